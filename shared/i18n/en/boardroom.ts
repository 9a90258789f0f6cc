import { boardLetters, fallenLetters } from "./board-letters.ts";

type Who = { when: string; person: string };

/** A meeting that Accord holds the record of, as its members see it by their own link. */
export const boardroom = () => ({
  mails: boardLetters(),
  fallen: fallenLetters(),
  /** Whose meeting it is, after "of". */
  ofBody: ({ committee }: { committee: string | null }): string =>
    committee === null ? "the board of directors" : `the ${committee}`,
  facts: {
    when: "When",
    held: "Was held",
    calledFor: "Called for",
    place: "Place",
    how: "Attended",
    chair: "Chair",
    notice: "Notice given",
  },
  how: {
    "in-person": "in the room",
    electronic: "by electronic means",
    either: "in the room or by electronic means",
  },
  title: ({ body }: { body: string }) => `Meeting of ${body}`,
  landing: {
    lead: ({ body, when }: { body: string; when: string }) =>
      `This link is to the meeting of ${body}, ${when}.`,
    action: "Open the meeting",
  },
  over: {
    cancelled: "This meeting was cancelled. Nothing is expected of you.",
    "not-a-member":
      "You are not, or no longer, a member of this meeting. If that is not so, please tell the secretary.",
  },
  status: {
    convened: "It has not begun yet.",
    open: "It is under way.",
    adjourned: "It is adjourned.",
    ended: "It is over.",
    cancelled: "It was cancelled.",
  },
  onCalendar: {
    text: "The agenda and its papers are behind your own link, in the mail about this meeting. Its notice says when it begins; two hours are held for it here.",
    link: "Put it in your calendar (.ics)",
    name: "meeting.ics",
  },
  onDesk: {
    when: "When",
    waive: "Notice of it came late: it can be held if you waive that.",
    say: "You are called to it: please say whether you will attend. Its agenda and papers are there.",
    attend: "You are called to it. Its agenda and papers are there.",
    attest: "You chaired it: please say whether what was entered is what was decided.",
    draft: "Its minutes are to be drafted.",
    confirm: "Its minutes are drafted: please confirm them, or say what is wrong.",
    answer:
      "A member says that its minutes are wrong: please answer that, on record. Until then nobody signs them.",
    sign: "Its minutes are to be signed by you.",
  },
  agenda: "Agenda",
  noAgenda: "Nothing stands on the agenda yet.",
  nature: { decide: "to decide", note: "to take note", discuss: "to discuss" },
  consent: "on the consent agenda, unless anybody takes it out",
  takeOut: "Have it debated and voted by itself",
  papers: "Each document opens as it was put to the meeting.",
  paper: {
    lead: "This is what was put to the meeting.",
    ofBefore:
      "The document says something else by now. What is voted on is the version that was put to the meeting, unless it is put to it anew.",
    version: "Version that was put to the meeting:",
    back: "The meeting",
  },
  waive: {
    title: "Notice that comes late",
    lead: ({ days }: { days: string }) =>
      `Notice is to be given ${days} days before. If this one comes too late for you, you can waive that, and the meeting can be held.`,
    since: ({ days }: { days: string }) =>
      `Notice is to be given ${days} days before, to whoever is a member then. You became one since, so that none was due to you, and the meeting can be held. You can waive notice still: then its certificates say so.`,
    action: "Waive the notice",
    done: "You waived the notice.",
  },
  accept: {
    title: "By telephone or video",
    lead: "People attend by telephone or video only if all directors agree.",
    action: "Agree to electronic means",
    done: "You agreed that people attend by electronic means.",
  },
  attest: {
    question: "Is this what the meeting decided?",
    yes: "Yes, I attest to it",
    yesHint: "It holds from now on, and the documents go on by themselves.",
    no: "No, an entry is wrong",
    noHint: "Nothing takes effect. The secretary hears why, and you are asked again.",
    done: "What was decided has been attested to.",
    waits: "What was decided waits for whoever chaired to attest to it.",
    contested: "Whoever chaired says that an entry is wrong.",
  },
  effects: {
    "took-effect": "It took effect on its document.",
    answered: "It answers for the committee in the review of the document.",
    waits: "It is on its way to its document.",
    "without-effect": "It had no effect: the document went on meanwhile, or has another content by now.",
  },
  minutes: {
    title: "Minutes",
    draft: "Draft the minutes",
    draftLead:
      "The minutes are drafted in both languages from what was entered. Whoever was there is asked to confirm them.",
    again:
      "What stands below has changed since the minutes were drafted. Drafted again, they are confirmed and signed again.",
    question: "Are these minutes right?",
    yes: "Yes, I confirm them",
    no: "No, something is wrong",
    noHint: "Your reason is kept beside the minutes, and the secretary hears it.",
    confirmed: ({ people }: { people: string }) => `Confirmed by ${people}.`,
    contestedBy: ({ people }: { people: string }) => `Contested by ${people}.`,
    contest: ({ person }: { person: string }) => `${person} contests these minutes`,
    contestAnswered: "What the secretary answered",
    contestAnswer: "Your answer, which stays beside the contest",
    contestAnswerHint:
      "What was attested to is not changed by it: where the record itself is wrong, say that the meeting is asked to correct it at its next sitting. Whoever contests it is sent to your answer.",
    saveContestAnswer: "Record the answer",
    waits: ({ people }: { people: string }) =>
      `They cannot be signed yet: ${people} says that something in them is wrong. They can be once whoever keeps the record has answered that, on record, or has drafted them anew.`,
    sign: "Sign the minutes",
    signed: { chair: "Signed by the chair.", secretary: "Signed by the secretary." },
    signedInPlace: {
      chair: ({ person, of, on }: Record<"person" | "of" | "on", string>) =>
        `Signed by ${person}, in place of ${of}, who chaired and left on ${on}.`,
      secretary: ({ person, of, on }: Record<"person" | "of" | "on", string>) =>
        `Signed by ${person}, in place of ${of}, who kept the record and was secretary until ${on}.`,
    },
    fingerprint: "Fingerprint of the minutes",
  },
  dissent: {
    title: "If you dissent from what was resolved",
    lead: ({ days }: { days: string }) =>
      `Whoever was not there for a vote can dissent from what it resolved within ${days} days of becoming aware of it.`,
    again:
      "The vote below was entered again, and your dissent was taken off the record by an entry of its own. You can dissent anew, within the same days.",
    awareOn: "The day on which you became aware of it (year-month-day)",
    action: "Record my dissent",
  },
  readFirst: "Read first what was entered, below",
  reason: "Your reason",
  reasonHint: "Needed where you say that something is wrong.",
  send: "Send my answer",
  error: {
    choose: "Choose an answer.",
    day: "Give the day as year-month-day, for example 2026-12-10.",
    "items-open":
      "A vote was corrected, and the right one is not entered yet. Whoever keeps the record enters it first, and then you are asked again.",
    "not-yours":
      "Only whoever chaired attests to what was decided, in person and by their own link. If that was you, ask the secretary to put right who was in the chair.",
    "room-differs":
      "A vote was counted in another room than what was entered says. Whoever keeps the record puts it right first, and then you are asked again.",
    "too-late": "The days within which a dissent is recorded are over, or the day has not come yet.",
    "voted-for":
      "The record has it that you voted for this, and whoever did cannot dissent from it. If that is wrong, say so to whoever keeps the record.",
    "too-many-dissents":
      "The record has the count alone of this vote, and as many dissents as did not vote for it. If one more did not, ask whoever keeps the record to correct the vote, or to enter it by name.",
    "not-resolved": "Nothing was resolved on this item, so that there is nothing to dissent from.",
    "minutes-contested":
      "Somebody who was there contests these minutes, and was not answered yet. Whoever keeps the record answers first, on record; then they can be signed.",
    "was-there": "You were there when this was voted on: a dissent is then recorded at the meeting.",
    "was-absent":
      "Whoever was not there does not confirm the minutes. If you were, tell the secretary. You can dissent from what was resolved, within the days of the by-laws.",
    superseded: "What your page showed has changed since. Please read it again below, and answer then.",
    "already-answered": "This has been answered already.",
    "already-open":
      "The meeting has begun: what counts is who attends. If you are on your way, tell the secretary.",
    "not-in-the-room": "This meeting is held by telephone or video alone. Choose one of the answers below.",
    "not-electronic": "This meeting is held in the room alone. Choose one of the answers below.",
    "electronic-never-allowed":
      "The by-laws do not allow anybody to attend by telephone or video. Choose one of the answers below.",
    other: "This cannot be recorded as things stand now. The page below shows how they stand.",
  },
  /** Beside the heading of an item that was put on an agenda before both languages were asked for. */
  oneLanguage: "entered in one language alone",
  resolvedText: "Text of the resolution:",
  /** What a body corrected of a record that was attested to, at a later meeting. */
  corrections: {
    title: "Corrected since",
    by: ({ resolution, on, words }: { resolution: string | null; on: string; words: string | null }) => {
      const by = resolution === null ? `At the meeting of ${on}` : `By resolution ${resolution} of ${on}`;
      return words === null ? by : `${by}: ${words}`;
    },
    inTurn: "The record of that meeting was corrected in turn:",
    of: ({ on, heading }: { on: string; heading: string }) => `Correction of the record of ${on}: ${heading}`,
  },
  written: {
    opened: ({ when, person }: Who) => `${when}: opened, ${person} in the chair.`,
    arrived: {
      "in-person": ({ when, person }: Who) => `${when}: ${person} arrives.`,
      electronic: ({ when, person }: Who) => `${when}: ${person} joins by electronic means.`,
    },
    left: ({ when, person }: Who) => `${when}: ${person} leaves.`,
    chair: ({ when, person }: Who) => `${when}: ${person} takes the chair.`,
    adjourned: {
      quorum: ({ when, to }: { when: string; to: string | null }) =>
        `${when}: adjourned for want of a quorum, ${to === null ? "to a day still to be told" : `to resume on ${to}`}.`,
      time: ({ when, to }: { when: string; to: string | null }) =>
        `${when}: adjourned, ${to === null ? "to a day still to be told" : `to resume on ${to}`}.`,
    },
    ended: ({ when }: { when: string }) => `${when}: ended.`,
    out: {
      disqualified: ({ when, person }: Who) => `${when}: ${person} leaves the room, disqualified.`,
      "stepped-aside": ({ when, person }: Who) => `${when}: ${person} leaves the room, stepping aside.`,
      author: ({ when, person }: Who) => `${when}: ${person} leaves the room, having written the text.`,
      away: ({ when, person }: Who) => `${when}: ${person} leaves the room.`,
    },
    interest: {
      when: {
        "before-discussion": "before it is discussed",
        "during-discussion": "once its discussion has begun",
        "after-vote": "after the vote, which stands as it was taken",
      },
      declared: ({ when, person, timing, nature }: Who & { timing: string; nature: string }) =>
        `${when}: ${person} declares an interest ${timing}: ${nature}.`,
      /** What it makes of them, where they leave the room or keep their vote. */
      follows: {
        disqualified: ({ ground }: { ground: string }) => `They leave the room, disqualified: ${ground}.`,
        "stepped-aside": () => "They leave the room of their own will.",
        excepted: ({ ground }: { ground: string }) => `They keep their vote: ${ground}.`,
        officer: () => "They declare it as an officer, and have no vote.",
      },
      /** By which ground, where it was declared after the vote. */
      ground: ({ ground }: { ground: string }) => `Ground: ${ground}.`,
      extent: ({ words }: { words: string }) => `What they declare: ${words}`,
    },
    back: ({ when, person }: Who) => `${when}: ${person} is back in the room.`,
    called: ({ when }: { when: string }) => `${when}: the item is called.`,
    noted: ({ when }: { when: string }) => `${when}: the meeting takes note.`,
    deferred: ({ when }: { when: string }) => `${when}: put off.`,
    notReached: "Not reached.",
    motion: {
      approve: "that it be approved",
      return: "that it go back to its author",
      refuse: "that it be refused",
    },
    presided: {
      in: ({ person }: { person: string }) => `In the chair for this item: ${person}.`,
      out: ({ person }: { person: string }) =>
        `In the chair: ${person}, who was out of the room for this item. Nobody was entered as presiding in their place.`,
    },
    /** Without a seconder where whoever moved it was alone in the room. */
    moved: (told: { when: string; motion: string; mover: string; seconder: string | null }) =>
      told.seconder === null
        ? `${told.when}: moved by ${told.mover}, alone in the room to vote, ${told.motion}.`
        : `${told.when}: moved by ${told.mover}, seconded by ${told.seconder}, ${told.motion}.`,
    votes: (told: { for: string; against: string; abstained: string }) =>
      `${told.for} for, ${told.against} against, ${told.abstained} abstained.`,
    each: { for: "for", against: "against", abstained: "abstained" },
    casting: ({ vote }: { vote: string }) => `The chair’s casting vote: ${vote}.`,
    asked: ({ words }: { words: string }) => `Its author is asked: ${words}`,
    rule: (told: {
      present: string;
      quorum: string;
      directors: string;
      needed: string;
      base: string;
      by: string;
    }) =>
      `${told.present} present, ${told.quorum} of ${told.directors} needed for the quorum; ${told.needed} of ${told.base} votes needed (${told.by}).`,
    carried: ({ resolution }: { resolution: string }) => `Carried: resolution ${resolution}.`,
    advised: ({ resolution }: { resolution: string }) =>
      `Carried, as a recommendation, which decides nothing by itself: resolution ${resolution}.`,
    lost: "Lost.",
    dissent: ({ person }: { person: string }) => `${person} dissents.`,
    /** `on`: the day on which they became aware of it; null where it is not recorded. */
    dissentAbsent: ({ person, on }: { person: string; on: string | null }) =>
      on === null
        ? `${person}, who was not there, dissents.`
        : `${person}, who was not there, dissents: they became aware of it on ${on}.`,
    fallen: {
      "voted-for": ({ person }: { person: string }) =>
        `The dissent of ${person} was taken off the record: as the vote was entered again, they voted for it.`,
      "was-absent": ({ person }: { person: string }) =>
        `The dissent of ${person} was taken off the record: as the vote was entered again, they were not in the room for it.`,
      "not-resolved": ({ person }: { person: string }) =>
        `The dissent of ${person} was taken off the record: as the vote was entered again, nothing was resolved.`,
      "not-decided": ({ person }: { person: string }) =>
        `The dissent of ${person} was taken off the record: the item was not decided after all.`,
    },
    absent: ({ people }: { people: string }) => `Absent: ${people}.`,
    waived: ({ people }: { people: string }) => `Notice waived by ${people}.`,
    corrected: ({ entry, by }: { entry: string; by: string }) =>
      `Entry ${entry} was corrected by entry ${by}, and counts no more.`,
    saidWithout:
      "What was said of this item while you were out of the room is not shown to you. If you are asked to confirm the minutes, you do so but for it.",
    saidBefore:
      "What was said of this item while somebody was out of the room for their part in it stands here once the matter is decided and the minutes are signed.",
    unreadable: "What is kept of these words is not what was entered.",
    untitled: "An item",
  },
});
