import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { startUrl } from "../../../shared/views/urls.ts";
import { firstYear, planOfFourYears, writeWhole } from "../../support/plan.ts";
import { dataOf } from "../people/corrections.ts";
import { type Paged, pagesOn } from "./place.ts";
import { atDesk, title } from "./to-desk.ts";

/** Who may start a plan in the example: whom the executive director names, and she herself. */
const [planner, executive] = ["P-017", "P-006"] as const;

const answers = { "start.first": "2027", "start.years": "5" };

/** Somebody at the page by which a plan is started from their desk. */
async function atStart(place: Paged, person: string = planner) {
  const browser = await atDesk(place, person);
  const desk = browser.page.url;
  await browser.open(browser.link("/start/plan"));
  return { browser, desk };
}

const opened = ({ memory }: Paged) => memory.entries.map(({ type }) => type);

describe("starting a strategic plan", () => {
  it("from their desk somebody starts it, has its form by mail, and finds it on their desk", async () => {
    const place = await pagesOn(null);
    const { browser } = await atStart(place);
    expect(title(browser)).toBe("Start a strategic plan");
    expect(browser.text).toContain("You have until 21 February 2027 to submit it.");
    await browser.send(answers, "/start/plan");
    expect(title(browser)).toBe("Your desk");
    expect(browser.text).toContain("Your plan has been started.");
    expect(browser.text).toContain("Strategic plan 2027–2031");
    expect(browser.text).toContain("What you are writing");
    expect(opened(place)).toEqual(["document-opened"]);
    expect(place.world.report).toMatchObject({ kind: "plan", author: planner, dueOn: "2027-02-21" });
    await place.calm();
    const [letter] = place.world.mailsTo(planner);
    expect(letter).toMatchObject({ template: "report-due" });
    await browser.send({}, "/open/");
    expect(browser.links("/sections/").length).toBeGreaterThan(5);
  });

  it("is written by its form page by page, each result and each indicator on its own, and submitted", async () => {
    const place = await pagesOn(null);
    const { browser } = await atStart(place);
    await browser.send({ "start.first": String(firstYear), "start.years": "4" }, "/start/plan");
    await browser.send({}, "/open/");
    await writeWhole(browser, planOfFourYears);
    await browser.open(browser.link("/check"));
    expect(browser.text).toContain("Where this will go");
    expect(browser.text).toContain("Planning committee, at least 2 of whom have to approve");
    expect(browser.text).toContain("Can be adopted by");
    await browser.send({}, "/submission");
    expect(opened(place)).toEqual(["document-opened", "document-submitted"]);
  });

  it("takes the place of the plan that is in force on some of its days, which its page says first", async () => {
    const place = await pagesOn(null);
    const claims = [
      { by: "SP-2025-2029", start: "2025-01-01", end: "2029-12-31" },
      { by: "SP-2010-2014", start: "2010-01-01", end: "2014-12-31" },
    ];
    place.memory.guards.set("plans", { name: "plans", version: 2, claims });
    const { browser } = await atStart(place);
    expect(browser.text).toContain(
      "In force: Strategic plan 2025–2029 (SP-2025-2029). A plan for some of the same years",
    );
    expect(browser.text).not.toContain("SP-2010-2014");
    await browser.send(answers, "/start/plan");
    expect(place.memory.basis).toMatchObject({
      supersedes: { id: "SP-2025-2029", period: { end: "2029-12-31" } },
    });
  });

  it("is for years after the plan that is in force, and takes nobody’s place", async () => {
    const place = await pagesOn(null);
    const claims = [{ by: "SP-2022-2026", start: "2022-01-01", end: "2026-12-31" }];
    place.memory.guards.set("plans", { name: "plans", version: 1, claims });
    const { browser } = await atStart(place);
    await browser.send(answers, "/start/plan");
    expect(place.memory.basis).toMatchObject({ supersedes: null });
  });

  it("the same form sent twice starts one plan, at once or one after the other", async () => {
    const place = await pagesOn(null);
    const { browser } = await atStart(place);
    const { url, form } = browser.fillIn(answers, "/start/plan");
    await Promise.all([browser.request("POST", url, form), browser.request("POST", url, form)]);
    await browser.request("POST", url, form);
    expect(title(browser)).toBe("Your desk");
    expect(opened(place)).toEqual(["document-opened"]);
    expect([...place.memory.links.values()].filter(({ link }) => link.purpose === "report")).toHaveLength(1);
  });

  it("says what is missing, with what was answered, and starts nothing", async () => {
    const place = await pagesOn(null);
    const { browser } = await atStart(place);
    await browser.send({ "start.first": "2028" }, "/start/plan");
    expect(browser.page.status).toBe(200);
    expect(browser.text).toContain("There is a problem");
    expect(
      browser.page.root.querySelector('input[value="2028"]')?.getAttribute("checked"),
    ).not.toBeUndefined();
    expect(opened(place)).toEqual([]);
  });

  it.each([
    ["a year that is over", { ...answers, "start.first": "2025" }],
    ["a year far ahead", { ...answers, "start.first": "2035" }],
    ["two years", { ...answers, "start.years": "2" }],
    ["six years", { ...answers, "start.years": "6" }],
    ["no number", { "start.first": "20x7", "start.years": "five" }],
    ["what is far too long", { "start.first": "2".repeat(5_000), "start.years": "5" }],
  ])("is not for %s, whatever is sent", async (_, sent) => {
    const place = await pagesOn(null);
    const { browser } = await atStart(place);
    await browser.send(sent, "/start/plan");
    expect(browser.text).toContain("There is a problem");
    expect(opened(place)).toEqual([]);
  });

  it("whoever holds no role that may does not see it, and is refused in words", async () => {
    const place = await pagesOn(null);
    const desk = await atDesk(place, "P-004");
    expect(desk.links("/start/")).toEqual([]);
    const { browser } = await atStart(place);
    const { form } = browser.fillIn(answers, "/start/plan");
    const linkId = decodeURIComponent(desk.page.url.split("/").at(-1) ?? "");
    const own = startUrl("en", linkId, "plan");
    await desk.open(`${place.origin}${own}`);
    expect([desk.page.status, title(desk)]).toEqual([403, "You cannot start a strategic plan"]);
    const csrf = desk.page.root.querySelector('input[name="csrf"]')?.getAttribute("value") ?? "";
    await desk.request("POST", `${place.origin}${own}`, { ...form, csrf });
    expect([desk.page.status, title(desk)]).toEqual([403, "You cannot start a strategic plan"]);
    expect(opened(place)).toEqual([]);
  });

  it("whoever loses the role while they have the page open starts nothing", async () => {
    const place = await pagesOn(null);
    const { browser } = await atStart(place);
    await enterPerson(place.world.deps, { ...dataOf(planner), roles: ["finance-officer"] });
    await browser.send(answers, "/start/plan");
    expect(title(browser)).toBe("You cannot start a strategic plan");
    expect(opened(place)).toEqual([]);
  });

  it("the executive director may, and whoever else decides in her place is planned for", async () => {
    const place = await pagesOn(null);
    const { browser } = await atStart(place, executive);
    await browser.send(answers, "/start/plan");
    const lanes = place.world.report?.policy.stages.flatMap(({ lanes }) => lanes) ?? [];
    expect(lanes.find(({ id }) => id === "direction")).toMatchObject({
      people: [],
      alternate: { role: "chair", person: "P-008" },
    });
  });

  it("nothing else can be started, and no desk that is closed starts anything", async () => {
    const place = await pagesOn(null);
    const { browser, desk } = await atStart(place);
    await browser.open(`${desk}/start/report`);
    expect(browser.page.status).toBe(404);
    await browser.open(`${desk}/start/plan`);
    place.world.now = later(place.world.now, { hours: 13 });
    await browser.send(answers, "/start/plan");
    expect([browser.page.status, title(browser)]).toEqual([403, "This desk is closed"]);
    expect(opened(place)).toEqual([]);
  });
});
