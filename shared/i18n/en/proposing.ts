import type { Nouns } from "./kinds.ts";
import { byCharacters, type TooLong } from "./lengths.ts";

type Named = { name: string };
type Labelled = { label: string };
type When = { when: string };

/** Changes that readers of a draft propose at its fields: taken over by whoever writes it, or answered in words. */
export const proposing = (n: Nouns) => ({
  /** For whoever proposes. */
  lead: `You can propose another answer to each of these, or say something in words below. Nothing that you propose changes the ${n.noun} by itself: whoever writes it takes it over, or answers you.`,
  change: "Propose a change",
  changeOf: ({ label }: Labelled) => `: ${label}`,
  add: ({ row }: { row: string }) => `Propose another row: ${row}`,
  title: ({ label }: Labelled) => `Propose a change: ${label}`,
  titleOfRow: ({ row }: { row: string }) => `Propose another row: ${row}`,
  means: [
    `It changes nothing in the ${n.noun} by itself. Whoever writes it takes your proposal over, or answers you in words, before the ${n.noun} is submitted.`,
    "Your name stands with it, for those who write and for whoever watches over it.",
  ],
  now: "As it stands now",
  nothing: "Nothing is written here yet.",
  reason: "Why, if you like",
  reasonHint: "In a sentence or two. Never name a child.",
  action: "Send the proposal",
  done: "Your proposal is sent. You can make others.",
  errors: {
    same: "This is what it says already. Change it, or go back.",
    empty: "To have an answer left out, go back and say so in a comment on this part.",
    reasonTooLong: (said: TooLong) => `Shorten the reason ${byCharacters(said)}.`,
  },
  /** For whoever writes the draft. */
  says: "Now:",
  proposed: "Proposed:",
  answer: "Take it over, or answer it",
  answerText: "Your answer, or a word with what you take over",
  takeOver: "Take it over",
  takenOver: "It is taken over: the draft says so now. Whoever proposed it sees it by their link.",
  noAnswer: "Write an answer, or take the proposal over.",
  settled: {
    answered: ({ name, when }: Named & When) => `Answered by ${name}, ${when}`,
    "taken-in": ({ name, when }: Named & When) => `Taken over by ${name}, ${when}`,
  },
});
