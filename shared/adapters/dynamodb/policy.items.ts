import * as z from "zod/mini";
import { bilingual, condition, documentId, id, laneRule, ordinal, whole } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Policy } from "../../domain/organisation/organisation.ts";

export const policy = lazy(
  (): z.ZodMiniType<Policy> =>
    z.object({
      id,
      version: ordinal,
      overseer: id,
      accountable: z.optional(id),
      payment: z.optional(z.object({ role: id, remindAfterDays: ordinal })),
      publication: z.optional(z.object({ role: id, reviewMonths: ordinal })),
      startedBy: z.optional(z.array(id)),
      bothLanguages: z.optional(z.literal(true)),
      ownWords: z.optional(z.object({ days: ordinal, remindBeforeDays: whole })),
      adoptedBy: z.optional(z.array(documentId)),
      stages: z.array(
        z.object({
          id,
          label: bilingual,
          serviceLevelDays: ordinal,
          remindAtPercent: z.int().check(z.minimum(1), z.maximum(100)),
          lanes: z.array(
            z.object({
              id,
              label: bilingual,
              role: id,
              rule: laneRule,
              when: z.optional(condition()),
              alternate: z.nullable(id),
            }),
          ),
        }),
      ),
    }),
);

export const policyItem = lazy(() => z.object({ policy: policy() }));
