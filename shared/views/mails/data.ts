import type { Bilingual } from "../../../events/common.ts";
import type { Money } from "../../../events/iso-4217.ts";
import type { AgreementTail } from "../../domain/documents/agreement/document.ts";
import type { ChangeOf } from "../../domain/documents/amendment/changeable.ts";
import type { Governed } from "../../domain/documents/governance/difference.ts";
import type { DecidedByMembers } from "../../domain/documents/governance/document.ts";
import type { PlanTail } from "../../domain/documents/plan/document.ts";
import type { PublicBasis } from "../../domain/documents/public-basis.ts";
import type { Published, PublishedAnswer, PublishedResult } from "../../domain/documents/published.ts";
import { wordsFor } from "../../domain/documents/published.ts";
import type { Correspondence } from "../../domain/organisation/organisation.ts";
import type { Matter } from "../../domain/outbox/effect.ts";
import type { LinkTemplate, Purpose } from "../../domain/outbox/mails.ts";
import type { Asking } from "../../domain/review/asking.ts";
import type { AskedAs } from "../../domain/review/departed.ts";
import type { Receipt } from "../../domain/review/receipt.ts";
import type { Lang } from "../../i18n/index.ts";
import type { AddressMailData } from "./about-addresses.ts";
import type { CredentialMailData } from "./about-credentials.ts";
import type { InterestMailData } from "./about-interests.ts";
import type { MeetingMailData } from "./about-meetings.ts";
import type { DeskMailData } from "./to-desk.ts";
import type { KeeperMailData } from "./to-keeper.ts";

/** What every mail is told. */
type MailFrame = {
  /** The organisation in whose name Accord writes. */
  organisation: Bilingual;
  /** IANA names of the time zones by which time is counted; left out where it is that of the head office alone. */
  homes?: readonly string[];
  /** IANA name of the time zone of the head office, where days end. */
  officeZone: string;
  /** Who reads an answer to it; null where nobody does. */
  correspondence: Correspondence | null;
  /** Name of the person who gets the mail. */
  recipient: string;
  documentTitle: Bilingual;
  /** The report as a sentence names it: its kind, its agreement and its period. */
  report: Bilingual;
  /** What its document is bound to, as far as anybody may know it. */
  basis: PublicBasis;
  /** Whole address of the mail's link, in each language; null for a mail that leads nowhere. */
  url: Bilingual | null;
};

