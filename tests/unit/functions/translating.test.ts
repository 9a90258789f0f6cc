import { describe, expect, it } from "vitest";
import { commitmentsIn } from "../../../shared/domain/audit/commitments.ts";
import { later } from "../../../shared/domain/time.ts";
import { tabOf } from "../../support/drafting.ts";
import { planTyped } from "../../support/example-plan.ts";
import { translatesAll } from "../../support/translating.ts";
import type { Visitor } from "../../support/visitor.ts";
import { type OpenedPlan, openedPlan, planner, submits, translator } from "./opened-plan.ts";
import { arriveAs, browserOn } from "./place.ts";

/** The author invites the translator, who opens their link. */
async function translating(place: OpenedPlan): Promise<Visitor> {
  const author = await arriveAs(place, planner);
  await author.open(author.link("/translators"));
  await author.send({ to: translator }, "?sent");
  await place.calm();
  return arriveAs(place, translator);
}

const alertOf = (visitor: Visitor) => visitor.page.root.querySelector("[role=alert]")?.text ?? "";
const held = (visitor: Visitor, name: string) => visitor.fillIn({}, "/translating/").form[name];

async function writes(place: OpenedPlan, section: string, given: Record<string, string>) {
  const author = await arriveAs(place, planner);
  await author.open(author.link(`/sections/${section}`));
  place.world.now = later(place.world.now, { minutes: 1 });
  // A visitor sends one box of those that are ticked.
  await author.send({ "scope.rights": planTyped["scope.rights"] ?? "", ...given }, "/sections/");
}

describe("the author of a plan", () => {
  it("invites a translator, sees how far they are, and ends the invitation", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    expect(peter.text).toContain("Translate the plan into French");
    const author = await arriveAs(place, planner);
    await author.open(author.link("/translators"));
    expect(author.text).toContain("Peter Lang");
    expect(author.text).toMatch(/0 of \d+ texts are done: 0%/);
    expect(author.page.root.querySelector(`input[value="${translator}"]`)).toBeNull();
    await author.send({}, "?release");
    await peter.open(peter.page.url);
    expect(place.world.report?.colleagues).toMatchObject([{ person: translator, isReleased: true }]);
    expect(peter.text).not.toContain("Vision");
  });

  it("is asked whom to invite where nobody is chosen", async () => {
    const place = await openedPlan();
    const author = await arriveAs(place, planner);
    await author.open(author.link("/translators"));
    await author.send({}, "?sent");
    expect(alertOf(author)).toContain("Choose whom you invite");
  });
});

