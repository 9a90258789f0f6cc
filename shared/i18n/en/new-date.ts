/** Giving the donor a new date. */
export const newDate = {
  title: "Give the donor a new date",
  now: "The donor’s date as it stands",
  means: [
    "Each donor of the agreement is told at once of the new date and of your reason, in your words.",
    "While the report is being written, its author’s date moves with it, and they are told.",
    "If the report is withdrawn or refused after that, the donors are told that it is not coming, without the reason.",
  ],
  date: "New date",
  dateHint: "Year, month and day, such as 2026-12-15",
  dateError:
    "Enter a day that is still to come, within two years, as year, month and day, such as 2026-12-15",
  same: "The donor has this date already. If it should be another, enter that one",
  superseded: ({ day }: { day: string }) =>
    `Since this page was opened, the donor was given another date: it is now ${day}. Nothing was recorded. If your date should take its place, send the form again`,
  tooSoon: ({ expected }: { expected: string }) =>
    `If every stage takes all of its time, it will be ${expected} before the report is there. Nobody was told yet: enter a later date, or say below that the donors are to be given this one all the same`,
  reason: "Why is there another date?",
  reasonHint: "The donors read this, as you write it. Name nobody.",
  recognisable: ({ found }: { found: string }) =>
    `The donors would read your reason, and a child could be recognised by ${found}: change it, or say below that nobody can be`,
  action: "Give the new date and tell the donors",
};
