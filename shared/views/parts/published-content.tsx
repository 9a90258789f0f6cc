import { useContext } from "hono/jsx";
import type { Published, PublishedAnswer, PublishedSection } from "../../domain/documents/published.ts";
import { wordsFor } from "../../domain/documents/published.ts";
import type { BudgetForPeriod, VarianceThresholds } from "../../domain/framework/framework.ts";
import type { PublicOrigin } from "../../domain/framework/public-origin.ts";
import { budgetVariance } from "../../domain/framework/variance.ts";
import { type Lang, messages, money, number } from "../../i18n/index.ts";
import { thresholdInWords, varianceInWords } from "../variance.ts";
import { noteOn, noteOnAll } from "../written.ts";
import { CitedDocuments } from "./cited-documents.tsx";
import { FieldValue } from "./field-value.tsx";
import { NamedReport, NotIn, SourcesHere } from "./origin.tsx";
import { Result } from "./results.tsx";
import { Facts, Points } from "./words.tsx";

type Props = { lang: Lang; published: Published };

/** What everybody reads first: the words that are written for each language, in the reader's. */
export const PublishedSummary = ({ lang, published }: Props) => (
  <>
    {published.inEachLanguage.map((each) => (
      <section>
        <h2 dir="auto">{each.section.title[lang]}</h2>
        <Together lang={lang} answers={wordsFor(lang, each)} />
      </section>
    ))}
  </>
);

/** What is left out of it, where it is published in part. */
export function LeftOut({ lang, published: { basis, leavesOut } }: Props) {
  if (leavesOut.length === 0) return null;
  const t = messages(lang, basis.kind).redacted;
  return (
    <section class="panel" aria-labelledby="left-out">
      <h2 id="left-out">{t.title}</h2>
      <p>{t.publicly}</p>
      <Points texts={leavesOut.map((each) => t.what[each])} />
    </section>
  );
}

/** What is public of a report besides: its sections as they stand in the form, its results, and the largest variance. */
export const PublishedContent = ({ lang, published }: Props) => (
  <>
    {published.before.map((each) => (
      <OtherSection lang={lang} each={each} thresholds={published.thresholds} />
    ))}
    <PublishedResults lang={lang} published={published} />
    <LargestVariance lang={lang} published={published} />
    {published.after.map((each) => (
      <OtherSection lang={lang} each={each} thresholds={published.thresholds} />
    ))}
  </>
);

function PublishedResults({ lang, published: { basis, results, thresholds } }: Props) {
  if (basis.kind !== "report") return null;
  if (results.length === 0) return <p>{messages(lang, basis.kind).report.results.none}</p>;
  return (
    <>
      {results.map(({ achievement, answers, written, origin }) => {
        const isResult = ({ value }: PublishedAnswer) =>
          achievement.kind === "qualitative" && value === achievement.words;
        return (
          <div class="result">
            <h3 dir="auto">{achievement.indicator.title[lang]}</h3>
            <Result
              lang={lang}
              achievement={achievement}
              thresholds={thresholds}
              bySex={false}
              written={written}
            />
            {origin && <PublishedOrigin lang={lang} origin={origin} />}
            <Words lang={lang} answers={answers.filter((answer) => !isResult(answer))} isNotedEach />
          </div>
        );
      })}
    </>
  );
}

/** Of which reports a result is the sum, and what they give together: its author may have corrected it, and says why. */
function PublishedOrigin({ lang, origin }: { lang: Lang; origin: PublicOrigin }) {
  const t = messages(lang).sums;
  const { count, sum } = origin;
  const sources = useContext(SourcesHere).reports;
  const named = origin.reports.flatMap((id) => {
    const one = sources.get(id);
    return one ? [{ id, one }] : [];
  });
  const others = count - named.length;
  return (
    <>
      <p>
        {sum === null
          ? t.origin({ count })
          : t.of({
              report: t.origin({ count }),
              figures: sum.map((each) => number(lang, each)).join(" / "),
            })}
      </p>
      {sum === null && <p class="soft">{t.keptInside}</p>}
      <ul>
        {named.map((each) => (
          <li dir="auto">
            <NamedReport lang={lang} {...each} />
          </li>
        ))}
        {others > 0 && <li>{t.notPublic({ count: others })}</li>}
      </ul>
      <NotIn lang={lang} origin={origin} />
    </>
  );
}

