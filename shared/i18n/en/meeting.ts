import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import type { Asking } from "../../domain/review/asking.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters, type TooLong } from "./lengths.ts";
import type { Words } from "./letter.ts";

type Outcome = "approved" | "returned" | "refused";

const decidedOn = (n: Nouns): Record<Outcome, string> => ({
  approved: `approved the ${n.noun}`,
  returned: `sent the ${n.noun} back to its author`,
  refused: `refused the ${n.noun}`,
});

/** `resolution`: the number of what a meeting in Accord resolved, null where a motion was lost; none of a meeting outside it. */
type Held = { heldOn: string; resolution?: string | null | undefined };

const heldAt = ({ heldOn, resolution }: Held): string => {
  if (resolution === undefined) return `a meeting outside Accord on ${heldOn}`;
  return `the meeting of ${heldOn}${resolution === null ? "" : `, by resolution ${resolution}`}`;
};

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
const askedTo: Record<Asking, string> = {
  first: "please attest to what the board decided",
  reminder: "a reminder to attest to what the board decided",
  contested: "please attest to the new entry of what the board decided",
  another: "please attest to the corrected entry of what the board decided",
};

const enteredAs = (heldOn: string): Record<Asking, string> => ({
  first: `The secretary entered what the board decided at its meeting of ${heldOn}, which you chaired.`,
  reminder: `Your answer is still awaited on what the secretary entered of the board’s meeting of ${heldOn}, which you chaired.`,
  contested: `You said that what had been entered of the board’s meeting is not what it decided. In answer, the secretary has entered it again, as of ${heldOn}.`,
  another: `The secretary has entered again what the board decided at its meeting of ${heldOn}, which you chaired: what you were asked about before does not count any more.`,
});

/** Whom the overseer alone can tell that a report is not coming. */
export const untold = (n: Nouns, { names }: { names: string }): string =>
  `Accord’s notice of the new date did not reach ${names}, and Accord sends them no other: please tell them yourself that the ${n.noun} is not coming.`;

/** Mails about what the board decided at a meeting outside Accord. */
export const meetingLetters = (n: Nouns): Record<MeetingLetter, Words> => ({
  "meeting-to-attest": {
    subject: ({ person, report, by, asking }) => `${person}: ${askedTo[asking]} on the ${report}, ${by}`,
    intro: ({ meeting, by, asking }) =>
      `${enteredAs(meeting?.heldOn ?? "")[asking]} Please answer ${by}: it holds once you have attested to it, and the ${n.noun} waits until then.`,
    more: () => [
      "The page shows exactly what will be recorded: who was present, how the votes stand, and what the board decided. If any of it is not so, say so there: nothing is recorded as decided.",
    ],
    action: "Read what was entered",
  },
  "meeting-decided": {
    subject: ({ report, meeting }) =>
      `Decided by the board${meeting ? ` (${subjectOf[meeting.outcome]})` : ""}: ${report}`,
    intro: ({ meeting }) =>
      `At ${heldAt({ heldOn: meeting?.heldOn ?? "", resolution: meeting?.resolution })}, the board ${meeting ? decidedOn(n)[meeting.outcome] : `decided on the ${n.noun}`}. Whoever chaired the meeting has attested to it.`,
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
    subject: ({ person, report, by }) => `${person}: please revise, as the board asks, the ${report}, ${by}`,
    intro: ({ meeting }) =>
      `At its meeting of ${meeting?.heldOn ?? ""}, the board sent your ${n.full} back to you. ${meeting?.resolution === undefined ? "Its reasons stand on the page that this link opens." : "What it asks you to change stands on the page that this link opens."}`,
    more: ({ by }) => [
      `All that you wrote is still there. Please revise it, and submit the ${n.noun} again ${by}.`,
    ],
    action: `Open my ${n.noun}`,
  },
  "oversee-contested": {
    subject: ({ report }) => `Not attested: the board’s decision on the ${report}`,
    intro: () =>
      "Whoever chaired the meeting says that what you entered is not what the board decided. Their reason stands in the document’s history.",
    more: ({ by }) => [
      `Nothing was recorded as decided, and the ${n.noun} waits. Please check it against the minutes, and enter it again ${by}. You are reminded once a week until then.`,
    ],
    action: "Open the document",
  },
  "oversee-unattested": {
    subject: ({ report }) => `Still to be attested: the board’s decision on the ${report}`,
    intro: ({ meeting }) =>
      `What was entered of the board’s meeting${meeting ? ` of ${meeting.heldOn}` : ""} still waits for whoever chaired it. Accord has reminded them twice, and does not do so again by itself.`,
    more: ({ by }) => [
      `Nothing is decided until they answer. Please reach them another way, ${by}; from the page of the ${n.noun} you can also have them reminded again. You are reminded of it once a week until they answer.`,
    ],
    action: "Open the document",
  },
});

