import { describe, expect, it } from "vitest";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import { isAsked } from "../../../shared/domain/forms/content.ts";
import type { Field } from "../../../shared/domain/forms/definition.ts";
import { missingWords } from "../../../shared/domain/forms/languages.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { noticeMatter } from "../../../shared/views/mails/data.ts";
import { publicReportPage } from "../../../shared/views/pages/public-report.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { frameFor, sample } from "./sample.ts";
import { sampleNotice } from "./sample-notice.ts";

const s = sample();
const definition = definitionOf(s.basis);
const fields = fieldsOf(definition, s.content.values);

/** A number that stands nowhere else, for a field of figures. */
const figureOf = (index: number) => 73_000_001 + index * 1_117;

/** A content in which every field that can be asked holds a mark of its own. */
function marked(choose: (field: Extract<Field, { kind: "choice" }>) => string): Content {
  const values: Record<string, string | number> = {};
  for (const [index, field] of fields.entries()) {
    if (!isAsked(field, values)) continue;
    if (field.kind === "choice") values[field.name] = choose(field);
    else if (field.kind === "rows") values[field.name] = field.rows.join(" ");
    else if (field.kind === "date") values[field.name] = "2031-07-19";
    else if (field.kind === "long-text" || field.kind === "short-text")
      values[field.name] = `mark-${index}-mark`;
    else values[field.name] = figureOf(index);
  }
  return { ...s.content, values };
}

const contents = {
  "each first answer": marked(({ options }) => options[0]?.value ?? ""),
  "each last answer": marked(({ options }) => options.at(-1)?.value ?? ""),
};

function everythingPublic(content: Content, lang: "en" | "fr"): { page: string; mails: string } {
  const published = publishedOf(s.basis, content, {});
  const { reader: _, ...frame } = frameFor(lang, s, "/reports/R1");
  const page = publicReportPage({
    file: { name: "R.json", url: "/R.json" },
    frame,
    title: titleOf(s.basis),
    published,
    contentHash: s.hash,
    translations: {},
    approvedAt: "2026-11-23T23:02:00.000Z",
    meetingOn: null,
    documentId: "R1",
    plan: null,
    agreements: null,
    publishedAt: "2026-11-23T23:04:10.000Z",
  });
  const mails = (["donor", "subscriber", "partner"] as const).map((to) => {
    const { subject, text, html } = sampleNotice(s, lang, published, { to, correspondence: null });
    return subject + text + html;
  });
  return { page: String(page), mails: mails.join("\n") };
}

/** The digits of a text alone, so that no way of grouping them hides a number. */
const digits = (text: string) => text.replaceAll(/(?<=\d)[\s,.\u00a0\u202f](?=\d)/g, "");

describe.each(["en", "fr"] as const)("what is public, in %s", (lang) => {
  describe.each(Object.entries(contents))("with %s", (_, content) => {
    const { page, mails } = everythingPublic(content, lang);
    const filled = [...fields.entries()].filter(([, { name }]) => content.values[name] !== undefined);
    const inside = filled.filter(([, field]) => !field.published);

    it.each(inside.filter(([, { kind }]) => kind.endsWith("text")).map(([index, { name }]) => [name, index]))(
      "I19 never says %s",
      (_name, index) => {
        expect(page + mails).not.toContain(`mark-${index}-mark`);
      },
    );

    it("I19 never says a figure that is not a total of its indicator", () => {
      const said = digits(page + mails);
      const bySex = /\.(girls|boys|unknown)$|police|justice|finance|safeguarding/;
      const figures = inside.filter(([, { name }]) => bySex.test(name));
      for (const [index, { kind }] of figures)
        if (kind === "whole-number" || kind === "money") expect(said).not.toContain(String(figureOf(index)));
    });

    it("says on the page each text that the definition publishes", () => {
      for (const [index, field] of filled) {
        const isOthers = field.kind === "long-text" && field.lang !== undefined && field.lang !== lang;
        if (!field.published || field.kind !== "long-text" || isOthers) continue;
        expect(page).toContain(`mark-${index}-mark`);
      }
    });
  });
});

describe("words in a language", () => {
  const french = fields.filter((field) => field.kind === "long-text" && field.lang === "fr");
  const name = french[0]?.name ?? "";

  it("are missing while neither the author nor the overseer gave them", () => {
    expect(missingWords(definition, s.content, "en")).toEqual([]);
    expect(missingWords(definition, s.content, "fr")).toEqual(french);
    expect(missingWords(definition, s.content, "fr", { [name]: "" })).toEqual(french);
    expect(missingWords(definition, s.content, "fr", { [name]: "Les enfants sont entendus." })).toEqual([]);
  });

  it("are said to have been supplied later, and stand in their own language", () => {
    const supplied = { fr: { [name]: "Les enfants sont entendus." } };
    const published = publishedOf(s.basis, s.content, supplied);
    const [answer] = noticeMatter(published, "fr").summary;
    expect(answer).toMatchObject({ value: "Les enfants sont entendus.", lang: "fr", supplied: true });
    expect(noticeMatter(published, "en").summary).toMatchObject([{ lang: "en", supplied: false }]);
  });

  it("are those of the other language, marked as such, while they are missing", () => {
    const { page } = everythingPublic(s.content, "fr");
    expect(page).toMatch(/Écrit en anglais[^<]*<\/p><div lang="en"><p dir="auto">Children are heard/);
  });

  it("are never supplied for a field that is not published, nor in place of what the author wrote", () => {
    const supplied = { en: { "lessons.1.evidence": "leak", "partner.words": "leak", "summary.en": "leak" } };
    expect(JSON.stringify(publishedOf(s.basis, s.content, supplied))).not.toContain("leak");
  });
});
