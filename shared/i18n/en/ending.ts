/** That a partnership agreement ended: terminated before its time, or closed. Days and amounts come in words already. */
export const ending = () => ({
  terminated: {
    act: "Record that the agreement was terminated",
    title: "Record that the agreement was terminated",
    lead: "A party, or all of them together, ended the agreement before its time, as its clauses allow. What they agreed in writing is what counts; here it is put on record.",
    action: "Record the termination",
    since: "Terminated as of",
    history: ({ when, on, by }: { when: string; on: string; by: string }) =>
      `On ${when}, ${by} recorded that the agreement was terminated as of ${on}.`,
    notice: {
      subject: ({ agreement }: { agreement: string }) =>
        `For your information: the ${agreement} was terminated`,
      intro: ({ addressee, on }: { addressee: string; on: string }) =>
        `The partnership agreement to which ${addressee} is a party was terminated as of ${on}. What had become due by then is still paid, and what was done by then is still reported on. Nothing is expected of you by this mail.`,
    },
  },
  closed: {
    act: "Close the agreement",
    title: "Close the agreement",
    lead: "All that was promised is done: every report was opened and every tranche is paid. An agreement of which something is still owed cannot be closed.",
    action: "Close the agreement",
    since: "Closed on",
    history: ({ when, on, by }: { when: string; on: string; by: string }) =>
      `On ${when}, ${by} closed the agreement as of ${on}.`,
    notice: {
      subject: ({ agreement }: { agreement: string }) => `For your information: the ${agreement} is closed`,
      intro: ({ addressee, on }: { addressee: string; on: string }) =>
        `The partnership agreement to which ${addressee} is a party was closed as of ${on}: all that was promised in it is done. Nothing is expected of you.`,
    },
  },
  follows: "What follows from it today",
  reportsStay: ({ reports }: { reports: string }) =>
    `These reports are still asked for, since their period began before: ${reports}.`,
  reportsFall: ({ reports }: { reports: string }) => `These reports are not asked for any more: ${reports}.`,
  tranchesDue: ({ tranches }: { tranches: string }) =>
    `This is due, and stays so until it is paid: ${tranches}.`,
  tranchesFall: ({ tranches }: { tranches: string }) => `This is not to be paid any more: ${tranches}.`,
  nothing: "Nothing is left to be reported or paid.",
  always: [
    "Reports under way go on, with what they are bound to.",
    "It cannot be amended any more. An amendment that is on its way has to be withdrawn first.",
    "Its donors and partners are told within a day, without your reason.",
    "It cannot be taken back.",
  ],
  day: "Since which day",
  dayHint: "Today or before, and not before it came into force",
  dayWrong: "Give a day on which the agreement was in force: today or before",
  reason: "Why, and by which letter or minutes?",
  reasonHint:
    "The people on this document can read it. It is kept apart from the record, which holds only a proof of it.",
  notPaid: "Not to be paid any more: the agreement has ended.",
  why: ({ addressee }: { addressee: string }) =>
    `You receive this notice because ${addressee} is a party to the agreement.`,
  refusal: {
    "agreement-over": {
      cause: "The agreement has ended: it was terminated or closed, which is on record.",
      next: "Its page says since when. What was done under it is still reported on and paid.",
    },
    "amendment-under-way": {
      cause:
        "An amendment of this agreement is on its way, or was submitted at this very moment. An agreement does not end while it is being amended.",
      whose: ({ id }: { id: string }) => `It is ${id}.`,
      next: "Withdraw the amendment first, or wait until it is in force.",
    },
    "still-owed": {
      cause: "Something of the agreement is still to be reported or paid, so that it cannot be closed.",
      next: "Its page says what. If the parties ended it before its time, record that it was terminated.",
    },
    "no-day-of-it": {
      cause: "The agreement can only end on a day on which it was in force: today or before.",
      next: "Open the page anew and give another day.",
    },
  },
});
