import type { Certified } from "../../domain/board/certificate.ts";
import { type Body, body } from "./bodies.ts";
import { convened } from "./duly-convened.ts";
import { minuteBook } from "./minute-book.ts";
import { register } from "./resolution-register.ts";

type Way = Certified["way"];

/** The register of resolutions, their certificates, and the minute book. They come with their own pages (docs/adr/0102). */
export const certificates = {
  body,
  register,
  ways: {
    written: "In writing",
    meeting: "At a meeting",
    outside: "At a meeting outside Accord",
  } satisfies Record<Way, string>,
  ended: {
    approved: "Adopted",
    returned: "Sent back to its author",
    refused: "Refused",
    recommended: "Recommended to the board",
    "awaits-attestation": "Voted; whoever chaired has not attested yet",
    corrected: "Number withdrawn by correction: nothing was resolved under it",
  },
  title: {
    written: "Certificate of a resolution in writing",
    meeting: "Certificate of a resolution of a meeting",
    outside: "Certificate of a decision taken at a meeting outside Accord",
  } satisfies Record<Way, string>,
  noCertificate: {
    "awaits-attestation": "Vote of a meeting, not attested to yet",
    corrected: "Number withdrawn by correction: no resolution",
  },
  /** The sentence by which it is certified. `called`: its number; null for none. */
  certified: {
    written: (told: Body & { called: string | null; on: string }) =>
      `On ${told.on}, ${body(told)} adopted the resolution below in writing${told.called === null ? "" : `, under number ${told.called}`}. It was not put to a vote at a meeting: every director entitled to vote on it signed it.`,
    meeting: (told: Body & { called: string | null; on: string }) =>
      `At its meeting of ${told.on}, ${body(told)} carried the motion below by a vote${told.called === null ? "" : `, under number ${told.called}`}. It is not a resolution in writing.`,
    outside: (told: Body & { called: string | null; on: string }) =>
      `At a meeting of ${told.on}, ${body(told)} took the decision below. The meeting was held outside Accord, which did not record it: the secretary entered the decision from its minutes, and whoever chaired the meeting attested to it.`,
    /** Of a meeting outside Accord alone: what was lost at one of ours has no number. */
    lost: (told: Body & { called: string | null; on: string }) =>
      `At a meeting of ${told.on}, the motion below was put to ${body(told)}, and was lost. The meeting was held outside Accord, which did not record it: the secretary entered the decision from its minutes, and whoever chaired the meeting attested to it.`,
  } satisfies Record<Way | "lost", unknown>,
  pending:
    "Whoever chaired the meeting has not attested to its record yet. This is no certificate until they have.",
  recommends:
    "This resolution recommends to the board of directors what to decide, and decides nothing on the matter by itself.",
  recommendsInReview:
    "This resolution recommends what to decide to whoever decides after this committee, and decides nothing on the matter by itself.",
  corrected:
    "This number was withdrawn by correction: the vote that it was given to was wrong on the record, and nothing was resolved under it. It stays in the row, so that no page seems torn out.",
  textTitle: "Text of the resolution",
  motionTitle: "Text of the motion",
  withdrawnTitle: "Text that had this number, and was not resolved",
  otherLanguage: "Le texte en français",
  text: {
    approve: (told: Body & { name: string; version: string }) =>
      `RESOLVED THAT ${body(told)} approves ${told.name}, in the version whose fingerprint (SHA-256) is ${told.version}.`,
    return: (told: Body & { name: string; version: string }) =>
      `RESOLVED THAT ${body(told)} sends ${told.name} back to its author, in the version whose fingerprint (SHA-256) is ${told.version}.`,
    refuse: (told: Body & { name: string; version: string }) =>
      `RESOLVED THAT ${body(told)} refuses ${told.name}, in the version whose fingerprint (SHA-256) is ${told.version}.`,
    lost: (told: Body & { name: string; version: string }) =>
      `The motion that ${body(told)} approve ${told.name}, in the version whose fingerprint (SHA-256) is ${told.version}, was lost. It is not approved.`,
    recommended: {
      approve: (told: Body & { name: string; version: string }) =>
        `RESOLVED THAT ${body(told)} recommends to the board of directors that it approve ${told.name}, in the version whose fingerprint (SHA-256) is ${told.version}.`,
      return: (told: Body & { name: string; version: string }) =>
        `RESOLVED THAT ${body(told)} recommends to the board of directors that it send ${told.name} back to its author, in the version whose fingerprint (SHA-256) is ${told.version}.`,
      refuse: (told: Body & { name: string; version: string }) =>
        `RESOLVED THAT ${body(told)} recommends to the board of directors that it refuse ${told.name}, in the version whose fingerprint (SHA-256) is ${told.version}.`,
    },
    recommendedInReview: {
      approve: (told: Body & { name: string; version: string }) =>
        `RESOLVED THAT ${body(told)} recommends that ${told.name} be approved, in the version whose fingerprint (SHA-256) is ${told.version}.`,
      return: (told: Body & { name: string; version: string }) =>
        `RESOLVED THAT ${body(told)} recommends that ${told.name} be sent back to its author, in the version whose fingerprint (SHA-256) is ${told.version}.`,
      refuse: (told: Body & { name: string; version: string }) =>
        `RESOLVED THAT ${body(told)} recommends that ${told.name} not be approved, in the version whose fingerprint (SHA-256) is ${told.version}.`,
      lost: (told: Body & { name: string; version: string }) =>
        `The motion that ${body(told)} recommend the approval of ${told.name}, in the version whose fingerprint (SHA-256) is ${told.version}, was lost. It is not recommended.`,
    },
    by: (told: Body) => `RESOLVED BY ${body(told)}:`,
    corrects: ({ on }: { on: string }) => `that the record of its meeting of ${on} is corrected:`,
  },
  quoted: ({ title }: { title: string }) => `“${title}”`,
  convened,
  countTitle: "How it was counted",
  signatures: {
    directors: ({ committee }: Body) => `${committee === null ? "Directors" : "Members"} in office`,
    disqualified: "Disqualified, and so not entitled to vote",
    entitled: "Entitled to vote, who all had to sign",
    signed: "Signed",
  },
  votes: {
    directors: "Base of the quorum (directors)",
    quorum: "Needed for the quorum",
    present: "Present for this item",
    absent: "Absent as it was voted on",
    out: "Out of the room, though entitled to vote",
    disqualified: "Out of the room, disqualified and so not entitled to vote",
    for: "For",
    against: "Against",
    abstained: "Abstained",
    castingVote: "Casting vote of the chair",
    base: "Base of the majority (votes)",
    needed: "Votes required",
    cast: { for: "for", against: "against" },
  },
  result: {
    signatures: "All who were entitled have signed: the resolution passed at the last signature.",
    disqualified:
      "All who were entitled have signed: the resolution passed once the last director whose signature was awaited was disqualified.",
    carried: "The votes required were given: the motion was carried.",
    lost: "The votes required were not given: the motion was lost.",
  },
  rulesTitle: "Rules applied",
  rules: {
    way: "How it was decided",
    by: "Law and by-laws",
    passed: "Rule for passing",
    quorum: "Rule for the quorum",
    casting: "Rule for the chair’s casting vote",
    delegation: "What was delegated to the committee",
    profile: "By-laws on record",
    policy: "Approval policy",
    version: ({ id, version }: { id: string; version: string }) => `${id}, version ${version}`,
    changed: "They were changed since; the fingerprint names the version that counted.",
  },
  members: {
    title: "Confirmation by the members",
    undecided:
      "The board made this by-law. That it was put to the members is not on record: it holds until their next meeting, and lapses unless they confirm it there.",
    decided: {
      confirmed: ({ on }: { on: string }) => `The members confirmed this by-law at their meeting of ${on}.`,
      amended: ({ on }: { on: string }) =>
        `The members confirmed this by-law with amendments at their meeting of ${on}: since then it reads as their minutes say.`,
      rejected: ({ on }: { on: string }) =>
        `The members rejected this by-law at their meeting of ${on}: it lapsed on that day.`,
      "not-submitted": ({ on }: { on: string }) =>
        `This by-law was not put to the members at their meeting of ${on}: it lapsed on that day.`,
    },
    effectOn: "Day of effect",
    rule: "Rule for confirming it",
  },
  proofTitle: "Proof",
  proof: {
    at: { written: "Last signature", meeting: "Voted", outside: "Attested" } satisfies Record<Way, string>,
    passed: "Passed",
    attested: "Attested by whoever chaired",
    attestedLater: "Attested by whoever took the chair later in the meeting",
    attestedInPlace: ({ on }: { on: string }) => `Attested in place of whoever chaired, who left on ${on}`,
    content: "Version decided on (SHA-256)",
    words: ({ number }: { number: string }) => `Words put to the vote, by entry ${number} (SHA-256)`,
    minutes: "Minutes attached (SHA-256)",
    entry: ({ number }: { number: string }) => `Entry ${number} (SHA-256)`,
    stream: "Record",
    note: "Whoever holds this paper can ask the secretary for the entry, and recompute its fingerprint.",
  },
  proved: {
    title: "Identity proved",
    by: {
      passkey: "by a passkey",
      code: "by a one-time code",
      link: "by the link mailed to them",
      exception: "by an exception for this ballot",
    },
    because: {
      lost: "their device was lost",
      broken: "their device did not work",
      "too-new": "what they enrolled did not count yet",
      unable: "they can use neither of the two",
    },
    granted: ({ by }: { by: string }) => `granted by ${by}`,
    told: (of: { passkey: number; code: number; link: number; exception: number; lesser: number }) =>
      [
        of.passkey > 0 ? `${of.passkey} by a passkey` : "",
        of.code > 0 ? `${of.code} by a one-time code` : "",
        of.link > 0 ? `${of.link} by the link mailed to them` : "",
        of.exception > 0 ? `${of.exception} by an exception that two people granted` : "",
        of.lesser > 0 ? `exception: ${of.lesser} by a lesser way than was asked for` : "",
      ]
        .filter((part) => part !== "")
        .join(" · "),
  },
  sign: {
    title: "Certified",
    text: ({ organisation }: { organisation: string }) =>
      `I, the undersigned, certify that the above is a true extract of the record of ${organisation}.`,
    name: "Name and office",
    signature: "Signature",
    date: "Date",
    inForce: "In force on that date, unamended (yes or no)",
  },
  insideTitle: "For the minute book",
  insideLead: "This part is for the minute book alone: no certificate that is handed out has it.",
  inside: {
    votes: "Who voted how",
    vote: { sign: "signed", for: "for", against: "against", abstained: "abstained" },
    uncounted: "The count alone was recorded, and no votes by name.",
    out: "Who took no part, and why",
    because: {
      disqualified: "disqualified, and not entitled to vote",
      "stepped-aside": "stepped aside of their own will",
      author: "wrote the text, and was out of the room",
      away: "was out of the room",
    },
    declared: "Interests declared",
    /** What followed from an interest. */
    following: {
      disqualified: "disqualified, and not entitled to vote",
      "stepped-aside": "stepped aside of their own will",
      excepted: "declared it, and kept their vote: the by-laws except such an interest",
      officer: "declared it as an officer, who has no vote",
    },
    declaredWhen: {
      "in-writing": "declared in writing",
      "before-discussion": "declared at the meeting, before the matter was discussed",
      "during-discussion": "declared at the meeting, once its discussion had begun",
      "after-vote": "declared at the meeting, after the vote, which stands as it was taken",
    },
    nobody: "Nobody.",
    dissents: "Dissent",
    absentDissent: ({ on }: { on: string | null }) =>
      on === null
        ? "was absent, and dissented since"
        : `was absent, became aware of it on ${on}, and dissented since`,
    dissent: "dissents",
    present: "In the room",
    absent: "Absent",
    waived: "Waived notice",
    left: "Had signed or was disqualified, and left before it passed: not counted",
    chair: "In the chair",
    chairOut: ", who was out of the room: nobody was entered as presiding",
    attested: "Attested by",
    mover: "Moved by",
    seconder: "Seconded by",
    place: "Place",
    minutes: "Minutes",
    reasons: "Reasons, as entered",
  },
  readers: {
    title: "Two versions",
    book: "For the minute book: with each vote, recusal and dissent",
    house: "To hand out: without individual votes and reasons",
    pdf: { book: "Save it for the minute book (PDF)", house: "Save it to hand out (PDF)" },
    extract: "Extract of the minutes",
  },
  extract: {
    title: "Extract of the minutes",
    lead: (told: Body & { on: string }) => `Of the meeting of ${body(told)} of ${told.on}.`,
    status: {
      signed: "The minutes are signed by the chair and the secretary.",
      instead:
        "The minutes are signed as chair and as secretary, and by somebody else in the place of whoever had left by then.",
      drafted: "The minutes are drafted, and not signed by both yet.",
      none: "The minutes are not drafted yet: this is an extract of what was entered.",
    },
    toCertificate: "Certificate of this resolution",
  },
  book: minuteBook,
  outsider: {
    title: "This is for the board and its secretary",
    text: "The register of resolutions and its certificates are read by directors and by whoever keeps the record of the board’s meetings. If you need a certificate, ask the secretary: one that is made to be handed out holds all that a bank or a funder asks for.",
  },
  onDesk: {
    title: "Resolutions of the board",
    text: "Each resolution under its number, with its certificate, and the minute book of each year.",
    action: "Open the register of resolutions",
  },
  retention: {
    title: "How long it is kept",
    minutes: ({ source, years }: { source: string; years: string | null }) =>
      years === null
        ? `Minutes, resolutions and votes are kept for as long as the organisation exists (${source}). What proves them stays valid whatever else is erased.`
        : `Minutes, resolutions and votes are kept for ${years} years (${source}). What proves them stays valid whatever else is erased.`,
  },
};

export type CertificateWords = typeof certificates;
