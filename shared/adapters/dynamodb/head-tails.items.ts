import * as z from "zod/mini";
import {
  currencyCode,
  day,
  governanceType,
  hash,
  id,
  ordinal,
  recipient,
  rowId,
  whole,
} from "../../../events/common.ts";
import { heldBackBecause } from "../../../events/governance.ts";
import { agreementCalled, amendmentCalled, planCalled, yearlyCalled } from "./called.items.ts";

/** What a head bears beside its review, by the kind of its document. */

export const reportTail = () =>
  z.object({
    donorDueOn: z.nullable(day),
    dateChanges: whole,
    donorMinded: z.nullable(z.int()),
    promisedTo: z.array(recipient),
    lessonsAnswered: z.optional(
      z.array(
        z.union([
          z.object({ by: id, ...planCalled() }),
          z.object({ by: id, ...agreementCalled() }),
          z.object({ by: id, ...yearlyCalled() }),
          z.object({ by: id, ...amendmentCalled() }),
        ]),
      ),
    ),
  });

const period = () => z.object({ start: day, end: day });

const amendments = () => z.optional(z.array(z.object({ by: id, contentHash: hash, inForceOn: day })));

export const planTail = () =>
  z.object({
    adopted: z.nullable(
      z.object({
        adoptedOn: day,
        resolution: ordinal,
        supersedes: z.nullable(z.object({ plan: id, from: day })),
      }),
    ),
    reports: z.array(z.object({ id, period: period(), dueOn: day })),
    superseded: z.nullable(z.object({ by: id, from: day })),
    amendments: amendments(),
  });

export const agreementTail = () =>
  z.object({
    inForce: z.nullable(
      z.object({
        inForceOn: day,
        publication: z.enum(["full", "redacted", "withheld"]),
        told: z.array(recipient),
      }),
    ),
    reports: z.array(
      z.object({
        ...{ id, kind: z.enum(["semi-annual", "annual"]), period: period() },
        ...{ dueOn: day, opensOn: day },
      }),
    ),
    tranches: z.nullable(
      z.object({
        currency: currencyCode,
        recorded: whole,
        all: z.array(
          z.object({
            ...{ id: rowId, minorUnits: whole, on: day, dueOn: z.nullable(day) },
            waitsFor: z.union([z.enum(["date", "milestone"]), z.object({ report: id })]),
            ...{ isReminded: z.boolean(), changes: whole },
            payments: z.array(z.object({ number: ordinal, minorUnits: ordinal })),
          }),
        ),
      }),
    ),
    ended: z.optional(z.object({ how: z.enum(["terminated", "closed"]), on: day })),
    amendments: amendments(),
  });

export const amendmentTail = () =>
  z.object({
    inForce: z.nullable(
      z.object({
        inForceOn: day,
        changes: z.array(z.enum(["framework", "amount", "dates", "acceptance"])),
        told: z.array(recipient),
      }),
    ),
  });

export const governanceTail = () =>
  z.object({
    adopted: z.nullable(
      z.object({
        ...{ type: governanceType, adoptedOn: day, resolution: ordinal, effectOn: day, reviewOn: day },
        ...{ owner: id, replaces: z.nullable(id), membersOn: z.nullable(day), profile: z.optional(id) },
        onceConfirmed: z.optional(z.literal(true)),
      }),
    ),
    inForceOn: z.nullable(day),
    heldBack: z.optional(z.object({ on: day, because: z.array(heldBackBecause()) })),
    meetOn: z.optional(day),
    replaced: z.nullable(z.object({ by: id, from: day })),
    members: z.nullable(
      z.object({
        outcome: z.enum(["confirmed", "amended", "rejected", "not-submitted"]),
        heldOn: day,
      }),
    ),
    told: z.object({ review: z.nullable(z.int()), members: z.nullable(z.int()) }),
  });
