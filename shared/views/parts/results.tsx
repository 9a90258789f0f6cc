import type { Child } from "hono/jsx";
import type { Indicator } from "../../domain/documents/agreement/framework.ts";
import type { Achievement } from "../../domain/documents/report/achievement.ts";
import { type Lang, messages, number, percent } from "../../i18n/index.ts";
import { type Amount, againstTarget, amountOf } from "../against-target.ts";
import { Paragraphs } from "./words.tsx";

type Percentage = Extract<Achievement, { kind: "percentage" }>;

/** What was achieved on an indicator, beside its target and baseline. The bar repeats what the words below it say. */
export function Result({
  lang,
  achievement,
  bySex,
}: {
  lang: Lang;
  achievement: Achievement;
  bySex: boolean;
}) {
  const t = messages(lang).report.results;
  const { achieved, verdict, share } = againstTarget(lang, achievement);
  return (
    <>
      <Agreed lang={lang} indicator={achievement.indicator}>
        <Figure term={t.achieved} amount={achieved} />
      </Agreed>
      {share !== null && <progress value={share} max={100} aria-hidden="true" />}
      {verdict && <p class="verdict">{verdict}</p>}
      {bySex && achievement.kind === "percentage" && <Groups lang={lang} groups={achievement.groups} />}
      {bySex && achievement.kind === "count-by-sex" && (
        <p class="soft">
          {t.bySex({
            girls: number(lang, achievement.girls),
            boys: number(lang, achievement.boys),
            unknown: number(lang, achievement.unknown),
          })}
        </p>
      )}
    </>
  );
}

/** Each group of a percentage by itself: their percentages do not sum. */
function Groups({ lang, groups }: { lang: Lang; groups: Percentage["groups"] }) {
  const t = messages(lang).report.results;
  if (groups.length === 0) return null;
  return (
    <ul class="soft">
      {groups.map(({ label, percent: share, numerator, denominator }) => (
        <li>
          {share === null
            ? t.nobodyIn({ group: label[lang] })
            : t.ofGroup({
                group: label[lang],
                percent: percent(lang, share),
                numerator: number(lang, numerator),
                denominator: number(lang, denominator),
              })}
        </li>
      ))}
    </ul>
  );
}

/** Target and baseline of an indicator as the agreement has them, after whatever stands before them. */
export function Agreed({
  lang,
  indicator,
  children,
}: {
  lang: Lang;
  indicator: Indicator;
  children?: Child;
}) {
  const t = messages(lang).report.results;
  return (
    <dl class={indicator.measure === "qualitative" ? "figures words" : "figures"}>
      {children}
      <Figure term={t.target} amount={amountOf(lang, indicator, "target")} />
      <Figure
        term={t.baseline({ year: String(indicator.baselineYear) })}
        amount={amountOf(lang, indicator, "baseline")}
      />
    </dl>
  );
}

const Figure = ({ term, amount }: { term: string; amount: Amount }) => (
  <div>
    <dt>{term}</dt>
    <dd>
      {"text" in amount ? (
        <Paragraphs text={amount.text} />
      ) : (
        <>
          <span class="figure">{amount.figure}</span> {amount.of}
        </>
      )}
    </dd>
  </div>
);

/** The results of a report, one after the other; their titles are headings under that of their section. */
export function Results(props: { lang: Lang; achievements: readonly Achievement[]; bySex: boolean }) {
  const { lang, achievements, bySex } = props;
  if (achievements.length === 0) return <p>{messages(lang).report.results.none}</p>;
  return (
    <>
      {achievements.map((achievement) => (
        <div class="result">
          <h3>{achievement.indicator.title[lang]}</h3>
          <Result lang={lang} achievement={achievement} bySex={bySex} />
        </div>
      ))}
    </>
  );
}
