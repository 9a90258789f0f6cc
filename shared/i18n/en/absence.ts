type Told = { when: string; by: string };
type Day = { day: string };
type Of = { name: string; day: string };

/** A director says until when they are away, and what whoever watches over the resolution reads of it. */
export const absence = () => ({
  link: "I am away, or will be: say until when",
  title: "Say that you are away",
  means: {
    told: "The secretary alone is told, with your name and the day: no other director, nobody else, and no paper. No reason is asked: give none.",
    vote: ({ deadline }: { deadline: string }) =>
      `It is no vote, and moves no deadline. You can answer while you are away: unless every director entitled to vote has signed by ${deadline}, the matter goes to a meeting.`,
    noDeadline: "It is no vote. You can answer while you are away.",
    inPerson: "Nobody acts for an absent director: your answer is given to nobody else.",
    alone: "It is said of this resolution alone. Where another asks you too, say it there as well.",
  },
  until: "I am away until the end of",
  untilHint: "The last day of it: year, month and day, like 2026-06-30, or in words, like 30 June 2026",
  action: "Tell the secretary",
  own: {
    title: "You said that you are away",
    text: ({ day }: Day) =>
      `Until the end of ${day}. The secretary alone sees this. It is no vote, and you can answer below meanwhile.`,
    change: "Change the day",
    back: "I am back",
  },
  error: {
    none: "Write the last day of your absence",
    past: ({ day }: Day) => `${day} is over: write today or a later day, or nothing if you are not away`,
    far: ({ day }: Day) => `${day} is more than a year from now: write a day within one year`,
  },
  forecast: {
    title: "Have said that they are away",
    before: ({ name, day }: Of) => `${name}, until the end of ${day}: back before the deadline.`,
    past: ({ name, day }: Of) => `${name}, until the end of ${day}: not back before the deadline.`,
    open: ({ name, day }: Of) => `${name}, until the end of ${day}.`,
    follows:
      "Nobody acts for an absent director. Unless whoever is not back has signed by then all the same, the matter goes to a meeting.",
    nobody: "No director has said here that they are away: ask those who have not opened it.",
    others: "Nobody else has said here that they are away: ask the others who have not opened it.",
  },
  history: {
    away: ({ when, by, day }: Told & Day) =>
      `On ${when}, ${by} said that they are away until the end of ${day}.`,
    back: ({ when, by }: Told) => `On ${when}, ${by} said that they are back.`,
  },
});
