import { describe, expect, it } from "vitest";
import { dayOf, daysLater } from "../../../../shared/domain/organisation/business-days.ts";
import { byLawInForce } from "../../hostile/governance.ts";
import { placeOf } from "../../hostile/place.ts";
import { arriveBy, browserOn, pagesOf, wayOf } from "../place.ts";

/** What is wrong about the members who are to confirm a by-law: refused in words at its field, what was typed stays, nothing is recorded. */

const langs = ["en", "fr"] as const;
const in_ = (lang: (typeof langs)[number], en: RegExp, fr: RegExp) => (lang === "en" ? en : fr);

/** The secretary at a by-law that the board adopted today. */
async function secretary(lang: (typeof langs)[number]) {
  const place = pagesOf(await placeOf("a by-law", null, undefined, byLawInForce));
  const somebody = browserOn(place);
  await arriveBy(somebody, wayOf(place, "oversee"), lang);
  const { url } = somebody.page;
  const today = dayOf(place.world.now, "America/Montreal");
  const recorded = () =>
    place.world.memory.entries
      .filter(({ type }) => /^(?:members|by-law)-/.test(type))
      .map(({ type }) => type);
  const said = () => somebody.read("main").replaceAll(/[\u00a0\u202f]/g, " ");
  const to = async (act: "members" | "members-meeting") => {
    await somebody.open(url);
    await somebody.open(somebody.link(`/${act}`));
  };
  return { somebody, recorded, said, to, day: (days: number) => daysLater(today, days) };
}

describe.each(langs)("in %s", (lang) => {
  it("another day for the meeting of members is a date, from today on, within the time in which they meet, with a reason", async () => {
    const { somebody, recorded, said, to, day } = await secretary(lang);
    await to("members-meeting");
    for (const [typed, reason, why] of [
      ["", "No quorum.", in_(lang, /Give another day than before/, /Donnez une autre date/)],
      ["next spring", "No quorum.", in_(lang, /Give another day than before/, /Donnez une autre date/)],
      [day(-1), "No quorum.", in_(lang, /Give another day than before: from today to/, /d’aujourd’hui au/)],
      [day(600), "No quorum.", in_(lang, /Give another day than before: from today to/, /d’aujourd’hui au/)],
      ["2027-06-15", "No quorum.", in_(lang, /Give another day than before/, /Donnez une autre date/)],
      [day(60), "", in_(lang, /Write a reason|Give a reason/, /raison/)],
    ] as const) {
      await somebody.send({ day: typed, reason }, "/members-meeting");
      expect(somebody.read("[role=alert]").replaceAll("\u00a0", " "), typed).toMatch(why);
      expect(somebody.fillIn({}, "/members-meeting").form, typed).toMatchObject({ day: typed, reason });
    }
    expect(recorded()).toEqual([]);
    await somebody.send({ day: day(60), reason: "No quorum." }, "/members-meeting");
    expect(recorded()).toEqual(["members-meeting-moved"]);
    expect(said()).toMatch(
      in_(lang, /new day of the meeting of members is on record/, /nouvelle date .* est consignée/),
    );
  });

  it("what is on record of them is corrected to something else, on what is on record still; and their meeting is not put off any more", async () => {
    const { somebody, recorded, said, to, day } = await secretary(lang);
    await to("members-meeting");
    const late = somebody.fillIn({ day: day(60), reason: "No quorum." }, "/members-meeting");
    await to("members");
    await somebody.send({ outcome: "rejected", day: day(0), reason: "Point 4." }, "/members");
    await somebody.request("POST", late.url, late.form);
    expect(said()).toMatch(in_(lang, /is on record already/, /est déjà consigné/));
    await to("members");
    const older = somebody.fillIn({ outcome: "amended", reason: "Point 5." }, "/members");
    for (const [typed, why] of [
      [{}, in_(lang, /This is what is on record/, /C’est ce qui est consigné/)],
      [{ outcome: "" }, in_(lang, /Say what the members made of the by-law/, /Dites ce que les membres/)],
      [{ outcome: "confirmed", day: day(1) }, in_(lang, /today or before/, /aujourd’hui ou avant/)],
    ] as const) {
      await somebody.send({ ...typed, reason: "Point 5." }, "/members");
      expect(somebody.read("[role=alert]").replaceAll("\u00a0", " ")).toMatch(why);
    }
    expect(recorded()).toEqual(["by-law-decided-by-members"]);
    await to("members");
    await somebody.send({ outcome: "confirmed", day: day(0), reason: "Point 5." }, "/members");
    expect(said()).toMatch(
      in_(lang, /corrected what was recorded of the members/, /a corrigé ce qui était consigné/),
    );
    await somebody.request("POST", older.url, { ...older.form, command: "another" });
    expect(said()).toMatch(in_(lang, /was corrected since you opened the page/, /a été corrigé depuis/));
    expect(recorded()).toEqual(["by-law-decided-by-members", "by-law-decision-corrected"]);
  });
});
