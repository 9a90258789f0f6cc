import { expect, it } from "vitest";
import { later } from "../../../../shared/domain/time.ts";
import { aMeeting, chair, mover, seconder, secretary } from "../meeting-place.ts";

const [elected, another] = ["P-013", "P-014"] as const;

function isDirector({ memory }: Awaited<ReturnType<typeof secretary>>["place"], person: string): void {
  const found = memory.authorities.get(person);
  if (!found) throw new Error(`${person} is nobody`);
  memory.authorities.set(person, { ...found, roles: ["director"], version: found.version + 1 });
}

/** Whoever was told of a meeting has left, and others have taken office: it is opened by nobody before they are told of it. */
it.each([
  ["en", /nobody who is one now was told\. Move it to a day/, "Given to nobody who is a member now."],
  [
    "fr",
    /aucun des membres actuels n’a été avisé\. Déplacez-la/,
    "N’a été donné à aucun des membres actuels.",
  ],
] as const)("%s: all of the board replaced since notice was given", async (lang, refused, notice) => {
  const { browser, place, convened, enter, text } = await secretary(lang);
  const { id } = await convened();
  const meeting = () => place.memory.meetings.heads.get(id)?.meeting;
  const yesterday = later(place.world.now, { days: -1 }).slice(0, 10);
  const gone = [chair, mover, seconder].map((person) => [person, { from: null, until: yesterday }]);
  // Whoever sits from the new day on is told as well.
  const sits = { [another]: { from: "2026-12-20", until: null } };
  place.memory.terms = { director: { ...Object.fromEntries(gone), ...sits } };
  for (const person of [elected, another]) isDirector(place, person);
  await browser.open(browser.page.url);
  expect(text()).toContain(notice);
  await enter("open", { chair: elected });
  expect(text()).toMatch(refused);
  expect(meeting()?.status).toBe("convened");
  const moved = { ...aMeeting, day: "2026-12-21", time: "10:00", "words.move": "A new board." };
  await enter("move", moved);
  expect(meeting()?.members).toEqual([elected, another]);
  await place.calm();
  const told = place.world.provider.meetingMails.filter(({ template }) => template === "meeting-moved");
  expect(told.map(({ person }) => person.id)).toEqual([elected, another]);
  for (const person of [elected, another]) await enter("paper", {}, { person });
  expect(text()).not.toContain(notice);
  await enter("open", { chair: another });
  expect(meeting()?.members).toEqual([elected, another]);
});

/** A meeting of short notice, of which one member has left without waiving it: nothing more is asked of them. */
it.each([
  ["en", "Record the notice on paper", "Put what is to be decided on the agenda"],
  ["fr", "Consignez l’avis sur papier", "Inscrivez à l’ordre du jour"],
] as const)("%s: what comes next waits for no notice of who has left", async (lang, before, after) => {
  const { browser, place, convened, enter, formOf, text } = await secretary(lang);
  await convened();
  for (const person of [chair, mover]) await enter("waive", {}, { person });
  expect(text()).toContain(before);
  const yesterday = later(place.world.now, { days: -1 }).slice(0, 10);
  place.memory.terms = { director: { [seconder]: { from: null, until: yesterday } } };
  await browser.open(browser.page.url);
  expect(text()).not.toContain(before);
  expect(text()).toContain(after);
  for (const act of ["waive", "paper"]) expect(() => formOf(act, { person: seconder })).toThrow("no form");
});

/** Whose term ends before the meeting is a director today: they are called to it no more, agree to nothing, and are foreseen at it by nobody. */
it.each(["en", "fr"] as const)(
  "%s: who is in office today, and not on the day of the meeting",
  async (lang) => {
    const { browser, place, convened, formOf } = await secretary(lang, { attendance: "either" });
    await convened();
    formOf("accept", { person: seconder });
    const tomorrow = later(place.world.now, { days: 1 }).slice(0, 10);
    place.memory.terms = { director: { [seconder]: { from: null, until: tomorrow } } };
    await browser.open(browser.page.url);
    expect(() => formOf("accept", { person: seconder })).toThrow("no form");
    const names = await place.deps.directory.names([chair, mover, seconder]);
    const foreseen = browser.page.root.querySelectorAll("section[aria-labelledby=ahead] dd");
    const named = foreseen
      .map(({ text }) => text.trim())
      .filter((text) => text.includes(names[seconder] ?? ""));
    expect(named).toEqual([names[seconder]]);
  },
);
