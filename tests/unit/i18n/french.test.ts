import { describe, expect, it } from "vitest";
import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { de } from "../../../shared/i18n/fr/elision.ts";
import { messages, moments } from "../../../shared/i18n/index.ts";
import { counted } from "../../../shared/i18n/plural.ts";
import { renderMail } from "../../../shared/views/mails/render.tsx";
import { byFile, everyAddressMail } from "../views/every-address-mail.ts";
import { everyMail } from "../views/every-mail.ts";
import { everyPage } from "../views/every-page.tsx";
import { sample } from "../views/sample.ts";
import { deskMail, keeperMail } from "../views/sample-desk.ts";
import { texts } from "./texts.ts";

/**
 * What is English on purpose: the line that leads to the other language, a resolution in both, and a few words of the
 * samples.
 */
const english =
  /This message is also available in English:|RESOLVED THAT .*|Which register\?|Who\?|Why\?|What\?|Words!/g;

const wrongSigns = /[^\u00a0:;!?](?=[:;!?](?:\s|$))|[^\u00a0](?=»)|«(?!\u00a0)|\p{L}'\p{L}/gu;

/**
 * What is wrong with the signs of a French text, with some of what stands around it: before ":", ";", "!", "?" and "»" and
 * after "«" stands a no-break space (U+00A0), and the apostrophe is "’". Addresses and hours have colons of their own.
 */
function faults(text: string): string[] {
  const french = text.replaceAll(english, "").replaceAll(/https?:\/\/\S+|\d:\d/g, "");
  return [...french.matchAll(wrongSigns)].map(({ index }) =>
    french.slice(Math.max(0, index - 20), index + 10),
  );
}

/** The words of a page that are French: not what is marked as another language, nor what only machines read. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(style|title|pre)[^>]*>.*?<\/\1>/gs, "")
    .replaceAll(/<(\w+)[^>]* lang="en"[^>]*>.*?<\/\1>/gs, "")
    .replaceAll(/<[^>]+>/g, "\n")
    .replaceAll("&amp;", "&")
    .replaceAll(/&#?\w+;/g, "");

/** Every text that stands beside an English one, wherever it lies. */
function besideEnglish(of: unknown): string[] {
  if (typeof of !== "object" || of === null) return [];
  const { en, fr } = of as Record<string, unknown>;
  if (typeof en === "string" && typeof fr === "string") return [fr];
  return Object.values(of).flatMap(besideEnglish);
}

const pages = Object.values(everyPage("fr")).map(wordsOf);

describe("French signs never begin a line, for a no-break space holds them", () => {
  it("the rule finds what is wrong, and nothing else", () => {
    for (const wrong of [
      "Étape : une",
      "Étape: une",
      "Vraiment ?",
      "Vraiment?",
      "« Oui »",
      "«Oui»",
      "l'étape",
    ])
      expect([wrong, faults(wrong)]).not.toEqual([wrong, []]);
    const right =
      "Étape\u00a0: «\u00a0Oui\u00a0»\u00a0; l’heure\u00a0? Quoi\u00a0?! https://accord.example/?a";
    expect(faults(right)).toEqual([]);
  });

  it.each([
    ["every text of a page or a mail", texts(messages("fr")).map(([, text]) => text)],
    ["every text of the form", besideEnglish(definitionOf(sample().basis))],
    ["the example organisation", besideEnglish(exampleOrganisation("2026-07-01T12:00:00.000Z"))],
    [
      "every mail as it leaves",
      [
        ...Object.values(everyMail("fr")),
        ...Object.values(everyMail("fr", "", 2, { isPast: true, isDonorsPast: true })),
        ...[{}, byFile].flatMap((change) => everyAddressMail("fr", change).map(([, mail]) => mail)),
        renderMail(deskMail(), "fr"),
        renderMail(keeperMail(), "fr"),
      ].flatMap(({ subject, text }) => [subject, text]),
    ],
    ["every page as it is shown", pages],
  ])("%s", (_, words) => {
    expect(words.length).toBeGreaterThan(9);
    expect(words.flatMap(faults)).toEqual([]);
  });
});

it("a number never leaves what it is the number of: an article of a statute, an entry, in either language", () => {
  const parted = /\b(?:ss?|arts?|al|par)\. (?=\d).{0,9}|(?:\b[Nn]o\.|n[°º]) (?=[\d[])/g;
  const said = (["en", "fr"] as const).flatMap((lang) => texts(messages(lang)).map(([, text]) => text));
  expect("Entry no. [number]").toMatch(parted);
  const found = [...said, ...pages].flatMap((text) => text.match(parted) ?? []);
  expect(found).toEqual([]);
});

describe("French says a name as it is said", () => {
  it.each([
    ["Awa Traoré", "d’Awa Traoré"],
    ["Irène", "d’Irène"],
    ["Élise", "d’Élise"],
    ["Œdipe", "d’Œdipe"],
    ["Moussa", "de Moussa"],
    ["Hannah Weiss", "de Hannah Weiss"],
    ["Hassan", "de Hassan"],
    ["Hélène", "d’Hélène"],
    ["Henri", "d’Henri"],
    ["Yves", "d’Yves"],
    ["Yaoundé", "de Yaoundé"],
    ["Youssef", "de Youssef"],
    ["Ouagadougou", "de Ouagadougou"],
    ["Oumar", "d’Oumar"],
    ["onze personnes", "de onze personnes"],
    ["une personne dont le nom n’est plus conservé", "d’une personne dont le nom n’est plus conservé"],
    ["Đặng", "de Đặng"],
    ["Ōe", "d’Ōe"],
  ])("de + %s is %s", (name, said) => {
    expect(de(name)).toBe(said);
  });

  it.each([
    ["2026-07-01T10:26:00Z", "1er juillet 2026 à 6\u00a0h\u00a026"],
    ["2026-07-01T22:00:00Z", "1er juillet 2026 à 18\u00a0h"],
    ["2026-07-02T04:05:00Z", "2 juillet 2026 à 0\u00a0h\u00a005"],
  ])("an hour has no zero before it, nor minutes where there are none", (instant, said) => {
    expect(moments("fr", instant, "America/Montreal")).toBe(said);
  });
});

describe("a noun follows its number", () => {
  const forms = { en: { one: "mail", other: "mails" }, fr: { one: "courriel", other: "courriels" } };
  it.each([
    [0, "0 mails", "0 courriel"],
    [1, "1 mail", "1 courriel"],
    [1.5, "1.5 mails", "1,5 courriel"],
    [2, "2 mails", "2 courriels"],
    [1_204, "1,204 mails", "1 204 courriels"],
    [1_000_000, "1,000,000 mails", "1 000 000 courriels"],
  ])("%d", (count, en, fr) => {
    const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
    expect([plain(counted("en", count, forms.en)), plain(counted("fr", count, forms.fr))]).toEqual([en, fr]);
  });

  it("in every text that counts", () => {
    const { oversight, report } = messages("fr");
    expect(oversight.attention.undelivered({ count: 1 })).toMatch(/à 1\u00a0destinataire,/);
    expect(oversight.left.days({ count: 1 })).toBe("il reste 1\u00a0jour ouvrable");
    expect(report.list.progress({ done: 0, total: 9 })).toBe("0\u00a0section complète sur 9");
    expect(report.list.missing({ count: 2 })).toBe("2\u00a0réponses à donner ou à corriger");
  });
});
