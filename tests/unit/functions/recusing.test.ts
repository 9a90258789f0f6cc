import { beforeEach, describe, expect, it } from "vitest";
import { documentUrl, recusalUrl } from "../../../shared/views/urls.ts";
import { linkOf, shownOn } from "../../support/board.ts";
import { secretary } from "../histories/acts.ts";
import { answerAs, arriveAs, browserOn, newestLink, type Paged, pagesOn } from "./place.ts";

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

describe("a director who has an interest in what is resolved", () => {
  const [irene, tom, fatou] = ["P-008", "P-009", "P-010"] as const;
  const extent = "Je siège au conseil de l’imprimerie.";
  const declaring = async (place: Paged, person: string, lang: "en" | "fr" = "en") => {
    const somebody = await arriveAs(place, person, lang);
    await somebody.open(somebody.link("/recusal"));
    return somebody;
  };
  const boardOf = (place: Paged) => place.world.report?.policy.stages[2]?.lanes[0]?.people ?? [];

  it("chooses a ground of the by-laws by its citation, sees what follows, and is not counted once they confirm it", async () => {
    const place = await pagesOn(4);
    const somebody = await declaring(place, irene, "fr");
    expect(somebody.text).toContain("Loi canadienne sur les organisations à but non lucratif, art. 141(5)");
    expect(somebody.text).toContain("lie les membres du conseil et les dirigeants");
    expect(somebody.text).toContain("al. 141(5)b)");
    await somebody.send({ nature: "financial", reason: extent });
    expect(somebody.page.url).toMatch(/\?checked$/);
    expect(somebody.text).toContain("Choisissez l’un de ces cas");
    await somebody.send({ nature: "financial", reason: extent, ground: "material-contract" });
    expect(somebody.page.url).toMatch(/\?confirming$/);
    expect(somebody.text).toContain("Elle peut être adoptée sans vous");
    expect(boardOf(place)).toContain(irene);
    await somebody.send({});
    expect(somebody.page.url).toMatch(/\/receipt$/);
    expect(somebody.text).toContain("n’est pas habile à voter");
    expect(somebody.text).toContain("art. 141(5)");
    await place.calm();
    expect(boardOf(place)).not.toContain(irene);
    for (const other of [tom, fatou]) await answerAs(place, other, { ballot: "sign" });
    expect(place.world.report?.status).toBe("published");
  });

  it("steps aside where it is no ground, is told that the matter goes to a meeting, and can think again before", async () => {
    const place = await pagesOn(4);
    const somebody = await declaring(place, tom);
    await somebody.send({ nature: "other-duty", reason: "I chair a sister charity.", ground: "none" });
    expect(somebody.text).toContain("the matter goes to a meeting");
    await somebody.open(somebody.page.url.split("?")[0] ?? "");
    expect(somebody.text).toContain("I chair a sister charity.");
    expect(place.world.report?.recusals).toEqual([]);
    await somebody.send({ nature: "other-duty", reason: "I chair a sister charity.", ground: "none" });
    await somebody.send({});
    await place.calm();
    expect(place.world.report).toMatchObject({
      status: "awaiting-meeting",
      failed: [{ because: "stepped-aside" }],
      recusals: [{ person: tom, how: "stepped-aside" }],
    });
  });

  it("is minuted: board and secretary read what it is, and nobody on the staff that it was", async () => {
    const place = await pagesOn(4);
    const somebody = await declaring(place, tom);
    await somebody.send({ nature: "financial", reason: "My firm prints it.", ground: "none" });
    await somebody.send({});
    await place.calm();
    const read = async (person: string) => {
      const reader = await arriveAs(place, person);
      await reader.open(`${place.origin}${documentUrl("en", linkOf(reader))}`);
      return reader.text;
    };
    expect(await read(irene)).toContain("My firm prints it.");
    expect(await read(irene)).toContain("stepped aside from the resolution");
    const watcher = await arriveAs(place, secretary);
    expect(watcher.text).toContain("My firm prints it.");
    for (const staff of ["P-004", "P-001"]) {
      expect(await read(staff)).not.toContain("My firm prints it.");
      expect(await read(staff)).not.toContain("stepped aside from the resolution");
    }
  });

  it.each<["sign" | "refuse" | "abstain"]>([["sign"], ["refuse"], ["abstain"]])(
    "declares what the Act excepts, sees that they vote with it, and then answers: %s",
    async (ballot) => {
      const place = await pagesOn(4);
      const somebody = await declaring(place, irene);
      await somebody.send({ nature: "financial", reason: "My pay as secretary.", ground: "excepted.pay" });
      expect(somebody.page.url).toMatch(/\?confirming$/);
      expect(somebody.text).toContain("You may vote on this resolution, and are counted");
      expect(somebody.text).toContain("s. 141(5)(a)");
      const isDeclared = () => place.world.memory.entries.some(({ type }) => type === "interest-declared");
      expect(isDeclared()).toBe(false);
      await somebody.send({});
      expect(somebody.page.url).toMatch(/#declared-title$/);
      expect(somebody.text).toContain("You declared an interest");
      expect(somebody.text).toContain("My pay as secretary.");
      await place.calm();
      expect(boardOf(place)).toContain(irene);
      // Their link leads to what is asked of them still, and nobody else learns of it while the vote is open.
      const again = await arriveAs(place, irene);
      expect(again.text).toContain("You declared an interest");
      for (const person of [tom, secretary]) {
        const other = await arriveAs(place, person);
        await other.open(`${place.origin}${documentUrl("en", linkOf(other))}`);
        expect(other.text).not.toContain("declared an interest");
        expect(other.text).not.toContain("My pay as secretary.");
      }
      await again.send({ ballot }, "/signature");
      await again.send({}, "/ballot");
      expect(again.page.url).toMatch(/\/receipt$/);
      expect(again.text).toContain("declared an interest that the by-laws except");
      for (const other of [tom, fatou])
        if (ballot === "sign") await answerAs(place, other, { ballot: "sign" });
      await place.calm();
      expect(place.world.report).toMatchObject(
        ballot === "sign"
          ? { status: "published" }
          : { failed: [{ because: ballot === "refuse" ? "refused" : "abstained" }] },
      );
      const read = async (person: string) => {
        const reader = await arriveAs(place, person);
        await reader.open(`${place.origin}${documentUrl("en", linkOf(reader))}`);
        return reader.text;
      };
      if (ballot !== "sign") return;
      expect(await read(tom)).toContain("My pay as secretary.");
      for (const staff of ["P-004", "P-001"]) {
        expect(await read(staff)).not.toContain("My pay as secretary.");
        expect(await read(staff)).not.toContain("declared an interest");
      }
    },
  );

  it("names no ground that the by-laws do not have, whatever a form says", async () => {
    const place = await pagesOn(4);
    const somebody = await declaring(place, irene);
    await somebody.send({ nature: "financial", reason: extent, ground: "none" });
    await somebody.request("POST", `${place.origin}${recusalUrl("en", linkOf(somebody))}`, {
      ...shownOn(somebody, "/recusal"),
      ...{ ground: "family-of-somebody", sure: "yes", nature: "financial", reason: extent },
    });
    expect(place.world.report?.recusals).toEqual([]);
  });
});
