import type { Changed } from "../../domain/forms/compare.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { type Answers, fieldsOf, naming, sectionsOf } from "../../domain/forms/rows.ts";
import type { DraftComment } from "../../domain/review/draft-comment.ts";
import { instants, type Lang, messages } from "../../i18n/index.ts";
import { capital } from "../capital.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { Changes } from "./changes.tsx";
import { FieldValue } from "./field-value.tsx";
import { Facts, Paragraphs } from "./words.tsx";

/** A comment as a page shows it: with what it is on, null where that is no longer there, and what it would change in the draft. */
export type Remark = DraftComment & { subject: string | null; changes: readonly Changed[] };

/** Whether a comment proposes a change. */
export const proposes = ({ proposed }: Pick<DraftComment, "proposed">): boolean =>
  Object.keys(proposed).length > 0;

/** Where on a page a comment stands. */
export const commentId = (number: number): string => `comment-${number}`;

/** What a comment is on, by its title and label, for one label can be that of many rows; null for what is no longer in the form. */
export function subjectOf(
  lang: Lang,
  definition: Definition,
  typed: Answers,
  { section, field }: Pick<DraftComment, "section" | "field">,
): string | null {
  const sections = sectionsOf(definition, typed);
  const part = sections.find(({ id }) => id === section);
  if (field === null) return part?.title[lang] ?? null;
  const known = fieldsOf(definition, typed).find(({ name }) => name === field);
  const gone = fieldsOf(definition, typed, naming([field])).find(({ name }) => name === field);
  if (known) return [part?.title[lang], known.label[lang]].filter((each) => each !== undefined).join(" – ");
  return gone ? null : (part?.title[lang] ?? null);
}

/**
 * A comment on a draft, or a change that somebody proposes in it, with what became of it.
 * @param hidesDraft whether its reader is not to see what the draft says now
 */
export function CommentOnDraft(props: { frame: Frame; comment: Remark; hidesDraft?: boolean }) {
  const { frame, comment, hidesDraft = false } = props;
  const { lang, timeZone } = frame;
  const { commenting, proposing, common, document } = messages(lang, frame.about);
  const { all: t } = commenting;
  const { name, at, text, settled, isChanged, subject } = comment;
  const isProposal = proposes(comment);
  const outcomes = isProposal ? proposing.settled : t.settled;
  const nameOf = (known: string) => known || common.nameUnknown;
  const words = (said: string | null) =>
    said === null ? null : (
      <blockquote>
        <Paragraphs text={orMasked(lang, said)} />
      </blockquote>
    );
  return (
    <>
      <p dir="auto">
        <strong>{subject === null ? t.gone : t.on({ label: subject })}</strong>
      </p>
      <p class="soft">
        {t.by({ name: name || capital(common.nameUnknown, lang), when: instants(lang, at, timeZone) })}
      </p>
      {isProposal && <ProposedChange {...{ lang, about: frame.about, comment, hidesDraft }} />}
      {words(text) ?? (isProposal ? null : <p class="problem">{document.altered.comment}</p>)}
      {settled === null ? (
        <>
          {isChanged && <p class="hint">{t.changed}</p>}
          <p class="hint">{t.waits}</p>
        </>
      ) : (
        <>
          <p class="soft">
            {outcomes[settled.outcome]({
              name: nameOf(settled.name),
              when: instants(lang, settled.at, timeZone),
            })}
          </p>
          {words(settled.text)}
        </>
      )}
    </>
  );
}

/** What is proposed, beside what the draft says now while nobody has taken it over; as it was typed where it cannot be read any more. */
function ProposedChange(props: { lang: Lang; about: Frame["about"]; comment: Remark; hidesDraft: boolean }) {
  const { lang, about, comment, hidesDraft } = props;
  const { changes, proposed, settled } = comment;
  const { proposing: t } = messages(lang, about);
  const isRead = changes.length > 0 && changes.every(({ after }) => after !== undefined);
  if (isRead && settled === null && !hidesDraft)
    return <Changes lang={lang} changes={changes} called={{ before: t.says, now: t.proposed }} />;
  return (
    <Facts
      items={
        isRead
          ? changes.map(({ field, after = "" }) => [
              field.label[lang],
              <FieldValue lang={lang} field={field} value={after} />,
            ])
          : Object.values(proposed).map((said): [string, string] => [t.proposed, orMasked(lang, said)])
      }
    />
  );
}

/** Comments that await an answer, at the part that they are on, each with the way to answer it. */
export function Remarks({
  frame,
  remarks,
  commentsUrl,
}: {
  frame: Frame;
  remarks: readonly Remark[];
  commentsUrl: string;
}) {
  const { commenting, proposing } = messages(frame.lang, frame.about);
  return (
    <>
      {remarks.map((comment) => (
        <section class="panel comment" aria-label={comment.subject ?? commenting.all.gone}>
          <CommentOnDraft frame={frame} comment={comment} />
          <p>
            <a href={`${commentsUrl}#${commentId(comment.number)}`}>
              {proposes(comment) ? proposing.answer : commenting.all.answer}
            </a>
          </p>
        </section>
      ))}
    </>
  );
}
