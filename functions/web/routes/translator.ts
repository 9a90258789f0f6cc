import type { Hono } from "hono";
import * as z from "zod/mini";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { isSame } from "../../../shared/domain/forms/draft.ts";
import type { TranslatedSection } from "../../../shared/domain/forms/parity.ts";
import { countsOf } from "../../../shared/domain/forms/parity.ts";
import type { Lang } from "../../../shared/domain/organisation/organisation.ts";
import { isWritten } from "../../../shared/domain/review/dates.ts";
import { canBringBack, maskedNow } from "../../../shared/domain/review/masked.ts";
import { findAside } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { handOver } from "../../../shared/usecases/translating/hand-over.ts";
import type { TranslatingView } from "../../../shared/usecases/translating/read-translating.ts";
import { readTranslating, translatingNeeds } from "../../../shared/usecases/translating/read-translating.ts";
import { asideOfTranslated, saveTranslation } from "../../../shared/usecases/translating/save-translation.ts";
import { fieldId } from "../../../shared/views/form-ids.ts";
import { translatingListPage, translatingPartPage } from "../../../shared/views/pages/translating.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { checkedUrl, documentUrl, sentUrl, taskUrl, translatingUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { sentAt } from "../sent-at.ts";
import { csrfToken } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { withoutProof } from "../typed.ts";
import { whoIsHere } from "../who.ts";

const short = z.catch(z.string().check(z.maxLength(100)), "");
const count = z.catch(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)), 0);

/** Translating a document beside its draft: its parts one by one, each text beside the words that it is made from. */
export function translatorRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/translating/:section", async (c) => {
    const found = await admitted(c, deps, "/translating/:section", translatingNeeds);
    if (found instanceof Response) return found;
    return answerPart(c, deps, found.credentials, found.who, c.req.param("section"));
  });

  app.post("/:lang{en|fr}/tasks/:linkId/translating/:section", async (c) => {
    const { credentials, form, lang } = c.var;
    const section = c.req.param("section");
    const { masked = "", shown = "", go = "", view, revision, aside } = form;
    if (section === wholeOf) return answerHandOver(c, deps);
    const saved = await saveTranslation(deps, credentials, {
      ...{ section, shown, go, masked, typed: withoutProof(form), at: sentAt(c, deps) },
      ...{ seen: count.parse(revision), view: short.parse(view), aside: short.parse(aside) },
    });
    const own = translatingUrl(lang, credentials.linkId, section);
    if (!saved.ok) {
      const { refusal } = saved;
      if (refusal.code === "no-such-section") return answerMessage(c, deps, "not-found", 404);
      if (!("attempt" in refusal)) return answerRefusal(c, deps, credentials, refusal);
      if (refusal.isLaid) return c.redirect(checkedUrl(own), 303);
      return answerPart(c, deps, credentials, refusal.who, section, refusal.attempt);
    }
    if (saved.value.isLaidAside) return c.redirect(own, 303);
    return c.redirect(await after(c, deps, credentials, section, go), 303);
  });
}

/** All of a translation, which is handed over, in place of a part of it. */
const wholeOf = "all";

/** The translator hands over a whole translation of what was submitted. */
async function answerHandOver(c: WebContext, deps: WebDeps): Promise<Response> {
  const { credentials, form, lang } = c.var;
  const command = z.string().check(z.minLength(1), z.maxLength(100)).safeParse(form["command"]).data;
  if (command === undefined) return answerMessage(c, deps, "bad-request", 400);
  const own = taskUrl(lang, credentials.linkId);
  const outcome = await handOver(deps, credentials, { command, masked: form["masked"] ?? "" });
  return outcome.ok ? c.redirect(own, 303) : answerRefusal(c, deps, credentials, outcome.refusal, own);
}

/** Where a part that was saved leads: to itself while something is wrong in it, else to the next that is not done. */
async function after(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  section: string,
  go: string,
): Promise<string> {
  const list = taskUrl(c.var.lang, credentials.linkId);
  const found = await admitted(c, deps, "/translating/:section", translatingNeeds);
  const view = found instanceof Response ? null : await viewOf(deps, found.who);
  if (go === "list" || !view || view === "altered") return list;
  const at = (id: string) => translatingUrl(c.var.lang, credentials.linkId, id);
  const index = view.parts.findIndex((each) => each.section.id === section);
  const own = view.parts[index];
  const isRight = go.startsWith("right.");
  if (isRight) return `${at(section)}#${fieldId(go.slice("right.".length))}`;
  if (own && countsOf([own]).wrong > 0) return checkedUrl(at(section));
  const next = view.parts.slice(index + 1).find((each) => !isDone(each));
  return next ? at(next.section.id) : list;
}

