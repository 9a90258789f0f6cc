/** Beside what a passage of a meeting stands, and about which item of its agenda. */
type Where = { item: string; name: string };

const about = ({ item }: Where): string => (item === "" ? "" : `: ${item}`);

/** The page on which whoever keeps the record of a meeting masks words in it. */
export const meetingMasking = {
  title: "Mask words of this meeting",
  back: "Back to the meeting",
  lead: "What should never have been written down is masked wherever it stands in this meeting, also after its minutes were signed.",
  means: [
    "Searched are the notice and the place, headings of the agenda and texts of resolutions, notes, what was declared of interests, what an author is asked to change, reasons of corrections, what contests the record or the minutes, what was answered, and dissents. So is what officers declared in writing of their interests, of whichever meeting, since minutes repeat it.",
    "All of the note, heading, text or reason that holds the words is masked, for everybody and for good: nobody can bring it back. It reads “[Masked by the secretary]” on every page, in both languages of the minutes, in certificates, extracts and calendar files, and in mails that have not left yet.",
    "What stays in its place is a proof. The record that the chair attested to and the fingerprint of the minutes stay the same, so that what was confirmed and signed stands. The entries of the meeting say that words were masked.",
    "A document on the agenda is masked on its own page: its title, its papers, and what was said of it before it went to the meeting.",
    "Mails that have left, calendars that have taken a meeting in, and what was printed keep the words; so does, for 14 days, what somebody has typed and is not recorded. A minute book that was made before is not handed out any more: have it made again.",
  ],
  nothing: "These words stand nowhere in this meeting.",
  nothingElse: "These words stand nowhere else in this meeting.",
  retained: (told: { places: string; source: string; until: string | null; years: string | null }) =>
    `Places that stay: ${told.places}. These words name somebody who took part in this meeting, and what was said there is kept ${told.until === null ? "for as long as the organisation exists" : `for ${told.years} years, until ${told.until}`} (${told.source}). Nobody’s part in a vote is erased meanwhile. If a note also names a child, look for the child’s name by itself: that can be masked.`,
  reason: "Why are they masked?",
  reasonHint:
    "It stands with the entries of the meeting, for whoever keeps its record. Do not repeat the words.",
  where: {
    notice: () => "The notice",
    place: () => "The place, in the notice",
    cancelled: () => "Why the meeting was cancelled",
    heading: () => "Heading of an item",
    note: (where: Where) => `Note${about(where)}`,
    asked: (where: Where) => `What the author is asked to change${about(where)}`,
    interest: ({ name }: Where) => `What ${name} declared of an interest`,
    disclosed: ({ name, on }: { name: string; on: string }) =>
      `What ${name} declared in writing of an interest, ${on}`,
    correction: () => "Why a line was corrected",
    contest: () => "Why the record is contested",
    minutes: ({ name }: Where) => `Why ${name} contests the minutes`,
    answer: ({ name }: Where) => `Answer to ${name}, who contests the minutes`,
    dissent: ({ name }: Where) => `Why ${name} dissents`,
    masked: () => "Why words were masked",
  },
  /** Of an item in the secretary’s own words, each part in a language. */
  ofItem: {
    "heading.en": "Heading of an item, in English",
    "heading.fr": "Heading of an item, in French",
    "resolved.en": "Text of a resolution, in English",
    "resolved.fr": "Text of a resolution, in French",
  },
  done: "The words were masked.",
};
