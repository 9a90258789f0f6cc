import { type Body, boardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";

/** The document's page with its history, the technical form of an entry, and the public page. */
export const document = (n: Nouns) => ({
  notice: {
    submitted: {
      title: `Your ${n.noun} is submitted`,
      text: "Whoever is to review it is told by mail. Keep this page as your receipt.",
    },
    noted: {
      title: "You have taken note",
      text: "Your receipt says of which text, and when.",
    },
    decided: {
      title: "Your decision is recorded",
      text: "Your receipt says what you answered, when, and to which text.",
    },
    signed: {
      title: "Your answer to the resolution is recorded",
      text: "Your receipt says what you answered, when, to which text, and how the resolution ended once it has.",
    },
    attested: {
      title: "Your word on the meeting’s decision is recorded",
      text: "Your receipt says what you answered, when, and of which decision.",
    },
    "read-translation": {
      title: "Your answer on the translation is recorded",
      text: "Your receipt says what you answered, when, and on which words.",
    },
    "taken-back": {
      title: `You took the ${n.noun} back`,
      text: "A mail with the link to the form is on its way to you. All that you wrote stands in it.",
    },
    "question-answered": {
      title: "Your answer is sent",
      text: `Whoever asked has a mail that says so, and everybody who decides on the ${n.noun} in this stage sees it.`,
    },
    "reservation-closed": {
      title: "Your reservations are closed",
      text: "What you wrote stays in the history, and your approval counts as before.",
    },
    fresh: {
      title: "This is the document as it stands now",
      text: "Nothing is expected of you at this moment.",
    },
    asked: {
      title: "This is the document as it stands now",
      text: "A task of yours in it awaits you: open it by the link of the mail that asked you for it.",
    },
  },
  standsTitle: "Where it stands",
  state: {
    done: "Done",
    now: "Now",
    next: "To come",
    interrupted: "Interrupted",
    never: "Does not take place",
  },
  step: {
    write: "Writing",
    follow: n.inForce ? "Coming into force" : "Publication",
    tell: n.inForce
      ? "Notice to those whom it concerns"
      : `Notice of publication${n.forDonors ? " to the donors" : ""}`,
  },
  awaits: {
    write: ({ name }: { name: string }) => `${name} is writing the ${n.noun}.`,
    rewrite: ({ name }: { name: string }) => `Changes were requested: ${name} is revising the ${n.noun}.`,
    takenBack: ({ name }: { name: string }) => `Taken back by its author: ${name} is revising the ${n.noun}.`,
    written: ({ name }: { name: string }) => `By ${name}`,
    opening: "The stage is being opened.",
    decision: ({ name, by }: { name: string; by: string }) => `Awaited: ${name}, by ${by}`,
    beside: ({ name, by }: { name: string; by: string }) => `Also asked: ${name}, by ${by}`,
    asked: ({ name, by }: { name: string; by: string }) => `Asked: ${name}, by ${by}`,
    signatures: ({ names, by, committee }: Body & { names: string; by: string }) =>
      `${committee === null ? "The board’s directors" : `The members of the ${committee}`}, ${names}, are to sign by ${by}`,
    signed: ({ names }: { names: string }) => `Signed by every director entitled to vote: ${names}`,
    /** For directors alone, while others still review beside them. */
    notPassed: ({ committee }: Body) =>
      `Not passed in writing. Others still review the ${n.noun}: if they ask for changes, the directors are asked again about the new version; else the matter goes to a meeting of ${boardOr(committee)}.`,
    toAttest: ({ committee }: Body) =>
      `Not passed in writing: what ${boardOr(committee)} decided at a meeting is entered, and awaits whoever chaired it.`,
    meeting: ({ committee }: Body) =>
      `Not passed in writing: the matter goes to a meeting of ${boardOr(committee)}.`,
    contested: ({ committee }: Body) =>
      `Not passed in writing: what ${boardOr(committee)} decided at a meeting is to be entered again.`,
    decided: {
      consent: ({ name }: { name: string }) => `Consented: ${name}`,
      accept: ({ name }: { name: string }) => `Accepted: ${name}`,
      "take-note": ({ name }: { name: string }) => `Taken note of by: ${name}`,
      approve: ({ name }: { name: string }) => `Approved: ${name}`,
      "approve-with-reservations": ({ name }: { name: string }) => `Approved with reservations: ${name}`,
      "request-changes": ({ name }: { name: string }) => `Changes requested: ${name}`,
      reject: ({ name }: { name: string }) => `Rejected: ${name}`,
    },
    recused: ({ lane }: { lane: string }) =>
      `Whoever was asked for “${lane}” recused themselves, for a conflict of interest: the secretary finds somebody else`,
    parties: ({ lane }: { lane: string }) =>
      `“${lane}”: nobody is asked before the secretary has confirmed, by another channel, the address of everyone who signs for another organisation`,
    unnamed: ({ lane }: { lane: string }) => `“${lane}”: as the ${n.noun} names them once it is submitted`,
    vacant: ({ lane }: { lane: string }) => `Nobody holds the role of “${lane}” at the moment`,
    assigned: ({ name }: { name: string }) => `Assigned to ${name}`,
    following: `The ${n.noun} is approved and is ${n.inForce ? "coming into force" : "being published"}.`,
    telling: n.inForce
      ? "Those whom it concerns are being told."
      : `${n.forDonors ? "The donors" : "Those who subscribed"} are being told.`,
    untold: ({ names }: { names: string }) => `Not told yet, as far as is known: ${names}`,
  },
  contentTitle: `The ${n.noun}`,
  noContent: "Nothing has been submitted yet.",
  receiptTitle: "Receipt",
  receipt:
    "This fingerprint names the exact version that was submitted and decided on. One changed letter would give another one.",
  publicLink: `See the published ${n.noun}`,
  refused: {
    title: `This ${n.noun} is refused`,
    text: ({ stage }: { stage: string }) =>
      `It was rejected in the stage “${stage}”, for good. Nothing more is expected of anybody.`,
    reason: "Why it was rejected",
  },
  withdrawn: {
    title: `This ${n.noun} was withdrawn`,
    text: "Nothing more is expected of anybody.",
    reason: "The reason that was given",
  },
  meeting: {
    title: ({ committee }: Body) => `To be put before a meeting of ${boardOr(committee)}`,
    text: "The resolution in writing did not pass. The secretary puts the matter before a meeting.",
  },
  meetingEntered: {
    title: ({ committee }: Body) => `What a meeting of ${boardOr(committee)} decided is to be attested`,
    text: "The secretary has entered it. It counts once whoever chaired the meeting attests that this is what was decided.",
  },
  meetingContested: {
    title: ({ committee }: Body) => `What a meeting of ${boardOr(committee)} decided is to be entered again`,
    text: "Whoever chaired the meeting did not attest to what was entered. The secretary checks it against the minutes, and enters it again.",
  },
  masked: "[Masked by the secretary]",
  altered: {
    title: "What is kept is not what was recorded",
    content:
      "The content is not the one that was submitted: it was changed outside Accord, or is damaged. It is not shown; nothing can be decided on it, nor is it published or sent.",
    history:
      "The history is not the one that was recorded: an entry was changed or removed outside Accord. It is not shown; nothing can be decided, nor is anything published or sent.",
    translations:
      "The words that were supplied in another language are not the ones that were recorded. They are not shown, published or sent.",
    told: "The people who look after Accord have been told.",
    comment: "What is kept of this comment is not what was written. It is not shown.",
  },
  voteOpen: "A resolution in writing is open. Until it has ended, nothing is shown of how anybody answered.",
  stageOpen: "What is decided in a stage with several tasks is shown once the stage has ended.",
  ballotsUnshown:
    "How each director answered the resolution, and who was reminded of it, is shown to the directors, and to whoever watches over the document. How the resolution ended is shown to everybody here.",
  besideOpen:
    "Each task of this stage is decided by itself: until the stage has ended, you are not shown what was decided in a task that is not yours.",
  historyTitle: "History",
  historyLead: "Everything that happened to this document, the oldest first.",
  historyTechnical: "Each line links to its technical form.",
  noHistory: "Nothing has happened yet.",
  technical: "Technical form",
  technicalOf: ({ number }: { number: string }) => ` of entry ${number}`,
  comment: "Comment",
  commentOn: ({ label }: { label: string }) => `Comment on “${label}”`,
  entry: {
    title: ({ number }: { number: string }) => `Entry ${number}, technical form`,
    back: "Back to the document",
    hash: "Fingerprint of this entry (SHA-256)",
    previous: "Fingerprint of the entry before it",
    first: "None: this is the first entry",
    howTitle: "How the fingerprint is computed",
    how: "It is the SHA-256 of the JSON below in its canonical form (RFC 8785): keys in order, no spaces. Anyone can compute it again.",
    chain:
      "Each entry holds the fingerprint of the one before it. To change an old entry unseen, every later one would have to be changed as well.",
    jsonTitle: "The entry, as it is stored",
    notWhole:
      "This entry names every answer and comment in which words were masked. Some may not be yours to see, such as those of a draft, which is its author’s alone, or not before an open stage has ended, so the entry is not shown here as it is stored. It will be only if all of them are yours to see, and not before you may see all that was written before it. Its fingerprint stays the same, and whoever is shown the entry can compute it again.",
  },
  public: {
    kicker: `Published ${n.full}`,
    lead: "What was achieved in this period, against what the agreement set out to achieve.",
    approved: "Approved",
    published: "Published",
    proofTitle: `How to check this ${n.noun}`,
    proof:
      "The fingerprint below (SHA-256) names the exact version that was approved. It is also in the notice to the donors. You can recompute it yourself:",
    translation: {
      en: "Fingerprint of the English translation, which was confirmed by a second person:",
      fr: "Fingerprint of the French translation, which was confirmed by a second person:",
    },
    file: "The file holds every answer of this page with a random value of its own (its salt), and for each answer that is not public a proof in its place, which tells nothing of it.",
    download: ({ name }: { name: string }) => `Download the published content (${name})`,
    recompute:
      "Save these three lines beside it as check.py. They need Python 3 and nothing else, and send nothing anywhere:",
    run: ({ name }: { name: string }) =>
      `Then run: python3 check.py ${name}. It prints the fingerprint above, unless a single letter of the file is another one.`,
    masked: "Where words of this version were masked, their proof stays, so that the fingerprint stays too.",
    fileAbout: `What is public of a ${n.full}, as it was approved. Each field is under its path (RFC 6901), with its value and salt, or with its commitment alone where it is not public. A commitment is the HMAC-SHA-256, under the salt, of [path, value]; the hash is the SHA-256 of the object of all commitments by path; both of JSON in its canonical form (RFC 8785).`,
  },
});
