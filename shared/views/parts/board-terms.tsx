import type { BoardTerms as Terms } from "../../domain/board/terms-amiss.ts";
import { citation } from "../../domain/typed/citation.ts";
import { days, type Lang, list, messages, number } from "../../i18n/index.ts";

/** What of seats and terms its reader is to see to; with people's names by their ids. */
export type TermsToSee = { terms: Terms; names: Readonly<Record<string, string>> };

/** Vacant seats, and terms that are over, end soon, or are on file too long or without an end: each with what to do. */
export function BoardTerms({ lang, terms, names }: { lang: Lang } & TermsToSee) {
  const { terms: t } = messages(lang).coming;
  const { vacant, over, ending, tooLong, endless, isNoneOnFile, years } = terms;
  const source = citation(terms.source[lang]);
  const named = (person: string) => names[person] ?? person;
  return (
    <section aria-labelledby="terms" dir="auto">
      <h2 id="terms">{t.title}</h2>
      {vacant && (
        <p>
          {t.vacant({ seats: number(lang, vacant.seats), of: number(lang, vacant.of) })}{" "}
          {t.filledBy[vacant.filledBy ?? "unsaid"]({ source: citation(vacant.source[lang]) })}
        </p>
      )}
      <ul>
        {over.map(({ person, until }) => (
          <li class="attention">{t.over({ person: named(person), until: days(lang, until) })}</li>
        ))}
        {ending.map(({ person, until }) => (
          <li>{t.ending({ person: named(person), until: days(lang, until) })}</li>
        ))}
        {tooLong.map(({ person, until, latest }) => (
          <li>
            {t.tooLong({ person: named(person), until: days(lang, until), latest: days(lang, latest) })}
          </li>
        ))}
        {endless.length > 0 && (
          <li>{isNoneOnFile ? t.noneOnFile : t.endless({ people: list(lang, endless.map(named)) })}</li>
        )}
      </ul>
      <p class="soft">{t.mend({ years, source })}</p>
    </section>
  );
}
