import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseStoredEntry, upcastMeeting } from "../../../events/entry.ts";
import { meetingEventTypes, meetingFactsOf } from "../../../events/meetings.ts";
import {
  meetingShape,
  packedMeeting,
  storedMeeting,
} from "../../../shared/adapters/dynamodb/meetings.items.ts";
import { foldMeeting } from "../../../shared/domain/board/meetings/fold.ts";
import { meetingOfStream, streamOfMeeting } from "../../../shared/domain/board/meetings/stream.ts";
import { neverSaid } from "./optional-fields.ts";

/** Streams of meetings of every release: like documents', never edited, folded as they did then. */
const corpus = join(import.meta.dirname, "meetings");
const streams = readdirSync(corpus).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(join(corpus, file), "utf8")) as {
    entries: unknown[];
    folded: ReturnType<typeof foldMeeting>;
    /** The head as that release packed it (base64). */
    head?: string;
  }),
}));

describe("streams of meetings live for ever", () => {
  it.each(streams)("I3 $file folds as it did when it was written", ({ entries, folded }) => {
    expect(foldMeeting(entries.map(parseStoredEntry))).toEqual(folded);
  });

  it.each(streams)("a head bears all that $file came to, after each entry", ({ file, entries }) => {
    const stored = entries.map(parseStoredEntry);
    for (const [at] of stored.entries()) {
      const { meeting, chain } = foldMeeting(stored.slice(0, at + 1));
      if (!meeting) throw new Error(`${file} begins with nothing`);
      const item = { shape: meetingShape, ...chain };
      expect(storedMeeting({ ...item, meeting: packedMeeting(meeting) })).toEqual({ ...item, meeting });
    }
  });

  it.each(streams.filter(({ head }) => head !== undefined))(
    "a head of $file is read as it was packed",
    ({ head = "", folded }) => {
      const item = { shape: meetingShape, ...folded.chain };
      expect(storedMeeting({ ...item, meeting: Buffer.from(head, "base64") })).toEqual({
        ...item,
        meeting: folded.meeting,
      });
    },
  );

  it("the corpus holds every type of event of a meeting", () => {
    const held = new Set(
      streams.flatMap(({ entries }) => entries.map((entry) => parseStoredEntry(entry).type)),
    );
    expect([...held].sort()).toEqual([...meetingEventTypes].sort());
  });

  it("the corpus holds all that an event of a meeting may say, and need not", () => {
    const events = streams.flatMap(({ entries }) =>
      entries.map((entry) => upcastMeeting(parseStoredEntry(entry)).event),
    );
    expect(neverSaid(meetingEventTypes, meetingFactsOf, events)).toEqual([]);
  });

  it("no stream of a meeting can be taken for a document’s, nor the other way round", () => {
    expect(meetingOfStream(streamOfMeeting("m1"))).toBe("m1");
    for (const id of ["m1", "meeting.m1", "_person.P-001", "A_meeting"])
      expect(meetingOfStream(id)).toBeNull();
  });
});
