import type { Hono } from "hono";
import * as z from "zod/mini";
import { naming, sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { longestComment } from "../../../shared/domain/review/commands.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { isOfferedTo } from "../../../shared/domain/review/offering.ts";
import { lengthOf, saidIn } from "../../../shared/domain/typed/text.ts";
import { commentOnDraft } from "../../../shared/usecases/commenting/comment-on-draft.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { readForm } from "../../../shared/usecases/writing/read-form.ts";
import { commentOnPage, draftToCommentPage } from "../../../shared/views/pages/comment-on.tsx";
import { checkedUrl, commentOnUrl, proposeUrl, sentUrl, taskUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { readsDraftNow } from "../as-party.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { commentsWithSubjects } from "./comments.ts";

const path = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/));
const sent = () =>
  z.object({
    command: z.string().check(z.minLength(1), z.maxLength(100)),
    about: z.catch(z.nullable(path), null),
    revision: z.catch(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)), 0),
    masked: z._default(z.string().check(z.maxLength(100)), ""),
    comment: z._default(z.string(), ""),
  });

/** Whoever was asked for comments reads the draft, and comments on its parts. */
export function commentOnRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/comment-on/:section", async (c) => {
    const found = await admitted(c, deps, "/comment-on/:section", { basis: true, draft: true });
    if (found instanceof Response) return found;
    const { credentials, who } = found;
    const { lang } = c.var;
    const draft = await draftFor(deps, who);
    if (draft === "altered") return answerRefusal(c, deps, credentials, { code: draft });
    if (!draft) return answerRefusal(c, deps, credentials, { code: "comments-over" });
    const named = c.req.param("section");
    const section = sectionsOf(draft.definition, draft.typed, naming([named])).find(({ id }) => id === named);
    if (!section) return answerMessage(c, deps, "not-found", 404);
    const mine = await ownComments(c, deps, who);
    if (mine === "altered") return answerRefusal(c, deps, credentials, { code: mine });
    const page = commentOnPage({
      frame: await frameOf(c, deps, credentials, who.loaded.authority),
      section,
      draft,
      revision: who.loaded.draft?.[section.id]?.revision ?? 0,
      masked: maskedNow(who.head.report),
      isWrong: c.req.query("checked") !== undefined,
      mine: mine.filter((comment) => comment.section === section.id),
      proposeUrl: (field) => proposeUrl(lang, credentials.linkId, section.id, field),
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      actionUrl: sentUrl(commentOnUrl(lang, credentials.linkId, section.id)),
      backUrl: taskUrl(lang, credentials.linkId),
    });
    return answerForm(c, page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/comment-on/:section", async (c) => {
    const { credentials, form, lang } = c.var;
    const read = sent().safeParse(form);
    const section = path.safeParse(c.req.param("section"));
    if (!read.success || !section.success) return answerMessage(c, deps, "bad-request", 400);
    const { command, about: field, revision, masked, comment: text } = read.data;
    const said = saidIn(text);
    if (said === "") return c.redirect(checkedUrl(commentOnUrl(lang, credentials.linkId, section.data)), 303);
    if (lengthOf(said) > longestComment)
      return answerRefusal(
        c,
        deps,
        credentials,
        { code: "comment-too-long" },
        taskUrl(lang, credentials.linkId),
      );
    const given = { command, section: section.data, field, revision, masked, text };
    const done = await commentOnDraft(deps, credentials, given);
    const task = taskUrl(lang, credentials.linkId);
    if (!done.ok) return answerRefusal(c, deps, credentials, done.refusal, task);
    return c.redirect(`${task}?done`, 303);
  });
}

/** The draft as it reads now, with what its reader said of it; once comments can be made no more, what became of theirs alone. */
export async function answerDraftToComment(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
): Promise<Response> {
  const { basis } = who.loaded;
  if (!basis) return answerMessage(c, deps, "not-found", 404);
  const { report } = who.head;
  const [draft, mine, names] = await Promise.all([
    draftFor(deps, who),
    ownComments(c, deps, who),
    deps.directory.names([report.author]),
  ]);
  if (draft === "altered" || mine === "altered")
    return answerRefusal(c, deps, credentials, { code: "altered" });
  const page = draftToCommentPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    ...{ basis, draft, mine, author: names[report.author] ?? "" },
    until: report.commenting.until,
    isOffered: isOfferedTo(report, who.link.person),
    done: doneOf(c.req.query("done")),
    urlOf: (section) => commentOnUrl(c.var.lang, credentials.linkId, section),
  });
  return c.html(page);
}

/** What the page is the receipt of. */
const doneOf = (done: string | undefined): "comment" | "proposal" | null =>
  done === undefined || done === "proposal" ? (done ?? null) : "comment";

/** Null where comments can be made no more: a draft is nobody's to read then but its writers'. */
export async function draftFor(deps: WebDeps, who: Identified) {
  const { basis } = who.loaded;
  const { timeZone } = await deps.directory.organisation();
  if (!basis || !readsDraftNow(who, dayOf(deps.clock.now(), timeZone))) return null;
  const view = await readForm(deps, who, basis);
  return view === "altered" ? view : { definition: view.definition, typed: view.typed, today: view.today };
}

async function ownComments(c: WebContext, deps: WebDeps, who: Identified) {
  const all = await commentsWithSubjects(c, deps, who);
  return all === "altered" ? all : all.filter(({ by }) => by === who.link.person);
}
