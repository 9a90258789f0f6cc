import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseStoredEntry, upcast } from "../../../events/entry.ts";
import { eventTypes, factsOf } from "../../../events/facts.ts";
import { retired } from "../../../events/retired.ts";
import { parseHead } from "../../../shared/adapters/dynamodb/head.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import { fold } from "../../../shared/domain/documents/fold.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { headItemOf } from "../../support/lying.ts";
import { neverSaid } from "./optional-fields.ts";

/**
 * Histories of every release. Their entries are never edited, and each must fold to the state that they made then, as
 * it is written down today: what a release added to the state, it added here.
 */
const corpus = join(import.meta.dirname, "corpus");
const histories = readdirSync(corpus).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(join(corpus, file), "utf8")) as { entries: unknown[]; folded: unknown }),
}));

describe("events live for ever", () => {
  it.each(histories)("I3 $file folds as it did when it was written", ({ entries, folded }) => {
    expect(fold(entries.map(parseStoredEntry))).toEqual(folded);
  });

  it.each(histories)("what $file concludes follows from what it recorded", ({ file, entries }) => {
    // This one was written by a clock that stood still: a resolution was over in it when it had just opened.
    const outOfTime = file === "0.3-report-lanes.json" ? 15 : null;
    expect(firstUnfounded(entries.map(parseStoredEntry).map(upcast))).toBe(outOfTime);
  });

  it.each(histories)("a head bears all that $file came to, after each entry", ({ entries }) => {
    const hash = "0".repeat(64);
    let document: Document | null = null;
    for (const stored of entries.map(parseStoredEntry)) {
      document = evolve(document, upcast(stored).event);
      const head = { report: document, chain: { number: stored.number, hash } };
      expect(parseHead(headItemOf(stored.documentId, head), document.policy)).toEqual(head);
    }
  });

  it("the corpus holds every type of event of a document, by every name that it ever had", () => {
    const held = new Set(
      histories.flatMap(({ entries }) => entries.map((entry) => parseStoredEntry(entry).type)),
    );
    const written = eventTypes.filter((type) => type !== "record-imported");
    expect([...held].sort()).toEqual([...written, ...Object.keys(retired)].sort());
  });

  it("the corpus holds all that an event of a document may say, and need not", () => {
    const events = histories.flatMap(({ entries }) =>
      entries.map((entry) => upcast(parseStoredEntry(entry)).event),
    );
    expect(neverSaid(eventTypes, factsOf, events)).toEqual([]);
  });

  it("an event newer than this reader stops it, and so does an unknown one", () => {
    const [first] = histories[0]?.entries.map(parseStoredEntry) ?? [];
    if (!first) throw new Error("The corpus is empty");
    expect(() => upcast({ ...first, version: 99 })).toThrow(/newer than this reader/);
    const renamed = { ...first, type: "report-approved", version: 2 };
    expect(() => upcast(renamed)).toThrow(/report-approved version 2 is newer than this reader/);
    expect(() => upcast({ ...first, type: "constructor" })).toThrow(/unknown event type/);
    expect(() => upcast({ ...first, type: "report-eaten" })).toThrow(/unknown event type/);
  });
});
