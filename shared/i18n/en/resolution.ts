import { type Body, boardOr, body } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters, type TooLong } from "./lengths.ts";

const span = (minutes: number) => (minutes % 60 === 0 ? hours(minutes / 60) : `${minutes} minutes`);
const hours = (count: number) => (count === 1 ? "one hour" : `${count} hours`);
const within = (minutes: number) => `within ${span(minutes)}`;
const after = (minutes: number) => `after ${span(minutes)}`;

/** A written resolution of the board: reading, signing, refusing. */
export const resolution = (n: Nouns) => ({
  title: ({ committee }: Body) => `Resolution of ${boardOr(committee)} in writing`,
  lead: `You are asked, as a director, to answer a resolution in writing. Read the ${n.noun} and the resolution, then choose at the end of the page. Nothing is recorded before you confirm on the next page.`,
  answerBy: "Please answer by",
  /** `isBeside`: others review in the same stage, and what they ask for counts before a meeting does. */
  how: ({ rule, isBeside, committee }: Body & { rule: string; isBeside: boolean }) =>
    `As the law and the by-laws provide (${rule}), a resolution in writing passes when every director entitled to vote on it has signed it, at the last signature and not before. One refusal, an abstention, or no answer by the date above ${isBeside ? `ends it: if those who review beside ${boardOr(committee)} ask for changes, you are asked again about the new version; else the matter goes` : "takes the matter"} to a meeting of ${boardOr(committee)}.`,
  inPerson:
    "You sign in person: nobody can answer in your place, nor you in anybody else’s. Nobody is shown how anyone answered while the resolution is open.",
  textTitle: "The resolution",
  text: ({ report, version, committee }: Body & { report: string; version: string }) =>
    `RESOLVED THAT ${body({ committee })} approves the ${n.noun} “${report}”, in the version whose fingerprint (SHA-256) is ${version}.`,
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
    /** `minutes`: how long it can be taken back; 0 where it cannot. */
    other: ({ isBeside, minutes, committee }: Body & { isBeside: boolean; minutes: number }): string => {
      const [first, then] =
        minutes === 0
          ? ["", "The resolution ends at once"]
          : [
              `You can take it back ${within(minutes)}, and nobody sees it until then. `,
              "After that the resolution ends",
            ];
      return isBeside
        ? `${first}${then}. If those who review beside ${boardOr(committee)} ask for changes, you are asked again about the new version; else the matter goes to a meeting.`
        : `${first}${then}, and the matter goes to a meeting.`;
    },
  },
  comment: "Reason, if you wish to give one",
  commentHint: "The secretary and the other directors can read it, and nobody else.",
  action: "Continue",
  own: {
    title: "You have signed this resolution",
    text: "You may withdraw your signature below, by refusing or abstaining, until the last director has signed.",
    waiting: {
      refuse: "You have refused to sign this resolution",
      abstain: "You have abstained from this resolution",
    },
    until: ({ until }: { until: string }) =>
      `Nobody else sees it yet. It takes effect on ${until}: until then you can take it back, or answer otherwise below. After that it ends the resolution.`,
    takeBack: "Take my answer back",
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
    grace: ({ minutes }: { minutes: number }) =>
      `It takes effect ${after(minutes)}. Nobody else sees it until then, and you can take it back on this resolution’s page. The resolution then ends.`,
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
