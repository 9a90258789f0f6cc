/** The page on which whoever watches over a document masks words in it. */
export const masking = () => ({
  title: "Mask words",
  means: [
    "Mask what should never have been written down, such as a child’s name. Every version, translation, comment and reason of this document is searched; so are what is saved of the draft that is being written and of its translation, and what is said of its files: name, what each is, and reference of a consent.",
    "The whole answer or comment that holds the words is masked, for everybody and for good: nobody can bring it back.",
    "What stays in its place is a proof, so that the fingerprint of what was approved stays the same. The history says that words were masked.",
    "What stands in a file itself is not searched, and stays until the file is taken away, which has a page of its own. Where the files of a submission are masked, that version does not list them any more; whoever writes the document still has them, and they are listed without those words when it is submitted again.",
    "In a draft the whole answer is emptied, and its author writes it anew. Mails that have left keep the words, so do the reasons that were given for a person’s new address, and so does, for 14 days, what somebody has typed and is not sent, or not saved: none of these is searched.",
  ],
  voteNote:
    "A resolution is open: what was written since it was put is searched once it has ended. Until then nobody is shown who has answered, nor how.",
  besideNote:
    "You are asked to decide beside others: what they wrote in the step that is open is searched once it has ended, so that nobody leans on somebody else’s decision.",
  words: "Which words?",
  wordsHint: "A name, for example. Capitals, accents, and marks around the words make no difference.",
  find: "Look for these words",
  findAgain: "Look for other words",
  foundTitle: "Where they stand",
  nothing: "These words stand nowhere in what is searched of this document.",
  nothingElse: "These words stand nowhere else in what is searched of this document.",
  /** `until`: the day from which it may go; null for as long as the organisation exists. */
  retained: (told: { places: string; source: string; until: string | null; years: string | null }) =>
    `Places that stay: ${told.places}. These words name somebody who took part in a vote of the board or of a committee, and what was said there is kept ${told.until === null ? "for as long as the organisation exists" : `for ${told.years} years, until ${told.until}`} (${told.source}). Nobody’s part in a vote is erased meanwhile. If a reason also names a child, look for the child’s name by itself: that can be masked.`,
  more: "They stand in more places than can be masked in one go. Mask these first, then look again.",
  inVersion: ({ round, label }: { round: string; label: string }) => `Submission no.\u00a0${round}: ${label}`,
  inTranslation: {
    en: ({ label }: { label: string }) => `English translation: ${label}`,
    fr: ({ label }: { label: string }) => `French translation: ${label}`,
  },
  inDraft: ({ label }: { label: string }) => `Draft, not submitted yet: ${label}`,
  ofFile: {
    name: ({ label }: { label: string }) => `Name of an attached file: ${label}`,
    purpose: ({ label }: { label: string }) => `What an attached file is: ${label}`,
    consent: ({ label }: { label: string }) => `Reference of a consent, of an attached file: ${label}`,
  },
  fileText:
    "The words stand here. What else is said of a file before it is submitted is not shown. Masked, other words stand in their place, also in the name under which the file is saved.",
  inTranslationDraft: {
    words: ({ label }: { label: string }) => `Translation that is being written: ${label}`,
    source: ({ label }: { label: string }) =>
      `Translation that is being written, the words that it was made from: ${label}`,
  },
  translationDraftText:
    "The words stand here. What else is written of a translation before it is handed over is not shown.",
  draftText: "The words stand here. A draft is its author’s alone: what else it says is not shown.",
  comment: "Comment or reason",
  action: "Mask for good what is ticked",
  reason: "Why are they masked?",
  reasonHint: "Whoever watches over this document can read it, and nobody else. Do not repeat the words.",
});
