import { describe, expect, it } from "vitest";
import { awaited } from "../../../shared/domain/review/standing.ts";
import { planTyped } from "../../support/example-plan.ts";
import { translatesAll } from "../../support/translating.ts";
import type { Visitor } from "../../support/visitor.ts";
import { type OpenedPlan, openedPlan, planner, submits, translator } from "./opened-plan.ts";
import { arriveAs } from "./place.ts";

/** A plan whose translator did so much of it before it was submitted. */
async function submittedWith(translate: (peter: Visitor) => Promise<unknown>): Promise<OpenedPlan> {
  const place = await openedPlan();
  const author = await arriveAs(place, planner);
  await author.open(author.link("/translators"));
  await author.send({ to: translator }, "?sent");
  await place.calm();
  await translate(await arriveAs(place, translator));
  await submits(place);
  return place;
}

const visionAlone = async (peter: Visitor) => {
  await peter.open(peter.link("/translating/direction"));
  await peter.send({ vision: "Un monde", go: "list" }, "/translating/");
};

/** Somebody who is asked to decide on it. */
function reviewer(place: OpenedPlan): Promise<Visitor> {
  const [asked] = place.world.report ? awaited(place.world.report) : [];
  return arriveAs(place, asked?.people[0] ?? "");
}

describe("whoever decides on a plan", () => {
  it("reads each text beside its translation, part by part, from their task and from the document", async () => {
    const place = await submittedWith(translatesAll);
    const daniel = await reviewer(place);
    const list = daniel.link("/languages");
    await daniel.open(list);
    expect(daniel.text).toContain("nobody has confirmed it yet");
    expect(daniel.text).not.toContain("not translated yet");
    await daniel.open(daniel.link("/languages/direction"));
    const texts = daniel.page.root.querySelectorAll("blockquote");
    expect(texts.slice(0, 2).map((text) => [text.getAttribute("lang"), text.text])).toEqual([
      ["en", planTyped["vision"]],
      ["fr", "Texte de 6"],
    ]);
    expect(daniel.page.root.querySelector("main form")).toBeNull();
    await daniel.open(daniel.link("/languages/context"));
    await daniel.open(daniel.page.url.replace(/languages.*/, "document"));
    expect(daniel.link("/languages")).toBe(list);
  });

  it("sees what is not translated yet of what was brought, and that nobody confirmed it", async () => {
    const place = await submittedWith(visionAlone);
    const daniel = await reviewer(place);
    await daniel.open(daniel.link("/languages"));
    expect(daniel.text).toContain("This is as far as the translation had come");
    expect(daniel.text).toMatch(/1 text is not translated yet/);
    await daniel.open(daniel.link("/languages/direction"));
    expect(daniel.text).toContain("Un monde");
    expect(daniel.text).toContain("Not translated yet.");
  });

  it("finds no such page where nothing is translated, nor where the translation was refused", async () => {
    const none = await reviewer(await submittedWith(() => Promise.resolve()));
    expect(none.links("/languages")).toEqual([]);
    expect((await none.open(`${none.page.url}/languages`)).status).toBe(404);
    const place = await submittedWith(translatesAll);
    const author = await arriveAs(place, planner);
    await author.send({ answer: "refuse", reason: "The mission says something else." }, "/translation");
    await place.calm();
    expect((await reviewer(place)).links("/languages")).toEqual([]);
  });

  it("is shown nothing of what is not what was recorded", async () => {
    const place = await submittedWith(translatesAll);
    const daniel = await reviewer(place);
    const list = daniel.link("/languages");
    for (const [name, kept] of place.memory.translations)
      place.memory.translations.set(name, {
        ...kept,
        value: { ...kept.value, values: { vision: "Autre chose" } },
      });
    await daniel.open(list);
    expect(daniel.text).not.toContain("Autre chose");
    expect(daniel.text).toContain("not what was recorded");
  });
});
