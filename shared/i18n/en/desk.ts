import type { Nouns } from "./kinds.ts";

/** The door on the home page, and the desk that it leads to. */
export const desk = (n: Nouns) => ({
  door: {
    title: "Go to your desk",
    text: "Your desk shows what awaits you and by when, what you are writing, and what you answered. Enter the address at which Accord writes to you: a link to your desk is sent there.",
    label: "Your email address",
    action: "Send me the link",
  },
  asked: {
    title: "Look in your mail",
    text: "If you have a desk here, the link to it is on its way to the address at which Accord writes to you. It opens once, within two hours.",
    nothingTitle: "Nothing comes?",
    nothing: [
      "Wait ten minutes, and look among unwanted mail. If several links came, use the latest.",
      "At most three links are sent within an hour: after that, wait an hour before you ask again.",
      "Enter the very address at which Accord has written to you. Whoever writes, reviews or decides has a desk; donors and partners answer by the links in the mails that ask them, and have none.",
      `Nothing has ever been asked of you here, or your address has changed? Ask the person who coordinates the ${n.noun} with you.`,
    ],
  },
  landing: {
    awaits: "This link opens your desk: what awaits you, what you are writing, and what you answered.",
    action: "Open my desk",
    once: "It opens once, in this browser. Nothing is opened or recorded until you press this button.",
  },
  over: {
    title: "This desk is closed",
    text: "The link to a desk opens once, within two hours, and only by the whole address in the mail. The desk then stays open for twelve hours, in that browser alone.",
    next: `You can have another link sent. Did somebody else open yours? Then tell the person who coordinates the ${n.noun} with you.`,
    action: "Have another link sent",
  },
  /** To whoever is told to open the link of their mail again. */
  from: {
    text: "You came from your desk? Its link opens only once:",
    action: "have a new link to your desk sent, and open the task from there",
  },
  ask: "Mail me the link to my desk",
  elsewhere: "Are you looking for something else?",
  elsewhereLink: "Have the link to your desk sent: it shows all that awaits you",
  page: {
    title: "Your desk",
    until: ({ when }: { when: string }) =>
      `Your desk is open in this browser until ${when}, and so is whatever you open from here. “Finish on this device” closes all of it.`,
    awaited: "What awaits you",
    nothingAwaited: "Nothing awaits you now.",
    notAll:
      "You were given so many links that not all of them are looked at here. Something that awaits you may be missing: look in your mail as well.",
    written: "What you are writing",
    submitted: "What you submitted",
    submittedLead: "Nothing is asked of you here. Accord writes to you if that changes.",
    answered: "What you answered",
    answeredLead: "The latest, each with its receipt. The mails with your receipts keep all of them.",
    overseen: "What you watch over",
    overseenText: "See where every document stands, and what you can do.",
    overseenAction: "Open the list of documents",
    /** Of a task whose link is too old. */
    fresh: "Have a fresh link sent",
    answerBy: "Answer by",
    as: "Task",
    whose: "Whose address",
    late: ({ day }: { day: string }) => `${day}. That time is over: please answer as soon as you can.`,
    altered: "A document that cannot be shown at the moment",
    alteredText:
      "What is kept of it is not what was recorded. The people who look after Accord have been told; it opens again once this is put right.",
    emptyTitle: "What will come here",
    empty: [
      `When ${n.a} is yours to write, it stands here with the day by which it is to be submitted.`,
      `When ${n.a}, a resolution or a translation awaits your answer, it stands here with the time to answer, the most urgent first.`,
      "Each time, Accord also writes to you. You need not come back to look.",
    ],
  },
  mail: {
    subject: "The link to your desk in Accord",
    intro:
      "Somebody, most likely you, asked for the link to your desk. Your desk shows what awaits you, what you are writing, and what you answered.",
    until: "Opens until",
    action: "Open my desk",
    more: [
      "The link opens once. If it is too old, ask for another one on the home page.",
      "You did not ask for it? Then somebody entered your address. They were shown nothing, not even whether Accord writes to you. You need do nothing.",
    ],
    yours:
      "This link is yours alone. It opens everything that awaits you, and acts in your name: never forward it. Opening it changes nothing; you are asked before anything is recorded.",
  },
});
