import * as z from "zod/mini";
import { exceptionGrounds, hash, id, instant, language, natureOfInterest, ordinal } from "./common.ts";
import { lazy } from "./lazy.ts";

/** Who entered a fact about a person: somebody by name, or null for an organisation file that an operator loaded. */
const by = z.nullable(id);

/** Which change of a person's address it is about, counted from 1. */
const change = ordinal;

/** Which of what somebody enrolled it is about, counted from 1. */
const credential = ordinal;

/** For which ballot of somebody it is, and who granted it so far. `putTo`: all who can, whoever comes first; who is asked alone where it does not say. */
export const exception = () =>
  z.strictObject({
    ...{ documentId: id, round: ordinal, lane: id },
    because: z.enum(exceptionGrounds),
    granted: z.array(id),
    putTo: z.optional(z.array(id)),
  });

/**
 * What each type of event of a person's stream says, at its newest version. Like a document's, an entry lives for ever:
 * ids, hashes and salted commitments alone, never a name or an address (I12, I18).
 */
const shapes = {
  /** Somebody came, or was taken over from before there were streams of people. */
  "person-registered": () =>
    z.strictObject({ roles: z.array(id), office: id, lang: language, contactCommitment: hash, by }),
  "person-roles-changed": () => z.strictObject({ granted: z.array(id), ended: z.array(id), by }),
  "person-moved": () => z.strictObject({ office: id, lang: language, by }),
  "person-renamed": () => z.strictObject({ contactCommitment: hash, by }),
  /** Out at once: no link of theirs opens any more. */
  "person-left": () => z.strictObject({ by }),
  /** `heldUntil`: until when nobody decides by their address alone, where it was changed while they were away; else null. */
  "person-returned": () => z.strictObject({ by, heldUntil: z.nullable(instant) }),
  /** An address is to be another one. Nothing changes before a second person has reached them by another channel. */
  "address-change-proposed": () =>
    z.strictObject({
      change,
      addressCommitment: hash,
      reasonCommitment: z.nullable(hash),
      by,
      /** The second person, who is asked to confirm it. */
      asked: id,
      /** The document whose messages were missed, to go out again; null for an organisation file. */
      about: z.nullable(z.strictObject({ documentId: id, messages: z.array(id) })),
    }),
  /** The second person left, was not reached, or let their link run out: this one is asked in their place. */
  "address-change-asked-anew": () => z.strictObject({ change, asked: id }),
  "address-change-confirmed": () =>
    z.strictObject({
      change,
      by: id,
      /** Links of before this instant act no more; nor, once it took effect, those of before that. */
      since: instant,
      /** Until then nobody decides by the new address alone. */
      heldUntil: instant,
    }),
  /** The new address is on file: a link given before went to the old mailbox still, and acts no more. */
  "address-change-settled": () => z.strictObject({ change, since: instant }),
  "address-change-refused": () => z.strictObject({ change, by: id, reasonCommitment: hash }),
  /** Whoever reads the address of before said that it is not theirs to be changed. */
  "address-change-objected": () => z.strictObject({ change }),
  /**
   * They agree that notices and documents reach them by electronic means, at the address on file (CNCA s. 266). `change`: the change by
   * which that address came, 0 for the first: at another one they are asked anew.
   */
  "electronic-documents-accepted": () =>
    z.strictObject({ change: z.int().check(z.nonnegative()), by: id, at: instant }),
  /** They agree no more: from then on notice to them is on paper. */
  "electronic-documents-declined": () => z.strictObject({ by: id, at: instant }),
  /** An officer declares an interest in writing (CNCA s. 141(1)): what it is, and how far it goes, lies in words beside the entry. */
  "interest-disclosed": () =>
    z.strictObject({
      ...{ nature: natureOfInterest, wordsCommitment: hash, by: id, at: instant },
      /** Who keeps the record, and hears of it beside them. */
      told: z.array(id),
    }),
  /** Words of what they declared were masked, with a reason, by whoever keeps the record: what entries bear of them stays. */
  "disclosure-masked": () =>
    z.strictObject({
      /** The entries beside which they lay. */
      entries: z.array(ordinal).check(z.minLength(1), z.maxLength(40)),
      reasonCommitment: hash,
      by: id,
    }),
  /** The second person reached them once more by another channel: they may decide before the days are over. */
  "address-hold-lifted": () => z.strictObject({ change, by: id }),
  /**
   * Somebody enrolled a one-time code or a passkey of theirs: it counts for nothing before the second person has heard them. Or they ask
   * for an exception for one ballot, which two people grant; `granted`: who did so far.
   */
  "credential-proposed": () =>
    z.strictObject({
      ...{ credential, kind: z.enum(["code", "passkey", "exception"]), commitment: hash, asked: id },
      exception: z.optional(exception()),
    }),
  /** `standsFrom`: until then it casts no ballot. It takes the place of what they had of its kind. */
  "credential-confirmed": () => z.strictObject({ credential, by: id, standsFrom: instant }),
  "credential-refused": () => z.strictObject({ credential, by: id, reasonCommitment: hash }),
  /** Whose it was has it no more. */
  "credential-ended": () => z.strictObject({ credential }),
  /** Too many wrong codes in a row: none is looked at until then. `told`: who heard of it beside them. */
  "credentials-locked": () => z.strictObject({ until: instant, told: z.nullable(id) }),
} as const;

export type PersonEventType = keyof typeof shapes;

export const personEventTypes = Object.keys(shapes) as PersonEventType[];

const made = new Map(personEventTypes.map((type) => [type, lazy((): z.ZodMiniType => shapes[type]())]));

/** The shape of an event's facts, made when it is first asked for. */
export const personFactsOf = (type: PersonEventType): z.ZodMiniType => (made.get(type) ?? shapes[type])();

/** One event of a person's stream, at its newest version. */
export type PersonEvent = {
  [T in PersonEventType]: { type: T; facts: z.infer<ReturnType<(typeof shapes)[T]>> };
}[PersonEventType];

/** The event of one type. */
export type PersonEventOf<T extends PersonEventType> = Extract<PersonEvent, { type: T }>;
