import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile, sentFile } from "../../../shared/adapters/calendar-file.ts";
import type { CalendarEntry } from "../../../shared/domain/calendars/entry.ts";

const day: CalendarEntry = {
  ...{ uid: "PA-1.tranche.t1@accord.example", sequence: 0, stampedAt: "2026-11-24T12:01:00.123Z" },
  ...{ isCancelled: false, when: { day: "2027-04-15" }, lang: "en", summary: "Paid" },
  ...{ description: null, location: null, url: null },
};

const meeting: CalendarEntry = {
  ...{
    ...day,
    uid: "meeting.m1@accord.example",
    summary: "Réunion du conseil",
    location: "Montréal; salle 2, 3e",
  },
  when: { from: "2027-03-16T18:30:00.000Z", to: "2027-03-16T20:30:00.000Z" },
};

const people = {
  from: { name: "BIDE : Accord", email: "accord@bide.example" },
  to: { name: 'Anna "Nan" Boréale; chair, board', email: "anna@bide.example" },
};

/** What another program makes of a file: its method, and its entries. */
function readBy(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const entries = calendar.getAllSubcomponents("vevent").map((each) => ({
    event: new ICAL.Event(each),
    of: (name: string) => each.getFirstPropertyValue(name)?.toString() ?? null,
    property: (name: string) => each.getFirstProperty(name),
  }));
  return {
    method: calendar.getFirstPropertyValue("method"),
    version: calendar.getFirstPropertyValue("version"),
    entries,
  };
}

const only = (file: string) => {
  const { entries, ...rest } = readBy(file);
  const [entry] = entries;
  if (!entry || entries.length !== 1) throw new Error(`${entries.length} entries`);
  return { ...rest, ...entry };
};

const withWords = (words: Partial<CalendarEntry>) => calendarFile("What is owed", [{ ...day, ...words }]);

describe("a calendar file, as another program reads it", () => {
  it("has an entry for each day, a whole one in every time zone, with when it was made, in which nobody is busy", () => {
    const { version, method, event, of } = only(withWords({}));
    // Whoever downloads it was sent nothing: a method would have to name an organizer (RFC 5546, section 3.2.1).
    expect({ version, method }).toEqual({ version: "2.0", method: null });
    expect(event.uid).toBe("PA-1.tranche.t1@accord.example");
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe("2027-04-15");
    expect(event.endDate.toString()).toBe("2027-04-16");
    expect(of("dtstamp")).toBe("2026-11-24T12:01:00Z");
    expect(of("transp")).toBe("TRANSPARENT");
  });

  it("has a name where it is of many entries, and none as a single one, which Outlook would open as another calendar", () => {
    expect(calendarFile("What is owed", [day, meeting])).toContain("X-WR-CALNAME:What is owed");
    expect(calendarFile(null, [meeting])).not.toMatch(/NAME:/);
  });

  it("has a meeting at its instant, whatever zone its reader is in, and shows it to nobody else", () => {
    const { event, of } = only(calendarFile(null, [meeting]));
    expect(event.startDate.toJSDate().toISOString()).toBe("2027-03-16T18:30:00.000Z");
    expect(event.endDate.toJSDate().toISOString()).toBe("2027-03-16T20:30:00.000Z");
    expect(event.location).toBe("Montréal; salle 2, 3e");
    expect(of("class")).toBe("PRIVATE");
  });

  it.each([
    ["signs of the format", "a, b; c\\d"],
    ["ends of lines, by which somebody could add an entry", "a\nEND:VEVENT\nBEGIN:VEVENT\nUID:other"],
    ["a long line of signs of several octets", "é€😀".repeat(40)],
  ])("gives %s back as the words that they are", (_, summary) => {
    expect(only(withWords({ summary })).event.summary).toBe(summary);
  });

  it("says in which language each entry’s words are", () => {
    const french = { ...meeting, lang: "fr" as const, description: "Ordre du jour" };
    const { entries } = readBy(calendarFile("Two", [day, french]));
    const said = entries.map(({ property }) =>
      ["summary", "description"].map((name) => property(name)?.getParameter("language")),
    );
    expect(said).toEqual([
      ["en", undefined],
      ["fr", "fr"],
    ]);
  });

  it("ends every line by CR and LF, and folds one that is too long by its octets", () => {
    const file = withWords({ summary: "é€😀".repeat(40), description: "x".repeat(400) });
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain("\ufffd");
  });
});

describe("an entry that goes out with a mail", () => {
  it("invites its reader to a meeting, and asks for no answer, which nobody would read", () => {
    const { method, content } = sentFile({ as: "invitation", entry: meeting }, people);
    const { method: written, event, property } = only(content);
    expect([method, written]).toEqual(["REQUEST", "REQUEST"]);
    expect(event.organizer.toLowerCase()).toBe("mailto:accord@bide.example");
    const [attendee] = event.attendees;
    expect(String(attendee?.getFirstValue()).toLowerCase()).toBe("mailto:anna@bide.example");
    // Some programs pass over whoever has no status, though it has a default (RFC 5545, section 3.2.12).
    const said = ["rsvp", "partstat", "cutype", "role"].map((name) => attendee?.getParameter(name));
    expect(said).toEqual(["FALSE", "NEEDS-ACTION", "INDIVIDUAL", "REQ-PARTICIPANT"]);
    expect(property("organizer")?.getParameter("cn")).toBe("BIDE : Accord");
  });

  it("is the same entry when it moves and when it is cancelled, with a higher sequence each time", () => {
    const moved = {
      ...meeting,
      sequence: 1,
      when: { from: "2027-03-17T18:30:00.000Z", to: "2027-03-17T20:30:00.000Z" },
    };
    const files = [meeting, moved, { ...moved, sequence: 2, isCancelled: true }].map((entry) =>
      sentFile({ as: "invitation", entry }, people),
    );
    const read = files.map(({ content }) => only(content));
    expect(read.map(({ event }) => event.uid)).toEqual(Array(3).fill(meeting.uid));
    expect(read.map(({ event }) => event.sequence)).toEqual([0, 1, 2]);
    expect(read.map(({ method }) => method)).toEqual(["REQUEST", "REQUEST", "CANCEL"]);
    expect(read.map(({ of }) => of("status"))).toEqual([null, null, "CANCELLED"]);
  });

  it("tells of a deadline without inviting anybody", () => {
    const { method, content } = sentFile({ as: "publication", entry: day }, people);
    expect(method).toBe("PUBLISH");
    expect(only(content).event.attendees).toEqual([]);
  });

  it("takes a deadline back that was only told of, by its id and a higher sequence, without anybody invited", () => {
    const entry = { ...day, sequence: 3, isCancelled: true };
    const { method, content } = sentFile({ as: "publication", entry }, people);
    const { event, of } = only(content);
    expect([method, event.uid, event.sequence, of("status")]).toEqual(["CANCEL", day.uid, 3, "CANCELLED"]);
    expect(event.attendees).toEqual([]);
  });

  it("lets nobody add a line by their name", () => {
    const to = { name: "x\r\nATTENDEE:mailto:victim@elsewhere.example", email: "anna@bide.example" };
    const { content } = sentFile({ as: "invitation", entry: meeting }, { ...people, to });
    expect(only(content).event.attendees).toHaveLength(1);
  });
});
