import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import {
  confirmTranslation,
  readWaitingTranslation,
} from "../../../shared/usecases/deciding/confirm-translation.ts";
import { identify } from "../../../shared/usecases/entering/identify.ts";
import { reassignTask } from "../../../shared/usecases/overseeing/oversee.ts";
import { readPublished } from "../../../shared/usecases/reading/read-document.ts";
import { give, goodDay, overseeing, secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { answer, author, away, pageOf, published, send, summary, supply } from "./translating.ts";

const [executive, successor] = ["P-006", "P-013"] as const;
const subscriber = "northern-lantern-fund";

const notices = (story: Story) =>
  story.world.sent.flatMap(({ letter }) =>
    "translationHash" in letter && letter.to === "subscriber" ? [letter] : [],
  );

describe("a translation that the secretary supplies", () => {
  it("is shown and sent to nobody before a second person has read both texts", async () => {
    const story = await published();
    expect(await supply(story, "Funds were diverted.")).toBe("supplied");
    expect(await summary(story)).toEqual([]);
    expect(notices(story)).toEqual([]);
    expect(story.world.mailsTo(author).at(-1)?.template).toBe("translation-to-confirm");
    const known = await identify(story.world.deps, await pageOf(story, author, "confirm-translation"), {
      basis: true,
    });
    expect(known && (await readWaitingTranslation(story.world.deps, known))).toMatchObject({
      by: secretary,
      words: { "summary.en": "Funds were diverted." },
      content: { lang: "fr" },
    });
  });

  it("is published and sent with its own hash once it is confirmed, to whoever waited", async () => {
    const story = await published();
    await supply(story, "They are heard.");
    expect(await answer(story)).toBe("recorded");
    expect(await summary(story)).toEqual(["They are heard."]);
    const hash = story.world.report?.translations.en;
    expect(await readPublished(story.world.deps, documentId)).toMatchObject({ translations: { en: hash } });
    expect(notices(story).map(({ translationHash }) => translationHash)).toEqual([hash]);
    const [supplied, confirmed] = story.world.memory.entries.filter(({ type }) =>
      type.startsWith("translation-"),
    );
    expect([supplied?.facts["by"], confirmed?.facts["by"]]).toEqual([secretary, author]);
  });

  it("is refused with a reason, and the secretary is told; then another one can be supplied", async () => {
    const story = await published();
    await supply(story, "Funds were diverted.");
    expect(await answer(story, { answer: "refuse", reason: " " })).toBe("comment-required");
    expect(await answer(story, { answer: "refuse" })).toBe("recorded");
    expect(await summary(story)).toEqual([]);
    expect(story.world.mailsTo(secretary).at(-1)?.template).toBe("oversee-translation-refused");
    await supply(story, "They are heard.");
    expect(await answer(story)).toBe("recorded");
    expect(await summary(story)).toEqual(["They are heard."]);
  });

  it("waits for its reader, who asks for a fresh link when theirs is too old", async () => {
    const story = await published();
    await supply(story, "They are heard.");
    const old = story.world.mailsTo(author).at(-1);
    story.world.now = later(story.world.now, { days: 121 });
    if (old) await story.world.freshLink(old);
    await story.calm();
    expect(story.world.mailsTo(author).at(-1)).toMatchObject({
      template: "fresh-link",
      purpose: "confirm-translation",
    });
    expect(await answer(story)).toBe("recorded");
    expect(await summary(story)).toEqual(["They are heard."]);
  });

  it("is asked of nobody any more once the report is withdrawn, which its reader is told", async () => {
    const story = new Story();
    await goodDay(story, 1);
    await supply(story, "They are heard.");
    const asked = story.world.report?.proposedTranslations.en?.asked ?? "";
    const page = await pageOf(story, asked, "confirm-translation");
    await story.attempt([
      overseeing(story, await pageOf(story, secretary, "oversee"), "writing", asked).withdraws,
    ]);
    await story.calm();
    expect(story.world.mailsTo(asked).at(-1)?.template).toBe("report-withdrawn");
    expect((await identify(story.world.deps, page))?.standing).toBe("withdrawn");
  });

  it("takes the place of an earlier one, also after publication, and nobody is told twice", async () => {
    const story = await published();
    await supply(story, "They are herd.");
    await answer(story);
    await supply(story, "They are heard.");
    expect(await summary(story)).toEqual(["They are herd."]);
    expect(await answer(story)).toBe("recorded");
    expect(await summary(story)).toEqual(["They are heard."]);
    expect(notices(story)).toHaveLength(1);
  });

  it("is not confirmed by a page that showed another one", async () => {
    const story = await published();
    await supply(story, "They are heard.");
    const shown = story.world.report?.proposedTranslations.en?.hash ?? "";
    await supply(story, "Funds were diverted.");
    expect(await answer(story, { translationHash: shown })).toBe("superseded-translation");
    expect(await summary(story)).toEqual([]);
  });

  it("is read by the executive director where the author has left, and the author’s successor is told", async () => {
    const story = await published();
    away(story, author);
    await supply(story, "They are heard.");
    expect(await answer(story, {}, executive)).toBe("recorded");
    expect(story.world.memory.entries.at(-1)?.facts).toMatchObject({ by: executive });
    expect(await summary(story)).toEqual(["They are heard."]);
    expect(subscriber).toBe(notices(story)[0]?.unsubscribe?.donor);
  });

  it("is not confirmed by the executive director who is none any more", async () => {
    const story = await published();
    away(story, author);
    await supply(story, "They are heard.");
    const page = await pageOf(story, executive, "confirm-translation");
    const { hash: translationHash = "" } = story.world.report?.proposedTranslations.en ?? {};
    give(story, executive, ["programme-officer"]);
    expect(await send(story, page, { lang: "en", translationHash })).toBe("no-longer-authorised");
    expect(await summary(story)).toEqual([]);
  });

  it("is read by nobody whom the secretary took off the report", async () => {
    const story = await inReviewWithoutAuthor();
    await takeOffExecutive(story);
    expect(await supply(story, "They are heard.")).toBe("supplied");
    expect(story.world.report?.proposedTranslations.en?.asked).not.toBe(executive);
  });

  it("is read no more by whoever is taken off after they were asked, and by the next in line at once", async () => {
    const story = await inReviewWithoutAuthor();
    await supply(story, "They are heard.");
    const page = await pageOf(story, executive, "confirm-translation");
    await takeOffExecutive(story);
    const { hash: translationHash = "", asked } = story.world.report?.proposedTranslations.en ?? {};
    expect(await identify(story.world.deps, page)).toMatchObject({ standing: "reassigned" });
    const contentHash = story.world.version;
    const form = { command: unique(story), lang: "en", contentHash, translationHash, reason: "" } as const;
    const outcome = await confirmTranslation(story.world.deps, page, { ...form, answer: "confirm" });
    expect(outcome).toEqual({ ok: false, refusal: { code: "not-yours" } });
    expect(story.world.mailsTo(executive).map(({ template }) => template)).toEqual([
      "translation-to-confirm",
      "task-given-away",
    ]);
    expect(asked).toBe(successor);
    expect(await answer(story, {}, successor)).toBe("recorded");
  });
});

async function inReviewWithoutAuthor(): Promise<Story> {
  const story = new Story();
  await goodDay(story, 1);
  await story.world.tick();
  await story.calm();
  give(story, successor, ["executive-director"]);
  away(story, author);
  return story;
}

async function takeOffExecutive(story: Story): Promise<void> {
  const page = await pageOf(story, secretary, "oversee");
  const task = { stage: 1, lane: "direction" };
  const about = { documentId, command: unique(story), reason: "A conflict of interest." };
  const outcome = await reassignTask(story.world.deps, page, {
    ...about,
    task,
    from: [executive],
    to: successor,
  });
  expect(outcome.ok).toBe(true);
  await story.calm();
}
