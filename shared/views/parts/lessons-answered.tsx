import type { AnsweredIn } from "../../domain/documents/lessons-answered.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { answering } from "../answering.ts";
import { publicReportUrl } from "../urls.ts";
import { FieldValue } from "./field-value.tsx";
import { Facts } from "./words.tsx";

/**
 * What became of the lessons of a report, in each document that answered them.
 * @param rows which lessons the report has, in their order, as its content says
 */
export function LessonsAnswered({
  lang,
  answered,
  rows,
}: {
  lang: Lang;
  answered: readonly AnsweredIn[];
  rows: readonly string[];
}) {
  if (answered.length === 0) return null;
  const t = messages(lang).lessons;
  return (
    <section aria-labelledby="lessons-answered-title">
      <h2 id="lessons-answered-title">{t.title}</h2>
      {answered.map(({ by, answers, ...called }) => (
        <>
          <p>
            <a href={publicReportUrl(lang, "amendment" in called ? called.amendment.of : by)}>
              {t.by(answering(lang, called))}
            </a>
          </p>
          {answers.length === 0 && <p class="panel">{t.gone}</p>}
          {answers.map(({ lessons, said }) => (
            <div class="panel">
              <h3>{lessons.length === 1 ? calledBy(lessons) : t.together({ count: lessons.length })}</h3>
              <Facts
                items={said.map(({ field, value, lang: written }) => [
                  field.cites ? t.outcome({ count: lessons.length }) : t.reason,
                  <FieldValue lang={lang} field={field} value={value} written={written} />,
                ])}
              />
            </div>
          ))}
        </>
      ))}
    </section>
  );

  function calledBy([row = ""]: readonly string[]): string {
    const at = rows.indexOf(row);
    return at < 0 ? t.together({ count: 1 }) : t.lesson({ number: String(at + 1) });
  }
}
