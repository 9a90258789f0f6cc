import { beforeEach, describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { later } from "../../../shared/domain/time.ts";
import { identifyOverseer } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import { correctAddress } from "../../../shared/usecases/overseeing/correct-address.ts";
import { giveDonorDate } from "../../../shared/usecases/overseeing/give-donor-date.ts";
import { maskPassage } from "../../../shared/usecases/overseeing/mask-passage.ts";
import { withdrawReport } from "../../../shared/usecases/overseeing/oversee.ts";
import { readOversight } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { tailOf } from "../../support/report-tail.ts";
import { goodDay, secretary, unique } from "../histories/acts.ts";
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
  const replaces = tailOf(story.world.report).dateChanges;
  const form = { documentId, command: unique(story), reason, replaces, to };
  expect(await giveDonorDate(story.world.deps, page, form)).toEqual({ ok: true, value: null });
}

/** What each notice that left told: the day, in place of which, and why. */
const told = () =>
  story.world.sent.flatMap(({ letter }) =>
    letter.template === "report-late" ? [[tailOf(letter.report).donorDueOn, letter.was, letter.reason]] : [],
  );

/** What the provider tells of the last notice of a day that left. */
async function comesBack(outcome: "bounced" | "complained" = "bounced") {
  const notice = story.world.sent.findLast(({ letter }) => letter.template === "report-late");
  if (!notice) throw new Error("no notice left");
  await story.world.told(notice.row, outcome, notice.address);
  await story.calm();
  return notice;
}

/** The notice that left came back, another day was given, and the address is right after all. */
async function comeBackAndGive(to: string) {
  const notice = await comesBack();
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

/** The secretary withdraws the report, and all that follows is carried out. */
async function withdraw() {
  const { world } = story;
  world.now = later(world.now, { minutes: 1 });
  const page = await pageOf(story, secretary, "oversee");
  const form = { documentId, command: unique(story), reason: "Little Adama fell ill." };
  expect((await withdrawReport(world.deps, page, form)).ok).toBe(true);
  await story.calm();
}

/** Each notice that left that a report is not coming: of which day, and its words. */
const notComing = () =>
  story.world.sent.flatMap(({ letter }) =>
    letter.template === "report-not-coming"
      ? [{ was: letter.was, ...compose(letter, "https://a.example") }]
      : [],
  );

/** Donors whom the secretary's page of the report asks her to tell herself. */
async function untold(): Promise<string[]> {
  const who = await identifyOverseer(story.world.deps, await pageOf(story, secretary, "oversee"), {
    documentId,
  });
  const view = who.ok ? await readOversight(story.world.deps, who.value) : null;
  return (view?.untold ?? []).map(({ id }) => id);
}

/** How often the secretary was told that a mail did not reach somebody. */
const tellsOfMissed = () =>
  story.world.mailsTo(secretary).filter(({ template }) => template === "oversee-undelivered").length;

describe("a donor who was told of a new day", () => {
  it("hears once, in their language, when the report is withdrawn, and nothing of why", async () => {
    await give("2027-03-01");
    await give("2027-04-01");
    await story.calm();
    await withdraw();
    const [notice, ...others] = notComing();
    expect(others).toEqual([]);
    expect(notice?.was).toBe("2027-04-01");
    expect(notice?.text).toContain("la fin du 1er avril 2027");
    expect(notice?.text).toContain("il a été retiré avant d’être approuvé");
    expect(JSON.stringify(notice)).not.toMatch(/Adama|The rains/);
  });

  it("hears it where word of the day was just leaving, once that has left", async () => {
    await give("2027-03-01");
    await story.calm();
    const [leaving] = [...story.world.memory.rows.values()].filter(
      ({ row: { effect } }) => effect.effect === "notice",
    );
    if (!leaving) throw new Error("no notice left");
    leaving.status = "sending";
    await withdraw();
    expect(notComing()).toEqual([]);
    leaving.status = "done";
    story.world.now = later(story.world.now, { minutes: 10 });
    await story.world.tick();
    await story.calm();
    expect(notComing()).toHaveLength(1);
  });

  it.each([
    ["marked that mail as unwanted", ["2027-03-01"], "complained"],
    ["gets no mail since word of a day after that", ["2027-03-01", "2027-04-01"], "bounced"],
  ] as const)("who %s does not hear it, which the secretary is told, once", async (_, days, outcome) => {
    for (const day of days) {
      await give(day);
      await story.calm();
    }
    await comesBack(outcome);
    const before = tellsOfMissed();
    await withdraw();
    for (let day = 1; day <= 3; day += 1) {
      story.world.now = later(story.world.now, { days: 1 });
      await story.world.tick();
      await story.calm();
    }
    expect(notComing()).toEqual([]);
    expect(tellsOfMissed()).toBe(before + 1);
  });

  it("hears nothing more by the way, where the report is published after all", async () => {
    await give("2027-03-01");
    await goodDay(story, 8);
    await story.world.tick();
    await story.calm();
    expect(story.world.report?.status).toBe("published");
    const toDonors = story.world.sent.flatMap(({ letter }) =>
      letter.to === "donor" ? [letter.template] : [],
    );
    expect(toDonors).toEqual(["report-late", "report-published"]);
  });
});

describe("a donor who knows of no new day", () => {
  it("hears nothing of a withdrawal where none was given", async () => {
    await withdraw();
    expect(notComing()).toEqual([]);
  });

  it("hears nothing of it where the notice of the day had not left yet", async () => {
    await give("2027-03-01");
    await withdraw();
    expect(told()).toEqual([]);
    expect(notComing()).toEqual([]);
  });

  it("hears nothing of it where the notice of the day came back", async () => {
    await give("2027-03-01");
    await story.calm();
    await comesBack();
    expect(await untold()).toEqual([]);
    await withdraw();
    expect(notComing()).toEqual([]);
    expect(await untold()).toEqual(known.agreement.donors);
  });

  it("is not the secretary's to tell where their notice tells them", async () => {
    await give("2027-03-01");
    await story.calm();
    await withdraw();
    expect(notComing()).toHaveLength(1);
    expect(await untold()).toEqual([]);
  });
});
