import * as z from "zod/mini";
import { lazy } from "./lazy.ts";

/** SHA-256 in lower-case hexadecimal. */
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** An instant, ISO 8601 in UTC ("…Z"). Never used to order entries: their numbers do (I21). */
export const instant = z.iso.datetime();

/** A calendar date, ISO 8601, without a time zone. */
export const day = z.iso.date();

/** An opaque identifier: of a document, person, donor, obligation. Never a name or an address. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/));

/** Why somebody can show nothing of their own before a ballot: it was lost, is broken, is too new, or they can use none. */
export const exceptionGrounds = ["lost", "broken", "too-new", "unable"] as const;

/** Of what kind an interest is that somebody has in a matter. */
export const natureOfInterest = z.enum(["financial", "family", "other-duty", "earlier-part", "other"]);

/**
 * The id of a document: letters, digits, "_" and "-", 64 of them at most. An execution is named by it with its round and
 * attempt, and such a name has 80 characters at most, and for the sake of its logs no others.
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
 */
export const documentId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/));

/**
 * What a stream of entries, or of messages, is named by: the id of a document, or behind a prefix that no document's id can
 * begin with of a person, a donor, a partner or a meeting, or of what was asked at the door, by nobody that is known yet.
 */
export const streamId = z
  .string()
  .check(
    z.regex(
      /^(?:[A-Za-z0-9][A-Za-z0-9_-]{0,63}|_(?:person|donor|partner|door|meeting|calendar|book)\.[A-Za-z0-9][A-Za-z0-9._-]{0,99})$/,
    ),
  );

/** 256 random bits, base64url: whoever knows all else that an entry says cannot compute its hash without them. */
export const salt = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** Salted commitment to words that lie, with their salt, among the private data; null where there are none. */
export const words = z.nullable(hash);

/**
 * Of an answer that is not everybody's to know: the entry after it bears its hash, and so do receipts, of which nobody must
 * find by trying who answered what. Null where it was written before answers had one.
 */
export const untold = { salt: z.nullable(salt) };

/** The name of a part of a form, or of a field, be it of a row. */
export const path = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/));

/** A row of a list of a form, by the id that it keeps. */
export const rowId = z.string().check(z.regex(/^[a-z0-9]{1,16}$/));

/** 1, 2, 3 … */
export const ordinal = z.int().check(z.positive());

/** 0, 1, 2 … */
export const whole = z.int().check(z.nonnegative());

/** Where in its review a document stands: the round counts submissions, the stage counts from 0. */
export const place = { round: ordinal, stage: whole };

/** A text in both official languages. */
export const bilingual = z.strictObject({
  en: z.string().check(z.minLength(1)),
  fr: z.string().check(z.minLength(1)),
});
export type Bilingual = z.infer<typeof bilingual>;

/** A language in which people are written to. */
export const language = z.enum(["en", "fr"]);

/**
 * How a lane decides: one of those who hold its role, any of them, all of them, or so many of them at least; a veto, which is
 * one person's, and cannot be outvoted; that its people take note, and decide nothing; or a written resolution, which every director entitled to vote must sign (Canada
 * Not-for-profit Corporations Act, s. 140). Two rules ask the parties whom the content names: each outside one to consent to it,
 * or all of them to sign it. One asks the people of its donor to accept it, of whom the first answers for all.
 */
export const laneRule = z.union([
  z.enum(["one", "any", "all", "veto", "note", "written-resolution", "consent", "signature", "acceptance"]),
  z.strictObject({ atLeast: ordinal }),
]);
export type LaneRule = z.infer<typeof laneRule>;

/** A currency by its ISO 4217 code. */
export const currencyCode = z.string().check(z.regex(/^[A-Z]{3}$/));

/** What a report is on: half a year, or a year. */
export const reportKinds = ["semi-annual", "annual"] as const;

/** What a content must say for a lane to apply to it: any of these; and where one stands for amounts up to a limit, that besides. */
export const condition = () =>
  z
    .strictObject({
      /** It has one of these tags. */
      tags: z.optional(z.array(id).check(z.minLength(1))),
      /** It commits the organisation to more than this, in minor units of its currency. */
      above: z.optional(z.strictObject({ currency: currencyCode, minorUnits: whole })),
      /** It commits the organisation to this at most, that included, whatever of the others is so. */
      upTo: z.optional(z.strictObject({ currency: currencyCode, minorUnits: whole })),
      risk: z.optional(z.literal("high")),
      /** It runs through more than one fiscal year. */
      multiYear: z.optional(z.literal(true)),
      /** A conflict of interest is declared in it. */
      conflict: z.optional(z.literal(true)),
      /** It is a report of one of these kinds. */
      reports: z.optional(z.array(z.enum(reportKinds)).check(z.minLength(1))),
      /** It changes more than this of what was approved first: amounts or targets in percent, or dates in calendar days. */
      beyond: z.optional(
        z.strictObject({
          amountPercent: z.optional(whole),
          targetPercent: z.optional(whole),
          days: z.optional(whole),
        }),
      ),
    })
    .check(z.refine((facts) => Object.values(facts).some((fact) => fact !== undefined)));
export type Condition = z.infer<ReturnType<typeof condition>>;

