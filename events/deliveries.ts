import * as z from "zod/mini";
import { audience, hash, id, recipient, trouble } from "./common.ts";

/** What became of a document's messages, and of the addresses that they went to: part of what its events say (facts.ts). */
export const deliveries = {
  /**
   * A message could not be delivered after every try, or was held back from an address that does not work: said here so that
   * a person sees it (I15).
   */
  "delivery-failed": () =>
    z.strictObject({
      message: id,
      audience,
      recipient: z.nullable(recipient),
    }),
  /**
   * What the provider told of a message that it had accepted: that it came back, that it was not wanted, or that after a
   * day it had not arrived.
   */
  "delivery-reported": () =>
    z.strictObject({
      message: id,
      recipient,
      audience: z.nullable(audience),
      outcome: z.enum(["bounced", "complained", "delayed"]),
      /** Why it did not arrive; null for a complaint. */
      trouble: z.nullable(trouble),
    }),
  /**
   * An address was corrected, and the messages that it had missed are sent again. A person's was confirmed by a second
   * person; a donor's or partner's names what was changed, which is told at the old address too.
   */
  "address-corrected": () =>
    z.strictObject({
      recipient,
      messages: z.array(id),
      by: z.nullable(id),
      confirmedBy: z.nullable(id),
      reasonCommitment: z.nullable(hash),
      change: z.nullable(id),
    }),
  /**
   * A person's address stays as it is: the change was refused, stopped by its owner, or replaced from another document. Or
   * its owner disputed one that was confirmed already: then that one stays on file, and nobody decides by it.
   */
  "address-kept": () =>
    z.strictObject({
      recipient,
      by: z.nullable(id),
      because: z.enum(["refused", "objected", "disputed", "replaced"]),
      refusedBy: z.nullable(id),
    }),
  /** The second person ended the hold of a new address: whose it is may decide by it. */
  "address-released": () => z.strictObject({ recipient, by: z.nullable(id), liftedBy: id }),
} as const;
