import { describe, expect, it } from "vitest";
import { dayOf, daysLater } from "../../../../shared/domain/organisation/business-days.ts";
import { absenceUrl } from "../../../../shared/views/urls.ts";
import { linkOf, shownOn } from "../../../support/board.ts";
import { answerAs, arriveAs, type Paged, pagesOn } from "../place.ts";

/** What directors do wrong as they say that they are away: each is told in words, what they typed stays, and nothing is recorded of it. */

const [irene, tom, fatou] = ["P-008", "P-009", "P-010"] as const;
const langs = ["en", "fr"] as const;
const said = ({ world }: Paged) => world.memory.entries.filter(({ type }) => type === "absence-said").length;
const in_ = (lang: (typeof langs)[number], en: RegExp, fr: RegExp) => (lang === "en" ? en : fr);

describe.each(langs)("in %s, an absence from a resolution in writing", (lang) => {
  const day = (place: Paged, days: number) => daysLater(dayOf(place.world.now, "America/Montreal"), days);
  const saying = async (place: Paged, person: string) => {
    const somebody = await arriveAs(place, person, lang);
    await somebody.open(somebody.link("/absence"));
    return somebody;
  };

  it("needs a day that is a date, is not over, and is within a year", async () => {
    const place = await pagesOn(4);
    const somebody = await saying(place, irene);
    for (const [until, why] of [
      ["", in_(lang, /Write the last day of your absence/, /Entrez le dernier jour de votre absence/)],
      ["when I am well", in_(lang, /Write the last day/, /Entrez le dernier jour/)],
      ["2026-02-30", in_(lang, /Write the last day/, /Entrez le dernier jour/)],
      ["03/04/2027", in_(lang, /I am away until the end of/, /Je suis en absence jusqu’à la fin du/)],
      [day(place, -1), in_(lang, /is over: write today or a later day/, /est passé : entrez aujourd’hui/)],
      [day(place, 367), in_(lang, /more than a year from now/, /dans plus d’un an/)],
      ["2099-01-01", in_(lang, /more than a year from now/, /dans plus d’un an/)],
    ] as const) {
      await somebody.send({ until });
      expect(somebody.link("#field-until"), until).toBeTruthy();
      expect(somebody.read("[role=alert]").replaceAll("\u00A0", " "), until).toMatch(why);
      expect(somebody.fillIn({}, "/absence").form["until"]).toBe(until);
    }
    expect(said(place)).toBe(0);
    await somebody.send({ until: day(place, 0) });
    expect(said(place)).toBe(1);
  });

  it("is said once by a form that is sent twice, and taken back once", async () => {
    const place = await pagesOn(4);
    const somebody = await saying(place, irene);
    const to = `${place.origin}${absenceUrl(lang, linkOf(somebody))}`;
    const form = { ...shownOn(somebody, "/absence"), until: day(place, 20), command: "a" };
    for (const command of ["a", "a", "b"]) await somebody.request("POST", to, { ...form, command });
    expect(said(place)).toBe(1);
    for (const command of ["c", "c", "d"])
      await somebody.request("POST", to, { ...form, end: "absence", command });
    expect(said(place)).toBe(2);
    expect(somebody.text).toMatch(in_(lang, /have said since that you are back/, /annoncé votre retour/));
  });

  it("is not said by whoever has signed, is out, or comes once it is over; nor by a link that asks for no signature", async () => {
    const place = await pagesOn(4);
    const [signs, out] = [await saying(place, irene), await saying(place, tom)];
    const formOf = (of: typeof signs) => ({ ...shownOn(of, "/absence"), until: day(place, 20) });
    const sends = async (of: typeof signs, command: string, form: Record<string, string>) => {
      const to = `${place.origin}${absenceUrl(lang, linkOf(of))}`;
      await of.request("POST", to, { ...form, command });
      return of.text;
    };
    const [first, second] = [formOf(signs), formOf(out)];
    await answerAs(place, irene, { ballot: "sign" });
    expect(await sends(signs, "a", first)).toMatch(
      in_(lang, /You have answered this resolution/, /Vous avez répondu à cette résolution/),
    );
    await out.open(out.page.url.replace(/absence$/, "recusal"));
    await out.send({ nature: "financial", reason: "A contract.", ground: "material-contract" });
    await out.send({});
    expect(await sends(out, "b", second)).not.toMatch(
      in_(lang, /You said that you are away/, /Vous avez annoncé/),
    );
    const late = await saying(place, fatou);
    const third = formOf(late);
    await answerAs(place, fatou, { ballot: "sign" });
    expect(place.world.report?.status).toBe("published");
    expect(await sends(late, "c", third)).toMatch(in_(lang, /approved|published/, /approuvé|publié/));
    const author = await arriveAs(place, "P-001", lang);
    await author.open(`${place.origin}${absenceUrl(lang, linkOf(author))}`);
    expect(author.page.url).not.toMatch(/absence/);
    expect(said(place)).toBe(0);
  });
});
