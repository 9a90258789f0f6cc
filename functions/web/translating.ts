import * as z from "zod/mini";
import type { Typed } from "../../shared/domain/forms/content.ts";
import { isSame } from "../../shared/domain/forms/draft.ts";
import type { TranslatedSection } from "../../shared/domain/forms/parity.ts";
import { countsOf } from "../../shared/domain/forms/parity.ts";
import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import { isWritten } from "../../shared/domain/review/dates.ts";
import { canBringBack, maskedNow } from "../../shared/domain/review/masked.ts";
import { findAside } from "../../shared/usecases/engine/lay-aside.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import type { OverseerRefusal } from "../../shared/usecases/overseeing/act-as-overseer.ts";
import { handOver } from "../../shared/usecases/translating/hand-over.ts";
import type { TranslatingView } from "../../shared/usecases/translating/read-translating.ts";
import { readTranslating } from "../../shared/usecases/translating/read-translating.ts";
import { asideOfTranslated, saveTranslation } from "../../shared/usecases/translating/save-translation.ts";
import type { Translating, TranslatingBy } from "../../shared/usecases/translating/who-translates.ts";
import { identifyTranslating } from "../../shared/usecases/translating/who-translates.ts";
import { fieldId } from "../../shared/views/form-ids.ts";
import { translatingPartPage } from "../../shared/views/pages/translating.tsx";
import { translatingListPage } from "../../shared/views/pages/translating-list.tsx";
import { titleOf } from "../../shared/views/title.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { answerForm } from "./form-pages.ts";
import { frameOf } from "./frame.ts";
import { sentAt } from "./sent-at.ts";
import { csrfToken } from "./session-cookie.ts";
import { withoutProof } from "./typed.ts";

const short = z.catch(z.string().check(z.maxLength(100)), "");
const count = z.catch(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)), 0);

/** Where a translation is written: by a translator's own link, or as one of the acts of whoever watches over the document. */
export type Desk = {
  credentials: TranslatingBy;
  /** Where its parts are, where one is, and where what is written of all of them is handed over. */
  listUrl: string;
  partUrl: (section: string) => string;
  checkedUrl: (section: string) => string;
  /** Where the form of a part is sent to, and the name of the part where that address does not bear it. */
  sendUrl: (section: string) => string;
  partSent: (section: string) => string;
  handOverUrl: string;
  documentUrl: string;
  /** Leads on once it was handed over. */
  handedOver: () => Response;
  /** Says why something was not done; `seeAt` is where to look. */
  refused: (refusal: OverseerRefusal, seeAt?: string) => Promise<Response>;
};

const keyOf = ({ credentials: { overseen: _, ...own } }: Desk): Credentials => own;

/** A section that a page sends is kept, and leads on: to itself while something is wrong in it, else to the next that is not done. */
export async function answerSaved(
  c: WebContext,
  deps: WebDeps,
  desk: Desk,
  section: string,
): Promise<Response> {
  const { form } = c.var;
  const { masked = "", shown = "", go = "", view, revision, aside } = form;
  const saved = await saveTranslation(deps, desk.credentials, {
    ...{ section, shown, go, masked, typed: withoutProof(form), at: sentAt(c, deps) },
    ...{ seen: count.parse(revision), view: short.parse(view), aside: short.parse(aside) },
  });
  if (!saved.ok) {
    const { refusal } = saved;
    if (refusal.code === "no-such-section") return answerMessage(c, deps, "not-found", 404);
    if (!("attempt" in refusal)) return desk.refused(refusal);
    if (refusal.isLaid) return c.redirect(desk.checkedUrl(section), 303);
    return answerPart(c, deps, desk, refusal.who, section, refusal.attempt);
  }
  if (saved.value.isLaidAside) return c.redirect(desk.partUrl(section), 303);
  return c.redirect(await after(deps, desk, section, go), 303);
}