const isDone = (part: TranslatedSection): boolean => countsOf([part]).percent === 100;

const viewOf = (deps: WebDeps, who: Identified) =>
  who.loaded.basis ? readTranslating(deps, who, who.loaded.basis) : null;

/** The parts of a translation, for whoever writes it. */
export async function answerTranslating(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  _who: Identified,
): Promise<Response> {
  const who = await whoIsHere(c, deps, credentials, translatingNeeds);
  if (!who) return answerSessionEnded(c, deps);
  const { basis } = who.loaded;
  const view = await viewOf(deps, who);
  if (!basis || !view) return answerMessage(c, deps, "not-found", 404);
  if (view === "altered") return answerRefusal(c, deps, credentials, { code: view });
  const { lang } = c.var;
  const waiting = await Promise.all(view.parts.map((part) => unsavedOf(deps, who, part)));
  const page = translatingListPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    document: titleOf(basis),
    language: view.lang,
    parts: view.parts,
    unsaved: view.parts.flatMap(({ section }, index) => (waiting[index] ? [section] : [])),
    isWritten: isWritten(who.head.report),
    standing: standingOf(who, view.lang),
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    masked: maskedNow(who.head.report),
    handOverUrl: translatingUrl(lang, credentials.linkId, wholeOf),
    urlOf: (section) => translatingUrl(lang, credentials.linkId, section),
    documentUrl: documentUrl(lang, credentials.linkId),
  });
  return c.html(page);
}

function standingOf({ head: { report } }: Identified, lang: Lang) {
  if (report.proposedTranslations[lang]) return "waiting";
  return report.translations[lang] === undefined ? "none" : "confirmed";
}

/** What was sent of a part and could not be kept; null where it says what is saved by now. */
async function unsavedOf(deps: WebDeps, who: Identified, { section, fields }: TranslatedSection) {
  const waiting = await findAside(deps, who, asideOfTranslated(who.link, section.id));
  if (!waiting) return null;
  const own = (typed: Typed) =>
    Object.fromEntries(fields.map(({ field: { name } }) => [name, typed[name] ?? ""]));
  const saved = Object.fromEntries(fields.map(({ field, words }) => [field.name, words]));
  return isSame(own(waiting.fields), saved) ? null : waiting;
}

/**
 * A part of a translation as it is saved; or what was sent of it and could not be kept, in its place.
 * @param attempt what was sent and could not even be laid aside
 */
async function answerPart(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  id: string,
  attempt?: Typed,
): Promise<Response> {
  const view = await viewOf(deps, who);
  if (view === "altered") return answerRefusal(c, deps, credentials, { code: view });
  const part = partOf(view, id);
  if (!part) return answerMessage(c, deps, "not-found", 404);
  const waiting = attempt ? null : await unsavedOf(deps, who, part);
  const typed = attempt ?? waiting?.fields ?? null;
  const revision = who.loaded.translation?.[id]?.revision ?? 0;
  const masked = maskedNow(who.head.report);
  const { lang } = c.var;
  const page = translatingPartPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    language: view?.lang ?? lang,
    part,
    typed,
    isChecked: c.req.query("checked") !== undefined,
    because: typed && whyUnsaved(typed, revision, canBringBack(who.head.report, typed["masked"])),
    ...{ revision, view: deps.ids.unique(), masked, aside: waiting?.digest ?? "" },
    csrf: csrfToken(credentials),
    actionUrl: sentUrl(translatingUrl(lang, credentials.linkId, id)),
    listUrl: taskUrl(lang, credentials.linkId),
  });
  return attempt ? c.html(page, attempt["isTooLarge"] === undefined ? 409 : 413) : answerForm(c, page);
}

const partOf = (view: TranslatingView | null, id: string): TranslatedSection | undefined =>
  view?.parts.find(({ section }) => section.id === id);

function whyUnsaved(typed: Typed, revision: number, isFromBefore: boolean) {
  if (typed["isTooLarge"] !== undefined) return "tooLarge";
  if (isFromBefore) return "masked";
  return count.parse(typed["revision"]) === revision ? "unsaved" : "elsewhere";
}
