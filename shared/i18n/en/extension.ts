/** That the last day of an agreement is moved; days come in words already. */
export const extension = () => ({
  link: "Extend this agreement",
  title: "Extend the agreement",
  lead: "An extension is an amendment that moves the last day, and nothing else: its form asks for the new day, why it takes longer, and the days of the reports. Every party consents to it and signs.",
  hangs: "What hangs on the last day",
  ends: ({ day }: { day: string }) => `The agreement ends on ${day}.`,
  over: ({ day }: { day: string }) =>
    `Its last day, ${day}, is over. Until the extension is in force, nothing is promised beyond it.`,
  reports: ({ reports }: { reports: string }) =>
    `These reports are still to be opened, and keep their days unless you move them: ${reports}.`,
  noReports: "No report is still to be opened.",
  added: "For the time that is added nobody is asked for a report yet: add each in the form.",
  tranches: ({ tranches }: { tranches: string }) =>
    `This is still to be paid, and stays as it is: ${tranches}. What waits for a report comes when that does.`,
  money:
    "An extension adds no money. To change the amount or the days of payments, amend the agreement instead.",
  checked: ({ day }: { day: string }) => `Due diligence was last checked on ${day}.`,
  old: ({ day }: { day: string }) =>
    `Due diligence was last checked on ${day}, more than twelve months ago. Have it checked anew before you submit, and say so among your reasons.`,
  start: "Begin the extension",
});
