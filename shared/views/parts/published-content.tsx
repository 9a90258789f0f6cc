import type { Published, PublishedAnswer, PublishedSection } from "../../domain/documents/published.ts";
import { wordsFor } from "../../domain/documents/published.ts";
import type { PublicOrigin } from "../../domain/framework/public-origin.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { publicReportUrl } from "../urls.ts";
import { thresholdInWords, varianceInWords } from "../variance.ts";
import { noteOn, noteOnAll } from "../written.ts";
import { CitedDocuments } from "./cited-documents.tsx";
import { FieldValue } from "./document-content.tsx";
import { notInWords } from "./origin.tsx";
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
      <OtherSection lang={lang} each={each} />
    ))}
    <PublishedResults lang={lang} published={published} />
    <LargestVariance lang={lang} published={published} />
    {published.after.map((each) => (
      <OtherSection lang={lang} each={each} />
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
  const { reports, count, sum } = origin;
  const notIn = notInWords(lang, origin);
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
      <ul>
        {reports.map((report) => (
          <li>
            <a href={publicReportUrl(lang, report)}>{report}</a>
          </li>
        ))}
      </ul>
      {notIn !== null && <p class="soft">{notIn}</p>}
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
}: {
  lang: Lang;
  each: PublishedSection;
  title?: string;
}) {
  const inWords = answers.filter(isAmongWords);
  const figures = answers.filter((answer) => !isAmongWords(answer));
  return (
    <section>
      <h3 dir="auto">{title}</h3>
      {figures.length > 0 && (
        <Facts
          items={figures.map(({ field, value, lang: written }) => [
            labelOf(lang, field),
            <FieldValue lang={lang} field={field} value={value} written={written} />,
          ])}
        />
      )}
      <Words lang={lang} answers={inWords} />
      <CitedDocuments lang={lang} section={section} />
    </section>
  );
}

/** Words, and what a row of words is about. */
const isAmongWords = ({ field: { kind, row } }: PublishedAnswer): boolean =>
  kind === "long-text" || (kind === "choices" && row !== undefined);

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
