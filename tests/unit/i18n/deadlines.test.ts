import { describe, expect, it } from "vitest";
import { serviceLevelFrom } from "../../../shared/domain/organisation/business-days.ts";
import { deadlines, instants } from "../../../shared/i18n/index.ts";

const montreal = "America/Montreal";
const calendar = { timeZone: montreal, holidays: ["2026-12-25"] };

/**
 * A stage that opens at some moment, the business days that it has, and how its end is said to readers; null where it
 * is a moment of a day.
 */
const stages: readonly [
  opens: string,
  at: string,
  days: number,
  zone: string,
  en: string | null,
  fr: string | null,
][] = [
  [
    "on a Saturday",
    "2026-11-28T20:15:00.000Z",
    7,
    montreal,
    "the end of 8 December 2026 (Montréal time, EST)",
    "la fin du 8 décembre 2026 (heure de Montréal, HNE)",
  ],
  [
    "on a holiday",
    "2026-12-25T15:00:00.000Z",
    1,
    montreal,
    "the end of 28 December 2026 (Montréal time, EST)",
    "la fin du 28 décembre 2026 (heure de Montréal, HNE)",
  ],
  [
    "at midnight of a working day",
    "2026-11-23T05:00:00.000Z",
    5,
    montreal,
    "the end of 27 November 2026 (Montréal time, EST)",
    "la fin du 27 novembre 2026 (heure de Montréal, HNE)",
  ],
  [
    "so that it ends on the first of a month",
    "2026-11-28T20:15:00.000Z",
    2,
    montreal,
    "the end of 1 December 2026 (Montréal time, EST)",
    "la fin du 1er décembre 2026 (heure de Montréal, HNE)",
  ],
  [
    "so that it ends with a year",
    "2026-12-26T15:00:00.000Z",
    4,
    montreal,
    "the end of 31 December 2026 (Montréal time, EST)",
    "la fin du 31 décembre 2026 (heure de Montréal, HNE)",
  ],
  [
    "so that it ends with the day on which clocks go back",
    "2026-10-31T15:00:00.000Z",
    5,
    montreal,
    "the end of 6 November 2026 (Montréal time, EST)",
    "la fin du 6 novembre 2026 (heure de Montréal, HNE)",
  ],
  ["at part of a day", "2026-11-23T18:02:00.000Z", 5, montreal, null, null],
  [
    "on a Saturday, for a reader whose day ends at another hour",
    "2026-11-28T20:15:00.000Z",
    7,
    "Africa/Bamako",
    null,
    null,
  ],
];

describe("a deadline is said as people know it", () => {
  it.each(stages)("of a stage that opens %s", (_, from, serviceLevelDays, zone, en, fr) => {
    const { deadline } = serviceLevelFrom(from, { serviceLevelDays, remindAtPercent: 80 }, calendar);
    expect(deadlines("en", deadline, zone)).toBe(en ?? instants("en", deadline, zone));
    expect(deadlines("fr", deadline, zone)).toBe(fr ?? `le ${instants("fr", deadline, zone)}`);
  });

  it("is the end of the day too where no midnight is, since clocks go forward then", () => {
    expect(deadlines("en", "2026-09-06T04:00:00.000Z", "America/Santiago")).toContain(
      "the end of 5 September",
    );
  });

  it.each([
    [
      "2026-12-01",
      montreal,
      "1 December 2026 (Montréal time, EST)",
      "1er décembre 2026 (heure de Montréal, HNE)",
    ],
    [
      "2026-09-30",
      montreal,
      "30 September 2026 (Montréal time, EDT)",
      "30 septembre 2026 (heure de Montréal, HAE)",
    ],
    [
      "2026-10-31",
      montreal,
      "31 October 2026 (Montréal time, EDT)",
      "31 octobre 2026 (heure de Montréal, HAE)",
    ],
    [
      "2026-11-01",
      montreal,
      "1 November 2026 (Montréal time, EST)",
      "1er novembre 2026 (heure de Montréal, HNE)",
    ],
    ["2026-12-01", "UTC", "1 December 2026 (UTC)", "1er décembre 2026 (UTC)"],
    [
      "2026-04-04",
      "Pacific/Auckland",
      "4 April 2026 (Auckland time, GMT+13)",
      "4 avril 2026 (heure d’Auckland, UTC+13)",
    ],
  ])("of a whole day (%s, %s) is the end of it, where it ends", (day, zone, en, fr) => {
    expect(deadlines("en", day, zone)).toBe(`the end of ${en}`);
    expect(deadlines("fr", day, zone)).toBe(`la fin du ${fr}`);
  });

  it("is a text that is no day as it came", () => {
    expect(deadlines("en", "soon", montreal)).toBe("soon");
  });

  it("never speaks of midnight, whenever a stage opens and whatever it has", () => {
    for (let hour = 0; hour < 24 * 7; hour += 3) {
      const from = new Date(Date.UTC(2026, 10, 20, hour)).toISOString();
      for (const serviceLevelDays of [1, 5, 7]) {
        const { deadline } = serviceLevelFrom(from, { serviceLevelDays, remindAtPercent: 80 }, calendar);
        for (const lang of ["en", "fr"] as const)
          expect(deadlines(lang, deadline, montreal)).not.toMatch(/00:00|00 h|24:00/);
      }
    }
  }, 60_000);
});
