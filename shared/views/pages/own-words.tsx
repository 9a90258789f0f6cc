import type { Bilingual } from "../../../events/common.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { FieldError, Typed } from "../../domain/forms/content.ts";
import type { Field, Section } from "../../domain/forms/definition.ts";
import { languageOf } from "../../domain/forms/languages.ts";
import { lookAtAnswer } from "../../domain/forms/look-again.ts";
import type { OwnWords } from "../../domain/review/state.ts";
import type { Values } from "../../domain/typed/values.ts";
import { days, instants, type Lang, messages } from "../../i18n/index.ts";
import { endOf, type Placed } from "../due.ts";
import type { Frame } from "../frame.ts";
import { CommentField } from "../parts/controls.tsx";
import { SectionValues } from "../parts/document-content.tsx";
import { errorText } from "../parts/error-text.ts";
import { type ActError, ErrorSummary, linked, textAt } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Hidden, Points } from "../parts/words.tsx";

type Asked = {
  section: Section;
  party: string;
  isPublic: boolean;
  until: string | null;
  isSilent: boolean;
} & Placed;

type OwnWordsProps = {
  frame: Frame;
  document: Bilingual;
  /** Who writes the report. */
  author: string;
  asked: Asked;
  /** What they sent last; null where they sent nothing. */
  given: { at: string; words: Comment } | null;
  typed: Typed;
  /** Whether words can be sent; once they never can be again, its way is over. */
  isOpen: boolean;
  isEnded: boolean;
  errors: readonly FieldError[];
  maskedErrors: readonly ActError[];
  done: "saved" | "sent" | null;
  command: string;
  masked: string;
  aside: string;
  csrf: string;
  actionUrl: string;
};

/** Whoever speaks for a party writes what it has to say in its own words, in one language or in both; or sees what they sent. */
export function ownWordsPage(props: OwnWordsProps) {
  const { frame, asked, given, isOpen, done } = props;
  const { lang } = frame;
  const { ownWords: t, common, doors } = messages(lang, frame.about);
  const { party } = asked;
  const author = props.author || common.nameUnknown;
  const errors = [...props.maskedErrors, ...errorsIn(props)];
  return (
    <Page frame={frame} title={t.title({ party })} failed={errors.length > 0}>
      <h1 dir="auto">{t.title({ party })}</h1>
      {done && (
        <p class="panel good" role="status">
          {t.done[done]}
        </p>
      )}
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{t.lead({ author, party })}</p>
      <Facts items={[[doors.landing.document, props.document[lang]]]} />
      {given && (
        <section class="panel" aria-labelledby="given">
          <h2 id="given">{t.given({ when: instants(lang, given.at, frame.timeZone) })}</h2>
          <SectionValues lang={lang} section={asked.section} values={given.words.fields} />
          {isOpen && <p>{t.replace}</p>}
        </section>
      )}
      {isOpen ? <Form {...props} errors={errors} /> : <p>{over(props)}</p>}
    </Page>
  );
}

/** Why nothing can be sent now. */
function over({ frame: { lang, about }, given, isEnded }: OwnWordsProps): string {
  const { ownWords: t } = messages(lang, about);
  if (isEnded) return t.ended;
  return given ? t.over : t.overWithout;
}

/** What is wrong, in words, at its field. */
const errorsIn = ({ frame: { lang, about }, asked: { section }, errors }: OwnWordsProps): ActError[] =>
  section.fields.flatMap((field) =>
    errors
      .filter((error) => error.field === field.name)
      .map((error) => ({
        at: field.name,
        text:
          error.code === "required"
            ? messages(lang, about).ownWords.missing
            : errorText(lang, { ...field, label: labelOf(field) }, error),
      })),
  );

/** What a field is called for whoever speaks for the party. */
function labelOf(field: Field): Bilingual {
  const written = languageOf(field) ?? "en";
  return {
    en: messages("en", "report").ownWords.words[written],
    fr: messages("fr", "report").ownWords.words[written],
  };
}

