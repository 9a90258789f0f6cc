import type { Typed } from "../../domain/forms/content.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { otherThan } from "../../domain/forms/languages.ts";
import { lookAtAnswer } from "../../domain/forms/look-again.ts";
import type { TranslatedField, TranslatedSection } from "../../domain/forms/parity.ts";
import { shownBy, stillRight } from "../../domain/forms/parity.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { changedWords } from "../changed-words.ts";
import { fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { ChangedWords, MarksInWords } from "../parts/changed-words.tsx";
import { CommentField } from "../parts/controls.tsx";
import { errorText } from "../parts/error-text.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { PressedByEnter } from "../parts/pressed-by-enter.tsx";
import { Facts, Hidden, Paragraphs } from "../parts/words.tsx";

type PartProps = {
  frame: Frame;
  language: Lang;
  part: TranslatedSection;
  /** What stands in the form, where that is not what is saved. */
  typed: Typed | null;
  /** Whether to say what is wrong. */
  isChecked: boolean;
  /** Why what stands in the form is not saved; null where it is. */
  because: "elsewhere" | "masked" | "unsaved" | "tooLarge" | null;
  revision: number;
  view: string;
  masked: string;
  aside: string;
  csrf: string;
  /** Names the part, where the address that the form is sent to does not; else empty. */
  partSent: string;
  actionUrl: string;
  listUrl: string;
};

/** One part of a translation: each text beside what it translates. */
export function translatingPartPage(props: PartProps) {
  const { frame, language, part, because, revision, view, masked, aside, csrf } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).translating;
  const { fields } = part;
  const errors = props.isChecked && because === null ? fields.flatMap((each) => errorsOf(lang, each)) : [];
  return (
    <Page frame={frame} title={part.section.title[lang]} failed={errors.length > 0 || because !== null}>
      <p class="noprint">
        <a href={props.listUrl}>{t.section.back}</a>
      </p>
      <p class="kicker">{t.list.title[language]}</p>
      <h1 dir="auto">{part.section.title[lang]}</h1>
      {because !== null && (
        <div class="panel problem" role="alert">
          <p>{t.section[because]}</p>
          {because === "elsewhere" && <Saved lang={lang} fields={fields} />}
        </div>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <form method="post" action={props.actionUrl} novalidate>
        <Hidden values={{ csrf, revision, view, masked, aside, shown: shownBy(fields) }} />
        {props.partSent !== "" && <Hidden values={{ part: props.partSent }} />}
        <PressedByEnter label={t.section.next} />
        {fields.map((each) => (
          <Beside {...props} each={each} errors={errors} />
        ))}
        <p class="actions">
          <button class="button" type="submit" name="go" value="next">
            {t.section.next}
          </button>
          <button class="quiet" type="submit" name="go" value="list">
            {t.section.leave}
          </button>
        </p>
      </form>
    </Page>
  );
}

const errorsOf = (lang: Lang, { field, error }: TranslatedField) =>
  error === null ? [] : [{ fieldId: fieldId(field.name), text: errorText(lang, field, error) }];

/** What is saved of a part, where another page saved it since. */
const Saved = ({ lang, fields }: { lang: Lang; fields: readonly TranslatedField[] }) => (
  <>
    <h2>{messages(lang).translating.section.saved}</h2>
    <Facts
      items={fields.map(({ field, words }) => [
        labelOf(lang, field),
        words === "" ? messages(lang).translating.section.nothing : <Paragraphs text={words} />,
      ])}
    />
  </>
);

function Beside(
  props: PartProps & { each: TranslatedField; errors: readonly { fieldId: string; text: string }[] },
) {
  const { frame, language, each, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).translating.section;
  const { field, source, state } = each;
  const words = typed?.[field.name] ?? each.words;
  return (
    <fieldset>
      <legend>
        <h2 dir="auto">{labelOf(lang, field)}</h2>
      </legend>
      <div class="beside">
        <div>
          <p class="label">{t.source[otherThan(language)]}</p>
          {state === "stale" ? (
            <Changed lang={lang} written={otherThan(language)} each={each} />
          ) : (
            <blockquote lang={otherThan(language)} dir="auto">
              <Paragraphs text={source} />
            </blockquote>
          )}
        </div>
        <div>
          <CommentField
            lang={lang}
            name={field.name}
            label={t.target[language]}
            typed={words}
            written={language}
            rows={rowsFor(source)}
            error={errors.find((error) => error.fieldId === fieldId(field.name))?.text}
            look={lookAtAnswer(field, words, typed ?? each.looked)}
          />
          {state === "stale" && (
            <p class="actions">
              <button class="quiet" type="submit" name="go" value={stillRight(field)}>
                {t.stillRight}
                <span class="visually-hidden">{t.stillRightOf({ label: labelOf(lang, field) })}</span>
              </button>
            </p>
          )}
        </div>
      </div>
    </fieldset>
  );
}

/**
 * What the source was when it was translated, and what it is: word by word, or one after the other where little of it stayed. Said
 * in words, not by colour alone.
 */
function Changed({ lang, written, each }: { lang: Lang; written: Lang; each: TranslatedField }) {
  const t = messages(lang).translating.section;
  const runs = each.madeFrom === "" ? null : changedWords(each.madeFrom, each.source);
  return (
    <>
      <p class="commented">{each.madeFrom === "" ? t.unknown : t.stale}</p>
      {runs && <MarksInWords lang={lang} />}
      {!runs && each.madeFrom !== "" && (
        <>
          <p class="soft">{t.before}</p>
          <blockquote lang={written} dir="auto">
            <del>
              <Paragraphs text={each.madeFrom} />
            </del>
          </blockquote>
          <p class="soft">{t.now}</p>
        </>
      )}
      <blockquote lang={written} dir="auto">
        {runs ? <ChangedWords lang={lang} runs={runs} /> : <Paragraphs text={each.source} />}
      </blockquote>
    </>
  );
}

export const labelOf = (lang: Lang, { readAs, label }: Field): string => (readAs ?? label)[lang];

/** Lines that a text takes, with room for what a translation has more. */
const rowsFor = (source: string): number => Math.min(14, Math.max(2, Math.ceil(source.length / 55) + 1));
