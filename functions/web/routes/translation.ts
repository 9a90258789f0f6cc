import type { Hono } from "hono";
import * as z from "zod/mini";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { mayReadTranslation } from "../../../shared/domain/review/by-roles.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import {
  confirmTranslation,
  readWaitingTranslation,
} from "../../../shared/usecases/deciding/confirm-translation.ts";
import { hasAnsweredBy } from "../../../shared/usecases/deciding/read-receipt.ts";
import { asideOfTranslation } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { readerOf } from "../../../shared/usecases/entering/identify.ts";
import { ownTitleOf } from "../../../shared/views/own-title.ts";
import { confirmTranslationPage } from "../../../shared/views/pages/confirm-translation.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { checkedUrl, documentUrl, receiptUrl, taskUrl, translationUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { askAgain, maskedErrors } from "../answer-form.ts";
import { filledFrom, isSentBack, layAndLead } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { typedIn } from "../typed.ts";

const short = () => z.string().check(z.minLength(1), z.maxLength(100));
const answer = () =>
  z.object({
    answer: z.enum(["confirm", "refuse"]),
    command: short(),
    lang: z.enum(["en", "fr"]),
    contentHash: short(),
    translationHash: short(),
  });

/** A translation that was supplied is read by a second person, beside the text that it translates. */
export function translationRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.post("/:lang{en|fr}/tasks/:linkId/translation", async (c) => {
    const { credentials, form, lang } = c.var;
    const read = answer().safeParse(form);
    if (!read.success || errorsOf(lang, form).length > 0) {
      const found = await admitted(c, deps, "/translation");
      if (found instanceof Response) return found;
      const waiting = await readWaitingTranslation(deps, found.who);
      if (waiting === null || waiting === "altered")
        return answerRefusal(c, deps, credentials, { code: waiting ?? "superseded-translation" });
      const key = asideOfTranslation(found.who.link, waiting);
      const leadsTo = checkedUrl(taskUrl(lang, credentials.linkId));
      const led = await layAndLead(c, deps, found.who, key, typedIn(c), leadsTo);
      return led ?? answerTranslation(c, deps, credentials, found.who, form);
    }
    const { masked = "", aside = "" } = form;
    const given = { ...read.data, reason: reasonIn(form), masked, aside };
    const outcome = await confirmTranslation(deps, credentials, given);
    if (outcome.ok) return c.redirect(receiptUrl(lang, credentials.linkId), 303);
    const answered = { lang: given.lang, hash: given.translationHash };
    if (outcome.refusal.code === "masked-meanwhile")
      return askAgain(c, deps, credentials, (link) => asideOfTranslation(link, answered));
    return answerRefusal(c, deps, credentials, outcome.refusal, taskUrl(lang, credentials.linkId));
  });
}

function errorsOf(lang: Lang, form: Readonly<Record<string, string>>): ActError[] {
  const given = form["answer"];
  if (given !== "confirm" && given !== "refuse")
    return [{ at: "answer.confirm", text: messages(lang).people.translation.choose }];
  return given === "refuse" ? reasonErrors(lang, form) : [];
}

/**
 * The two texts, for whoever is asked to read them; after an attempt to answer, with what is missing.
 * @param attempt what was sent and could not be kept
 */
export async function answerTranslation(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  attempt?: Readonly<Record<string, string>>,
): Promise<Response> {
  const { basis } = who.loaded;
  const waiting = await readWaitingTranslation(deps, who);
  if (!basis || !waiting) return c.redirect(documentUrl(c.var.lang, credentials.linkId), 302);
  if (waiting === "altered") return answerRefusal(c, deps, credentials, { code: "altered" });
  const { report } = who.head;
  const { confirmsAddresses } = await deps.directory.organisation();
  if (!mayReadTranslation(report, readerOf(who), confirmsAddresses))
    return answerRefusal(c, deps, credentials, { code: "no-longer-authorised" });
  const filled = await filledFrom(c, deps, who, asideOfTranslation(who.link, waiting), attempt);
  const typed = filled?.fields ?? {};
  const isChecked = isSentBack(c, attempt) && filled !== null;
  const { lang: language, by, content, words, hash } = waiting;
  const [names, hasReceipt] = await Promise.all([
    deps.directory.names([by]),
    hasAnsweredBy(deps, who.link, who.head),
  ]);
  const sections = sectionsOf(definitionOf(basis), content.values);
  const masked = maskedNow(report);
  const page = confirmTranslationPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    document: ownTitleOf(basis, content.values),
    language,
    by: names[by] ?? messages(c.var.lang).common.nameUnknown,
    fields: sections.flatMap(({ fields }) => fields).filter(({ name }) => words[name] !== undefined),
    sections,
    content,
    words,
    contentHash: report.contentHash ?? "",
    translationHash: hash,
    masked,
    errors: [
      ...maskedErrors(c.var.lang, typed, masked, ["reason"]),
      ...(isChecked ? errorsOf(c.var.lang, typed) : []),
    ],
    typed,
    aside: filled?.digest ?? "",
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: translationUrl(c.var.lang, credentials.linkId),
    receiptUrl: hasReceipt ? receiptUrl(c.var.lang, credentials.linkId) : null,
  });
  return attempt ? c.html(page, 413) : answerForm(c, page);
}
