import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import type { Printed } from "../../../shared/print/printed.ts";
import { readPage } from "../../../shared/print/read-page.ts";
import { everyPage } from "../views/every-page.tsx";

const site = "https://accord.example";
const pageOf = (main: string) =>
  `<html lang="fr"><body><span class="organisation">Bureau</span><main><h1>Titre</h1>${main}</main></body></html>`;
const read = (main: string) => readPage(pageOf(main), site).blocks.slice(1);

/** All words of what is printed, without space between them. */
function wordsOf(printed: unknown): string {
  if (typeof printed === "string") return printed.replace(/\s/g, "");
  if (Array.isArray(printed)) return printed.map(wordsOf).join("");
  if (typeof printed !== "object" || printed === null) return "";
  const said = ["term", "words", "says", "head", "rows", "items", "of", "text"] as const;
  return said.map((name) => wordsOf((printed as Record<string, unknown>)[name])).join("");
}

/** All words that a page shows on paper, likewise. */
function shownOn(html: string): string {
  const main = parse(html).querySelector("main");
  const ofTheScreen =
    "form, nav, button, progress, svg, .noprint, .visually-hidden, [role=status], [role=alert], [aria-hidden=true]";
  for (const element of main?.querySelectorAll(ofTheScreen) ?? []) element.remove();
  return (main?.text ?? "").replace(/\s/g, "");
}

describe("what is printed of a page", () => {
  it("is all that it shows on paper, and nothing else, on every page", () => {
    for (const [name, html] of Object.entries(everyPage("fr"))) {
      const printed: Printed = readPage(html, site);
      expect(printed.lang).toBe("fr");
      expect(wordsOf(printed.blocks), name).toBe(shownOn(html));
    }
    // Every page there is, on a machine that may be slow.
  }, 120_000);

  it("says at the foot of each page what it is, and by which number", () => {
    const { organisation, running } = readPage(pageOf('<p class="kicker called">Numéro 2026-07</p>'), site);
    expect([organisation, ...running]).toEqual(["Bureau", "Titre", "Numéro 2026-07"]);
  });

  it("goes down by a heading at a time, from the title", () => {
    const blocks = read("<h4>Far below</h4><section class=panel><h2>Next</h2><h3>Below</h3></section>");
    const levels = JSON.stringify(blocks).match(/"level":\d/g);
    expect(levels).toEqual(['"level":2', '"level":2', '"level":3']);
  });

  it("leads to what anybody can open, never to what asks for a session", () => {
    const [block] = read(
      '<p><a href="/fr/reports/PA-1">Un</a> <a href="/fr/tasks/PA-1.x/document">Deux</a></p>',
    );
    expect(block).toMatchObject({
      words: [{ is: "link", to: "https://accord.example/fr/reports/PA-1", words: ["Un"] }, " ", "Deux"],
    });
  });

  it("is set from the right where its first letter is, and read in the language that it says", () => {
    expect(read('<p dir="auto">1. مرحبا</p><p>Bonjour</p>')).toMatchObject([{ rtl: true }, { rtl: false }]);
    expect(read('<div lang="en"><p>Hello</p></div>')).toMatchObject([{ is: "spoken", lang: "en" }]);
  });

  it("keeps the heads and rows of a table", () => {
    const rows = Array.from({ length: 40 }, (_, at) => `<tr><td>I${at + 1}</td><td><p>${at}</p></td></tr>`);
    const [table] = read(
      `<table><thead><tr><th scope="col">Indicateur</th><th scope="col">Cible</th></tr></thead><tbody>${rows.join("")}</tbody></table>`,
    );
    if (table?.is !== "table") throw new Error("no table");
    expect(table.head).toEqual([["Indicateur"], ["Cible"]]);
    expect(table.rows).toHaveLength(40);
  });

  it("names a row by its head, and says all of it", () => {
    const html = everyPage("fr")["oversight"] ?? "";
    const table = readPage(html, site).blocks.find((block) => block.is === "table");
    if (table?.is !== "table") throw new Error("no table");
    const told = parse(html).querySelectorAll("table.told tbody tr");
    expect(table.rows.length).toBe(told.length);
    for (const [at, [first, second]] of table.rows.entries()) {
      expect(first).toMatchObject([{ is: "text", tone: "label" }]);
      expect(wordsOf(first)).toBe(told[at]?.querySelector('th[scope="row"]')?.text.replace(/\s/g, ""));
      expect(second).not.toMatchObject([{ tone: "label" }]);
    }
  });

  it("is nothing that is no page", () => {
    expect(() => readPage("<p>Words</p>", site)).toThrow("no page");
  });
});
