import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import { ofBoardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";

export type LateTemplate = Extract<
  LinkTemplate,
  | "author-date"
  | "author-reminder"
  | "writing-late"
  | "oversee-unwritten"
  | "donor-date-passed"
  | "oversee-departed"
  | "long-overdue"
>;

/** Mails about a day that comes, or has passed, of a report or of an answer, or that awaits somebody who has left. */
export const lateLetters = (n: Nouns): Record<LateTemplate, Words> => ({
  "author-date": {
    subject: ({ person, report, by }) => `${person}: a new date for the ${report}, ${by}`,
    intro: ({ by }) =>
      `The donor was given another date, and yours follows from it. Please submit your ${n.full} ${by}.`,
    more: () => ["What you saved is kept: the same form opens where you left it."],
    action: `Open my ${n.noun}`,
  },
  "author-reminder": {
    subject: ({ person, report, by }) => `${person}: a reminder to submit the ${report}, ${by}`,
    intro: ({ due, isPast, by }) =>
      isPast
        ? `Your ${n.full} was to be submitted by ${due}. That day has passed, and it is not with those who review it: please submit it ${by}.`
        : `Your ${n.full} is not with those who review it yet. Please submit it ${by}.`,
    more: ({ isPast }) => [
      `What you saved is kept: the same form opens where you left it. If you cannot submit it ${isPast ? "soon" : "in time"}, please tell the person who coordinates the ${n.noun} with you, so that somebody can help.`,
    ],
    action: `Open my ${n.noun}`,
  },
  "writing-late": {
    subject: ({ report, due }) => `Still to be submitted: the ${report}, due by ${due}`,
    intro: ({ author, due, isPast }) =>
      isPast
        ? `${author} was to submit this ${n.full} by ${due}. That day has passed, and it is not with those who review it.`
        : `${author} is to submit this ${n.full} by ${due}. It is not with those who review it yet.`,
    more: ({ author, donorDue, isDonorsPast, isWriterGone, purpose }) => [
      ...(isWriterGone ? [`${author} is no longer active in the organisation: nobody writes it.`] : []),
      ...(n.forDonors && donorDue !== ""
        ? [
            isDonorsPast
              ? `It was to be with the donor by ${donorDue}. That day has passed too.`
              : `It is to be with the donor by ${donorDue}. Every stage that begins later leaves less time for that.`,
          ]
        : []),
      ...(purpose === "oversee"
        ? [
            `On your page you can give the writing to somebody else${n.forDonors && donorDue !== "" ? ", or give the donor a new date" : ""}.`,
          ]
        : []),
    ],
    action: "Open the document",
  },
  "oversee-unwritten": {
    subject: ({ report }) => `Nobody to write it: ${report}`,
    intro: ({ author }) =>
      `This ${n.full} awaits ${author}, who is no longer active in the organisation. Nobody else was asked to write or revise it.`,
    more: ({ by }) => [
      `Please give the writing to somebody else on your page, ${by}. What was written so far is kept, and so are the comments on it.`,
    ],
    action: `See where this ${n.noun} stands`,
  },
  "donor-date-passed": {
    subject: ({ report, donorDue }) => `Not with the donor yet: the ${report}, due by ${donorDue}`,
    intro: ({ donorDue }) =>
      `This results report was to be with the donor by ${donorDue}. That day has passed, and it is not.`,
    more: ({ purpose }) => [
      ...(purpose === "oversee"
        ? ["On your page you can give the donor a new date, with the reason; the donor is told of both."]
        : [`The person who coordinates the ${n.noun} can give the donor a new date.`]),
    ],
    action: "Open the document",
  },
  "oversee-departed": {
    subject: ({ report, missed, isDisputed }) =>
      isDisputed ? `${missed} cannot answer for now: ${report}` : `${missed} can answer no more: ${report}`,
    intro: ({ missed, askedAs, isDisputed, committee }) => {
      if (askedAs === "director")
        return isDisputed
          ? `${missed} was asked to sign the resolution ${ofBoardOr(committee)} on this ${n.noun}, and their new address is disputed: nobody signs by it until a second person has spoken with them, nor in their place.`
          : `${missed} was asked to sign the resolution ${ofBoardOr(committee)} on this ${n.noun}, and has left, or is a director no more. Nobody signs in their place: unless they had signed, the resolution cannot pass, and the matter goes to a meeting ${ofBoardOr(committee)} at the end of its time.`;
      if (isDisputed)
        return `This ${n.noun} awaits ${missed}, whose new address is disputed: nobody decides by it until a second person has spoken with them.`;
      return askedAs === "chair"
        ? `This ${n.noun} awaits ${missed}, who chaired the meeting ${ofBoardOr(committee)} and was to attest to its decision, and who has left, or is a director no more. Nobody can attest in their place.`
        : `This ${n.noun} awaits ${missed}, who has left, or does not hold the role any more by which they were asked. Nobody else is asked in their place by itself before its time is over.`;
    },
    more: ({ by, askedAs, isDisputed, committee }) => {
      if (askedAs === "chair")
        return [
          `Please enter the meeting’s decision again ${by}, with whoever else presided for this item and can attest to it: they are then asked. You are reminded once a week until then.`,
        ];
      if (askedAs === "director")
        return [
          isDisputed
            ? `Please see to it that a second person speaks with them before the time of the resolution is over: else, unless they had signed, the matter goes to a meeting ${ofBoardOr(committee)}. Your page says until when that is.`
            : "Your page says until when the resolution is open, so that a meeting can be prepared.",
        ];
      return [
        `Please open your page ${by}: what can be done stands there, such as giving the task to somebody else.`,
      ];
    },
    action: `See where this ${n.noun} stands`,
  },
  "long-overdue": {
    subject: ({ report, late }) => `Late by half their time again: ${late.lanes}, in the ${report}`,
    intro: ({ late }) =>
      `One and a half times the days that were given have passed, and these answers are still missing: ${late.lanes}. Nothing is approved by silence.`,
    more: () => [
      `Whoever watches over this ${n.noun} was told as well, can remind them, and can give a task to somebody else. You are told since you answer for it: please see to it with them.`,
    ],
    action: `See where this ${n.noun} stands`,
  },
});
