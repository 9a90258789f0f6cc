import type { Nouns } from "./kinds.ts";
import { byCharacters, type TooLong } from "./lengths.ts";

/** A written resolution of the board: reading, signing, refusing. */
export const resolution = (n: Nouns) => ({
  title: "Resolution of the board in writing",
  lead: `You are asked, as a director, to answer a resolution in writing. Read the ${n.noun} and the resolution, then choose at the end of the page. Nothing is recorded before you confirm on the next page.`,
  answerBy: "Please answer by",
  /** `isBeside`: others review in the same stage, and what they ask for counts before a meeting does. */
  how: ({ rule, isBeside }: { rule: string; isBeside: boolean }) =>
    `As the law and the by-laws provide (${rule}), a resolution in writing passes when every director entitled to vote on it has signed it, at the last signature and not before. One refusal, an abstention, or no answer by the date above ${isBeside ? "ends it: if those who review beside the board ask for changes, you are asked again about the new version; else the matter goes" : "takes the matter"} to a meeting of the board.`,
  inPerson:
    "You sign in person: nobody can answer in your place, nor you in anybody else’s. Nobody is shown how anyone answered while the resolution is open.",
  textTitle: "The resolution",
  text: ({ report, version }: { report: string; version: string }) =>
    `RESOLVED THAT the board of directors approves the ${n.noun} “${report}”, in the version whose fingerprint (SHA-256) is ${version}.`,
  otherLanguage: "La résolution en français",
  contentTitle: `The ${n.noun}`,
  choiceTitle: "What is your answer?",
  choice: {
    sign: "I sign the resolution",
    refuse: "I refuse to sign",
    abstain: "I abstain",
  },
  choiceHint: {
    sign: "You may withdraw your signature until the last director has signed.",
    other: ({ isBeside }: { isBeside: boolean }): string =>
      isBeside
        ? "The resolution ends at once. If those who review beside the board ask for changes, you are asked again about the new version; else the matter goes to a meeting."
        : "The resolution ends at once, and the matter goes to a meeting.",
  },
  comment: "Reason, if you wish to give one",
  commentHint: "The secretary and the other directors can read it, and nobody else.",
  action: "Continue",
  own: {
    title: "You have signed this resolution",
    text: "You may withdraw your signature below, by refusing or abstaining, until the last director has signed.",
  },
  error: {
    choose: "Choose whether you sign, refuse or abstain",
    "comment-too-long": (told: TooLong) => `Shorten your reason ${byCharacters(told)}`,
  },
  confirm: {
    title: {
      sign: "Confirm your signature",
      refuse: "Confirm that you refuse to sign",
      abstain: "Confirm that you abstain",
    },
    statement: {
      sign: ({ name }: { name: string }) => `I, ${name}, sign this resolution in person, as a director.`,
      refuse: ({ name }: { name: string }) => `I, ${name}, refuse to sign this resolution.`,
      abstain: ({ name }: { name: string }) => `I, ${name}, abstain from this resolution.`,
    },
    comment: "Reason",
    noComment: "None given",
    action: {
      sign: "Sign the resolution",
      refuse: "Confirm: I refuse",
      abstain: "Confirm: I abstain",
    },
    back: "Change my answer",
  },
});
