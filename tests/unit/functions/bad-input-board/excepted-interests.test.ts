import { describe, expect, it } from "vitest";
import { dayOf, daysLater } from "../../../../shared/domain/organisation/business-days.ts";
import { longestComment } from "../../../../shared/domain/review/commands.ts";
import { recusalUrl } from "../../../../shared/views/urls.ts";
import { linkOf, shownOn } from "../../../support/board.ts";
import { answerAs, arriveAs, type Paged, pagesOn } from "../place.ts";

/** What directors do wrong as they declare an interest that they vote with: each is told in words, and nothing is recorded of it. */

const [irene, tom, fatou] = ["P-008", "P-009", "P-010"] as const;
const langs = ["en", "fr"] as const;
const pay = { nature: "financial", reason: "My pay as secretary.", ground: "excepted.pay" };
const declared = ({ world }: Paged) =>
  world.memory.entries.filter(({ type }) => type === "interest-declared").length;
const said = (lang: (typeof langs)[number], en: RegExp, fr: RegExp) => (lang === "en" ? en : fr);

describe.each(langs)("in %s, an interest that is declared and voted with", (lang) => {
  const declaring = async (place: Paged, person: string) => {
    const somebody = await arriveAs(place, person, lang);
    await somebody.open(somebody.link("/recusal"));
    return somebody;
  };

  it("needs its nature, its extent and the exception, keeps what was typed, and asks to be confirmed", async () => {
    const place = await pagesOn(4);
    const somebody = await declaring(place, irene);
    for (const [typed, at] of [
      [{ ...pay, nature: "" }, "#field-nature"],
      [{ ...pay, reason: " " }, "#field-reason"],
      [{ ...pay, ground: "excepted.dividends" }, "#field-ground"],
      [{ ...pay, ground: "pay" }, "#field-ground"],
    ] as const) {
      await somebody.send(typed);
      expect(somebody.link(at)).toBeTruthy();
    }
    expect(somebody.text).toMatch(said(lang, /Choose one of these/, /Choisissez l’un de ces cas/));
    await somebody.send({ ...pay, reason: "x".repeat(longestComment + 1) });
    expect(somebody.read("[role=alert]").replaceAll(/\s/g, " ")).toMatch(
      said(
        lang,
        /Shorten “What is it, and how far does it go\?” by 1/,
        /Raccourcissez « De quoi s’agit-il, .* \? » de 1/,
      ),
    );
    await somebody.send(pay);
    expect(somebody.text).toMatch(said(lang, /You may vote on this/, /Vous pouvez voter sur cette/));
    await somebody.open(somebody.page.url.split("?")[0] ?? "");
    expect(somebody.text).toContain(pay.reason);
    expect(declared(place)).toBe(0);
  });

  it("is declared once by a form that is sent twice, late by whoever finds out late, and not by somebody who is out, nor once it passed", async () => {
    const place = await pagesOn(4);
    const somebody = await declaring(place, irene);
    await somebody.send(pay);
    const form = { ...shownOn(somebody, "/recusal"), ...pay, view: "director", sure: "yes" };
    const to = `${place.origin}${recusalUrl(lang, linkOf(somebody))}`;
    for (let times = 0; times < 2; times += 1) await somebody.request("POST", to, form);
    expect(declared(place)).toBe(1);
    await answerAs(place, irene, { ballot: "sign" });
    await somebody.request("POST", to, { ...form, command: "another" });
    expect(declared(place)).toBe(2);
    // It takes the place of no answer: their link opens the receipt of that, which names both.
    const back = await arriveAs(place, irene, lang);
    expect(back.page.url).toMatch(/\/receipt$/);
    expect(back.read(".lead")).toMatch(said(lang, /signed the resolution/, /a signé la résolution/));
    expect(back.text).toMatch(said(lang, /declared an interest/, /a déclaré un intérêt/));
    const out = await declaring(place, tom);
    await out.send({ ...pay, ground: "material-contract" });
    const late = { ...shownOn(out, "/recusal"), ...pay, view: "director", sure: "yes" };
    await out.send({});
    await out.request("POST", `${place.origin}${recusalUrl(lang, linkOf(out))}`, { ...late, command: "b" });
    expect(declared(place)).toBe(2);
    await answerAs(place, fatou, { ballot: "sign" });
    expect(place.world.report?.status).toBe("published");
    await somebody.request("POST", to, { ...form, command: "too-late" });
    expect(somebody.text).toMatch(said(lang, /approved/, /approuvé/));
    expect(declared(place)).toBe(2);
  });

  it("is neither declared nor stepped aside for by whoever is no director by the dates of their term, though they have the role", async () => {
    const place = await pagesOn(4);
    const recorded = () => place.world.memory.entries.length;
    const before = recorded();
    const day = (days: number) => daysLater(dayOf(place.world.now, "America/Montreal"), days);
    for (const [ground, from, until] of [
      ["excepted.pay", null, day(-1)],
      ["material-contract", null, day(-1)],
      ["none", null, day(-1)],
      ["none", day(1), null],
    ] as const) {
      place.memory.terms = {};
      const somebody = await declaring(place, irene);
      await somebody.send({ ...pay, ground });
      place.memory.terms = { director: { [irene]: { from, until } } };
      await somebody.send();
      expect(somebody.page.status).toBe(409);
      expect(somebody.text).toMatch(
        said(lang, /By the dates of your term/, /D’après les dates de votre mandat/),
      );
      expect(somebody.text).toMatch(said(lang, /declare an interest before/, /déclarent un intérêt avant/));
      expect(recorded()).toBe(before);
    }
    // From the first day of it until the last they are one.
    place.memory.terms = { director: { [irene]: { from: day(0), until: day(0) } } };
    const somebody = await declaring(place, irene);
    await somebody.send(pay);
    await somebody.send();
    expect(declared(place)).toBe(1);
  });
});
