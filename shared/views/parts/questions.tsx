import type { Document } from "../../domain/documents/kinds.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { naming } from "../../domain/forms/rows.ts";
import type { AskedQuestion } from "../../domain/review/questions-asked.ts";
import type { Values } from "../../domain/typed/values.ts";
import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { subjectOf } from "./draft-comments.tsx";
import { Paragraphs } from "./words.tsx";

/** What a question is shown with. */
export type QuestionContext = {
  frame: Frame;
  report: Document;
  definition: Definition;
  /** The answers of the document, by which rows are numbered. */
  values: Values | undefined;
  /** Names of people by id. */
  names: Readonly<Record<string, string>>;
};

type QuestionsProps = QuestionContext & {
  questions: readonly AskedQuestion[];
  lead: string;
  /** Where the reader asks; null where they cannot. */
  askUrl: string | null;
  /** Where the reader does something about one: answers or withdraws it; null where they cannot. */
  actOn: (question: AskedQuestion) => { label: string; url: string } | null;
  /** What just became of one. */
  notice?: string | null;
};

/** What whoever decides asked, with the answers: for each of them, and for whoever writes the document. */
function Questions({ questions, lead, askUrl, actOn, notice, ...context }: QuestionsProps) {
  const { frame } = context;
  const t = messages(frame.lang, frame.about).questions;
  if (questions.length === 0 && askUrl === null) return null;
  return (
    <section
      class={questions.some(isOpen) ? "panel heed" : "panel"}
      id="questions"
      aria-labelledby="questions-title"
    >
      <h2 id="questions-title">{t.title}</h2>
      {notice && <p role="status">{notice}</p>}
      <p class="soft">{lead}</p>
      {questions.length > 0 && (
        <ul class="history">
          {questions.map((question) => {
            const act = actOn(question);
            return (
              <li id={`question-${question.number}`}>
                <Question {...context} question={question} />
                {act && (
                  <p class="noprint">
                    <a href={act.url}>
                      {act.label}
                      <span class="visually-hidden">{t.ofNumber({ number: question.number })}</span>
                    </a>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {askUrl !== null && (
        <p class="noprint">
          <a href={askUrl}>{t.link}</a>
        </p>
      )}
    </section>
  );
}

/** One question: on what, from whom, and what became of it. */
export function Question(props: QuestionContext & { question: AskedQuestion }) {
  const { frame, report, definition, values, names, question } = props;
  const { lang, timeZone } = frame;
  const { questions: t, common } = messages(lang, frame.about);
  const { section, field, by, stage, lane, at, words, outcome, number } = question;
  const nameOf = (id: string) => names[id] ?? common.nameUnknown;
  const role = report.policy.stages[stage]?.lanes.find(({ id }) => id === lane)?.label[lang] ?? "";
  const typed = values ?? naming([section ?? "", field ?? ""].filter((name) => name !== ""));
  const subject = section === null ? t.whole : subjectOf(lang, definition, typed, { section, field });
  return (
    <>
      <p dir="auto">
        <strong>{t.on({ number, label: subject ?? t.gone })}</strong>
      </p>
      <p class="soft">
        {by === null
          ? t.askedInLane({ role, when: instants(lang, at, timeZone) })
          : t.askedBy({ name: nameOf(by), role, when: instants(lang, at, timeZone) })}
      </p>
      <Words {...props} words={words} />
      {outcome.is === "answered" ? (
        <>
          <p class="soft">
            {t.answeredBy({ name: nameOf(outcome.by), when: instants(lang, outcome.at, timeZone) })}
          </p>
          <Words {...props} words={outcome.words} />
        </>
      ) : (
        <p class="soft">{t.waits[outcome.is]}</p>
      )}
    </>
  );
}

function Words({ frame, words }: { frame: Frame; words: AskedQuestion["words"] }) {
  const { document } = messages(frame.lang, frame.about);
  if (words === "altered") return <p class="problem">{document.altered.comment}</p>;
  return words === null ? null : (
    <blockquote>
      <Paragraphs text={orMasked(frame.lang, words.text ?? "")} />
    </blockquote>
  );
}

/** Where somebody who is asked for an answer asks, and withdraws what they asked; and what just became of it. */
export type Asks = {
  askUrl: (about?: string) => string;
  withdrawalUrl: (number: number) => string;
  done: "sent" | "withdrawn" | null;
};

type ReaderProps = QuestionContext & { questions: readonly AskedQuestion[]; asks: Asks };

/** The questions, for somebody who is asked for an answer. */
export const ReaderQuestions = (props: ReaderProps) => (
  <Asked {...props} lead={messages(props.frame.lang, props.frame.about).questions.leadReader} />
);

/** What somebody of a party asked: they are given nothing else to read. */
export const PartyQuestions = (props: ReaderProps) => (
  <Asked {...props} lead={messages(props.frame.lang, props.frame.about).questions.leadParty} />
);

function Asked(props: ReaderProps & { lead: string }) {
  const { frame, asks } = props;
  const t = messages(frame.lang, frame.about).questions;
  return (
    <Questions
      {...props}
      askUrl={asks.askUrl()}
      notice={asks.done && t[asks.done]}
      actOn={({ isOwn, outcome, number }) =>
        isOwn && outcome.is === "open" ? { label: t.withdraw.link, url: asks.withdrawalUrl(number) } : null
      }
    />
  );
}

type AnswererProps = QuestionContext & {
  questions: readonly AskedQuestion[];
  answerUrl: (number: number) => string;
};

const isOpen = ({ outcome }: AskedQuestion) => outcome.is === "open";

/** The questions, for whoever writes the document: shown while any awaits their answer. */
export function AuthorQuestions(props: AnswererProps) {
  const t = messages(props.frame.lang, props.frame.about).questions;
  return <ToAnswer {...props} lead={props.questions.some(isOpen) ? t.leadAuthor : t.leadOver} />;
}

/** The questions, for whoever watches over the document, and can answer in its author's place. */
export const OverseerQuestions = (props: AnswererProps) => (
  <ToAnswer {...props} lead={messages(props.frame.lang, props.frame.about).questions.leadOverseer} />
);

function ToAnswer(props: AnswererProps & { lead: string }) {
  const { frame, answerUrl } = props;
  const t = messages(frame.lang, frame.about).questions;
  return (
    <Questions
      {...props}
      askUrl={null}
      actOn={(question) =>
        isOpen(question) && !question.isOwn ? { label: t.answer.link, url: answerUrl(question.number) } : null
      }
    />
  );
}

/** The way to a question about a part, or about an answer. */
export const AskOn = ({
  frame,
  asks,
  about,
  of,
}: {
  frame: Frame;
  asks: Asks;
  about: string;
  of: string;
}) => (
  <p class="noprint">
    <a href={asks.askUrl(about)}>
      {messages(frame.lang, frame.about).questions.askOn}
      <span class="visually-hidden">{messages(frame.lang).review.commentOnWhat({ of })}</span>
    </a>
  </p>
);
