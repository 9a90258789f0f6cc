import type { Hono } from "hono";
import { meetingOfStream } from "../../shared/domain/board/meetings/stream.ts";
import { documentOfLink } from "../../shared/domain/links/grant.ts";
import { personOfStream } from "../../shared/domain/people/stream.ts";
import type { AsideKey, Rival } from "../../shared/ports/asides.ts";
import type { Waiting } from "../../shared/usecases/engine/lay-aside.ts";
import { findAside, layBeside } from "../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../shared/usecases/entering/identify.ts";
import type { AtMeeting } from "../../shared/usecases/meetings/act-on-meeting.ts";
import { identifyAtMeeting } from "../../shared/usecases/meetings/act-on-meeting.ts";
import type { Confirming } from "../../shared/usecases/people/confirm-address.ts";
import { identifyConfirming } from "../../shared/usecases/people/confirm-address.ts";
import { type Here, hereByAnyLink } from "../../shared/usecases/people/here.ts";
import { choicesIn, peopleIn } from "../../shared/views/choices.ts";
import { whichOfTwoPage } from "../../shared/views/pages/which-of-two.tsx";
import { checkedUrl, choiceUrl, overseenUrl, taskUrl } from "../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "./context.ts";
import { frameOf } from "./frame.ts";
import { credentialsOf, csrfToken } from "./session-cookie.ts";
import { answerSessionEnded } from "./session-ended.ts";
import { typedIn, wordsOf } from "./typed.ts";
import { whoIsHere } from "./who.ts";

export type Author = Pick<Identified | Confirming | AtMeeting, "loaded"> & Pick<Here, "link">;
type Sent = Pick<Rival, "fields" | "at">;

/**
 * What was sent does not take the place of what waits of its form: both are kept, and its author is led to the page that shows
 * them. What cannot be kept beside it stands on the page that answers.
 */
export async function leadToChoice(
  c: WebContext,
  deps: WebDeps,
  who: Author,
  key: AsideKey,
): Promise<Response> {
  const { credentials, lang } = c.var;
  const sent = { fields: typedIn(c), at: c.req.path.split("/").slice(4).join("/") };
  const url = choiceUrl(lang, credentials.linkId, key);
  if (await layBeside(deps, who, key, sent)) return c.redirect(url, 303);
  const there = await findAside(deps, who, key);
  const waiting = there ?? { fields: {}, digest: "" };
  return show(c, deps, credentials, who, key, { sent, waiting, before: there?.rival ? url : null });
}

/** Both that were sent of a form, until one is gone on with or recorded; then the page leads on. */
export function choiceRoute(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/choice", async (c) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const who =
      credentials &&
      ((await whoIsHere(c, deps, credentials)) ??
        (await identifyConfirming(deps, credentials)) ??
        (await identifyAttending(deps, credentials)) ??
        (await identifyAtDesk(deps, credentials)));
    if (!credentials || !who) return answerSessionEnded(c, deps);
    const [documentId = "", form = ""] = [c.req.query("document"), c.req.query("form")];
    const key = {
      documentId: documentId.slice(0, longestName),
      person: who.link.person,
      form: form.slice(0, longestName),
    };
    const waiting = await findAside(deps, who, key);
    if (waiting?.rival)
      return show(c, deps, credentials, who, key, { sent: waiting.rival, waiting, before: null });
    const { linkId } = credentials;
    const { lang } = c.var;
    const isAct = who.link.purpose === "oversee";
    return c.redirect(isAct ? overseenUrl(lang, linkId, key.documentId) : taskUrl(lang, linkId), 303);
  });
}

/** Somebody by a link to a meeting. */
function identifyAttending(deps: WebDeps, credentials: Credentials): Promise<Author | null> {
  const meeting = meetingOfStream(documentOfLink(credentials.linkId) ?? "") ?? "";
  return identifyAtMeeting(deps, credentials, { meeting });
}

/** Somebody at their desk, of whom a form of their own waits. */
async function identifyAtDesk(deps: WebDeps, credentials: Credentials): Promise<Author | null> {
  const here = await hereByAnyLink(deps, credentials);
  return here === null || here === "outside" ? null : here;
}

/** The page of a form, below that of a task, by the name under which what was sent of it waits. */
function pageOfForm({ documentId, form }: AsideKey, isAct: boolean): string {
  const [room, meeting = "", act] = form.split(".");
  if (form === "interest") return `/${checkedUrl(form)}`;
  if (room === "meetings" && act === undefined) return `/${checkedUrl(`meetings/${meeting}`)}`;
  if (room === "meetings" && act === "mask") return `/${checkedUrl(`meetings/${meeting}/mask`)}`;
  if (room === "meetings") return `/${checkedUrl(`meetings/${meeting}`, act)}`;
  return isAct ? `/documents/${encodeURIComponent(documentId)}/${form}` : "";
}

/** Only as much of a name as the key of an item holds. */
const longestName = 200;

/** A program that follows where its POST led hears by the status, too, that nothing was recorded. */
async function show(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Author,
  key: AsideKey,
  { sent, waiting, before }: { sent: Sent; waiting: Waiting; before: string | null },
): Promise<Response> {
  const { lang } = c.var;
  const { link, loaded } = who;
  const task = taskUrl(lang, credentials.linkId);
  const isAct = link.purpose === "oversee";
  const about = personOfStream(key.documentId);
  const named = isAct ? [sent, waiting].flatMap(({ fields }) => peopleIn(fields)) : [];
  const names = await deps.directory.names(about === null ? named : [about]);
  const said = ({ fields }: Pick<Rival, "fields">) => ({
    choices: choicesIn({ lang, about: c.var.about ?? "document" }, fields, names, about),
    words: wordsOf(fields),
  });
  const page = whichOfTwoPage({
    frame: await frameOf(c, deps, credentials, "authority" in loaded ? loaded.authority : null),
    form: { ...sent.fields, csrf: csrfToken(credentials), aside: waiting.digest },
    sent: said(sent),
    waiting: said(waiting),
    actionUrl: `${task}/${sent.at}`,
    opens: task + pageOfForm(key, isAct),
    before,
  });
  return c.html(page, 409);
}
