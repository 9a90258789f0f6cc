import { describe, expect, inject, it } from "vitest";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

describe("a reviewer requests changes", () => {
  it("the author gets the report back with the comment, mends it, and the reviewer is asked again", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.decide(people.reviewer, {
      decision: "request-changes",
      comment: "Please look again at one number.",
      "comment.I2.boys": "Please count the boys again.",
    });
    await story.decide(people.finance, { decision: "approve" });
    const officer = await story.arrive(await story.mailTo(people.officer, 3));
    const list = officer.page.url;
    expect(officer.text).toContain("Please look again at one number.");
    await officer.open(`${list}/sections/I2`);
    expect(officer.text).toContain("Please count the boys again.");
    expect(officer.fillIn({}, "/sections/").form["I2.girls"]).toBe("96");
    await officer.send({ "I2.boys": "72" }, "/sections/");
    await officer.open(`${list}/check`);
    await officer.send({}, "/submission");
    await story.review(2);
    await story.mailTo(people.director);
    expect((await story.head()).report).toMatchObject({ round: 2, status: "in-review" });
  });

  it("I10 a page that shows the content of the round before decides nothing", async () => {
    const story = await Story.begin(local);
    await story.submit();
    const stale = await story.arrive(await story.mailTo(people.reviewer));
    await stale.send({ decision: "approve" }, "/confirmation");
    await story.sendBack("Again, please.");
    await story.resubmit({ "I2.girls": "97" });
    await story.mailTo(people.reviewer, 2);
    const { chain } = await story.head();
    await stale.send({}, "/decision");
    expect(stale.page.status).toBe(409);
    expect((await story.head()).chain).toEqual(chain);
  });
});