function LargestVariance({ lang, published: { largestVariance } }: Props) {
  if (!largestVariance) return null;
  const { report, mails } = messages(lang);
  const { achievement, variance, reason } = largestVariance;
  return (
    <section class="panel" aria-labelledby="variance-title">
      <h3 id="variance-title">{mails.notice.variance}</h3>
      <p>
        <strong dir="auto">{achievement.indicator.title[lang]}</strong>
      </p>
      <p>{varianceInWords(lang, variance)}</p>
      {reason ? (
        <>
          <p class="soft">{report.results.explanation}</p>
          <Answer lang={lang} answer={reason} isNoted={false} />
        </>
      ) : (
        !variance.beyond && <p class="soft">{thresholdInWords(lang, variance)}</p>
      )}
    </section>
  );
}

/** A section that is no list: its figures and choices, then its words, and where all stands that it is about. `title`: in place of its own. */
export function OtherSection({
  lang,
  each: { section, answers },
  title = section.title[lang],
  thresholds = null,
}: {
  lang: Lang;
  each: PublishedSection;
  title?: string;
  /** By which an amount is judged that has a budget. */
  thresholds?: VarianceThresholds | null;
}) {
  const inWords = answers.filter(isAmongWords);
  const figures = answers.filter((answer) => !isAmongWords(answer));
  const budgeted = thresholds ? figures.filter(({ field }) => section.budgets?.[field.name]) : [];
  const others = figures.filter((answer) => !budgeted.includes(answer));
  return (
    <section>
      <h3 dir="auto">{title}</h3>
      {others.length > 0 && (
        <Facts
          items={others.map(({ field, value, lang: written }) => [
            labelOf(lang, field),
            <FieldValue lang={lang} field={field} value={value} written={written} />,
          ])}
        />
      )}
      {thresholds &&
        budgeted.map(({ field, value }) => (
          <AgainstBudget
            lang={lang}
            line={section.budgets?.[field.name]}
            actual={value}
            {...{ thresholds }}
          />
        ))}
      <Words lang={lang} answers={inWords} />
      <CitedDocuments lang={lang} section={section} />
    </section>
  );
}

/** Words, and what a row of words is about. */
const isAmongWords = ({ field: { kind, row } }: PublishedAnswer): boolean =>
  kind === "long-text" || (kind === "choices" && row !== undefined);

/** What was spent beside its budget, and how far it is from it. */
function AgainstBudget({
  lang,
  line,
  actual,
  thresholds,
}: {
  lang: Lang;
  line: BudgetForPeriod | undefined;
  actual: string | number;
  thresholds: VarianceThresholds;
}) {
  if (!line || typeof actual !== "number") return null;
  const t = messages(lang).report.variance;
  const inWords = (minorUnits: number) => money(lang, { currency: line.currency, minorUnits });
  const variance = budgetVariance(actual, line.budget, thresholds);
  return (
    <>
      <p>{t.spent({ actual: inWords(actual), budget: inWords(line.budget) })}</p>
      <p class="soft">{varianceInWords(lang, variance)}</p>
    </>
  );
}

export function Words({
  lang,
  answers,
  isNotedEach = false,
}: {
  lang: Lang;
  answers: readonly PublishedAnswer[];
  /** Whether each answer says its own note, because other words of the page stand around them. */
  isNotedEach?: boolean;
}) {
  if (answers.length === 0) return null;
  const note = isNotedEach ? null : noteOnAll(answers, lang);
  return (
    <>
      {note !== null && <p class="soft">{note}</p>}
      <dl class="figures words">
        {answers.map((answer) => (
          <div>
            <dt dir="auto">{labelOf(lang, answer.field)}</dt>
            <dd>
              <Answer lang={lang} answer={answer} isNoted={note !== null} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Together({ lang, answers }: { lang: Lang; answers: readonly PublishedAnswer[] }) {
  const note = noteOnAll(answers, lang);
  return (
    <>
      {note !== null && <p class="soft">{note}</p>}
      {answers.map((answer) => (
        <Answer lang={lang} answer={answer} isNoted={note !== null} />
      ))}
    </>
  );
}

/** Words in the language they were written in, with what must be known of them unless it is said already. */
function Answer({ lang, answer, isNoted }: { lang: Lang; answer: PublishedAnswer; isNoted: boolean }) {
  const note = isNoted ? null : noteOn(answer, lang);
  return (
    <>
      {note !== null && <p class="soft">{note}</p>}
      <FieldValue lang={lang} field={answer.field} value={answer.value} written={answer.lang} />
    </>
  );
}

const labelOf = (lang: Lang, { readAs, label }: PublishedAnswer["field"]): string => (readAs ?? label)[lang];
