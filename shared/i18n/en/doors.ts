import { type Body, boardOr } from "./bodies.ts";
import { keptAnswers } from "./kept-answers.ts";
import type { Nouns } from "./kinds.ts";
import { refusals } from "./refusals.ts";

/** Pages on the way in and out: home, links, refusals, messages. */
export const doors = (n: Nouns) => ({
  home: {
    title: "What is Accord?",
    what: `Accord takes a ${n.full} from its writing, through its review, to its publication.`,
    proof: "Each step is recorded with who decided, when, and on which exact version.",
    told: `Once ${n.a} is published, anyone can read it; donors and whoever subscribed are told.`,
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
      report: `Your ${n.full} is ready to be written.`,
      review: `A ${n.full} awaits your decision.`,
      note: `A ${n.full} awaits that you take note of it.`,
      sign: ({ committee }: Body) => `A resolution of ${boardOr(committee)} awaits your answer.`,
      consent: `A ${n.full} to which you are a party awaits your consent.`,
      accept: `A ${n.full} awaits that you accept it, or return it, for the donor.`,
      "sign-as-party": `A ${n.full} to which you are a party awaits your signature.`,
      attest: ({ committee }: Body) =>
        `What ${boardOr(committee)} decided at a meeting that you chaired awaits your word.`,
      "confirm-translation": "A translation awaits your reading.",
      translate: `The ${n.noun} awaits your translation.`,
      "own-words": `You are asked for the own words of your organisation, for a ${n.full}.`,
      comment: `You were invited to comment on the draft of this ${n.full}.`,
      clarify: `Somebody who decides on the ${n.full} asks you a question.`,
      oversee: `You watch over this ${n.full}: see where it stands, and what you can do.`,
      read: `You can read this ${n.full} and its history.`,
    },
    action: {
      report: `Open my ${n.noun}`,
      review: `Open the ${n.noun} to review`,
      note: `Read the ${n.noun}`,
      sign: `Read the ${n.noun} and the resolution`,
      consent: `Read the ${n.noun}`,
      accept: `Read the ${n.noun}`,
      "sign-as-party": `Read the ${n.noun} and sign`,
      attest: "Read what was entered",
      "confirm-translation": "Read both texts",
      translate: `Translate the ${n.noun}`,
      "own-words": "Open the page of our own words",
      comment: "Read the draft and comment",
      clarify: "Read the question and answer",
      oversee: `See where this ${n.noun} stands`,
      read: `Open the ${n.noun}`,
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
      next: `If you think this is a mistake, ask the person who coordinates the ${n.noun} with you.`,
    },
    expired: {
      title: "This link is too old",
      text: "Links expire so that an old mail cannot be misused.",
      next: "Nothing that you did before is lost.",
    },
    inactive: {
      title: "This link opens nothing any more",
      text: "The person to whom it was sent no longer takes part in this organisation’s decisions, so nothing can be opened or recorded by it.",
      next: `If this is a mistake, or if you need something that you wrote here, write to the person who coordinates the ${n.noun}.`,
    },
    "no-role": {
      title: "This link opens nothing any more",
      text: "The person to whom it was sent does not hold the role any more that it asks for, so nothing can be opened or recorded by it.",
      next: `If this is a mistake, or if you need something that you wrote here, write to the person who coordinates the ${n.noun}.`,
    },
    ownReport: `You do not watch over your own ${n.noun}`,
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
      next: `If it still does not open, ask the person who coordinates the ${n.noun} with you to have it sent again.`,
    },
    writeTo: ({ name }: { name: string }) => `Write to ${name}:`,
    document: "Document",
    fresh: "You can have a fresh link sent to the address that we have on file for you.",
    freshAction: "Send me a fresh link",
  },
  freshLink: {
    title: "Look in your mail",
    text: "If this link was one of ours, a fresh one is on its way to the address on file.",
    fromDesk: {
      sent: "A fresh link is on its way to the address that we have on file for you.",
      enough:
        "Three fresh links were sent to you within the hour, so that no other is on its way. Look for those in your mail, or ask again in an hour.",
    },
    nothingTitle: "Nothing comes?",
    nothing: [
      "Wait ten minutes, and look among unwanted mail.",
      "At most three fresh links are sent within an hour: after that, wait an hour before you ask again.",
      `If your address has changed, ask the person who coordinates the ${n.noun} with you to correct it.`,
    ],
  },
  keptAnswers: keptAnswers(n),
  subscription: {
    subscribed: {
      title: `Unsubscribe from notices of published ${n.plural}`,
      text: ({ subscriber }: { subscriber: string }) =>
        `${subscriber} is told by mail whenever a ${n.full} is published${n.forDonors ? "" : " or amended"}. Press the button to end this, at once.`,
      action: "Unsubscribe",
    },
    unsubscribed: {
      title: "You are unsubscribed",
      text: ({ subscriber }: { subscriber: string }) =>
        `${subscriber} gets no more notices of published ${n.plural}. This holds from now on; nothing more is to be done.`,
      action: "It was a mistake: subscribe again",
    },
    "subscribed-again": {
      title: "You are subscribed again",
      text: ({ subscriber }: { subscriber: string }) =>
        `${subscriber} is told by mail whenever a ${n.full} is published${n.forDonors ? "" : " or amended"}. You can end this at any time by the same link.`,
      action: "Unsubscribe",
    },
    contractual:
      "What an agreement entitles you to is another matter: notices of reports on agreements that you support still reach you.",
  },
  refusal: refusals(n),
  message: {
    home: "Go to the home page",
    again: "Open the page again",
    "not-found": {
      title: "This page does not exist",
      text: "The address may have been mistyped or cut. If you came by a link in a mail, copy the whole link into the address bar.",
    },
    "file-taken-away": {
      title: "This file was taken away",
      text: "It was deleted for everybody and for good, and its document’s history says so. What was decided or signed with it stands: its name and its fingerprint stay there, unless they were masked. Whoever watches over the document can say why.",
    },
    altered: {
      title: `This ${n.noun} cannot be shown at the moment`,
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
    renewed: {
      title: "Your session was renewed: please answer again",
      text: "Since this page was shown, your link was opened again in this browser. What you have just sent was not recorded. Open the page again, and send it from there.",
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
      text: `It is not your fault, and what you saved is kept. Wait a few minutes and try again. If it goes on, tell the person who coordinates the ${n.noun}.`,
    },
    "not-published": {
      title: `No published ${n.noun} at this address`,
      text: `The ${n.noun} may not be published yet, or the address may be incomplete. If a mail gave you this address, copy it whole.`,
    },
    withheld: {
      title: "Withheld",
      text: "What was published at this address is withheld for now, so that nobody is put in danger. Nothing of it is shown. Donors and partners of it can write to the organisation.",
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
