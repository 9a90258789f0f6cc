import * as z from "zod/mini";
import { hash, id, instant, language, ordinal, whole } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import { exception } from "../../../events/people.ts";
import type { AddressChange } from "../../domain/organisation/addresses.ts";
import type { Holding } from "../../domain/people/mailboxes.ts";
import type { PersonRecord } from "../../domain/people/person.ts";

/** The version of the shape of a person's head. One of another version is folded again from the entries. */
export const personShape = 2;

const about = () => z.nullable(z.object({ documentId: id, messages: z.array(id) }));

const person = lazy(
  (): z.ZodMiniType<PersonRecord> =>
    z.object({
      roles: z.array(id),
      active: z.boolean(),
      office: id,
      lang: language,
      changes: whole,
      proposal: z.nullable(
        z.object({
          addressCommitment: hash,
          reasonCommitment: z.nullable(hash),
          by: z.nullable(id),
          asked: id,
          about: about(),
        }),
      ),
      confirmed: z.nullable(
        z.object({
          change: ordinal,
          by: id,
          proposedBy: z.nullable(id),
          about: about(),
          since: instant,
          heldUntil: instant,
          left: z.exactOptional(ordinal),
        }),
      ),
      electronic: z.exactOptional(z.object({ change: z.nullable(whole), at: instant })),
      credentials: z.optional(
        z.array(
          z.object({
            ...{
              number: ordinal,
              kind: z.enum(["code", "passkey", "exception"]),
              commitment: hash,
              asked: id,
            },
            exception: z.optional(exception()),
            confirmed: z.nullable(z.object({ by: id, standsFrom: instant })),
          }),
        ),
      ),
      credentialsMade: z.optional(ordinal),
      masked: z.exactOptional(ordinal),
    }),
);

export const personHeadItem = lazy(() =>
  z.object({ shape: z.literal(personShape), person: person(), number: ordinal, hash }),
);

/** Addresses are read as they were written: whatever was refused then was never written. */
export const addressChangeItem = lazy(
  (): z.ZodMiniType<AddressChange> => z.object({ from: z.string(), to: z.string(), salt: z.string() }),
);

export const holdingItem = lazy(
  (): z.ZodMiniType<Holding> =>
    z.union([
      z.object({ person: id, entry: ordinal }),
      z.object({
        told: z.array(
          z.object({
            ...{ kind: z.enum(["donor", "partner"]), id, until: instant },
            leaves: z.optional(z.object({ address: hash, until: instant })),
          }),
        ),
        mark: z.string(),
      }),
    ]),
);
