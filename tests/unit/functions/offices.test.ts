import { describe, expect, it } from "vitest";
import { loadHolidays } from "../../../shared/usecases/calendars/keep-calendar.ts";
import { atOffice, someHolidays, upload } from "./office-place.ts";
import { arriveAs } from "./place.ts";

describe("the business days of an office, for whoever keeps the record", () => {
  it("teach how days come in while there is none", async () => {
    const { browser } = await atOffice("en", { loaded: false });
    expect(browser.text).toContain(
      "No day is on the list for this year. Ask the operators to load its public holidays",
    );
  });

  it("say each day with where it came from, and which fall on a weekend", async () => {
    const { browser } = await atOffice("fr");
    expect(browser.text).toContain("Jours ouvrables : Montréal");
    expect(browser.text).toContain("1er juillet 2027, jeudi");
    expect(browser.text).toContain("Jour férié (source : date-holidays) – tombe sur sa fin de semaine");
  });

  it("take a day by whose name it is known, and give it back by the button beside it", async () => {
    const { browser, days } = await atOffice();
    await browser.send({ day: "29 December 2027", name: "Between the years" }, "/days/add");
    expect(browser.text).toContain("Between the years");
    expect(browser.page.url).toContain("year=2027#days");
    expect(await days()).toContain("2027-12-29");
    const { url, form } = buttonOf(browser, "2027-12-29", "/days/remove");
    await browser.request("POST", url, form);
    expect(await days()).not.toContain("2027-12-29");
    expect(browser.text).toMatch(/removed 29 December 2027/);
    expect(browser.text).toMatch(/added 29 December 2027/);
  });

  it("leave a public holiday out that the office does not keep, and put it back", async () => {
    const { browser, days } = await atOffice();
    const remove = buttonOf(browser, "2027-06-24", "/days/remove");
    await browser.request("POST", remove.url, remove.form);
    expect(await days()).not.toContain("2027-06-24");
    expect(browser.text).toContain("Public holidays that the office does not keep");
    const back = buttonOf(browser, "2027-06-24", "/days/add");
    await browser.request("POST", back.url, back.form);
    expect(await days()).toContain("2027-06-24");
  });

  it("keep the office’s own list when public holidays are loaded anew, and a second time changes nothing", async () => {
    const { place, browser, days } = await atOffice();
    await browser.send({ day: "2027-12-29", name: "" }, "/days/add");
    const corrected = { ...someHolidays, days: someHolidays.days.slice(1) };
    expect(await loadHolidays(place.deps, "montreal", corrected)).toBe(true);
    expect(await loadHolidays(place.deps, "montreal", corrected)).toBe(false);
    expect(await days()).toEqual(["2027-07-01", "2027-09-25", "2027-12-29"]);
  });

  it("are a form that is sent twice without a second effect", async () => {
    const { place, browser } = await atOffice();
    const { url, form } = browser.fillIn({ day: "2027-12-29", name: "" }, "/days/add");
    await browser.request("POST", url, form);
    await browser.request("POST", url, form);
    expect(browser.page.status).toBe(200);
    expect(await place.deps.calendars.entries("montreal")).toHaveLength(2);
  });

  it("come as a file and go back as one, whatever a name holds", async () => {
    const { place, browser, page } = await atOffice();
    await browser.send({ day: "2027-12-29", name: 'A "quiet" day, at last; =1+1' }, "/days/add");
    const answer = await place.app.request(page.replace("?", "/days.csv?"), {
      headers: { cookie: browser.cookieHeader },
    });
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const file = new Uint8Array(await answer.arrayBuffer());
    const other = await atOffice("en", { office: "dakar", loaded: false });
    await upload(other.browser, file);
    expect(await other.days()).toEqual(["2027-06-24", "2027-07-01", "2027-09-25", "2027-12-29"]);
    expect(other.browser.text).toContain('A "quiet" day, at last; =1+1');
  });

  it("are for whoever keeps the record alone", async () => {
    const { place, browser, page } = await atOffice();
    const finance = await arriveAs(place, "P-001");
    await finance.open(page.replace(/tasks\/[^/]+/, finance.page.url.match(/tasks\/[^/]+/)?.[0] ?? ""));
    expect(finance.text).not.toContain("Days off in");
    await browser.open(page.replace("montreal", "atlantis"));
    expect(browser.page.status).toBe(404);
  });

  it("lead to every office, of which those without a list count as the head office does", async () => {
    const { browser, page } = await atOffice();
    await browser.open(page.replace(/\/montreal.*/, ""));
    expect(browser.text).toContain("3 days off are on its list.");
    expect(browser.text).toContain("It keeps no list, and counts as Montréal does.");
  });
});

/** The form that stands beside a day, and what it sends. */
function buttonOf(browser: Awaited<ReturnType<typeof atOffice>>["browser"], day: string, act: string) {
  const form = browser.page.root
    .querySelectorAll("main form")
    .find(
      (one) =>
        one.getAttribute("action")?.includes(act) &&
        one.querySelector("input[name=part][type=hidden]")?.getAttribute("value") === day,
    );
  if (!form) throw new Error(`nothing to ${act} ${day}`);
  const sent = form
    .querySelectorAll("input[type=hidden]")
    .map((one): [string, string] => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]);
  return {
    url: new URL(form.getAttribute("action") ?? "", browser.page.url).href,
    form: Object.fromEntries(sent),
  };
}

describe("where a document will go", () => {
  it("is told by the business days of whoever writes it, as its stages are counted", async () => {
    const { place } = await atOffice("en", { office: "bamako", loaded: false });
    const ahead = async () => {
      const author = await arriveAs(place, "P-001", "en");
      await author.open(author.link("/check"));
      return author.page.root.querySelectorAll("main ol li").map(({ text }) => text.replace(/\s+/g, " "));
    };
    const before = await ahead();
    const from = Date.parse(place.world.now);
    const days = Array.from({ length: 14 }, (_, n) => ({
      day: new Date(from + n * 86_400_000).toISOString().slice(0, 10),
      name: { en: "Closed", fr: "Fermé" },
    }));
    const year = Number(place.world.now.slice(0, 4));
    await loadHolidays(place.deps, "bamako", { ...someHolidays, year, days });
    const after = await ahead();
    expect(after).toHaveLength(before.length);
    expect(before.length).toBeGreaterThan(1);
    expect(after[0]).not.toBe(before[0]);
  });
});
