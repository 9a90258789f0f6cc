import type { CredentialTemplate } from "../../domain/outbox/mails.ts";

/**
 * What a mail about somebody's passkey or code may speak of; of an exception, who granted it already, and who else can: null where
 * nobody.
 */
type Told = { reader: string; owner: string; granted: string | null; others: string | null };

/** Why somebody can show nothing of their own, as they choose it. */
type Because = "lost" | "broken" | "too-new" | "unable";

export type CredentialWords = {
  subject: (told: Told) => string;
  intro: (told: Told) => string;
  more: (told: Told) => string[];
  /** Of whoever answers; none for whoever is only told. */
  action?: string;
};

const notYou = "Was it not you? Call your head office at once, by a number that you knew before.";

const mails = (): Record<CredentialTemplate, CredentialWords> => ({
  "credential-to-confirm": {
    subject: ({ reader, owner }) => `${reader}: please call ${owner}, then confirm what they enrolled`,
    intro: ({ owner }) =>
      `Somebody who reads the mail of ${owner} enrolled a device by which ballots are to be cast in that name. You are asked, as a second person, whether it is theirs.`,
    more: ({ owner }) => [
      `Reach ${owner} face to face, or by a telephone number that you knew before, and have them read you the six digits on their page. Do not ask by mail.`,
      "It counts for nothing before you confirm it. If anything is amiss, refuse it.",
    ],
    action: "See what was enrolled",
  },
  "credential-proposed": {
    subject: ({ reader }) => `${reader}: a device was enrolled in your name`,
    intro: () =>
      "By your link, a passkey or an app for one-time codes was enrolled in your name, to cast ballots by. A second person will call you about it; it counts for nothing before.",
    more: () => [notYou],
  },
  "credential-confirmed": {
    subject: ({ reader }) => `${reader}: the device in your name is confirmed`,
    intro: () =>
      "A second person has confirmed the device that was enrolled in your name. For some days it casts no ballot yet; your page says until when. It takes the place of what you had of its kind.",
    more: () => [notYou],
  },
  "credential-refused": {
    subject: ({ reader }) => `${reader}: the device in your name was refused`,
    intro: () =>
      "The second person did not confirm the device that was enrolled in your name. It counts for nothing.",
    more: () => [
      "If it is yours, call your head office and ask why. Then enrol it again from your desk: you are called anew.",
      notYou,
    ],
  },
  "credential-ended": {
    subject: ({ reader }) => `${reader}: a device was given up in your name`,
    intro: () =>
      "By your link, a device was given up by which ballots were cast in your name. It proves nothing any more. Enrol another one from your desk: a second person calls you about it, and it counts some days later.",
    more: () => [notYou],
  },
  "credentials-locked": {
    subject: ({ reader }) => `${reader}: too many wrong codes in your name`,
    intro: () =>
      "By your link, too many wrong codes were typed in a row. For a while none is looked at; your page says until when.",
    more: () => [
      "If it was you, wait until then, and see that the clock of your device is right. If you lost your device, enrol another one from your desk.",
      notYou,
    ],
  },
  "credentials-tried": {
    subject: ({ reader, owner }) => `${reader}: too many wrong codes in the name of ${owner}`,
    intro: ({ owner }) =>
      `By a link of ${owner}, too many wrong codes were typed in a row. For a while none is looked at.`,
    more: ({ owner }) => [
      `Please call ${owner}, by a number that you knew before, and ask whether it was them. If they lost their device, they enrol another one from their desk.`,
    ],
  },
  "exception-to-grant": {
    subject: ({ reader, owner }) =>
      `${reader}: please call ${owner}, who asks for an exception for one ballot`,
    intro: ({ owner, granted }) =>
      granted === null
        ? `By a link of ${owner}, an exception was asked for: they can show neither a passkey nor a one-time code before the ballot below. Two people grant it, each by themselves, and you can be one of them.`
        : `${granted} has granted ${owner} an exception for the ballot below, before which they can show neither a passkey nor a one-time code. One more person is needed, and you can be that person.`,
    more: ({ owner, others }) => [
      `Reach ${owner} face to face, or by a telephone number that you knew before, and have them read you the six digits on their page. Do not ask by mail.`,
      ...(others === null ? [] : [`${others} can grant it too: whoever comes first.`]),
      "It holds for this one ballot, is recorded with your name, and is named on the certificate. If anything is amiss, refuse it.",
    ],
    action: "See what is asked for",
  },
  "exception-asked": {
    subject: ({ reader }) => `${reader}: an exception was asked for in your name`,
    intro: () =>
      "By your link, an exception was asked for, so that the ballot below can be cast without a passkey or a one-time code. It counts for nothing before two people have granted it.",
    more: ({ others }) => [
      ...(others === null
        ? []
        : [
            `Do not wait for a call: reach ${others}, and read them the six digits on your page. Then reach another of them.`,
          ]),
      notYou,
    ],
  },
  "exception-granted-once": {
    subject: ({ reader }) => `${reader}: your exception needs one more person`,
    intro: ({ granted }) =>
      `${granted ?? "One person"} has granted the exception for the ballot below. It counts for nothing before one more person has.`,
    more: ({ others }) => [
      ...(others === null
        ? []
        : [`Reach ${others}, and read them the six digits on your page: they are others now.`]),
      notYou,
    ],
  },
  "exception-granted": {
    subject: ({ reader }) => `${reader}: an exception was granted for one ballot in your name`,
    intro: () =>
      "Two people have granted it: the ballot below can be cast by your link alone. Open the mail about that resolution, and go on from its link. The exception holds for no other ballot, is recorded, and is named on the certificate.",
    more: () => [notYou],
  },
  "exception-refused": {
    subject: ({ reader }) => `${reader}: the exception in your name was refused`,
    intro: () =>
      "The exception that was asked for in your name was not granted, and no ballot is cast by it.",
    more: () => [
      "To vote, show a passkey or a one-time code, or ask the secretary to put the matter to a meeting. If it was refused by mistake, ask once more, by the link of the mail about that resolution.",
      notYou,
    ],
  },
});

