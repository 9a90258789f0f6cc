import type { Nouns } from "./kinds.ts";
import { questions } from "./questions.ts";

/** What was not recorded: why, and what to do next. */
export const refusals = (n: Nouns) => ({
  title: "Nothing was recorded",
  titleSeen: "This cannot be done now",
  toDocument: "See where the document stands",
  toReport: `Read the whole ${n.noun} again`,
  "wrong-status": {
    cause: "The document is no longer at the step that your page was for.",
    next: "See where it stands now. If something is still expected of you, a mail tells you so.",
  },
  "questions-full": {
    cause: questions(n).full,
    next: "Your page shows which of them were answered. You need not wait for the others.",
  },
  "question-settled": {
    cause: "This question awaits no answer any more: it was answered or withdrawn, or its stage has ended.",
    next: "The document’s page shows what was asked and answered.",
  },
  "not-yours": {
    cause: "This step is assigned to somebody else.",
    next: `If it should be yours, ask the person who coordinates the ${n.noun}.`,
  },
  "content-changed": {
    cause:
      "The content is no longer the one that your page showed, so nothing was recorded on a version that you have not seen.",
    next: "Open the task again from your latest mail, read the present version, and go on from there.",
  },
  "already-decided": {
    cause: "The very same is already on record, so there was nothing to add.",
    next: "The document’s page shows what is recorded.",
  },
  "comment-required": {
    cause: "A request for changes needs a comment that says what to change.",
    next: "Go back, write your comment, and confirm again.",
  },
  "decided-on": {
    cause: "It can be taken back no more: somebody has decided on it, or is asked to by a resolution.",
    next: "If something in it must change, ask a reviewer to request changes, or the person who coordinates it to withdraw it.",
  },
  "reservation-closed": {
    cause:
      "These reservations stand no more: they were closed meanwhile, or another answer took their place.",
    next: "Nothing is left to do about them. The document’s history says what became of them.",
  },
  "nobody-acts-for-a-director": {
    cause: "A director votes in person: nobody can be put in their place.",
    next: "If they cannot answer in time, the matter goes to a meeting.",
  },
  "step-up-needed": {
    cause:
      "A ballot, and being out of one, asks for more than the link that was mailed to you: a passkey, or a one-time code from your own device.",
    next: "Show that it is you by that, then confirm your answer again. What you chose is kept.",
  },
  "out-of-term": {
    cause:
      "By the dates of your term you are no director today: it is over, or has yet to begin. Only those who are vote, or declare an interest before they do.",
    next: "If these dates are wrong, ask whoever keeps the record of the board to correct them.",
  },
  "no-seat": {
    cause:
      "You are asked as a member of a committee, and by the dates of your term you are no director today: it is over, or has yet to begin. Directors alone sit on a committee, so your answer was not recorded.",
    next: "If these dates are wrong, ask whoever keeps the record of the board to correct them. Otherwise there is nothing for you to do: another member of the committee answers.",
  },
  "same-date": {
    cause: "The donor has been given this very date already.",
    next: "Look at the document: its date is the one that stands there.",
  },
  "superseded-date": {
    cause: "Another date was given after your page was opened.",
    next: "Nothing was recorded. Look at the document: its date is the one that stands there.",
  },
  "not-eligible": {
    cause: `This person cannot take the task: they do not hold the role, or they are part of this ${n.noun} in another way.`,
    next: "Choose somebody else.",
  },
  "asked-for": {
    cause: `This ${n.noun} was asked for by others, or was shown to them, so that its author does not discard it.`,
    next: "Ask the person who coordinates it: they can withdraw it, with a reason, or give it to somebody else.",
  },
  "no-absence-day": {
    cause: "An absence is said until a day from today to a year from now.",
    next: "Go back, and write the last day of yours; or write nothing, if you are not away.",
  },
  "nothing-awaited": {
    cause:
      "You have answered this resolution, and nothing more is awaited of you: an absence changes nothing.",
    next: "Your page shows your answer, and what can still be done about it.",
  },
  "not-away": {
    cause: "You have not said here that you are away, or have said since that you are back.",
    next: "Nothing is left to take back. Your page shows how it stands.",
  },
  "no-comment-day": {
    cause: "That day cannot be the last for comments, or no day is set on which they still can be made.",
    next: "Set a day from tomorrow to three months from now, then go on.",
  },
  "comments-over": {
    cause: "The time for comments on this draft is over, so this one is not recorded.",
    next: `If it matters all the same, tell the author of the ${n.noun}, who can set another day.`,
  },
  "comment-too-long": {
    cause: "The comment is longer than 4,000 characters, so it is not recorded.",
    next: "It stands below: shorten it, or send it in several parts.",
  },
  "comments-full": {
    cause:
      "As many comments await an answer as there is room for: forty of one person’s, two hundred in all.",
    next: "Send yours once its author has answered some of them.",
  },
  "comment-settled": {
    cause: "This comment was answered, or taken in, after your page was opened.",
    next: "Nothing else was recorded. Look at the comments: what became of it stands there.",
  },
  "answer-required": {
    cause: "There is no answer to record.",
    next: "Write one, or say that the comment is taken in.",
  },
  "comments-open": {
    cause: `Comments on this ${n.noun} await an answer, so it is not submitted.`,
    next: "Answer each of them, or say that it is taken in; then submit.",
  },
  "kept-no-more": {
    cause: `What was written of this ${n.noun} was kept for a month after it was discarded, and is deleted by now.`,
    next: "Begin a new one: nothing of the old one can be brought back.",
  },
  // What whoever watches over documents cannot do about this one.
  "own-report": {
    cause: `You wrote this ${n.noun}, or were given its writing, and nobody watches over their own work.`,
    next: `Somebody else who holds your role sees to it. Where nobody does, have the role given to somebody; until then mail about this ${n.noun} goes to whoever is named as its deputy, if anybody is. What you do as its author opens by the links of your other mails.`,
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
  "party-twice": {
    cause: `Two of the parties of this ${n.noun} are the same, and nobody agrees with themselves. Nothing was recorded.`,
    next: "Name each party once, then submit it again. What you wrote is kept.",
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
    next: `Nothing is left to do for those who wait for their language: once the ${n.noun} is published they get its notice, which says that the text was masked.`,
  },
  "translation-incomplete": {
    cause:
      "The translation is not whole yet, or a text changed since it was translated: it was not handed over.",
    next: "Your list says what is missing, stale or to be corrected. What you wrote is kept.",
  },
  "invited-already": {
    cause: "This person was invited already, and can use their link.",
    next: "If they have lost it, the door on the home page sends them a new one. Otherwise invite somebody else.",
  },
  "too-many-colleagues": {
    cause: `More people were invited to this ${n.noun} than it has room for.`,
    next: "Work with those who were invited already.",
  },
  "given-meanwhile": {
    cause: "The task is somebody else’s by now than when this page was shown: nothing was changed.",
    next: "Look at the document again, then give the task away if that is still right.",
  },
  "reminded-today": {
    cause: "Those who are awaited were reminded today already: once a day is enough.",
    next: "The document says whom it awaits, and what you can do besides.",
  },
  "nobody-awaited": {
    cause:
      "Nobody who is awaited can answer now: they have left, their new address is disputed, or nobody holds the role.",
    next: "Look at the document: it says what helps, such as giving the task to somebody else. Whoever is given a role that nobody held is asked by itself.",
  },
  "does-not-add-up": {
    cause: "What was entered of the meeting does not add up, so nothing was recorded.",
    next: "Go back, compare it with the minutes, and enter it again.",
  },
  altered: {
    cause:
      "What is kept of this document is not what was recorded: it was changed outside Accord, or is damaged. It is not shown, and nothing can be decided on it, or written in it.",
    next: "The people who look after Accord have been told. Answers that were given before stand. Nothing is expected of you until this is put right; then your link works again.",
  },
  "draft-changed": {
    cause: "Something was saved after the page was shown from which you submitted.",
    next: `Nothing was lost, and nothing was submitted. Read the whole ${n.noun} again, then submit it.`,
  },
  "part-changed": {
    cause: "This part of the draft was saved after the page was shown on which you took a proposal over.",
    next: "Nothing was taken over. Look at the proposal again, beside what the draft says now.",
  },
  "closed-meanwhile": {
    cause: `The ${n.noun} was submitted, or withdrawn, before this was saved: what you typed here is not in it.`,
    next: `It stands below: keep a copy. If it should be in the ${n.noun}, tell the person who coordinates it.`,
  },
  "address-changed": {
    cause: "Your address was changed after this link was sent, so it acts no more.",
    next: "Open the newest mail that came to your new address. You did not ask for the change? Call the head office at once.",
  },
  "not-asked-for-consent": {
    cause:
      "Nobody asks you whether documents reach you by electronic means: that is asked of those who sit on the board or a committee, where the by-laws ask for it.",
    next: "Nothing was recorded. If you were elected lately, ask whoever keeps the record of meetings to have your role entered, and answer then.",
  },
  "address-held": {
    cause:
      "The address that these links go to was changed a short while ago. To protect the person’s voice, nothing is decided or written by it alone for some days.",
    next: "Whoever confirmed the change can end this sooner: they need only be reached by another channel, such as the telephone.",
  },
  "address-disputed": {
    cause:
      "The address that these links go to is disputed: whoever reads the one of before said that it is not right. Nothing is decided or written by it until that is settled, and the wait does not end by itself.",
    next: "Call whoever confirmed the address, by a number that you knew before: the mail that told of the change names them; else your head office. They end the wait once they have spoken with the person whose address it is.",
  },
  "superseded-translation": {
    cause: "This translation was answered meanwhile, or another one took its place.",
    next: "Open the task again: it shows what awaits you now, if anything does.",
  },
  "superseded-answer": {
    cause: "You answered otherwise after this page was opened. That answer stands.",
    next: "Nothing else was recorded. Open the task again: it shows your answer, and you can change it there while the stage is open.",
  },
  "superseded-meeting": {
    cause: "The secretary entered the meeting’s decision again after your page was opened.",
    next: "Nothing was recorded. Open the task again, and answer on what is entered now.",
  },
  "superseded-address": {
    cause:
      "This change of an address was answered or contested meanwhile, or another change took its place, or somebody else is asked about it by now.",
    next: "Open the task again: it shows what awaits you now, if anything does.",
  },
  "own-address": {
    cause: "This is an address of Accord itself or of its operators, and can be nobody’s own.",
    next: "Enter the person’s own address.",
  },
  "answers-address": {
    cause:
      "Answers to Accord’s mails go to this address. It can be nobody’s own, since an answer quotes the mail with its link.",
    next: "Enter the person’s own address.",
  },
  "somebody-elses-address": {
    cause:
      "This address is somebody else’s here, a person’s, a donor’s or a partner’s, or waits to be. Nobody shares a person’s address: whoever reads their mail could act in their name.",
    next: "Enter an address that is theirs alone. Where the other one has it no more, have theirs corrected first.",
  },
  "address-not-missed": {
    cause:
      "An address is corrected only where a message did not arrive. Every message to this person about this document arrived, or is still on its way.",
    next: "If you know that the address has changed, wait until a message comes back, or have it changed in the organisation’s file, where a second person confirms it as well.",
  },
  "nobody-to-confirm": {
    cause:
      "A second person must confirm a new address, and nobody is left who could: they have left, or their own addresses do not work.",
    next: "Call the operators of Accord: their runbook says what to do.",
  },
  holdTitle: "Nothing that you decide or write would be recorded yet",
  heldUntil: ({ when }: { when: string }) => `Until ${when}.`,
  superseded: {
    cause: "The review was resumed in the meantime, and this page belongs to the earlier run.",
    next: "Open the task again from your latest mail.",
  },
});
