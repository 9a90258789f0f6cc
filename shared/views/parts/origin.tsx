import { type Origin, readOrigin, reportsIn, sumOfTerms, type Term } from "../../domain/framework/origin.ts";
import { type Lang, list, messages, number } from "../../i18n/index.ts";
import { publicReportUrl } from "../urls.ts";
import { Points } from "./words.tsx";

/** What the parts of a figure are called, by how many it has. */
const partNames = [["total"], ["numerator", "denominator"], ["girls", "boys", "unknown"]] as const;

/** Terms as a sum in words, a line for each part: "120 + 44 + 12 = 176". */
export function SumInWords({ lang, terms }: { lang: Lang; terms: readonly Pick<Term, "figures">[] }) {
  const sum = sumOfTerms(terms);
  if (!sum) return null;
  const t = messages(lang).sums;
  const lines = sum.map((total, at) => {
    const said = terms.map(({ figures }) => number(lang, figures[at] ?? 0)).join(" + ");
    const line = terms.length === 1 ? said : `${said} = ${number(lang, total)}`;
    const part = partNames.find(({ length }) => length === sum.length)?.[at];
    return part === undefined || part === "total" ? line : t.of({ report: t.parts[part], figures: line });
  });
  return <Points texts={lines} />;
}

/** Whose reports are not in a sum: the agreements by their ids, and how many are not named. */
export function notInWords(
  lang: Lang,
  { missing: { named, others } }: Pick<Origin, "missing">,
): string | null {
  const t = messages(lang).sums;
  const agreements = [...named, ...(others > 0 ? [t.others({ count: others })] : [])];
  return agreements.length === 0 ? null : t.notIn({ agreements: list(lang, agreements) });
}

/** Where a figure comes from, as those read it who work on the report. */
export function OriginOf({ lang, value }: { lang: Lang; value: string | number }) {
  const origin = readOrigin(value);
  if (!origin) return null;
  const t = messages(lang).sums;
  const notIn = notInWords(lang, origin);
  return (
    <div class="panel">
      <p class="label">{t.origin({ count: reportsIn(origin) })}</p>
      <SumInWords lang={lang} terms={origin.terms} />
      <ul>
        {origin.terms.map(({ report, count, figures }) => {
          const said = figures.map((each) => number(lang, each)).join(" / ");
          return (
            <li dir="auto">
              {report === null ? (
                t.of({ report: t.notNamed({ count }), figures: said })
              ) : (
                <a href={publicReportUrl(lang, report)}>{t.of({ report, figures: said })}</a>
              )}
            </li>
          );
        })}
      </ul>
      {notIn !== null && <p>{notIn}</p>}
    </div>
  );
}
