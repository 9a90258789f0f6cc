import type { Bilingual } from "../../../events/common.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { fieldsOf, naming } from "../../domain/forms/rows.ts";
import type { Decision, End } from "../../domain/review/choices.ts";
import { saidIn } from "../../domain/typed/text.ts";
import type { Values } from "../../domain/typed/values.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { errorId, fieldId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { ConfirmForm } from "../parts/confirm-form.tsx";
import { type ActError, ErrorSummary, FieldMessage, linked, textAt } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { Facts, Hash, Paragraphs } from "../parts/words.tsx";

type ConfirmDecisionProps = {
  frame: Frame;
  definition: Definition;
  /** The answers that are decided on, by which the rows of lists are numbered; null where they are not at hand. */
  values: Values | null;
  decision: Decision;
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
  /** Whether a committee is asked, on which directors alone sit: said with what is sent, so that who is one is read with the rest. */
  isOfCommittee?: boolean;
  /** Makes a repeated POST of this page harmless. */
  command: string;
  /** The digest of what stands in the form where that was laid aside; else empty. */
  aside: string;
  csrf: string;
  actionUrl: string;
  /** Whether it is the answer of a donor, who accepts a document or returns it. */
  isForDonor: boolean;
  /** By what it ends the document for good; null where it does not. */
  end: End | null;
  /** Whether they went on without saying that they mean an end. */
  isUnsure: boolean;
  /** Where the form goes back to, with all that was typed. */
  changeUrl: string;
};

/** Exactly what will be recorded, in whose name, on which version; one button records it, one goes back with everything. */
export function confirmDecisionPage(props: ConfirmDecisionProps) {
  const { frame, definition, decision, comment, contentHash, round, lane, replaces, masked, command, csrf } =
    props;
  const { end } = props;
  const { lang, reader } = frame;
  const { review, common, acceptance } = messages(lang, frame.about);
  const t = review.confirm;
  const said =
    props.isForDonor && decision === "request-changes"
      ? acceptance.returned
      : { title: t.title[decision], decision: t.decisionName[decision], action: t.action[decision] };
  const names = naming(Object.keys(comment.fields));
  const onFields = fieldsOf(definition, props.values ?? names, names).flatMap(({ name, label }) => {
    const words = saidIn(comment.fields[name] ?? "");
    return words === "" ? [] : [{ name, words, label: review.fieldComment({ label: label[lang] }) }];
  });
  const text = saidIn(comment.text ?? "");
  const ending = end && t.end[end];
  const errors = ending && props.isUnsure ? [{ at: "sure", text: ending.missing }] : [];
  const hasComment = text !== "" || onFields.length > 0;
  return (
    <Page frame={frame} title={said.title} failed={errors.length > 0}>
      <h1>{said.title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{t.lead}</p>
      <Facts
        items={[
          [review.inLane, props.task?.[lang] ?? null],
          [t.decision, said.decision],
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
        values={{
          ...{ csrf, command, contentHash, round, lane, replaces, masked, aside: props.aside, decision },
          ...(props.isOfCommittee && { seat: "committee" }),
          end: end ?? "",
        }}
        words={{
          comment: comment.text ?? "",
          ...Object.fromEntries(onFields.map(({ name, words }) => [`comment.${name}`, words])),
        }}
        action={said.action}
        change={t.back}
      >
        {ending && <MeantAsEnd lang={lang} words={ending} errors={errors} />}
      </ConfirmForm>
    </Page>
  );
}

/** What ends a document is asked about a second time: a button alone is pressed too easily. */
function MeantAsEnd({
  lang,
  words,
  errors,
}: {
  lang: Lang;
  words: { title: string; text: string; sure: string };
  errors: readonly ActError[];
}) {
  const error = textAt(errors, "sure");
  return (
    <section class="panel heed" aria-labelledby="end-title">
      <h2 id="end-title">{words.title}</h2>
      <p>{words.text}</p>
      <div class={error === undefined ? "field" : "field wrong"}>
        <FieldMessage lang={lang} id={errorId("sure")} text={error} />
        <div class="choice">
          <input
            type="checkbox"
            name="sure"
            value="yes"
            id={fieldId("sure")}
            {...(error !== undefined && { "aria-describedby": errorId("sure") })}
          />
          <label for={fieldId("sure")}>{words.sure}</label>
        </div>
      </div>
    </section>
  );
}
