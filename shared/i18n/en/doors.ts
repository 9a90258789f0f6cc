import { keptAnswers } from "./kept-answers.ts";
import { overseerRefusals } from "./overseer-refusals.ts";

/** Pages on the way in and out: home, links, refusals, messages. */
export const doors = () => ({
  home: {
    title: "What is Accord?",
    what: "Accord takes a results report from its writing, through its review, to its publication.",
    proof: "Each step is recorded with who decided, when, and on which exact version.",
    told: "Once a report is published, anyone can read it and its donors are told.",
    enterTitle: "How to come in",
    enter: "You come here by the link in your mail. There is no account and no password.",
    lostTitle: "You cannot find your link?",
    lost: [
      "Look for the latest mail from Accord, also among unwanted mail. An old link still helps: it offers to send you a fresh one.",
      "Otherwise, go to your desk: it shows all that awaits you.",
    ],
  },
  landing: {
    title: ({ person }: { person: string }) => `Hello, ${person}`,
    awaits: {
      report: "Your results report is ready to be written.",
      review: "A results report awaits your decision.",
      sign: "A resolution of the board awaits your answer.",
      attest: "What the board decided at a meeting that you chaired awaits your word.",
      "confirm-translation": "A translation awaits your reading before anybody else’s.",
      oversee: "You watch over this results report: see where it stands, and what you can do.",
      read: "You can read this results report and its history.",
    },
    action: {
      report: "Open my report",
      review: "Open the report to review",
      sign: "Read the report and the resolution",
      attest: "Read what was entered",
      "confirm-translation": "Read both texts",
      oversee: "See where this report stands",
      read: "Open the report",
    },
    document: "Document",
    nothingYet: "Nothing is opened or recorded until you press this button.",
    notYou: ({ person }: { person: string }) =>
      `You are not ${person}? Close this page, and do not press the button.`,
  },
  linkProblem: {
    revoked: {
      title: "This link was withdrawn",
      text: "It was withdrawn on purpose and opens nothing any more.",
      next: "If you think this is a mistake, ask the person who coordinates the report with you.",
    },
    expired: {
      title: "This link is too old",
      text: "Links expire so that an old mail cannot be misused.",
      next: "Nothing that you did before is lost.",
    },
    inactive: {
      title: "This link opens nothing any more",
      text: "The person to whom it was sent no longer takes part in this organisation’s decisions, so nothing can be opened or recorded by it.",
      next: "If this is a mistake, or if you need something that you wrote here, write to the person who coordinates the report.",
    },
    "no-role": {
      title: "This link opens nothing any more",
      text: "The person to whom it was sent does not hold the role any more that it asks for, so nothing can be opened or recorded by it.",
      next: "If this is a mistake, or if you need something that you wrote here, write to the person who coordinates the report.",
    },
    ownReport: "You do not watch over your own report",
    others: "See the other documents that you watch over",
    "address-changed": {
      title: "Your address has changed since",
      text: "This link was sent before your address was changed, so it opens nothing any more.",
      next: "Open the newest mail at your new address. You did not ask for the change? Call your head office at once.",
    },
    "taken-off": {
      title: "You no longer take part in this document",
      text: "The task that this link was for was given to somebody else, so it opens nothing of the document any more.",
      next: "What you decided before stays on record. Nothing more is expected of you.",
    },
    unknown: {
      title: "We do not recognise this link",
      text: "Some mail programs cut long links in two. Copy the whole link from your mail into the address bar of your browser, up to its very last character.",
      next: "If it still does not open, ask the person who coordinates the report with you to have it sent again.",
    },
    writeTo: ({ name }: { name: string }) => `Write to ${name}:`,
    document: "Document",
    fresh: "You can have a fresh link sent to the address that we have on file for you.",
    freshAction: "Send me a fresh link",
  },
  freshLink: {
    title: "Look in your mail",
    text: "If this link was one of ours, a fresh one is on its way to the address on file.",
    nothingTitle: "Nothing comes?",
    nothing: [
      "Wait ten minutes, and look among unwanted mail.",
      "At most three fresh links are sent within an hour: after that, wait an hour before you ask again.",
      "If your address has changed, ask the person who coordinates the report with you to correct it.",
    ],
  },
  keptAnswers: keptAnswers(),
  subscription: {
    subscribed: {
      title: "Unsubscribe from notices of published reports",
      text: ({ subscriber }: { subscriber: string }) =>
        `${subscriber} is told by mail whenever a results report is published. Press the button to end this, at once.`,
      action: "Unsubscribe",
    },
    unsubscribed: {
      title: "You are unsubscribed",
      text: ({ subscriber }: { subscriber: string }) =>
        `${subscriber} gets no more notices of published reports. This holds from now on; nothing more is to be done.`,
      action: "It was a mistake: subscribe again",
    },
    "subscribed-again": {
      title: "You are subscribed again",
      text: ({ subscriber }: { subscriber: string }) =>
        `${subscriber} is told by mail whenever a results report is published. You can end this at any time by the same link.`,
      action: "Unsubscribe",
    },
    contractual:
      "What an agreement entitles you to is another matter: notices of reports on agreements that you support still reach you.",
  },
  refusal: {
    title: "Nothing was recorded",
    titleSeen: "This cannot be done now",
    toDocument: "See where the document stands",
    toReport: "Read the whole report again",
    "wrong-status": {
      cause: "The document is no longer at the step that your page was for.",
      next: "See where it stands now. If something is still expected of you, a mail tells you so.",
    },
    "not-yours": {
      cause: "This step is assigned to somebody else.",
      next: "If it should be yours, ask the person who coordinates the report.",
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
    "nobody-acts-for-a-director": {
      cause: "A director votes in person: nobody can be put in their place.",
      next: "If they cannot answer in time, the matter goes to a meeting of the board.",
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
      cause:
        "This person cannot take the task: they do not hold the role, or they are part of this report in another way.",
      next: "Choose somebody else.",
    },
    ...overseerRefusals(),
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
        "What is kept of this document is not what was recorded: it was changed outside Accord, or is damaged. It is not shown, and nothing can be decided on it.",
      next: "The people who look after Accord have been told. Answers that were given before stand. Nothing is expected of you until this is put right; then your link works again.",
    },
    "draft-changed": {
      cause: "Something was saved after the page was shown from which you submitted.",
      next: "Nothing was lost, and nothing was submitted. Read the whole report again, then submit it.",
    },
    "closed-meanwhile": {
      cause:
        "The report was submitted, or withdrawn, before this was saved: what you typed here is not in it.",
      next: "It stands below: keep a copy. If it should be in the report, tell the person who coordinates it.",
    },
    "address-changed": {
      cause: "Your address was changed after this link was sent, so it acts no more.",
      next: "Open the newest mail that came to your new address. You did not ask for the change? Call the head office at once.",
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
  },
  message: {
    home: "Go to the home page",
    "not-found": {
      title: "This page does not exist",
      text: "The address may have been mistyped or cut. If you came by a link in a mail, copy the whole link into the address bar.",
    },
    altered: {
      title: "This report cannot be shown at the moment",
      text: "What is kept of it is not what was approved. The people who look after it have been told; it is shown again once this is put right.",
    },
    "receipt-altered": {
      title: "Your receipt cannot be shown at the moment",
      text: "If you have just answered, your answer is recorded: you need not give it again. Its receipt is made from the history of the document, and what is kept of that is not what was recorded: it was changed outside Accord, or is damaged. The people who look after Accord have been told; the link in your mail shows your receipt once this is put right.",
    },
    "session-ended": {
      title: "Your session has ended",
      text: "For your safety, a task stays open for a limited time on one device. What you saved is kept: open the link in your mail again to go on.",
    },
    forged: {
      title: "This form cannot be accepted",
      text: "It did not come from a page that we showed you, or that page is too old. Nothing was recorded. Open the link in your mail again and send the form from there.",
    },
    "too-large": {
      title: "That is too much text",
      text: "What you sent is more than can be kept, and nothing was recorded. Go back, shorten your text, and send it again.",
    },
    "bad-request": {
      title: "We could not read what was sent",
      text: "Part of the form is missing or damaged, and nothing was recorded. Open the link in your mail again and fill in the form from there.",
    },
    error: {
      title: "Something went wrong on our side",
      text: "It is not your fault, and what you saved is kept. Wait a few minutes and try again. If it goes on, tell the person who coordinates the report.",
    },
    "not-published": {
      title: "No published report at this address",
      text: "The report may not be published yet, or the address may be incomplete. If a mail gave you this address, copy it whole.",
    },
    finished: {
      title: "You have finished on this device",
      text: "Nobody can go on here in your name. To come back, open the link in your mail again.",
    },
    "still-open": {
      title: "You have finished on this device",
      text: "All that was open here in your name when you pressed the button is closed. In this browser a task is still open: another person’s, or one that was opened since. To close it, open it by its link and press “Finish on this device” there.",
    },
  },
});
