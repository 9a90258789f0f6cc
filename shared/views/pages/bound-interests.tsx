import type { Bilingual } from "../../../events/common.ts";
import type { Disclosure } from "../../domain/board/disclosed.ts";
import { citation } from "../../domain/typed/citation.ts";
import { certificateWords } from "../../i18n/certificates.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import { capital } from "../capital.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { subjectOf } from "../parts/certified.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Paragraphs } from "../parts/words.tsx";

/**
 * What directors and officers declared of their own interests in a year, as the minute book has it for members who ask: a paper of its own,
 * so that nothing else of the book need be opened to them.
 */
export function boundInterestsPage(props: {
  frame: Frame;
  year: string;
  source: Bilingual;
  disclosures: readonly Disclosure[];
}) {
  const { frame, disclosures } = props;
  const { lang } = frame;
  const { book, inside } = certificateWords(lang);
  const { interests: t } = book;
  const { natures, declare } = messages(lang).recusing;
  return (
    <Page frame={frame} title={t.title(props)}>
      <h1>{t.title(props)}</h1>
      <p class="kicker" dir="auto">
        {frame.organisation.name[lang]}
      </p>
      <p class="lead" dir="auto">
        {t.lead({ source: citation(props.source[lang]) })}
      </p>
      {disclosures.length === 0 && <p>{t.none}</p>}
      {disclosures.map(({ name, because, declared, of, isApart }) => (
        <section>
          <h2 dir="auto">{name === "" ? capital(messages(lang).common.nameUnknown, lang) : name}</h2>
          <Facts
            items={[
              [t.in, subjectIn(of, isApart, lang)],
              [t.resolution, of.called],
              [declare.confirm.nature, declared && natures[declared.nature].label],
              [
                declare.confirm.extent,
                declared === null
                  ? t.elsewhere
                  : declared.reason && <Paragraphs text={orMasked(lang, declared.reason)} />,
              ],
              [
                declare.confirm[because === "excepted" ? "exception" : "by"],
                declared?.ground ? citation(capital(declared.ground[lang], lang)) : null,
              ],
              [t.when, declared && capital(whenIn(declared, isApart ? of.resolvedOn : null, lang), lang)],
              [t.because, capital(inside.following[because], lang)],
              [t.vote, isApart && because !== "officer" ? t.noVote : null],
            ]}
          />
        </section>
      ))}
    </Page>
  );
}

/** Which matter it was, and when it came to what it came to; null of what an officer declared, whose words name it. */
function subjectIn(of: Disclosure["of"], isApart: boolean, lang: Lang): string | null {
  if (!isApart) return `${subjectOf(of, lang)} (${days(lang, of.resolvedOn)})`;
  return of.about && subjectOf(of, lang);
}

/** How and when it was declared: what an officer wrote, and was minuted since, is one declaration. */
function whenIn(
  { when, writtenOn }: NonNullable<Disclosure["declared"]>,
  apartOn: string | null,
  lang: Lang,
): string {
  const { book, inside } = certificateWords(lang);
  if (writtenOn !== undefined) return book.interests.minuted({ on: days(lang, writtenOn) });
  return `${inside.declaredWhen[when]}${apartOn === null ? "" : `, ${days(lang, apartOn)}`}`;
}