/** What a mail with a link of one's own is made from. No comment and no narrative: mail is no place for them. */
export type PersonMailData = MailFrame & {
  url: Bilingual;
  template: LinkTemplate;
  purpose: Purpose;
  matter: Matter | null;
  /** Names of those whom mails do not reach, and of those among them who marked one as unwanted. */
  missed: readonly string[];
  unwanted: readonly string[];
  /** Names of the donors whom no notice reached of a day on which the report does not come. */
  untold: readonly string[];
  /** Of a role that was told: names of who holds it, and hears nothing of what they wrote themselves. */
  wroteIt?: readonly string[] | undefined;
  /** Names of whose address it is about, and of who confirmed or refused it; null where it is about none. */
  address: { owner: string; second: string | null } | null;
  author: string;
  /** The author's day and the donor's, ISO 8601; null where no donor awaits it. */
  dueOn: string;
  donorDueOn: string | null;
  /** Whether each of them is over where the organisation is at home. */
  isPast: boolean;
  isDonorsPast: boolean;
  /** Whether it is with its author: of any other the author's day says nothing. */
  isWritten: boolean;
  /** Whether it is still on its way to the donor: of any other that day says nothing. */
  isOnItsWay: boolean;
  /** The day by whose end comments on its draft are made (ISO 8601); null where nobody is asked. */
  commentsUntil: string | null;
  /** The day by whose end whoever it is for sends their party’s own words (ISO 8601); null where none are asked of them. */
  wordsUntil: string | null;
  /** How often the report was submitted. */
  round: number;
  /** The stage that is open, the lane that they are asked in, and by when to answer (instant, ISO 8601 UTC). */
  stage: Bilingual | null;
  lane: Bilingual | null;
  deadline: string | null;
  /** The committee that was asked to resolve, by its name; null where it is the board, or nobody was. */
  committee: Bilingual | null;
  /** How that lane decides; empty where it goes without saying. */
  howDecided: Bilingual | null;
  /** Whether nobody else can answer in that lane. */
  isAlone: boolean;
  /** Whether the reader’s interest disqualifies them, so that their link opens nothing of the document. */
  isDisqualified: boolean;
  /** Whether whoever is to write it is gone. */
  isWriterGone: boolean;
  /** Whether the document awaits something of the reader now; the lane of theirs that was given to somebody else. */
  isAsked: boolean;
  given: Bilingual | null;
  /** As what whoever can answer no more was asked. */
  askedAs: AskedAs;
  /** Whether a clause of the agreement accepts it once its donor was silent for its days. */
  hasClause: boolean;
  /** How the reader is asked for their answer. */
  asking: Asking;
  /** Lanes whose time is over, and whether somebody else could take one over. */
  late: { lanes: readonly Bilingual[]; canBeGiven: boolean; isOfCommittee: boolean };
  /** IANA name of the reader's time zone. */
  timeZone: string;
  contentHash: string | null;
  /** By which rule a by-law lapses unless its members confirm it; null of any other document. */
  lapsesBy: Bilingual | null;
  /** When its members are expected to decide on it (ISO 8601); null where nobody said, and of any other document. */
  meetOn: string | null;
  /** What its members made of it, and on which day (ISO 8601); null while nobody recorded that, and of any other document. */
  byMembers: DecidedByMembers | null;
  /** What a meeting decided, or is said to have decided, and on which day (ISO 8601); `resolved`: of one that was held in Accord. */
  meeting: {
    outcome: "approved" | "returned" | "refused";
    heldOn: string;
    resolved?: { number: number | null } | undefined;
  } | null;
  /**
   * What the reader answered, where the mail is their receipt, and how it ended; `capacity` is the lane, `rule` what
   * counts an answer in it.
   */
  receipt:
    | ({
        capacity: Bilingual | null;
        rule: Bilingual | null;
        ending: readonly Bilingual[];
        /** The words that a party signed; null where it signed none, or they were masked. */
        signed: string | null;
      } & Pick<Receipt, "answer" | "about" | "at" | "contentHash" | "entryHash" | "number">)
    | null;
};

/** What a notice says of a report: an allow-list of what is public. What is not named here cannot reach a donor (I19). */
type NoticeMatter = {
  summary: readonly PublishedAnswer[];
  results: readonly PublishedResult[];
  thresholds: Published["thresholds"];
  largestVariance: Published["largestVariance"];
  /** Sections that the definition has told in the notice, such as lessons. */
  told: readonly { title: Bilingual; answers: readonly PublishedAnswer[] }[];
};

export type NoticeData = MailFrame &
  NoticeMatter & {
    url: Bilingual;
    template: "report-published";
    /** Why its reader gets it: by contract, or because they asked for it. */
    to: "donor" | "subscriber" | "partner";
    /** Name of the organisation that is told. */
    addressee: string;
    contentHash: string;
    /** Of a translation that it holds; null where its author wrote all of it. */
    translationHash: string | null;
    /** Whole address where a subscriber ends their subscription; null for those who are told by contract. */
    unsubscribeUrl: string | null;
  };

/** What a notice says of a strategic plan that is adopted. */
export type AdoptionData = MailFrame & {
  url: Bilingual;
  template: "plan-adopted";
  documentId: string;
  summary: readonly PublishedAnswer[];
  adopted: PlanTail["adopted"];
  /** How its resolution is called; null where it has no number here. */
  called: string | null;
  addressee: string;
  contentHash: string;
  translationHash: string | null;
  unsubscribeUrl: string | null;
};

