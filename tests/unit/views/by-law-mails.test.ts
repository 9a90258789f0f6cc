import { expect, it } from "vitest";
import { everyMail } from "./every-mail.ts";

/** A by-law lapses by the rule of its own by-laws: under Part III of Quebec's Companies Act nobody is told of another statute. */
it.each([
  ["en", "By-laws, s.\u00a012", /confirmed it with amendments on 20 November 2026/],
  ["fr", "Règlements, art.\u00a012", /confirmé le 20 novembre 2026, avec des modifications/],
] as const)(
  "%s: mails about a by-law cite the rule that binds it, and say what its members made of it",
  (lang, rule, made) => {
    const mails = new Map<string, { text: string }>(Object.entries(everyMail(lang)));
    const textOf = (template: string) => mails.get(template)?.text.replaceAll(/[ \n]+/g, " ") ?? "";
    for (const template of ["by-law-to-members", "by-law-unconfirmed"]) {
      expect(textOf(template)).toContain(`(${rule})`);
      expect(textOf(template)).not.toMatch(/Not-for-profit|but non lucratif/);
    }
    expect(textOf("by-law-decided")).toMatch(made);
  },
);
