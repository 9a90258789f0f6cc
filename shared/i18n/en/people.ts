import type { AddressTemplate, NoteTemplate } from "../../domain/outbox/mails.ts";
import type { Nouns } from "./kinds.ts";

/** What a mail about an address may speak of; instants come in words already. */
type Told = {
  reader: string;
  /** Whose address it is. */
  person: string;
  newAddress: string;
  /** Who proposed it; "the organisation’s file" for one that was loaded. No sentence begins with it. */
  by: string;
  /** Whom to call: the second person, where there is one, else "us"; so it stands where an object stands. */
  call: string;
  /** Until when nobody decides by the new address alone; empty where nothing is held. */
  until: string;
  /** Whether nobody decides by it, on no date, until its hold is lifted. */
  isDisputed: boolean;
  at: "old" | "new";
  /** Whether the mail’s button stops the change. */
  canStop: boolean;
};

export type AddressWords = {
  subject: (told: Told) => string;
  intro: (told: Told) => string;
  more: (told: Told) => string[];
  action: string;
};

/** What a page says of a change about which its reader can do nothing more. */
export type AddressMessage = { title: string; text: (told: ToldOfChange) => string };

type ToldOfChange = {
  /** Whose address it is. */
  person: string;
  /** Whom to call, as in a mail: it stands where an object stands. */
  call: string;
  /** Whether it was proposed from a report, whose history and overseer hear of its end. */
  isFromReport: boolean;
};

const notRight = ({ canStop, call }: Told) =>
  canStop
    ? `Is this not right? Stop it by the link in this mail, and call ${call} by a number that you knew before.`
    : `Is this not right? Call ${call} by a number that you knew before.`;

const mails = (): Record<AddressTemplate | NoteTemplate, AddressWords> => ({
  "address-to-confirm": {
    subject: ({ reader, person }) =>
      `${reader}: please confirm the new address of ${person}, as soon as you can`,
    intro: ({ person, by }) =>
      `Mail to ${person} is to go to another address from now on: that was proposed by ${by}. Whoever reads that mail can act in the name of ${person}. That is why a second person is asked, and it is you.`,
    more: ({ person }) => [
      `First reach ${person} by another channel: face to face, or by a telephone number that you knew before. Do not ask by mail.`,
      "Nothing changes until you confirm it, so please answer as soon as you can. If anything is amiss, refuse it.",
    ],
    action: "See the change",
  },
  "address-stopped": {
    subject: ({ reader, person }) =>
      `${reader}: the change of the address of ${person} was stopped; nothing more is expected of you`,
    intro: ({ person }) =>
      `You were asked to confirm a new address of ${person}. Before you did, whoever reads the address on file stopped the change: the address on file stays, and the new one gets nothing.`,
    more: ({ person }) => [
      `If the same change is put to you again, reach ${person} by another channel first, and ask why it was stopped: face to face, or by a telephone number that you knew before.`,
    ],
    action: "See the change",
  },
  "address-disputed": {
    subject: ({ reader, person }) => `${reader}: the new address of ${person} is disputed`,
    intro: ({ person }) =>
      `Whoever reads an address of before said that a new address of ${person} is not right. Nobody can act in that name by the one on file before you have spoken with ${person}.`,
    more: ({ person }) => [
      `Please reach ${person} by another channel, as soon as you can: face to face, or by a telephone number that you knew before. The page says what to do if the new address is wrong.`,
    ],
    action: "See the change",
  },
  "address-changing": {
    subject: ({ reader }) => `${reader}: your address with Accord is to be changed`,
    intro: ({ at, by, call, newAddress }) =>
      at === "old"
        ? `What Accord sends you is to go to ${newAddress} from now on: that was proposed by ${by}. Nothing changes before you have been reached by another channel, and the address was confirmed by ${call}.`
        : `What Accord sends you is to go to this address from now on: that was proposed by ${by}. Nothing changes before you have been reached by another channel, and the address was confirmed by ${call}.`,
    more: (told) => [notRight(told)],
    action: "Stop this change",
  },
  "address-changed": {
    subject: ({ reader }) => `${reader}: your address with Accord was changed`,
    intro: ({ at, newAddress, by, until, call }) => {
      const changed =
        at === "old"
          ? `What Accord sends you goes to ${newAddress} from now on.`
          : "What Accord sends you goes to this address from now on.";
      return until === ""
        ? `${changed} The address was corrected by ${by}.`
        : `${changed} The address was proposed by ${by}, and confirmed by ${call}.`;
    },
    more: (told) => [
      ...(told.until === ""
        ? []
        : [
            told.isDisputed
              ? `Since then it was said that the new address is not right: nothing can be decided in your name until you have been spoken with by ${told.call}. Links that you were sent before the change act no more.`
              : `To protect your voice, nothing can be decided in your name before ${told.until}, unless it is confirmed once more that it is you, by ${told.call}. Links that you were sent before the change act no more.`,
          ]),
      notRight(told),
    ],
    action: "Stop this change",
  },
  "address-kept": {
    subject: ({ reader }) => `${reader}: your address with Accord stays as it is`,
    intro: ({ call }) =>
      `Another address had been proposed for you. It was not confirmed by ${call}: nothing changes.`,
    more: () => ["You need do nothing."],
    action: "What is Accord?",
  },
  "address-released": {
    subject: ({ reader, at }) =>
      at === "old"
        ? `${reader}: your new address with Accord holds`
        : `${reader}: you can decide again in Accord`,
    intro: ({ at, call, newAddress }) =>
      at === "old"
        ? `It was confirmed once more by ${call} that it is you who reads ${newAddress}. From now on decisions can be made in your name by the links that are sent to it.`
        : `Your new address was confirmed by ${call}. From now on you can decide by the links that you are sent to it.`,
    more: (told) => [
      told.at === "old"
        ? notRight(told)
        : "What awaits you is behind the links that came to this address before this mail.",
    ],
    action: "What is Accord?",
  },
});

