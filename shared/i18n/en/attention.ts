import { counted } from "../plural.ts";
import { type Body, ofBoardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";
import { untold } from "./meeting-letters.ts";

/** What about a document needs whoever watches over it now. */
export const attention = (n: Nouns) => ({
  meeting: ({ committee }: Body) =>
    `The resolution in writing did not pass: put it before a meeting ${ofBoardOr(committee)}.`,
  contested:
    "What was entered of the meeting was not attested: check it against the minutes, and enter it again. The reason stands in the history.",
  unattested:
    "Whoever chaired the meeting was asked again twice, and has not attested to what was entered of it: speak with them.",
  vacant: "Nobody holds the role of a task: give the task to somebody, or have the role given to somebody.",
  parties:
    "Nobody of the other parties is asked yet: confirm the addresses of those who sign for them, or have somebody of theirs entered in the directory.",
  recused: "Somebody recused themselves, for a conflict of interest: give the task to somebody else.",
  departed: {
    task: "Somebody who is awaited can answer no more: see to it that somebody else does.",
    director:
      "Somebody who was asked to sign the resolution is a director no more, and nobody signs in their place: unless they had signed, it cannot pass, and the matter goes to a meeting at the end of its time.",
    chair:
      "Whoever chaired the meeting cannot attest to its decision any more: enter it again, with whoever else presided for this item and can attest to it.",
  },
  disputed: {
    task: "Somebody who is awaited cannot answer while their new address is disputed: see to it that a second person speaks with them, or that somebody else answers.",
    director:
      "Somebody who was asked to sign the resolution cannot answer while their new address is disputed, and nobody signs in their place: see to it that a second person speaks with them before its time is over.",
    chair:
      "Whoever chaired the meeting cannot attest to its decision while their new address is disputed: enter it again, with whoever else presided for this item and can attest to it, or see to it that a second person speaks with them.",
  },
  undelivered: ({ count }: { count: number }) =>
    `Mail did not reach ${counted("en", count, { one: "recipient", other: "recipients" })}, or was marked as unwanted: the list of mails says who that is, and why.`,
  untold: (told: { names: string }) => untold(n, told),
  unnoticed: ({ count }: { count: number }) =>
    `No notice of the publication is on its way yet to ${counted("en", count, { one: "recipient", other: "recipients" })} whom the agreement names. Accord looks again by itself; if this is still so tomorrow, please tell of the publication another way.`,
  translation: "A translation is missing: those who read that language wait for it.",
  question:
    "A question awaits an answer, for which its author is asked: once its stage has ended, nobody answers it any more.",
  overdue: "The time is over, and what is awaited is still missing.",
});
