import * as z from "zod/mini";
import { bilingual, documentId, documentKind, id, ordinal, whole } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { BylawProfile, MembersRules } from "../../domain/board/profile.ts";
import { currency } from "./currency.items.ts";

/** What its members have to say of by-laws, as it lies with those, and with a by-law that was begun by them. */
export const membersRules = lazy(
  (): z.ZodMiniType<MembersRules> =>
    z.object({
      source: bilingual,
      alone: z.array(z.object({ source: bilingual, id, label: bilingual })),
      again: z.optional(z.object({ source: bilingual })),
    }),
);

/** The rules of a board, as they lie with its organisation. */
export const bylawProfile = lazy((): z.ZodMiniType<BylawProfile> => {
  const cited = { source: bilingual };
  const share = z.object({ over: ordinal, of: ordinal });
  const needs = () => z.union([z.object({ moreThan: share }), z.object({ atLeast: ordinal })]);
  const named = () => z.object({ ...cited, id, label: bilingual });
  return z.object({
    id,
    version: ordinal,
    name: bilingual,
    directors: z.object({
      ...cited,
      role: id,
      chair: id,
      seats: z.object({ atLeast: ordinal, atMost: ordinal }),
      termYears: ordinal,
    }),
    vacancies: z.optional(z.object({ ...cited, filledBy: z.enum(["directors", "members"]) })),
    record: z.object({ ...cited, keeper: id }),
    committees: z.array(
      z.object({
        ...cited,
        role: id,
        chair: id,
        name: bilingual,
        quorum: z.optional(z.object({ ...cited, needs: needs() })),
        delegation: z.nullable(
          z.object({
            ...cited,
            kinds: z.array(documentKind),
            upTo: z.nullable(z.object({ currency: currency(), minorUnits: whole })),
            resolution: z.string(),
          }),
        ),
      }),
    ),
    onCommittees: z.optional(z.object(cited)),
    members: z.optional(membersRules()),
    undelegable: z.object({ ...cited, matters: z.array(id) }),
    writtenResolution: z.object({ ...cited, joiners: z.enum(["sign-too", "are-not-asked"]) }),
    takingBack: z.object({ ...cited, minutes: whole }),
    waiting: z.optional(z.object({ ...cited, days: ordinal })),
    ballots: z.optional(
      z.object({
        ...{ ...cited, asks: z.enum(["code", "passkey"]), holdDays: whole },
        ...{ tries: ordinal, lockedMinutes: ordinal, proofMinutes: ordinal },
        for: z.optional(z.array(documentKind)),
      }),
    ),
    notice: z.object({ ...cited, days: whole, canBeWaived: z.boolean() }),
    attending: z.optional(z.object({ ...cited, waives: z.boolean() })),
    electronicDocuments: z.optional(z.object({ ...cited, need: z.enum(["consent", "nothing"]) })),
    electronicMeans: z.object({ ...cited, need: z.enum(["consent-of-all", "nothing", "never-allowed"]) }),
    quorum: z.object({
      ...cited,
      of: z.union([z.literal("directors-in-office"), ordinal]),
      needs: needs(),
      countsWhoIsOut: z.union([
        z.boolean(),
        z.object({
          disqualified: z.object({ ...cited, counts: z.boolean() }),
          entitled: z.object({ ...cited, counts: z.boolean() }),
        }),
      ]),
    }),
    majority: z.object({ ...cited, of: z.enum(["votes-cast", "in-the-room"]), moreThan: share }),
    castingVote: z.object({ ...cited, chair: z.boolean() }),
    disqualification: z.object({
      ...cited,
      grounds: z.array(named()),
      // What lies there from before these were asked says nothing of them.
      binds: z._default(z.enum(["directors", "directors-and-officers"]), "directors"),
      exceptions: z._default(z.array(named()), []),
      examinedBy: z.optional(z.enum(["members", "nobody"])),
    }),
    dissent: z.object({ ...cited, days: whole }),
    adoptedBy: z.optional(z.array(documentId)),
    lapsed: z.optional(z.array(documentId)),
  });
});
