import * as z from "zod";
import {
  bilingual,
  day,
  hash,
  id,
  instant,
  language,
  pinnedPolicy,
  recipient,
  serviceLevel,
} from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Report } from "../../domain/documents/report/report.ts";
import type { Contact } from "../../domain/organisation/organisation.ts";
import type { Subscription } from "../../domain/organisation/subscription.ts";
import { topics, waysToSubscribe } from "../../domain/organisation/subscription.ts";
import { linkTemplates, noticeTemplates, purposes } from "../../domain/workflow/effects.ts";
import { statuses } from "../../domain/workflow/lifecycle.ts";
import type { OutboxRow, Session, StoredLink, TaskToken, Translation } from "../../ports/store.ts";

/**
 * What each item of the tables must look like when it is read: everything is parsed, nothing is believed.
 * Schemas are built when they are first used, for building them all would slow every cold start.
 */

const decision = () =>
  z.object({
    lane: id,
    by: id,
    decision: z.enum(["approve", "request-changes", "sign", "refuse", "abstain"]),
  });

const report = lazy(
  (): z.ZodType<Report> =>
    z.object({
      status: z.enum(statuses),
      agreementId: id,
      obligationId: id,
      basisHash: hash,
      dueOn: day,
      author: id,
      policy: pinnedPolicy(),
      round: z.int().nonnegative(),
      attempt: z.int().nonnegative(),
      contentHash: hash.nullable(),
      stage: z.int().nonnegative().nullable(),
      stageOpen: z.boolean(),
      serviceLevel: serviceLevel().nullable(),
      reminded: z.boolean(),
      escalated: z.array(id),
      decisions: z.array(decision()),
      passed: z.array(z.array(decision())),
      translations: z.partialRecord(language, hash),
      donorsNotified: z.boolean(),
      held: z.array(z.object({ recipient, lang: language })),
      undelivered: z.array(z.object({ message: id, recipient })),
    }),
);

/** The version of the head's shape. A head of another version is not read: it is folded again from the entries. */
export const headShape = 3;

export const headOfAnyShape = lazy(() => z.object({ shape: z.int() }));

export const headItem = lazy(() =>
  z.object({ shape: z.literal(headShape), report: report(), number: z.int().positive(), hash }),
);

const purpose = () => z.enum(purposes);

export const linkItem = lazy(
  (): z.ZodType<StoredLink> =>
    z.object({
      link: z.object({
        id: z.string(),
        documentId: id,
        person: id,
        purpose: purpose(),
        round: z.int().nonnegative(),
        stage: z.int().nonnegative().nullable(),
        createdAt: instant,
        validUntil: instant,
        revoked: z.boolean(),
      }),
      tokenDigest: hash.nullable(),
    }),
);

export const sessionItem = lazy(
  (): z.ZodType<Session> =>
    z.object({ linkId: z.string(), documentId: id, person: id, digest: hash, validUntil: instant }),
);

export const authorityItem = lazy(() =>
  z.object({
    id,
    roles: z.array(id),
    active: z.boolean(),
    lang: language,
    office: id,
    timeZone: z.string(),
    version: z.int().positive(),
  }),
);

/** A donor or a partner: an organisation that is told in its language. */
export const toldItem = lazy(() => z.object({ id, name: z.string(), lang: language }));

export const subscriptionItem = lazy(
  (): z.ZodType<Subscription> =>
    z.object({
      topic: z.enum(topics),
      donor: id,
      status: z.enum(["subscribed", "unsubscribed"]),
      consent: z.object({ basis: z.literal("express"), at: instant }).nullable(),
      since: instant,
      by: z.enum(waysToSubscribe),
      tokenDigest: hash.nullable(),
    }),
);

export const contactItem = lazy(
  (): z.ZodType<Contact> =>
    z.object({
      name: z.string(),
      email: z.email(),
      suppressed: z.enum(["bounced", "complained"]).nullable().default(null),
    }),
);

