import { beforeEach, describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { planTyped } from "../../support/example-plan.ts";
import type { Visitor } from "../../support/visitor.ts";
import { type OpenedPlan, openedPlan, planner, submits, translator } from "./opened-plan.ts";
import { arriveAs } from "./place.ts";

const secretary = "P-007";
const missing = "/translations/fr";

let place: OpenedPlan;

/** The secretary, before the parts of the translation. */
async function translating(): Promise<Visitor> {
  const who = await arriveAs(place, secretary);
  await who.open(who.link(missing));
  return who;
}

/** From the list of parts they write one. */
async function writes(who: Visitor, part: string, words: Record<string, string>): Promise<void> {
  await who.open(who.link(`part=${part}`));
  await who.send({ ...words, go: "list" }, missing);
}

/** All that is left to be written, part by part. */
async function writesAll(who: Visitor): Promise<void> {
  for (const url of who.links("part=")) {
    await who.open(url);
    const asked = who.page.root
      .querySelectorAll("main textarea")
      .map((box) => box.getAttribute("name") ?? "");
    await who.send(
      Object.fromEntries([...asked.map((name) => [name, `Texte de ${name}`]), ["go", "list"]]),
      missing,
    );
  }
}

const kept = (part: string) => place.memory.translation?.[part];

beforeEach(async () => {
  place = await openedPlan();
  await submits(place);
});

describe("whoever watches over a plan and supplies its translation", () => {
  it("writes it part by part, a page a row, and supplies it once it is whole: a second person is asked", async () => {
    const who = await translating();
    expect(who.links("part=indicators.")).toHaveLength(2);
    expect(who.text).not.toContain("Hand the translation over");
    await writesAll(who);
    expect(who.text).toContain("100%");
    await who.send({}, missing);
    expect(who.page.url).toContain("done=translated");
    await place.calm();
    expect(place.world.report?.proposedTranslations.fr).toMatchObject({ by: secretary, asked: planner });
  });

  it("sees what a translator wrote, and goes on with it", async () => {
    const author = await arriveAs(place, secretary);
    await author.open(author.link("/translators"));
    await author.send({ to: translator }, "?sent");
    await place.calm();
    const peter = await arriveAs(place, translator);
    await peter.open(peter.link("/translating/direction"));
    await peter.send({ vision: "Un monde", go: "list" }, "/translating/");
    const who = await translating();
    await who.open(who.link("part=direction"));
    expect(who.page.root.querySelector("textarea[name=vision]")?.text).toBe("Un monde");
    await who.send({ mission: "Les systèmes", go: "list" }, missing);
    expect(kept("direction")).toMatchObject({
      ...{ by: secretary, typed: { vision: "Un monde", mission: "Les systèmes" } },
    });
  });

  it("finds it again after a request for changes, stale where its source is another by now", async () => {
    await writes(await translating(), "direction", { vision: "Un monde", mission: "Les systèmes" });
    const author = await arriveAs(place, planner);
    await author.open(author.page.url.replace(/\/tasks\/([^/?]+).*/, "/tasks/$1/taking-back"));
    await author.send({}, "/taking-back");
    await place.calm();
    const again = await arriveAs(place, planner);
    await again.open(again.link("/sections/direction"));
    place.world.now = later(place.world.now, { minutes: 1 });
    const rights = planTyped["scope.rights"] ?? "";
    const vision = "A world in which children’s rights are lived.";
    await again.send({ vision, "scope.rights": rights, go: "list" }, "/sections/");
    await submits(place);
    const brought = [...place.memory.translations.values()].at(-1);
    expect(brought?.value.values).toEqual({ mission: "Les systèmes" });
    const who = await translating();
    await who.open(who.link("part=direction"));
    expect(who.page.root.querySelector("del")?.text).toContain("a daily reality.");
    await who.send({ go: "right.vision" }, missing);
    expect(kept("direction")?.typed["vision.from"]).toBe(vision);
  });

  it("loses nothing by a part that is gone, or a page of an earlier session", async () => {
    const who = await translating();
    const list = who.page.url;
    expect((await who.open(`${list}?part=nothing`)).status).toBe(404);
    await who.open(`${list}?part=direction`);
    const { url, form } = who.fillIn({ vision: "Un monde" }, missing);
    await who.request("POST", url, { ...form, csrf: "of another session" });
    expect(who.text).toContain("Un monde");
    await who.send({}, missing);
    expect(kept("direction")?.typed["vision"]).toBe("Un monde");
  });

  it("writes nothing of it while its author writes the plan", async () => {
    const written = await openedPlan();
    const who = await arriveAs(written, secretary);
    expect(who.links(missing)).toEqual([]);
    const own = who.page.url.replace(/[?#].*/, "");
    await who.open(`${own}${missing}`);
    expect(who.text).not.toContain(planTyped["vision"]);
  });
});
