import type { Bilingual } from "../../../events/common.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { fieldsOf, naming } from "../../domain/forms/rows.ts";
import { saidIn } from "../../domain/typed/text.ts";
import type { Values } from "../../domain/typed/values.ts";
import { messages, number } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { ConfirmForm } from "../parts/confirm-form.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Hash, Paragraphs } from "../parts/words.tsx";

type ConfirmDecisionProps = {
  frame: Frame;
  definition: Definition;
  /** The answers that are decided on, by which the rows of lists are numbered; null where they are not at hand. */
  values: Values | null;
  decision: "approve" | "request-changes";
  comment: Comment;
  contentHash: string;
  round: number;
  lane: string;
  /** Their own answer that this is to replace, as the page named it on which they wrote; empty where there was none. */
  replaces: string;
  /** What was masked of the document when the page was opened on which they wrote. */
  masked: string;
  /** What that lane is called, where its stage has several; null where it is the only one. */
  task: Bilingual | null;
  /** Makes a repeated POST of this page harmless. */
  command: string;
  /** The digest of what stands in the form where that was laid aside; else empty. */
  aside: string;
  csrf: string;
  actionUrl: string;
  /** Where the form goes back to, with all that was typed. */
  changeUrl: string;
};

/** Exactly what will be recorded, in whose name, on which version; one button records it, one goes back with everything. */
export function confirmDecisionPage(props: ConfirmDecisionProps) {
  const { frame, definition, decision, comment, contentHash, round, lane, replaces, masked, command, csrf } =
    props;
  const { lang, reader } = frame;
  const { review, common } = messages(lang, frame.about);
  const t = review.confirm;
  const names = naming(Object.keys(comment.fields));
  const onFields = fieldsOf(definition, props.values ?? names, names).flatMap(({ name, label }) => {
    const words = saidIn(comment.fields[name] ?? "");
    return words === "" ? [] : [{ name, words, label: review.fieldComment({ label: label[lang] }) }];
  });
  const text = saidIn(comment.text ?? "");
  const hasComment = text !== "" || onFields.length > 0;
  return (
    <Page frame={frame} title={t.title[decision]}>
      <h1>{t.title[decision]}</h1>
      <p class="lead">{t.lead}</p>
      <Facts
        items={[
          [review.inLane, props.task?.[lang] ?? null],
          [t.decision, t.decisionName[decision]],
          [t.by, reader?.name ?? ""],
          [t.round, t.roundOf({ round: number(lang, round) })],
          ...onFields.map(({ label, words }) => [label, <Paragraphs text={words} />] as const),
          [t.comment, text === "" ? null : <Paragraphs text={text} />],
          [t.comment, hasComment ? null : t.noComment],
          [common.version, <Hash hash={contentHash} />],
        ]}
      />
      {hasComment && <p class="soft">{t.commentKept}</p>}
      <ConfirmForm
        {...props}
        values={{ csrf, command, contentHash, round, lane, replaces, masked, aside: props.aside, decision }}
        words={{
          comment: comment.text ?? "",
          ...Object.fromEntries(onFields.map(({ name, words }) => [`comment.${name}`, words])),
        }}
        action={t.action[decision]}
        change={t.back}
      />
    </Page>
  );
}
