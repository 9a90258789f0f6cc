import { type Body, body } from "./bodies.ts";

/** The minute book of a year: how it is asked for and fetched, and what its papers are called. */
export const minuteBook = {
  title: "Minute book",
  lead: "All that the board and its committees decided in a year, as one file: the minutes of each meeting, each resolution whole with its votes or signatures, in English and French, and an index with the fingerprint of each file.",
  stays:
    "It stays within the organisation: it says who voted how, and why somebody was out of the room. What may leave it is the certificate that is made to be handed out.",
  year: "Year",
  choose: "Choose the year, by the days of the organisation’s own zone.",
  wrongYear: "Choose one of the years in the list. There is nothing on record of any other.",
  ask: "Have it made",
  nothing:
    "There is nothing to bind yet: no meeting of the board or a committee has ended, nothing was resolved, and no interest that members may examine was declared in writing. Come back once one of them is on record: its year can be chosen here then.",
  ofYear: ({ year }: { year: string }) => `Minute book of ${year}`,
  askedBy: ({ person, when }: { person: string; when: string }) => `Asked for by ${person}, ${when}`,
  standsTitle: "How far it is",
  stands: {
    asked: "It was asked for, and is begun within a minute.",
    making: ({ done, of }: { done: string; of: string }) =>
      `It is being made: ${done} of ${of} papers are bound, each in English and French.`,
    ready: ({ papers, size, until }: { papers: string; size: string; until: string }) =>
      `It is ready: ${papers} papers in each language, ${size}. It is kept until ${until}; after that, have it made again.`,
    masked:
      "Words of what it holds were masked since it was asked for, and it still has them: it can no longer be fetched. Have it made again.",
    gone: "It was kept for a week, and is gone. Have it made again: it will hold what was added since, too.",
    empty: ({ year }: { year: string }) =>
      `There is nothing to bind of ${year}: no meeting of the board or a committee ended in that year, nothing was resolved, and no interest that members may examine was declared in writing.`,
  },
  altered: ({ count }: { count: string }) =>
    `Papers left out, because what is kept of them is not what was recorded: ${count}. The index names them, and operators were told.`,
  lookAgain: "See how far it is",
  sha256: "Fingerprint of the file (SHA-256)",
  fetch: "Fetch it",
  fetchHint: "It is put on record who fetches it. The link that you get is good for one minute.",
  save: ({ name }: { name: string }) => `Save ${name}`,
  saveHint: "This link is good for one minute, and for you alone.",
  again: "Have it made again",
  fetchedTitle: "Who fetched it",
  fetchedBy: ({ person, when }: { person: string; when: string }) => `${person}, ${when}`,
  nobodyYet: "Nobody yet.",
  others: "Asked for before",
  none: "Nobody has asked for it yet.",
  toBooks: "Minute books of all years",
  fromRegister: "Minute book of a year, as one file",
  over: {
    title: "This link is over",
    text: "A link to the minute book is good for one minute, and for whoever asked for it. Nothing is lost: fetch it once more from its page, and save it within the minute.",
    back: "To the page of the minute book",
  },
  minutes: {
    title: (told: Body & { on: string }) => `Minutes of the meeting of ${body(told)} of ${told.on}`,
    place: "Place",
    signedChair: "Signed by whoever chaired",
    signedSecretary: "Signed by the secretary",
    confirmed: "Confirmed by",
    signed: ({ person, when }: { person: string; when: string }) => `${person}, ${when}`,
    inPlace: {
      chair: ({ of, on }: Record<"of" | "on", string>) =>
        `, in place of ${of}, who chaired and left on ${on}`,
      secretary: ({ of, on }: Record<"of" | "on", string>) =>
        `, in place of ${of}, who kept the record and was secretary until ${on}`,
    },
    course: "Proceedings",
  },
  index: {
    title: ({ year }: { year: string }) => `Minute book of ${year}: index`,
    lead: ({ when }: { when: string }) =>
      `As the record stood when it was asked for, ${when}. The same with the place of each in the record is in index.json, for programs.`,
    head: { on: "Day", what: "What", file: "File", hash: "Fingerprint (SHA-256)" },
    minutes: (told: Body) => `Minutes, ${body(told)}`,
    altered: "Left out, because what is kept of it is not what was recorded",
    alteredOf: {
      minutes: ({ on }: { on: string }) => `The minutes of a meeting that ended on ${on}`,
      resolution: ({ on }: { on: string }) => `A resolution of ${on}`,
    },
    interests: "Interests declared, for members who ask to examine them",
  },
  interests: {
    title: ({ year }: { year: string }) => `Interests declared in ${year}`,
    lead: ({ source }: { source: string }) =>
      `What directors and officers declared of their own interests in what came before the board and its committees in that year. Members of the organisation may examine it (${source}). It holds nothing else of the minute book.`,
    none: "Nobody declared an interest.",
    in: "In the matter of",
    resolution: "Resolution",
    because: "What followed",
    when: "How and when",
    minuted: ({ on }: { on: string }) => `declared in writing on ${on}, and minuted at the meeting`,
    vote: "Vote",
    noVote: "No paper of this year has a vote on it.",
    elsewhere: "Out of the room for it by an interest that was declared elsewhere.",
  },
};
