import * as z from "zod/mini";
import { day, hash, id, ordinal, place, whole } from "./common.ts";

/** What of a document stands in the register of its body's resolutions: part of what any document's events say (reviews.ts). */
export const resolutions = {
  /**
   * A resolution is in the register of its body: one in writing under the next number, once its stage has passed; one that was taken
   * at a meeting outside Accord without one, for its own minutes number it.
   */
  "resolution-entered": () =>
    z.strictObject({
      ...place,
      lane: id,
      contentHash: hash,
      /** The role whose holders resolved: the board's, or a committee's. */
      body: id,
      way: z.enum(["written", "outside"]),
      /** The day of the last signature, or of the meeting, where the organisation is at home. */
      resolvedOn: day,
      /** Without gap within the body, whichever way its resolutions are made. */
      number: z.nullable(ordinal),
      /** The by-laws that were in force. */
      profile: z.strictObject({ id, version: ordinal, hash }),
      /** How signatures were counted; null of a meeting, whose entry bears its own arithmetic. */
      count: z.nullable(
        z.strictObject({ directors: whole, disqualified: whole, entitled: whole, signed: whole }),
      ),
    }),
} as const;
