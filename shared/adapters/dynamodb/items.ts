import * as z from "zod/mini";
import {
  bilingual,
  day,
  hash,
  id,
  instant,
  language,
  ordinal,
  pinnedPolicy,
  recipient,
  serviceLevel,
  streamId,
  whole,
} from "../../../events/common.ts";
import { causeOfMeeting, trouble } from "../../../events/facts.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Report } from "../../domain/documents/report/report.ts";
import type { Translation } from "../../domain/documents/report/translations.ts";
import type { Contact } from "../../domain/organisation/organisation.ts";
import type { Subscription } from "../../domain/organisation/subscription.ts";
import { topics, waysToSubscribe } from "../../domain/organisation/subscription.ts";
import { isEmailAddress } from "../../domain/typed/email.ts";
import {
  addressPurposes,
  addressTemplates,
  linkTemplates,
  noteTemplates,
  noticeTemplates,
  purposes,
} from "../../domain/workflow/effects.ts";
import { statuses } from "../../domain/workflow/lifecycle.ts";
import type { OutboxRow, Session, StoredLink, TaskToken } from "../../ports/store.ts";
import { bylawProfile } from "./bylaws.items.ts";

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

const meetingOutcome = () => z.enum(["approved", "returned", "refused"]);
const failure = () => z.object({ lane: id, because: causeOfMeeting });

const report = lazy(
  (): z.ZodMiniType<Report> =>
    z.object({
      status: z.enum(statuses),
      agreementId: id,
      obligationId: id,
      basisHash: hash,
      dueOn: day,
      donorDueOn: day,
      minded: z.object({
        author: z.nullable(z.int()),
        late: z.nullable(z.int()),
        donor: z.nullable(z.int()),
      }),
      author: id,
      authors: z.array(id),
      policy: pinnedPolicy(),
      round: whole,
      attempt: whole,
      contentHash: z.nullable(hash),
      stage: z.nullable(whole),
      stageOpen: z.boolean(),
      serviceLevel: z.nullable(serviceLevel()),
      reminded: z.boolean(),
      remindedOn: z._default(z.nullable(day), null),
      escalated: z.array(id),
      decisions: z.array(decision()),
      failed: z.array(failure()),
      passed: z.array(z.array(decision())),
      meeting: z.nullable(
        z.object({ chair: id, outcome: meetingOutcome(), heldOn: day, by: id, decisionHash: hash }),
      ),
      decidedAtMeeting: z.nullable(
        z.object({ stage: whole, heldOn: day, outcome: meetingOutcome(), attestedBy: id }),
      ),
      translations: z.partialRecord(language, hash),
      proposedTranslations: z.partialRecord(language, z.object({ hash, by: id, asked: id })),
      donorsNotified: z.boolean(),
      held: z.array(z.object({ recipient, lang: language })),
      undelivered: z.array(z.object({ message: id, recipient })),
    }),
);

/** The version of the head's shape. A head of another version is not read: it is folded again from the entries. */
export const headShape = 4;

export const headOfAnyShape = lazy(() => z.object({ shape: z.int() }));

export const headItem = lazy(() =>
  z.object({ shape: z.literal(headShape), report: report(), number: ordinal, hash }),
);

const purpose = () => z.enum(purposes);

export const linkItem = lazy(
  (): z.ZodMiniType<StoredLink> =>
    z.object({
      link: z.object({
        id: z.string(),
        documentId: streamId,
        person: id,
        purpose: z.enum([...purposes, ...addressPurposes]),
        round: whole,
        stage: z.nullable(whole),
        lane: z.nullable(id),
        createdAt: instant,
        validUntil: instant,
        revoked: z.boolean(),
      }),
      tokenDigest: z.nullable(hash),
    }),
);

export const sessionItem = lazy(
  (): z.ZodMiniType<Session> =>
    z.object({ linkId: z.string(), documentId: streamId, person: id, digest: hash, validUntil: instant }),
);

export const authorityItem = lazy(() =>
  z.object({
    id,
    roles: z.array(id),
    active: z.boolean(),
    lang: language,
    office: id,
    timeZone: z.string(),
    version: ordinal,
    addressSince: z._default(z.nullable(instant), null),
    heldUntil: z._default(z.nullable(instant), null),
  }),
);

/** A donor or a partner: an organisation that is told in its language. */
export const toldItem = lazy(() => z.object({ id, name: z.string(), lang: language }));

export const subscriptionItem = lazy(
  (): z.ZodMiniType<Subscription> =>
    z.object({
      topic: z.enum(topics),
      donor: id,
      status: z.enum(["subscribed", "unsubscribed"]),
      consent: z.nullable(z.object({ basis: z.literal("express"), at: instant })),
      since: instant,
      by: z.enum(waysToSubscribe),
      tokenDigest: z.nullable(hash),
    }),
);

