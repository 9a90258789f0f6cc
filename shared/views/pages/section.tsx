import type { ReportsDue } from "../../domain/documents/agreement/reports-due.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { Cited } from "../../domain/documents/cited.ts";
import type { PlanIndicator } from "../../domain/documents/plan/public-indicators.ts";
import type { Proposal } from "../../domain/documents/report/proposal.ts";
import type { FieldError, Typed } from "../../domain/forms/content.ts";
import { readValues } from "../../domain/forms/content.ts";
import type { Definition, Field, Section } from "../../domain/forms/definition.ts";
import { standingOfSections } from "../../domain/forms/draft.ts";
import { fieldsOf, isNameIn, naming } from "../../domain/forms/rows.ts";
import type { Values } from "../../domain/typed/values.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { AskedField, AskedGap } from "../parts/asked-field.tsx";
import { CommentQuotes, type ReportComment } from "../parts/comments.tsx";
import { Computed } from "../parts/computed.tsx";
import { gapAt } from "../parts/coverage.tsx";
import { type Remark, Remarks } from "../parts/draft-comments.tsx";
import { errorText } from "../parts/error-text.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { LastSavedBy, type WrittenBy } from "../parts/last-saved.tsx";
import { Page } from "../parts/page.tsx";
import { PressedByEnter } from "../parts/pressed-by-enter.tsx";
import { ProposedFigures } from "../parts/proposed-figures.tsx";
import { ReportsCreated } from "../parts/reports-created.tsx";
import { Agreed } from "../parts/results.tsx";
import { Rows } from "../parts/rows.tsx";
import { SectionNotices } from "../parts/section-notices.tsx";
import { SumOfRows } from "../parts/sum.tsx";
import { Hidden } from "../parts/words.tsx";
import { nameOf } from "../title.ts";

type SectionProps = {
  frame: Frame;
  basis: Basis;
  definition: Definition;
  section: Section;
  /** The whole form as it was typed. */
  typed: Typed;
  /** The day on which it is typed, where its author is (ISO 8601). */
  today: string;
  errors: readonly FieldError[];
  comments: readonly ReportComment[];
  /** What its fields are about, of other documents. */
  cited: readonly Cited[];
  /** How often the section was saved: what another tab saves meanwhile is noticed by it. */
  revision: number;
  /** Names this page as it is shown now: what it saves twice is its own. */
  view: string;
  /** The digest of what is typed where that was laid aside, since it could not be saved; else empty. */
  aside: string;
  /** What another tab saved of this section meanwhile, or what a masking left of it. */
  savedElsewhere: Typed | null;
  /** What was masked of the document by now. */
  masked: string;
  /** Whether words of the document were masked since the page was opened on which this was typed. */
  isAsked: boolean;
  /** The session was renewed while this was being typed, so that nothing of it is saved yet. */
  isUnsaved: boolean;
  /** The report is more than can be kept, so that nothing of this is saved. */
  isTooLarge: boolean;
  /** What is typed is neither saved nor laid aside: other words of the section wait already. */
  isHereAlone: boolean;
  by: WrittenBy;
  /** Comments on the draft of this part that await an answer, and where they are answered. */
  remarks: readonly Remark[];
  commentsUrl: string;
  /** The indicator of an adopted plan that this one contributes to; null where it is of another, or of none. */
  serves: PlanIndicator | null;
  /** What reports give of its indicator together, and whether the fields show that; what is saved may be of before. */
  proposed?: { proposal: Proposal; isFilled: boolean; isStale: boolean } | null;
  /** The reports that its dates create; null where they create none. */
  reportsDue: ReportsDue | null;
  csrf: string;
  actionUrl: string;
  listUrl: string;
  /** Where figures are pasted as a table, if the section has a list of which they can be. */
  tableUrl: string;
  /** Where a row is written that has a page of its own. */
  urlOfRow: (row: string) => string;
};

