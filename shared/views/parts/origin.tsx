import { createContext, useContext } from "hono/jsx";
import { noSources, type Sources } from "../../domain/documents/report/sources.ts";
import { type Origin, readOrigin, reportsIn, sumOfTerms, type Term } from "../../domain/framework/origin.ts";
import { type Lang, list, messages, number } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { titleOf } from "../title.ts";
import { publicReportUrl } from "../urls.ts";
import { Points } from "./words.tsx";

/** What may be named of what the sums of the page's document come from; none where it says no sums. */
export const SourcesHere = createContext<Sources>(noSources);

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

/** Whose reports are not in a sum: the agreements as far as they may be named, and how many are not. */
export function NotIn({ lang, origin }: { lang: Lang; origin: Pick<Origin, "missing"> }) {
  const { agreements } = useContext(SourcesHere);
  const { named, others } = origin.missing;
  const t = messages(lang).sums;
  const known = named.flatMap((id) => agreements.get(id)?.title ?? []);
  const unnamed = others + named.length - known.length;
  const all = [
    ...known.map((title) => t.quoted({ title: orMasked(lang, title[lang]) })),
    ...(unnamed > 0 ? [t.others({ count: unnamed })] : []),
  ];
  return all.length === 0 ? null : <p class="soft">{t.notIn({ agreements: list(lang, all) })}</p>;
}

/** A report that is named, with what is said of it: linked where everybody can open it. */
export function NamedReport({
  lang,
  id,
  one: { about, isPublished },
  figures,
}: {
  lang: Lang;
  id: string;
  one: Sources["reports"] extends ReadonlyMap<string, infer One> ? One : never;
  figures?: string;
}) {
  const title = titleOf(about)[lang];
  const line = figures === undefined ? title : messages(lang).sums.of({ report: title, figures });
  return isPublished ? <a href={publicReportUrl(lang, id)}>{line}</a> : <span>{line}</span>;
}

/** Where a figure comes from, as those read it who work on the report. */
export function OriginOf({ lang, value }: { lang: Lang; value: string | number }) {
  const origin = readOrigin(value);
  const { reports } = useContext(SourcesHere);
  if (!origin) return null;
  const t = messages(lang).sums;
  return (
    <div class="panel">
      <p class="label">{t.origin({ count: reportsIn(origin) })}</p>
      <SumInWords lang={lang} terms={origin.terms} />
      <ul>
        {origin.terms.map(({ report, count, figures }) => {
          const said = figures.map((each) => number(lang, each)).join(" / ");
          const one = report === null ? undefined : reports.get(report);
          return (
            <li dir="auto">
              {report !== null && one ? (
                <NamedReport lang={lang} id={report} one={one} figures={said} />
              ) : (
                t.of({ report: t.notNamed({ count }), figures: said })
              )}
            </li>
          );
        })}
      </ul>
      <NotIn lang={lang} origin={origin} />
    </div>
  );
}
