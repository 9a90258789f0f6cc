import { describe, expect, it } from "vitest";
import type { Visitor } from "../../../support/visitor.ts";
import { chair, mover, seconder, secretary } from "../meeting-place.ts";

/**
 * An item in the secretary’s own words stands in both languages: what lacks one, is too long, or names a child is refused in words, each
 * at its part; nothing is entered, and what was typed stays.
 */

const langs = ["en", "fr"] as const;
type Room = Awaited<ReturnType<typeof secretary>>;
type Typed = Readonly<Record<string, string>>;

const heading = { "heading.en": "Signing officers", "heading.fr": "Signataires à la banque" };
const text = {
  "resolved.en": "RESOLVED THAT the chair and the treasurer sign together at the bank.",
  "resolved.fr": "IL EST RÉSOLU QUE la présidence et la trésorerie signent ensemble à la banque.",
};
const child = "Prize of Aminata, 11 years old";

const mainOf = ({ page }: Visitor) =>
  (page.root.querySelector("main")?.textContent ?? "").replaceAll(/[\s\u00a0]+/g, " ");
/** What stands in a field of the form, whatever mark its name bears. */
const standsIn = ({ page }: Visitor, name: string) => {
  const field = page.root.querySelector(`#field-put--${name.replace(".", "--")}`);
  return field?.getAttribute("value") ?? field?.textContent ?? "";
};

/** The form of an item that is about no document, as the page shows it now. */
async function puts({ browser, place }: Room, typed: Typed) {
  const form = browser.page.root.querySelector("form#field-put");
  const own = (form?.querySelectorAll("input[type=hidden]") ?? []).map((one): [string, string] => [
    one.getAttribute("name") ?? "",
    one.getAttribute("value") ?? "",
  ]);
  const url = place.origin + (form?.getAttribute("action") ?? "");
  await browser.request("POST", url, { ...Object.fromEntries(own), ...typed, nature: "decide" });
}

const rows: readonly [what: string, typed: Typed, said: Readonly<Record<(typeof langs)[number], string>>][] =
  [
    [
      "no heading in French",
      { ...heading, ...text, "heading.fr": " " },
      { en: "Write the heading in French", fr: "Écrivez l’intitulé en français" },
    ],
    [
      "no heading in English",
      { ...heading, ...text, "heading.en": "" },
      { en: "Write the heading in English", fr: "Écrivez l’intitulé en anglais" },
    ],
    [
      "a text in English alone",
      { ...heading, ...text, "resolved.fr": "" },
      { en: "there in English alone", fr: "n’est là qu’en anglais" },
    ],
    [
      "a text in French alone",
      { ...heading, ...text, "resolved.en": "\u200b" },
      { en: "there in French alone", fr: "n’est là qu’en français" },
    ],
    [
      "a heading that is too long",
      { ...heading, ...text, "heading.fr": "é".repeat(201) },
      { en: "heading in French to 200 characters", fr: "l’intitulé en français à 200 caractères" },
    ],
    [
      "a text that is too long",
      { ...heading, ...text, "resolved.en": "a".repeat(4001) },
      { en: "in English to 4,000 characters", fr: "en anglais à 4 000 caractères" },
    ],
    [
      "a child in a heading",
      { ...heading, ...text, "heading.en": child },
      { en: "recognised by this heading", fr: "reconnu à cet intitulé" },
    ],
    [
      "a child in a text",
      { ...heading, ...text, "resolved.fr": child },
      { en: "recognised by the text of this resolution", fr: "reconnu au texte de cette résolution" },
    ],
  ];

describe.each(langs)("an item in one’s own words, in %s", (lang) => {
  it("is refused in words while a part lacks, is too long or names a child, and nothing typed is lost; then it stands in its reader’s language", async () => {
    const room = await secretary(lang);
    const { browser } = room;
    const { entries } = await room.convened();
    for (const [what, typed, said] of rows) {
      await puts(room, typed);
      expect(mainOf(browser), what).toContain(said[lang]);
      for (const [name, words] of Object.entries(typed)) expect(standsIn(browser, name), what).toBe(words);
    }
    expect((await entries()).map(({ type }) => type)).toEqual(["meeting-convened"]);
    await puts(room, { ...heading, ...text });
    const agenda = browser.page.root.querySelector("#agenda ol")?.textContent ?? "";
    const other = lang === "en" ? "fr" : "en";
    for (const all of [heading, text] as const) {
      const [own, others] = [lang, other].map(
        (one) => Object.entries(all).find(([name]) => name.endsWith(one))?.[1] ?? "",
      );
      expect(agenda).toContain(own);
      expect(agenda).not.toContain(others);
    }
  });
});

describe("an item in one’s own words that was resolved", () => {
  it.each(langs)(
    "is found by the words of its text, and proved by the commitment to them (%s)",
    async (lang) => {
      const room = await secretary(lang);
      const { browser, enter, meetings } = room;
      const { entries } = await room.convened();
      expect(browser.page.root.querySelectorAll("textarea[name^=heading]")).toHaveLength(2);
      await puts(room, { ...heading, ...text });
      for (const person of [chair, mover, seconder]) await enter("paper", {}, { person });
      await enter("open", { chair });
      for (const person of [chair, mover, seconder]) await enter("arrive", {}, { person });
      await enter("call");
      await enter("vote", { motion: "approve", mover, seconder, for: "3", against: "0", abstained: "0" });
      const register = meetings.replace(/\/meetings$/, "/resolutions");
      const found = async (words: string) => {
        await browser.open(`${register}?words=${encodeURIComponent(words)}`);
        return browser.page.root.querySelectorAll("ul.documents > li").length;
      };
      expect([await found("bank tresorerie"), await found("auditor")]).toEqual([1, 0]);
      await found("bank tresorerie");
      await browser.open(browser.link("/resolutions/of/"));
      const put = (await entries()).find(({ type }) => type === "item-put");
      const commitment = String(put?.facts["titleCommitment"]);
      const said = {
        en: `Words put to the vote, by entry ${put?.number}`,
        fr: `selon l’inscription ${put?.number}`,
      };
      const row = browser.page.root
        .querySelectorAll("dl.facts > div")
        .find((one) => one.textContent.includes(commitment));
      expect(row?.querySelector("dt")?.textContent.replaceAll("\u00a0", " ")).toContain(said[lang]);
    },
  );
});
