import { beforeAll, describe, expect, it } from "vitest";
import { later } from "../../../../shared/domain/time.ts";
import type { Visitor } from "../../../support/visitor.ts";
import { chair, mover } from "../../meetings/acts.ts";
import { type Paged, pagesOn } from "../place.ts";
import { atDesk, mel } from "../to-desk.ts";

const text = ({ page }: Visitor) => page.root.querySelector("main")?.textContent ?? "";

const said = {
  en: {
    over: ["A link to the minute book is good for one minute", "fetch it once more from its page"],
    year: "Choose one of the years in the list.",
    nothing: "no meeting of the board or a committee has ended",
    outsider: "This is for the board and its secretary",
  },
  fr: {
    over: ["Un lien vers le livre des procès-verbaux vaut une minute", "récupérez-le encore une fois"],
    year: "Choisissez l’une des années de la liste.",
    nothing: "aucune réunion du conseil ou d’un comité n’est terminée",
    outsider: "Ceci est réservé au conseil et à son secrétariat",
  },
} as const;

let place: Paged;
let director: Visitor;
let other: Visitor;
let reviewer: Visitor;
let year: string;

/** The page of the minute books, in a language, by somebody's desk. */
async function atBooks(browser: Visitor, lang: "en" | "fr"): Promise<string> {
  const desk = new URL(browser.page.url).pathname.split("/").slice(2, 4).join("/");
  const url = `${place.origin}/${lang}/${desk}/resolutions/books`;
  await browser.open(url);
  return url;
}

beforeAll(async () => {
  place = await pagesOn(7);
  director = await atDesk(place, chair);
  other = await atDesk(place, mover);
  reviewer = await atDesk(place, mel);
  year = place.world.now.slice(0, 4);
}, 60_000);

describe.each(["en", "fr"] as const)("the minute book (%s)", (lang) => {
  const words = said[lang];

  it("is of no year that the list does not have: which is said at the field, with what was sent kept apart", async () => {
    for (const wrong of ["1999", "", "20x6", "<b>"]) {
      await atBooks(director, lang);
      await director.send({ year: wrong }, "/books");
      expect(text(director), wrong).toContain(words.year);
    }
    expect([...place.memory.books.keys()].filter((name) => !name.startsWith(year))).toEqual([]);
  });

  it("is had by its link for a minute, by whoever fetched it: later, and by others, the page says what to do", async () => {
    await atBooks(director, lang);
    await director.send({ year }, "/books");
    const own = director.page.url;
    const [name = "", book] = [...place.memory.books].at(-1) ?? [];
    if (!book) throw new Error("nothing was asked for");
    // There is nothing to fetch yet: the page says how far it is.
    const fetching = () => director.page.root.querySelectorAll(`form[action$="/books/${name}"]`);
    expect(fetching()).toHaveLength(0);
    const standing = { sha256: "0".repeat(64), size: 10, papers: 1, altered: 0 };
    place.memory.books.set(name, { ...book, standing: { state: "ready", at: place.world.now, ...standing } });
    await director.open(own);
    await director.send({}, `/books/${name}`);
    const file = director.link(".zip");
    const path = new URL(file, place.origin).pathname;
    const asOther = path.replace(/tasks\/[^/]+/, `tasks/${new URL(other.page.url).pathname.split("/")[3]}`);
    for (const [who, url] of [
      [director, path],
      [other, asOther],
    ] as const) {
      if (who === director) place.world.now = later(place.world.now, { minutes: 1 });
      const answer = await place.app.request(`${place.origin}${url}`, {
        headers: { cookie: who.cookieHeader },
      });
      expect(answer.status).toBe(410);
      const page = await answer.text();
      for (const each of words.over) expect(page).toContain(each);
      expect(page).toContain(`/books/${name}`);
    }
  });

  it("is no reviewer’s: they read whom to ask, and nothing is made", async () => {
    const before = place.memory.books.size;
    await atBooks(reviewer, lang);
    expect(text(reviewer)).toContain(words.outsider);
    expect(place.memory.books.size).toBe(before);
  });

  it("is empty while nothing was resolved and no meeting has ended, and says so", async () => {
    const none = await pagesOn(1);
    const browser = await atDesk(none, chair);
    const desk = new URL(browser.page.url).pathname.split("/").slice(2, 4).join("/");
    await browser.open(`${none.origin}/${lang}/${desk}/resolutions/books`);
    expect(text(browser)).toContain(words.nothing);
  });
});