export const organisationItem = lazy(() =>
  z.object({
    name: bilingual,
    shortName: bilingual,
    timeZone: z.string(),
    offices: z.array(z.object({ id, city: z.string(), country: z.string(), timeZone: z.string() })),
    holidays: z.array(day).default([]),
    boardRules: z
      .object({ writtenResolution: bilingual })
      .default({ writtenResolution: { en: "the by-laws", fr: "les règlements administratifs" } }),
    roster: z.record(z.string(), z.array(id)),
  }),
);

export const taskTokenItem = lazy(
  (): z.ZodType<TaskToken> =>
    z.object({
      round: z.int().positive(),
      attempt: z.int().positive(),
      stage: z.int().nonnegative(),
      token: z.string(),
    }),
);

const stageResult = () =>
  z.discriminatedUnion("outcome", [
    z.object({ outcome: z.literal("stage-approved"), next: z.int() }),
    z.object({ outcome: z.literal("approved") }),
    z.object({ outcome: z.enum(["changes-requested", "to-meeting", "withdrawn"]) }),
    z.object({ outcome: z.literal("superseded") }),
  ]);

const mail = () => ({ template: z.enum(linkTemplates), purpose: purpose() });
const notice = () => ({ template: z.enum(noticeTemplates) });

const effect = () =>
  z.discriminatedUnion("effect", [
    z.object({ effect: z.literal("conduct"), round: z.int(), attempt: z.int() }),
    z.object({ effect: z.literal("resume"), round: z.int(), stage: z.int(), result: stageResult() }),
    z.object({ effect: z.literal("mail"), ...mail(), person: id }),
    z.object({
      effect: z.literal("mails"),
      ...mail(),
      people: z.array(id),
      round: z.int(),
      stage: z.int(),
    }),
    z.object({ effect: z.literal("tell"), ...mail(), role: id }),
    z.object({ effect: z.literal("notices"), ...notice(), recipients: z.array(recipient) }),
    z.object({ effect: z.literal("notice"), ...notice(), recipient }),
    z.object({ effect: z.literal("resend"), message: id }),
  ]);

const outboxRow = lazy(
  (): z.ZodType<OutboxRow> =>
    z.object({
      id: z.string(),
      documentId: id,
      effect: effect(),
      linkId: z.string().nullable(),
      createdAt: instant,
    }),
);

export const outboxItem = lazy(() =>
  z.object({
    row: outboxRow(),
    status: z.enum(["pending", "sending", "done", "moot", "address", "failed"]),
    sweeps: z.int().nonnegative(),
    /** Rows of before there was one have none. */
    correlationId: z.string().nullable().default(null),
  }),
);

/** The same with what the provider told of it. */
export const messageItem = lazy(() =>
  outboxItem().extend({
    delivery: z.enum(["delivered", "bounced", "complained"]).optional(),
    deliveryAt: instant.optional(),
  }),
);

/** A head as the register lists it. */
export const listedItem = lazy(() => z.object({ pk: z.string(), listedAt: instant }));

/** Lenient, for one bad item must not hold up the others: the ticker puts off a kind that it does not know. */
export const dueItem = lazy(() =>
  z.object({ pk: z.string(), sk: z.string(), kind: z.string().default("unknown"), dueAt: z.string() }),
);

/** When fresh links were granted to a person within the last hour. */
export const freshLinksItem = lazy(() =>
  z.object({ grantedAt: z.array(instant), revision: z.int().positive() }),
);

/** A draft's item has an attribute for each section that was saved, so that two sections never get in each other's way. */
export const draftSectionItem = lazy(() =>
  z.object({ typed: z.record(z.string(), z.string()), revision: z.int().nonnegative() }),
);

export const contentItem = lazy(() =>
  z.object({
    content: z.object({
      schema: z.string(),
      lang: language.default("fr"),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  }),
);

export const commentItem = lazy(() =>
  z.object({
    sk: z.string(),
    text: z.string().nullable(),
    fields: z.record(z.string(), z.string()).default({}),
  }),
);

export const translationItem = lazy(
  (): z.ZodType<Translation> =>
    z.object({ contentHash: hash, lang: language, hash, values: z.record(z.string(), z.string()) }),
);
