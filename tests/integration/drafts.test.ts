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

  it("is saved once by a double click, and says nothing of it", async () => {
    const officer = await officerOf(await Story.begin(local));
    await officer.open(sectionOf(officer.page.url, "I5"));
    const { url, form } = officer.fillIn(counts("32"), "/sections/");
    const twin = tabOf(officer);
    const [one, other] = await Promise.all([
      officer.request("POST", url, form),
      twin.request("POST", url, form),
    ]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(other.url).toBe(one.url);
  });

  it("keeps what is wrong, says so at its field, and is left for the list whatever is missing", async () => {
    const officer = await officerOf(await Story.begin(local));
    const list = officer.page.url;
    await officer.open(sectionOf(list, "I5"));
    await officer.send(counts("trente-deux"), "/sections/");
    expect(officer.page.url).toMatch(/\?checked$/);
    expect(held(officer, "I5.girls")).toBe("trente-deux");
    await officer.send({ go: "list", "I5.boys": "vingt" }, "/sections/");
    expect([officer.page.status, officer.page.url]).toEqual([200, list]);
    await officer.open(sectionOf(list, "I5"));
    expect(held(officer, "I5.boys")).toBe("vingt");
  });

  it("takes as much text as a page may hold, and a wicked one, without a fault of ours", async () => {
    const officer = await officerOf(await Story.begin(local));
    const list = officer.page.url;
    const fill = async (section: string, text: string) => {
      await officer.open(sectionOf(list, section));
      const names = [...officer.fields("/sections/")].filter(
        (name) => name.includes(".") || name === "narrative",
      );
      await officer.send(Object.fromEntries(names.map((name) => [name, text])), "/sections/");
      expect(officer.page.status, section).toBeLessThan(500);
    };
    const parts = officer.links("/sections/").map((link) => link.split("/").at(-1) ?? "");
    expect(parts).toContain("lessons");
    for (const section of parts) await fill(section, "語".repeat(20_000));
    for (const section of parts) await fill(section, "\u0000\u202e\ud800'\"><script>");
  });
});

describe("a form whose session ended, or that an earlier session showed", () => {
  it("is given back with all that was typed; sent again it fills the form, and saves nothing by itself", async () => {
    const story = await Story.begin(local);
    const officer = await officerOf(story);
    const list = officer.page.url;
    await officer.open(sectionOf(list, "narrative"));
    const { url, form } = officer.fillIn({ narrative: "Une heure de travail.", go: "next" }, "/sections/");
    officer.cookies.clear();
    await officer.request("POST", url, form);
    expect(officer.page.status).toBe(403);
    expect(officer.text).toContain("Une heure de travail.");
    expect(officer.page.root.querySelectorAll("pre")).toHaveLength(1);
    const again = officer.fillIn({}, "/sections/");
    const anew = await officerOf(story);
    for (const [name, value] of anew.cookies) officer.cookies.set(name, value);
    await officer.request("POST", again.url, again.form);
    expect(held(officer, "narrative")).toBe("Une heure de travail.");
    await anew.open(sectionOf(list, "narrative"));
    expect(held(anew, "narrative")).toBe("");
    await officer.send({}, "/sections/");
    await anew.open(sectionOf(list, "narrative"));
    expect(held(anew, "narrative")).toBe("Une heure de travail.");
  });

  it("shows what was typed after the report was submitted from another tab", async () => {
    const story = await Story.begin(local);
    const late = await officerOf(story);
    await late.open(sectionOf(late.page.url, "narrative"));
    await story.submit();
    const { chain } = await story.head();
    await late.send({ narrative: "Trop tard, mais pas perdu." }, "/sections/");
    expect(late.page.status).toBe(409);
    expect(late.text).toContain("Trop tard, mais pas perdu.");
    expect((await story.items()).filter((item) => item.includes('"sk":"DRAFT"'))).toEqual([]);
    const entries = (await story.entries()).slice(0, chain.number);
    expect(entries.filter(({ type }) => type === "report-submitted")).toHaveLength(1);
  });
});
