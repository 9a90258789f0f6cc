import type { Basis } from "../../domain/documents/basis.ts";
import { openTo } from "../../domain/forms/change-proposed.ts";
import { readValues, type Typed } from "../../domain/forms/content.ts";
import type { Definition, Field, Section } from "../../domain/forms/definition.ts";
import { sectionsOf } from "../../domain/forms/rows.ts";
import type { Messages } from "../../i18n/en.ts";
import { days, messages } from "../../i18n/index.ts";
import { fieldId, sectionId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { ownTitleOf } from "../own-title.ts";
import { CommentField, SelectField } from "../parts/controls.tsx";
import { SectionValues } from "../parts/document-content.tsx";
import { CommentOnDraft, type Remark } from "../parts/draft-comments.tsx";
import { Page } from "../parts/page.tsx";
import { SidePage } from "../parts/side-page.tsx";
import { Hidden } from "../parts/words.tsx";

type Draft = { definition: Definition; typed: Typed; today: string };
type Mine = readonly Remark[];

/** A draft as whoever was asked for comments reads it; once that is over, what became of theirs alone. */
export function draftToCommentPage(props: {
  frame: Frame;
  basis: Basis;
  /** Null where comments can be made no more: then nothing of it is shown. */
  draft: Draft | null;
  author: string;
  until: string | null;
  /** Whether it is offered to its reader as somebody of a party: until that is taken back, and not until a day. */
  isOffered: boolean;
  mine: Mine;
  /** Whether this page is the receipt of a comment, or of a proposal. */
  done: "comment" | "proposal" | null;
  urlOf: (section: string) => string;
}) {
  const { frame, basis, draft, until, mine, done, urlOf } = props;
  const { lang } = frame;
  const { commenting, common, proposing, offering } = messages(lang, frame.about);
  const t = { ...commenting.reader, ...(props.isOffered && asOffered(offering.reader)) };
  const author = props.author || common.nameUnknown;
  const values = draft ? readValues(draft.definition, draft.typed, draft.today).values : {};
  const title = t.title({ document: ownTitleOf(basis, values)[lang] });
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      {done && (
        <p class="panel good" role="status">
          {done === "proposal" ? proposing.done : t.done}
        </p>
      )}
      <p class="lead">
        {draft ? t.lead({ author, day: until === null ? "" : days(lang, until) }) : t.over({ author })}
      </p>
      {(draft ? sectionsOf(draft.definition, draft.typed) : []).map((section) => (
        <section id={sectionId(section.id)}>
          <div class="head">
            <h2 dir="auto">{section.title[lang]}</h2>
            <a class="noprint" href={urlOf(section.id)}>
              {t.comment}
              <span class="visually-hidden">{t.commentOf({ part: section.title[lang] })}</span>
            </a>
          </div>
          <Answers frame={frame} section={section} values={values} />
        </section>
      ))}
      <h2>{t.mine}</h2>
      {mine.length === 0 && <p class="soft">{t.noneMine}</p>}
      {mine.map((comment) => (
        <section class="panel" aria-label={comment.subject ?? commenting.all.gone}>
          <CommentOnDraft frame={frame} comment={comment} hidesDraft={draft === null} />
        </section>
      ))}
    </Page>
  );
}

/** What is said to somebody of a party in place of what is said to whoever was asked for comments. */
const asOffered = ({ title, lead, over, part, mine, noneMine }: Messages["offering"]["reader"]) => ({
  ...{ title, lead, over, comment: part, mine, noneMine },
});

function Answers(props: { frame: Frame; section: Section; values: ReturnType<typeof readValues>["values"] }) {
  const { frame, section, values } = props;
  const isEmpty = section.fields.every(({ name, kind }) => kind === "rows" || values[name] === undefined);
  // What its rows say stands below it, a page a row.
  if (isEmpty && section.fields.some(({ name }) => values[name] !== undefined)) return null;
  return isEmpty ? (
    <p class="soft">{messages(frame.lang, frame.about).commenting.reader.nothing}</p>
  ) : (
    <SectionValues lang={frame.lang} section={section} values={values} />
  );
}

/** One part of a draft, with the form by which it is commented on. */
export function commentOnPage(props: {
  frame: Frame;
  section: Section;
  draft: Draft;
  revision: number;
  masked: string;
  isWrong: boolean;
  mine: Mine;
  /** Where a change at a field is proposed, by its name. */
  proposeUrl: (field: string) => string;
  command: string;
  csrf: string;
  actionUrl: string;
  backUrl: string;
}) {
  const { frame, section, draft, revision, masked, isWrong, mine, command, csrf } = props;
  const { lang } = frame;
  const { reader: t, all } = messages(lang, frame.about).commenting;
  const { values } = readValues(draft.definition, draft.typed, draft.today, () => false);
  const fields = section.fields
    .filter(({ kind }) => kind !== "rows")
    .map(({ name, label }): [string, string] => [name, label[lang]]);
  return (
    <SidePage
      frame={frame}
      title={section.title[lang]}
      back={{ url: props.backUrl, label: t.back }}
      errors={isWrong ? [{ fieldId: fieldId("comment"), text: t.error }] : []}
    >
      <Answers frame={frame} section={section} values={values} />
      <Changeable frame={frame} fields={openTo(section, values)} urlOf={props.proposeUrl} />
      {mine.map((comment) => (
        <section class="panel" aria-label={comment.subject ?? all.gone}>
          <CommentOnDraft frame={frame} comment={comment} />
        </section>
      ))}
      <h2>{t.inWords}</h2>
      <form method="post" action={props.actionUrl} novalidate>
        <Hidden values={{ csrf, command, revision, masked }} />
        {fields.length > 0 && (
          <SelectField
            lang={lang}
            name="about"
            label={t.about}
            error={undefined}
            options={[["", t.whole], ...fields]}
            typed=""
          />
        )}
        <CommentField
          lang={lang}
          name="comment"
          label={t.text}
          hint={t.private}
          typed=""
          error={isWrong ? t.error : undefined}
        />
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
    </SidePage>
  );
}

/** Each field at which a change can be proposed, and each list to which a row can. */
function Changeable(props: { frame: Frame; fields: readonly Field[]; urlOf: (field: string) => string }) {
  const { frame, fields, urlOf } = props;
  const { lang } = frame;
  const { proposing: t } = messages(lang, frame.about);
  if (fields.length === 0) return null;
  return (
    <>
      <h2>{t.change}</h2>
      <p>{t.lead}</p>
      <ul class="tasks">
        {fields.map((field) => (
          <li>
            <a href={urlOf(field.name)} dir="auto">
              {field.kind === "rows" ? t.add({ row: field.list.title[lang] }) : field.label[lang]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
