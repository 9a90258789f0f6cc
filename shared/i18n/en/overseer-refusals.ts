/** What whoever watches over documents is told that they cannot do about this one. */
export const overseerRefusals = () => ({
  "own-report": {
    cause: "You wrote this report, or were given its writing, and nobody watches over their own work.",
    next: "Somebody else who holds your role sees to it. Where nobody does, have the role given to somebody; until then mail about this report goes to whoever is named as its deputy, if anybody is. What you do as its author opens by the links of your other mails.",
  },
  "task-over": {
    cause:
      "Whoever had this task has decided it meanwhile, or its stage is over: nothing is left of it to give away.",
    next: "Look at the document: it says what was decided, and which tasks can be given to somebody else.",
  },
  "awaited-meanwhile": {
    cause:
      "Who is awaited has changed since this page was shown: an answer came meanwhile, or a task was given to somebody else. Nobody was reminded.",
    next: "Look at the document: it says who is awaited now. They can still be reminded today.",
  },
  "proposed-meanwhile": {
    cause:
      "Since this page was opened, another address was proposed for this person. That stands, and nothing else was recorded.",
    next: "If the one that you entered should take its place, send it again.",
  },
  "correction-under-way": {
    cause:
      "Another address was entered for them a short while ago, and is about to take effect. Nothing else was recorded.",
    next: "Wait a minute, then look at the document: where mail still does not reach them, the address can be corrected again.",
  },
  "masked-meanwhile": {
    cause:
      "Words of this document were masked after the page on which you wrote this was opened, so it is not recorded.",
    next: "Check that what you send names nobody who should not be named, then send it again.",
  },
  "person-altered": {
    cause:
      "What is kept of somebody on whom this depends is not what was recorded: it was changed outside Accord, or is damaged. Nothing that rests on it can be recorded.",
    whose: ({ people }: { people: string }) => `It is the record of ${people}.`,
    next: "The people who look after Accord have been told: ask them when it will be put right. Keep what you have, such as the minutes of a meeting. Once it is put right, this works again.",
  },
  "address-altered": {
    cause:
      "What is kept of this change of address is not what was recorded: it was changed or taken away outside Accord, or is damaged. So it is neither shown nor confirmed, and the address on file stays.",
    next: "The people who look after Accord have been told: ask them when it will be put right. Once it is, the link in your mail works again.",
  },
  "original-masked": {
    cause:
      "The text that it would translate was masked. A translation could be compared with nothing, so none is supplied beside it, and none is confirmed.",
    next: "Nothing is left to do for those who wait for their language: once the report is published they get its notice, which says that the text was masked.",
  },
});
