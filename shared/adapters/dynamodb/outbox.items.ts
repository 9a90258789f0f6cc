import * as z from "zod/mini";
import {
  causeOfMeeting,
  currencyCode,
  day,
  documentId,
  exceptionGrounds,
  hash,
  id,
  instant,
  language,
  ordinal,
  recipient,
  rowId,
  streamId,
  trouble,
  whole,
} from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Matter } from "../../domain/outbox/effect.ts";
import {
  addressTemplates,
  credentialTemplates,
  linkTemplates,
  meetingTemplates,
  noteTemplates,
  noticeTemplates,
  purposes,
} from "../../domain/outbox/mails.ts";
import type { OutboxRow } from "../../ports/store.ts";
import { agreementCalled, amendmentCalled, yearlyCalled } from "./called.items.ts";

/** The rows of the outbox, each with its effect. As of all items, everything is parsed (items.ts). */

const stageResult = () =>
  z.discriminatedUnion("outcome", [
    z.object({ outcome: z.literal("stage-approved"), next: z.int() }),
    z.object({ outcome: z.literal("approved") }),
    z.object({ outcome: z.enum(["changes-requested", "refused", "taken-back", "to-meeting", "withdrawn"]) }),
    z.object({ outcome: z.literal("superseded") }),
  ]);

const mail = () => ({ template: z.enum(linkTemplates), purpose: z.enum(purposes) });
const matter = (): z.ZodMiniType<Matter> =>
  z.union([
    z.object({ missed: z.enum(linkTemplates), role: id, of: z.optional(z.lazy(matter)) }),
    z.object({ departed: id, isDisputed: z.optional(z.literal(true)) }),
    z.object({ given: z.object({ stage: whole, lane: id }) }),
    z.object({
      answeredIn: z.union([
        z.object({ by: id, start: day, end: day }),
        z.object({ by: id, ...agreementCalled() }),
        z.object({ by: id, ...yearlyCalled() }),
        z.object({ by: id, ...amendmentCalled() }),
      ]),
    }),
    z.object({ reportDue: z.object({ start: day, end: day, dueOn: day }) }),
    z.object({
      tranche: z.object({ id: rowId, number: ordinal, currency: currencyCode, minorUnits: whole }),
    }),
    z.object({ because: causeOfMeeting, next: z.enum(["meeting", "open"]) }),
    z.object({
      address: z.object({
        recipient,
        ended: z.enum(["confirmed", "refused", "objected", "disputed", "replaced", "lifted"]),
        second: z.nullable(id),
      }),
    }),
  ]);
const missedOf = () => z.nullable(z.object({ documentId: id, messages: z.array(id) }));
const notice = () => ({ template: z.enum(noticeTemplates) });