describe("a translator beside the draft", () => {
  it("sees each text beside their own words, of rows as well, and no number, choice or answer that is not public", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    await peter.open(peter.link("/translating/direction"));
    expect(peter.text).toContain(planTyped["vision"]);
    expect(peter.page.root.querySelector("textarea[name=vision]")?.getAttribute("lang")).toBe("fr");
    expect(peter.page.root.querySelector("blockquote")?.getAttribute("lang")).toBe("en");
    await peter.send({ vision: "Un monde", mission: "Les systèmes", go: "next" }, "/translating/");
    expect(peter.text).toContain(planTyped["context.c1.country"]);
    const all = place.memory.translation ?? {};
    expect(all["direction"]?.typed).toMatchObject({ vision: "Un monde", "vision.from": planTyped["vision"] });
  });

  it("finds a page for each result and indicator, with their words alone", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    await peter.open(peter.link("/translating/indicators.i2"));
    const asked = [...peter.fields("/translating/")].filter((name) => name.startsWith("indicators."));
    expect(asked.sort()).toEqual(
      ["wording", "baselineWords", "aim2027", "aim2028", "aim2029", "aim2030", "source", "method"]
        .map((name) => `indicators.i2.${name}`)
        .sort(),
    );
    expect(peter.links("/translating/").some((url) => url.includes("risks"))).toBe(false);
  });

  it("is shown what changed since they translated it, until they change their words or say that they are right", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    await peter.open(peter.link("/translating/direction"));
    await peter.send({ vision: "Un monde", mission: "Les systèmes", go: "list" }, "/translating/");
    const vision = "A world in which children’s rights are lived.";
    await writes(place, "direction", { vision, mission: "Systems serve children." });
    await peter.open(peter.page.url);
    expect(peter.text).toContain("2 texts changed since they were translated");
    await peter.open(peter.link("/translating/direction"));
    const marked = (tag: string) => peter.page.root.querySelectorAll(tag).map(({ text }) => text);
    expect(marked("del")).toEqual(["(gone: a daily reality.)", planTyped["mission"]]);
    expect(marked("ins")).toEqual(["(new: lived.)"]);
    await peter.send({ mission: "Les systèmes servent les enfants", go: "right.vision" }, "/translating/");
    expect(peter.page.root.querySelector("del")).toBeNull();
    expect(place.memory.translation?.["direction"]?.typed).toMatchObject({
      "vision.from": vision,
      "mission.from": "Systems serve children.",
    });
  });

  it("whose source changes while they translate it keeps their words, and looks at them again", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    await peter.open(peter.link("/translating/direction"));
    await writes(place, "direction", { vision: "A world for children." });
    await peter.send({ vision: "Un monde", mission: "Les systèmes", go: "next" }, "/translating/");
    await peter.open(peter.page.url.replace(/\/translating\/.*/, "/translating/direction"));
    expect(held(peter, "vision")).toBe("Un monde");
    expect(peter.text).toContain("This text changed while you were translating it");
  });

  it("loses nothing of two tabs: the second is told, and sees both", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    const part = peter.link("/translating/direction");
    await peter.open(part);
    const other = tabOf(peter, browserOn(place));
    await other.open(part);
    await peter.send({ vision: "Un monde", go: "list" }, "/translating/");
    place.world.now = later(place.world.now, { minutes: 1 });
    await other.send({ vision: "Une terre", go: "list" }, "/translating/");
    expect(alertOf(other)).toContain("Another page saved this part");
    expect(alertOf(other)).toContain("Un monde");
    expect(held(other, "vision")).toBe("Une terre");
    await other.send({ go: "list" }, "/translating/");
    expect(place.memory.translation?.["direction"]?.typed["vision"]).toBe("Une terre");
    expect(alertOf(other)).toBe("");
  });

  it("hears what is wrong with their words, and of passages by which a child could be recognised", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    await peter.open(peter.link("/translating/direction"));
    await peter.send(
      { vision: "Awa (9 ans) de Ségou", mission: "m".repeat(5_000), go: "next" },
      "/translating/",
    );
    expect(alertOf(peter)).toContain("Awa");
    expect(alertOf(peter)).toContain("4,000");
    expect(place.memory.translation?.["direction"]?.typed["mission"]).toHaveLength(5_000);
  });

  it("is told when the plan is withdrawn meanwhile, and what they typed stands there", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    await peter.open(peter.link("/translating/direction"));
    const { head } = place.memory;
    if (!head) throw new Error("no plan");
    place.memory.head = { ...head, report: { ...head.report, status: "withdrawn" } };
    await peter.send({ vision: "Un monde", go: "next" }, "/translating/");
    expect(peter.text).toContain("withdrawn");
    expect(peter.text).toContain("Un monde");
    expect(place.memory.translation).toBeNull();
  });
});

const supplied = (place: OpenedPlan) => place.world.report?.proposedTranslations.fr;
const types = (place: OpenedPlan) => place.memory.entries.map(({ type }) => type);

describe("a translation at the submission", () => {
  it("goes with the plan as far as it has come, with what each text was made from, and is whole later", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    await peter.open(peter.link("/translating/direction"));
    await peter.send({ vision: "Un monde", go: "list" }, "/translating/");
    await submits(place);
    expect(types(place).slice(-2)).not.toContain("translation-supplied");
    expect(types(place)).toContain("translation-brought");
    const [kept] = [...place.memory.translations.values()];
    const content = place.memory.contents.get(place.world.version);
    if (!kept || !content) throw new Error("nothing was submitted");
    expect(kept.value.values).toEqual({ vision: "Un monde" });
    expect(kept.value.of).toEqual({ vision: commitmentsIn(content)["/values/vision"] });
    await peter.open(peter.page.url);
    expect(peter.text).not.toContain("Hand the translation over");
    await translatesAll(peter);
    await peter.send({}, "/translating/all");
    await place.calm();
    expect(peter.text).toContain("awaits its second reader");
    expect(supplied(place)).toMatchObject({ by: translator, asked: planner });
  });

  it("that is whole is put to the author, who confirms it; without it nothing is published", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    await translatesAll(peter);
    expect(peter.text).toContain("100%");
    await submits(place);
    expect(supplied(place)).toMatchObject({ by: translator, asked: planner });
    const author = await arriveAs(place, planner);
    expect(author.text).toContain("Does the French translation say what the plan says?");
    expect(author.text).toContain(planTyped["indicators.i1.wording"]);
    await author.send({ answer: "confirm" }, "/translation");
    expect(place.world.report?.translations.fr).toBeDefined();
  });

  it("leaves behind what is stale, and takes over what is not after a request for changes", async () => {
    const place = await openedPlan();
    const peter = await translating(place);
    await translatesAll(peter);
    await writes(place, "direction", { vision: "A world for children." });
    await submits(place);
    const last = [...place.memory.translations.values()].at(-1);
    expect(last?.value.values["vision"]).toBeUndefined();
    expect(last?.value.values["mission"]).toBeDefined();
    expect(supplied(place)).toBeUndefined();
    await peter.open(peter.page.url);
    expect(peter.text).toContain("1 text changed since it was translated");
  });
});
