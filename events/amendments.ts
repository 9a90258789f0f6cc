import * as z from "zod/mini";
import { changes } from "./changes.ts";
import { day, hash, recipient } from "./common.ts";

/** What follows from the approval of an amendment: what is an amendment's alone. */
export const amendments = {
  /** An amendment holds from that day on; its agreement says so in its own stream. */
  "amendment-in-force": () =>
    z.strictObject({
      contentHash: hash,
      inForceOn: day,
      changes: changes(),
      /** Those of the parties who are told: donors and partners, as the directory knows them. */
      told: z.array(recipient),
    }),
} as const;
