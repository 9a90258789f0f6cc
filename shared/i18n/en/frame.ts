/** What stands around every page. */
export const frame = () => ({
  skip: "Skip to the content",
  errorPrefix: "Error: ",
  titleOf: ({ page }: { page: string }) => `${page} – Accord`,
  tagline: "Agreements, plans and reports, approved with proof",
  language: "Language",
  otherLanguage: "Français",
  signedIn: ({ name }: { name: string }) => `You are here as ${name}`,
  finish: "Finish on this device",
  footer: ({ organisation }: { organisation: string }) => `Accord – ${organisation}`,
  footerPrivacy: "No account and no password. No tracking: cookies only keep your tasks open.",
});

/** Words that several pages share. */
export const common = () => ({
  agreement: "Agreement",
  partner: "Partner",
  dueOn: "To be submitted by",
  withDonor: {
    label: "With the donor by",
    "put-to-donor": ({ day }: { day: string }) => `${day}. The donor has it, and is asked to accept it.`,
    "with-donor": ({ day }: { day: string }) => `${day}. The notice was sent to the donor.`,
    "not-with-all": "The notice has not reached every donor yet.",
    holds: ({ day }: { day: string }) => `${day}. This holds if every stage ends within its time.`,
    "at-risk": ({ day, expected }: { day: string; expected: string }) =>
      `${day}. This does not hold if every stage takes all of its time: it would then be ${expected}.`,
    passed: ({ day, expected }: { day: string; expected: string }) =>
      `${day}. That day has passed. If every stage takes all of its time, it will be ${expected}.`,
    /** The same while what is awaited now is overdue. */
    overdue: {
      holds: ({ day }: { day: string }) =>
        `${day}. This holds if what is awaited comes now, and every stage after it ends within its time.`,
      "at-risk": ({ day, expected }: { day: string; expected: string }) =>
        `${day}. Even if what is awaited comes now, this does not hold if every stage after it takes all of its time: it would then be ${expected}.`,
      passed: ({ day, expected }: { day: string; expected: string }) =>
        `${day}. That day has passed. If what is awaited comes now, and every stage after it takes all of its time, it will be ${expected}.`,
    },
  },
  /** A day that is over, where it stands by itself. */
  dayPassed: ({ day }: { day: string }) => `${day}. That day has passed.`,
  periodOf: ({ start, end }: { start: string; end: string }) => `${start} to ${end}`,
  months: ({ first, last }: { first: string; last: string }) => `${first} to ${last}`,
  version: "Version of the content",
  errorsTitle: "There is a problem",
  zone: ({ city, name }: { city: string; name: string }) => (city === name ? name : `${city} time, ${name}`),
  /** What can follow "by": a moment of a day, or a day's end. */
  byMoment: ({ when }: { when: string }) => when,
  byEndOf: ({ day, zone }: { day: string; zone: string }) => `the end of ${day} (${zone})`,
  /** The end of a day, or an hour, elsewhere, and what that is for its reader. */
  elsewhere: ({ end, when }: { end: string; when: string }) => `${end}, which for you is ${when}`,
  moment: ({ day, time }: { day: string; time: string }) => `${day}, ${time}`,
  hours: ({ city }: { city: string }) => `Times are ${city} time.`,
  nameUnknown: "a person whose name is no longer kept",
});
