import { describe, expect, inject, it } from "vitest";
import { readLocal } from "../support/local.ts";
import { people, Story } from "../support/story.ts";

const local = readLocal(inject("home"));

describe("a reviewer requests changes", () => {
  it("the author gets the report back with the comment, mends it, and the reviewer is asked again", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.decide(people.reviewer, {
      decision: "request-changes",
      comment: "Please count the boys again.",
    });
    const officer = await story.arrive(await story.mailTo(people.officer, 2));
    expect(officer.text).toContain("Please count the boys again.");
    expect(officer.form("/draft").toString()).toContain('value="96"');
    await officer.send({ "I2.boys": "72" }, "/draft");
    await officer.send({}, "/submission");
    await story.decide(people.reviewer, { decision: "approve" }, 2);
    await story.mailTo(people.director);
    expect((await story.head()).report).toMatchObject({ round: 2, status: "in-review" });
  });

  it("I10 a page that shows the content of the round before decides nothing", async () => {
    const story = await Story.begin(local);
    await story.submit();
    const stale = await story.arrive(await story.mailTo(people.reviewer));
    await stale.send({ decision: "approve" }, "/confirmation");
    await story.decide(people.reviewer, { decision: "request-changes", comment: "Again, please." });
    await story.submit(2, { "I2.girls": "97" });
    await story.mailTo(people.reviewer, 2);
    const { chain } = await story.head();
    await stale.send({}, "/decision");
    expect(stale.page.status).toBe(409);
    expect((await story.head()).chain).toEqual(chain);
  });
});
