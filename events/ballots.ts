import * as z from "zod/mini";
import {
  bilingual,
  day,
  exceptionGrounds,
  hash,
  id,
  instant,
  natureOfInterest,
  ordinal,
  place,
  untold,
  whole,
  words,
} from "./common.ts";

/** What the by-laws say of a resolution in writing, and which by-laws: by their hash. */
export const resolutionRules = () =>
  z.strictObject({
    profile: z.strictObject({ id, version: ordinal, hash }),
    /** Within how many minutes a refusal or an abstention is taken back. */
    graceMinutes: whole,
    /** Whether whoever is elected while it is open must sign too. */
    joiners: z.enum(["sign-too", "are-not-asked"]),
    /** Every how many days for which it waits for a meeting whoever chairs, by which role, is reminded beside the overseer. */
    waiting: z.optional(z.strictObject({ days: ordinal, chair: id })),
    /** How many members in office the body of a lane needs to decide anything, where that is a fixed number; none before it was said. */
    quorums: z.optional(z.record(z.string(), ordinal)),
  });

/** By what a director proved who they are, beside the link: by which of their own, as enrolled. */
export const provedBy = () =>
  z.strictObject({
    ...{ way: z.enum(["code", "passkey", "exception"]), credential: ordinal },
    /** Of an exception: why, and which two people granted it. */
    exception: z.optional(z.strictObject({ because: z.enum(exceptionGrounds), granted: z.array(id) })),
  });

/** How directors answer a written resolution, and who comes to be asked while it is open. */
export const ballots = {
  /** A director answers a written resolution in person (CNCA s. 140; electronic signature, s. 270). */
  "ballot-cast": () =>
    z.strictObject({
      ...place,
      lane: id,
      by: id,
      ballot: z.enum(["sign", "refuse", "abstain"]),
      contentHash: hash,
      commentCommitment: words,
      /** Where it asked for more than the link. */
      provedBy: z.optional(provedBy()),
      ...untold,
      /** From when on a refusal or an abstention ends the resolution; at once where it does not say. */
      takesEffectAt: z.optional(instant),
      /** Of the last signature: who had signed before it, and was no director any more as it was given. Their signature counts for nothing. */
      left: z.optional(z.array(id)),
    }),
  /** A director took back a refusal or an abstention before it took effect: they are awaited again. */
  "ballot-taken-back": () => z.strictObject({ ...place, lane: id, by: id, contentHash: hash, ...untold }),
  /**
   * A director declared an interest that takes the vote from nobody (CNCA s. 141(5): pay, an indemnity, an affiliate), by which exception of
   * the by-laws, as they said it then: they are asked still, and counted.
   */
  "interest-declared": () =>
    z.strictObject({
      ...place,
      lane: id,
      by: id,
      nature: natureOfInterest,
      exception: z.strictObject({ id, label: bilingual, source: bilingual }),
      contentHash: hash,
      /** To its extent, in their words. */
      reasonCommitment: hash,
      ...untold,
    }),
  /**
   * A director said that they are away, and until the end of which day, or that they are back: no vote, and no reason is asked. Nobody acts
   * for an absent director (CNCA s. 126(3)), so that nothing is handed to anybody by it.
   */
  "absence-said": () => z.strictObject({ ...place, lane: id, by: id, until: z.nullable(day), ...untold }),
  /** Somebody was elected while a resolution was open, and must sign it too. */
  "director-joined": () => z.strictObject({ ...place, lane: id, person: id }),
} as const;
