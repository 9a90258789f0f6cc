type Labelled = { label: string };

/** The pages on which whoever watches over a document takes a file away, and what stands in its place. */
export const takingAway = () => ({
  act: "Take a file away",
  title: "Take a file away",
  lead: "Choose the file. Before anything is done you see what follows from it.",
  none: "No file of this document has been checked and can be opened.",
  choose: "Look at what follows",
  chooseOf: ({ file }: { file: string }) => `: ${file}`,
  unsubmitted: ({ label }: Labelled) => `A file at “${label}” that was not submitted`,
  unsubmittedWhy: "What is said of a file before it is submitted is its author’s alone.",
  attached: ({ name, when }: { name: string; when: string }) => `Attached by ${name}, ${when}`,
  gone: "Taken away",
  one: {
    title: ({ file }: { file: string }) => `Take away: ${file}`,
    follows: "What follows",
    named: ({ rounds }: { rounds: string }) => `Submissions that name it: no.\u00a0${rounds}.`,
    unnamed: "No submission names it.",
    means: [
      "The file is deleted, in every version that is kept of it, within minutes. Nobody can bring it back.",
      "Whoever opens it after that reads that it was taken away.",
      "What was submitted stays as it is, with the name of the file, what it is, and its fingerprint: what was approved or signed can still be proved, and no proof is broken. If the name must go too, mask it.",
      "The same file does not come back to this document: whoever attaches it again is told. Other documents to which it was attached keep it.",
      "Whoever wrote the document hears of it by mail, without your reason. The history says that you took it away. Whoever has saved it has it still.",
    ],
    action: "Take it away for good",
    reason: "Why is it taken away?",
    reasonHint:
      "Whoever watches over this document can read it, and nobody else. Do not repeat what must not be known.",
  },
  /** Where a file is named that was taken away. */
  mark: "Taken away: it cannot be opened any more",
  refusal: {
    "file-retained": {
      cause:
        "This file is to be kept: it supports an agreement that was approved, and the organisation’s own rule says how long that is.",
      until: ({ day, source }: { day: string; source: string }) => `Until ${day}, by: ${source}.`,
      open: ({ years, source }: { years: string; source: string }) =>
        `For ${years} years after the end of the fiscal year in which the agreement ends, by: ${source}. The agreement has not ended.`,
      next: "What is said of the file can be masked: its name, what it is, and the reference of a consent. If the rule itself is wrong, whoever looks after the organisation’s data can change it.",
    },
    "minutes-retained": {
      cause:
        "This file is the minutes of a meeting of the board, to which whoever chaired it attested, or is asked to: they are kept as its resolutions and votes are.",
      until: ({ day, source }: { day: string; source: string }) => `Until ${day}, by: ${source}.`,
      open: ({ source }: { years: string; source: string }) =>
        `For as long as the organisation exists, by: ${source}.`,
      next: "What is said of the file can be masked: its name, and what it is. If it is the wrong file, and whoever chaired has not attested yet, enter the decision again with another one.",
    },
    "file-taken-away": {
      cause: "This file was taken away before.",
      next: "Nothing is left to be done. The history says when, and by whom.",
    },
  },
});
