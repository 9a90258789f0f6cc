import * as z from "zod/mini";
import { day, hash, id, ordinal, place, rowId, whole } from "./common.ts";

/** RFC 6838. */
const mediaType = z.string().check(z.minLength(1), z.maxLength(100));

/** What the board decided at a meeting, held in Accord or not: part of what a document’s events say (facts.ts). */
export const meeting = {
  /**
   * The overseer entered what the board decided at a meeting that was not held in Accord. It binds nobody before whoever
   * chaired that meeting has attested to it.
   */
  "meeting-decision-entered": () =>
    z.strictObject({
      ...place,
      contentHash: hash,
      /** The day of the meeting, where the organisation is at home. */
      heldOn: day,
      present: z.array(id).check(z.minLength(1)),
      /** Of those present, who was out of the room for this item, and why. */
      out: z.record(id, z.enum(["disqualified", "stepped-aside", "author", "away"])),
      chair: id,
      mover: id,
      /** Null where whoever moved it was alone in the room. */
      seconder: z.nullable(id),
      motion: z.enum(["approve", "return", "refuse"]),
      votes: z.strictObject({ for: whole, against: whole, abstained: whole }),
      castingVote: z.nullable(z.enum(["for", "against"])),
      /** By which rules it passed or failed, and how the votes count by them. */
      profile: z.strictObject({ id, version: ordinal, hash }),
      count: z.strictObject({
        directors: whole,
        quorum: whole,
        present: whole,
        base: whole,
        needed: whole,
        carried: z.boolean(),
      }),
      outcome: z.enum(["approved", "returned", "refused"]),
      /**
       * How it was convened, as its minutes say: by a notice of a day, which some or all may have waived, or by none that all waived.
       * Absent of what was entered before this was asked.
       */
      convened: z.optional(
        z.discriminatedUnion("notice", [
          z.strictObject({ notice: z.literal("given"), on: day }),
          z.strictObject({ notice: z.literal("waived"), on: z.nullable(day) }),
          z.strictObject({ notice: z.literal("unsaid") }),
        ]),
      ),
      /** The file of its minutes, where it was attached: by its record, and by the hash of what it holds. */
      minutes: z.optional(z.strictObject({ file: id, sha256: hash, type: mediaType, size: ordinal })),
      by: id,
      /** To the place, to the name of that file, and to the board's reasons. */
      commentCommitment: hash,
    }),
  /** Whoever chaired the meeting attests to exactly what was entered: from then on it is the board's decision. */
  "meeting-decision-attested": () =>
    z.strictObject({
      ...place,
      contentHash: hash,
      heldOn: day,
      outcome: z.enum(["approved", "returned", "refused"]),
      /** Of the facts of the entry that is attested to. */
      decisionHash: hash,
      by: id,
    }),
  /** Whoever chaired the meeting says that this is not what was decided; it can be entered again. */
  "meeting-decision-contested": () =>
    z.strictObject({ ...place, decisionHash: hash, by: id, commentCommitment: hash }),
  /**
   * What was voted at a meeting that Accord holds the record of, once whoever chaired it attested to that record: it reached the
   * document that the item was about. The votes stand in the meeting’s own stream.
   */
  "meeting-resolved": () =>
    z.strictObject({
      ...place,
      contentHash: hash,
      meeting: id,
      item: rowId,
      /** The day of the meeting, where the organisation is at home. */
      heldOn: day,
      outcome: z.enum(["approved", "returned", "refused"]),
      /** Of the resolution, without gap within its body; null where the motion was lost. */
      number: z.nullable(ordinal),
      /** Of the meeting’s entries, as its chair attested to them. */
      recordHash: hash,
      /** Whoever chaired, and attested. */
      by: id,
    }),
  /**
   * What a committee recommended at a meeting of its own, once whoever chaired it attested to that record: it reached the document, and
   * settles the lane in which that committee is asked. It approves nothing, for somebody decides after it.
   */
  "committee-recommended": () =>
    z.strictObject({
      ...place,
      lane: id,
      contentHash: hash,
      meeting: id,
      item: rowId,
      /** The day of the meeting, where the organisation is at home. */
      heldOn: day,
      outcome: z.enum(["approved", "returned", "refused"]),
      /** The count alone: who voted how stands in the meeting’s own stream. */
      votes: z.strictObject({ for: whole, against: whole, abstained: whole }),
      /** Of the meeting’s entries, as its chair attested to them. */
      recordHash: hash,
      /** Whoever chaired, and attested. */
      by: id,
    }),
} as const;
