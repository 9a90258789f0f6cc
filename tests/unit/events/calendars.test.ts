import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calendarEventTypes } from "../../../events/calendars.ts";
import { parseStoredEntry } from "../../../events/entry.ts";
import {
  daysOff,
  foldCalendar,
  officeOfStream,
  streamOfCalendar,
} from "../../../shared/domain/calendars/office.ts";

/** Calendars of every release: like documents', never edited, folded as they did then. */
const corpus = join(import.meta.dirname, "calendars");
const streams = readdirSync(corpus).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(join(corpus, file), "utf8")) as { entries: unknown[]; folded: unknown }),
}));

describe("streams of offices' calendars live for ever", () => {
  it.each(streams)("I3 $file folds as it did when it was written", ({ entries, folded }) => {
    expect(foldCalendar(entries.map(parseStoredEntry))).toEqual(folded);
  });

  it("the corpus holds every type of event of a calendar", () => {
    const held = streams.flatMap(({ entries }) => entries.map((entry) => parseStoredEntry(entry).type));
    expect([...new Set(held)].sort()).toEqual([...calendarEventTypes].sort());
  });

  it("a public holiday that is not kept is no day off, and one that is on the office’s own list too is one", () => {
    const [stream] = streams;
    const { calendar } = foldCalendar((stream?.entries ?? []).map(parseStoredEntry));
    expect(daysOff(calendar)).toEqual(["2027-06-24", "2027-12-29"]);
  });

  it("no stream of a calendar can be taken for a document’s, nor the other way round", () => {
    expect(officeOfStream(streamOfCalendar("bamako"))).toBe("bamako");
    for (const id of ["bamako", "calendar.bamako", "_person.P-001", "_meeting.m1"])
      expect(officeOfStream(id)).toBeNull();
  });
});
