import { beforeEach, describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { correctAddress } from "../../../shared/usecases/correct-address.ts";
import { giveDonorDate } from "../../../shared/usecases/give-donor-date.ts";
import { maskPassage } from "../../../shared/usecases/mask-passage.ts";
import { secretary, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { pageOf } from "./translating.ts";

let story: Story;
beforeEach(async () => {
  story = new Story();
  await story.world.tick();
  await story.calm();
});

const agreed = known.obligation.dueOn;

/** The secretary gives the donor another day; its notice has not left yet. */
async function give(to: string, reason = "The rains.") {
  story.world.now = later(story.world.now, { minutes: 1 });
  const page = await pageOf(story, secretary, "oversee");
  const replaces = story.world.report?.donorDueOn ?? "";
  const form = { documentId, command: unique(story), reason, replaces, to };
  expect(await giveDonorDate(story.world.deps, page, form)).toEqual({ ok: true, value: null });
}

/** What each notice that left told: the day, in place of which, and why. */
const told = () =>
  story.world.sent.flatMap(({ letter }) =>
    letter.template === "report-late" ? [[letter.report.donorDueOn, letter.was, letter.reason]] : [],
  );

/** The notice that left came back, another day was given, and the address is right after all. */
async function comeBackAndGive(to: string) {
  const notice = story.world.sent.findLast(({ letter }) => letter.template === "report-late");
  if (!notice) throw new Error("no notice left");
  await story.world.told(notice.row, "bounced", notice.address);
  await story.calm();
  await give(to);
  await story.calm();
  const [id = ""] = known.agreement.donors;
  const page = await pageOf(story, secretary, "oversee");
  const form = { documentId, command: unique(story), recipient: { kind: "donor" as const, id }, reason: "" };
  const corrected = await correctAddress(story.world.deps, page, { ...form, email: notice.address });
  expect(corrected.ok).toBe(true);
  await story.calm();
}

describe("the notice of a donor's new day", () => {
  it("is one, of the last day, where two were given before any left, and names the day that the donor knows", async () => {
    await give("2027-03-01");
    await give("2027-04-01", "The road.");
    await story.calm();
    expect(told()).toEqual([["2027-04-01", agreed, "The road."]]);
  });

  it("names the day of the notice before, where that one left", async () => {
    await give("2027-03-01");
    await story.calm();
    await give("2027-04-01");
    await story.calm();
    expect(told().map(([, was]) => was)).toEqual([agreed, "2027-03-01"]);
  });

  it("goes out once after a correction, and names the day that was agreed where the one before came back", async () => {
    await give("2027-03-01");
    await story.calm();
    await comeBackAndGive("2027-04-01");
    expect(told().map(([day, was]) => [day, was])).toEqual([
      ["2027-03-01", agreed],
      ["2027-04-01", agreed],
    ]);
  });

  it("does not leave where the donor knows no other day than the one that holds again", async () => {
    await give("2027-03-01");
    await give(agreed);
    await story.calm();
    expect(told()).toEqual([]);
  });

  it("says the day alone where its reason was masked before it left", async () => {
    await give("2027-03-01", "Little Adama fell ill.");
    const { number = 0 } = story.world.memory.entries.at(-1) ?? {};
    const masked = await maskPassage(story.world.deps, await pageOf(story, secretary, "oversee"), {
      ...{ documentId, command: unique(story), words: "Adama", reason: "A child." },
      places: [`comment.${number}./text`],
    });
    expect(masked.ok).toBe(true);
    await story.calm();
    expect(told()).toEqual([["2027-03-01", agreed, null]]);
  });
});
