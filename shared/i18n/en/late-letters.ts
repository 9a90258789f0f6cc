import type { LinkTemplate } from "../../domain/workflow/mails.ts";
import type { Words } from "./letters.ts";

export type LateTemplate = Extract<LinkTemplate, "author-reminder" | "writing-late" | "donor-date-passed">;

/** Mails about a day of a report that comes, or has passed. */
export const lateLetters = (): Record<LateTemplate, Words> => ({
  "author-reminder": {
    subject: ({ person, report, due }) => `${person}: a reminder to submit the ${report}, due ${due}`,
    intro: ({ due }) =>
      `The date for submitting your results report is ${due}. It is not with those who review it yet.`,
    more: () => [
      "What you saved is kept: the same form opens where you left it. If you cannot submit it in time, please say so by answering this mail, so that somebody can help.",
    ],
    action: "Open my report",
  },
  "writing-late": {
    subject: ({ report, due }) => `Still to be submitted: the ${report}, due ${due}`,
    intro: ({ author, due }) =>
      `The date for ${author} to submit this results report is ${due}. It is not with those who review it yet.`,
    more: ({ donorDue, purpose }) => [
      `It is to be with the donor by ${donorDue}. Every stage that begins later leaves less time for that.`,
      ...(purpose === "oversee"
        ? ["On your page you can give the writing to somebody else, or give the donor a new date."]
        : []),
    ],
    action: "Open the document",
  },
  "donor-date-passed": {
    subject: ({ report, donorDue }) => `Not with the donor yet: the ${report}, due ${donorDue}`,
    intro: ({ donorDue }) =>
      `This results report was to be with the donor by ${donorDue}. That day has passed, and it is not.`,
    more: ({ purpose }) => [
      ...(purpose === "oversee"
        ? ["On your page you can give the donor a new date, with the reason; the donor is told of both."]
        : ["The corporate secretary can give the donor a new date."]),
    ],
    action: "Open the document",
  },
});