const effect = () =>
  z.discriminatedUnion("effect", [
    z.object({ effect: z.literal("supersede"), plan: id, from: day }),
    z.object({ effect: z.literal("give-place"), document: documentId, holds: z.boolean(), from: day }),
    z.object({ effect: z.literal("put-policy") }),
    z.object({ effect: z.literal("put-bylaws"), holds: z.boolean() }),
    z.object({ effect: z.literal("answer-lessons") }),
    z.object({ effect: z.literal("open-tranches") }),
    z.object({ effect: z.literal("follow-publication") }),
    z.object({ effect: z.literal("conduct"), round: z.int(), attempt: z.int() }),
    z.object({ effect: z.literal("resume"), round: z.int(), stage: z.int(), result: stageResult() }),
    z.object({
      effect: z.literal("mail"),
      ...mail(),
      person: id,
      lane: z.nullable(id),
      matter: z.optional(matter()),
    }),
    z.object({
      effect: z.literal("mails"),
      ...mail(),
      people: z.array(id),
      round: z.int(),
      stage: z.int(),
      lane: z.nullable(id),
      matter: z.optional(matter()),
      unless: z.optional(id),
      beside: z.optional(id),
    }),
    z.object({
      effect: z.literal("tell"),
      ...mail(),
      role: id,
      matter: z.optional(matter()),
      unless: z.optional(id),
      beside: z.optional(id),
      afterDays: z.optional(ordinal),
    }),
    z.object({ effect: z.literal("tell-deputy"), role: id, again: z.optional(id) }),
    z.object({
      effect: z.literal("notices"),
      ...notice(),
      recipients: z.array(recipient),
      payment: z.optional(ordinal),
    }),
    z.object({ effect: z.literal("notice"), ...notice(), recipient, payment: z.optional(ordinal) }),
    z.object({ effect: z.literal("resend"), message: id }),
    z.object({ effect: z.literal("mind-translation"), lang: language, translationHash: hash, asked: id }),
    z.object({ effect: z.literal("mind-attestation"), decisionHash: hash }),
    z.object({ effect: z.literal("bind-minute-book"), year: z.string(), number: ordinal }),
    z.object({ effect: z.literal("delete-files"), files: z.array(id) }),
    z.object({ effect: z.literal("sweep-file"), file: id }),
    z.object({ effect: z.literal("welcome"), person: id, roles: z.array(id) }),
    z.object({ effect: z.literal("tell-departed"), person: id, roles: z.optional(z.array(id)) }),
    z.object({ effect: z.literal("desk"), mailbox: hash }),
    z.object({ effect: z.literal("calendar-mail"), person: id, year: ordinal }),
    z.object({ effect: z.literal("ask-on-return"), person: id }),
    z.object({ effect: z.literal("ask-at-new-address"), person: id, about: missedOf() }),
    z.object({
      effect: z.literal("address-mail"),
      template: z.enum(addressTemplates),
      person: id,
      by: z.nullable(id),
    }),
    z.object({
      ...{ effect: z.literal("meeting-mail"), template: z.enum(meetingTemplates), person: id },
      item: z.optional(rowId),
    }),
    z.object({
      ...{ effect: z.literal("credential-mail"), template: z.enum(credentialTemplates), person: id },
      exception: z.optional(z.object({ documentId: id, because: z.enum(exceptionGrounds) })),
    }),
    z.object({ effect: z.literal("interest-mail"), person: id }),
    z.object({ effect: z.literal("resolve-at-meeting"), item: rowId }),
    z.object({
      ...{ effect: z.literal("enter-resolution"), round: ordinal, stage: whole, lane: id, contentHash: hash },
      ...{ body: id, way: z.enum(["written", "outside"]), heldOn: z.nullable(day) },
      count: z.nullable(z.object({ directors: whole, disqualified: whole, entitled: whole, signed: whole })),
    }),
    z.object({ effect: z.literal("ask-anew"), asked: id, because: z.enum(["link-over", "unreached"]) }),
    z.object({
      effect: z.literal("address-note"),
      template: z.enum(noteTemplates),
      recipient,
      change: id,
      at: z.enum(["old", "new"]),
      left: z.optional(id),
      by: z.nullable(id),
      second: z.nullable(id),
    }),
    z.object({
      effect: z.literal("apply-address"),
      recipient,
      change: id,
      messages: z.array(id),
    }),
    z.object({
      effect: z.literal("settle-address"),
      person: id,
      change: id,
      about: missedOf(),
      by: z.nullable(id),
      outcome: z.discriminatedUnion("ended", [
        z.object({ ended: z.enum(["confirmed", "refused", "lifted"]), by: id }),
        z.object({ ended: z.enum(["objected", "disputed", "replaced"]) }),
      ]),
    }),
  ]);

const outboxRow = lazy(
  (): z.ZodMiniType<OutboxRow> =>
    z.object({
      id: z.string(),
      documentId: streamId,
      effect: effect(),
      linkId: z.nullable(z.string()),
      createdAt: instant,
      notBefore: z.optional(instant),
    }),
);

export const outboxItem = lazy(() =>
  z.object({
    row: outboxRow(),
    status: z.enum(["pending", "sending", "done", "moot", "inactive", "address", "failed"]),
    sweeps: whole,
    /** Rows of before there was one have none. */
    correlationId: z._default(z.nullable(z.string()), null),
  }),
);

/** The same with what the provider told of it. */
export const messageItem = lazy(() =>
  z.extend(outboxItem(), {
    delivery: z.optional(z.enum(["delivered", "bounced", "complained", "delayed"])),
    trouble: z.optional(z.nullable(trouble)),
    deliveryAt: z.optional(instant),
  }),
);
