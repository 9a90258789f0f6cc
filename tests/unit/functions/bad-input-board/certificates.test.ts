import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "../../../support/visitor.ts";
import { officer } from "../../hostile/donors.ts";
import { chair } from "../../meetings/acts.ts";
import { atDonor } from "../donor-place.ts";
import { arriveAs, type Paged, pagesOn } from "../place.ts";
import { atDesk, mel } from "../to-desk.ts";

const text = ({ page }: Visitor) => page.root.querySelector("main")?.textContent ?? "";

const said = {
  en: ["This is for the board and its secretary", "ask the secretary"],
  fr: ["Ceci est réservé au conseil et à son secrétariat", "demandez-le au secrétariat"],
} as const;

let place: Paged;
let board: Visitor;
let reviewer: Visitor;
let own: string;
let desk: string;
beforeAll(async () => {
  place = await pagesOn(7);
  board = await atDesk(place, chair);
  desk = new URL(board.page.url).pathname;
  await board.open(board.link("/resolutions"));
  own = board.link("/resolutions/of/").replace(/^.*\/resolutions/, "/resolutions");
  reviewer = await atDesk(place, mel);
}, 60_000);

describe.each(["en", "fr"] as const)("a certificate that somebody outside asks for (%s)", (lang) => {
  it("is refused to a reviewer in words, with whom to ask, and shows nothing of it", async () => {
    const theirs = new URL(reviewer.page.url).pathname.replace(/^\/en/, `/${lang}`);
    for (const path of [own, `${own}/certificate.pdf`, "/resolutions"]) {
      const answer = await place.app.request(`${place.origin}${theirs}${path}`, {
        headers: { cookie: reviewer.cookieHeader },
      });
      expect(answer.status, path).toBe(403);
      const page = await answer.text();
      for (const words of said[lang]) expect(page).toContain(words);
      expect(page).not.toContain("RESOLVED");
    }
  });

  it("is there for nobody without a session", async () => {
    const answer = await place.app.request(`${place.origin}/${lang}/tasks/x~1${own}`);
    expect(answer.status).not.toBe(200);
    expect(await answer.text()).not.toContain("RESOLVED");
  });

  it("is refused in words under a name that no resolution has", async () => {
    const theirs = desk.replace(/^\/en/, `/${lang}`);
    for (const name of ["n0000099", "o1", "x"]) {
      const answer = await place.app.request(`${place.origin}${theirs}/resolutions/of/director/${name}`, {
        headers: { cookie: board.cookieHeader },
      });
      expect(answer.status, name).toBe(404);
    }
  });

  it("is refused to a donor’s officer, who reads whom to ask", async () => {
    const donor = await atDonor();
    const reader = await arriveAs(donor, officer, lang);
    await reader.open(`${reader.page.url}/resolutions`);
    for (const words of said[lang]) expect(text(reader)).toContain(words);
  });
});
