import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { compareContents } from "../../domain/forms/compare.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { fieldsOf, naming } from "../../domain/forms/rows.ts";
import type { Decision } from "../../domain/review/choices.ts";
import { instants, type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { Changes } from "./changes.tsx";
import { Paragraphs } from "./words.tsx";

/** A person's last decision of an earlier round, with what that version said, unless that is not what was recorded. */
export type Earlier = {
  decision: Decision;
  contentHash: string;
  content: Content | Altered;
  /** Instant, ISO 8601 UTC. */
  at: string;
  comment: Comment | Altered | null;
};

type SinceThenProps = { frame: Frame; definition: Definition; content: Content; earlier: Earlier | null };

/** That an earlier decision no longer counts, and what changed since, field by field, beside what was said then. */
export function SinceThen({ frame, definition, content, earlier }: SinceThenProps) {
  if (!earlier) return null;
  const { lang, timeZone } = frame;
  const t = messages(lang, frame.about).review.since;
  const told = { when: instants(lang, earlier.at, timeZone), version: earlier.contentHash.slice(0, 8) };
  const changes =
    earlier.content === "altered" ? null : compareContents(definition, earlier.content, content);
  const comment = earlier.comment === "altered" ? null : earlier.comment;
  const onFields = comment?.fields ?? {};
  return (
    <section class="panel" aria-labelledby="since-title">
      <h2 id="since-title">{t.title}</h2>
      <p>{t.text({ ...told, decision: earlier.decision })}</p>
      {earlier.comment === "altered" && (
        <p class="problem">{messages(lang, frame.about).document.altered.comment}</p>
      )}
      {comment !== null && comment.text !== null && (
        <>
          <p class="soft">{t.yourComment}</p>
          <blockquote>
            <Paragraphs text={orMasked(lang, comment.text)} />
          </blockquote>
        </>
      )}
      <h3>{t.changes}</h3>
      {changes === null && <p class="problem">{t.notKept}</p>}
      {changes?.length === 0 && <p>{t.unchanged}</p>}
      {changes !== null && changes.length > 0 && (
        <Changes lang={lang} changes={changes} comments={onFields} />
      )}
      <CommentsOnOthers
        lang={lang}
        definition={definition}
        content={content}
        comments={onFields}
        changed={changes?.map(({ field }) => field.name)}
      />
    </section>
  );
}

/** What was said of answers that are still the same, or that cannot be compared. */
function CommentsOnOthers(props: {
  lang: Lang;
  definition: Definition;
  content: Content;
  comments: Comment["fields"];
  changed: readonly string[] | undefined;
}) {
  const { lang, definition, content, comments, changed } = props;
  const t = messages(lang).review.since;
  const titleOf = changed ? t.yourCommentOnSame : t.yourCommentOn;
  return (
    <>
      {fieldsOf(definition, content.values, naming(Object.keys(comments)))
        .filter(({ name }) => comments[name] !== undefined && !changed?.includes(name))
        .map(({ name, label }) => (
          <>
            <p class="soft">{titleOf({ label: label[lang] })}</p>
            <blockquote>
              <Paragraphs text={orMasked(lang, comments[name] ?? "")} />
            </blockquote>
          </>
        ))}
    </>
  );
}
