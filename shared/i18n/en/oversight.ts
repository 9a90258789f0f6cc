import { counted } from "../plural.ts";
import { attention } from "./attention.ts";
import { type Body, ofBoardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters, type TooLong } from "./lengths.ts";
import { mailNames } from "./mail-names.ts";
import { masking } from "./masking.ts";
import { newDate } from "./new-date.ts";

type Named = { name: string };

/** The page of whoever watches over documents: where each stands, who is awaited, who was told what. */
export const oversight = (n: Nouns) => ({
  title: "Where the documents stand",
  lead: `Every ${n.noun} that somebody still has to do something about, the last changed first.`,
  attentionTitle: "These need you",
  openTitle: "Under way",
  endedTitle: "Ended",
  unreadable: ({ ids }: { ids: string }) =>
    `Documents that cannot be read: ${ids}. Tell the operators; all the others are shown.`,
  noOthers: "Nothing else is here.",
  more: `Older ${n.plural}`,
  first: "Back to the beginning",
  toEnded: `${n.Plural} that ended`,
  toOpen: `${n.Plural} under way`,
  status: {
    draft: "Being written",
    submitted: "Submitted, its review is about to begin",
    "in-review": "In review",
    "changes-requested": "Being revised by its author",
    "taken-back": "Taken back by its author",
    signing: "Approved, being signed by its parties",
    "with-donor": "Approved, with its donor for acceptance",
    approved: "Approved, about to be published",
    "in-force": "In force",
    concluded: "Final, not published",
    published: "Published",
    withdrawn: "Withdrawn",
    refused: "Refused",
  },
  /** Of what awaits a meeting, before its decision is entered. */
  toMeeting: ({ committee }: Body) => `To be put before a meeting ${ofBoardOr(committee)}`,
  /** The same once it is. */
  toAttest: "Decided at a meeting, to be attested",
  /** The same once whoever chaired it contested that. */
  toEnterAgain: "Decided at a meeting, to be entered again",
  attention: attention(n),
  departed: ({ name }: Named) => `${name} (can answer no more)`,
  disputed: ({ name }: Named) => `${name} (cannot answer for now)`,
  awaited: ({ names, since, by, left }: { names: string; since: string | null; by: string; left: string }) =>
    `Awaited: ${names},${since === null ? "" : ` since ${since},`} by ${by} – ${left}`,
  awaitedReader: {
    en: ({ name }: Named) => `Awaited: ${name}, to read the English translation`,
    fr: ({ name }: Named) => `Awaited: ${name}, to read the French translation`,
  },
  awaitedWriter: ({ name, due }: Named & { due: string }) => `Awaited: ${name}, by ${due}`,
  awaitedLateWriter: ({ name, due }: Named & { due: string }) => `Awaited: ${name}, by ${due} – overdue`,
  left: {
    days: ({ count }: { count: number }) =>
      `${counted("en", count, { one: "business day", other: "business days" })} left`,
    lessThanOne: "less than one business day left",
    over: "overdue",
  },
  changed: ({ when }: { when: string }) => `Last step on ${when}`,
  document: {
    back: "Back to all documents",
    awaitedTitle: "Who is awaited",
    nobody: "Nobody is awaited at the moment.",
    voteNote:
      "A resolution is open: you see who is asked. Who has answered, and how, is shown to nobody until it has ended.",
    lane: "Task",
    who: "Who",
    since: "Since",
    by: "By",
    ofOpenVote: "Mail about the open resolution",
    toldTitle: "Who was told what, and whether it arrived",
    toldNobody: "Nobody was told anything yet.",
    unreadable: ({ count }: { count: number }) =>
      `${counted("en", count, { one: "message", other: "messages" })} cannot be read. Tell the operators; all the others are shown.`,
    to: "To",
    what: "What",
    when: "Asked for",
    state: "State",
    actsTitle: "What you can do",
    nothingToDo: `There is nothing to do about this ${n.noun} at the moment.`,
    nobodyYet: "nobody at the moment",
    reassign: ({ task, name }: Named & { task: string }) => `${task}: ${name}`,
    give: "Give a task to somebody else",
    giveWhich: "Choose which task: beside each stands whose it is now.",
    withdraw: `Withdraw this ${n.noun}`,
    newDate: "Give the donor a new date",
    correct: ({ name }: Named) => `Correct the address of ${name}`,
    translate: {
      missing: { en: "Supply the English translation", fr: "Supply the French translation" },
      waiting: {
        en: "Replace the English translation, which awaits a second reader",
        fr: "Replace the French translation, which awaits a second reader",
      },
      confirmed: { en: "Replace the English translation", fr: "Replace the French translation" },
    },
    directors: "A director’s answer is given in person: that task cannot be given to anybody else.",
    fullPage: "See the whole document",
    done: {
      title: "Done, and recorded",
      reminded:
        "A reminder goes today to whoever has not answered and can. Where it does not arrive, you are told.",
      reassigned: "The task was given to somebody else, who is asked by mail if it is open.",
      "reservation-closed": "The reservations are closed, and whoever had them is told.",
      "question-answered": "The question is answered. Whoever asked it is told, and so is the author.",
      withdrawn: `The ${n.noun} was withdrawn. Whoever writes it, was asked or is awaited is told${n.forDonors ? ", and so are donors who have Accord’s notice of a new date" : ""}. Where that does not reach them, you are told.`,
      proposed:
        "A second person is asked to confirm the new address. Until then nothing changes; you are told how it ends.",
      corrected: "The address was corrected. What had not arrived and is still needed is on its way again.",
      kept: "The address stays as it is. What had not arrived and is still needed is on its way to it again.",
      "meeting-entered":
        "What the meeting decided was entered. Whoever chaired the meeting is asked to attest to it.",
      dated: "The donor has a new date, and is told of it with your reason.",
      masked: "The words were masked where you ticked them, for everybody and for good.",
      "file-taken-away": "The file was taken away, for everybody and for good. Its deletion is under way.",
      invited: "They are invited by mail, with a link of their own.",
      released: "The invitation has ended.",
      "signatory-confirmed":
        "The address is confirmed. Its owner is written to now, or once it is their turn.",
      "amendment-begun":
        "The amendment is begun. Its form reaches you by mail, and lies on your desk under “What you write”.",
      "members-recorded":
        "What the members decided is on record. Everybody sees on the public page how the by-law stands.",
      "members-corrected":
        "What is on record of the members is corrected. Everybody sees on the public page how the by-law stands.",
      "members-moved":
        "The new day of the meeting of members is on record. Everybody sees it on the public page.",
      ended: "It is on record that the agreement has ended. Its donors and partners are told.",
      translated:
        "The translation was supplied. A second person is asked to read both texts; until then it is not published.",
    },
  },
  state: {
    queued: "On its way to the mail provider",
    accepted: "Accepted by the mail provider",
    delivered: "Delivered",
    bounced: "Came back",
    complained: "Marked as unwanted: nothing more is sent to this address",
    delayed: "Not delivered yet",
    moot: "Not sent: it was no longer needed",
    inactive: "Not sent: whoever it was for is no longer active",
    address: "Held back: earlier mail to this address came back, or was marked as unwanted",
    failed: "Could not be sent",
    held: "Held back: a translation is missing",
  },
  why: ({ trouble }: { trouble: string }) => `: ${trouble}`,
  trouble: {
    "no-such-address":
      "the address does not work, and nothing more is sent to it. Correct it, and this mail goes out again if it is still needed.",
    suppressed:
      "the mail provider sends nothing to this address any more, for earlier mail to it came back or was complained of. Correct it, or have the operators take it off the provider’s list.",
    unroutable:
      "the part after “@” is no domain that mail can be sent to at the moment. Check how it is spelled, and correct the address if it is wrong.",
    "mailbox-full": "the mailbox is full. Reach the person another way; the address itself works.",
    "too-large": "their mail provider takes no mail of this size. Reach the person another way.",
    "content-refused": "their mail provider refused what the mail says. Reach the person another way.",
    unsafe: "our mail provider did not send it, for it took it to be dangerous. Tell the operators.",
    "not-taken":
      "their mail provider did not take it. That may pass, or be an automatic reply: if it has not arrived after a day, reach the person another way.",
    unknown:
      "their mail provider did not say why. If it has not arrived after a day, reach the person another way.",
    delayed: "their mail provider does not take it for now; it is tried again for fourteen hours.",
  },
  sentAgain: "; sent again since",
  mails: mailNames(n),
  overdueMail: ({ mail, tasks }: { mail: string; tasks: string }) => `${mail}: ${tasks}`,
  as: {
    donor: "donor, by the agreement",
    subscriber: "subscriber",
    partner: "partner",
  },
  reassign: {
    title: ({ task }: { task: string }) => `Give “${task}” to somebody else`,
    now: "Now with",
    writing: `Writing the ${n.noun}`,
    who: "Who takes it over?",
    nobody: `Nobody else can take this task over: nobody else holds its role, or those who do are part of this ${n.noun} in another way. Have the role given to somebody first.`,
    reason: "Why?",
    reasonHint:
      "Whoever watches over this document can read it, and nobody else. It is kept apart from the record, which holds only a proof of it.",
    action: "Give the task to this person",
  },
  remind: {
    title: {
      lanes: "Remind whoever has not answered yet",
      writing: `Remind the author to submit the ${n.noun}`,
    },
    who: ({ names }: { names: string }) => `A mail goes to: ${names}.`,
    vote: "Of those who are asked to sign the resolution, it goes to whoever has not answered yet. Who that is, is shown to nobody until the resolution has ended.",
    once: "This can be done once a day.",
    byItself: ({ day }: { day: string }) => `Accord also sends a reminder by itself, on ${day}.`,
    action: "Send the reminder",
  },
  withdraw: {
    title: `Withdraw this ${n.noun}`,
    means: [
      "Nobody is asked anything about it any more, and links to write, review or sign it stop working.",
      `Its history stays, with your reason. A withdrawn ${n.noun} cannot be taken up again.`,
      ...(n.forDonors
        ? [
            `Donors who have Accord’s notice of a new date are told that the ${n.noun} is not coming, without your reason; where that does not reach them, you are told. Whoever else was promised it by a date hears nothing from Accord: let them know yourself.`,
          ]
        : [
            `Whoever was promised the ${n.noun} by a date hears nothing from Accord: let them know yourself.`,
          ]),
    ],
    reason: "Why is it withdrawn?",
    reasonHint:
      "The people on this document can read it. It is kept apart from the record, which holds only a proof of it.",
    action: `Withdraw the ${n.noun}`,
  },
  newDate,
  correct: {
    title: ({ name }: Named) => `Correct the address of ${name}`,
    onFile: "Address on file",
    email: "Correct address",
    means: `They are told at both addresses. What did not arrive of this ${n.noun} and is still needed goes out again at once.`,
    second:
      "Whoever reads this address can act in their name. So a second person is asked to reach them by another channel and confirm it. They are told at both addresses at once. What did not arrive and is still needed goes out again after that, by new links, and for some days nothing is decided by the new address alone.",
    same: "The address on file is right after all? Enter it once more: what did not arrive and is still needed is sent to it again.",
    unwanted:
      "Whoever reads this address marked a mail from Accord as unwanted. The address works, but nothing more is sent to it. First ask them another way whether they want mail from Accord.",
    wanted:
      "If they do, enter the address on file once more: mail goes to it again, and so does what they marked, or what was held back, where it is still needed.",
    waiting: ({ name }: Named) =>
      `A change already waits for ${name} to confirm it. Another one takes its place. The address on file does not, where it is right after all: tell ${name} to refuse the change then.`,
    reason: "How do you know that this is their address?",
    reasonHint: "It is kept apart from the record, which holds only a proof of it.",
    secondReads:
      "Whoever confirms it reads this. It is kept apart from the record, which holds only a proof of it.",
    propose: "Ask for confirmation",
    action: "Save the address and send again",
  },
  translate: {
    lead: `The text of the ${n.noun} stays as it is. The translation stands beside it once a second person has read both and confirmed it, marked as supplied afterwards.`,
    refused: ({ name }: Named) =>
      `The form begins with the words that ${name} read beside the text and refused, for this reason:`,
    begun: {
      same: "The form begins with what was supplied for the version before. The text that it translates is the same: look through it, and send it.",
      changed:
        "The form begins with what was supplied for the version before. The text that it translates has changed since: look at it again.",
    },
    suppliedMeanwhile:
      "Since this page was opened, another translation was supplied, or the one of before was answered. Nothing else was recorded. If your words should stand in its place, send the form again",
    since: "As it was supplied last",
    original: "As it was approved",
    action: "Add the translation",
  },
  mask: masking(),
  error: {
    "mask-words": "Write the words to look for: two letters at least",
    "mask-places": "Tick at least one place",
    who: "Choose who takes the task over",
    reason: "Write a reason",
    "reason-too-long": (told: TooLong) => `Shorten your reason ${byCharacters(told)}`,
    email:
      "Enter an email address in the usual form, like name@example.org. Accents are possible after the @ alone",
    "email-letter": (told: { character: string; codePoint: string; script: string }) =>
      `The address holds “${told.character}” (${told.codePoint}${told.script}), by which mail does not arrive, or arrives at somebody else. Ask its owner how it is written, letter by letter`,
    "email-unseen": ({ codePoint }: { codePoint: string }) =>
      `The address holds a character that cannot be seen (${codePoint}). Type it again, letter by letter`,
    script: { cyrillic: ", a Cyrillic letter", greek: ", a Greek letter" },
    words: ({ label }: { label: string }) => `Write the translation of “${label}”`,
    "words-too-long": ({ label, ...told }: { label: string } & TooLong) =>
      `Shorten “${label}” ${byCharacters(told)}`,
  },
});
