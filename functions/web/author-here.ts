import { readForm } from "../../shared/usecases/writing/read-form.ts";
import { admitted } from "./admission.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { answerRefusal } from "./refusals.ts";

/** The author who is here, with the form as it stands; whoever else is, or a form that is closed, is led on. */
export async function authorOf(c: WebContext, deps: WebDeps, path: "/sections/:section" | "/check") {
  const found = await admitted(c, deps, path, { basis: true, draft: true });
  if (found instanceof Response) return found;
  const { basis } = found.who.loaded;
  if (!basis) return answerMessage(c, deps, "not-found", 404);
  const view = await readForm(deps, found.who, basis);
  if (view === "altered") return answerRefusal(c, deps, found.credentials, { code: view });
  return { ...found, basis, view };
}