export const contactItem = lazy(
  (): z.ZodMiniType<Contact> =>
    z.object({
      name: z.string(),
      email: z.string().check(z.refine(isEmailAddress)),
      suppressed: z._default(z.nullable(z.enum(["bounced", "complained"])), null),
    }),
);

export const organisationItem = lazy(() =>
  z.object({
    name: bilingual,
    shortName: bilingual,
    timeZone: z.string(),
    offices: z.array(z.object({ id, city: z.string(), country: z.string(), timeZone: z.string() })),
    holidays: z._default(z.array(day), []),
    bylaws: bylawProfile(),
    correspondence: z._default(z.nullable(z.object({ replyTo: bilingual, readBy: bilingual })), null),
    deputies: z._default(z.record(z.string(), id), {}),
    confirmsAddresses: z._default(z.array(id), ["executive-director"]),
    addressHoldDays: z._default(whole, 3),
    roster: z._default(z.record(z.string(), z.array(id)), {}),
  }),
);

export const taskTokenItem = lazy(
  (): z.ZodMiniType<TaskToken> =>
    z.object({
      round: ordinal,
      attempt: ordinal,
      stage: whole,
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
const matter = () =>
  z.union([
    z.object({ missed: z.enum(linkTemplates) }),
    z.object({ because: causeOfMeeting, next: z.enum(["meeting", "open"]) }),
  ]);
const notice = () => ({ template: z.enum(noticeTemplates) });

const effect = () =>
  z.discriminatedUnion("effect", [
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
    }),
    z.object({ effect: z.literal("tell"), ...mail(), role: id, matter: z.optional(matter()) }),
    z.object({ effect: z.literal("tell-deputy"), role: id }),
    z.object({ effect: z.literal("notices"), ...notice(), recipients: z.array(recipient) }),
    z.object({ effect: z.literal("notice"), ...notice(), recipient }),
    z.object({ effect: z.literal("resend"), message: id }),
    z.object({
      effect: z.literal("address-mail"),
      template: z.enum(addressTemplates),
      person: id,
      by: z.nullable(id),
    }),
    z.object({
      effect: z.literal("address-note"),
      template: z.enum(noteTemplates),
      recipient,
      change: id,
      at: z.enum(["old", "new"]),
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
      about: z.nullable(z.object({ documentId: id, messages: z.array(id) })),
      by: z.nullable(id),
      outcome: z.discriminatedUnion("ended", [
        z.object({ ended: z.enum(["confirmed", "refused"]), by: id }),
        z.object({ ended: z.enum(["objected", "lifted"]) }),
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
    status: z.enum(["pending", "sending", "done", "moot", "address", "failed"]),
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

const registerCursor = () => z.object({ documentId: id, changedAt: instant });

/** How far the looks at the record have come; nothing is noted before the first. */
export const roundItem = lazy(() =>
  z.object({
    round: z._default(
      z.nullable(
        z.object({
          began: instant,
          since: instant,
          at: z.enum(["open", "changed", "rotation"]),
          after: z.nullable(registerCursor()),
          rotation: z.nullable(registerCursor()),
          left: whole,
        }),
      ),
      null,
    ),
  }),
);

/** A head as the register lists it. */
export const listedItem = lazy(() => z.object({ pk: z.string(), listedAt: instant }));

/** Lenient, for one bad item must not hold up the others: the ticker puts off a kind that it does not know. */
export const dueItem = lazy(() =>
  z.object({ pk: z.string(), sk: z.string(), kind: z.catch(z.string(), "unknown"), dueAt: z.string() }),
);

/** What is noted on an item that is tried. */
export const triedItem = lazy(() =>
  z.object({ triedSince: z.string(), seen: z.catch(z.nullable(whole), null) }),
);

/** When fresh links were granted to a person within the last hour. */
export const freshLinksItem = lazy(() => z.object({ grantedAt: z.array(instant), revision: ordinal }));

/** A draft's item has an attribute for each section that was saved, so that two sections never get in each other's way. */
export const draftSectionItem = lazy(() =>
  z.object({
    typed: z.record(z.string(), z.string()),
    revision: whole,
    view: z.exactOptional(z.string()),
    at: z.exactOptional(instant),
  }),
);

/** What is left of a value is all that may be missing of it: the rest was masked. */
const words = () => z._default(z.record(z.string(), z.string()), {});

export const asideItem = lazy(() => z.object({ words: z.string(), validUntil: instant }));
export const asideFields = lazy(() => z.record(z.string(), z.string()));

export const contentValue = lazy(() =>
  z.object({
    schema: z.string(),
    lang: language,
    values: z._default(z.record(z.string(), z.union([z.string(), z.number()])), {}),
  }),
);

export const commentValue = lazy(() =>
  z.object({ text: z._default(z.nullable(z.string()), null), fields: words() }),
);

export const translationValue = lazy(
  (): z.ZodMiniType<Translation> => z.object({ contentHash: hash, lang: language, values: words() }),
);
