import type { Nouns } from "./kinds.ts";
import { byCharacters, type TooLong } from "./lengths.ts";
import type { Words } from "./letter.ts";

type When = { when: string };
type Named = { name: string };

/** Questions that whoever decides asks the author first, without deciding. */
export const questions = (n: Nouns) => ({
  title: "Questions to the author",
  link: "Ask the author a question",
  /** Beside a part or an answer. */
  askOn: "Ask about this",
  /** For whoever decides. */
  leadReader:
    "You can ask the author first: they have your question by mail, and everybody who decides here sees the answer. Your days go on meanwhile. When this stage ends, what is not answered is answered no more.",
  /** For whoever consents or signs for a party. */
  leadParty:
    "You can ask the author first: they have your question by mail, and you have the answer by mail. No other party sees either. Your days go on meanwhile. Once all have answered here, what is not answered is answered no more.",
  /** For whoever writes it. */
  leadAuthor: `Whoever decides on the ${n.noun} asks you this. Your answer changes nothing in the ${n.noun} itself, and their days go on: please answer soon. When this stage ends, nothing more can be answered.`,
  /** For whoever watches over it. */
  leadOverseer: `Whoever decides on the ${n.noun} asks its author this. Where the author cannot answer in time, you can: whoever answers first answers for all. When this stage ends, nothing more can be answered.`,
  leadOver: `Whoever decided on the ${n.noun} asked you this.`,
  whole: `The whole ${n.noun}`,
  gone: "Something that is no longer in it",
  on: ({ number, label }: { number: number; label: string }) => `Question ${number}: ${label}`,
  ofNumber: ({ number }: { number: number }) => `: question ${number}`,
  askedBy: ({ name, role, when }: Named & When & { role: string }) => `${name} (${role}), ${when}`,
  askedInLane: ({ role, when }: When & { role: string }) => `${role}, ${when}`,
  answeredBy: ({ name, when }: Named & When) => `Answered by ${name}, ${when}`,
  waits: { open: "Not answered yet.", unanswered: "Its stage ended before it was answered." },
  sent: "Your question is on its way to the author. You get a mail once it is answered, as long as your task is open.",
  withdrawn: "Your question is withdrawn.",
  full: `No more questions can wait at a time: three of yours do, or thirty on the whole ${n.noun}. Ask again once some are answered.`,
  ask: {
    title: "Ask the author a question",
    means: [
      "It is no decision: you can decide before it is answered or after.",
      "Your days go on while you wait. If you need the answer and it does not come in time, say so when you answer yourself: nobody must approve what is not clear to them.",
    ],
    readBy: {
      reviewer: [
        "Everybody who decides in this stage, and in those after it, sees the question and the answer.",
      ],
      director: [
        "Everybody who decides in this stage, and in those after it, sees the question and the answer.",
        "It is no vote, and shows none. The directors see who asks; the author, and whoever watches over the document, see only that the board does.",
      ],
      party: [
        "It changes nothing in the text that is before you. No other party sees the question or the answer; those who decide for the organisation do.",
      ],
    },
    about: "What is it about?",
    text: "Your question",
    hint: "Its words are kept apart from the record, which holds only a proof of them. Never name a child.",
    action: "Send the question",
  },
  answer: {
    title: "Answer a question",
    /** For whoever answers in the author's place. */
    meansInPlace: [
      "You answer in the author’s place, and your name stands beside the answer.",
      "Whoever asked has it by mail, and the author is told.",
    ],
    text: "Your answer",
    hint: `Whoever decides on the ${n.noun} reads it. Its words are kept apart from the record, which holds only a proof of them. Never name a child.`,
    action: "Send the answer",
    link: "Answer",
  },
  withdraw: {
    title: "Withdraw your question",
    means: "The author need not answer it any more. That it was asked stays in the history.",
    action: "Withdraw the question",
    link: "Withdraw",
  },
  error: {
    question: "Write your question",
    answer: "Write your answer",
    "question-too-long": (told: TooLong) => `Shorten your question ${byCharacters(told)}`,
    "answer-too-long": (told: TooLong) => `Shorten your answer ${byCharacters(told)}`,
  },
  history: {
    asked: ({ when, by, role, number }: When & { by: string; role: string; number: number }) =>
      `On ${when}, ${by} (${role}) asked the author a question, number ${number}.`,
    answered: ({ when, by, number }: When & { by: string; number: number }) =>
      `On ${when}, ${by} answered question ${number}.`,
    withdrawn: ({ when, by, number }: When & { by: string; number: number }) =>
      `On ${when}, ${by} withdrew question ${number}.`,
  },
});

export const questionLetters = (
  n: Nouns,
): Record<"question-asked" | "question-answered" | "question-answered-for-you", Words> => ({
  "question-asked": {
    subject: ({ report }) => `A question awaits your answer: ${report}`,
    intro: () =>
      `Somebody who decides on the ${n.full} that you wrote asks you something before they do. The link shows what.`,
    more: () => [
      `They have a set number of days to decide, and those go on: please answer soon. It is no decision, and the ${n.noun} stays where it is.`,
      `If several of you write the ${n.noun}, whoever answers first answers for all.`,
    ],
    action: "Read the question and answer",
  },
  "question-answered": {
    subject: ({ report }) => `Your question is answered: ${report}`,
    intro: () => `What you asked about this ${n.full} is answered.`,
    more: ({ by }) => [
      `The answer stands on the page of your task. If you have not answered there yet, please do so ${by}.`,
    ],
    action: "Read the answer",
  },
  "question-answered-for-you": {
    subject: ({ report }) => `A question was answered in your place: ${report}`,
    intro: () =>
      `Somebody who decides on the ${n.full} that you wrote asked you something, and whoever watches over it answered in your place. Nothing is expected of you.`,
    more: () => [
      "The question and the answer are on the document’s page. If you would have answered otherwise, speak with the person who coordinates it.",
    ],
    action: "Read the answer",
  },
});
