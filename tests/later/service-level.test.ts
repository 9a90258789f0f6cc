import { describe, expect, inject, it } from "vitest";
import { people } from "../support/cast.ts";
import { timeOf } from "../support/clock.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

describe("the service level of a review", () => {
  it("reminds the lane that is late, not the one that answered; at its end the alternate may decide too", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.decide(people.finance, { decision: "approve" });
    const { serviceLevel } = (await story.head()).report;
    if (!serviceLevel) throw new Error("The stage has no service level");
    const began = await timeOf(local);
    const hoursTo = (instant: string) => Math.ceil((Date.parse(instant) - began) / 3_600_000);
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
    await story.outboxEnded();
  });
});
