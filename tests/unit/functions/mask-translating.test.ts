import { beforeEach, describe, expect, it } from "vitest";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { isOfTranslation, nameOfPart } from "../../../shared/domain/review/masked.ts";
import { later } from "../../../shared/domain/time.ts";
import { commentOnUrl, commentsUrl } from "../../../shared/views/urls.ts";
import { planBasis } from "../../support/example-plan.ts";
import type { Visitor } from "../../support/visitor.ts";
import { linkOf } from "./begun-plan.ts";
import { type OpenedPlan, openedPlan, planner, translator } from "./opened-plan.ts";
import { arriveAs } from "./place.ts";

const [secretary, commenter] = ["P-007", "P-004"];
const name = "Zeinab Diallo";

let place: OpenedPlan;
let peter: Visitor;

const alertOf = (visitor: Visitor) => visitor.page.root.querySelector("[role=alert]")?.text ?? "";
const kept = () => place.memory.translation?.["direction"];

function author(): Promise<Visitor> {
  place.world.now = later(place.world.now, { minutes: 1 });
  return arriveAs(place, planner);
}

/** The author writes the name where it is translated. */
async function names(): Promise<void> {
  const writer = await author();
  await writer.open(writer.link("/sections/direction"));
  await writer.send({ vision: `A world in which ${name} is heard.` }, "/sections/");
}

/** So they do, and the translator puts that into French. */
async function translated(words: Record<string, string>): Promise<void> {
  await names();
  await peter.open(peter.link("/translating/direction"));
  await peter.send({ ...words, go: "save" }, "/translating/");
}

/** The secretary looks for the name. */
async function search(): Promise<Visitor> {
  const who = await arriveAs(place, secretary);
  await who.open(`${who.page.url.replace(/[?#].*/, "")}/mask`);
  await who.send({ words: name, go: "find" });
  return who;
}

const listed = ({ page }: Visitor) =>
  page.root.querySelectorAll("input[type=checkbox]").map((box) => box.getAttribute("name"));

const places = () => place.memory.entries.at(-1)?.facts["places"] as { name: string; path: string }[];

beforeEach(async () => {
  place = await openedPlan();
  const writer = await arriveAs(place, planner);
  await writer.open(writer.link("/translators"));
  await writer.send({ to: translator }, "?sent");
  await place.calm();
  peter = await arriveAs(place, translator);
});

const words = { vision: `Un monde où ${name} est entendue.`, mission: "Les systèmes" };
const ofWords = "place.draft.translation.direction./values/vision";
const ofSource = `${ofWords}.from`;

describe("a translation that is being written, of words which should never have been", () => {
  it("is found with the words that it was made from, and emptied of both; its other words stay", async () => {
    await translated(words);
    const who = await search();
    expect(listed(who)).toEqual(["place.draft.direction./values/vision", ofWords, ofSource]);
    expect(who.text).toContain("Translation that is being written, the words that it was made from: Vision");
    expect(who.text).not.toContain("Un monde");
    await who.send({ reason: "A child is named." });
    expect(who.page.url).toContain("done=masked");
    expect(JSON.stringify([place.memory.draft, place.memory.translation])).not.toContain(name);
    expect(kept()?.typed).toMatchObject({ vision: "", "vision.from": "", mission: "Les systèmes" });
    expect(kept()?.by).toBe(translator);
    await place.calm();
    expect(place.world.mailsTo(translator).at(-1)?.template).toBe("translation-emptied");
    expect(place.world.mailsTo(planner).at(-1)?.template).toBe("draft-masked");
    expect(listed(await search())).toEqual([]);
  });

  it("keeps its own words where only those that it was made from are masked, and awaits another look", async () => {
    await translated({ ...words, vision: "Un monde où elle est entendue." });
    const who = await search();
    expect(listed(who)).toEqual(["place.draft.direction./values/vision", ofSource]);
    await who.send({ reason: "A child is named." });
    expect(kept()?.typed).toMatchObject({ vision: "Un monde où elle est entendue.", "vision.from": "" });
  });

  it("is not written over by a page that still shows them", async () => {
    await translated(words);
    await peter.open(peter.page.url.replace(/\/translating.*/, "/translating/direction"));
    const before = peter.fillIn({ mission: "Les systèmes servent" }, "/translating/");
    await (await search()).send({ reason: "A child is named." });
    await peter.request("POST", before.url, before.form);
    expect(JSON.stringify(place.memory.translation)).not.toContain(name);
    expect(alertOf(peter)).not.toBe("");
  });

  it("takes no words from a source that is masked at the very moment when it is saved", async () => {
    await names();
    await peter.open(peter.link("/translating/direction"));
    const sent = peter.fillIn({ vision: "Un monde" }, "/translating/");
    const { drafts } = place.deps;
    const { keepSection } = drafts;
    let isMasked = false;
    drafts.keepSection = async (...change) => {
      drafts.keepSection = keepSection;
      await (await search()).send({ reason: "A child is named." });
      isMasked = true;
      return keepSection(...change);
    };
    await peter.request("POST", sent.url, sent.form);
    expect(isMasked).toBe(true);
    expect(JSON.stringify([place.memory.draft, place.memory.translation])).not.toContain(name);
  });

  it("sends its translator no mail where the draft alone held them", async () => {
    await names();
    await (await search()).send({ reason: "A child is named." });
    await place.calm();
    expect(place.world.mailsTo(translator).map(({ template }) => template)).toEqual(["translation-asked"]);
  });

  it("is its translator’s to write anew: its author gets no mail of it where nothing of theirs is masked", async () => {
    await translated(words);
    const writer = await author();
    await writer.open(writer.link("/sections/direction"));
    await writer.send({ vision: "A world for children." }, "/sections/");
    const who = await search();
    expect(listed(who)).toEqual([ofWords, ofSource]);
    await who.send({ reason: "A child is named." });
    await place.calm();
    expect(places().every((each) => each.name === "translation.direction")).toBe(true);
    expect(place.world.mailsTo(planner).map(({ template }) => template)).not.toContain("draft-masked");
  });

  it("has places that no part of a form has", () => {
    const parts = planDefinition(planBasis).sections.map(({ id }) => id);
    const ofDraft = (part: string) => ({ in: "draft" as const, name: nameOfPart("document", part) });
    expect(parts.filter((part) => isOfTranslation(ofDraft(`${part}.r1`)))).toEqual([]);
  });
});

describe("a comment on a draft, and its answer", () => {
  it("are found and masked as every comment is", async () => {
    const writer = await author();
    await writer.open(place.origin + commentsUrl("en", linkOf(writer)));
    await writer.send({ day: "2026-12-03" }, "?day");
    await writer.send({ to: commenter }, "?invite");
    await place.calm();
    const reader = await arriveAs(place, commenter);
    await reader.open(place.origin + commentOnUrl("en", linkOf(reader), "direction"));
    await reader.send({ about: "vision", comment: `Is this ${name}?` }, "/comment-on/");
    await place.calm();
    await writer.open(place.origin + commentsUrl("en", linkOf(writer)));
    await writer.send({ "answer.1": `${name} it is.`, go: "answered" }, "?comment=1");
    const who = await search();
    expect(listed(who)).toHaveLength(2);
    await who.send({ reason: "A child is named." });
    expect(JSON.stringify([...place.memory.comments.values()])).not.toContain(name);
  });
});
