import type { Hono } from "hono";
import * as z from "zod/mini";
import { id } from "../../../events/common.ts";
import {
  dueOnceStarted,
  readStart,
  type StartedKind,
  startingForm,
} from "../../../shared/domain/documents/starting.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { inForce } from "../../../shared/usecases/desk/in-force.ts";
import { identifyAtDesk } from "../../../shared/usecases/desk/open-desk.ts";
import { readCopied } from "../../../shared/usecases/desk/read-copied.ts";
import { startableBy, startDocument, startedKindOf } from "../../../shared/usecases/desk/start-document.ts";
import { governanceInForce } from "../../../shared/usecases/reading/governance-in-force.ts";
import { copyRefusedPage, startPage, startRefusedPage } from "../../../shared/views/pages/start.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { startedUrl, startUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { credentialsOf, csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { todayWhereWritten } from "../today.ts";
import { deskId } from "./desk.ts";

const path = `/:lang{en|fr}/tasks/${deskId}/start/:kind` as const;

/** The document whose words it takes over, if there is one. */
const named = z.catch(z.nullable(id), null);

/** Characters of an answer that come back with the form where something is missing: most of these are choices. */
const longestAnswer = 500;

/**
 * From their desk somebody starts a document: a page that asks what must be known first, and a POST that begins it. What is
 * asked first is short, so that the address of the page can bear what was answered.
 */
export function startingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const { lang } = c.var;
    const kind = startedKindOf(c.req.param("kind"));
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const at = credentials && (await identifyAtDesk(deps, credentials));
    if (!credentials || !at) return answerSessionEnded(c, deps);
    if (!kind) return answerMessage(c, deps, "not-found", 404);
    const frame = await frameOf(c, deps, credentials, at.by);
    const deskUrl = taskUrl(lang, credentials.linkId);
    if (!(await startableBy(deps, at.by)).includes(kind))
      return c.html(startRefusedPage({ frame, kind, deskUrl }), 403);
    const today = dayOf(deps.clock.now(), frame.calendar.timeZone);
    // What governs the organisation is counted where that is at home.
    const begunOn = kind === "governance" ? today : await todayWhereWritten(deps, at.by.person);
    const from = named.parse(c.req.query("from"));
    const form = startingForm(kind, lang, today, from !== null);
    const copied = from === null ? null : await readCopied(deps, at.by, kind, from);
    if (copied === "altered") return answerMessage(c, deps, "altered", 409);
    const actionUrl = startUrl(lang, credentials.linkId, kind);
    if (from !== null && copied === null)
      return c.html(copyRefusedPage({ frame, kind, deskUrl, actionUrl }), 403);
    const typed = answersIn(kind, today, (name) => c.req.query(name));
    const read = Object.keys(typed).length === 0 ? null : readStart(kind, typed, lang, today, from !== null);
    const page = startPage({
      ...{ frame, kind, deskUrl, form, typed, copied },
      inForce: await inForce(deps, kind, today),
      revised:
        kind === "governance" && from === null ? await revisable(deps, lang, credentials.linkId, today) : [],
      errors: read && !read.ok ? read.refusal : [],
      dueOn: dueOnceStarted(kind, begunOn),
      csrf: csrfToken(credentials),
      command: deps.ids.unique(),
      actionUrl,
    });
    return c.html(page);
  });

  app.post(path, async (c) => {
    const { credentials, form, lang } = c.var;
    const kind = startedKindOf(c.req.param("kind"));
    const at = await identifyAtDesk(deps, credentials);
    if (!at) return answerSessionEnded(c, deps);
    if (!kind) return answerMessage(c, deps, "not-found", 404);
    const { command = "", ...typed } = form;
    const from = named.parse(form["from"]);
    const begun = await startDocument(deps, at, kind, { typed, command, from });
    if (begun.ok) return c.redirect(startedUrl(lang, credentials.linkId, kind), 303);
    // The page itself says what is missing, or why it cannot be.
    const answers =
      begun.refusal.code === "invalid"
        ? answersIn(kind, begun.refusal.today, (name) => typed[name] ?? "")
        : {};
    const again = { ...answers, ...(from !== null && { from }) };
    return c.redirect(startUrl(lang, credentials.linkId, kind, again), 303);
  });
}

/** The governance documents that a revision can take the place of, each with where that is started. */
async function revisable(deps: WebDeps, lang: Lang, linkId: string, today: string) {
  const documents = await governanceInForce(deps, today);
  return documents.map(({ documentId, basis }) => ({
    title: titleOf(basis)[lang],
    url: startUrl(lang, linkId, "governance", { from: documentId }),
  }));
}

/** The answers of the form of a kind, as the address of its page bears them. */
function answersIn(kind: StartedKind, today: string, answerOf: (name: string) => string | undefined): Typed {
  const fields = fieldsOf(startingForm(kind, "en", today), {});
  return Object.fromEntries(
    fields.flatMap(({ name }): [string, string][] => {
      const answer = answerOf(name);
      return answer === undefined ? [] : [[name, answer.slice(0, longestAnswer)]];
    }),
  );
}
