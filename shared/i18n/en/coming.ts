import { counted } from "../plural.ts";

type Counted = Record<"expected" | "needed" | "directors", string>;

/** Who will come to a meeting: as a member is asked, and as whoever keeps its record foresees it. */
export const coming = () => ({
  question: "Will you attend?",
  lead: "Only the secretary sees your answer. It is not an attendance and not a vote, and you can change it until the meeting is opened.",
  noProxy:
    "Nobody acts for an absent director, so there is no proxy: if you cannot attend, nobody votes for you.",
  options: { "in-person": "Yes, in the room", electronic: "Yes, by telephone or video", absent: "No" },
  /** Where electronic means need the consent of all, and not all gave it. */
  ifAllAgree: "This takes the agreement of every director. If you have not given yours, do so below.",
  action: "Send my answer",
  answered: {
    "in-person": "You answered that you will attend, in the room.",
    electronic: "You answered that you will attend, by telephone or video.",
    absent: "You answered that you will not attend.",
  },
  /** Of somebody, as they said, to whoever keeps the record. */
  said: {
    "in-person": "will attend, in the room",
    electronic: "will attend, by telephone or video",
    absent: "will not attend",
  },
  /** Of a board with too few directors. */
  seats: {
    title: "The board has too few directors",
    short: ({ directors, atLeast, source }: Record<"directors" | "atLeast" | "source", string>) =>
      `${directors} in office, and the articles provide for ${atLeast} at least (${source}).`,
    can: ({ quorum, source }: Record<"quorum" | "source", string>) =>
      `Those in office are a quorum (${quorum} needed; ${source}): despite the vacancy they can decide.`,
    cannot: ({ quorum, source }: Record<"quorum" | "source", string>) =>
      `Those in office are no quorum (${quorum} needed; ${source}): no meeting of theirs decides anything.`,
    filledBy: {
      directors: ({ source }: { source: string }) =>
        `They fill the vacancy: put it to their next meeting (${source}).`,
      members: ({ source }: { source: string }) =>
        `The members fill the vacancy: have them convened (${source}).`,
    },
    toMembers: ({ source }: { source: string }) =>
      `Have the members convened without delay, to fill the vacancies${source && ` (${source})`}.`,
  },
  /** Of its seats and terms, to whoever chairs it or keeps its record. */
  terms: {
    title: "Seats and terms of the board",
    vacant: ({ seats, of }: Record<"seats" | "of", string>) => `Vacant seats: ${seats} of ${of}.`,
    filledBy: {
      directors: ({ source }: { source: string }) =>
        `Those in office may fill them: put it to their next meeting (${source}).`,
      members: ({ source }: { source: string }) =>
        `The members fill them: have it put to their next meeting (${source}).`,
      unsaid: ({ source }: { source: string }) =>
        `The by-laws do not say whether those in office may fill them: ask counsel, or put it to the members’ next meeting (${source}).`,
    },
    over: ({ person, until }: Record<"person" | "until", string>) =>
      `${person}: the term ended on ${until}, and the role of director was not taken back. Whoever was elected again needs their new term on file; else have the role taken from them.`,
    ending: ({ person, until }: Record<"person" | "until", string>) =>
      `${person}: the term ends on ${until}. Have the election held before then, and whoever is elected entered before their first day.`,
    tooLong: ({ person, until, latest }: Record<"person" | "until" | "latest", string>) =>
      `${person}: the term on file ends on ${until}, later than the by-laws allow (${latest}). Have its dates corrected.`,
    endless: ({ people }: { people: string }) =>
      `No end of the term is on file of: ${people}. Have their first and last day entered; until then nobody’s vote ends by itself.`,
    noneOnFile:
      "No director’s term is on file. Have their first and last days entered; until then nobody’s vote ends by itself.",
    mend: ({ years, source }: { years: number; source: string }) =>
      `A director is elected for ${counted("en", years, { one: "year", other: "years" })} at most (${source}). Terms are entered and corrected in the organisation’s file, which the operators load.`,
  },
  notSaid: "has not answered",
  ahead: {
    title: "Who will attend",
    lead: "For you alone. It is made of what members answered, and of no vote. An answer is not an attendance: that is what you enter once the meeting sits.",
    whole: {
      held: ({ expected, needed, directors }: Counted) =>
        `There will be a quorum: ${expected} of ${directors} will attend, and ${needed} are needed.`,
      "at-risk": ({ expected, needed, directors }: Counted) =>
        `The quorum is at risk: ${expected} of ${directors} will attend for certain, and ${needed} are needed. Ask whoever has not answered.`,
      lost: ({ expected, needed, directors }: Counted) =>
        `There will be no quorum, even if everybody comes who has not answered: ${expected} of ${directors} will attend for certain, and ${needed} are needed. Move the meeting, or ask again whoever cannot come.`,
    },
    coming: "Will attend",
    absent: "Will not attend",
    silent: "Have not answered",
    notOpened: "Have not opened the notice, nor answered it",
    away: "Recorded as away, or not in office any more",
    ofDirectors: ({ source }: { source: string }) =>
      `Directors alone sit on a committee: whoever is none on the day counts for nothing and has no vote (${source}).`,
    agree: ({ waits, unagreed }: Record<"waits" | "unagreed", string>) =>
      `By telephone or video: ${waits}. Nobody can attend so before every member has agreed; not yet: ${unagreed}.`,
    items: "Items to look at before the meeting",
    out: ({ people }: { people: string }) => `Will be out of the room for it: ${people}.`,
    item: {
      held: ({ expected, needed }: Counted) => `There will be a quorum (${expected}, ${needed} needed).`,
      "at-risk": ({ expected, needed }: Counted) =>
        `The quorum is at risk for it (${expected} for certain, ${needed} needed).`,
      lost: ({ expected, needed }: Counted) =>
        `There will be no quorum for it, even if everybody comes who has not answered (${expected} for certain, ${needed} needed).`,
    },
    lacksMover: "Nobody is left who can move it.",
  },
});
