import type { Missing, Proposal } from "../../domain/documents/report/proposal.ts";
import { isWithoutNumber } from "../../domain/framework/achievement.ts";
import type { Contribution } from "../../domain/framework/aggregate.ts";
import { termsOf } from "../../domain/framework/aggregate.ts";
import { reportsIn } from "../../domain/framework/origin.ts";
import { type Lang, messages, months, number } from "../../i18n/index.ts";
import { againstTarget, inOneLine } from "../against-target.ts";
import { titleOf } from "../title.ts";
import { NamedReport, SumInWords } from "./origin.tsx";
import { Points } from "./words.tsx";

type Props = {
  lang: Lang;
  proposal: Proposal;
  /** Whether the fields below show it, since nothing was saved in them. */
  isFilled: boolean;
  /** Whether the reports give something else than when the part was saved. */
  isStale: boolean;
};

/** What reports give of an indicator together: of which reports, which are not in, and what of them cannot be added. */
export function ProposedFigures({ lang, proposal, isFilled, isStale }: Props) {
  const t = messages(lang).sums;
  const { sum, missing, leftOut, differs, contributors, isCut } = proposal;
  const terms = termsOf(proposal);
  const words = leftOut.filter(({ why }) => why === "in-words");
  const others = leftOut.filter(({ why }) => why !== "in-words");
  return (
    <section class="panel" aria-labelledby="sums-title">
      <h2 id="sums-title">{t.title}</h2>
      {sum === null ? (
        <p class="attention">{contributors + leftOut.length === 0 ? t.nobody : t.noneYet}</p>
      ) : (
        <>
          <p class="label">{t.proposed({ count: reportsIn({ terms }) })}</p>
          <SumInWords lang={lang} terms={terms} />
          <ul>
            {terms.map(({ report, count, figures }) => {
              const said = figures.map((each) => number(lang, each)).join(" / ");
              const known = report === null ? undefined : proposal.reports.get(report);
              if (report === null || !known)
                return <li>{t.of({ report: t.notNamed({ count }), figures: said })}</li>;
              return (
                <li dir="auto">
                  <NamedReport lang={lang} id={report} one={known} figures={said} />
                </li>
              );
            })}
          </ul>
          {sum.length === 2 && <p class="soft">{t.ratio}</p>}
          {proposal.isTelling && <p class="soft">{t.willBeKept}</p>}
          {isStale && <p class="attention">{t.stale}</p>}
          <p>{isFilled ? t.filled : t.notFilled}</p>
        </>
      )}
      {isCut && <p class="attention">{t.isCut}</p>}
      {missing.length + others.length > 0 && (
        <>
          <h3>{t.missingTitle}</h3>
          <Points
            texts={[
              ...missing.map((each) => missingInWords(lang, each)),
              ...others.map(({ of, why }) =>
                t.leftOut[why]({ report: calledIn(lang, of, proposal), said: "" }),
              ),
            ]}
          />
        </>
      )}
      {differs.length > 0 && (
        <>
          <h3>{t.differsTitle}</h3>
          <Points
            texts={differs.flatMap(({ of, in: ways }) =>
              ways.map((way) =>
                t.differs[way]({
                  ...{ report: calledIn(lang, of, proposal), unit: of.indicator.unit[lang] },
                  year: String(of.indicator.baselineYear),
                }),
              ),
            )}
          />
        </>
      )}
      {words.length > 0 && (
        <>
          <h3>{t.wordsTitle}</h3>
          <Points
            texts={words.map(({ of }) =>
              t.leftOut["in-words"]({ report: calledIn(lang, of, proposal), said: saidIn(lang, of) }),
            )}
          />
        </>
      )}
    </section>
  );
}

/** A report as its reader may know of it. */
const calledIn = (lang: Lang, { report }: Contribution, { reports }: Proposal): string => {
  const known = reports.get(report);
  return known ? titleOf(known.about)[lang] : messages(lang).sums.unnamedReport;
};

const saidIn = (lang: Lang, { achievement, isOpen }: Contribution): string => {
  if (achievement === null) return "";
  if (!isOpen) return messages(lang).sums.wordsKept;
  if (achievement.kind === "qualitative") return achievement.words;
  return isWithoutNumber(achievement) ? "" : inOneLine(againstTarget(lang, achievement).achieved);
};

function missingInWords(lang: Lang, { agreement, why, period }: Missing): string {
  const t = messages(lang).sums;
  return t.missing[why]({
    agreement: agreement?.title[lang] ?? t.unnamed,
    period: period ? months(lang, period) : "",
  });
}
