import * as z from "zod/mini";
import type { PinnedPolicy } from "../../../events/common.ts";
import {
  capacity,
  causeOfMeeting,
  day,
  hash,
  id,
  instant,
  language,
  ordinal,
  recipient,
  rowId,
  serviceLevel,
  weighed,
  whole,
} from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { atFirst } from "../../domain/review/at-first.ts";
import { ballots, decisions } from "../../domain/review/choices.ts";
import { statuses } from "../../domain/review/lifecycle.ts";
import type { Review } from "../../domain/review/state.ts";
import { agreementTail, amendmentTail, governanceTail, planTail, reportTail } from "./head-tails.items.ts";
import { packed, unpacked } from "./packed.ts";
import { type Assigned, assigned, assignedItem, assignedOf } from "./pinned-policies.ts";
import { type Apart, apartItem, heldItem, inHead, undeliveredItem } from "./readers-apart.ts";
import type { Item } from "./tables.ts";

/** A document's head: where its report stands, and the end of its chain. As of all items, everything is parsed (items.ts). */

const decision = () =>
  z.object({
    lane: id,
    by: id,
    decision: z.enum([...decisions, ...ballots]),
    hash,
    takesEffectAt: z.optional(instant),
    left: z.optional(z.array(id)),
  });

const meetingOutcome = () => z.enum(["approved", "returned", "refused"]);
const failure = () => z.object({ lane: id, because: causeOfMeeting });

const level = () => ({
  publication: z.enum(["full", "redacted", "withheld"]),
  leavesOut: z.array(z.enum(["partner", "places", "narrative"])),
});

const publicity = () =>
  z.object({
    level: z.optional(z.object(level())),
    withheldOn: z.optional(day),
    wasPublic: z.optional(z.literal(true)),
    opening: z.optional(z.literal(true)),
    review: z.optional(z.object({ on: day, told: z.nullable(whole) })),
    reviewed: z.optional(z.array(day)),
    proposed: z.optional(
      z.object({ number: ordinal, opens: z.boolean(), ...level(), reviewOn: z.nullable(day), by: id }),
    ),
    ...{ proposals: whole, changes: whole, followed: whole },
  });

const review = () => ({
  status: z.enum(statuses),
  boundTo: z.array(z.object({ id, contentHash: z.nullable(hash) })),
  pinnedHash: hash,
  obligation: z.nullable(id),
  dueOn: day,
  office: z.optional(id),
  minded: z.object({ author: z.nullable(z.int()), late: z.nullable(z.int()) }),
  author: id,
  authors: z.array(id),
  colleagues: z.array(
    z.object({ capacity, person: id, lang: z.nullable(language), isReleased: z.boolean() }),
  ),
  keptUntil: z.nullable(instant),
  copiedFrom: z.optional(id),
  commenting: z.object({
    ...{ until: z.nullable(day), isReminded: z.boolean(), isOver: z.boolean() },
    ...{ made: whole, open: z.array(z.object({ number: ordinal, by: id })), by: z.array(id) },
  }),
  offers: z.optional(
    z.array(
      z.object({
        ...{ number: ordinal, party: id, as: z.enum(["signatory", "colleague"]), role: id },
        ...{ person: z.nullable(id), isOver: z.optional(z.boolean()) },
      }),
    ),
  ),
  ownWords: z.optional(
    z.array(
      z.object({
        ...{ party: id, role: z.nullable(id), person: z.nullable(id), on: day, until: z.nullable(day) },
        ...{ days: ordinal, remindBeforeDays: whole },
        ...{ isReminded: z.boolean(), isSilent: z.boolean(), given: whole },
      }),
    ),
  ),
  questions: z.object({
    ...{ asked: whole, open: z.array(z.object({ number: ordinal, by: id, lane: id })) },
  }),
  policy: assignedItem(),
  takenOff: z.array(
    z.object({
      ...{ stage: z.nullable(whole), lane: z.nullable(id), person: id },
      isRecused: z.optional(z.boolean()),
    }),
  ),
  recusals: z.array(
    z.object({
      ...{ lane: id, person: id, how: z.enum(["recused", "disqualified", "stepped-aside"]) },
      left: z.optional(z.array(id)),
    }),
  ),
  absences: z.optional(z.array(z.object({ lane: id, person: id, until: day }))),
  handedOn: z.optional(z.array(z.object({ stage: whole, lane: id, from: id, to: id }))),
  invited: z.array(z.object({ stage: whole, lane: id, person: id })),
  round: whole,
  attempt: whole,
  contentHash: z.nullable(hash),
  stage: z.nullable(whole),
  stageOpen: z.boolean(),
  serviceLevel: z.nullable(serviceLevel()),
  ballotAsks: z.optional(z.enum(["code", "passkey"])),
  ofCommittees: z.optional(z.array(id)),
  filled: z.record(id, z.nullable(serviceLevel())),
  reminded: z.array(id),
  remindedOn: z._default(z.nullable(day), null),
  escalated: z.array(id),
  extended: z.array(id),
  decisions: z.array(decision()),
  resolution: z.optional(
    z.object({
      graceMinutes: whole,
      joiners: z.enum(["sign-too", "are-not-asked"]),
      waiting: z.optional(z.object({ days: ordinal, chair: id })),
      quorums: z.optional(z.record(z.string(), ordinal)),
    }),
  ),
  failed: z.array(failure()),
  route: z.nullable(z.array(z.object({ stage: whole, lanes: z.array(id) }))),
  parties: z.optional(z.array(z.object({ party: id, role: id, person: z.nullable(id) }))),
  consentWithdrawn: z.optional(z.boolean()),
  acceptance: z.optional(
    z.object({
      ...{ donor: id, partner: z.nullable(id), deemedAfterDays: z.nullable(z.number()) },
      isDeemed: z.optional(z.literal(true)),
    }),
  ),
  weighed: z.optional(weighed()),
  kept: z.array(z.object({ stage: whole, ...decision().shape })),
  vetoed: z.array(z.object({ stage: whole, lane: id })),
  passed: z.array(z.array(decision())),
  meeting: z.nullable(
    z.object({
      ...{ chair: id, outcome: meetingOutcome(), heldOn: day, by: id },
      ...{ decisionHash: hash, reminders: whole },
    }),
  ),
  contestedBy: z.nullable(id),
  decidedAtMeeting: z.nullable(
    z.object({
      ...{ stage: whole, heldOn: day, outcome: meetingOutcome(), attestedBy: id },
      resolved: z.optional(z.object({ meeting: id, item: rowId, number: z.nullable(ordinal) })),
    }),
  ),
  recommended: z.optional(
    z.array(
      z.object({
        ...{ stage: whole, lane: id, meeting: id, item: rowId, heldOn: day },
        ...{ outcome: meetingOutcome(), by: id },
        votes: z.object({ for: whole, against: whole, abstained: whole }),
      }),
    ),
  ),
  resolutions: z.optional(
    z.array(
      z.object({
        ...{ round: ordinal, stage: whole, lane: id, body: id },
        ...{ way: z.enum(["written", "outside"]), number: z.nullable(ordinal) },
      }),
    ),
  ),
  reservations: z.array(z.object({ round: ordinal, stage: whole, lane: id, by: id, words: hash })),
  translations: z.partialRecord(language, hash),
  broughtTranslations: z.partialRecord(language, hash),
  publicationAwaits: z.array(language),
  embargoedUntil: z.optional(z.nullable(day)),
  publicity: z.optional(publicity()),
  whole: z.optional(z.object({ people: z.array(id), nobodyFor: z.array(recipient) })),
  proposedTranslations: z.partialRecord(
    language,
    z.object({ hash, by: id, asked: id, isReminded: z.boolean() }),
  ),
  masked: z.record(z.string(), z.array(z.string())),
  takenAway: z.optional(z.array(id)),
  announced: z.boolean(),
  held: heldItem(),
  undelivered: undeliveredItem(),
  apart: z.optional(apartItem()),
});

