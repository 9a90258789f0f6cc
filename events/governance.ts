import * as z from "zod/mini";
import { bilingual, day, documentId, governanceType, hash, id, ordinal } from "./common.ts";
import { lazy } from "./lazy.ts";

const decidedByMembers = () =>
  z.strictObject({
    outcome: z.enum(["confirmed", "amended", "rejected", "not-submitted"]),
    /** The day of their meeting. */
    heldOn: day,
    by: id,
    reasonCommitment: hash,
  });

/** Why a policy could not be gone through, or rules not be kept to, as roles are held on a day. */
export const heldBackBecause = lazy(() =>
  z.strictObject({
    code: z.enum([
      ...(["nobody-holds", "too-few-hold", "nobody-stands-in", "only-who-starts-holds"] as const),
      ...(["no-body", "no-directors", "no-chair", "beyond-delegation", "never-ends"] as const),
    ]),
    role: z.nullable(z.strictObject({ id, called: bilingual })),
  }),
);

/** What follows from the adoption of a governance document: what is such a document's alone. */
export const governance = {
  /** The board has resolved on it, and it is published: from which day on it holds, and by which it is reviewed. */
  "governance-adopted": () =>
    z.strictObject({
      contentHash: hash,
      type: governanceType,
      /** The day of the board's resolution, where the organisation is at home. */
      adoptedOn: day,
      /** The number of the entry that says that it was approved, by which the resolution is named. */
      resolution: ordinal,
      effectOn: day,
      reviewOn: day,
      /** The role that looks after it. */
      owner: id,
      /** The document whose place it takes as it comes in force; null where it takes nobody's. */
      replaces: z.nullable(documentId),
      /** Of a by-law the day on which its members are expected to meet; null of any other. */
      membersOn: z.nullable(day),
      /** Of a by-law of the same purpose or effect as one that ceased to have effect: that it holds only once its members confirm it. */
      onceConfirmed: z.optional(z.literal(true)),
      /** Of a by-law that changes how the board decides: the profile of its rules, by its id. */
      profile: z.optional(id),
    }),
  /** It holds from that day on. */
  "governance-in-force": () => z.strictObject({ contentHash: hash, inForceOn: day }),
  /**
   * Its day has come, and as roles are held then nobody could go through with what it says: what was in force before it goes on. `on`: the
   * day on which that was found; each cause with the role that it is about, as that was called, null where it is about none.
   */
  "governance-held-back": () =>
    z.strictObject({
      contentHash: hash,
      on: day,
      because: z.array(heldBackBecause()).check(z.minLength(1)),
    }),
  /** Another holds in its place, from that day on. */
  "governance-replaced": () => z.strictObject({ by: documentId, from: day }),
  /** What held in its place has lapsed, and it holds again, from that day on. */
  "governance-restored": () => z.strictObject({ by: documentId, from: day }),
  /** Whoever watches over it was told of a day of it: so many days after it, or before it (less than 0). */
  "governance-day-told": () => z.strictObject({ of: z.enum(["review", "members"]), day, days: z.int() }),
  /** The meeting of members that a by-law waits for is expected on another day; the words say why. */
  "members-meeting-moved": () => z.strictObject({ meetOn: day, by: id, reasonCommitment: hash }),
  /** What the members made of a by-law; the words say by which minutes that is seen. */
  "by-law-decided-by-members": decidedByMembers,
  /** What was recorded of that was wrong: how it is right, and since when; the words say by which minutes. */
  "by-law-decision-corrected": decidedByMembers,
} as const;
