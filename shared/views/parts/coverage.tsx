import type { Coverage as Covered } from "../../domain/forms/coverage.ts";
import { coverageOf } from "../../domain/forms/coverage.ts";
import type { Definition, Field } from "../../domain/forms/definition.ts";
import type { Answers } from "../../domain/forms/rows.ts";
import type { Covering } from "../../domain/forms/rule.ts";
import { type Lang, list, messages } from "../../i18n/index.ts";
import { Heading, type Level } from "./heading.tsx";

/** What a field gives the reasons for: what the rows of a list should cover between them, and how far they do. */
export type Gap = Covering & { coverage: Covered };

/** Null of a field that gives reasons for no gap, and while there is no row. */
export function gapAt({ rules }: Pick<Definition, "rules">, { name }: Field, answers: Answers): Gap | null {
  const rule = rules.find((each) => each.code === "explain-gap" && each.field === name);
  if (rule?.code !== "explain-gap") return null;
  const coverage = coverageOf(rule, answers);
  return coverage && { ...rule, coverage };
}

/** How far the rows of a list cover what they should, as they stand now. */
export function Coverage({ lang, level, gap: { about, coverage } }: { lang: Lang; level: Level; gap: Gap }) {
  const t = messages(lang).planForm.coverage;
  const namesOf = (labels: Covered["gaps"]) =>
    list(
      lang,
      labels.map((label) => label[lang]),
    );
  return (
    <>
      <Heading level={level}>{about[lang]}</Heading>
      {coverage.gaps.length > 0 && <p class="soft">{t.gaps({ names: namesOf(coverage.gaps) })}</p>}
      {coverage.covered.length > 0 && <p>{t.covered({ names: namesOf(coverage.covered) })}</p>}
      {coverage.gaps.length === 0 && <p>{t.whole}</p>}
    </>
  );
}
