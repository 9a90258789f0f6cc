import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

type Cited = { source: string };

/** Whoever is asked has a conflict of interest, and says so. */
export const recusing = (n: Nouns) => ({
  link: "I have a conflict of interest",
  title: "Recuse yourself",
  means: {
    review: [
      `You are out of this task, and read no more of this ${n.noun} by your links. It is no answer: nothing is held for or against the ${n.noun}.`,
      "The secretary is told, and finds somebody else where nobody is left. You get a receipt.",
    ],
    sign: [
      "Declare an interest before you answer. It is no vote, and beside each choice stands what follows from it.",
    ],
  },
  /** Of a director: beside the ways to answer, and the page on which an interest is declared. */
  declare: {
    link: "I have an interest in this: declare it before answering",
    title: "Declare an interest",
    binds: {
      directors: ({ source }: Cited) => `The duty to declare binds directors (${source}).`,
      "directors-and-officers": ({ source }: Cited) =>
        `The duty to declare binds directors and officers (${source}).`,
    },
    readBy: {
      nobody: () => "What you declare is minuted. The board and its secretary read it, and nobody else.",
      members: ({ source }: Cited) =>
        `What you declare is minuted. The board and its secretary read it, and members of the organisation may examine it (${source}).`,
    },
    nature: "What kind of interest is it?",
    ground: "Is it one of these?",
    none: "None of these",
    groundHint: ({ source }: Cited) =>
      `You are disqualified: not counted among those entitled to vote (${source}).`,
    exceptedHint: ({ source }: Cited) =>
      `You may vote, and are counted among those entitled to: what you declare is minuted (${source}).`,
    noneHint: "You step aside of your own will. You stay entitled to vote: the resolution goes to a meeting.",
    action: "Continue",
    confirm: {
      disqualified: {
        title: "Confirm that you are disqualified",
        means: [
          "You are not counted among those entitled to vote on this resolution. It can pass without you.",
          "You see no more of it by your links, and are out of the room where a meeting decides on it.",
        ],
        action: "Confirm: I am disqualified",
      },
      "stepped-aside": {
        title: "Confirm that you step aside",
        means: [
          "You stay entitled to vote, and nobody signs in your place. So the resolution in writing ends now, and the matter goes to a meeting.",
          "At the meeting you can leave the room for it.",
        ],
        action: "Confirm: I step aside",
      },
      excepted: {
        title: "Confirm what you declare",
        means: [
          "You may vote on this resolution, and are counted among those entitled to.",
          "Your declaration is minuted with the resolution, whichever way you answer.",
          "It is no vote: you sign, refuse or abstain next.",
        ],
        action: "Confirm: I declare this interest",
      },
      by: "Ground",
      exception: "Exception",
      nature: "Nature",
      extent: "Extent",
      final: "This cannot be taken back here.",
      back: "Change what I declare",
    },
    /** On the desk of an officer, whose interests are entered in the minutes (CNCA s. 141(1)). */
    asOfficer: {
      title: "Your interests in what the board decides",
      text: ({ source }: Cited) =>
        `As an officer you declare an interest in a matter before the board or a committee as soon as you know of one (${source}). Declare its nature and how far it goes in writing, here, or at the meeting: the corporate secretary enters it in the minutes with the item. You have no vote, so that nothing else follows from it.`,
    },
    /** An officer declares theirs by a link of their own. */
    own: {
      link: "Declare an interest in writing",
      duty: ({ source }: Cited) =>
        `As an officer you declare an interest in a matter before the board or a committee as soon as you know of one (${source}).`,
      goesOn:
        "The corporate secretary finds it beside the items of the next meetings, and enters it in the minutes with the item that it is about. You have no vote, so that nothing else follows from it.",
      declared: "What you declared in writing",
      stays:
        "It is on record, and stays there. To add to it or to correct it, declare it once more: both are kept, each with its time.",
      extent: "In which matter, what is it, and how far does it go?",
      recognisable: ({ found }: { found: string }) =>
        `What you write is minuted, and a child could be recognised by ${found}: change it, or say below that nobody can be`,
      /** To the officer, as their receipt, and to whoever keeps the record. */
      mails: {
        "interest-received": {
          subject: (_: { declarer: string }) => "You declared an interest in writing",
          intro: (_: { declarer: string }) =>
            "Your declaration of an interest is on record. This mail is your receipt.",
          more: [
            "The corporate secretary finds it beside the items of the next meetings, and enters it in the minutes with the item that it is about.",
            "What you wrote stands on your own page, and never in a mail. If you did not declare this, tell the corporate secretary at once.",
          ],
        },
        "interest-disclosed": {
          subject: ({ declarer }: { declarer: string }) => `${declarer} declared an interest in writing`,
          intro: ({ declarer }: { declarer: string }) =>
            `As an officer, ${declarer} declared an interest in a matter before the board or a committee.`,
          more: [
            "You find it filled in beside each item that is called at the next meetings. Enter it with the item that it is about: it is then in the minutes.",
            "What was written never stands in a mail.",
          ],
        },
      },
      /** Why nothing is declared here. */
      not: {
        director: ({ source }: Cited) =>
          `You sit on the board by now, so that you declare an interest as a director: before you answer on the page of a resolution, or at the meeting (${source}). Nothing can be declared here.`,
        nobody: (_: Cited) =>
          "You are no officer today, by the dates of your role, so that nothing can be declared here. Write to the corporate secretary if it is about a matter of before.",
      },
      notDeclared: "What you wrote, and is not declared",
      altered: ({ count }: { count: number }) =>
        `${counted("en", count, { one: "declaration is", other: "declarations are" })} not shown: what is kept is not what was recorded. Operators were told.`,
      maskedMeanwhile:
        "Words of your declarations were masked after the page was opened. Read what you wrote once more, leave out what is masked now, and declare it again",
      action: "Declare this interest",
      back: "Back",
    },
    declared: {
      title: "You declared an interest",
      text: "You may vote, and are counted among those entitled to. Your declaration is minuted with the resolution, whichever way you answer.",
      at: "Declared",
    },
    extent: "What is it, and how far does it go?",
    extentHint: {
      nobody: "The board and its secretary read this, and nobody else. Never name a child.",
      members:
        "The board, its secretary and the members of the organisation may read this. Never name a child.",
    },
    error: {
      nature: "Choose what kind of interest it is",
      ground: "Choose one of these, or “None of these”",
      extent: "Write what it is, and how far it goes",
    },
  },
  nature: "What kind of conflict is it?",
  natures: {
    financial: { label: "A financial interest", said: "a financial interest" },
    family: { label: "A family member or close friend", said: "a family member or close friend" },
    "other-duty": { label: "A duty to another organisation", said: "a duty to another organisation" },
    "earlier-part": { label: "I took part in the work itself", said: "a part in the work itself" },
    other: { label: "Another kind", said: "an interest of another kind" },
  },
  reason: "What is the conflict?",
  reasonHint:
    "Only those who watch over the document read this, and you. It is kept apart from the record, which holds only a proof of it. Never name a child.",
  action: "Recuse myself",
  error: {
    nature: "Choose what kind of conflict it is",
    reason: "Write what the conflict is",
  },
});
