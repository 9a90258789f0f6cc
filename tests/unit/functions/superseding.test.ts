import { describe, expect, it } from "vitest";
import { type Paged, pagesOn } from "./place.ts";
import { atDesk, title } from "./to-desk.ts";

const planner = "P-017";
const before = { by: "SP-2025-2029", start: "2025-01-01", end: "2029-12-31" };

/** Somebody at the page by which a plan is started, while another is in force. */
async function atStart(place: Paged, claims: readonly (typeof before)[] = [before]) {
  place.memory.guards.set("plans", { name: "plans", version: 1, claims });
  const browser = await atDesk(place, planner);
  await browser.open(browser.link("/start/plan"));
  return browser;
}

const answers = { "start.first": "2027", "start.years": "4" };

describe("starting a plan while another is in force", () => {
  it("says whose place it takes, and is bound to that", async () => {
    const place = await pagesOn(null);
    const browser = await atStart(place);
    expect(browser.text).toContain("Does it take the place of a plan that holds?");
    await browser.send({ ...answers, "start.supersedes": before.by }, "/start/plan");
    expect(title(browser)).toBe("Your desk");
    expect(place.memory.basis).toMatchObject({
      kind: "plan",
      supersedes: { id: before.by, period: { start: before.start, end: before.end } },
    });
  });

  it.each([{}, { "start.supersedes": "none" }, { "start.supersedes": "SP-1999" }])(
    "for some of its years, without saying so (%o), starts nothing, and says what to do at its place",
    async (said) => {
      const place = await pagesOn(null);
      const browser = await atStart(place);
      await browser.send({ ...answers, ...said }, "/start/plan");
      expect(browser.text).toContain("There is a problem");
      if (said["start.supersedes"] !== "SP-1999")
        expect(browser.text).toContain("Say whether it takes the place of the plan that holds");
      expect(place.memory.entries).toEqual([]);
    },
  );

  it("for the years after it needs no word about it", async () => {
    const place = await pagesOn(null);
    const browser = await atStart(place, [{ ...before, end: "2028-12-31" }]);
    await browser.send({ ...answers, "start.first": "2029" }, "/start/plan");
    expect(title(browser)).toBe("Your desk");
    expect(place.memory.basis).toMatchObject({ supersedes: null });
  });

  it("is not asked where no plan is in force any more", async () => {
    const browser = await atStart(await pagesOn(null), [{ ...before, end: "2025-12-31" }]);
    expect(browser.text).not.toContain("Does it take the place");
  });
});
