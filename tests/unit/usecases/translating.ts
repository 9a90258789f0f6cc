import { expect } from "vitest";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { suppliedNow } from "../../../shared/domain/review/translations.ts";
import type { TranslationForm } from "../../../shared/usecases/deciding/confirm-translation.ts";
import {
  confirmTranslation,
  readWaitingTranslation,
} from "../../../shared/usecases/deciding/confirm-translation.ts";
import { identify } from "../../../shared/usecases/entering/identify.ts";
import { supplyTranslation } from "../../../shared/usecases/overseeing/oversee.ts";
import { readPublished } from "../../../shared/usecases/reading/read-document.ts";
import { arrive, goodDay, secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import type { Page } from "../histories/world.ts";

/** What people do about words in another language, as often as tests need it. */

export const author = "P-001";

/** A report that is published, whose English readers wait for words. */
export async function published(): Promise<Story> {
  const story = new Story();
  await goodDay(story, 8);
  await story.world.tick();
  await story.calm();
  expect(story.world.report?.held).toHaveLength(1);
  return story;
}

export const pageOf = async (story: Story, who: string, purpose: string): Promise<Page> => {
  const page = await arrive(story, who, "newest", [purpose]);
  if (!page) throw new Error(`${who} has no link to ${purpose}`);
  return page;
};

/** Somebody left the organisation. */
export function away({ world }: Story, who: string): void {
  const known = world.memory.authorities.get(who);
  if (known) world.memory.authorities.set(who, { ...known, active: false, version: known.version + 1 });
}

export async function supply(story: Story, words: string) {
  const form = {
    documentId,
    command: unique(story),
    lang: "en" as const,
    contentHash: story.world.report?.contentHash ?? "",
    masked: maskedNow(story.world.report ?? { masked: {} }),
    replaces: story.world.report ? suppliedNow(story.world.report, "en") : null,
    typed: { "summary.en": words },
  };
  const outcome = await supplyTranslation(story.world.deps, await pageOf(story, secretary, "oversee"), form);
  await story.calm();
  return outcome.ok ? "supplied" : outcome.refusal.code;
}

export async function answer(story: Story, how: Partial<TranslationForm> = {}, who = author) {
  const page = await pageOf(story, who, "confirm-translation");
  const known = await identify(story.world.deps, page, { basis: true });
  const waiting = known && (await readWaitingTranslation(story.world.deps, known));
  if (!waiting || waiting === "altered") return "nothing waits";
  const { lang, hash: translationHash } = waiting;
  return send(story, page, { lang, translationHash, ...how });
}

/** What a page of two texts sends, that may have been shown a while ago. */
export async function send(
  story: Story,
  page: Page,
  how: Partial<TranslationForm> & Pick<TranslationForm, "lang" | "translationHash">,
) {
  const contentHash = story.world.report?.contentHash ?? "";
  const form = { command: unique(story), contentHash, reason: "It says more.", answer: "confirm" as const };
  const outcome = await confirmTranslation(story.world.deps, page, { ...form, ...how });
  await story.calm();
  return outcome.ok ? "recorded" : outcome.refusal.code;
}

/** What is published in another language than the author’s. */
export const summary = async (story: Story) => {
  const read = await readPublished(story.world.deps, documentId);
  if (!read || read === "altered") return read;
  return read.published.inEachLanguage
    .flatMap(({ answers }) => answers)
    .filter(({ supplied }) => supplied)
    .map(({ value }) => value);
};
