import type { Hono } from "hono";
import { html as escaped } from "hono/html";
import { digestOfSecret } from "../../shared/domain/audit/hash.ts";
import { keptAnswersPage } from "../../shared/views/pages/kept-answers.tsx";
import { messagePage } from "../../shared/views/pages/message.tsx";
import { checkUrl, taskUrl } from "../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { frameOf } from "./frame.ts";
import { credentialsOf, csrfToken, isOwnForm } from "./session-cookie.ts";
import { answerSessionEnded } from "./session-ended.ts";
import { hasWords, typedIn, wordsIn } from "./typed.ts";

type MakeApp = (deps: WebDeps) => Hono<WebEnv>;

/**
 * Every POST to a task needs its link's session cookie, and a form that one of that session's pages showed. What was
 * typed into a form whose session has ended meanwhile is not lost: it is shown, and can be sent again. A form without words that
 * bears another session's proof hears where it can be sent from by now.
 */
export function admitOwnForms(app: Hono<WebEnv>, deps: WebDeps, makeApp: MakeApp): void {
  app.on("POST", "/:lang{en|fr}/tasks/:linkId/*", async (c, next) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    if (credentials && isOwnForm(credentials, c.var.form)) {
      c.set("credentials", credentials);
      return await next();
    }
    if (!credentials) return answerSessionEnded(c, deps);
    if (hasWords(c)) return fillInAgain(c, deps, makeApp);
    if (!c.var.form["csrf"]) return answerMessage(c, deps, "forged", 403);
    const again = pageOfForm(c, credentials.linkId);
    return c.html(messagePage({ frame: await frameOf(c, deps), kind: "renewed", again }), 403);
  });
}

/** Forms whose page has the very address that they are sent to begin so, below the task's. */
const ownPages: ReadonlySet<string> = new Set([
  "documents",
  "sections",
  "start",
  "writers",
  "hand-over",
  "comments",
  "comment-on",
  "attaching",
  "discard",
  "translating",
  "translators",
]);

/** Where the page is of a form, by where the form is sent: that very address, where one is of a page as well; else the task's. */
function pageOfForm(c: WebContext, linkId: string): string {
  const { pathname } = new URL(c.req.url);
  const [first = ""] = pathname.split("/").slice(4);
  if (first === "submission") return checkUrl(c.var.lang, linkId);
  return ownPages.has(first) ? pathname : taskUrl(c.var.lang, linkId);
}

/**
 * A form of an earlier session of the same link comes back filled in, to be checked; nothing of it is carried out. That
 * is one rule for every form: the page of the form's own address is shown, or else the task's, as if what was sent had
 * been laid aside; and where neither shows a form, what was typed, to be sent again by a button of the present session.
 */
async function fillInAgain(c: WebContext, deps: WebDeps, makeApp: MakeApp): Promise<Response> {
  const typed = typedIn(c);
  const linkId = c.req.param("linkId") ?? "";
  const credentials = credentialsOf(c, linkId);
  const session = credentials ? digestOfSecret(credentials.secret) : "";
  const sent = { fields: typed, digest: "", session, linkedAt: "9999", validUntil: "9999" };
  const asides = { ...deps.asides, find: async () => sent };
  const pages = makeApp({ ...deps, asides });
  const words = wordsIn(c);
  let hasEnded = false;
  for (const path of [new URL(c.req.url).pathname, taskUrl(c.var.lang, linkId)]) {
    const headers = { cookie: c.req.header("cookie") ?? "" };
    const page = await pages.request(new URL(path, deps.baseUrl).href, { headers }, c.env);
    hasEnded = page.status === 403;
    const html = page.status === 200 ? await page.text() : "";
    if (html.includes("<form") && words.every((text) => html.includes(String(escaped`${text}`))))
      return c.html(html, 409);
  }
  // The task's own page opens by any session that holds.
  if (hasEnded) return answerSessionEnded(c, deps);
  const form = { ...typed, ...(credentials && { csrf: csrfToken(credentials) }) };
  const frame = await frameOf(c, deps);
  const page = keptAnswersPage({ frame, because: "renewed", form, words, actionUrl: c.req.path });
  return c.html(page, 409);
}