/** What a notice says of a governance document that is adopted: of what everybody may know alone. */
export type GovernedData = MailFrame & {
  url: Bilingual;
  template: "governance-adopted";
  /** By which resolution, since which day, and what differs from the version in force; null where it was never adopted. */
  governed: Governed | null;
  addressee: string;
  contentHash: string;
  unsubscribeUrl: string | null;
};

/** Word to a party that an agreement is in force, what an amendment changes in it, or that it ended; of a plan to subscribers too. */
export type InForceData = MailFrame & {
  to: NoticeData["to"];
  addressee: string;
  /** Whole address where a subscriber ends their subscription; null for those who are told by contract. */
  unsubscribeUrl: string | null;
  /** Since which day, ISO 8601. */
  inForceOn: string;
  /** Sections of what it publishes of itself; null where not everybody may know all of it. */
  told: NoticeMatter["told"] | null;
  contentHash: string;
} & (
    | { template: "agreement-in-force" }
    | { template: "amendment-in-force"; changes: readonly ChangeOf[] }
    | { template: "agreement-ended"; ended: NonNullable<AgreementTail["ended"]> }
  );

/** Word to a partner that a tranche was paid, or that this had been recorded by mistake. */
export type PaymentData = MailFrame & {
  template: "tranche-paid" | "payment-undone";
  addressee: string;
  paid: {
    /** The tranche, as people count them. */
    number: number;
    amount: Money;
    /** The day of the payment, ISO 8601. */
    on: string;
    /** Null where it was masked. */
    reference: string | null;
  };
};

/** Word to a partner that a report on what they carry out is accepted by its donor, or by a clause in its place. */
export type AcceptedData = MailFrame & {
  template: "report-accepted";
  addressee: string;
  isByClause: boolean;
};

/** Word to a donor or the partner that a report on their agreement is final, of which nothing is published. */
export type ConcludedData = MailFrame & {
  template: "report-concluded";
  addressee: string;
  contentHash: string;
  /** The day (ISO 8601) from which on it is published; null where it is not. */
  until: string | null;
};

/** Takes from what is public what a notice in a language tells. */
export const noticeMatter = (published: Published, lang: Lang): NoticeMatter => ({
  summary: published.inEachLanguage.flatMap((section) => wordsFor(lang, section)),
  results: published.results,
  thresholds: published.thresholds,
  largestVariance: published.largestVariance,
  told: toldOf(published, lang),
});

/** The sections that the definition has told in a notice; of those that are written for each language the reader's words. */
export const toldOf = (published: Published, lang: Lang): NoticeMatter["told"] => [
  ...published.inEachLanguage
    .filter(({ section }) => section.inNotice)
    .map((each) => ({ title: each.section.title, answers: wordsFor(lang, each) })),
  ...[...published.before, ...published.after]
    .filter(({ section }) => section.inNotice)
    .map(({ section, answers }) => ({ title: section.title, answers })),
];

/** Word to a donor that a report comes on another day. */
export type LateNoticeData = MailFrame & {
  template: "report-late";
  /** Name of the donor. */
  addressee: string;
  /** The new day and the one in whose place it is, ISO 8601. */
  donorDueOn: string;
  was: string;
  reason: string | null;
};

/** Word to a donor that a report is not coming of which they were told the day. */
export type NotComingData = MailFrame & {
  template: "report-not-coming";
  /** Name of the donor. */
  addressee: string;
  /** The day that they were told of, ISO 8601. */
  was: string;
  because: "withdrawn" | "refused";
};

export type MailData =
  | PersonMailData
  | MeetingMailData
  | CredentialMailData
  | NoticeData
  | AdoptionData
  | GovernedData
  | InForceData
  | PaymentData
  | AcceptedData
  | ConcludedData
  | LateNoticeData
  | NotComingData
  | AddressMailData
  | DeskMailData
  | InterestMailData
  | KeeperMailData;
