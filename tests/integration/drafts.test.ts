import { describe, expect, inject, it } from "vitest";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

/** The officer in front of the list of her report's parts. */
async function officerOf(story: Story): Promise<Visitor> {
  return story.arrive(await story.mailTo(people.officer));
}

/** The same browser in another tab: what one gets in cookies the other has. */
function tabOf(visitor: Visitor): Visitor {
  const tab = new Visitor();
  for (const [name, value] of visitor.cookies) tab.cookies.set(name, value);
  return tab;
}

const sectionOf = (list: string, section: string) => `${list}/sections/${section}`;

/** What a field of the page's form holds. */
const held = (visitor: Visitor, name: string) => visitor.fillIn({}, "/sections/").form[name];

const counts = (girls: string) => ({
  "I5.measured": "yes",
  "I5.girls": girls,
  "I5.boys": "28",
  "I5.unknown": "0",
});

describe("a draft", () => {
  it("is kept part by part: two tabs on different parts, opened before anything was saved, both keep theirs", async () => {
    const first = await officerOf(await Story.begin(local));
    const list = first.page.url;
    const second = tabOf(first);
    await first.open(sectionOf(list, "narrative"));
    await second.open(sectionOf(list, "I5"));
    await first.send({ narrative: "Salle à part." }, "/sections/");
    expect(first.page.status).toBe(200);
    await second.send(counts("32"), "/sections/");
    expect(second.page.status).toBe(200);
    await first.open(sectionOf(list, "narrative"));
    expect(held(first, "narrative")).toBe("Salle à part.");
    await first.open(sectionOf(list, "I5"));
    expect(held(first, "I5.girls")).toBe("32");
  });

  it("that another tab saved meanwhile is not overwritten: both are shown, and saving again replaces it", async () => {
    const first = await officerOf(await Story.begin(local));
    const url = sectionOf(first.page.url, "narrative");
    const second = tabOf(first);
    await first.open(url);
    await second.open(url);
    await first.send({ narrative: "Écrit dans le premier onglet." }, "/sections/");
    await second.send({ narrative: "Écrit dans le second onglet." }, "/sections/");
    expect([second.page.status, second.page.url]).toEqual([200, url]);
    expect(second.text).toContain("Écrit dans le premier onglet.");
    expect(held(second, "narrative")).toBe("Écrit dans le second onglet.");
    await second.send({}, "/sections/");
    await second.open(url);
    expect(held(second, "narrative")).toBe("Écrit dans le second onglet.");
  });
});
