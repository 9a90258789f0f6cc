import { type Body, boardOr, boardOrFirst, ofBoardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";

/** `resolution`: the number of what a meeting in Accord resolved, null where a motion was lost; none of a meeting outside it. */
type Held = { heldOn: string; resolution?: string | null | undefined };

/** What a committee recommended at a meeting of its own, and how its votes were counted. */
type Recommended = { committee: string; heldOn: string; votes: string };

/** A meeting as it stands after “at”: one that Accord holds the record of by its resolution. */
export const heldAt = ({ heldOn, resolution }: Held): string => {
  if (resolution === undefined) return `a meeting outside Accord on ${heldOn}`;
  return `the meeting of ${heldOn}${resolution === null ? "" : `, by resolution ${resolution}`}`;
};

/** What the board, or a committee, decided at a meeting: entering one that was held outside Accord, attesting to it, and how either is shown for ever. */
export const meeting = (n: Nouns) => ({
  act: ({ committee }: Body) => `Enter what a meeting ${ofBoardOr(committee)} decided`,
  actAgain: "Enter the meeting’s decision again",
  waits: ({ name, outcome }: { name: string; outcome: string }) =>
    `The meeting’s decision is entered (“${outcome}”), and waits for ${name}, who chaired it, to attest to it.`,
  waitsAgain:
    "What was entered of the meeting was contested by whoever chaired it. Awaited: the secretary, to enter it again.",
  enter: {
    title: ({ committee }: Body) => `What ${boardOr(committee)} decided at a meeting`,
    lead: "Enter it as the minutes have it. Whoever chaired the meeting is then asked to attest to it by a link of their own; until they have, nothing is decided.",
    heldOn: "Date of the meeting",
    heldOnHint: "For example 2026-11-20.",
    place: "Place, or means by which it was held",
    placeHint: "For example: head office, Montréal; or by videoconference.",
    convened: "How the meeting was convened",
    notices: {
      given: "Each director had notice in time",
      waived: "Notice was short, or not given to all: whoever did not have it in time waived it",
      unsaid: "The minutes do not say",
    },
    noticeHints: {
      given: ({ days }: { days: string }) => `The by-laws ask for ${days} days or more before the meeting.`,
      unsaid: "The certificate then says that, and not that the meeting was duly convened.",
    },
    noticeOn: "Day on which notice was given",
    noticeOnHint: "For example 2026-11-12. Leave it empty if none was given, or the minutes do not say.",
    attendance: "Who was there",
    attendanceHint:
      "Of each director: whether they were in the room for this item. Whoever was out of the room does not vote; the by-laws say whether they count in the quorum.",
    chooseAttendance: "Choose",
    attends: {
      absent: "Absent",
      present: "Present",
      disqualified: "Out of the room: not entitled to vote (conflict of interest under the law)",
      "stepped-aside": "Out of the room: stepped aside",
      author: `Out of the room: wrote the ${n.noun}`,
      away: "Out of the room: for another reason",
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
      return: "Its author gets it back with the reasons below.",
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
    reasons: "Reasons for the decision",
    reasonsHint: `The people on this document can read them. Where the ${n.noun} goes back to its author, they say what is asked for. Never name a child.`,
    minutes: "Minutes of the meeting",
    minutesHint:
      "Not required. One file, 25 MB at most: PDF, pictures, and files of word processors. The board and whoever keeps its record can open it; what leaves the house gives its hash alone. What you have typed here is kept meanwhile.",
    minutesOpen: "Add or remove the minutes",
    action: "Enter the decision",
  },
  error: {
    "file-changed":
      "After this page was opened, the minutes were attached, replaced or removed. Check what is said of them below, and enter the decision again",
    "file-unfinished":
      "The minutes have not arrived whole: open their page to go on from where they stopped, or remove them",
    "file-in-quarantine":
      "The minutes are still being checked for malicious software. That takes a minute or two: wait, and enter the decision again, or remove them",
    "file-refused":
      "The minutes could not be taken, as is said below. Remove them, and attach another file if you have one",
    date: "Enter the date of the meeting, for example 2026-11-20",
    place: "Say where, or by which means, the meeting was held",
    reasons: "Write the reasons for the decision",
    "choose-convened": "Say how the meeting was convened",
    "notice-day":
      "Enter the day on which notice was given, for example 2026-11-12. If the minutes do not have it, choose that they do not say",
    "notice-unsaid":
      "A day of notice is entered: say whether each director had that notice in time, or leave the day empty",
    "notice-after": "Notice cannot have been given after the meeting: correct the one day or the other",
    "notice-short": ({ days, needed }: { days: string; needed: string }) =>
      `Days of notice: ${days}; the by-laws ask for ${needed}. If whoever did not have it in time waived it, choose that. Else such a meeting decides nothing: the decision must be taken again at another`,
    "cannot-be-waived":
      "The by-laws let nobody waive notice: a meeting that was not convened in time decides nothing, and the decision must be taken again at another",
    "choose-chair": "Choose who chaired the meeting",
    "choose-mover": "Choose who moved the motion",
    "choose-seconder": "Choose who seconded the motion: only that of who was alone in the room needs nobody",
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
    "disqualified-in-room": ({ name }: { name: string }) =>
      `${name} declared in writing an interest that takes the vote from them: they must have been out of the room`,
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
      "The votes were equal: say whether whoever chaired gave a casting vote. Without one the motion is lost.",
    "no-tie": "A casting vote is cast only where the votes are equal",
    "entered-meanwhile": ({ day, outcome }: { day: string; outcome: string }) =>
      `After this page was opened, a decision was entered: meeting of ${day}, “${outcome}”. If this one is to take its place, check it and enter it again; else leave this page`,
    "contested-meanwhile":
      "After this page was opened, whoever chaired the meeting said that what was entered is not so: the document’s page shows their reason. Check this against it, and enter it again",
    "nothing-decided": `The motion was lost, so that nothing was decided: the ${n.noun} still awaits its decision`,
  },
  attest: {
    title: ({ committee }: Body) => `Attest to what ${boardOr(committee)} decided`,
    lead: ({ name }: { name: string }) =>
      `You chaired this meeting. ${name} entered what it decided; this is exactly what will be recorded. Nothing is recorded before you choose below.`,
    choice: "Is this what was decided?",
    attest: "Yes, I attest to it",
    attestHint: ({ committee }: Body) =>
      `It is then the decision ${ofBoardOr(committee)}, and the document goes on by itself.`,
    contest: "No, this is not what was decided",
    contestHint: "Nothing is recorded as decided. The secretary is told your reason, and can enter it again.",
    reason: "If not: what is wrong",
    reasonHint: "The secretary and the directors can read it.",
    action: "Record my answer",
    choose: "Choose whether this is what was decided",
    reasonNeeded: "Say what is wrong with it",
    statement: ({ name, committee }: Body & { name: string }) =>
      `By answering yes, I, ${name}, attest as the person who chaired the meeting that the above is what ${boardOr(committee)} decided.`,
  },
  record: {
    title: "The decision",
    outcome: {
      approved: ({ committee }: Body) => `${boardOrFirst(committee)} approved the ${n.noun}`,
      returned: ({ committee }: Body) => `${boardOrFirst(committee)} sent the ${n.noun} back to its author`,
      refused: ({ committee }: Body) => `${boardOrFirst(committee)} refused the ${n.noun}`,
    },
    heldOn: "Meeting of",
    place: "Place",
    convened: "Convened",
    convenedBy: {
      given: ({ on }: { on: string }) => `By a notice of ${on}, which each director had in time`,
      waived: ({ on }: { on: string | null }) =>
        on === null
          ? "Without notice in time, which was waived"
          : `By a notice of ${on}; whoever did not have it in time waived it`,
      unsaid: "The minutes do not say",
      unrecorded: "Not recorded",
    },
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
    minutes: "Minutes",
    minutesHash: "SHA-256 of the minutes",
    reasons: "Reasons",
    version: `Version of the ${n.noun}`,
    nobody: "Nobody",
  },
  history: {
    entered: (told: Body & { when: string; by: string; heldOn: string; chair: string }) =>
      `On ${told.when}, ${told.by} entered what ${boardOr(told.committee)} decided at a meeting outside Accord on ${told.heldOn}, and ${told.chair}, who chaired it, was asked to attest to it.`,
    attested: {
      approved: (told: Body & { when: string; by: string; heldOn: string }) =>
        `On ${told.when}, ${told.by} attested to what was decided at a meeting outside Accord on ${told.heldOn}: ${boardOr(told.committee)} approved the ${n.noun}.`,
      returned: (told: Body & { when: string; by: string; heldOn: string }) =>
        `On ${told.when}, ${told.by} attested to what was decided at a meeting outside Accord on ${told.heldOn}: ${boardOr(told.committee)} sent the ${n.noun} back to its author.`,
      refused: (told: Body & { when: string; by: string; heldOn: string }) =>
        `On ${told.when}, ${told.by} attested to what was decided at a meeting outside Accord on ${told.heldOn}: ${boardOr(told.committee)} refused the ${n.noun}.`,
    },
    resolved: {
      approved: (told: Held & Body & { when: string; by: string }) =>
        `On ${told.when}, the decision ${ofBoardOr(told.committee)} took effect, to which ${told.by} attested, who chaired ${heldAt(told)}: the ${n.noun} is approved.`,
      returned: (told: Held & Body & { when: string; by: string }) =>
        `On ${told.when}, the decision ${ofBoardOr(told.committee)} took effect, to which ${told.by} attested, who chaired ${heldAt(told)}: the ${n.noun} goes back to its author.`,
      refused: (told: Held & Body & { when: string; by: string }) =>
        `On ${told.when}, the decision ${ofBoardOr(told.committee)} took effect, to which ${told.by} attested, who chaired ${heldAt(told)}: the ${n.noun} is refused.`,
    },
    recommended: {
      approved: (told: Recommended & { when: string; by: string }) =>
        `On ${told.when}, a recommendation reached the ${n.noun}, to which ${told.by} attested, who chaired the meeting of ${told.heldOn} (${told.committee}): to approve it. Votes: ${told.votes}.`,
      returned: (told: Recommended & { when: string; by: string }) =>
        `On ${told.when}, a recommendation reached the ${n.noun}, to which ${told.by} attested, who chaired the meeting of ${told.heldOn} (${told.committee}): to send it back to its author. Votes: ${told.votes}.`,
      refused: (told: Recommended & { when: string; by: string }) =>
        `On ${told.when}, a recommendation reached the ${n.noun}, to which ${told.by} attested, who chaired the meeting of ${told.heldOn} (${told.committee}): not to approve it. Votes: ${told.votes}.`,
    },
    numbered: ({ when, resolution }: { when: string; resolution: string }) =>
      `On ${when}, the resolution that passed in writing was entered in the register as resolution ${resolution}.`,
    listed: ({ when }: { when: string }) =>
      `On ${when}, the decision that was taken at a meeting outside Accord was entered in the register of resolutions, without a number of its own.`,
    contested: ({ when, by, committee }: Body & { when: string; by: string }) =>
      `On ${when}, ${by} said that what was entered is not what ${boardOr(committee)} decided.`,
    place: "Place of the meeting",
    minutes: "Its minutes are attached, as a file with this SHA-256:",
  },
  note: ({ name, ...held }: Held & { name: string }) => `Decided at ${heldAt(held)}, attested by ${name}`,
  recommended: {
    approved: (told: Recommended) =>
      `${told.committee}: recommended at its meeting of ${told.heldOn} to approve it (${told.votes})`,
    returned: (told: Recommended) =>
      `${told.committee}: recommended at its meeting of ${told.heldOn} to send it back (${told.votes})`,
    refused: (told: Recommended) =>
      `${told.committee}: recommended at its meeting of ${told.heldOn} not to approve it (${told.votes})`,
  },
  publicNote: ({ committee, ...held }: Held & Body) =>
    `Approved by ${boardOr(committee)} at ${heldAt(held)}, attested by whoever chaired it.`,
  refused: {
    title: ({ committee }: Body) => `${boardOrFirst(committee)} refused this ${n.noun}`,
    text: ({ note }: { note: string }) => `${note}. Nothing more is expected of anybody.`,
    reason: ({ committee }: Body) => `Reasons ${ofBoardOr(committee)}`,
  },
});
