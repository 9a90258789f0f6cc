import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { certificateWords } from "../../../shared/i18n/certificates.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { everyPage } from "./every-page.tsx";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\s]+/g, " ").trim();

describe.each(["en", "fr"] as const)("who reads a governance document, in %s", (lang) => {
  const page = (name: string) => parse(everyPage(lang)[name] ?? "");
  const toEarlier = (name: string) => page(name).querySelector('main a[href$="/GD-2024-00c1d2e3"]')?.text;

  it("is led to what it took the place of, once it is in force", () => {
    const said = { en: "Read what it took the place of", fr: "Lire le texte dont il a pris la place" };
    expect(toEarlier("governance-public")).toBe(said[lang]);
  });

  it.each([
    ["is held back", "governance-public-held-back"],
    ["waits for its members, whose meeting was put off", "governance-public-put-off"],
  ])("is led to what is in force until then, while it %s", (_, name) => {
    const said = { en: "Read what is in force until then", fr: "Lire le texte en vigueur d’ici là" };
    expect(toEarlier(name)).toBe(said[lang]);
  });

  it("reads the day of effect as that, and not as a day since when it is in force", () => {
    const called = { en: "Day of effect", fr: "Date de prise d’effet" }[lang];
    for (const name of ["governance-public-held-back", "governance-public-put-off"]) {
      const terms = page(name).querySelectorAll("dt");
      const effect = terms.find(({ text }) => plain(text) === called);
      expect(plain(effect?.nextElementSibling?.text ?? ""), name).toBe(
        { en: "24 November 2026", fr: "24 novembre 2026" }[lang],
      );
    }
    expect(messages(lang).governance.effectOn).toBe(called);
    expect(certificateWords(lang).members.effectOn).toBe(called);
  });
});
