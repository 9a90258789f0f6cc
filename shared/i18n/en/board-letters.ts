import type { MeetingTemplate } from "../../domain/outbox/mails.ts";

/** What a mail about a meeting is told of it. */
type ToldOfMeeting = {
  reader: string;
  /** Whose meeting it is, as it stands after "of": "the board of directors". */
  body: string;
  /** Day, hour and zone. */
  when: string;
  /** The day alone, where it is held, of a meeting that is over. */
  on: string;
};

/** Why a dissent counts no more. */
export type WhyFallen = "voted-for" | "was-absent" | "not-resolved" | "not-decided";

export type BoardWords = {
  subject: (told: ToldOfMeeting) => string;
  intro: (told: ToldOfMeeting) => string;
  more: (told: ToldOfMeeting) => string[];
  action: string;
};

/** Mails about a meeting that Accord holds the record of. */
export const boardLetters = (): Record<MeetingTemplate, BoardWords> => ({
  "meeting-convened": {
    subject: ({ reader, body, when }) => `${reader}: notice of a meeting of ${body}, ${when}`,
    intro: ({ body, when }) => `You are called to a meeting of ${body}: ${when}.`,
    more: () => [
      "The page has the place, the agenda and its papers. Please say there whether you will attend: the secretary alone sees your answer, and nobody acts for a director who is absent.",
      "If this notice reached you later than the by-laws ask, you can waive that on the page; and if people attend by telephone or video, you can agree to it there.",
    ],
    action: "See the meeting",
  },
  "meeting-moved": {
    subject: ({ reader, body, when }) => `${reader}: the meeting of ${body} was changed, now ${when}`,
    intro: ({ body, when }) =>
      `The meeting of ${body} was moved, or is attended in another way. It is now: ${when}.`,
    more: () => [
      "This is a new notice. What you waived or were sent before does not count for it; your agreement to electronic means stays. Please say anew whether you will attend. The links that you have open it as before.",
    ],
    action: "See the meeting",
  },
  "meeting-adjourned": {
    subject: ({ reader, body, when }) => `${reader}: the meeting of ${body} resumes on ${when}`,
    intro: ({ body, when }) => `The meeting of ${body} was adjourned. It resumes on ${when}.`,
    more: () => [
      "What was decided stands. The page has the agenda with what is left of it; please say there whether you will attend.",
    ],
    action: "See the meeting",
  },
  "adjournment-corrected": {
    subject: ({ reader, body, when }) => `${reader}: the meeting of ${body} does not resume on ${when}`,
    intro: ({ body, when }) =>
      `You were told that the meeting of ${body} resumes on ${when}. That was entered by mistake, and was corrected: please do not come then.`,
    more: () => [
      "The entry in your calendar is taken back. If the meeting is adjourned to another day, you are told that day by a mail of its own.",
    ],
    action: "See the meeting",
  },
  "meeting-without-day": {
    subject: ({ reader, body }) =>
      `${reader}: the meeting of ${body} was adjourned, and its next day is still to be told`,
    intro: ({ body, when }) =>
      `The meeting of ${body}, called for ${when}, was adjourned. No day was named on which it resumes.`,
    more: () => [
      "What was decided stands. The entry in your calendar is taken back; you get notice as soon as a day is named.",
    ],
    action: "See the meeting",
  },
  "no-longer-invited": {
    subject: ({ reader, body, when }) =>
      `${reader}: you are no longer called to the meeting of ${body}, ${when}`,
    intro: ({ body, when }) =>
      `You were called to a meeting of ${body}: ${when}. You are no member of ${body} any more, so that you are not called to it.`,
    more: () => [
      "Nothing is expected of you, and the entry in your calendar is taken back. If you are a member still, please tell the secretary.",
    ],
    action: "See why",
  },
  "meeting-cancelled": {
    subject: ({ reader, body, when }) => `${reader}: the meeting of ${body} of ${when} does not take place`,
    intro: ({ body, when }) => `The meeting of ${body} that was called for ${when} is cancelled.`,
    more: () => ["Nothing is expected of you. What stood on its agenda waits for another meeting."],
    action: "See the meeting",
  },
  "meeting-fresh-link": {
    subject: ({ reader, body, on }) => `${reader}: your link to the meeting of ${body} of ${on}`,
    intro: ({ body, when }) => `You asked for a fresh link to the meeting of ${body}: ${when}.`,
    more: () => ["The page shows where it stands, and what it asks of you."],
    action: "See the meeting",
  },
  "decisions-to-attest": {
    subject: ({ reader, body, on }) =>
      `${reader}: please attest to what the meeting of ${body} of ${on} decided`,
    intro: ({ body, on }) =>
      `The record of the meeting of ${body} of ${on}, which you chaired, is complete. Please attest to what was decided, or say what is not so: it holds once you have, and its documents wait until then.`,
    more: () => [
      "The page shows each vote as it was entered. If you say there that any of it is not so, nothing takes effect.",
    ],
    action: "Read what was entered",
  },
  "decisions-contested": {
    subject: ({ reader, body, on }) =>
      `${reader}: the record of the meeting of ${body} of ${on} was contested`,
    intro: ({ body, on }) =>
      `Whoever chaired the meeting of ${body} of ${on} says that what was entered is not what was decided. Nothing took effect. Please correct the entry that is wrong.`,
    more: () => [
      "The page shows their reason. Whoever chaired is asked again as soon as you have corrected it.",
    ],
    action: "See the reason",
  },
  "minutes-to-draft": {
    subject: ({ reader, body, on }) =>
      `${reader}: please draft the minutes of the meeting of ${body} of ${on}`,
    intro: ({ body, on }) =>
      `Whoever chaired the meeting of ${body} of ${on} has attested to what was decided. Please draft its minutes while all of it is fresh.`,
    more: () => [
      "One button drafts them in English and French from what was entered. Whoever was there is then asked to confirm them, and you and the chair to sign.",
    ],
    action: "Draft the minutes",
  },
  "minutes-to-confirm": {
    subject: ({ reader, body, on }) =>
      `${reader}: please confirm the minutes of the meeting of ${body} of ${on}`,
    intro: ({ body, on }) =>
      `The minutes of the meeting of ${body} of ${on}, which you attended, are drafted in English and French. Please read them while you remember the meeting, and confirm them or say what is wrong.`,
    more: () => ["You can change your answer later."],
    action: "Read the minutes",
  },
  "minutes-to-sign": {
    subject: ({ reader, body, on }) =>
      `${reader}: please sign the minutes of the meeting of ${body} of ${on}`,
    intro: ({ body, on }) =>
      `The minutes of the meeting of ${body} of ${on} are drafted in English and French. Please read and sign them: whoever chaired it signs, and whoever kept its record.`,
    more: () => [
      "The page shows who has confirmed or contested them so far. Minutes that are drafted anew are signed anew.",
    ],
    action: "Read the minutes",
  },
  "minutes-contested": {
    subject: ({ reader, body, on }) =>
      `${reader}: a member says that the minutes of the meeting of ${body} of ${on} are wrong`,
    intro: ({ body, on }) =>
      `Somebody who attended the meeting of ${body} of ${on} contests its minutes, with a reason.`,
    more: () => [
      "The page shows the reason. It is kept beside the minutes, whatever becomes of it; minutes that you draft anew are confirmed and signed anew.",
    ],
    action: "See the reason",
  },
  "contest-answered": {
    subject: ({ reader, body, on }) =>
      `${reader}: the secretary has answered what you said of the minutes of the meeting of ${body} of ${on}`,
    intro: ({ body, on }) =>
      `You contested the minutes of the meeting of ${body} of ${on}. The secretary has answered, and both stay beside them.`,
    more: () => [
      "The page shows the answer. You can leave it at that, confirm the minutes, or contest them again with another reason.",
    ],
    action: "Read the answer",
  },
  "resolution-without-effect": {
    subject: ({ reader, body, on }) =>
      `${reader}: a decision of the meeting of ${body} of ${on} could not take effect on its document`,
    intro: ({ body, on }) =>
      `The meeting of ${body} of ${on} voted on a document that has gone on since, or whose content is another one by now. So the vote changed nothing about it.`,
    more: () => [
      "The page says which one. What was resolved stays in the minutes; if the document is to be decided on as it is now, put it on the agenda of another meeting.",
    ],
    action: "See which document",
  },
  "dissent-fell": {
    subject: ({ reader, body, on }) =>
      `${reader}: your dissent at the meeting of ${body} of ${on} no longer stands`,
    intro: ({ body, on }) =>
      `A vote of the meeting of ${body} of ${on} was corrected on its record. Your dissent from it counts no more, by an entry of its own that stays to be read.`,
    more: () => ["The page shows the vote as it stands now."],
    action: "See the meeting",
  },
});

/** Why a dissent counts no more, and what whoever dissented can do: below the mail that says so. `item`: its number on the agenda. */
export const fallenLetters = (): Record<WhyFallen, (told: { item: string; days: string }) => string[]> => ({
  "voted-for": ({ item, days }) => [
    `It is item ${item} of the agenda. As the vote stands now you voted for it, and whoever votes for a resolution cannot dissent from it.`,
    `If you did not vote for it, please say so to the secretary before whoever chaired attests to it. Once that is put right, you can dissent anew on the page, within ${days} days of learning of it.`,
  ],
  "was-absent": ({ item, days }) => [
    `It is item ${item} of the agenda. As the vote stands now you were not in the room for it.`,
    `If you still dissent, please do so on the page: whoever was not there can, within ${days} days of becoming aware of what was resolved.`,
  ],
  "not-resolved": ({ item }) => [
    `It is item ${item} of the agenda. As the vote stands now nothing was resolved, so that there is nothing to dissent from.`,
  ],
  "not-decided": ({ item, days }) => [
    `It is item ${item} of the agenda. It is not decided any more. If it is decided at another time, you can dissent then, or within ${days} days of learning of it where you are away.`,
  ],
});
