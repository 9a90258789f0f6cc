import { afterEach, describe, expect, inject, it } from "vitest";
import { board, people } from "../support/cast.ts";
import { realTime } from "../support/clock.ts";
import { readLocal } from "../support/local.ts";
import { eventually, Story } from "../support/story.ts";

const local = readLocal(inject("home"));

afterEach(() => realTime(local));

/** Going back in time ends every function's process, also one that is at work: what it did then waits for the ticker. */
const backInTime = async (story: Story) => {
  await story.outboxEnded();
  await realTime(local);
};

const statusOf = async (story: Story) => (await story.head()).report.status;

describe("a written resolution of the board", () => {
  it("I14 passes when the last of five directors signs, and not before; meanwhile nobody sees how it stands", async () => {
    const story = await Story.begin(local);
    await story.toBoard();
    const [first = "", ...others] = board;
    const watching = await story.answer(first, { ballot: "sign" });
    const document = watching.page.url;
    const pageNow = async () => {
      await watching.open(document);
      return watching.page.root
        .querySelector("main")
        ?.toString()
        .replaceAll(/value="[^"]*"/g, "");
    };
    const before = await pageNow();
    expect(before).not.toContain("signature de");
    for (const director of others.slice(0, -1)) {
      await story.answer(director, { ballot: "sign" });
      expect(await statusOf(story)).toBe("in-review");
      expect(await pageNow()).toBe(before);
    }
    const { number } = (await story.head()).chain;
    await watching.open(`${document}/entries/${number}`);
    expect(watching.page.status).toBe(404);
    await story.answer(others.at(-1) ?? "", { ballot: "sign" });
    expect(["approved", "published"]).toContain(await statusOf(story));
    const entries = await story.entries();
    const last = entries.findLast(({ type }) => type === "ballot-cast");
    expect(entries.find(({ type }) => type === "report-approved")?.at).toBe(last?.at);
    await story.reached("donors-notified");
  });

  it("goes to a meeting when one director refuses, and the secretary is told", async () => {
    const story = await Story.begin(local);
    await story.toBoard();
    await story.answer(board[0], { ballot: "sign" });
    const refused = await story.answer(board[1], { ballot: "refuse", comment: "Let us discuss the rooms." });
    expect(refused.page.status).toBe(200);
    expect(await statusOf(story)).toBe("awaiting-meeting");
    const told = await eventually("word to the secretary", async () =>
      (await story.mailsTo(people.secretary)).find(({ subject }) => subject.includes("réunion")),
    );
    const secretary = await story.arrive(told);
    expect(secretary.text).toContain("soumettez la question à une réunion du conseil");
  });

  it("I14 nobody signs for another: another’s link is not one’s session, and no form says who signs", async () => {
    const story = await Story.begin(local);
    await story.toBoard();
    const tom = await story.arrive(await story.mailTo(board[1]));
    const mine = tom.page.url;
    const theirs = new URL(mine.replace(/P-\d+$/, "P-010"));
    await tom.send({ ballot: "sign", by: "P-010", person: "P-010" }, "/signature");
    const { url, form } = tom.fillIn({ by: "P-010", person: "P-010" }, "/ballot");
    await tom.request("POST", url.replace(mine, theirs.href), form);
    expect(tom.page.status).toBe(403);
    await tom.request("POST", url, form);
    const cast = (await story.entries()).filter(({ type }) => type === "ballot-cast");
    expect(cast.map(({ facts }) => facts["by"])).toEqual(["P-009"]);
  });

  it("reminds the late director alone at 80 % of its time, and silence at the end takes it to a meeting", async () => {
    const story = await Story.begin(local);
    await story.toBoard();
    const late = board[4];
    for (const director of board.slice(0, -1)) await story.answer(director, { ballot: "sign" });
    const { serviceLevel } = (await story.head()).report;
    if (!serviceLevel) throw new Error("The stage has no service level");
    const hoursTo = (instant: string) => Math.ceil((Date.parse(instant) - Date.now()) / 3_600_000);
    await story.moveTime(`PT${hoursTo(serviceLevel.remindAt)}H`);
    await story.mailTo(late, 2);
    await story.outboxEnded();
    for (const director of board.slice(0, -1)) expect(await story.mailsTo(director)).toHaveLength(1);
    await story.moveTime(`PT${hoursTo(serviceLevel.deadline) - hoursTo(serviceLevel.remindAt) + 1}H`);
    await eventually("the referral to a meeting", async () => (await statusOf(story)) === "awaiting-meeting");
    expect((await story.entries()).map(({ type }) => type)).not.toContain("task-escalated");
    await backInTime(story);
  });
});

describe("the service level of a review", () => {
  it("reminds the lane that is late, not the one that answered; at its end the alternate may decide too", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.decide(people.finance, { decision: "approve" });
    const { serviceLevel } = (await story.head()).report;
    if (!serviceLevel) throw new Error("The stage has no service level");
    const hoursTo = (instant: string) => Math.ceil((Date.parse(instant) - Date.now()) / 3_600_000);
    await story.moveTime(`PT${hoursTo(serviceLevel.remindAt)}H`);
    await story.mailTo(people.reviewer, 2);
    await story.outboxEnded();
    expect(await story.mailsTo(people.finance)).toHaveLength(1);
    await story.moveTime(`PT${hoursTo(serviceLevel.deadline) - hoursTo(serviceLevel.remindAt) + 1}H`);
    await story.decide("grace.ilunga@ibcr.example", { decision: "approve" });
    const decided = (await story.entries()).filter(({ type }) => type === "decision-recorded");
    expect(decided.map(({ facts }) => [facts["lane"], facts["by"]])).toEqual([
      ["finance", "P-005"],
      ["mel", "P-003"],
    ]);
    await story.mailTo(people.director);
    await backInTime(story);
  });
});

describe("I9 one effective decision per person, lane and version", () => {
  it("a reviewer changes their mind while the stage is open; both decisions stay in the history", async () => {
    const story = await Story.begin(local);
    await story.submit();
    const reviewer = await story.decide(people.reviewer, { decision: "approve" });
    await reviewer.open(reviewer.page.url.replace(/\/receipt$/, ""));
    expect(reviewer.text).toContain("You have decided already");
    await reviewer.send({ decision: "request-changes", comment: "One more thing." }, "/confirmation");
    await reviewer.send({}, "/decision");
    const { decisions, stageOpen } = (await story.head()).report;
    expect(decisions).toEqual([{ lane: "mel", by: "P-004", decision: "request-changes" }]);
    expect(stageOpen).toBe(true);
    const recorded = (await story.entries()).filter(({ type }) => type === "decision-recorded");
    expect(recorded.map(({ facts }) => facts["decision"])).toEqual(["approve", "request-changes"]);
    await reviewer.open(reviewer.page.url);
    expect(reviewer.text).toContain("One more thing.");
  });
});
