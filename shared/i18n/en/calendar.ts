type Tranche = { number: string; amount: string };

/** What the organisation owes by which day, for whoever watches over documents; days, amounts and titles come in words already. */
export const calendar = () => ({
  title: "Calendar",
  link: "Calendar of what is owed",
  lead: "The days that agreements in force and strategic plans set: what is to be paid, reported and looked at again.",
  due: "To be done by now",
  nothingDue: "Nothing is due by today.",
  toCome: "To come",
  nothingToCome: "Nothing is to come. Once an agreement is in force, or a plan adopted, its days stand here.",
  done: "Done in the last twelve months",
  cut: "This page looks at the documents that changed last, and there are more of them: some days may be missing.",
  file: {
    link: "Download it for your own calendar (.ics)",
    text: "The file has all that stands here, as whole days. It does not change by itself: when you download it again, your calendar recognises each entry.",
    /** Of an agreement that not everybody may know of: the file leaves Accord. */
    unnamed: "an agreement that this file does not name",
    name: "accord-calendar.ics",
    of: ({ organisation }: { organisation: string }) => `${organisation}: what is owed`,
  },
  what: {
    tranche: {
      waits: ({ number, amount }: Tranche) => `Tranche ${number} is expected: ${amount}`,
      due: ({ number, amount }: Tranche) => `Tranche ${number} is to be paid: ${amount}`,
      paid: ({ number, amount }: Tranche) => `Tranche ${number} is paid: ${amount}`,
    },
    "report-to-write": { open: "To be submitted by its author", done: "Submitted by its author" },
    "report-with-donor": { open: "With the donor by the end of this day", done: "It is with the donor" },
    "publication-review": {
      open: "To look at again: how much of it everybody may know",
      done: "Looked at again: how much of it everybody may know",
    },
    "governance-review": {
      open: "To be reviewed: its day of review",
      done: "Reviewed: a revision has taken its place",
    },
    "members-meeting": {
      open: "The members are to confirm the by-law at their meeting",
      done: "What the members decided on the by-law is on record",
    },
    "due-diligence": "To check anew: the due diligence is a year old",
    "yearly-report": {
      open: ({ period }: { period: string }) => `The organisation’s own report on ${period} is due`,
      done: ({ period }: { period: string }) => `The organisation’s own report on ${period} is approved`,
    },
  },
});
