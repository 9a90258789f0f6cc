import { counted, formFor } from "../plural.ts";
import { formErrors } from "./form-errors.ts";
import type { Nouns } from "./kinds.ts";

type CommentBy = { by: string; role: string; decided: keyof typeof decidedAs | null };

const decidedAs = {
  approve: "approved",
  "approve-with-reservations": "approved with reservations",
  "request-changes": "requested changes",
  reject: "rejected",
  "take-note": "took note",
  consent: "consented",
  accept: "accepted",
};

type Points = { count: number; points: string };
const pointsOf = (count: number): string =>
  formFor("en", count, { one: "percentage point", other: "percentage points" });

/** Writing a form: its task list, its sections, its errors, the check before submitting; and results against targets. */
export const report = (n: Nouns) => ({
  list: {
    lead: `Your ${n.noun} has one page for each thing to think about. Take them in any order.`,
    leave:
      "You can stop whenever you want: what you save is kept, and the link in your mail brings you back to it, on any device.",
    tasks: `Parts of the ${n.noun}`,
    progress: ({ done, total }: { done: number; total: number }) => `${done} of ${total} parts complete`,
    state: {
      "not-started": "Not started",
      started: "Started",
      complete: "Complete",
    },
    toCorrect: "To correct",
    masked: "Words were masked: to be written anew",
    missing: ({ count }: { count: number }) =>
      `${counted("en", count, { one: "answer", other: "answers" })} to give or correct`,
    missingNamed: ({ missing, names, more }: { missing: string; names: string; more: boolean }) =>
      more ? `${missing}, among them: ${names}` : `${missing}: ${names}`,
    between: "; ",
    comments: ({ count }: { count: number }) => counted("en", count, { one: "comment", other: "comments" }),
    check: "Check your answers and submit",
    checkLater: "Check what is still missing",
    sentBack: {
      reviewers: {
        title: "Changes were requested",
        text: `Each comment stands at the answer that it is about, or below where it is about the whole ${n.noun}. Mend what was asked for, then check and submit your ${n.noun} again.`,
      },
      board: {
        title: `The board sent your ${n.noun} back`,
        text: `The board decided so at a meeting, for the reasons below. Mend what they are about, then check and submit your ${n.noun} again.`,
      },
    },
  },
  form: {
    commentBy: ({ by, role, decided }: CommentBy) =>
      decided === null
        ? `${role}: the reasons of its meeting, attested by ${by}`
        : `${by}, ${role}: ${decidedAs[decided]}`,
    dateHint: "Year, month and day, like 2026-06-30, or in words, like 30 June 2026",
    lengthHint: ({ limit }: { limit: string }) => `At most ${limit} characters`,
    optional: "may stay empty",
    directional: ({ found }: { found: string }) =>
      `it is worded without a direction, which is asked apart: ${found} may say one. If it does not, leave it as it is`,
    readAs: ({ read }: { read: string }) => `read as ${read}`,
    masked:
      "The secretary masked the answer that stood here, for everybody and for good. Please write it anew.",
    looked: {
      recognisable: "I looked at this again: no child can be recognised by it, even by people who live there",
      unusual: "I looked at this again: the number is right",
      "too-soon": "I looked at this again: give the donors this date all the same",
    },
    onlyIf: ({ question, answer }: { question: string; answer: string }) =>
      `Only if you answered “${answer}” to “${question}”`,
    indicator: ({ number, total }: { number: string; total: string }) => `Indicator ${number} of ${total}`,
    read: "Read the text",
    rows: {
      up: "Move up",
      down: "Move down",
      copy: "Copy",
      remove: "Remove",
      of: ({ row }: { row: string }) => `: ${row}`,
      full: ({ limit }: { limit: string }) => `There is room for ${limit} at most.`,
      gone: "Removed lately",
      goneText:
        "What you removed stays here until you submit (the last five), and can be put back at the end of the list.",
      noRoom: "This list is full: remove something from it, and you can put one of these back.",
      restore: "Put back",
      arrange: "Move to another place",
      which: "What is to be moved",
      place: "To which place",
      to: "Move",
    },
    back: `Back to the parts of the ${n.noun}`,
    next: "Save and continue",
    leave: "Save and go back to the list",
    computedTitle: "What this comes to, as saved",
    again: {
      title: "Check and save again",
      text: "Your session was renewed, and nothing of this has been saved yet. What you typed is below: check it, and save it.",
    },
    tooLarge: {
      title: "This is more than can be kept, and nothing of it is saved",
      text: "All that you typed is below. Shorten the longest text on this page, then save again; what you cut can go into a document of its own.",
    },
    hereAlone: {
      title: "What you typed stands on this page only",
      text: "What you sent of this part from another window is not saved yet, and only one such text can wait. Please save here before you leave this page: the other one keeps waiting, and stands in the form when you open this part again.",
    },
    elsewhere: {
      title: "This part was changed in another window",
      text: "Nothing is lost. What was saved there stands here; what you typed is in the form below. If you save, yours takes its place.",
      saved: "Saved in the other window",
      nothing: "no answer",
      masked: {
        title: `Words of this ${n.noun} were masked after you opened this part`,
        text: "The secretary masked them for everybody and for good, so that what you typed is not saved yet: it is in the form below. Check that it names nobody who should not be named, then save: yours takes the place of what stands there now.",
        saved: "What stands there now",
      },
    },
  },
  unsaved: {
    title: "Answers that you typed are not saved yet",
    text: `What you sent last of these parts could not be saved at once. It is kept for two weeks, and stands in the form when you open the part. Check it there, then save; until then your ${n.noun} has the answers that were saved before.`,
    leftOut: `Your ${n.noun} is submitted without what you typed last and have not saved in:`,
  },
  written: {
    inAnotherLanguage: "Written in French; there is no English version of these words.",
    supplied:
      "Translation supplied by the organisation beside this text, and confirmed by a second person who read both.",
  },
  variance: {
    line: ({ variance, verdict }: { variance: string; verdict: string }) =>
      `Variance: ${variance}. ${verdict}`,
    budget: ({ budget }: { budget: string }) => `Budget for the period: ${budget}`,
    spent: ({ actual, budget }: { actual: string; budget: string }) =>
      `${actual} spent, of a budget of ${budget}`,
    relative: ({ percent, way }: { percent: string; way: string }) => `${percent} ${way} the target`,
    points: ({ count, points, way }: Points & { way: string }) =>
      `${points} ${pointsOf(count)} ${way} the target`,
    units: ({ units }: { units: string }) => `${units} where the target is zero`,
    ofBudget: ({ percent, way }: { percent: string; way: string }) => `${percent} ${way} the budget`,
    unbudgeted: "Nothing was budgeted",
    above: "above",
    below: "below",
    none: "As agreed: no variance",
    explain: "This is beyond the threshold and must be explained.",
    explained: "This is beyond the threshold, and explained.",
    within: "This is within the threshold and needs no explanation.",
  },
  /** What the first or the last day that a date may be is. */
  bounds: {
    "first-day": "the first day of the period",
    "last-day": "the last day of the period",
    later: "the day after the last day as it is in force",
    today: "which is today",
    "a-year-ago": "twelve months before today",
  },
  error: formErrors(n),
  check: {
    title: "Check your answers before you submit",
    incompleteTitle: `Your ${n.noun} is not complete yet`,
    incompleteText: "Each line leads to the answer that is missing or must be corrected.",
    tooLarge: {
      title: `Your ${n.noun} is more than can be kept in one piece`,
      text: ({ over }: { over: string }) =>
        `Nothing of it is lost, but it cannot be submitted as long as it is. Shorten the longest answers by about ${over} characters in all, or take out rows: what you cut can go into a document of its own.`,
    },
    change: "Change",
    changeOf: ({ section }: { section: string }) => `: ${section}`,
    missing: "Not answered yet",
    toCorrect: "To be corrected: this cannot be taken as it stands",
    meansTitle: "What submitting means",
    means: [
      `Your ${n.noun} goes to its reviewers, as the approval policy says.`,
      "While they review it, it cannot be changed. If they ask for changes, you get a link to it by mail.",
      n.inForce
        ? "Once every stage has passed, it comes into force, and those whom it concerns are told."
        : `Once every stage has approved, ${n.forDonors ? "it is published, where its agreement lets it be, and the donors" : "it is published and those who subscribed"} are told.`,
    ],
    submit: `Submit the ${n.noun}`,
  },
  results: {
    baseline: ({ year }: { year: string }) => `Baseline, ${year}`,
    target: "Target",
    achieved: "Achieved",
    withheld: "Numbers below five people are not published, so that nobody can be recognised",
    notMeasured: "Not measured in this period",
    reason: "Why it was not measured",
    explanation: "Explanation of the variance",
    fraction: ({ unit, numerator, denominator }: { unit: string; numerator: string; denominator: string }) =>
      `${unit} (${numerator} of ${denominator})`,
    ofGroup: ({
      group,
      percent,
      numerator,
      denominator,
    }: Record<"group" | "percent" | "numerator" | "denominator", string>) =>
      `${group}: ${percent} (${numerator} of ${denominator})`,
    nobodyIn: ({ group }: { group: string }) => `${group}: nobody to count`,
    bySex: ({ girls, boys, unknown }: { girls: string; boys: string; unknown: string }) =>
      `Girls and women ${girls}, boys and men ${boys}, sex unknown ${unknown}`,
    reached: "Target reached",
    kept: "Level maintained",
    share: ({ percent }: { percent: string }) => `${percent} of the target`,
    pointsBelow: ({ count, points }: Points) => `${points} ${pointsOf(count)} below the target`,
    pointsAbove: ({ count, points }: Points) =>
      `${points} ${pointsOf(count)} above the target, which is a ceiling`,
    aboveCeiling: ({ by }: { by: string }) => `${by} above the target, which is a ceiling`,
    spending: "Spending against the budget",
    none: "There is no indicator in this report.",
  },
});
