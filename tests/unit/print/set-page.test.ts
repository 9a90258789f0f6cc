import { describe, expect, it } from "vitest";
import { type PaperSize, paperOf } from "../../../shared/domain/organisation/paper.ts";
import { readPage } from "../../../shared/print/read-page.ts";
import { printed } from "../../support/printer.ts";
import { everyPage } from "../views/every-page.tsx";

const unshown = "Some letters are not here.";
const set = (html: string, paper: PaperSize = "a4") => printed({ html, unshown, paper }).toString("latin1");
const pageOf = (main: string, title = "Title") =>
  `<html lang="en"><body><main><h1>${title}</h1>${main}</main></body></html>`;
const tags = (pdf: string, tag: string) => pdf.split(`/S /${tag}\n`).length - 1;
/** What the file says of itself, which is written as text. */
const utf8 = (pdf: string) => Buffer.from(pdf, "latin1").toString("utf8");

/** A page of each kind: as everybody reads it, as those do who work on it, and as a party does. */
const files = [
  "public",
  "document",
  "plan-public",
  "agreement-public",
  "agreement-in-force",
  "party-reading-only",
  "bound-minutes",
];

const pagesOf = (pdf: string) => pdf.split("/Type /Page\n").length - 1;

describe.each(["en", "fr"] as const)("an accessible PDF (%s)", (lang) => {
  const pages = everyPage(lang);

  it.each(files)("has the title, the language and the headings of its page: %s", (name) => {
    const html = pages[name] ?? "";
    const pdf = set(html);
    expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf).toContain(`/Lang (${lang})`);
    expect(utf8(pdf)).toContain(`<rdf:li xml:lang="x-default">${readPage(html, "").title}</rdf:li>`);
    expect(tags(pdf, "H1")).toBe(1);
    expect(tags(pdf, "H2")).toBeGreaterThan(0);
  });

  it("is one page of a resolution in writing, which ends where it is signed by hand", () => {
    const html = pages["certificate-of-nine"] ?? "";
    for (const paper of ["a4", "us-letter"] as const) expect(pagesOf(set(html, paper))).toBe(1);
    expect(readPage(html, "").blocks.at(-1)).toMatchObject({
      is: "panel",
      of: [{ is: "heading" }, { is: "text" }, { is: "terms", byHand: true }],
    });
  });

  it("is the same to the last byte each time", () => {
    expect(set(pages["plan-public"] ?? "")).toBe(set(pages["plan-public"] ?? ""));
  });
});

it.each([
  ["CA", "612 792"],
  ["ML", "595.2756 841.8898"],
] as const)("is on the paper of the head office’s country: %s", (country, size) => {
  const office = { id: "head", city: "City", country, timeZone: "UTC" };
  const elsewhere = { ...office, id: "other", country: country === "CA" ? "ML" : "CA" };
  const pdf = set(pageOf("<p>Words</p>"), paperOf({ offices: [office, elsewhere] }));
  expect(pdf).toContain(`/MediaBox [0 0 ${size}]`);
  expect(paperOf({ offices: [] })).toBe("a4");
});

describe("whatever people write", () => {
  it("is never read as markup", () => {
    const pdf = set(pageOf('<p>= Heading *bold* #panic("x") $x$ `code` @label https://x.example</p>'));
    expect([tags(pdf, "H2"), tags(pdf, "Strong"), tags(pdf, "Code"), tags(pdf, "Link")]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it("may be of any length, without a place to break", () => {
    const pdf = set(pageOf(`<p>${"x".repeat(20_000)}</p><p>${"م".repeat(2_000)}</p>`));
    expect(tags(pdf, "P")).toBe(2);
    expect(pagesOf(pdf)).toBeGreaterThan(3);
  });

  it("is told apart where the fonts lack its letters", () => {
    const pdf = utf8(set(pageOf("<p>አማርኛ বাংলা 😀 ⵜⴰⵎ</p>", "Accord 中文")));
    expect(pdf).toContain(">Accord □□</rdf:li>");
    expect(tags(pdf, "P")).toBe(2);
  });

  it("stays what it is in Arabic, Hebrew, Greek, Cyrillic, Devanagari, and the letters of West Africa", () => {
    const words = "مرحبا שלום Ελληνικά Кириллица हिन्दी Ɗaɓi ŋ Ɔ ɛ Ọ̀ṣun ₣ € \u2066x\u2069\u200f";
    expect(utf8(set(pageOf(`<p>${words}</p>`, words.slice(0, -5))))).not.toContain("□");
  });

  it("is a table with its heads where it is one", () => {
    const rows = "<tr><td>I1</td><td>61.9 %</td></tr>".repeat(40);
    const pdf = set(
      pageOf(
        `<table><thead><tr><th>Indicator</th><th>Achieved</th></tr></thead><tbody>${rows}</tbody></table>`,
      ),
    );
    expect([tags(pdf, "Table"), tags(pdf, "TH"), tags(pdf, "TR")]).toEqual([1, 2, 41]);
  });
});