/** What besides its tags a content said of itself by which its way was found, as it was when it was submitted. */
export const weighed = lazy(() =>
  z.strictObject({
    /** To what it commits the organisation, in minor units of its currency; and what others with the same partner add to it. */
    amount: z.optional(
      z.strictObject({
        currency: currencyCode,
        minorUnits: whole,
        others: z.optional(z.strictObject({ documents: ordinal, minorUnits: whole })),
      }),
    ),
    risk: z.optional(z.enum(["low", "medium", "high"])),
    /** Fiscal years of the organisation that it runs through. */
    years: z.optional(ordinal),
    /** Whether a conflict of interest is declared in it. */
    hasConflict: z.optional(z.boolean()),
    /** What kind of report it is, where its policy asks. */
    report: z.optional(z.enum(reportKinds)),
    /** By how much it changes what was approved first, what others changed before it included: in percent, and in calendar days. */
    change: z.optional(z.strictObject({ amountPercent: whole, targetPercent: whole, days: whole })),
  }),
);
export type Weighed = z.infer<ReturnType<typeof weighed>>;

/**
 * A lane of a stage with the people who are assigned to it, and who stands in when they are late: nobody where nobody
 * holds the role.
 */
const lane = () =>
  z.strictObject({
    id,
    label: bilingual,
    role: id,
    rule: laneRule,
    /** Of which contents alone; without it, of all. */
    when: z.optional(condition()),
    people: z.array(id),
    alternate: z.nullable(z.strictObject({ role: id, person: z.nullable(id) })),
  });

/** A stage of the approval policy as pinned to a document; its lanes decide side by side. */
const stage = () =>
  z.strictObject({
    id,
    label: bilingual,
    /** Business days that a decision should take at most. */
    serviceLevelDays: ordinal,
    /** Percent of the service level after which those who are late are reminded. */
    remindAtPercent: z.int().check(z.minimum(1), z.maximum(100)),
    lanes: z.array(lane()).check(z.minLength(1)),
  });

export const pinnedPolicy = lazy(() =>
  z.strictObject({
    id,
    version: ordinal,
    hash,
    /** The role that watches over documents under this policy: the corporate secretary. */
    overseer: id,
    /** The role that answers for them: the executive director. */
    accountable: z.optional(id),
    /** The role that pays what is due under them, and after how many business days it is reminded. */
    payment: z.optional(z.strictObject({ role: id, remindAfterDays: ordinal })),
    /** The role that decides what everybody may know of them anew, and within how many months that is looked at again. */
    publication: z.optional(z.strictObject({ role: id, reviewMonths: ordinal })),
    stages: z.array(stage()).check(z.minLength(1)),
  }),
);
export type PinnedPolicy = z.infer<ReturnType<typeof pinnedPolicy>>;

/** Since when a stage is open, when those who are late are reminded, and when its service level is over. */
export const serviceLevel = lazy(() =>
  z.strictObject({
    ...{ from: instant, remindAt: instant, deadline: instant },
    /** The office whose business days it was counted by; left out where they were the organisation’s own. */
    office: z.exactOptional(id),
    /** Where its days end (IANA), for what follows in days when it is over. Absent of what was opened before that was said. */
    timeZone: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(64))),
  }),
);
export type ServiceLevel = z.infer<ReturnType<typeof serviceLevel>>;

/**
 * Who a message is for. A donor is told by contract, a subscriber because they asked to be, a partner because the
 * agreement is theirs too.
 */
export const recipient = z.strictObject({ kind: z.enum(["person", "donor", "subscriber", "partner"]), id });
export type Recipient = z.infer<typeof recipient>;

/**
 * Why a written resolution did not pass: one director's answer, silence at the deadline, or a director who wrote the
 * report and decides nothing in it; a director who stepped aside, or that none is left who is entitled to vote (`recused`: one of these two,
 * until each had a word of its own); or that fewer are in office than a quorum.
 */
export const causeOfMeeting = z.enum([
  "refused",
  "abstained",
  "silence",
  "author-entitled",
  "recused",
  "stepped-aside",
  "nobody-entitled",
  "no-quorum",
]);

/** In which part somebody was written to; the deputy hears what an overseer could not be told. */
export const audience = z.enum([
  "author",
  "reviewer",
  "director",
  "overseer",
  "deputy",
  "donor",
  "partner",
  "machine",
]);

/** Why a message did not arrive: `shared/domain/review/delivery.ts` reads it from what the provider says. */
export const trouble = z.enum([
  "no-such-address",
  "suppressed",
  "unroutable",
  "mailbox-full",
  "too-large",
  "content-refused",
  "unsafe",
  "not-taken",
  "unknown",
  "delayed",
]);

/** As what somebody is invited to help with a document: to write it too, to translate it, or to comment on it. */
export const capacity = z.enum(["writer", "translator", "commenter"]);
export type Capacity = z.infer<typeof capacity>;

/** What a partnership agreement is, by what passes between its parties. */
export const agreementTypes = [
  "mou",
  "non-qualified-donee",
  "intermediary",
  "qualified-donee",
  "incoming",
  "consortium",
] as const;

/** What a governance document is. */
export const governanceType = z.enum([
  "policy",
  "by-law",
  "terms-of-reference",
  "code-of-conduct",
  "approval-policy",
]);
export type GovernanceType = z.infer<typeof governanceType>;

/** The kinds of document that go through review and approval. */
export const documentKind = z.enum(["report", "plan", "agreement", "amendment", "governance"]);
export type DocumentKind = z.infer<typeof documentKind>;
