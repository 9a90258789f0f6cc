import type { Bilingual } from "../../../events/common.ts";
import type { Answers } from "./rows.ts";
import { rowPrefix, rowsIn, saidIn } from "./rows.ts";
import type { Covering } from "./rule.ts";

/** What of it some row serves, and what none does: a gap. */
export type Coverage = { covered: Bilingual[]; gaps: Bilingual[] };

/**
 * How far the rows of a list cover what they should, as answers stand: what was typed as well as what was read, so that it is
 * shown as it grows. Null while there is no row.
 */
export function coverageOf({ list, of, wanted }: Omit<Covering, "about">, answers: Answers): Coverage | null {
  const rows = rowsIn({ name: list }, answers);
  if (rows.length === 0) return null;
  const served = new Set(rows.flatMap((row) => valuesIn(answers[rowPrefix({ name: list }, row) + of])));
  const all = wantedIn(wanted, answers);
  const labels = (isServed: boolean) =>
    all.flatMap(({ value, label }) => (served.has(value) === isServed ? [label] : []));
  return { covered: labels(true), gaps: labels(false) };
}

function wantedIn(wanted: Covering["wanted"], answers: Answers): { value: string; label: Bilingual }[] {
  if ("options" in wanted) {
    const named = wanted.named === undefined ? null : valuesIn(answers[wanted.named]);
    return wanted.options.filter(({ value }) => named?.includes(value) ?? true);
  }
  const list = { name: wanted.rows };
  return rowsIn(list, answers).map((id, index) => {
    const called = saidIn(list, id, answers)(wanted.called).trim() || String(index + 1);
    return { value: id, label: { en: called, fr: called } };
  });
}

const valuesIn = (answer: string | number | undefined): string[] =>
  String(answer ?? "")
    .split(/\s+/)
    .filter((value) => value !== "");
