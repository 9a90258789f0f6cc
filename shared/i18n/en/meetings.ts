import { meetingInterest } from "./meeting-interest.ts";
import { meetingLog, type Told } from "./meeting-log.ts";
import { meetingRefusals, meetingTyped } from "./meeting-refusals.ts";
import { meetingSigning } from "./meeting-signing.ts";

/** Why somebody is out of the room for an item. */
const because = {
  disqualified: "disqualified by law from this matter",
  "stepped-aside": "stepped aside of their own will",
  author: "wrote the text",
  away: "away",
};

const motion = {
  approve: "to approve it",
  return: "to send it back to its author",
  refuse: "to refuse it",
};

const outcome = { approved: "approved", returned: "sent back to its author", refused: "refused" };

/** The meetings of the board and its committees, as whoever keeps their record convenes and enters them. */
export const meetings = () => ({
  title: "Meetings",
  lead: "Meetings of the board and its committees that are held in Accord: convened with notice, entered as they happen.",
  board: "Board",
  of: ({ body, when }: { body: string; when: string }) => `${body}, ${when}`,
  convene: "Convene a meeting",
  toCome: "To come",
  over: "Over",
  none: "No meeting is convened. When a resolution in writing does not pass, its matter waits for a meeting: convene one here, put the matter on its agenda, and enter the sitting line by line while it is held.",
  noneOver: "No meeting has ended yet.",
  toMeetings: "All meetings",
  toRegister: "All documents",
  toResolutions: "Register of resolutions, and minute book",
  status: {
    convened: "Convened",
    cancelled: "Cancelled",
    open: "Sitting now",
    adjourned: "Adjourned",
    ended: "Ended",
  },
  next: {
    convened:
      "Complete the agenda, see that everybody has notice, and open the meeting when whoever chairs does.",
    cancelled: "Nothing more happens with this meeting. What was on its agenda can be put on another.",
    open: "Enter each thing as it happens: every button saves at once, and a line that was wrong is corrected below.",
    adjourned: "It goes on at its next sitting. What was decided stands.",
    ended: "It is over. Until whoever chaired has attested, a wrong line can still be corrected.",
  },
  /** The one thing that comes next, as the way to where it is done. */
  step: {
    title: "Next",
    onPage: "On this page",
    saved: ({ when, line }: Record<"when" | "line", string>) => `Saved last, ${when}: ${line}`,
    steps: {
      notice: () => "Record the notice on paper, or the waiver, of whoever lacks it",
      move: () => "Move the meeting to a day, with notice to those who are members now",
      agenda: () => "Put what is to be decided on the agenda",
      open: () => "Open the meeting, once whoever chairs does",
      "vote-again": ({ item }: Told) => `Enter the vote on “${item}” again`,
      arrivals: () => "Record who is here: there is no quorum yet",
      "quorum-lost": ({ item }: Told) =>
        item === ""
          ? "There is no quorum any more: record who comes back, or adjourn"
          : `There is no quorum for “${item}”: record who comes back, put it off, or adjourn`,
      vote: ({ item }: Told) => `Record the vote on “${item}”`,
      note: ({ item }: Told) => `Record what becomes of “${item}”`,
      call: ({ item }: Told) => `Call “${item}”`,
      consent: () => "Vote on the consent agenda",
      end: () => "End the meeting: nothing on its agenda waits any more",
      attest: ({ name }: Told) =>
        `${name} attests to what was decided, by their own link. See what was entered`,
      contested: ({ name }: Told) =>
        `${name} says that an entry is wrong. Correct it, and they are asked again`,
      minutes: () => "You were sent a link by which you draft and sign the minutes. See what was entered",
    },
  },
  signing: meetingSigning(),
  facts: {
    when: "When",
    place: "Where",
    attendance: "How",
    chair: "In the chair",
    notice: "Notice",
    unreached: "Whom our last mail did not reach; tell them another way",
    quorum: "Quorum now",
  },
  attendance: {
    "in-person": "In the room alone",
    electronic: "By telephone or video alone",
    either: "In the room, or by telephone or video",
  },
  notice: {
    inTime: ({ days }: { days: string }) => `Given in time (${days} days before, at least)`,
    short: ({ days, names }: { days: string; names: string }) =>
      `Short: fewer than ${days} days. It still needs the waiver of ${names}.`,
    waived: "Short, and waived by every member",
    nobody: "Given to nobody who is a member now.",
    /** Of members who take no documents by electronic means. */
    paper: ({ names }: { names: string }) =>
      `Not given yet to ${names}, who did not agree to electronic documents. Send it on paper and record that here, or record their waiver.`,
  },
  quorum: ({
    present,
    needed,
    directors,
    source,
  }: Record<"present" | "needed" | "directors" | "source", string>) =>
    `${present} present, ${needed} needed of ${directors} (${source})`,
  isHeld: "There is a quorum.",
  isLost:
    "There is no quorum: nothing can be decided. Wait until somebody arrives, put the item off, or adjourn the meeting.",
  form: {
    title: "Convene a meeting",
    body: "Who meets",
    chooseBody: "Choose",
    day: "Day",
    dayHint: "For example 2027-03-05.",
    time: "Hour",
    timeHint: ({ zone }: { zone: string }) => `As clocks show it in ${zone}, for example 14:30.`,
    attendance: "How people attend",
    place: "Place, or how to join",
    placeHint: "For example: head office, 2nd floor; or the number to call.",
    notice: "Words of the notice",
    noticeHint: "Each member is given notice with these words. They are kept with the record of the meeting.",
    proposed:
      "You are given notice of this meeting. Its agenda and papers are in Accord. If you cannot attend, please tell the secretary.",
    action: "Convene it",
    wrong: {
      body: "Choose who meets.",
      nobody:
        "Nobody holds the roles of this body and of its chair. Load the directory with its members first.",
      day: "Write the day as year, month and day, for example 2027-03-05.",
      time: "Write the hour with minutes, from 00:00 to 23:59.",
      attendance: "Choose how people attend.",
      place: "Say where it is held, or how to join.",
      notice: "Write what its members are told.",
    },
  },
  agenda: {
    title: "Agenda",
    empty:
      "Nothing is on the agenda yet. Put a document that waits for a decision on it, or an item in your own words.",
    awaiting: "Documents that wait for a decision of this body",
    put: "Put on the agenda",
    heading: "An item in your own words",
    itsHeading: { en: "Its heading in English", fr: "Its heading in French" },
    headingHint: "As the minutes are to have it.",
    inOtherHint: "The same in the other language: minutes and certificates are in both.",
    resolved: {
      en: "The text of the resolution in English, if you like",
      fr: "The text of the resolution in French, if you like",
    },
    resolvedHint:
      "Word for word, as it is put to the vote and certified: “RESOLVED THAT …”. Leave it out where the heading says all.",
    resolvedOtherHint: "The same in the other language: one without the other is not certified.",
    nature: "What the meeting does with it",
    natures: { decide: "decides", note: "takes note", discuss: "discusses" },
    consent: "On the consent agenda: voted without debate, unless anybody takes it out",
    correcting: {
      title: "Correct the record of an earlier meeting",
      lead: "What was attested to stays as it is. What this body resolves here stands beside it from then on, on the minutes of both meetings and on certificates.",
      none: "No record of this body was attested to lately.",
      which: "The meeting",
      choose: "Choose a meeting",
      older: "Or an older one",
      olderHint:
        "The day that it was convened for, as year-month-day (2024-03-05), or the number of a resolution of it (2024-07).",
      words: {
        en: "What is wrong, and how it is right, in English",
        fr: "What is wrong, and how it is right, in French",
      },
      hint: "As the minutes are to have it: “Item 3: 5 for, 1 against, not 6 for”.",
    },
    isConsent: "consent agenda",
    recommends: "a recommendation to the board",
    settles: "a recommendation, which answers for the committee",
    isCut:
      "So many documents are under way that not all of them were looked at. One that waits for a decision may be missing here: put it on once fewer are under way.",
    unnamed: "An item without a heading",
    up: "Move up",
    down: "Move down",
    withdraw: "Withdraw",
    takeOut: "Take out of the consent agenda",
    call: "Call this item",
    isCalled: "before the meeting",
    deferred: "put off",
    noted: "taken note of",
    decided: ({ outcome: how, number }: { outcome: keyof typeof outcome; number: string }) =>
      number === "" ? outcome[how] : `${outcome[how]}, resolution ${number}`,
  },
  /** What a committee can do about a document. */
  power: {
    decides: ({ resolution }: { resolution: string }) =>
      `This committee decides on it, as the board delegated to it by resolution ${resolution}.`,
    "no-delegation": ({ source }: { source: string }) =>
      `Nothing was delegated to this committee: it recommends to the board what to decide (${source}).`,
    kind: ({ source }: { source: string }) =>
      `This kind of document was not delegated to this committee: it recommends to the board what to decide (${source}).`,
    amount: ({ source }: { source: string }) =>
      `It is above the amount that was delegated to this committee, or has none: it recommends to the board what to decide (${source}).`,
    undelegable: ({ source }: { source: string }) =>
      `Nobody can delegate this to a committee: it recommends to the board what to decide (${source}).`,
    asked: ({ source }: { source: string }) =>
      `This committee is asked for its recommendation, which answers for it; somebody else decides after it (${source}).`,
    recommended: ({ committee, outcome: how, when }: Record<"committee" | "outcome" | "when", string>) =>
      `Recommendation of the ${committee}: ${how} (${when}).`,
  },
  people: {
    title: "Who is here",
    before: "Members, and notice given",
    inRoom: "In the room",
    electronic: "By telephone or video",
    absent: "Not here",
    out: ({ why }: { why: keyof typeof because }) => `Out of the room: ${because[why]}`,
    arrives: "Is here, in the room",
    joins: "Is here, by telephone or video",
    leaves: "Leaves",
    goesOut: "Goes out for this item",
    why: "Why",
    because,
    comesBack: "Comes back",
    takesChair: "Takes the chair",
    waives: "Waives notice",
    needsPaper: "notice on paper still to be sent",
    onPaper: "notice sent on paper",
    sendsPaper: "I sent the notice on paper",
    waived: "waived notice",
    accepts: "Agrees to telephone and video",
    accepted: "agrees to telephone and video",
  },
  item: {
    title: "Now before the meeting",
    none: "No item is before the meeting. Call one from the agenda.",
    note: "What was said, as the minutes are to have it",
    saveNote: "Save the note",
    takeNote: "The meeting took note",
    defer: "Put it off",
    dissent: "Who has it recorded that they were against what was resolved",
    saveDissent: "Record the dissent",
  },
  interest: meetingInterest(),
  vote: {
    title: "Vote",
    motion: "Motion",
    motions: motion,
    mover: "Mover",
    seconder: "Seconder",
    choose: "Choose",
    each: "How each voted",
    eachHint: "Choose for everybody in the room, or leave all of it and give the count below.",
    count: "Or the count",
    votes: { for: "For", against: "Against", abstained: "Abstained" },
    asked: "What whoever wrote it is asked to change, where it goes back to them",
    askedHint:
      "They read it at their document, and the minutes have it. Say what to change, and not who was for or against.",
    casting: "Casting vote of the chair, on a tie alone",
    castings: { none: "None", for: "For", against: "Against" },
    action: "Record the vote",
  },
  consent: {
    title: "Consent agenda",
    lead: "What nobody wants to speak about is voted in one go, moved, seconded and counted alike. Each item has a recorded vote and a number of its own. Take out first what anybody wants to debate, or may not vote on.",
    action: "Record these votes",
  },
  again: {
    title: "A vote to enter again",
    lead: ({ item, line }: { item: string; line: string }) =>
      `Line ${line}, the vote on “${item}”, was wrong. Enter it as it was taken: it counts with whoever was in the room then. Its number stays with it.`,
    inside: ({ people }: { people: string }) => `In the room then: ${people}.`,
    nobody: "Nobody was in the room then.",
    wasMissing: "Somebody’s coming or going before that vote was not entered",
    who: "Who",
    what: "What happened",
    whats: { arrived: "Was there", left: "Had left", back: "Was in the room for it" },
    was: ({ why }: { why: keyof typeof because }) => `Was out for it: ${because[why]}`,
    save: "Enter it as of then",
  },
  close: {
    open: "Open the meeting",
    chair: "Who is in the chair",
    adjourn: "Adjourn the meeting",
    because: "Why",
    reasons: { time: "To go on at another time", quorum: "There is no quorum any more" },
    until: "To which day, and which hour (both can be left out)",
    end: "End the meeting",
    change: "Move or cancel the meeting",
    move: "Move the meeting",
    moveLead:
      "Another day, hour, place or way of attending. Whoever is a member now, or on that day, is given notice anew: the days of notice count again from now, and waivers are asked for again. Their links stay as they are.",
    moveWhy: "Why, in the words of the new notice",
    cancel: "Cancel the meeting",
    reason: "Reason",
  },
  log: meetingLog(),
  typed: meetingTyped(),
  refusal: meetingRefusals(),
});
