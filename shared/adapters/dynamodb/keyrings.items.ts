import * as z from "zod/mini";
import { exceptionGrounds, hash, id, instant, ordinal, whole } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Keyring, Proof } from "../../domain/board/step-up.ts";

const numbered = () => ({ number: ordinal, salt: z.string() });

export const proofItem = lazy(
  (): z.ZodMiniType<Proof> =>
    z.object({
      ...{ linkId: z.string(), session: z.string(), person: id, round: ordinal, lane: id },
      ...{ contentHash: hash, way: z.enum(["code", "passkey", "exception"]), credential: ordinal },
      exception: z.optional(z.object({ because: z.enum(exceptionGrounds), granted: z.array(id) })),
      validUntil: instant,
    }),
);

const keyring = lazy(
  (): z.ZodMiniType<Keyring> =>
    z.object({
      keys: z.array(
        z.discriminatedUnion("kind", [
          z.object({ ...numbered(), kind: z.literal("code"), secret: z.string(), lastStep: whole }),
          z.object({
            ...{ ...numbered(), kind: z.literal("passkey") },
            ...{ id: z.string(), publicKey: z.string(), counter: whole },
          }),
        ]),
      ),
      begun: z.nullable(z.string()),
      challenge: z.nullable(
        z.object({
          ...{ value: z.string(), for: z.enum(["enrol", "prove"]), session: z.string() },
          validUntil: instant,
        }),
      ),
      wrong: whole,
      lockedUntil: z.nullable(instant),
      proofs: z._default(z.array(proofItem()), []),
      misheard: z._default(z.nullable(z.object({ credential: ordinal, times: whole })), null),
    }),
);

export const keyringItem = lazy(() => z.object({ keyring: keyring(), revision: ordinal }));
