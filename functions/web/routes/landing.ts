import type { Hono } from "hono";
import { meetingOfStream } from "../../../shared/domain/board/meetings/stream.ts";
import { hasDesk } from "../../../shared/domain/links/desk.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { isOut, type Link } from "../../../shared/domain/links/link.ts";
import { isOfferedTo, partyReaders } from "../../../shared/domain/review/offering.ts";
import { committeeResolving } from "../../../shared/domain/review/resolving.ts";
import type { Head } from "../../../shared/ports/store.ts";
import { hasReceipt } from "../../../shared/usecases/deciding/read-receipt.ts";
import { coordinatorsOf } from "../../../shared/usecases/engine/names.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import { requestFreshLink } from "../../../shared/usecases/entering/request-fresh-link.ts";
import type { ShownLink } from "../../../shared/usecases/entering/start-session.ts";
import { recogniseLink, startSession } from "../../../shared/usecases/entering/start-session.ts";
import { freshLinkPage } from "../../../shared/views/pages/fresh-link.tsx";
import { landingPage } from "../../../shared/views/pages/landing.tsx";
import { linkProblemPage } from "../../../shared/views/pages/link-problem.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import {
  freshAskedUrl,
  freshUrl,
  landingUrl,
  overseenUrl,
  receiptUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { giveCookie } from "../session-cookie.ts";
import { speakOf } from "../who.ts";

/** Loaded by who asks for it: the first page of a link to a document waits for none of it. */
const toMeetings = () => import("../../../shared/usecases/meetings/meetings-on-desk.ts");

/** From the link in a mail to a session: GET shows who it is for and a button, only the button's POST acts. */
export function landingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/link/:linkId/:token", async (c) => {
    const shown = await recogniseLink(deps, c.req.param("linkId"), c.req.param("token"));
    const opensReceipt = shown !== null && (await hasReceipt(deps, shown));
    if (!shown || (shown.standing !== "good" && !opensReceipt)) return explain(c, deps, shown);
    const { link, head, standing } = shown;
    speakOf(c, head.report);
    const [known, basis] = await Promise.all([
      deps.directory.person(link.person),
      basisOf(deps, link.documentId, head),
    ]);
    if (basis === "altered") return answerMessage(c, deps, "altered", 409);
    const isOfBody = link.purpose === "sign" || link.purpose === "attest";
    const page = landingPage({
      frame: await frameOf(c, deps),
      committee: isOfBody
        ? committeeResolving(head.report, link.lane, (await deps.directory.organisation()).bylaws)
        : null,
      person: known?.contact.name ?? "",
      purpose: link.purpose,
      opensReceipt,
      hasDesk: hasDesk(known?.person ?? null, deps.clock.now()),
      offer: link.purpose === "comment" ? offerTo(head.report, link.person) : null,
      documentTitle: titleOf(basis),
      dueOn: link.purpose === "report" ? { day: head.report.dueOn, office: head.report.office } : null,
      freshUrl: standing === "expired" ? freshUrl(c.var.lang, link.id, c.req.param("token")) : null,
      actionUrl: landingUrl(c.var.lang, link.id, c.req.param("token")),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/link/:linkId/:token", async (c) => {
    const started = await startSession(deps, c.req.param("linkId"), c.req.param("token"));
    if (!started || !("secret" in started)) return explain(c, deps, started);
    return leadIn(c, deps, started);
  });

  app.post("/:lang{en|fr}/link/:linkId/:token/fresh", async (c) => {
    const [linkId, token] = [c.req.param("linkId"), c.req.param("token")];
    const isToMeeting = meetingOfStream(documentOfLink(linkId) ?? "") !== null;
    const asked = isToMeeting
      ? await (await toMeetings()).requestFreshMeetingLink(deps, linkId, token)
      : await requestFreshLink(deps, linkId, token);
    if (asked === "altered") return answerMessage(c, deps, asked, 409);
    return c.redirect(freshAskedUrl(c.var.lang), 303);
  });

  app.get("/:lang{en|fr}/fresh-link", async (c) => c.html(freshLinkPage({ frame: await frameOf(c, deps) })));
}

type Started = { link: Link; secret: string; opensReceipt: boolean };

/**
 * A session was opened: its browser keeps it, and is led to what its link is for now.
 * @param from the desk that it was opened from
 */
export function leadIn(
  c: WebContext,
  deps: WebDeps,
  { link, secret, opensReceipt }: Started,
  from?: Credentials,
): Response {
  giveCookie(c, { linkId: link.id, person: link.person, secret }, deps.clock.now(), from);
  const { lang } = c.var;
  if (opensReceipt) return c.redirect(receiptUrl(lang, link.id), 303);
  const opens =
    link.purpose === "oversee" ? overseenUrl(lang, link.id, link.documentId) : taskUrl(lang, link.id);
  return c.redirect(opens, 303);
}

/** A link that does not act says why; an unknown one and a wrong token get the same words. */
async function explain(c: WebContext, deps: WebDeps, shown: ShownLink | null) {
  if (shown) speakOf(c, shown.head.report);
  const frame = await frameOf(c, deps);
  if (!shown) return c.html(linkProblemPage({ frame, standing: "unknown" }), 404);
  const { link, head, standing } = shown;
  const basis = await basisOf(deps, link.documentId, head);
  if (basis === "altered") return answerMessage(c, deps, "altered", 409);
  const documentTitle = titleOf(basis);
  const page = isOut(standing)
    ? linkProblemPage({ frame, standing, documentTitle, writeTo: await coordinatorsOf(deps, head.report) })
    : linkProblemPage({
        frame,
        standing: standing === "good" ? "stage-over" : standing,
        documentTitle,
        freshUrl: freshUrl(c.var.lang, link.id, c.req.param("token") ?? ""),
      });
  return c.html(page, 410);
}

async function basisOf(deps: WebDeps, documentId: string, head: Head) {
  const { basis } = await deps.store.load({ documentId, basis: true });
  if (!basis) throw new Error(`${documentId} has no basis`);
  return deps.archive.pinned(documentId, head, basis);
}

/** How an offer of the draft to somebody of a party stands. */
const offerTo = (report: Head["report"], person: string): "open" | "over" | null => {
  if (!isOfferedTo(report, person)) return null;
  return partyReaders(report).includes(person) ? "open" : "over";
};
