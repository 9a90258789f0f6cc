import { isEnded } from "../review/standing.ts";
import { overdueOf } from "./governance/standing.ts";
import type { Document } from "./kinds.ts";

/** Whether nothing more is to be done about a document now: its way has ended, and no day of its own has passed in vain. */
export const isDone = (document: Document): boolean =>
  isEnded(document) && !(document.kind === "governance" && overdueOf(document.tail).length > 0);
