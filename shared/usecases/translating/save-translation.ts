import type { SentSection } from "../../domain/forms/draft.ts";
import { fateOf } from "../../domain/forms/draft.ts";
import { translationAfter } from "../../domain/forms/parity.ts";
import { refuseAddressFor } from "../../domain/people/hold.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { isFromBefore, maskedNow } from "../../domain/review/masked.ts";
import type { AsideKey, Asides } from "../../ports/asides.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Drafts } from "../../ports/drafts.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { goneWith, layAside } from "../engine/lay-aside.ts";
import type { OverseerRefusal } from "../overseeing/act-as-overseer.ts";
import { readTranslating } from "./read-translating.ts";
import type { Translating, TranslatingBy } from "./who-translates.ts";
import { identifyTranslating } from "./who-translates.ts";

/**
 * A section of a translation as a page sends it: `shown` says which sources it showed, `go` which button was pressed, `aside` what
 * it showed that waited.
 */
type TranslationPage = SentSection & { section: string; aside: string; shown: string; go: string };

type SaveRefusal =
  | OverseerRefusal
  | { code: "no-such-section" }
  /** What was sent is neither saved nor laid aside: it is shown. */
  | {
      code: "too-large" | "not-kept";
      who: Translating;
      attempt: Readonly<Record<string, string>>;
      isLaid: boolean;
    };

/** Beyond this many lost races something other than a few tabs is at work. */
const mostTries = 8;

/** Bytes of a translation at most, with the words that it was made from: an item of DynamoDB holds 400 KB, names and all. */
const largest = 360_000;

export const asideOfTranslated = ({ documentId, link }: Translating, section: string): AsideKey => ({
  documentId,
  person: link.person,
  form: `translate.${section}`,
});

/**
 * Keeps what a translator typed in one section, right or wrong, with the words that it was made from. Makes no entry.
 *
 * 1. One read: session, link, head, authority, basis, the draft and what is written of its translation; and of what was
 *    submitted the content. What there is to translate is asked of what it says now.
 * 2. Words are made from what their page showed. Where the source is another by now they are kept, and stale.
 * 3. What another page saved of the section meanwhile is not overwritten: what was sent is laid aside, and both are shown
 *    (`fateOf`). So are words from a page that was opened before a masking.
 * 4. It is kept on condition that the document is as it was read, else it is looked at anew: whoever is asked to translate no more
 *    is told so, and what they typed is shown. Where words were masked meanwhile all is read anew, for what was read may hold them.
 */
export async function saveTranslation(
  deps: { store: DecisionStore; clock: Clock; drafts: Drafts; asides: Asides; archive: Archive },
  credentials: TranslatingBy,
  form: TranslationPage,
): Promise<Result<{ who: Translating; isLaidAside: boolean }, SaveRefusal>> {
  const found = await identifyTranslating(deps, credentials);
  if (!found.ok) return found;
  const who = found.value;
  const { basis } = who.loaded;
  if (!basis) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(who.loaded.authority ?? {}, who.link.createdAt, deps.clock.now());
  if (isNotReached) return refuse(isNotReached);
  const view = await readTranslating(deps, who, basis);
  if (view === "altered") return refuse({ code: "altered" });
  const part = view.sources.find(({ section }) => section.id === form.section);
  if (!part) return refuse({ code: "no-such-section" });
  const { documentId } = who;
  const section = { ...part.section, fields: part.asked.map(({ field }) => field) };
  const key = asideOfTranslated(who, form.section);
  const shown = goneWith(key, form.aside);
  let { number } = who.head.chain;
  let there = who.loaded.translation?.[form.section];
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const stands = there?.typed ?? {};
    const typed = translationAfter(part, stands, form.typed, form);
    const sent = { ...form, typed };
    const fate = fateOf(there, sent, isFromBefore(who.head.report, section, stands, sent));
    if (fate === "kept") {
      if (shown.asideGone) await deps.asides.take(shown.asideGone);
      return ok({ who, isLaidAside: false });
    }
    const kept = {
      typed,
      revision: (there?.revision ?? 0) + 1,
      view: form.view,
      at: form.at,
      by: who.link.person,
    };
    const isOver = isTooLarge({ ...who.loaded.translation, [form.section]: kept });
    if (fate !== "keep" || isOver) {
      const attempt = { ...form.typed, ...noted(form), ...(isOver && { isTooLarge: "yes" }) };
      const isLaid = (await layAside(deps, who, key, attempt, stands)) === "laid";
      if (fate !== "keep" && isLaid) return ok({ who, isLaidAside: true });
      return refuse({ code: fate === "keep" ? "too-large" : "not-kept", who, attempt, isLaid });
    }
    const change = { of: "translation", section: form.section, kept, number, ...shown } as const;
    const outcome = await deps.drafts.keepSection(
      documentId,
      { ...change, replaces: there?.revision ?? 0 },
      {},
    );
    if (outcome.kept) return ok({ who, isLaidAside: false });
    if (outcome.saved === "moved-on") {
      const again = await identifyTranslating(deps, credentials);
      if (!again.ok) return again;
      if (maskedNow(again.value.head.report) !== maskedNow(who.head.report))
        return saveTranslation(deps, credentials, form);
      number = again.value.head.chain.number;
    } else there = outcome.saved;
  }
  throw new Error(`${documentId}: lost ${mostTries} races for the translation of ${form.section}`);
}

const noted = ({ seen, masked = "", aside }: TranslationPage) => ({ revision: String(seen), masked, aside });

const isTooLarge = (draft: object): boolean =>
  new TextEncoder().encode(JSON.stringify(draft)).length > largest;
