import type { Bilingual } from "../../../events/common.ts";
import type { Typed } from "../../domain/forms/content.ts";
import type { Field, Section } from "../../domain/forms/definition.ts";
import { otherThan } from "../../domain/forms/languages.ts";
import { lookAtAnswer } from "../../domain/forms/look-again.ts";
import type { ParityState, TranslatedField, TranslatedSection } from "../../domain/forms/parity.ts";
import { countsOf, shownBy, stillRight } from "../../domain/forms/parity.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { changedWords } from "../changed-words.ts";
import { fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { ChangedWords, MarksInWords } from "../parts/changed-words.tsx";
import { CommentField } from "../parts/controls.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { errorText } from "../parts/field.tsx";
import { Page } from "../parts/page.tsx";
import { Unsaved } from "../parts/unsaved.tsx";
import { Facts, Hidden, Paragraphs } from "../parts/words.tsx";

/** How far a translation has come, in words. */
export function progressInWords(lang: Lang, parts: readonly TranslatedSection[]): string {
  const { done, total, percent } = countsOf(parts);
  const told = { done: number(lang, done), total: number(lang, total), percent: number(lang, percent) };
  return messages(lang).translating.list.progress(told);
}

/** The parts of a translation: how far each has come, and what is missing, stale or to be corrected. */
export function translatingListPage(props: {
  frame: Frame;
  document: Bilingual;
  /** The language that the document is put into. */
  language: Lang;
  parts: readonly TranslatedSection[];
  /** Parts of which something was sent that is not saved. */
  unsaved: readonly Section[];
  isWritten: boolean;
  /** How it stands beside what was submitted: nothing of it is handed over, it awaits its reader, or is confirmed. */
  standing: "none" | "waiting" | "confirmed";
  command: string;
  csrf: string;
  masked: string;
  handOverUrl: string;
  urlOf: (section: string) => string;
  documentUrl: string;
}) {
  const { frame, document, language, parts, urlOf } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).translating.list;
  return (
    <Page frame={frame} title={t.title[language]}>
      <p class="kicker">{document[lang]}</p>
      <h1>{t.title[language]}</h1>
      <Unsaved frame={frame} sections={props.unsaved} urlOf={urlOf} />
      <p class="lead">{t.lead}</p>
      <p>{props.isWritten ? t.written : t.underReview}</p>
      {parts.length === 0 ? (
        <p class="panel">{t.nothing}</p>
      ) : (
        <>
          <h2 id="parts">{t.parts}</h2>
          <p class="soft">{progressInWords(lang, parts)}</p>
          <ol class="tasks" aria-labelledby="parts">
            {parts.map((part) => (
              <Part lang={lang} part={part} url={urlOf(part.section.id)} />
            ))}
          </ol>
        </>
      )}
      {!props.isWritten && <HandOver {...props} isWhole={countsOf(parts).percent === 100} />}
      <p>
        <a href={props.documentUrl}>{t.read}</a>
      </p>
    </Page>
  );
}

/** What a translator does with a whole translation of what was submitted. */
function HandOver(props: {
  frame: Frame;
  isWhole: boolean;
  standing: "none" | "waiting" | "confirmed";
  command: string;
  csrf: string;
  masked: string;
  handOverUrl: string;
}) {
  const { frame, isWhole, standing, command, csrf, masked } = props;
  const t = messages(frame.lang, frame.about).translating.list;
  return (
    <>
      {standing !== "none" && <p class="panel">{t[standing]}</p>}
      <p>{isWhole ? t.handOverText : t.left}</p>
      {isWhole && (
        <form method="post" action={props.handOverUrl}>
          <Hidden values={{ csrf, command, masked }} />
          <p class="actions">
            <button class="button" type="submit">
              {t.handOver}
            </button>
          </p>
        </form>
      )}
    </>
  );
}

/** The state that somebody must know of first. */
const firstOf = (counts: ReturnType<typeof countsOf>): ParityState =>
  (["wrong", "stale", "missing"] as const).find((state) => counts[state] > 0) ?? "done";

function Part({ lang, part, url }: { lang: Lang; part: TranslatedSection; url: string }) {
  const t = messages(lang).translating.list;
  const counts = countsOf([part]);
  const first = firstOf(counts);
  const left = (["wrong", "stale", "missing"] as const).filter((state) => counts[state] > 0);
  const isBegun = counts.done + counts.stale + counts.wrong > 0;
  const unfinished = isBegun ? "started" : "not-started";
  return (
    <li>
      <a href={url} dir="auto">
        {titleOf(lang, part)}
      </a>
      <span class={`tag ${first === "done" ? "complete" : unfinished}`}>{t.states[first]}</span>
      {left.length > 0 && (isBegun || first !== "missing") && (
        <p class="hint">{left.map((state) => t[state]({ count: counts[state] })).join(" · ")}</p>
      )}
    </li>
  );
}

/** What a part is called: of a row that has a page of its own also what it begins with. */
export function titleOf(
  lang: Lang,
  { section, fields: [first] }: { section: Section; fields: readonly { source: string }[] },
): string {
  const words = section.within === undefined ? "" : (first?.source ?? "").slice(0, 80);
  return [section.title[lang], ...(words === "" ? [] : [words])].join(" \u2013 ");
}

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
        <button class="visually-hidden" type="submit" tabindex={-1}>
          {t.section.next}
        </button>
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
