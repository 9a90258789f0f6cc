import type { AskedQuestion } from "../../domain/review/questions-asked.ts";
import { messages } from "../../i18n/index.ts";
import { CommentField, SelectField } from "../parts/controls.tsx";
import { textAt } from "../parts/errors.tsx";
import { Question, type QuestionContext } from "../parts/questions.tsx";
import { Hidden, Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

type Typed = Readonly<Record<string, string>>;

/** As what somebody asks, which says who reads it with them. */
export type Asker = "reviewer" | "director" | "party";

/** Somebody who is asked for an answer asks the author something first: on what, and in words. */
export function askPage(
  props: ActProps & {
    contentHash: string;
    /** What it can be on, by name: all of it first. */
    subjects: readonly [string, string][];
    as: Asker;
    typed: Typed;
  },
) {
  const { lang, about } = props.frame;
  const { ask: t } = messages(lang, about).questions;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Hidden values={{ contentHash: props.contentHash }} />
      <Points texts={[...t.means, ...t.readBy[props.as]]} />
      <SelectField
        lang={lang}
        name="about"
        label={t.about}
        error={undefined}
        options={props.subjects}
        typed={props.typed["about"] ?? ""}
      />
      <InWords {...props} words={t} />
    </ActPage>
  );
}

type OneProps = ActProps & { context: QuestionContext; question: AskedQuestion };

/**
 * Whoever writes the document answers one question, or whoever watches over it in their place.
 * @param props `inPlace`: whether it is the latter, who reads what follows
 */
export function answerQuestionPage(props: OneProps & { typed: Typed; inPlace?: boolean }) {
  const { lang, about } = props.frame;
  const { answer: t } = messages(lang, about).questions;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Question {...props.context} question={props.question} />
      {props.inPlace && <Points texts={t.meansInPlace} />}
      <InWords {...props} words={t} />
    </ActPage>
  );
}

/** Whoever asked withdraws their question: one button. */
export function withdrawQuestionPage(props: OneProps) {
  const { withdraw: t } = messages(props.frame.lang, props.frame.about).questions;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Question {...props.context} question={props.question} />
      <p>{t.means}</p>
    </ActPage>
  );
}

/** The field of a question, or of an answer. */
function InWords({
  frame: { lang },
  errors,
  typed,
  words,
}: ActProps & { typed: Typed; words: { text: string; hint: string } }) {
  return (
    <CommentField
      lang={lang}
      name="comment"
      label={words.text}
      hint={words.hint}
      typed={typed["comment"] ?? ""}
      error={textAt(errors, "comment")}
    />
  );
}