/** What the board decided at a meeting: entering one that was held outside Accord, attesting to it, and how either is shown for ever. */
export const meeting = (n: Nouns) => ({
  act: "Enter what a meeting of the board decided",
  actAgain: "Enter the meeting’s decision again",
  waits: ({ name, outcome }: { name: string; outcome: string }) =>
    `The meeting’s decision is entered (“${outcome}”), and waits for ${name}, who chaired it, to attest to it.`,
  waitsAgain:
    "What was entered of the meeting was contested by whoever chaired it. Awaited: the secretary, to enter it again.",
  enter: {
    title: "What the board decided at a meeting",
    lead: "Enter it as the minutes have it. Whoever chaired the meeting is then asked to attest to it by a link of their own; until they have, nothing is decided.",
    heldOn: "Date of the meeting",
    heldOnHint: "For example 2026-11-20.",
    place: "Place, or means by which it was held",
    placeHint: "For example: head office, Montréal; or by videoconference.",
    attendance: "Who was there",
    attendanceHint:
      "Of each director: whether they were in the room for this item. Whoever was out of the room is not counted in the quorum, and does not vote.",
    chooseAttendance: "Choose",
    attends: {
      absent: "Absent",
      present: "Present",
      disqualified: "Present, but out of the room: not entitled to vote (conflict of interest under the law)",
      "stepped-aside": "Present, but out of the room: stepped aside",
      author: `Present, but out of the room: wrote the ${n.noun}`,
      away: "Present, but out of the room: for another reason",
    },
    chair: "Who chaired the meeting",
    mover: "Who moved the motion",
    seconder: "Who seconded it",
    choosePerson: "Choose a director",
    motion: "What was put to the vote",
    motions: {
      approve: `To approve the ${n.noun}`,
      return: "To send it back to its author",
      refuse: "To refuse it for good",
    },
    motionHints: {
      approve: `If the motion was lost, the ${n.noun} is refused.`,
      return: "Its author gets it back with the board’s reasons.",
      refuse: `Its way ends here. ${n.forDonors ? "Donors who have Accord’s notice of a new date are told that it is not coming, without the reasons. " : ""}Whoever ${n.forDonors ? "else " : ""}was promised it by a date hears nothing from Accord: let them know yourself.`,
    },
    votes: "Votes",
    votesHint: "Everybody in the room is counted once: for, against, or abstained.",
    for: "For",
    against: "Against",
    abstained: "Abstained",
    castingVote: "If the votes were equal: the chair’s casting vote",
    casting: {
      equal: "The votes were not equal",
      none: "The votes were equal, and none was cast",
      for: "For",
      against: "Against",
    },
    reasons: "The board’s reasons",
    reasonsHint: `The people on this document can read them. Where the ${n.noun} goes back to its author, they say what the board asks for. Never name a child.`,
    action: "Enter the decision",
  },
  error: {
    date: "Enter the date of the meeting, for example 2026-11-20",
    place: "Say where, or by which means, the meeting was held",
    reasons: "Write the board’s reasons",
    "words-too-long": (told: TooLong) => `Shorten this ${byCharacters(told)}`,
    "choose-chair": "Choose who chaired the meeting",
    "choose-mover": "Choose who moved the motion",
    "choose-seconder": "Choose who seconded the motion",
    "choose-motion": "Choose what was put to the vote",
    "choose-attends": ({ name }: { name: string }) => `Say whether ${name} was there`,
    "votes-number": "Enter each number of votes as a whole number, 0 if there was none",
    "in-the-future": "The meeting is still to come: enter the date on which it was held",
    "before-referral": ({ day }: { day: string }) =>
      `The matter went to a meeting on ${day}: one held before cannot have decided it`,
    "nobody-present": "Say who was present",
    "not-a-director": ({ name }: { name: string }) =>
      `${name} was not a director on the day of the meeting: only directors are counted`,
    "out-but-not-present": ({ name }: { name: string }) =>
      `${name} cannot have left the room without being present`,
    "author-in-room": ({ name }: { name: string }) =>
      `${name} wrote this ${n.noun}, or was given its writing, and nobody decides on their own work: they must have been out of the room`,
    "no-quorum": ({ present, quorum }: { present: string; quorum: string }) =>
      `There was no quorum for this item: ${present} in the room, and the by-laws ask for ${quorum}. Such a decision is not valid: it must be taken again at a meeting with a quorum`,
    "not-present": {
      chair: "Whoever chaired the meeting must have been present",
      mover: "Whoever moved the motion must have been present",
      seconder: "Whoever seconded the motion must have been present",
    },
    "out-of-room": {
      mover: "Whoever moved the motion was out of the room for this item",
      seconder: "Whoever seconded the motion was out of the room for this item",
      castingVote: "Whoever chaired the meeting was out of the room for this item, and has no vote on it",
    },
    "cannot-attest": ({ name }: { name: string }) =>
      `${name} cannot attest to this decision, having left, written the ${n.noun} or entered the decision, or because their new address is disputed: choose who else presided for this item`,
    "same-as-mover": "Nobody seconds their own motion: choose another director",
    "too-many-votes": ({ votes, room }: { votes: string; room: string }) =>
      `${votes} votes were counted, and ${room} people were in the room`,
    "votes-missing": ({ votes, room }: { votes: string; room: string }) =>
      `${votes} votes were counted, and ${room} people were in the room: count whoever did not vote as abstaining`,
    "no-casting-vote": "The by-laws give the chair no casting vote",
    "casting-unsaid":
      "The votes were equal: say whether whoever chaired cast a second vote. Without one the motion is lost.",
    "no-tie": "A casting vote is cast only where the votes are equal",
    "entered-meanwhile": ({ day, outcome }: { day: string; outcome: string }) =>
      `After this page was opened, a decision was entered: meeting of ${day}, “${outcome}”. If this one is to take its place, check it and enter it again; else leave this page`,
    "contested-meanwhile":
      "After this page was opened, whoever chaired the meeting said that what was entered is not so: the document’s page shows their reason. Check this against it, and enter it again",
    "nothing-decided": `The motion was lost, so that the board decided nothing: the ${n.noun} still awaits its decision`,
  },
  attest: {
    title: "Attest to what the board decided",
    lead: ({ name }: { name: string }) =>
      `You chaired this meeting. ${name} entered what it decided; this is exactly what will be recorded. Nothing is recorded before you choose below.`,
    choice: "Is this what the board decided?",
    attest: "Yes, I attest to it",
    attestHint: "It is then the board’s decision, and the document goes on by itself.",
    contest: "No, this is not what was decided",
    contestHint: "Nothing is recorded as decided. The secretary is told your reason, and can enter it again.",
    reason: "If not: what is wrong",
    reasonHint: "The secretary and the directors can read it.",
    action: "Record my answer",
    choose: "Choose whether this is what the board decided",
    reasonNeeded: "Say what is wrong with it",
    statement: ({ name }: { name: string }) =>
      `By answering yes, I, ${name}, attest as the person who chaired the meeting that the above is what the board decided.`,
  },
  record: {
    title: "The decision",
    outcome: {
      approved: `The board approved the ${n.noun}`,
      returned: `The board sent the ${n.noun} back to its author`,
      refused: `The board refused the ${n.noun}`,
    },
    heldOn: "Meeting of",
    place: "Place",
    present: "Present",
    out: "Out of the room for this item",
    outBecause: {
      disqualified: "not entitled to vote",
      "stepped-aside": "stepped aside",
      author: `wrote the ${n.noun}`,
      away: "away",
    },
    outOne: ({ name, because }: { name: string; because: string }) => `${name} (${because})`,
    chair: "In the chair",
    mover: "Moved by",
    seconder: "Seconded by",
    motion: "Motion",
    votes: "Votes",
    votesOf: (told: { for: string; against: string; abstained: string }) =>
      `${told.for} for, ${told.against} against, ${told.abstained} abstained`,
    castingVote: "Casting vote",
    quorum: "Quorum",
    quorumOf: (told: { present: string; quorum: string; directors: string; source: string }) =>
      `${told.present} in the room; ${told.quorum} needed of ${told.directors} (${told.source})`,
    majority: "Majority",
    majorityOf: (told: { needed: string; base: string; source: string; carried: boolean }) =>
      `${told.needed} of ${told.base} needed: ${told.carried ? "carried" : "lost"} (${told.source})`,
    reasons: "Reasons",
    version: `Version of the ${n.noun}`,
    nobody: "Nobody",
  },
  history: {
    entered: (told: { when: string; by: string; heldOn: string; chair: string }) =>
      `On ${told.when}, ${told.by} entered what the board decided at a meeting outside Accord on ${told.heldOn}, and ${told.chair}, who chaired it, was asked to attest to it.`,
    attested: {
      approved: (told: { when: string; by: string; heldOn: string }) =>
        `On ${told.when}, ${told.by} attested to what was decided at a meeting outside Accord on ${told.heldOn}: the board approved the ${n.noun}.`,
      returned: (told: { when: string; by: string; heldOn: string }) =>
        `On ${told.when}, ${told.by} attested to what was decided at a meeting outside Accord on ${told.heldOn}: the board sent the ${n.noun} back to its author.`,
      refused: (told: { when: string; by: string; heldOn: string }) =>
        `On ${told.when}, ${told.by} attested to what was decided at a meeting outside Accord on ${told.heldOn}: the board refused the ${n.noun}.`,
    },
    resolved: {
      approved: (told: Held & { when: string; by: string }) =>
        `On ${told.when}, the board’s decision took effect, to which ${told.by} attested, who chaired ${heldAt(told)}: the ${n.noun} is approved.`,
      returned: (told: Held & { when: string; by: string }) =>
        `On ${told.when}, the board’s decision took effect, to which ${told.by} attested, who chaired ${heldAt(told)}: the ${n.noun} goes back to its author.`,
      refused: (told: Held & { when: string; by: string }) =>
        `On ${told.when}, the board’s decision took effect, to which ${told.by} attested, who chaired ${heldAt(told)}: the ${n.noun} is refused.`,
    },
    numbered: ({ when, resolution }: { when: string; resolution: string }) =>
      `On ${when}, the resolution that passed in writing was entered in the register as resolution ${resolution}.`,
    listed: ({ when }: { when: string }) =>
      `On ${when}, the decision that was taken at a meeting outside Accord was entered in the register of resolutions, without a number of its own.`,
    contested: ({ when, by }: { when: string; by: string }) =>
      `On ${when}, ${by} said that what was entered is not what the board decided.`,
    place: "Place of the meeting",
  },
  note: ({ name, ...held }: Held & { name: string }) => `Decided at ${heldAt(held)}, attested by ${name}`,
  publicNote: (held: Held) => `Approved by the board at ${heldAt(held)}, attested by whoever chaired it.`,
  refused: {
    title: `The board refused this ${n.noun}`,
    text: ({ note }: { note: string }) => `${note}. Nothing more is expected of anybody.`,
    reason: "The board’s reasons",
  },
});