/** One part of the report: what the agreement says, what was answered, what it comes to. */
export function sectionPage(props: SectionProps) {
  const {
    frame,
    basis,
    definition,
    section,
    typed,
    errors,
    revision,
    view,
    masked,
    csrf,
    actionUrl,
    listUrl,
  } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).report.form;
  const { values } = readValues(definition, typed, props.today, () => false);
  const isRowsPage = section.fields.some(({ kind }) => kind === "rows");
  return (
    <Page
      frame={frame}
      title={section.title[lang]}
      failed={errors.length > 0 || props.isTooLarge || props.isHereAlone || props.isAsked}
    >
      <p class="noprint">
        <a href={listUrl}>
          {definition.sections.find(({ id }) => id === section.within)?.title[lang] ?? t.back}
        </a>
      </p>
      {section.indicator && <p class="kicker">{kickerOf(lang, definition, section)}</p>}
      <h1 dir="auto">{section.title[lang].replace(" \u2013 ", "\u00A0\u2013 ")}</h1>
      <SectionNotices {...props} />
      <ErrorSummary
        lang={lang}
        errors={section.fields.flatMap((field) =>
          errors
            .filter((error) => error.field === field.name)
            .map((error) => ({ fieldId: fieldId(field.name), text: errorText(lang, field, error) })),
        )}
      />
      <LastSavedBy frame={frame} part={section.id} by={props.by} />
      <Remarks
        frame={frame}
        remarks={props.remarks.filter(({ field }) => !isAskedIn(section, field))}
        commentsUrl={props.commentsUrl}
      />
      {section.lead && <p>{section.lead[lang]}</p>}
      {props.serves && (
        <p>
          {messages(lang).underPlan.inReport({
            wording: props.serves.wording,
            plan: nameOf(props.serves.of)[lang],
          })}
        </p>
      )}
      {section.indicator && <Agreed lang={lang} indicator={section.indicator} />}
      {props.reportsDue && <ReportsCreated lang={lang} due={props.reportsDue} />}
      {props.proposed && <ProposedFigures lang={lang} {...props.proposed} />}
      {!props.proposed?.isFilled && <Computed lang={lang} basis={basis} section={section} values={values} />}
      <form method="post" action={actionUrl} novalidate class={isRowsPage ? undefined : "asks"}>
        <Hidden values={{ csrf, revision, view, masked, aside: props.aside }} />
        {isRowsPage && <PressedByEnter label={messages(lang).report.form.next} />}
        {section.fields.map((field) => {
          if (field.kind === "rows") return <AskedRows {...props} field={field} values={values} />;
          if (field.kind === "origin" || (field.row && !section.within)) return null;
          const gap = gapAt(definition, field, typed);
          if (gap)
            return (
              <>
                <RemarksAt {...props} field={field} />
                <AskedGap {...props} field={field} gap={gap} />
              </>
            );
          return <AskedWithRemarks {...props} field={field} value={values[field.name]} />;
        })}
        <p class="actions">
          <button class="button" type="submit" name="go" value="next">
            {t.next}
          </button>
          {props.proposed?.proposal.sum && !props.proposed.isFilled && (
            <button class="quiet" type="submit" name="go" value="figures">
              {messages(lang).sums.anew}
            </button>
          )}
          <button class="quiet" type="submit" name="go" value="list">
            {t.leave}
          </button>
        </p>
      </form>
    </Page>
  );
}

/** Whether a name is one of a field that the page asks, at which what was said of it stands: of a row that is gone it asks none. */
const isAskedIn = ({ fields, within }: Section, name: string | null): boolean =>
  fields.some(
    (field) =>
      field.kind !== "rows" &&
      field.name === name &&
      (within !== undefined || field.row === undefined || isThere(fields, field.row)),
  );

const isThere = (fields: readonly Field[], row: NonNullable<Field["row"]>): boolean =>
  fields.some(({ kind, ...list }) => kind === "rows" && "rows" in list && list.rows.includes(row.id));

/** What readers of the draft said of a field, and propose there. */
const RemarksAt = ({ frame, remarks, commentsUrl, field: { name } }: SectionProps & { field: Field }) => (
  <Remarks frame={frame} remarks={remarks.filter(({ field }) => field === name)} commentsUrl={commentsUrl} />
);

/** A field, below what was said of it. */
const AskedWithRemarks = (props: SectionProps & { field: Field; value: string | number | undefined }) => (
  <>
    <RemarksAt {...props} />
    <AskedField {...props} />
  </>
);

/** A list with its rows, and what reviewers said of it, or of a row that is no more. */
function AskedRows(props: SectionProps & { field: Extract<Field, { kind: "rows" }>; values: Values }) {
  const { frame, definition, section, field, typed, errors, comments, values } = props;
  const { lang } = frame;
  // What was typed in a row that was removed is kept for a while, and nowhere asked.
  const isAsked = (name: string | null) =>
    section.fields.some(
      ({ kind, row, ...each }) =>
        each.name === name &&
        kind !== "rows" &&
        (row?.list !== field.list.name || field.rows.includes(row.id)),
    );
  const own = comments.filter((comment) => isNameIn(section, comment.field) && !isAsked(comment.field));
  const labelAt = (name: string) =>
    fieldsOf(definition, typed, naming([name])).find((each) => each.name === name)?.label[lang] ?? name;
  const error = errors.find((each) => each.field === field.name);
  return (
    <>
      {own.length > 0 && (
        <div class="panel comment">
          {own.map((comment) => (
            <>
              <p>{messages(lang, frame.about).document.commentOn({ label: labelAt(comment.field ?? "") })}</p>
              <CommentQuotes lang={lang} comments={[comment]} />
            </>
          ))}
        </div>
      )}
      <Rows
        lang={lang}
        field={field}
        fields={section.fields}
        typed={typed}
        error={error && errorText(lang, field, error)}
        ask={(each) => <AskedWithRemarks {...props} field={each} value={values[each.name]} />}
        pages={standingOfSections(definition, typed, props.today, ({ within }) => within === section.id)}
        urlOf={props.urlOfRow}
        tableUrl={field.list.table && field.rows.length > 0 ? props.tableUrl : null}
      />
      <SumOfRows lang={lang} definition={definition} field={field} typed={typed} values={values} />
    </>
  );
}

function kickerOf(lang: Lang, definition: Definition, section: Section): string {
  const indicators = definition.sections.filter(({ indicator }) => indicator);
  return messages(lang).report.form.indicator({
    number: number(lang, indicators.findIndex(({ id }) => id === section.id) + 1),
    total: number(lang, indicators.length),
  });
}
