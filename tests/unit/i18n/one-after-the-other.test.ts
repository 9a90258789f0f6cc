import { expect, it } from "vitest";
import { oneAfterTheOther } from "../../../shared/i18n/index.ts";

it.each([
  [
    "en",
    [
      "31 October 2026, 21:58 (Montréal time, EDT)",
      "22:05",
      "1 November 2026, 00:30 (Montréal time, EDT)",
      "1 November 2026, 03:00 (Montréal time, EST)",
      "03:01",
      "31 October 2026, 21:58 (Montréal time, EDT)",
    ],
  ],
  [
    "fr",
    [
      "31 octobre 2026 à 21 h 58 (heure de Montréal, HAE)",
      "22 h 05",
      "1er novembre 2026 à 0 h 30 (heure de Montréal, HAE)",
      "1er novembre 2026 à 3 h (heure de Montréal, HNE)",
      "3 h 01",
      "31 octobre 2026 à 21 h 58 (heure de Montréal, HAE)",
    ],
  ],
] as const)("%s: day and zone are said once, and anew where either is another one", (lang, said) => {
  const say = oneAfterTheOther(lang, "America/Montreal");
  const instants = ["01:58", "02:05", "04:30", "08:00", "08:01", "01:58"];
  expect(instants.map((at) => say(`2026-11-01T${at}:00.000Z`).replaceAll(/[\u00a0\u202f]/g, " "))).toEqual(
    said,
  );
});
