import type { Nouns } from "./kinds.ts";

/** A reviewer hands a task of theirs to a colleague. */
export const handingOn = (n: Nouns) => ({
  link: "Hand this task to a colleague",
  title: "Hand this task to a colleague",
  means: [
    `Your colleague is asked in your place by mail, in the time that is left. You get a mail that says so, and read no more of this ${n.noun} by your links unless another task of yours stands in it.`,
    `It is no answer: nothing is held for or against the ${n.noun}. That you handed it on, when and to whom, stands in its history.`,
  ],
  once: "Your colleague can give it back to you, and hand it to nobody else. Once you have it back, you can hand it to another colleague, and not to them again.",
  back: "It was handed to you: you can give it back, and hand it to nobody else. If neither of you can do it, ask the secretary.",
  nobody:
    "Nobody else can have this task: whoever holds its role wrote this document, has a conflict of interest, or had it already. Ask the secretary, who watches over it.",
  who: "Who does it in your place?",
  choose: "Choose a colleague",
  reason: "Why do you hand it on?",
  reasonHint: "The secretary can read it, and nobody else.",
  action: "Hand it on",
  error: { who: "Choose who does it in your place", reason: "Say why you hand it on" },
});
