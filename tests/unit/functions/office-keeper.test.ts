import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { loadHolidays } from "../../../shared/usecases/calendars/keep-calendar.ts";
import { someHolidays } from "./office-place.ts";
import { type Paged, pagesOn } from "./place.ts";
import { atDesk, author, mel, secretary } from "./to-desk.ts";

const nextYear = {
  year: 2028,
  days: [{ day: "2028-09-22", name: { en: "Independence Day", fr: "Fête de l’indépendance" } }],
};

/** The office of Bamako is kept by its programme officer, who writes the report; it has holidays of 2027 alone, or none. */
async function kept(now?: string, keeper = "programme-officer"): Promise<Paged> {
  const place = await pagesOn(1);
  await loadHolidays(place.deps, "bamako", someHolidays);
  const { organisation } = place.deps.directory;
  place.deps.directory.organisation = async () => {
    const known = await organisation();
    const offices = known.offices.map((one) => (one.id === "bamako" ? { ...one, keeper } : one));
    return { ...known, offices };
  };
  if (now !== undefined) place.world.now = now;
  return place;
}

describe("an office has a keeper of its own", () => {
  it("who finds its calendar on their desk, and corrects it there; another office’s is not theirs", async () => {
    const place = await kept();
    const browser = await atDesk(place, author);
    await browser.open(browser.link("/offices/bamako"));
    await browser.send({ day: "29 December 2027", name: "Between the years" }, "/days/add");
    expect(browser.text).toContain("Between the years");
    const { offices } = await place.deps.directory.organisation();
    expect(offices.find(({ id }) => id === "bamako")?.holidays).toContain("2027-12-29");
    const elsewhere = browser.page.url.replace("/offices/bamako", "/offices/montreal");
    await browser.open(elsewhere);
    expect(browser.page.status).toBe(403);
    expect(browser.text).not.toContain("Add a day off");
  });

  it("and nobody else: not whoever holds another role", async () => {
    const place = await kept();
    const browser = await atDesk(place, mel);
    expect(browser.links("/offices/")).toEqual([]);
    await browser.open(`${browser.page.url}/offices/bamako`);
    expect(browser.page.status).toBe(403);
  });

  it.each([
    ["2027-09-30T12:00:00.000Z", false],
    ["2027-10-01T12:00:00.000Z", true],
  ])(
    "is told on their desk that the next year has no holiday yet, and the secretary is not: %s",
    async (now, isTold) => {
      const place = await kept(now);
      const own = await atDesk(place, author);
      expect(own.text.includes("No public holiday of 2028 is on its list yet")).toBe(isTold);
      expect((await atDesk(place, secretary)).text).not.toContain("2028");
    },
  );
});

/** Two programme officers keep it. */
const colleague = "P-002";
const both = [author, colleague].map((one) => [one, 2028, ["Bamako"]]);

/** Days pass, each with the end of a round of the clock; what follows from it is carried out. */
async function pass(place: Paged, days: number): Promise<void> {
  const { world } = place;
  await world.deps.rounds.begin(world.now);
  for (let day = 0; day < days; day += 1) {
    world.now = later(world.now, { days: 1 });
    for (let ticks = 0; ticks < 4; ticks += 1) await world.tick();
    await place.calm();
  }
}

const told = ({ world }: Paged) =>
  world.provider.calendarMails.map(({ person, year, cities }) => [person.id, year, cities]);

describe("by mail its keepers are told the same", () => {
  it.each<[string, string, string | undefined, unknown[]]>([
    ["not in September", "2027-09-20T12:00:00.000Z", undefined, []],
    ["once, from October on", "2027-09-29T12:00:00.000Z", undefined, both],
    [
      "or whoever keeps the record, where nobody holds the role that the office names",
      "2027-12-01T12:00:00.000Z",
      "office-manager",
      [[secretary, 2028, ["Bamako"]]],
    ],
  ])("%s", async (_, now, keeper, expected) => {
    const place = await kept(now, keeper);
    await pass(place, 6);
    expect(told(place)).toEqual(expected);
    expect(place.world.faults).toEqual([]);
  });

  it("and not once the holidays are entered, or while somebody has no desk; then as soon as they have", async () => {
    const entered = await kept("2027-10-04T12:00:00.000Z");
    await loadHolidays(entered.deps, "bamako", { ...someHolidays, ...nextYear });
    await pass(entered, 2);
    expect(told(entered)).toEqual([]);
    const place = await kept("2027-10-04T12:00:00.000Z");
    const known = place.memory.authorities.get(author);
    if (!known) throw new Error("the author is unknown");
    place.memory.authorities.set(author, { ...known, active: false });
    await pass(place, 2);
    expect(told(place)).toEqual([[colleague, 2028, ["Bamako"]]]);
    place.memory.authorities.set(author, known);
    await pass(place, 2);
    expect(told(place)).toEqual([colleague, author].map((one) => [one, 2028, ["Bamako"]]));
  });
});
