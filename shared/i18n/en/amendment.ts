/** What an amendment says of an agreement, and what comes of it; days come in words already. */
export const amendment = () => ({
  /** What is changed, as a list within a sentence. */
  changes: {
    framework: ["results", "indicators"],
    amount: ["amounts"],
    dates: ["dates"],
    acceptance: ["rules for accepting reports"],
  },
  begin: {
    link: "Amend this agreement",
    title: "Amend the agreement",
    lead: "An amendment changes what an agreement in force promises: its last day, its amounts, its results and targets, or the days of its reports. It goes through its own approval, and every party consents to it and signs.",
    means: "Before you begin",
    points: [
      "The form holds what is in force today. You change there what is to change; each original stays beside what it becomes.",
      "What is done stays as it is: tranches that are due or paid, and reports that were opened.",
      "Until the last party has signed, the agreement holds as it is. Reports under way keep the targets that they began with.",
      "An agreement has one amendment on its way at a time. Others can be written meanwhile, and have to be begun anew once that one is in force.",
    ],
    inForce: "What is in force",
    since: "In force since",
    end: "Last day",
    amount: "Amount",
    targets: "Indicators",
    until: ({ day }: { day: string }) => `You are to submit it by ${day}.`,
    start: "Begin the amendment",
    back: "Back to the agreement",
    begun: {
      title: "The amendment is begun",
      text: "Its form reaches you by mail, and lies on your desk under “What you write”.",
    },
    notYours: {
      title: "You cannot begin an amendment here",
      text: "It takes an agreement that is in force, and a role to which the organisation gives this. Ask whoever answers for the agreement.",
    },
  },
  original: {
    title: "What changes",
    lead: "Each original, as it is in force today, beside what it becomes. All else of the agreement stays.",
    none: "Nothing differs from what is in force yet.",
  },
  /** On the page of the agreement. */
  listed: {
    title: "Amendments",
    lead: "The agreement holds as its last amendment has it. What its parties signed first stays below.",
    one: ({ number, on, id }: { number: string; on: string; id: string }) =>
      `Amendment ${number} (${id}), in force since ${on}`,
    now: "What the amendments changed, as it is in force",
    lessons: ({ number }: { number: string }) => `Answers of amendment ${number} to lessons of reports`,
  },
  /** Beside the target of an indicator that an amendment moved. */
  asSigned: "Target as signed first",
  history: {
    inForce: ({ when, on, changes }: { when: string; on: string; changes: string }) =>
      `On ${when}, the amendment came into force, as of ${on}. It changes ${changes}.`,
    amended: ({
      when,
      number,
      on,
      changes,
      id,
    }: {
      when: string;
      number: string;
      on: string;
      changes: string;
      id: string;
    }) =>
      `On ${when}, amendment ${number} (${id}) changed the agreement, as of ${on}: ${changes}. What is reported and paid from then on follows it.`,
  },
  refusal: {
    "amended-first": {
      cause:
        "A document has one amendment on its way at a time, and another was submitted before yours. Yours was not submitted; all that you wrote is kept.",
      whose: ({ id }: { id: string }) => `It is ${id}.`,
      next: "If that one comes to nothing, submit yours again. Once it is in force, begin yours anew from the page of the document that it changes: it then starts from what is in force.",
    },
    "amends-amendment": {
      cause: "An amendment is not amended by another one.",
      next: "While it is on its way, its author can change it: by taking it back, or once it is returned. Once it is in force, amend the document that it changed, from that one’s page.",
    },
    "not-in-force": {
      cause: "This is not in force, so that there is nothing in it to amend.",
      next: "While it is on its way, its author can change it as it stands. It can be amended from its page once it is in force.",
    },
  },
  notice: {
    subject: ({ amendment }: { amendment: string }) => `For your information: ${amendment} is in force`,
    intro: ({ addressee, on, changes }: { addressee: string; on: string; changes: string }) =>
      `The partnership agreement to which ${addressee} is a party was amended, with the consent and the signature of every party. Since ${on} other ${changes} have been in force. Nothing is expected of you.`,
    kept: "Whoever works with you on the agreement can give you the text of the amendment.",
  },
});
