import type { Basis } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { FieldError, Typed } from "../../domain/forms/content.ts";
import type { Section } from "../../domain/forms/definition.ts";
import type { SectionStanding } from "../../domain/forms/draft.ts";
import { isNameIn } from "../../domain/forms/rows.ts";
import { writersWith } from "../../domain/review/writers.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { ownTitleOf } from "../own-title.ts";
import { CommentQuotes, type ReportComment } from "../parts/comments.tsx";
import { BegunAsCopy } from "../parts/copied.tsx";
import { AboutDueDocument } from "../parts/document-content.tsx";
import { errorText } from "../parts/error-text.ts";
import { LastSavedBy, type WrittenBy } from "../parts/last-saved.tsx";
import { Page } from "../parts/page.tsx";
import { Unsaved } from "../parts/unsaved.tsx";
import { stateOfWords } from "./own-words.tsx";

type TaskListProps = {
  frame: Frame;
  basis: Basis;
  report: Document;
  /** What that is bound to with whose words it began; null where it began with none, or that cannot be shown. */
  copiedOf?: Basis | null;
  /** What stands in its form. */
  typed: Typed;
  sections: readonly SectionStanding[];
  /** What reviewers asked for, or the board, where the report came back. */
  comments: readonly ReportComment[];
  /** Whether what they said cannot be told, since the history is not what was recorded. */
  isHistoryAltered: boolean;
  /** Parts of which something was sent that is not saved. */
  unsaved: readonly Section[];
  /** Where a section is written. */
  urlOf: (section: string) => string;
  checkUrl: string;
  by: WrittenBy;
  /** Where it stands who writes it. */
  writersUrl: string;
  commentsUrl: string;
  /** Where its author discards it; null for who may not. */
  discardUrl: string | null;
  /** What its author can do about it besides, each on a page of its own. */
  besides?: readonly { url: string; label: string }[];
};

/** The parts of a report, each on a page of its own: how far each has come, and what is still missing. */
export function taskListPage(props: TaskListProps) {
  const { frame, basis, report, sections, comments, isHistoryAltered, unsaved, urlOf, checkUrl, by } = props;
  const { lang } = frame;
  const { document, report: words, together, takingBack, commenting } = messages(lang, frame.about);
  const { altered } = document;
  const t = words.list;
  const title = ownTitleOf(basis, props.typed)[lang];
  const done = sections.filter((part) => stateIn(report, part) === "complete").length;
  const isComplete = done === sections.length;
  const count = writersWith(report).length;
  const sentBackBy = report.decidedAtMeeting?.outcome === "returned" ? "board" : "reviewers";
  const isNotAllShown = isHistoryAltered || comments.some(({ text }) => text === null);
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <Unsaved frame={frame} sections={unsaved} urlOf={urlOf} />
      {report.status === "taken-back" && (
        <section class="panel" aria-labelledby="taken-back-title">
          <h2 id="taken-back-title">{takingBack.panel.title}</h2>
          <p>{takingBack.panel.text}</p>
          <CommentQuotes lang={lang} comments={comments.filter(({ field }) => field === null)} />
        </section>
      )}
      {report.status === "changes-requested" && (
        <section class="panel" aria-labelledby="comments-title">
          <h2 id="comments-title">{t.sentBack[sentBackBy].title}</h2>
          <p>{t.sentBack[sentBackBy].text}</p>
          {isHistoryAltered && <p class="problem">{altered.history}</p>}
          <CommentQuotes lang={lang} comments={comments.filter(({ field }) => field === null)} />
          {isNotAllShown && <p>{altered.told}</p>}
        </section>
      )}
      <AboutDueDocument frame={frame} basis={basis} report={report} />
      {report.copiedFrom !== undefined && report.round === 0 && (
        <BegunAsCopy {...{ lang, documentId: report.copiedFrom, own: basis, of: props.copiedOf ?? null }} />
      )}
      <p>{t.lead}</p>
      <p>{t.leave}</p>
      <p class="noprint">
        {count > 0 && `${together.writers({ count })}. `}
        <a href={props.writersUrl}>{by.reader === report.author ? together.open : together.see}</a>
      </p>
      <p class="noprint">
        {report.commenting.open.length > 0 &&
          `${commenting.all.open({ count: report.commenting.open.length })}. `}
        {(by.reader === report.author || report.commenting.made > 0) && (
          <a href={props.commentsUrl}>
            {report.commenting.until === null ? commenting.period.open : commenting.period.see}
          </a>
        )}
      </p>
      <h2 id="tasks">{t.tasks}</h2>
      <p class="soft">{t.progress({ done, total: sections.length })}</p>
      <ol class="tasks" aria-labelledby="tasks">
        {sections.map(({ section, state, errors, wrong, isMasked }) => {
          const own = comments.filter(({ field }) => isNameIn(section, field));
          return (
            <li>
              <a href={urlOf(section.id)} dir="auto">
                {section.title[lang]}
              </a>
              <span class={`tag ${stateIn(report, { section, state })}`}>
                {wordsIn(lang, report, section) ?? (wrong.length > 0 ? t.toCorrect : t.state[state])}
              </span>
              {isMasked && <p class="commented">{t.masked}</p>}
              {state === "started" && <p class="hint">{t.missing({ count: errors.length })}</p>}
              <LastSavedBy frame={frame} part={section.id} by={by} />
              <Wrong frame={frame} section={section} errors={wrong} />
              {own.length > 0 && <p class="commented">{t.comments({ count: own.length })}</p>}
            </li>
          );
        })}
      </ol>
      {props.besides?.map(({ url, label }) => (
        <p>
          <a href={url}>{label}</a>
        </p>
      ))}
      <p class="actions">
        <a class="button" href={checkUrl}>
          {isComplete ? t.check : t.checkLater}
        </a>
      </p>
      {props.discardUrl !== null && (
        <p class="noprint">
          <a href={props.discardUrl}>{together.discard.open}</a>
        </p>
      )}
    </Page>
  );
}

/** A part for a party’s own words is not done while the party may take its time. */
function stateIn(
  { ownWords = [] }: Document,
  { section: { ofParty }, state }: Pick<SectionStanding, "section" | "state">,
): SectionStanding["state"] {
  const asked = ownWords.find(({ party }) => party === ofParty);
  return asked && stateOfWords(asked) === "awaited" ? "started" : state;
}

/** How it stands with a party’s own words, where a part is for them; null of any other. */
function wordsIn(lang: Lang, { ownWords = [] }: Document, { ofParty }: Section): string | null {
  const asked = ownWords.find(({ party }) => party === ofParty);
  return asked ? messages(lang).ownWords.state[stateOfWords(asked)] : null;
}

/** What was typed in a part and cannot be taken as it is: whoever leaves the part by the list reads it here. */
function Wrong({
  frame: { lang, about },
  section,
  errors,
}: {
  frame: Frame;
  section: Section;
  errors: readonly FieldError[];
}) {
  if (errors.length === 0) return null;
  return (
    <ul class="error">
      {errors.flatMap((error) =>
        section.fields
          .filter(({ name }) => name === error.field)
          .map((field) => <li>{errorText(lang, field, error, about)}</li>),
      )}
    </ul>
  );
}
