import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { everyPage } from "./every-page.tsx";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\s]+/g, " ").trim();

describe.each(["en", "fr"] as const)("the public list of governance documents, in %s", (lang) => {
  const page = parse(everyPage(lang)["governance-register"] ?? "");

  it("has below what is in force each version before it, with its number, its days and its resolution", () => {
    const current = page.querySelector('a[href$="/GD-2026-0a1b2c3d"]')?.closest("li");
    const before = current?.querySelectorAll("details li").map(({ text }) => plain(text)) ?? [];
    const said = {
      en: [
        "Version 2 – .*Replaced from 24 November 2026.*2024-12, entry no\\. 27",
        "Version 1 – .*2022-12, entry",
      ],
      fr: [
        "Version nº 2 – .*Remplacé.* 24 novembre 2026.*2024-12, inscription nº 27",
        "Version nº 1 – .*2022-12, inscription",
      ],
    }[lang];
    expect(before).toEqual(said.map((each) => expect.stringMatching(new RegExp(each))));
  });

  it("shows each version once, and what lapsed apart from what holds", () => {
    const ids = page.querySelectorAll("main ul.documents a").map((link) => link.getAttribute("href"));
    expect(new Set(ids).size).toBe(ids.length);
    const [last] = page.querySelectorAll("main h2").slice(-1);
    expect(plain(last?.text ?? "")).toBe(
      {
        en: "Earlier versions, and what holds no more",
        fr: "Versions antérieures, et ce qui ne s’applique plus",
      }[lang],
    );
    expect(page.querySelector("main ul.documents:last-of-type")?.innerHTML).toContain("GD-2025-lapsed");
  });

  it("says of a by-law whose members should have met that it has lapsed unless they confirmed it", () => {
    const byLaw = page.querySelector('a[href$="/GD-2026-by-law"]')?.closest("li");
    expect(plain(byLaw?.text ?? "")).toContain(
      { en: "lapsed unless the members confirmed it", fr: "caduc à moins que les membres" }[lang],
    );
  });
});
