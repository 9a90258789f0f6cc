import { ownWordsFields } from "../../../shared/domain/documents/report/sections/own-words.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { giveWords } from "../../../shared/usecases/writing/give-words.ts";
import type { Attempt, Story } from "./story.ts";
import type { Page } from "./world.ts";

/** Whoever speaks for a partner says something: each time in other words, for the same are on record already. */
export const speaking = (story: Story, page: Page): Attempt => {
  const { model, world } = story;
  const command = world.ids.unique();
  const typed = { [ownWordsFields(0).fr]: `On les écoute (${command}).` };
  const form = { command, masked: maskedNow(world.report ?? { masked: {} }), typed };
  return {
    page,
    makes: "words-given",
    may: (now) => model.maySpeak(page, now),
    send: () => giveWords(world.deps, page, form),
    noted: () => model.speak(),
    contentHash: page.contentHash,
  };
};
