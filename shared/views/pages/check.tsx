import type { Basis } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { FieldError, Typed } from "../../domain/forms/content.ts";
import { isAsked, readValues } from "../../domain/forms/content.ts";
import type { Definition, Field, Section } from "../../domain/forms/definition.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import { wordsAwaitedUntil } from "../../domain/review/own-words.ts";
import type { Over } from "../../domain/review/refusal.ts";
import type { WayAhead } from "../../domain/review/way-ahead.ts";
import { isBlank } from "../../domain/typed/text.ts";
import type { Values } from "../../domain/typed/values.ts";
import { days, messages, number } from "../../i18n/index.ts";
import { AmendedIn } from "../documents/amendment.tsx";
import { KeptInside } from "../documents/kept-inside.tsx";
import { fieldId, sectionId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { maskedMeanwhile } from "../masked.ts";
import { ChainOf } from "../parts/chain.tsx";
import { Computed } from "../parts/computed.tsx";
import { Coverage, gapAt } from "../parts/coverage.tsx";
import { AboutDueDocument, SectionValues } from "../parts/document-content.tsx";
import { errorText } from "../parts/error-text.ts";
import { OneButton } from "../parts/one-button.tsx";
import { Page } from "../parts/page.tsx";
import { SinceReckoned } from "../parts/since-reckoned.tsx";
import { LeftOut, Unsaved } from "../parts/unsaved.tsx";
import { WhereTo } from "../parts/where-to.tsx";
import { Paragraphs, Points } from "../parts/words.tsx";
import { checkedUrl } from "../urls.ts";

type CheckProps = {
  frame: Frame;
  basis: Basis;
  report: Document;
  definition: Definition;
  typed: Typed;
  /** The day on which it is checked, where its author is (ISO 8601). */
  today: string;
  errors: readonly FieldError[];
  /** Digest of what is shown, which its button sends, once it is complete. */
  shown: string | null;
  /** By how many bytes it is more than can be kept in one piece; 0 where it fits. */
  over: number;
  /** Why what it amends holds no more, so that it is not submitted; null where it does. */
  parentOver: Over | null;
  /** Hash of the version that was submitted before. */
  before: string | null;
  /** What was masked of the document by now. */
  masked: string;
  /** Whether words were masked since the page was opened whose button was pressed: this one asks about them. */
  isAsked: boolean;
  /** Who submits it, where its reader does not. */
  submitter: string | null;
  /** Parts of which something was sent that is not saved, and so not shown. */
  unsaved: readonly Section[];
  /** The names of the guards that it passes when it is submitted. */
  guards: readonly string[];
  /** Makes a repeated POST of this page harmless. */
  command: string;
  csrf: string;
  submitUrl: string;
  /** Where comments on the draft are answered. */
  commentsUrl: string;
  /** Where a section is written. */
  urlOf: (section: string) => string;
  /** Where it will go, and the names of those whom that names. */
  ahead: WayAhead;
  names: Readonly<Record<string, string>>;
};

/** Everything that was answered, on one page; what is missing on top; and the button that submits exactly this. */
export function checkPage(props: CheckProps) {
  const { frame, basis, definition, typed, shown, before, masked, isAsked, command, csrf, submitUrl, urlOf } =
    props;
  const waiting = { frame, sections: props.unsaved, urlOf };
  const { lang } = frame;
  const { report: words, commenting, ownWords } = messages(lang, frame.about);
  const t = words.check;
  const until = wordsAwaitedUntil(props.report);
  const open = props.report.commenting.open.length;
  const { values } = readValues(definition, typed, props.today, () => false);
  return (
    <Page frame={frame} title={t.title} failed={shown === null || isAsked || props.unsaved.length > 0}>
      <h1>{t.title}</h1>
      {isAsked && (
        <p class="panel problem" role="alert">
          {maskedMeanwhile(lang)}
        </p>
      )}
      <Unsaved {...waiting} />
      {props.over > 0 && (
        <div class="panel problem" role="alert">
          <h2>{t.tooLarge.title}</h2>
          <p>{t.tooLarge.text({ over: number(lang, props.over) })}</p>
        </div>
      )}
      <NoMore {...props} />
      <Missing {...props} />
      <AboutDueDocument frame={frame} basis={basis} report={props.report} />
      <SinceReckoned lang={lang} report={props.report} />
      <KeptInside lang={frame.lang} basis={basis} />
      <AmendedIn lang={lang} basis={basis} values={values} />
      {sectionsOf(definition, typed).map((section) => (
        <section id={sectionId(section.id)}>
          <div class="head">
            <h2 dir="auto">{section.title[lang]}</h2>
            <a class="noprint" href={urlOf(section.id)}>
              {section.ofParty === undefined ? t.change : ownWords.see}
              <span class="visually-hidden">{t.changeOf({ section: section.title[lang] })}</span>
            </a>
          </div>
          <ChainOf lang={lang} level={3} section={section} answers={typed} />
          <SectionValues
            lang={lang}
            section={section}
            values={values}
            instead={(field) => notRead(props, field, values)}
          />
          <Computed lang={lang} basis={basis} section={section} values={values} />
          {section.fields.map((field) => {
            const gap = gapAt(definition, field, typed);
            return gap && <Coverage lang={lang} level={3} gap={gap} />;
          })}
        </section>
      ))}
      <WhereTo frame={frame} ahead={props.ahead} names={props.names} />
      {props.submitter !== null && (
        <p class="panel" dir="auto">
          {messages(lang, frame.about).together.submits({
            name: props.submitter || messages(lang).common.nameUnknown,
          })}
        </p>
      )}
      {open > 0 && (
        <p class="panel problem">
          {commenting.all.open({ count: open })}. {commenting.all.before}{" "}
          <a href={props.commentsUrl}>{commenting.period.see}</a>
        </p>
      )}
      {until !== null && <p class="panel problem">{ownWords.awaitedUntil({ day: days(lang, until) })}</p>}
      {shown !== null && props.submitter === null && open === 0 && until === null && (
        <>
          <h2>{t.meansTitle}</h2>
          <Points texts={t.means} />
          <LeftOut {...waiting} />
          <OneButton
            actionUrl={submitUrl}
            values={{
              csrf,
              command,
              shown,
              before: before ?? "",
              masked,
              ...(props.guards.length > 0 && { guards: props.guards.join(" ") }),
            }}
            action={t.submit}
          />
        </>
      )}
    </Page>
  );
}

/** What stands for an answer that is no answer yet: what was typed and must be corrected, or that nothing was. */
function notRead({ frame: { lang }, typed }: CheckProps, field: Field, values: Values) {
  const t = messages(lang).report.check;
  if (!isAsked(field, values)) return null;
  const text = typed[field.name] ?? "";
  if (isBlank(text)) return mayBeEmpty(field) ? null : <span class="soft">{t.missing}</span>;
  return (
    <>
      <Paragraphs text={text} />
      <p class="soft">{t.toCorrect}</p>
    </>
  );
}

/** Whether nothing is missing where nothing is answered: a list may need no row. */
const mayBeEmpty = (field: Field): boolean =>
  field.optional === true || (field.kind === "rows" && field.list.min === 0);

/** That what it amends holds no more, and what to do next. */
function NoMore({ frame: { lang, about }, parentOver }: CheckProps) {
  if (parentOver === null) return null;
  const { ending, planAmendment } = messages(lang, about);
  const { cause, next } = { ...ending.refusal, ...planAmendment.refusal }[parentOver.code];
  return (
    <div class="panel problem" role="alert">
      <p>{cause}</p>
      <p>{next}</p>
    </div>
  );
}

/** What is missing or wrong, each line linked to its field on the page of its section, where the same words stand. */
function Missing({ frame: { lang, about }, definition, typed, errors, urlOf }: CheckProps) {
  if (errors.length === 0) return null;
  const t = messages(lang, about).report.check;
  return (
    <div class="panel problem" role="alert" aria-labelledby="missing-title">
      <h2 id="missing-title">{t.incompleteTitle}</h2>
      <p>{t.incompleteText}</p>
      <ul>
        {sectionsOf(definition, typed).flatMap((section) =>
          section.fields.flatMap((field) =>
            errors
              .filter((error) => error.field === field.name)
              .map((error) => (
                <li>
                  <a href={`${checkedUrl(urlOf(section.id))}#${fieldId(field.name)}`} dir="auto">
                    {section.title[lang]} – {errorText(lang, field, error, about)}
                  </a>
                </li>
              )),
          ),
        )}
      </ul>
    </div>
  );
}
