import type { Purpose } from "../../domain/outbox/mails.ts";
import type { Asking } from "../../domain/review/asking.ts";
import type { AskedAs } from "../../domain/review/departed.ts";
import type { ByMembers } from "./governance-letters.ts";

/** A document that answered lessons, within a sentence. */
export type Answering = { kind: "plan" | "agreement" | "amendment" | "report"; name: string };

/** What a letter may speak of; dates and instants come in words already. */
type Told = {
  person: string;
  /** The report, told from every other of its agreement. */
  report: string;
  author: string;
  /** The author's day and the donor's, each as it follows "by", and whether it has passed. */
  due: string;
  donorDue: string;
  isPast: boolean;
  isDonorsPast: boolean;
  /** By when to do what is asked, as a phrase: "by 8 December", or as soon as they can where no date is to come. */
  by: string;
  stage: string;
  /** The lane in which they are asked; empty where they are asked for no answer. */
  lane: string;
  /** Whether nobody else can answer in it. */
  isAlone: boolean;
  /** Whether whoever is to write it is gone. */
  isWriterGone: boolean;
  /** Whether whoever can answer no more is here, and their address is disputed. */
  isDisputed: boolean;
  /** Whether the document awaits something of the reader; the lane that was given to somebody else, or empty. */
  isAsked: boolean;
  given: string;
  /** The lane in which they answered, of a receipt; null where it was no lane's. */
  answeredAs: string | null;
  /** Whether a clause of the agreement accepts it once its donor was silent for its days. */
  hasClause: boolean;
  /** How the reader is asked for their answer: for the first time, once more, or about another text or entry than before. */
  asking: Asking;
  /** By when comments on its draft are made, as it follows "by"; empty where nobody is asked. */
  comments: string;
  /** By when their party’s own words are sent, as it follows "by"; empty where none are asked of them. */
  words: string;
  round: number;
  purpose: Purpose;
  /** Of a by-law: by which rule it lapses unless its members confirm it; and what they made of it, with the day, once that is on record. */
  lapsesBy: string;
  /** On which day its members are expected to decide on it. */
  meetOn: string;
  byMembers: ByMembers | null;
  /** What a meeting decided, on which day, and by which resolution where it was held in Accord. */
  meeting: {
    outcome: "approved" | "returned" | "refused";
    heldOn: string;
    resolution?: string | null | undefined;
  } | null;
  /** As what whoever can answer no more was asked. */
  askedAs: AskedAs;
  /** Names of those whom mails do not reach, in a row; of those among them who marked one as unwanted; and of the others. */
  missed: string;
  unwanted: string;
  /** Names of the donors whom no notice reached of a day on which the report does not come, in a row. */
  untold: string;
  /** Of the role that was told: who holds it and wrote the document, by name; empty where nobody did. */
  wroteIt: string;
  unreached: string;
  /** Whether a role that nobody holds is the one by which the report is watched over. */
  isOverseersRole: boolean;
  /** Whose address it is about, and who confirmed or refused it; null where nobody did. */
  owner: string;
  second: string | null;
  /** Whether it was replaced by one that was proposed elsewhere. */
  isReplaced: boolean;
  /** The mail that did not reach them, by its name; empty when it is about their address alone. */
  what: string;
  /** The committee that was asked to resolve, by its name; null where it is the board. */
  committee: string | null;
  /** Why a resolution did not pass, and what comes next. */
  ended: { cause: string; next: "meeting" | "open" } | null;
  /** The year of a plan that is over, by when a report on it is due, and how the plan is called; null where it is about none. */
  yearly: { year: string; due: string } | null;
  /** The tranche of an agreement that it is about, by its number, and what is left of it; null where it is about none. */
  tranche: { number: string; amount: string } | null;
  /** The document that answered lessons of theirs; null where it is about none. */
  answeredIn: Answering | null;
  /** Lanes whose time is over, in a row, and whether somebody else could take one over. */
  late: { lanes: string; canBeGiven: boolean; isOfCommittee: boolean };
};

export type Words = {
  subject: (told: Told) => string;
  intro: (told: Told) => string;
  more: (told: Told) => string[];
  action: string;
};
