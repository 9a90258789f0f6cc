import { describe, expect, inject, it } from "vitest";
import { board, people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";

const local = () => readLocal(inject("home"));

/** What the launcher answers once it has stopped or started: the suites after this one go on with what it starts here. */
async function launcher(act: "stop" | "start"): Promise<unknown> {
  const answer = await fetch(`${inject("launcher")}/${act}`, { method: "POST" });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

describe("stopped in mid-review", () => {
  it("I17 goes on where it was after the next start, by another attempt, and loses nothing", async () => {
    const before = await Story.begin(local());
    await before.submit();
    await before.mailTo(people.reviewer);
    await before.decide(people.finance, { decision: "approve" });
    const entries = await before.entries();
    expect(await launcher("stop")).toBe(0);
    expect(local).toThrow();

    await launcher("start");
    const story = before.on(local());
    expect((await story.entries()).slice(0, entries.length)).toEqual(entries);
    for (const asked of [people.reviewer, people.finance])
      expect(await story.mailsTo(asked), asked).toHaveLength(1);
    await story.reached("review-resumed");
    await story.decide(people.reviewer, { decision: "approve" });
    await story.decide(people.director, { decision: "approve" });
    for (const director of board) await story.mailTo(director);
    expect((await story.head()).report).toMatchObject({ status: "in-review", stage: 2, attempt: 2 });
    // A mail that the stop cut off is swept minutes later, while other suites look whether anything changed.
    await story.aws.takeOffDueIndex((pk) => pk.includes(story.documentId));
  });
});
