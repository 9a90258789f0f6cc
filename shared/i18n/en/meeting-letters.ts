import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import type { Asking } from "../../domain/review/asking.ts";
import { boardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";
import type { Words } from "./letter.ts";
import { heldAt } from "./meeting.ts";

type Outcome = "approved" | "returned" | "refused";

const decidedOn = (n: Nouns): Record<Outcome, string> => ({
  approved: `approved the ${n.noun}`,
  returned: `sent the ${n.noun} back to its author`,
  refused: `refused the ${n.noun}`,
});

type MeetingLetter = Extract<
  LinkTemplate,
  "meeting-to-attest" | "meeting-decided" | "meeting-returned" | "oversee-contested" | "oversee-unattested"
>;

const subjectOf: Record<Outcome, string> = {
  approved: "approved",
  returned: "sent back",
  refused: "refused",
};

/** How whoever chaired is asked to attest, by why they are asked. */
const askedTo = (body: string): Record<Asking, string> => ({
  first: `please attest to what ${body} decided`,
  reminder: `a reminder to attest to what ${body} decided`,
  contested: `please attest to the new entry of what ${body} decided`,
  another: `please attest to the corrected entry of what ${body} decided`,
});

const enteredAs = (heldOn: string, body: string): Record<Asking, string> => ({
  first: `The secretary entered what ${body} decided at its meeting of ${heldOn}, which you chaired.`,
  reminder: `Your answer is still awaited on what the secretary entered of the meeting of ${body} of ${heldOn}, which you chaired.`,
  contested: `You said that what had been entered of the meeting of ${body} is not what was decided. In answer, the secretary has entered it again, as of ${heldOn}.`,
  another: `The secretary has entered again what ${body} decided at its meeting of ${heldOn}, which you chaired: what you were asked about before does not count any more.`,
});

/** Whom the overseer alone can tell that a report is not coming. */
export const untold = (n: Nouns, { names }: { names: string }): string =>
  `Accord’s notice of the new date did not reach ${names}, and Accord sends them no other: please tell them yourself that the ${n.noun} is not coming.`;

/** Mails about what the board decided at a meeting outside Accord. */
export const meetingLetters = (n: Nouns): Record<MeetingLetter, Words> => ({
  "meeting-to-attest": {
    subject: ({ person, report, by, asking, committee }) =>
      `${person}: ${askedTo(boardOr(committee))[asking]} on the ${report}, ${by}`,
    intro: ({ meeting, by, asking, committee }) =>
      `${enteredAs(meeting?.heldOn ?? "", boardOr(committee))[asking]} Please answer ${by}: it holds once you have attested to it, and the ${n.noun} waits until then.`,
    more: ({ committee }) => [
      `The page shows exactly what will be recorded: who was present, how the votes stand, and what ${boardOr(committee)} decided. If any of it is not so, say so there: nothing is recorded as decided.`,
    ],
    action: "Read what was entered",
  },
  "meeting-decided": {
    subject: ({ report, meeting, committee }) =>
      `Decided by ${boardOr(committee)}${meeting ? ` (${subjectOf[meeting.outcome]})` : ""}: ${report}`,
    intro: ({ meeting, committee }) =>
      `At ${heldAt({ heldOn: meeting?.heldOn ?? "", resolution: meeting?.resolution })}, ${boardOr(committee)} ${meeting ? decidedOn(n)[meeting.outcome] : `decided on the ${n.noun}`}. Whoever chaired the meeting has attested to it.`,
    more: ({ meeting, purpose, untold: names }) => {
      if (meeting?.outcome !== "refused")
        return ["Nothing more is expected of you now. The document’s page shows the decision."];
      if (purpose !== "oversee")
        return ["Nothing more is expected of you. The document’s page shows the decision."];
      return [
        `The document’s page shows the decision. ${n.forDonors ? `Donors who have Accord’s notice of a new date are told that the ${n.noun} is not coming, without the reasons. ` : ""}Whoever ${n.forDonors ? "else " : ""}was promised it by a date hears nothing from Accord: please let them know.`,
        ...(names === "" ? [] : [untold(n, { names })]),
      ];
    },
    action: "See the document",
  },
  "meeting-returned": {
    subject: ({ person, report, by, committee }) =>
      `${person}: please revise, as ${boardOr(committee)} asks, the ${report}, ${by}`,
    intro: ({ meeting, committee }) =>
      `At its meeting of ${meeting?.heldOn ?? ""}, ${boardOr(committee)} sent your ${n.full} back to you. ${meeting?.resolution === undefined ? "Its reasons stand on the page that this link opens." : "What it asks you to change stands on the page that this link opens."}`,
    more: ({ by }) => [
      `All that you wrote is still there. Please revise it, and submit the ${n.noun} again ${by}.`,
    ],
    action: `Open my ${n.noun}`,
  },
  "oversee-contested": {
    subject: ({ report, committee }) => `Not attested: ${boardOr(committee)}’s decision on the ${report}`,
    intro: ({ committee }) =>
      `Whoever chaired the meeting says that what you entered is not what ${boardOr(committee)} decided. Their reason stands in the document’s history.`,
    more: ({ by }) => [
      `Nothing was recorded as decided, and the ${n.noun} waits. Please check it against the minutes, and enter it again ${by}. You are reminded once a week until then.`,
    ],
    action: "Open the document",
  },
  "oversee-unattested": {
    subject: ({ report, committee }) =>
      `Still to be attested: ${boardOr(committee)}’s decision on the ${report}`,
    intro: ({ meeting, committee }) =>
      `What was entered of the meeting of ${boardOr(committee)}${meeting ? ` of ${meeting.heldOn}` : ""} still waits for whoever chaired it. Accord has reminded them twice, and does not do so again by itself.`,
    more: ({ by }) => [
      `Nothing is decided until they answer. Please reach them another way, ${by}; from the page of the ${n.noun} you can also have them reminded again. You are reminded of it once a week until they answer.`,
    ],
    action: "Open the document",
  },
});
