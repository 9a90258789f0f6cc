import { beforeEach, describe, expect, it } from "vitest";
import { documentUrl, sectionUrl, takingBackUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { submitFrom } from "../../support/writing.ts";
import { answerAs, arriveAs, type Paged, pagesOn } from "./place.ts";

const [officer, reviewer, finance] = ["P-001", "P-004", "P-005"] as const;

let place: Paged;
beforeEach(async () => {
  place = await pagesOn(1);
});

async function takeBack() {
  const author = await arriveAs(place, officer, "en");
  await author.open(author.link("/taking-back"));
  await author.send();
  await place.calm();
  return author;
}

describe("an author who takes back what they submitted", () => {
  it("finds the way on the document's page, and hears what follows", async () => {
    const author = await takeBack();
    expect(author.page.url).toMatch(/\/document\?done=/);
    expect(author.read("[role=status]")).toContain("You took the report back");
    expect(author.read(".history")).toContain("took the report back");
    expect(place.world.report?.status).toBe("taken-back");
    for (const person of [reviewer, finance])
      expect(place.world.mailsTo(person).at(-1)?.template).toBe("review-taken-back");
  });

  it("goes on from what they had submitted, by the link of their mail, and submits it again", async () => {
    const late = await arriveAs(place, reviewer);
    await takeBack();
    const mail = place.world.mailsTo(officer).at(-1);
    expect(mail).toMatchObject({ template: "submission-taken-back", purpose: "report" });
    const author = await arriveAs(place, officer, "en");
    expect(author.text).toContain("You took this report back");
    await author.open(place.origin + sectionUrl("en", linkOf(author), "I2"));
    expect(author.fillIn({}, "/sections/").form["I2.girls"]).toBe("96");
    await late.send({ decision: "approve", comment: "Fine." }, "/confirmation");
    expect(late.text).toContain("took back what they had submitted");
    expect(late.text).toContain("Fine.");
    await author.open(place.origin + documentUrl("en", linkOf(author)));
    const again = await arriveAs(place, officer, "en");
    await submitFrom(again);
    await place.calm();
    expect(place.world.report).toMatchObject({ round: 2, status: "in-review" });
    await answerAs(place, reviewer, { decision: "approve" });
    expect(place.world.report?.decisions).toHaveLength(1);
  });

  it("cannot any more once somebody has decided, and is told so", async () => {
    const author = await arriveAs(place, officer, "en");
    const url = author.link("/taking-back");
    await author.open(url);
    await answerAs(place, reviewer, { decision: "approve" });
    await author.send();
    expect(author.text).toContain("It can be taken back no more");
    await author.open(place.origin + documentUrl("en", linkOf(author)));
    expect(author.links("/taking-back")).toEqual([]);
    await author.open(url);
    expect(author.page.status).toBe(409);
    expect(place.world.report?.status).toBe("in-review");
  });

  it("is nobody else: neither offered nor done", async () => {
    const mel = await arriveAs(place, reviewer);
    await mel.open(place.origin + documentUrl("en", linkOf(mel)));
    expect(mel.links("/taking-back")).toEqual([]);
    await mel.open(place.origin + takingBackUrl("en", linkOf(mel)));
    expect(mel.page.status).toBe(409);
  });

  it("leaves no execution behind: the one that waited ends, and another conducts the next round", async () => {
    await takeBack();
    const author = await arriveAs(place, officer, "en");
    await submitFrom(author);
    await place.calm();
    const running = place.world.machine.executions.filter(({ place: at }) => at !== "ended");
    expect(running).toHaveLength(1);
  });
});
