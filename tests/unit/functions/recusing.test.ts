import { beforeEach, describe, expect, it } from "vitest";
import { receiptUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { secretary } from "../histories/acts.ts";
import { arriveAs, browserOn, newestLink, type Paged, pagesOn } from "./place.ts";

const [reviewer, finance] = ["P-004", "P-005"] as const;
const why = "My brother runs the partner's office.";

describe("a reviewer who recuses themselves", () => {
  let place: Paged;
  beforeEach(async () => {
    place = await pagesOn(1);
  });

  async function recuse() {
    const somebody = await arriveAs(place, finance);
    await somebody.open(somebody.link("/recusal"));
    await somebody.send({ nature: "family", reason: why });
    await place.calm();
    return somebody;
  }

  it("chooses what kind of conflict it is, says it in words, and has a receipt; nothing more opens", async () => {
    const somebody = await arriveAs(place, finance);
    await somebody.open(somebody.link("/recusal"));
    await somebody.send({ reason: "" });
    expect(somebody.page.url).toMatch(/\?checked$/);
    expect(somebody.link("#field-nature")).toBeTruthy();
    expect(somebody.link("#field-reason")).toBeTruthy();
    await somebody.send({ nature: "family", reason: why });
    expect(somebody.page.url).toMatch(/\/receipt$/);
    expect(somebody.text).toContain("recused themselves, for a conflict of interest");
    expect(somebody.text).toContain(why);
    expect(somebody.links("/document")).toEqual([]);
    await somebody.open(somebody.page.url.replace("/receipt", "/document"));
    expect(somebody.page.status).not.toBe(200);
    await place.calm();
    expect(place.world.mailsTo(finance).at(-1)?.template).toBe("answer-recorded");
    const again = browserOn(place);
    await again.open(newestLink(place, finance));
    await again.send();
    expect(again.text).toContain("recused themselves");
  });

  it("is told to the secretary, who reads why and finds another; the others read that, and not why", async () => {
    await recuse();
    expect(place.world.mailsTo(secretary).at(-1)?.template).toBe("oversee-recused");
    const watcher = await arriveAs(place, secretary);
    expect(watcher.text).toContain("Somebody recused themselves, for a conflict of interest");
    expect(watcher.text).toContain(why);
    expect(watcher.links("/reassign/0.finance")).toHaveLength(1);
    const other = await arriveAs(place, reviewer);
    await other.open(other.page.url.split("/receipt")[0]?.concat("/document") ?? "");
    expect(other.text).toContain("a family member or close friend");
    expect(other.text).not.toContain(why);
    expect(other.read(".steps")).toContain("the secretary finds somebody else");
  });

  it("leaves it vacant whatever the clock does, and the stage open", async () => {
    await recuse();
    for (let looks = 0; looks < 3; looks += 1) {
      await place.world.tick();
      await place.calm();
    }
    expect(place.world.report).toMatchObject({
      status: "in-review",
      stageOpen: true,
      recusals: [{ person: finance }],
    });
    expect(place.world.report?.policy.stages[0]?.lanes.find(({ id }) => id === "finance")?.people).toEqual(
      [],
    );
  });
});

describe("a director who has a conflict", () => {
  it("says whether they are disqualified or step aside, in French as in English", async () => {
    const place = await pagesOn(4);
    const [first = ""] = place.world.report?.policy.stages[2]?.lanes[0]?.people ?? [];
    const somebody = await arriveAs(place, first, "fr");
    await somebody.open(somebody.link("/recusal"));
    await somebody.send({ nature: "financial", reason: "Un contrat." });
    expect(somebody.page.url).toMatch(/\?checked$/);
    expect(somebody.text).toContain("À quel titre");
    await somebody.send({ how: "disqualified", nature: "financial", reason: "Un contrat." });
    expect(somebody.text).toContain("n’est pas habile à voter");
    await place.calm();
    expect(place.world.report).toMatchObject({ status: "in-review", stageOpen: true });
    const left = place.world.report?.policy.stages[2]?.lanes[0]?.people ?? [];
    expect(left).not.toContain(first);
    await somebody.open(place.origin + receiptUrl("fr", linkOf(somebody)));
    expect(somebody.page.status).toBe(200);
  });
});