/** A document without the words of its policy, and without what is empty in it. */
type Stored<D> = D extends Document
  ? Omit<D, "policy"> & { policy: Assigned; apart?: Apart | undefined }
  : never;

/** A member of a review that its head is not read with would be lost by the next decision. */
type EachMember = Record<Exclude<keyof Review, "kind"> | "apart", z.ZodMiniType>;

const document = lazy(
  (): z.ZodMiniType<Stored<Document>> =>
    z.discriminatedUnion("kind", [
      z.object({ ...(review() satisfies EachMember), kind: z.literal("report"), tail: reportTail() }),
      z.object({ ...review(), kind: z.literal("plan"), tail: planTail() }),
      z.object({ ...review(), kind: z.literal("agreement"), tail: agreementTail() }),
      z.object({ ...review(), kind: z.literal("amendment"), tail: amendmentTail() }),
      z.object({ ...review(), kind: z.literal("governance"), tail: governanceTail() }),
    ]),
);

/** The version of the head's shape. A head of another version is not read: it is folded again from the entries. */
export const headShape = 34;

export const headOfAnyShape = lazy(() => z.object({ shape: z.int() }));

/** The end of the chain, as heads of all shapes bear it. */
export const chainEndItem = lazy(() => z.object({ number: ordinal, hash }));

const headItem = lazy(() =>
  z.object({ shape: z.literal(headShape), report: document(), number: ordinal, hash }),
);

/** What a head bears of a document. */
const borne = ({ policy, held, undelivered, ...document }: Document): object => ({
  ...inHead({ held, undelivered }),
  ...Object.fromEntries(Object.entries(document).filter(([name, value]) => !isNone(name, value))),
  policy: assignedOf(policy),
});

/** A document as its head bears it, and of how many bytes that is before it is packed. */
export function storedAs(document: Document): { report: Uint8Array; bytes: number } {
  const text = JSON.stringify(borne(document));
  return { report: packed(text), bytes: Buffer.byteLength(text) };
}

/** What nothing has come to is not borne: whoever reads the head has it as it is at first. */
const isNone = (name: string, value: unknown): boolean =>
  name in atFirst && (value === null || (typeof value === "object" && Object.keys(value).length === 0));

/** A head of this shape, but for its policy. Throws a ZodError on anything else. */
export const storedHead = (item: Item) =>
  headItem().parse({ ...item, report: { ...atFirst, ...JSON.parse(unpacked(item["report"])) } });

/** A document of what its head bears, its policy, and the lists of readers that lie apart. */
export const documentOf = (
  { policy, apart: _, ...stored }: Stored<Document>,
  fixed: PinnedPolicy,
  lists: Partial<Pick<Document, "held" | "undelivered">> = {},
): Document => ({ ...stored, ...lists, policy: assigned(fixed, policy) }) as Document;