/** A whole translation of what was submitted is handed over. */
export async function answerHandOver(c: WebContext, deps: WebDeps, desk: Desk): Promise<Response> {
  const { form } = c.var;
  const command = z.string().check(z.minLength(1), z.maxLength(100)).safeParse(form["command"]).data;
  if (command === undefined) return answerMessage(c, deps, "bad-request", 400);
  const outcome = await handOver(deps, desk.credentials, { command, masked: form["masked"] ?? "" });
  return outcome.ok ? desk.handedOver() : desk.refused(outcome.refusal, desk.listUrl);
}

/** Where a part that was saved leads: to itself while something is wrong in it, else to the next that is not done. */
async function after(deps: WebDeps, desk: Desk, section: string, go: string): Promise<string> {
  const found = await identifyTranslating(deps, desk.credentials);
  const view = found.ok ? await viewOf(deps, found.value) : null;
  if (go === "list" || !view || view === "altered") return desk.listUrl;
  const index = view.parts.findIndex((each) => each.section.id === section);
  const own = view.parts[index];
  const isRight = go.startsWith("right.");
  if (isRight) return `${desk.partUrl(section)}#${fieldId(go.slice("right.".length))}`;
  if (own && countsOf([own]).wrong > 0) return desk.checkedUrl(section);
  const next = view.parts.slice(index + 1).find((each) => !isDone(each));
  return next ? desk.partUrl(next.section.id) : desk.listUrl;
}

const isDone = (part: TranslatedSection): boolean => countsOf([part]).percent === 100;

const viewOf = (deps: WebDeps, who: Translating) =>
  who.loaded.basis ? readTranslating(deps, who, who.loaded.basis) : null;

/** The parts of a translation, for whoever writes it. */
export async function answerParts(
  c: WebContext,
  deps: WebDeps,
  desk: Desk,
  who: Translating,
): Promise<Response> {
  const { basis } = who.loaded;
  const view = await viewOf(deps, who);
  if (!basis || !view) return answerMessage(c, deps, "not-found", 404);
  if (view === "altered") return desk.refused({ code: view });
  const credentials = keyOf(desk);
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
    handOverUrl: desk.handOverUrl,
    urlOf: desk.partUrl,
    documentUrl: desk.documentUrl,
  });
  return c.html(page);
}

function standingOf({ head: { report } }: Translating, lang: Lang) {
  if (report.proposedTranslations[lang]) return "waiting";
  return report.translations[lang] === undefined ? "none" : "confirmed";
}

/** What was sent of a part and could not be kept; null where it says what is saved by now. */
async function unsavedOf(deps: WebDeps, who: Translating, { section, fields }: TranslatedSection) {
  const waiting = await findAside(deps, who, asideOfTranslated(who, section.id));
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
export async function answerPart(
  c: WebContext,
  deps: WebDeps,
  desk: Desk,
  who: Translating,
  id: string,
  attempt?: Typed,
): Promise<Response> {
  const view = await viewOf(deps, who);
  if (view === "altered") return desk.refused({ code: view });
  const part = partOf(view, id);
  if (!part) return answerMessage(c, deps, "not-found", 404);
  const waiting = attempt ? null : await unsavedOf(deps, who, part);
  const typed = attempt ?? waiting?.fields ?? null;
  const revision = who.loaded.translation?.[id]?.revision ?? 0;
  const masked = maskedNow(who.head.report);
  const credentials = keyOf(desk);
  const page = translatingPartPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    language: view?.lang ?? c.var.lang,
    part,
    typed,
    isChecked: c.req.query("checked") !== undefined,
    because: typed && whyUnsaved(typed, revision, canBringBack(who.head.report, typed["masked"])),
    ...{ revision, view: deps.ids.unique(), masked, aside: waiting?.digest ?? "" },
    csrf: csrfToken(credentials),
    partSent: desk.partSent(id),
    actionUrl: desk.sendUrl(id),
    listUrl: desk.listUrl,
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
