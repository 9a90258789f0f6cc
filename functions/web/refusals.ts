import type { Hono } from "hono";
import { documentOfLink } from "../../shared/domain/links/grant.ts";
import { messages } from "../../shared/i18n/index.ts";
import { findAside, layAside } from "../../shared/usecases/engine/lay-aside.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import type { PageRefusal } from "../../shared/views/pages/refusal.tsx";
import { refusalPage } from "../../shared/views/pages/refusal.tsx";
import { documentUrl, refusedUrl } from "../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "./context.ts";
import { frameOf } from "./frame.ts";
import { credentialsOf } from "./session-cookie.ts";
import { answerSessionEnded } from "./session-ended.ts";
import { wordsIn } from "./typed.ts";
import { whoIsHere } from "./who.ts";

/**
 * The last refusal of a form that a link's person sent, as it is laid aside: why, where to look, and what was typed. Each form
 * has its own, so that a refusal takes no other's words away.
 */
const asideOf = ({ linkId, person }: Credentials, form: string) => ({
  documentId: documentOfLink(linkId) ?? "",
  person,
  form: `refused.${form}`,
});

/** A form by its own part of the address below the task's; only as much of it as the key of an item holds. */
const formAt = (path: string): string => path.split("/").slice(4).join("/").slice(0, longestForm);
const longestForm = 200;
const typed = /^\d+$/;

/**
 * Says in words why something was not done, and what to do next: first of all, to see where the document stands. What was
 * typed is laid aside, so that a POST leads to a page of its own address; only what is too much for that is answered
 * at once.
 */
export async function answerRefusal(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  refusal: PageRefusal | { code: "no-session" },
  seeAt = documentUrl(c.var.lang, credentials.linkId),
): Promise<Response> {
  if (refusal.code === "no-session") return answerSessionEnded(c, deps);
  const words = wordsIn(c);
  const fields = { ...Object.fromEntries(words.entries()), because: JSON.stringify(refusal), seeAt };
  // Whoever has no session that holds could not see it at its own address.
  const form = formAt(c.req.path);
  const who = c.req.method === "POST" ? await whoIsHere(c, deps, credentials) : null;
  const laid = who && (await layAside(deps, who, asideOf(credentials, form), fields));
  if (laid === "laid") return c.redirect(refusedUrl(c.var.lang, credentials.linkId, form), 303);
  return show(c, deps, credentials, { refusal, seeAt, words }, c.req.method === "GET");
}

/** What was refused last of a form, for as long as it is kept. */
export function refusedRoute(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/refused", async (c) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const who = credentials && (await whoIsHere(c, deps, credentials));
    if (!credentials || !who) return answerSessionEnded(c, deps);
    const form = (c.req.query("of") ?? "").slice(0, longestForm);
    const aside = await findAside(deps, who, asideOf(credentials, form));
    const refusal = refusalIn(aside?.fields["because"]);
    const seeAt = aside?.fields["seeAt"] ?? documentUrl(c.var.lang, credentials.linkId);
    if (!aside || !refusal) return c.redirect(seeAt, 303);
    const words = Object.entries(aside.fields).flatMap(([name, text]) => (typed.test(name) ? [text] : []));
    return show(c, deps, credentials, { refusal, seeAt, words });
  });
}

/** A program that follows where its POST led hears by the status, too, that nothing was recorded. */
async function show(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  { refusal, seeAt, words }: { refusal: PageRefusal; seeAt: string; words: readonly string[] },
  isSeen = false,
): Promise<Response> {
  const frame = await frameOf(c, deps, credentials);
  const names = "people" in refusal ? await deps.directory.names(refusal.people) : {};
  return c.html(refusalPage({ frame, refusal, names, documentUrl: seeAt, words, isSeen }), 409);
}

/** A refusal as it was laid aside; null for one that there are no words for any more. */
export function refusalIn(text: string | undefined): PageRefusal | null {
  const read: { code?: string } | null = text === undefined ? null : JSON.parse(text);
  const {
    adoption,
    amendment,
    doors,
    ending,
    governance,
    ownWords,
    planAmendment,
    publicity,
    reasons,
    takingAway,
    tranches,
  } = messages("en");
  const words: Record<string, unknown> = {
    ...{ ...reasons, ...doors.refusal },
    ...{ ...adoption.refusal, ...amendment.refusal, ...ending.refusal, ...governance.refusal },
    ...{ ...planAmendment.refusal, ...ownWords.refusal, ...takingAway.refusal },
    ...{ ...publicity.refusal, ...tranches.refusal },
  };
  return read?.code !== undefined && typeof words[read.code] === "object" ? (read as PageRefusal) : null;
}