function Form(props: Omit<OwnWordsProps, "errors"> & { errors: readonly ActError[] }) {
  const { frame, asked, csrf, command, masked, aside } = props;
  const { lang } = frame;
  const { ownWords: t } = messages(lang, frame.about);
  const { section, party, isPublic, until, isSilent } = asked;
  const day = until === null ? "" : endOf(until, asked, frame);
  return (
    <>
      <Points texts={[...t.means, isPublic ? t.published({ party }) : t.inside({ party })]} />
      {until !== null && props.given === null && (
        <p>{isSilent ? t.late({ day: days(lang, until) }) : t.until({ day })}</p>
      )}
      <form method="post" action={props.actionUrl} novalidate>
        <Hidden values={{ csrf, command, masked, aside }} />
        {inOrder(section, lang).map((field, at) => (
          <WordsField {...props} field={field} isOptional={at > 0} />
        ))}
        <p class="actions">
          <button class="button" type="submit" name="go" value="send">
            {t.send}
          </button>
          <button class="quiet" type="submit" name="go" value="save">
            {t.save}
          </button>
        </p>
      </form>
    </>
  );
}

/** The reader's own language first. */
const inOrder = ({ fields }: Section, lang: Lang): readonly Field[] =>
  fields.toSorted((one, other) => Number(languageOf(other) === lang) - Number(languageOf(one) === lang));

function WordsField(
  props: Pick<OwnWordsProps, "frame" | "typed"> & {
    field: Field;
    isOptional: boolean;
    errors: readonly ActError[];
  },
) {
  const { frame, field, typed, errors, isOptional } = props;
  const { lang } = frame;
  const { ownWords: t } = messages(lang, frame.about);
  const written = languageOf(field) ?? lang;
  const text = typed[field.name] ?? "";
  return (
    <CommentField
      lang={lang}
      name={field.name}
      label={labelOf(field)[lang]}
      {...(isOptional && { hint: t.optional })}
      rows={isOptional ? 6 : 12}
      typed={text}
      error={textAt(errors, field.name)}
      look={lookAtAnswer(field, text === "" ? undefined : text, typed)}
      written={written}
    />
  );
}

/** How it stands with a party's own words. */
export type WordsState = "awaited" | "given" | "silent" | "nobody";

export function stateOfWords({ person, isSilent, given }: OwnWords): WordsState {
  if (given > 0) return "given";
  if (person === null) return "nobody";
  return isSilent ? "silent" : "awaited";
}

/** The same as whoever writes the report is told. */
export function standingOfWords(lang: Lang, asked: OwnWords, party: string): string {
  const { standing: t } = messages(lang, "report").ownWords;
  const { on, until } = asked;
  const told = { party, on: days(lang, on), day: until === null ? "" : days(lang, until) };
  return t[stateOfWords(asked)](told);
}

/** The part of a party as whoever writes the report sees it: read-only, for nobody writes it in the party's place. */
export function wordsOfPartyPage(props: {
  frame: Frame;
  section: Section;
  values: Values;
  /** How it stands, in words; null where nothing is known of it. */
  standing: string | null;
  listUrl: string;
  nextUrl: string;
}) {
  const { frame, section, values, standing } = props;
  const { lang } = frame;
  const { ownWords: t } = messages(lang, frame.about);
  return (
    <Page frame={frame} title={section.title[lang]}>
      <p class="noprint">
        <a href={props.listUrl}>{t.back}</a>
      </p>
      <h1 dir="auto">{section.title[lang]}</h1>
      <p>{t.notYours}</p>
      {standing !== null && <p class="panel">{standing}</p>}
      <SectionValues lang={lang} section={section} values={values} />
      <p class="actions">
        <a class="button" href={props.nextUrl}>
          {t.onward}
        </a>
      </p>
    </Page>
  );
}
