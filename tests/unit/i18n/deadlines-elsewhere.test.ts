import { describe, expect, it } from "vitest";
import { deadlines, instantsHeld } from "../../../shared/i18n/index.ts";

const [montreal, bamako, kinshasa] = ["America/Montreal", "Africa/Bamako", "Africa/Kinshasa"] as const;

/** Spaces that hold a line together, as any space. */
const plain = (text: string) => text.replaceAll(/\s/g, " ");

describe("an hour at which something is held", () => {
  it.each([
    [
      montreal,
      "16 December 2026, 14:00 (Montréal time, EST)",
      "16 décembre 2026 à 14 h (heure de Montréal, HNE)",
    ],
    // Another zone whose clocks show the same hour then says nothing more.
    [
      "America/New_York",
      "16 December 2026, 14:00 (Montréal time, EST)",
      "16 décembre 2026 à 14 h (heure de Montréal, HNE)",
    ],
    [
      bamako,
      "16 December 2026, 14:00 (Montréal time, EST), which for you is 16 December 2026, 19:00 (Bamako time, GMT)",
      "16 décembre 2026 à 14 h (heure de Montréal, HNE), soit pour vous le 16 décembre 2026 à 19 h (heure de Bamako, GMT)",
    ],
  ])("is what it is there, and for its reader in %s", (zone, en, fr) => {
    expect(plain(instantsHeld("en", "2026-12-16T19:00:00.000Z", montreal, zone))).toBe(en);
    expect(plain(instantsHeld("fr", "2026-12-16T19:00:00.000Z", montreal, zone))).toBe(fr);
  });
});

describe("a deadline in words", () => {
  it.each([
    // A day ends where the organisation is at home; in summer and in winter its zone is named.
    [
      "2026-07-08",
      montreal,
      [],
      "the end of 8 July 2026 (Montréal time, EDT)",
      "la fin du 8 juillet 2026 (heure de Montréal, HAE)",
    ],
    [
      "2026-12-08",
      montreal,
      [],
      "the end of 8 December 2026 (Montréal time, EST)",
      "la fin du 8 décembre 2026 (heure de Montréal, HNE)",
    ],
    // What ends at a midnight ends with the day before, also when clocks change that night.
    [
      "2026-07-09T04:00:00.000Z",
      montreal,
      [montreal],
      "the end of 8 July 2026 (Montréal time, EDT)",
      "la fin du 8 juillet 2026 (heure de Montréal, HAE)",
    ],
    [
      "2027-03-15T04:00:00.000Z",
      montreal,
      [montreal],
      "the end of 14 March 2027 (Montréal time, EDT)",
      "la fin du 14 mars 2027 (heure de Montréal, HAE)",
    ],
    [
      "2026-11-01T04:00:00.000Z",
      montreal,
      [montreal],
      "the end of 31 October 2026 (Montréal time, EDT)",
      "la fin du 31 octobre 2026 (heure de Montréal, HAE)",
    ],
    // A reader elsewhere is told the day that ends, where it ends, and what that is for them.
    [
      "2026-07-09T04:00:00.000Z",
      bamako,
      [montreal],
      "the end of 8 July 2026 (Montréal time, EDT), which for you is 9 July 2026, 04:00 (Bamako time, GMT)",
      "la fin du 8 juillet 2026 (heure de Montréal, HAE), soit pour vous le 9 juillet 2026 à 4 h (heure de Bamako, GMT)",
    ],
    [
      "2026-12-09T00:00:00.000Z",
      montreal,
      [montreal, bamako],
      "the end of 8 December 2026 (Bamako time, GMT), which for you is 8 December 2026, 19:00 (Montréal time, EST)",
      "la fin du 8 décembre 2026 (heure de Bamako, GMT), soit pour vous le 8 décembre 2026 à 19 h (heure de Montréal, HNE)",
    ],
    // Where it ends with a day of theirs too, that day is enough.
    [
      "2026-12-09T00:00:00.000Z",
      bamako,
      [montreal, bamako],
      "the end of 8 December 2026 (Bamako time, GMT)",
      "la fin du 8 décembre 2026 (heure de Bamako, GMT)",
    ],
    // What ends within a day everywhere is its hour where the reader is.
    [
      "2026-12-08T15:30:00.000Z",
      kinshasa,
      [montreal],
      "8 December 2026, 16:30 (Kinshasa time, GMT+1)",
      "le 8 décembre 2026 à 16 h 30 (heure de Kinshasa, UTC+1)",
    ],
    [
      "2026-07-02T04:00:00.000Z",
      montreal,
      [montreal],
      "the end of 1 July 2026 (Montréal time, EDT)",
      "la fin du 1er juillet 2026 (heure de Montréal, HAE)",
    ],
  ])("%s, read in %s", (deadline, zone, homes, en, fr) => {
    expect(plain(deadlines("en", deadline, zone, homes))).toBe(en);
    expect(plain(deadlines("fr", deadline, zone, homes))).toBe(fr);
  });

  it("is never a bare midnight, whoever reads it, for what ends with a day of any of the offices", () => {
    for (const hour of ["00", "01", "04", "05", "23"])
      for (const zone of [montreal, bamako, kinshasa])
        expect(deadlines("en", `2026-12-09T${hour}:00:00.000Z`, zone, [montreal])).not.toContain("00:00 ");
  });
});
