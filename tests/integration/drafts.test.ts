import { describe, expect, inject, it } from "vitest";
import { people } from "../support/cast.ts";
import { counts, held, tabOf } from "../support/drafting.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

/** The officer in front of the list of her report's parts. */
async function officerOf(story: Story): Promise<Visitor> {
  return story.arrive(await story.mailTo(people.officer));
}

const sectionOf = (list: string, section: string) => `${list}/sections/${section}`;

describe("a draft", () => {
  it("is kept part by part: two tabs on different parts, opened before anything was saved, both keep theirs", async () => {
    const first = await officerOf(await Story.begin(local));
    const list = first.page.url;
    const second = tabOf(first, new Visitor());
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
    const second = tabOf(first, new Visitor());
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
