import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { identify } from "../../../shared/usecases/entering/identify.ts";
import { identifyOverseer } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import { maskPassage } from "../../../shared/usecases/overseeing/mask-passage.ts";
import { readOversight } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { attentionOf } from "../../../shared/views/oversight.ts";
import { secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { author, pageOf, published, send, supply } from "./translating.ts";

/** The secretary masks what holds these words in one place. */
async function mask(story: Story, words: string, place: string) {
  const masked = await maskPassage(story.world.deps, await pageOf(story, secretary, "oversee"), {
    ...{ documentId, command: unique(story), words, reason: "A child is named.", places: [place] },
  });
  expect(masked.ok).toBe(true);
  await story.calm();
}

const ofOriginal = (story: Story) =>
  mask(story, "Bamako", `content.${story.world.version}./values/summary.fr`);
const ofTranslation = (story: Story) =>
  mask(
    story,
    "Aminata",
    `translation.${story.world.report?.proposedTranslations.en?.hash}./values/summary.en`,
  );

/** What the secretary's page says is missing, and needs them. */
async function shown(story: Story) {
  const who = await identifyOverseer(story.world.deps, await pageOf(story, secretary, "oversee"), {
    documentId,
  });
  const view = who.ok && (await readOversight(story.world.deps, who.value));
  if (!view) throw new Error("nothing is shown");
  const needs = attentionOf(view.report, view.timing, { lang: "en", committees: [] });
  return { missing: view.missing.map(({ state }) => state), asks: needs.join().includes("translation") };
}

const told = (story: Story, who: string) => story.world.mailsTo(who).at(-1)?.template;
const notices = (story: Story) =>
  story.world.sent.flatMap(({ letter }) =>
    "translationHash" in letter && letter.to === "subscriber" ? [letter] : [],
  );

async function aDay(story: Story) {
  story.world.now = later(story.world.now, { days: 1, minutes: 5 });
  await story.world.tick();
  await story.calm();
}

describe("a translation whose original was masked", () => {
  it("is neither asked for nor supplied, and whoever waited for it gets the notice without", async () => {
    const story = await published();
    await ofOriginal(story);
    expect(await supply(story, "They are heard in Bamako.")).toBe("original-masked");
    expect(await shown(story)).toEqual({ missing: [], asks: false });
    expect(notices(story)).toEqual([]);
    await aDay(story);
    expect(story.world.report?.held).toEqual([]);
    expect(notices(story).map(({ translationHash }) => translationHash)).toEqual([null]);
    await aDay(story);
    expect(notices(story)).toHaveLength(1);
  });
});

describe.each([
  ["its own words", ofTranslation, "supplied", "waiting"],
  ["words of its original", ofOriginal, "original-masked", undefined],
] as const)("a translation that waits for its reader, once %s were masked", (_, masking, again, state) => {
  it("is confirmed by nobody, and its reader hears that nothing more is expected", async () => {
    const story = await published();
    await supply(story, "Aminata is heard.");
    const page = await pageOf(story, author, "confirm-translation");
    const { hash = "" } = story.world.report?.proposedTranslations.en ?? {};
    await masking(story);
    expect(told(story, author)).toBe("translation-masked");
    expect(await identify(story.world.deps, page)).toMatchObject({ standing: "translation-masked" });
    for (const how of ["confirm", "refuse"] as const)
      expect(await send(story, page, { answer: how, lang: "en", translationHash: hash })).toBe(
        "translation-masked",
      );
    const before = story.world.mailsTo(author).length;
    for (const _day of [1, 2, 3, 4]) await aDay(story);
    expect(story.world.mailsTo(author)).toHaveLength(before);
    expect(await supply(story, "They are heard.")).toBe(again);
    expect((await shown(story)).missing[0]).toBe(state);
  });
});
