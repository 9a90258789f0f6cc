import type { Comment } from "../../domain/audit/comment.ts";
import { compareContents } from "../../domain/documents/report/compare.ts";
import type { Content } from "../../domain/documents/report/content.ts";
import type { Definition } from "../../domain/documents/report/definition.ts";
import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Changes } from "./changes.tsx";
import { Paragraphs } from "./words.tsx";

/** A person's last decision on another version than the one under review, with what that version said. */
export type Earlier = {
  decision: "approve" | "request-changes";
  contentHash: string;
  content: Content | null;
  /** Instant, ISO 8601 UTC. */
  at: string;
  comment: Comment | null;
};

type SinceThenProps = { frame: Frame; definition: Definition; content: Content; earlier: Earlier | null };

/** That an earlier decision no longer counts, and what changed since, field by field, beside what was said then. */
export function SinceThen({ frame, definition, content, earlier }: SinceThenProps) {
  if (!earlier) return null;
  const { lang, timeZone } = frame;
  const t = messages(lang).review.since;
  const told = { when: instants(lang, earlier.at, timeZone), version: earlier.contentHash.slice(0, 8) };
  const changes = earlier.content && compareContents(definition, earlier.content, content);
  return (
    <section class="panel" aria-labelledby="since-title">
      <h2 id="since-title">{t.title}</h2>
      <p>{t[earlier.decision](told)}</p>
      <h3>{t.changes}</h3>
      {changes && changes.length > 0 ? <Changes lang={lang} changes={changes} /> : <p>{t.unchanged}</p>}
      <CommentsOfThen frame={frame} definition={definition} comment={earlier.comment} />
    </section>
  );
}

function CommentsOfThen(props: { frame: Frame; definition: Definition; comment: Comment | null }) {
  const { frame, definition, comment } = props;
  if (!comment) return null;
  const t = messages(frame.lang).review.since;
  const fields = definition.sections.flatMap((section) => section.fields);
  const onFields = fields.flatMap(({ name, label }) => {
    const words = comment.fields[name];
    return words === undefined ? [] : [{ title: t.yourCommentOn({ label: label[frame.lang] }), words }];
  });
  const all = [
    ...(comment.text === null ? [] : [{ title: t.yourComment, words: comment.text }]),
    ...onFields,
  ];
  return (
    <>
      {all.map(({ title, words }) => (
        <>
          <p class="soft">{title}</p>
          <blockquote>
            <Paragraphs text={words} />
          </blockquote>
        </>
      ))}
    </>
  );
}
