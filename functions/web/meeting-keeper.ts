import { documentOfLink } from "../../shared/domain/links/grant.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import type { AtMeetingRefusal } from "../../shared/usecases/meetings/act-on-meeting.ts";
import { admitted } from "./admission.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { answerOverseerRefusal } from "./overseer.ts";
import { answerRefusal } from "./refusals.ts";
import { answerSessionEnded } from "./session-ended.ts";

/** Whoever keeps the record of meetings is here, by the by-laws as they are now. */
export async function keeperHere(c: WebContext, deps: WebDeps, at: "/meetings" | "/meetings/new") {
  const here = await admitted(c, deps, at);
  if (here instanceof Response) return here;
  const organisation = await deps.directory.organisation();
  const isKeeper = here.who.loaded.authority?.roles.includes(organisation.bylaws.record.keeper) ?? false;
  if (!isKeeper) return answerOverseerRefusal(c, deps, { code: "no-longer-authorised" });
  return { ...here, organisation };
}

/** Under which key what they sent of a form is laid aside. */
export const asideOfMeetings = ({ linkId, person }: Credentials, form: string) => ({
  documentId: documentOfLink(linkId) ?? "",
  person,
  form,
});

/** A refusal that has a page of its own. */
export function answerMeetingRefusal(
  c: WebContext,
  deps: WebDeps,
  refusal: AtMeetingRefusal,
): Promise<Response> {
  const { code } = refusal;
  if (code === "no-session") return answerSessionEnded(c, deps);
  if (code === "no-longer-authorised" || code === "not-yours")
    return answerOverseerRefusal(c, deps, { code: "no-longer-authorised" });
  if (code === "address-changed" || code === "address-disputed")
    return answerRefusal(c, deps, c.var.credentials, { code });
  if (code === "address-held") return answerRefusal(c, deps, c.var.credentials, refusal);
  return answerMessage(c, deps, "not-found", 404);
}
