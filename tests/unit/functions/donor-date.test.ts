import { describe, expect, it } from "vitest";
import { businessDaysAfter, dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { tailOf } from "../../support/report-tail.ts";
import { secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { arriveAs, arriveBy, browserOn, pagesOn, wayOf } from "./place.ts";

const reason = "The rains cut the road to Ségou.";

describe("the form of a new date for the donor", () => {
  it.each([
    ["en", "03/04/2027", "“New date” may mean 3 April 2027 or 4 March 2027: write the month in words"],
    ["fr", "03/04/2027", "peut vouloir dire"],
    ["en", "30/06/27", "Write the year of “New date” in four digits"],
    ["en", "2126-03-03", "within two years"],
    ["en", "9999-12-31", "within two years"],
    ["en", "yesterday", "within two years"],
  ])("asks in %s what %s means, or for another, and tells nobody", async (lang, day, said) => {
    const place = await pagesOn(1);
    const browser = browserOn(place);
    const way = wayOf(place, "oversee");
    await arriveBy(browser, way);
    await browser.open(`${place.origin}/${lang}/tasks/${way.own.linkId}/documents/${documentId}/donor-date`);
    const before = place.memory.entries.length;
    await browser.send({ day, reason });
    expect(browser.page.root.querySelector("[role=alert]")?.text).toContain(said);
    expect(place.memory.entries).toHaveLength(before);
    expect(browser.page.root.toString()).toContain(`value="${day}"`);
  });

  it.each([
    ["en", "before the report is there", "give the donors this date all the same"],
    ["fr", "le rapport ne sera prêt que le", "la donner aux donateurs malgré tout"],
  ])(
    "asks in %s for another look at a day by which the report cannot be there, before the donors are told",
    async (lang, said, box) => {
      const place = await pagesOn(0);
      const browser = browserOn(place);
      const way = wayOf(place, "oversee");
      await arriveBy(browser, way);
      await browser.open(
        `${place.origin}/${lang}/tasks/${way.own.linkId}/documents/${documentId}/donor-date`,
      );
      const today = place.world.now.slice(0, 10);
      const [soon, later] = [daysLater(today, 1), daysLater(today, 2)];
      const [entries, mails] = [place.memory.entries.length, place.world.sent.length];
      await browser.send({ day: soon, reason });
      expect(browser.page.root.querySelector("[role=alert]")?.text).toContain(said);
      expect(browser.text).toContain(box);
      const looked = browser.page.root.querySelector("#field-day-checked")?.getAttribute("value") ?? "";
      await browser.send({ day: later, "day.checked": looked });
      await place.calm();
      expect([place.memory.entries.length, place.world.sent.length]).toEqual([entries, mails]);
      await browser.send({ day: soon, "day.checked": looked });
      await place.calm();
      expect(tailOf(place.memory.head?.report).donorDueOn).toBe(soon);
      const { holidays, timeZone } = await place.world.deps.directory.organisation();
      const least = businessDaysAfter(dayOf(place.world.now, timeZone), 5, { holidays, timeZone });
      expect(place.memory.head?.report.dueOn).toBe(least);
    },
  );

  /** The form is open twice, and sent from the first page: the second has not seen the day that the donor has now. */
  async function openTwice(lang: string) {
    const place = await pagesOn(1);
    const way = wayOf(place, "oversee");
    const [first, second] = [browserOn(place), browserOn(place)];
    for (const browser of [first, second]) {
      await arriveBy(browser, way);
      await browser.open(
        `${place.origin}/${lang}/tasks/${way.own.linkId}/documents/${documentId}/donor-date`,
      );
    }
    await first.send({ day: "2027-03-01", reason });
    return { place, second };
  }

  it.each([
    ["en", "The donor has this date already", "send the form again"],
    ["fr", "Le donateur a déjà cette date", "envoyez le formulaire de nouveau"],
  ])("says in %s of the same date from two pages that the donor has it", async (lang, said, again) => {
    const { place, second } = await openTwice(lang);
    const before = place.memory.entries.length;
    await second.send({ day: "2027-03-01", reason: "The road." });
    const alert = second.page.root.querySelector("[role=alert]")?.text;
    expect(alert).toContain(said);
    expect(alert).not.toContain(again);
    expect(place.memory.entries).toHaveLength(before);
  });

  it.each([
    ["en", "it is now 1 March 2027", "send the form again"],
    ["fr", "c’est maintenant le 1er mars 2027", "envoyez le formulaire de nouveau"],
  ])(
    "gives in %s no date in the place of one that nobody saw, and keeps what was typed",
    async (lang, now, then) => {
      const { place, second } = await openTwice(lang);
      const before = place.memory.entries.length;
      await second.send({ day: "2027-04-01", reason: "The road." });
      const said = second.page.root.querySelector("[role=alert]")?.text.replaceAll("\u00a0", " ");
      expect(said).toContain(now);
      expect(said).toContain(then);
      expect(place.memory.entries).toHaveLength(before);
      expect(second.page.root.toString()).toContain("2027-04-01");
      expect(second.page.root.toString()).toContain("The road.");
      await second.send();
      expect(tailOf(place.memory.head?.report).donorDueOn).toBe("2027-04-01");
    },
  );

  it("gives no date in the place of one that nobody saw, also where the one that was shown came back", async () => {
    const { place, second } = await openTwice("en");
    const shown = place.memory.entries[0]?.facts["donorDueOn"];
    const back = await arriveAs(place, secretary);
    await back.open(back.link("/donor-date"));
    await back.send({ day: String(shown), reason: "The road is open." });
    expect(tailOf(place.memory.head?.report).donorDueOn).toBe(shown);
    await second.send({ day: "2027-06-01", reason: "The road." });
    expect(second.page.root.querySelector("[role=alert]")?.text).toContain("send the form again");
    expect(tailOf(place.memory.head?.report).donorDueOn).toBe(shown);
  });

  it.each([
    ["en", "a child could be recognised by “Aïcha (9 ans)”", "say below that nobody can be"],
    ["fr", "un enfant pourrait être reconnu à « Aïcha (9 ans) »", "dites ci-dessous"],
  ])(
    "records and mails no reason in %s by which a child could be recognised, until its author looked again",
    async (lang, said, way) => {
      const place = await pagesOn(1);
      const browser = browserOn(place);
      const { own } = await arriveBy(browser, wayOf(place, "oversee")).then(() => wayOf(place, "oversee"));
      await browser.open(`${place.origin}/${lang}/tasks/${own.linkId}/documents/${documentId}/donor-date`);
      const before = place.memory.entries.length;
      const day = "2027-03-01";
      await browser.send({ day, reason: "Aïcha (9 ans) de Niono est malade." });
      const alert = browser.page.root.querySelector("[role=alert]")?.text.replaceAll("\u00a0", " ");
      expect(alert).toContain(said);
      expect(alert).toContain(way);
      expect(place.memory.entries).toHaveLength(before);
      const box = browser.page.root.querySelector("#field-reason-checked");
      const looked = { "reason.checked": box?.getAttribute("value") ?? "" };
      await browser.send({ reason: "Aïcha (9 ans) et Moussa (12) sont malades.", ...looked });
      expect(place.memory.entries).toHaveLength(before);
      await browser.send({ reason: "Aïcha (9 ans) est malade.", ...looked });
      expect(place.memory.entries).toHaveLength(before + 1);
      expect(tailOf(place.memory.head?.report).donorDueOn).toBe(day);
    },
  );
});
