import type { Child } from "hono/jsx";
import type { Achievement } from "../../domain/framework/achievement.ts";
import type { Indicator, VarianceThresholds } from "../../domain/framework/framework.ts";
import { type Lang, messages, number, percent } from "../../i18n/index.ts";
import { type Amount, againstTarget, amountOf, signedTarget } from "../against-target.ts";
import { noteOn } from "../written.ts";
import { Paragraphs } from "./words.tsx";

type Percentage = Extract<Achievement, { kind: "percentage" }>;

/** What was achieved on an indicator, beside its target and baseline. The bar repeats what the words below it say. */
export function Result({
  lang,
  achievement,
  thresholds,
  bySex,
  written,
}: {
  lang: Lang;
  achievement: Achievement;
  thresholds: VarianceThresholds | null;
  bySex: boolean;
  /** The language that its own words are written in. */
  written?: Lang;
}) {
  const t = messages(lang).report.results;
  const { achieved, verdict, share } = againstTarget(lang, achievement, thresholds);
  return (
    <>
      <Agreed lang={lang} indicator={achievement.indicator}>
        <Figure
          term={t.achieved}
          amount={achieved}
          {...(achievement.kind === "qualitative" &&
            written && { written, note: noteOn({ lang: written, supplied: false }, lang) })}
        />
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
  const before = signedTarget(lang, indicator);
  return (
    <dl class={indicator.measure === "qualitative" ? "figures words" : "figures"}>
      {children}
      <Figure term={t.target} amount={amountOf(lang, indicator, "target")} />
      {before && <Figure term={messages(lang).amendment.asSigned} amount={before} />}
      <Figure
        term={t.baseline({ year: String(indicator.baselineYear) })}
        amount={amountOf(lang, indicator, "baseline")}
      />
    </dl>
  );
}

type FigureProps = { term: string; amount: Amount; written?: Lang; note?: string | null };

const Figure = ({ term, amount, written, note = null }: FigureProps) => (
  <div>
    <dt>{term}</dt>
    <dd dir="auto">
      {note !== null && <p class="soft">{note}</p>}
      {"text" in amount ? (
        <div lang={written}>
          <Paragraphs text={amount.text} />
        </div>
      ) : (
        <>
          <span class="figure">{amount.figure}</span> {amount.of}
        </>
      )}
    </dd>
  </div>
);
