import { beforeEach, describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { actUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { planTyped } from "../../support/example-plan.ts";
import { submitFrom } from "../../support/writing.ts";
import { answerAs, arriveAs, type Paged } from "./place.ts";
import { planBeingWritten, write, writerAt } from "./plan-place.ts";

/** The planner of the example, and who holds the roles of its plan's lanes. */
const [planner, technical, finance, safeguarding, justice, participation] = [
  ...(["P-017", "P-004", "P-005", "P-015", "P-014", "P-016"] as const),
];

let place: Paged;

const awaited = () => place.world.report?.decisions.map(({ lane }) => lane).sort();
const lastTo = (person: string) => place.world.mailsTo(person).at(-1);

/** The plan is submitted from the list of its parts. */
async function submitted(typed: Readonly<Record<string, string>>) {
  write(place, { ...planTyped, ...typed });
  await submitFrom(await arriveAs(place, planner, "en"));
  await place.calm();
}

beforeEach(async () => {
  place = await planBeingWritten();
});

describe("a plan that is tagged", () => {
  it("asks those who know its field, and says before it is submitted that it will", async () => {
    write(place, { ...planTyped, "scope.tags": "child-friendly-justice research" });
    const check = await writerAt(place, "check");
    expect(check.text).toContain("Child-friendly justice");
    expect(check.text).not.toContain("Children’s participation: ");
    await submitted({ "scope.tags": "child-friendly-justice research" });
    expect(lastTo(justice)?.template).toBe("review-requested");
    expect(place.world.mailsTo(participation)).toEqual([]);
    await answerAs(place, justice, { decision: "approve" });
    expect(awaited()).toEqual(["justice"]);
  });

  it("asks nobody for a field that it is not about", async () => {
    await submitted({});
    expect(place.world.mailsTo(justice)).toEqual([]);
    expect(lastTo(technical)?.template).toBe("review-requested");
  });
});

describe("a plan that is submitted again", () => {
  const returned = async () => {
    await submitted({});
    await answerAs(place, finance, { decision: "approve" });
    await answerAs(place, safeguarding, { decision: "approve" });
    await answerAs(place, technical, {
      decision: "request-changes",
      comment: "Say where the figure comes from.",
    });
  };

  it("asks those alone who answer for what changed, and tells the others that they need not look", async () => {
    await returned();
    expect(place.world.report?.status).toBe("changes-requested");
    await submitted({ "indicators.i1.source": "Registers of three courts" });
    expect(awaited()).toEqual(["finance", "safeguarding"]);
    for (const person of [finance, safeguarding]) expect(lastTo(person)?.template).toBe("answer-stands");
    expect(lastTo(technical)?.template).toBe("review-requested");
    const page = await arriveAs(place, finance);
    expect(page.text).toContain("Nothing that you answer for changed since you approved an earlier version");
    await answerAs(place, technical, { decision: "approve" });
    expect(place.world.report).toMatchObject({ stage: 1, stageOpen: true });
  });

  it("by the link of that word they may answer otherwise after all", async () => {
    await returned();
    await submitted({ "indicators.i1.source": "Registers of three courts" });
    const officer = await arriveAs(place, finance);
    await officer.open(officer.page.url.replace(/\/receipt$/, ""));
    expect(officer.read("#own-title + p")).toContain("You need not look again; you may");
    await officer.send({ decision: "request-changes", comment: "The budget lacks a year." }, "/confirmation");
    await officer.send({}, "/decision");
    await place.calm();
    await answerAs(place, technical, { decision: "approve" });
    expect(place.world.report?.status).toBe("changes-requested");
  });

  it("asks everybody again about what everybody answers for", async () => {
    await returned();
    await submitted({ vision: "A world in which each child is heard." });
    expect(awaited()).toEqual([]);
    for (const person of [finance, safeguarding, technical])
      expect(lastTo(person)?.template).toBe("review-requested");
  });

  it("is “the plan” to whoever is asked about it for the first time, and “the new version” to the others", async () => {
    await returned();
    const tags = { "scope.tags": "child-friendly-justice", vision: "A world in which each child is heard." };
    await submitted(tags);
    const said = (person: string) => {
      const letter = lastTo(person);
      return letter ? compose(letter, place.origin) : { subject: "", text: "" };
    };
    expect(said(justice).subject).toContain(
      "examiner, pour «\u00a0Justice adaptée aux enfants\u00a0», le plan",
    );
    expect(said(justice).text).toContain("C’est la première fois que votre avis est demandé.");
    expect(said(technical).subject).toContain("the new version of the");
    expect(said(technical).text).not.toContain("for the first time");
  });

  it("is refused for good by the second no of whoever keeps children safe", async () => {
    await submitted({});
    const no = { decision: "request-changes", comment: "It says nothing of how staff are chosen." };
    await answerAs(place, safeguarding, no);
    expect(place.world.report?.status).toBe("changes-requested");
    expect(lastTo(finance)?.template).toBe("review-returned");
    await submitted({
      theory: "Where personnel are trained together, and chosen with care, practice changes.",
    });
    const officer = await arriveAs(place, safeguarding);
    await officer.send(no, "/confirmation");
    expect(officer.text).toContain("This second “no” is an end");
    await officer.send({}, "/decision");
    expect(officer.read(".problem")).toContain("Tick the box if you mean to end the plan for good");
    expect(place.world.report?.status).toBe("in-review");
    await officer.send({ sure: "yes" }, "/decision");
    expect(officer.text).toContain("requested changes to the plan");
    await place.calm();
    expect(place.world.report?.status).toBe("refused");
    for (const person of [planner, finance, technical])
      expect(lastTo(person)?.template).toBe("document-refused");
    const author = await arriveAs(place, planner);
    expect(author.text).toContain("“Safeguarding” could not approve it for the second time");
    expect(author.text).toContain("It says nothing of how staff are chosen.");
  });
});

describe("a committee of which two are enough", () => {
  const [secretary, first, second] = ["P-007", "P-009", "P-010"] as const;

  it("says so to each of them; one’s place can be given to nobody who is asked already", async () => {
    await submitted({});
    for (const person of [technical, finance, safeguarding, "P-006"])
      await answerAs(place, person, { decision: "approve" });
    const page = await arriveAs(place, first);
    expect(page.text).toContain("By at least 2 of the 2 of you");
    const overseer = await arriveAs(place, secretary);
    const documentId = place.memory.entries[0]?.documentId ?? "";
    await overseer.open(
      place.origin + actUrl("en", linkOf(overseer), documentId, "reassign", `2.committee~${second}`),
    );
    expect(overseer.text).toContain("Nobody else can take this task over");
    for (const person of [first, second]) await answerAs(place, person, { decision: "approve" });
    expect(place.world.report).toMatchObject({ stage: 3, stageOpen: true });
  });
});
