import { counted } from "../plural.ts";

type Labelled = { label: string };

/** Figures that are pasted as a table from a spreadsheet, as they are read before they are taken. */
export const table = () => ({
  open: "Paste figures from a spreadsheet",
  title: "Figures from a spreadsheet",
  lead: "Copy the table in your spreadsheet with its headings, and paste it here. Each line begins with the number or the words of what it is about; above each column stands a year. You see what is read before anything is taken.",
  label: "The table",
  look: "Show what is read",
  notKept: {
    title: "What you pasted stands on this page only",
    text: "It could not be kept beside what waits already, or is too much to keep. Take the figures below, or make the table shorter, before you leave this page.",
  },
  taken: {
    title: "The figures were taken",
    text: "They stand in the form. What is left of the table is below: mend it here, or in the form, or empty the box.",
  },
  readTitle: "What is read",
  take: ({ count }: { count: number }) => `Take ${counted("en", count, { one: "figure", other: "figures" })}`,
  none: "No figure is left to take from this table.",
  before: ({ typed, before }: { typed: string; before: string }) => `${typed} (until now: ${before})`,
  same: ({ typed }: { typed: string }) => `${typed} (stands there already)`,
  problem: {
    empty: "There is no table here yet.",
    "too-long": "This is more than can be read at once: paste fewer lines.",
    "no-heads":
      "No line of it has years above its columns: copy the headings of the table as well, such as “2027”.",
  },
  head: {
    unknown: ({ text }: { text: string }) =>
      `Nothing is asked here that the column “${text}” could hold: it is not taken`,
    "other-year": ({ text }: { text: string }) =>
      `“${text}” is no year of this form: its column is not taken`,
    none: ({ column }: { column: string }) =>
      `Column ${column} has no heading, perhaps since it was merged with another: write one above it; it is not taken`,
    twice: ({ text }: { text: string }) =>
      `“${text}” stands above a second column for the same: that one is not taken`,
  },
  missing: ({ names }: { names: string }) =>
    `There is no column for: ${names}. What the form has there stays.`,
  line: ({ number, called }: { number: string; called: string }) =>
    called === "" ? `Line ${number}` : `Line ${number}: ${called}`,
  of: {
    total: "This looks like a total: it is not taken.",
    "unknown-row":
      "Nothing in the form has this number or these words: correct them, or add it to the form first.",
    "two-rows":
      "Two in the form have these very words: put the number of the one that you mean in their place.",
    twice: "The same stands further up in the table: this line is not taken.",
    blank: "No figure stands in this line.",
  },
  "not-asked": ({ label }: Labelled) => `“${label}” is not asked of what is told in words: this is not taken`,
});
