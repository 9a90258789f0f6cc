import { admissions } from "../../../functions/web/admission.ts";
import type { Way } from "./target.ts";

export const tasks = "/:lang{en|fr}/tasks/:linkId";

const byPath = new Map(Object.entries(admissions));

/**
 * Whether somebody comes to the page or form of a route with a link, if it has one of a task: whoever is not admitted sees and changes
 * nothing there, which tests/unit/functions/posts.test.ts holds.
 */
export function isAdmitted({ path }: { path: string }, { purpose, acts }: Way): boolean {
  const admission = path.startsWith(tasks) ? byPath.get(path.slice(tasks.length)) : undefined;
  return !admission || (admission.purposes.includes(purpose) && (acts || !admission.mustAct));
}
