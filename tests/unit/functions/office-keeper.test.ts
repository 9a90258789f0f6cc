import { describe, expect, it } from "vitest";
import { loadHolidays } from "../../../shared/usecases/calendars/keep-calendar.ts";
import { someHolidays } from "./office-place.ts";
import { type Paged, pagesOn } from "./place.ts";
import { atDesk, author, mel, secretary } from "./to-desk.ts";

/** The office of Bamako is kept by its programme officer, who writes the report; it has holidays of 2027 alone, or none. */
async function kept(now?: string): Promise<Paged> {
  const place = await pagesOn(1);
  await loadHolidays(place.deps, "bamako", someHolidays);
  const { organisation } = place.deps.directory;
  place.deps.directory.organisation = async () => {
    const known = await organisation();
    const offices = known.offices.map((one) =>
      one.id === "bamako" ? { ...one, keeper: "programme-officer" } : one,
    );
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