/** People: who stands behind a link, and how their address is changed. */
export const people = (n: Nouns) => ({
  mails: mails(),
  file: "the organisation’s file",
  us: ({ organisation }: { organisation: string }) => `us (${organisation})`,
  whatIsAccord: "What is Accord?",
  landing: {
    confirm: {
      title: "A change of address awaits you",
      lead: ({ person }: { person: string; newAddress: string }) =>
        `A new address was proposed for ${person}. You are asked, as a second person, whether it is right.`,
      since: ({ person }: { person: string; newAddress: string }) =>
        `The new address of ${person} holds. For some days nothing is decided by it alone, unless you end that sooner.`,
      disputed: ({ person }: { person: string; newAddress: string }) =>
        `Whoever reads an address of before said that a new address of ${person} is not right. Nothing is decided by the one on file until you end that, once you have spoken with ${person}.`,
      action: "See the change",
    },
    stop: {
      title: "A change of your address",
      lead: ({ newAddress }: { person: string; newAddress: string }) =>
        `What Accord sends you is to go to ${newAddress || "another address"} from now on. Is that not right? Then stop it: the address on file stays.`,
      since: ({ newAddress }: { person: string; newAddress: string }) =>
        `What Accord sends you goes to ${newAddress || "another address"}. Is that not right? Then stop it: nobody can act in your name by the new address until you have been spoken with.`,
      action: "Stop this change",
    },
  },
  message: {
    owner: {
      stopped: {
        title: "The change is stopped",
        text: ({ isFromReport }: ToldOfChange) =>
          `It was stopped before it was confirmed: the address on file stays, and nothing changes. ${isFromReport ? `Whoever watches over the ${n.noun} from which it was proposed is told. ` : ""}If you know nothing of this change, call your head office by a number that you knew before.`,
      },
      disputed: {
        title: "The change is stopped",
        text: ({ call, isFromReport }: ToldOfChange) =>
          `The new address is on file, but nobody can act in your name by it until you have been spoken with. Accord has written about it to ${call}${isFromReport ? `, and to whoever watches over the ${n.noun} from which the address was proposed` : ""}. If you hear from nobody, call ${call} by a number that you knew before.`,
      },
      holds: {
        title: "The new address holds",
        text: ({ call }: ToldOfChange) =>
          `What Accord sends you goes to the new address, and whoever reads it can act in your name. This link stops nothing any more. Is this not right? Call ${call} by a number that you knew before, as soon as you can, and have the right address proposed.`,
      },
      refused: {
        title: "The address stays as it is",
        text: () =>
          "The new address that had been proposed for you was not confirmed: nothing changes. You need do nothing.",
      },
    },
    second: {
      stopped: {
        title: "The change is stopped",
        text: ({ person }: ToldOfChange) =>
          `Whoever reads the address on file of ${person} stopped the change before it was confirmed: nothing changes. Nothing more is expected of you about it.`,
      },
      holds: {
        title: "Recorded: the new address holds",
        text: ({ person }: ToldOfChange) =>
          `Decisions can be made by the new address of ${person}, who is told so at it and at the address of before. Nothing more is expected of you about this change.`,
      },
      refused: {
        title: "Recorded: the address stays as it is",
        text: ({ person, isFromReport }: ToldOfChange) =>
          `The new address of ${person} was not confirmed. ${isFromReport ? `Whoever watches over the ${n.noun} from which it was proposed is told, and ${person} at the address on file.` : `${person} is told at the address on file.`} Nothing more is expected of you about this change.`,
      },
    },
    over: {
      title: "Nothing more can be done by this link",
      text: () =>
        "This change of an address has been answered, or another one took its place. If something is not right, call your head office.",
    },
  },
  confirm: {
    title: ({ person }: { person: string }) => `Is this the address of ${person}?`,
    lead: ({ person }: { person: string }) =>
      `Whoever reads this address can act in the name of ${person}. Reach ${person} first, face to face or by a telephone number that you knew before; not by mail.`,
    question: ({ person }: { person: string }) => `Have you spoken with ${person}?`,
    yes: ({ person }: { person: string }) =>
      `Yes: I reached ${person} by another channel, and the new address is theirs`,
    yesHint:
      "From then on mail goes to the new address. For some days nothing is decided by it alone, unless you confirm once more.",
    yesHintDisputed:
      "From then on mail goes to the new address. Nothing is decided by it before you end that as well: it does not end by itself.",
    passesOn: ({ person }: { person: string }) =>
      `The address until now is disputed: whoever reads one of before said that it is not right, and nothing is decided by it. That passes on to the new one. Speak with ${person} about both.`,
    givesBack:
      "The address until now is disputed: whoever reads the one of before said that it is not right, and nothing is decided by it. The new one is that of before, which is given back.",
    no: "No: the address stays as it is",
    noHint: "Say why below.",
    noHintTold: `Whoever watches over the ${n.noun} from which it was proposed is told. Say why below.`,
    reason: "Why do you refuse it?",
    reasonHint: "It is kept beside what is recorded of this person, which holds only a proof of it.",
    action: "Record my answer",
    choose: "Choose whether the address is right",
    liftTitle: ({ person }: { person: string }) => `May ${person} decide by the new address?`,
    liftLead:
      "The new address holds, and nothing is decided by it alone for some days. You can end that sooner, once you have spoken with the person since the change: face to face, or by a telephone number that you knew before.",
    disputedLead: ({ person }: { person: string }) =>
      `Since it was confirmed, whoever reads the address of before said that the new address is not right. Nothing is decided by it until you end that: it does not end by itself. First reach ${person}, face to face or by a telephone number that you knew before; not by mail.`,
    passedOnLead: ({ person }: { person: string }) =>
      `When it was confirmed, the address until then was disputed: whoever reads one of before had said that that one is not right. Nothing is decided by the new one either until you end that: it does not end by itself. First reach ${person}, face to face or by a telephone number that you knew before; not by mail.`,
    stoppedBefore: ({ person }: { person: string }) =>
      `Whoever reads the address on file stopped an earlier change of it. Before you confirm this one, ask ${person} why.`,
    cameBack: ({ person }: { person: string }) =>
      `The mail that told of it at the new address came back. Have ${person} read the address to you, letter by letter; where it is not the one above, refuse it, and say so.`,
    disputedWrong: `Is the new address wrong? Then leave this button alone, and have the right one proposed: by whoever watches over ${n.a} of which a mail to that person came back, on its page, or by the operators, in the organisation’s file. A second person is asked about it too.`,
    liftAction: ({ person }: { person: string }) => `I have spoken with ${person}: end the wait`,
  },
  translation: {
    title: {
      en: `Does the English translation say what the ${n.noun} says?`,
      fr: `Does the French translation say what the ${n.noun} says?`,
    },
    lead: "Read both texts, one beside the other. Until you confirm it, the translation is not published.",
    document: "Document",
    suppliedBy: "Supplied by",
    fingerprint: "Fingerprint of the translation (SHA-256)",
    translation: "Translation",
    recognisable: "Words by which a child might be recognised: look at them again",
    question: "Does it say the same?",
    yes: "Yes: I read both, and the translation says what the text says",
    yesHint:
      "It is published and sent beside the text, and who supplied and who confirmed it stays on record.",
    no: "No: it is not to be shown",
    noHint: "Whoever supplied it is told, and can supply another one. Say why below.",
    reason: "What is wrong with it?",
    reasonHint:
      "The people on this document can read it. It is kept apart from the record, which holds only a proof of it.",
    choose: "Choose whether the translation says the same",
  },
  facts: {
    person: "Person",
    oldAddress: "Old address",
    newAddress: "New address",
    by: "Proposed by",
    reason: "Reason",
    confirmedBy: "Confirmed by",
    objected: "Objected to",
    stopped: "An earlier change was stopped",
    until: "Held until",
  },
});
