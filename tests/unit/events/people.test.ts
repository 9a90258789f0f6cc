import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseStoredEntry, upcastPerson } from "../../../events/entry.ts";
import { personEventTypes, personFactsOf } from "../../../events/people.ts";
import { foldPerson } from "../../../shared/domain/people/person.ts";
import { personOfStream, streamOfPerson } from "../../../shared/domain/people/stream.ts";
import { neverSaid } from "./optional-fields.ts";

/** Streams of people of every release: like documents', never edited, folded as they did then. */
const corpus = join(import.meta.dirname, "people");
const streams = readdirSync(corpus).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(join(corpus, file), "utf8")) as { entries: unknown[]; folded: unknown }),
}));

describe("streams of people live for ever", () => {
  it.each(streams)("I3 $file folds as it did when it was written", ({ entries, folded }) => {
    expect(foldPerson(entries.map(parseStoredEntry))).toEqual(folded);
  });

  it("the corpus holds every type of event of a person", () => {
    const held = new Set(
      streams.flatMap(({ entries }) => entries.map((entry) => parseStoredEntry(entry).type)),
    );
    expect([...held].sort()).toEqual([...personEventTypes].sort());
  });

  it("the corpus holds all that an event of a person may say, and need not", () => {
    const events = streams.flatMap(({ entries }) =>
      entries.map((entry) => upcastPerson(parseStoredEntry(entry)).event),
    );
    expect(neverSaid(personEventTypes, personFactsOf, events)).toEqual([]);
  });

  it("no stream of a person can be taken for a document’s, nor the other way round", () => {
    expect(personOfStream(streamOfPerson("P-001"))).toBe("P-001");
    for (const id of ["P-001", "person-P-001", "PERSON", "A_person"]) expect(personOfStream(id)).toBeNull();
  });
});