/** A ballot, or being out of one, that asks for more than the link that was mailed. */
export const stepUp = {
  /** Where a mail leads whoever is only told. */
  toDesk: "Go to your desk",
  title: "Show that it is you",
  lead: "The by-laws ask for more than a mailed link before a ballot is cast, or a director is out of one: something on a device of your own. What you chose is kept, and is not recorded yet.",
  rule: "By which rule",
  back: "Back to the resolution",
  ahead: {
    title: "Devices that show that it is you",
    lead: "Before some ballots the by-laws ask for more than a mailed link: something on a device of your own. Enrol it now, for a second person calls you about it, and it counts some days later: a resolution does not wait for that.",
    back: "Back to your desk",
    counts: ({ what }: { what: string }) => `${what}: enrolled and confirmed. It casts ballots.`,
  },
  code: {
    title: "A one-time code",
    label: "The code that your app shows now",
    hint: "Six digits. It can be pasted.",
    action: "Go on with this code",
  },
  passkey: {
    title: "A passkey",
    text: "Your browser asks for your fingerprint, your face or the PIN of your device.",
    action: "Go on with my passkey",
  },
  none: "Nothing of yours is enrolled and confirmed yet, so no ballot can be cast by this link. Enrol one of the two below: a second person calls you about it, and some days later it counts.",
  waiting: {
    title: "A second person is asked",
    text: ({ second, what }: { second: string; what: string }) =>
      `${what}: ${second} will call you. Read these six digits to them, from this page, and to nobody who writes to you:`,
    again: "Nobody called? Enrol it again, and the next in line is asked.",
  },
  held: {
    title: "Not yet",
    text: ({ what, until }: { what: string; until: string }) =>
      `${what}: confirmed. It casts ballots from ${until}. These days are for your own protection.`,
  },
  locked: {
    title: "Too many wrong codes",
    text: ({ until }: { until: string }) =>
      `No code is looked at before ${until}. You and whoever confirms such devices were told by mail. If you lost your device, enrol another one below.`,
  },
  what: {
    code: "An app for one-time codes",
    passkey: "A passkey",
    exception: "An exception for this ballot",
  },
  exception: {
    title: "If you can show neither",
    text: "For this one ballot an exception can be granted. It is put at once to everybody who can: whoever chairs the board, keeps its record or confirms addresses, and has no part in this matter. Two of them grant it, whoever comes first, once each has heard six digits from you. It is recorded, and the certificate names it.",
    question: "Why can you show neither?",
    because: {
      lost: "My device is lost",
      broken: "My device does not work",
      "too-new": "What I enrolled does not count yet",
      unable: "I can use neither of the two",
    } satisfies Record<Because, string>,
    action: "Ask for an exception",
    waiting: {
      title: "Two people are asked",
      granted: ({ by }: { by: string }) =>
        `${by} has granted it. One more is needed, who hears other digits.`,
      text: ({ seconds, isOne }: { seconds: string; isOne: boolean }) =>
        `Call ${seconds}${isOne ? "" : ", whomever you reach first"}. Read these six digits to them, from this page, and to nobody who writes to you:`,
      again:
        "Nobody can be reached? Ask once more below: whoever can grant it by now is asked, and the digits are others.",
    },
    granted: {
      title: "An exception for this ballot",
      text: ({ by }: { by: string }) =>
        `Granted by ${by}, for this ballot alone. It is recorded, and the certificate names it.`,
      action: "Go on by this exception",
    },
  },
  more: {
    title: "Enrol a device, or another one",
    text: "Another one takes the place of what you have of its kind, once a second person has confirmed it. You are told at the address on file.",
    passkey: "Enrol a passkey",
    code: "Enrol an app for one-time codes",
    lost: ({ what }: { what: string }) => `${what}: I have it no more`,
  },
  enrol: {
    title: "Enrol an app for one-time codes",
    lead: "Open an app for one-time codes on your phone, or the keeper of your passwords, and have it read this picture.",
    picture: "QR code for your app",
    byHand: "Or type this key into it (codes by time, of six digits)",
    label: "The code that it shows now",
    action: "Enrol it",
  },
  asking: {
    enrol: "Enrol a passkey",
    prove: "Show that it is you by your passkey",
    text: "Press the button, and your browser asks you.",
    action: "Ask my browser",
    noScript:
      "A passkey needs a browser with scripts. Without them, use an app for one-time codes: it works everywhere.",
    failed: "Your browser made nothing of it. Press the button again, or use a one-time code.",
    over: "Your browser was asked too long ago. Begin again from the page before.",
  },
  errors: {
    code: "Type the six digits that your app shows now",
    wrong: ({ left }: { left: number }) =>
      left === 1
        ? "This code is wrong, or was used already. Wait for the next one: you have one try left"
        : `This code is wrong, or was used already. Wait for the next one: you have ${left} tries left`,
    enrol:
      "This is not the code of this key. Wait for the next one, and see that the clock of your device is right",
    passkey: "Your passkey was not recognised. Begin again",
    because: "Choose why you can show neither",
    nobody: "Nobody is there who could confirm it. Tell the secretary",
    alone:
      "There are no two people who could grant it now. Tell the secretary, who can put the matter to a meeting",
    held: "Your address was changed lately, and nothing is enrolled by it yet",
    meanwhile: "Something changed meanwhile. Look at this page, and try again",
  },
  second: {
    landing: ({ owner }: { owner: string }) =>
      `A device was enrolled in the name of ${owner}. You are asked, as a second person, whether it is theirs.`,
    see: "See what was enrolled",
    title: ({ owner }: { owner: string }) => `Is this device that of ${owner}?`,
    lead: ({ owner }: { owner: string }) =>
      `Call ${owner} by a telephone number that you knew before, or meet them. Whoever reads their mail could have enrolled it: only their own voice tells you.`,
    owner: "Whose",
    what: "What",
    question: "What do you answer?",
    confirm: { label: "It is theirs", hint: "I spoke with them, and they read me the six digits below." },
    refuse: { label: "It is not, or I am not sure", hint: "It counts for nothing, and they are told." },
    digits: "The six digits that they read to you",
    digitsHint: "They stand on their own page.",
    reason: "Why you refuse it",
    reasonHint: "Kept apart from the record, which holds only a proof of it.",
    action: "Record my answer",
    choose: "Choose your answer",
    misheard:
      "Too many wrong digits were typed. Refuse it, and have them enrol it again if it is theirs: their page has other digits then",
    other:
      "These are not the digits on their page. Have them read once more; if they differ still, refuse it",
    exception: {
      landing: ({ owner }: { owner: string }) =>
        `An exception was asked for in the name of ${owner}, so that one ballot can be cast. You are asked whether you grant it.`,
      see: "See what is asked for",
      title: ({ owner }: { owner: string }) => `An exception for one ballot of ${owner}?`,
      lead: ({ owner }: { owner: string }) =>
        `Call ${owner} by a telephone number that you knew before, or meet them. Whoever reads their mail could have asked for it: only their own voice tells you.`,
      ballot: "For which ballot",
      because: "Reason given",
      first: "Granted so far by",
      nobody: "nobody yet: two people are needed",
      confirm: {
        label: "I grant it",
        hint: "I spoke with them, they told me why, and they read me the six digits below.",
      },
      refuse: { label: "I do not, or I am not sure", hint: "They cast no ballot by it, and are told." },
      alone: "Nobody is there who could grant it beside you. Put the matter to a meeting",
      misheard:
        "Too many wrong digits were typed. Refuse it, and have them ask again if it was them: their page has other digits then",
      out: "You have a part in this matter, so somebody else grants it: the others were asked too. Nothing more is expected of you",
    },
    over: {
      title: "Nothing awaits you here",
      text: ({ owner }: { owner: string }) =>
        `What was asked of you about ${owner} was answered, by you or by somebody else, or was asked anew since. This link does nothing any more; where you are still needed, a newer mail asks you.`,
    },
  },
  mails: mails(),
};
