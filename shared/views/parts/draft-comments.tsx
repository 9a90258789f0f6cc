import type { Definition } from "../../domain/forms/definition.ts";
import { type Answers, fieldsOf, naming, sectionsOf } from "../../domain/forms/rows.ts";
import type { DraftComment } from "../../domain/review/draft-comment.ts";
import { instants, type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { Paragraphs } from "./words.tsx";

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
  if (known) return [part?.title[lang], known.label[lang]].filter((each) => each !== undefined).join(" — ");
  return gone ? null : (part?.title[lang] ?? null);
}

/** A comment on a draft, with what became of it. */
export function CommentOnDraft({
  frame,
  comment,
  subject,
}: {
  frame: Frame;
  comment: DraftComment;
  subject: string | null;
}) {
  const { lang, timeZone } = frame;
  const { commenting, common, document } = messages(lang, frame.about);
  const { all: t } = commenting;
  const { name, at, text, settled, isChanged } = comment;
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
      <p class="soft">{t.by({ name: nameOf(name), when: instants(lang, at, timeZone) })}</p>
      {words(text) ?? <p class="problem">{document.altered.comment}</p>}
      {settled === null ? (
        <>
          {isChanged && <p class="hint">{t.changed}</p>}
          <p class="hint">{t.waits}</p>
        </>
      ) : (
        <>
          <p class="soft">
            {t.settled[settled.outcome]({
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

/** Comments that await an answer, at the part that they are on, each with the way to answer it. */
export function Remarks({
  frame,
  remarks,
  commentsUrl,
}: {
  frame: Frame;
  remarks: readonly (DraftComment & { subject: string | null })[];
  commentsUrl: string;
}) {
  const { all: t } = messages(frame.lang, frame.about).commenting;
  return (
    <>
      {remarks.map((comment) => (
        <section class="panel comment" aria-label={comment.subject ?? t.gone}>
          <CommentOnDraft frame={frame} comment={comment} subject={comment.subject} />
          <p>
            <a href={`${commentsUrl}#${commentId(comment.number)}`}>{t.answer}</a>
          </p>
        </section>
      ))}
    </>
  );
}
