import { results } from "../../domain/documents/plan/sections/results.ts";
import { yearsOf } from "../../domain/documents/plan/years.ts";
import type { PublicRow } from "../../domain/documents/public-rows.ts";
import { publicAnswers, publicRows } from "../../domain/documents/public-rows.ts";
import type { Published, PublishedAnswer, PublishedSection } from "../../domain/documents/published.ts";
import { listsOf } from "../../domain/forms/rows.ts";
import { planRowName } from "../../domain/framework/plan-indicator.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { sectionId } from "../form-ids.ts";
import { Chain } from "../parts/chain.tsx";
import { labelWithin } from "../parts/field.tsx";
import { FieldValue } from "../parts/field-value.tsx";
import { OtherSection, Words } from "../parts/published-content.tsx";
import { Facts } from "../parts/words.tsx";

/** `documentId`: by which agreements name its indicators. */
type Props = { lang: Lang; documentId: string; published: Published };

/** What stands in the chain of results: the results, and below each its indicators. */
const inChain = ["results", "indicators"] as const;

const isInChain = ({ section }: PublishedSection): boolean =>
  inChain.some((list) => list === (section.within ?? section.id));

/** What is public of a strategic plan: what it is for, the chain of its results with their indicators, and its means. */
export function PlanContent({ lang, documentId, published }: Props) {
  const sections = [...published.before, ...published.after];
  const first = sections.findIndex(isInChain);
  const at = first === -1 ? sections.length : first;
  const show = (each: PublishedSection) =>
    each.answers.some(({ field }) => field.row) ? (
      <RowsSection lang={lang} each={each} />
    ) : (
      <OtherSection lang={lang} each={each} />
    );
  return (
    <>
      {sections.slice(0, at).map(show)}
      <Results lang={lang} documentId={documentId} published={published} />
      {sections
        .slice(at)
        .filter((each) => !isInChain(each))
        .map(show)}
    </>
  );
}

/** The results as a chain, then one by one with what one will see of them. */
function Results({ lang, documentId, published }: Props) {
  const [list] = listsOf({ sections: [results] });
  const rows = publicRows(published, "results");
  if (!list || rows.length === 0) return null;
  const years = published.basis.kind === "plan" ? yearsOf(published.basis) : [];
  // Why something has no result is said beside them.
  const reasons = [...published.before, ...published.after]
    .filter(isInChain)
    .flatMap(({ answers }) => answers.filter(({ field }) => field.row === undefined));
  const idOf = (row: string) => sectionId(`results.${row}`);
  return (
    <section>
      <Chain
        lang={lang}
        list={list}
        answers={publicAnswers(published, inChain)}
        hrefOf={(row) => `#${idOf(row)}`}
        level={3}
      />
      <Words lang={lang} answers={reasons} />
      {rows.map((row, at) => (
        <section id={idOf(row.id)}>
          <h3>{`${list.title[lang]} ${at + 1}`}</h3>
          <p class="kicker">
            <Said lang={lang} row={row} name="level" />
          </p>
          <Said lang={lang} row={row} name="statement" />
          <Facts items={said(lang, row, ["rights", "groups"])} />
          {publicRows(published, "indicators")
            .filter(({ answers }) => answers.get("result")?.value === row.id)
            .map((indicator) => (
              <Indicator
                lang={lang}
                indicator={indicator}
                years={years}
                name={planRowName({ plan: documentId, row: indicator.id })}
              />
            ))}
        </section>
      ))}
    </section>
  );
}

/** An indicator: how it is worded, its baseline and its target for each year, and how it is measured. */
function Indicator({
  lang,
  indicator,
  years,
  name: named,
}: {
  lang: Lang;
  indicator: PublicRow;
  years: readonly number[];
  /** How agreements name it. */
  name: string;
}) {
  const { adoption: t, underPlan } = messages(lang, "plan");
  const isInWords = indicator.answers.get("told")?.value === "words";
  const year = String(indicator.answers.get("baselineYear")?.value ?? "");
  const figures: [string, string][] = [
    [isInWords ? "baselineWords" : "baseline", t.baseline({ year })],
    ...years.map((each): [string, string] => [
      `${isInWords ? "aim" : "target"}${each}`,
      t.target({ year: String(each) }),
    ]),
  ];
  return (
    <div class="result">
      <h4 dir="auto">
        <Said lang={lang} row={indicator} name="wording" />
      </h4>
      <dl class={isInWords ? "figures words" : "figures"}>
        {figures.map(([name, label]) => {
          const answer = indicator.answers.get(name);
          return (
            answer && (
              <div>
                <dt>{label}</dt>
                <dd dir="auto">
                  <Value lang={lang} answer={answer} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
      <Facts
        items={[
          ...said(lang, indicator, [
            ...["measure", "scale", "direction", "disaggregation", "source", "method", "frequency"],
          ]),
          [underPlan.named, <code>{named}</code>],
        ]}
      />
    </div>
  );
}

/** A list whose rows stand one after the other, each under a heading of its own. */
function RowsSection({ lang, each: { section, answers } }: { lang: Lang; each: PublishedSection }) {
  const rows = [...new Set(answers.flatMap(({ field }) => field.row?.id ?? []))];
  return (
    <section>
      <h3 dir="auto">{section.title[lang]}</h3>
      <Words lang={lang} answers={answers.filter(({ field }) => field.row === undefined)} />
      {rows.map((id) => {
        const own = answers.filter(({ field }) => field.row?.id === id);
        const isLong = ({ field }: PublishedAnswer) => field.kind === "long-text";
        const short = own.filter((answer) => !isLong(answer));
        return (
          <div class="result">
            <h4 dir="auto">{own[0]?.field.row?.title[lang]}</h4>
            {short.length > 0 && (
              <Facts
                items={short.map((answer) => [
                  labelWithin(lang, answer.field),
                  <Value lang={lang} answer={answer} />,
                ])}
              />
            )}
            {own.filter(isLong).map((answer) => (
              <Value lang={lang} answer={answer} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

const Value = ({ lang, answer }: { lang: Lang; answer: PublishedAnswer }) => (
  <FieldValue lang={lang} field={answer.field} value={answer.value} written={answer.lang} />
);

function Said({ lang, row, name }: { lang: Lang; row: PublicRow; name: string }) {
  const answer = row.answers.get(name);
  return answer ? <Value lang={lang} answer={answer} /> : null;
}

const said = (lang: Lang, row: PublicRow, names: readonly string[]) =>
  names.flatMap((name) => {
    const answer = row.answers.get(name);
    return answer ? [[labelWithin(lang, answer.field), <Value lang={lang} answer={answer} />] as const] : [];
  });
