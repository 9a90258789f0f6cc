import { beforeEach, describe, expect, it } from "vitest";
import { documentUrl, receiptUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { backToTask } from "../../support/review.ts";
import { secretary } from "../histories/acts.ts";
import { answerAs, arriveAs, newestLink, type Paged, pagesOn } from "./place.ts";

const [officer, reviewer, finance, executive] = ["P-001", "P-004", "P-005", "P-006"] as const;
const why = "No child was asked at all.";

let place: Paged;
beforeEach(async () => {
  place = await pagesOn(1);
});

const recorded = () => place.memory.entries.filter(({ type }) => type === "decision-recorded").length;

describe("a reviewer who rejects a document", () => {
  it("says why, and is asked twice whether they mean an end", async () => {
    const mel = await arriveAs(place, reviewer);
    await mel.send({ decision: "reject" }, "/confirmation");
    expect(mel.page.url).toMatch(/\?checked$/);
    expect(mel.read(".problem")).toContain("Write why you reject it");
    await mel.send({ decision: "reject", comment: why }, "/confirmation");
    expect(mel.text).toContain("This is an end");
    await mel.send({}, "/decision");
    expect(mel.page.url).toMatch(/\/confirmation\?checked$/);
    expect(mel.link("#field-sure")).toBeTruthy();
    expect(mel.text).toContain(why);
    expect(recorded()).toBe(0);
    await mel.send({ sure: "yes" }, "/decision");
    expect(mel.page.url).toMatch(/\/receipt$/);
    expect(mel.text).toContain("rejected the report");
    expect(recorded()).toBe(1);
  });

  it("may change their mind until every task of the stage is done", async () => {
    await answerAs(place, reviewer, { decision: "reject", comment: why });
    expect(place.world.report).toMatchObject({ status: "in-review", stageOpen: true });
    const mel = await arriveAs(place, reviewer);
    await backToTask(place.origin, mel);
    expect(mel.text).toContain("you rejected this version");
    await mel.send({ decision: "approve" }, "/confirmation");
    await mel.send({}, "/decision");
    await answerAs(place, finance, { decision: "approve" });
    expect(place.world.report).toMatchObject({ status: "in-review" });
    expect(place.world.mailsTo(executive)).toHaveLength(1);
  });

  it("ends it once the others have answered, and everybody hears: author, reviewers, secretary, executive director", async () => {
    await answerAs(place, reviewer, { decision: "reject", comment: why });
    await answerAs(place, finance, { decision: "request-changes", comment: "And one number." });
    expect(place.world.report).toMatchObject({ status: "refused", stageOpen: false });
    for (const person of [officer, reviewer, secretary])
      expect(place.world.mailsTo(person).at(-1)?.template).toBe("document-refused");
    expect(place.world.mailsTo(finance).at(-1)?.template).toBe("answer-recorded");
    expect(place.world.mailsTo(executive).map(({ template }) => template)).toEqual(["document-refused"]);

    const author = await arriveAs(place, officer, "fr");
    expect(author.text).toContain("Ce rapport est refusé");
    expect(author.text).toContain(why);
    expect(author.read(".steps")).toMatch(/N’a pas lieu/);

    const mel = await arriveAs(place, reviewer);
    await mel.open(place.origin + documentUrl("en", linkOf(mel)));
    expect(mel.read(".history")).toContain("ended with a refusal");
    const other = await arriveAs(place, finance);
    await other.open(place.origin + receiptUrl("en", linkOf(other)));
    expect(other.text).toContain("is refused for good");
    const watcher = await arriveAs(place, secretary);
    await watcher.open(newestLink(place, secretary));
    expect(watcher.page.status).toBe(200);
  });

  it("closes it for good: nobody submits it again, whoever still had a page open hears why", async () => {
    const late = await arriveAs(place, finance);
    await answerAs(place, reviewer, { decision: "reject", comment: why });
    const other = await answerAs(place, finance, { decision: "approve" });
    expect(other.text).toContain("is refused");
    await late.send({ decision: "approve", comment: "Fine." }, "/confirmation");
    expect(late.text).toContain("its review has ended for good");
    expect(late.text).toContain("Fine.");
    expect(place.world.mailsTo(officer).map(({ purpose }) => purpose)).toEqual(["report", "read", "read"]);
  });
});
