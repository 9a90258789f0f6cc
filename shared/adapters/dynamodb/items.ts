import * as z from "zod/mini";
import {
  bilingual,
  day,
  hash,
  id,
  instant,
  language,
  ordinal,
  streamId,
  whole,
} from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Translation } from "../../domain/forms/languages.ts";
import type { DaysOff } from "../../domain/organisation/office-time.ts";
import type { Contact } from "../../domain/organisation/organisation.ts";
import { retentionAtFirst } from "../../domain/organisation/retention.ts";
import type { Subscription } from "../../domain/organisation/subscription.ts";
import { topics, waysToSubscribe } from "../../domain/organisation/subscription.ts";
import { addressPurposes, meetingPurposes, purposes } from "../../domain/outbox/mails.ts";
import { isEmailAddress } from "../../domain/typed/email.ts";
import type { Session, StoredLink, TaskToken } from "../../ports/store.ts";
import { bylawProfile } from "./bylaws.items.ts";
import { currency } from "./currency.items.ts";

/**
 * What each item of the tables must look like when it is read: everything is parsed, nothing is believed.
 * Schemas are built when they are first used, for building them all would slow every cold start.
 */

export const linkItem = lazy(
  (): z.ZodMiniType<StoredLink> =>
    z.object({
      link: z.object({
        id: z.string(),
        documentId: streamId,
        person: id,
        purpose: z.enum([...purposes, ...addressPurposes, ...meetingPurposes]),
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

export const deskItem = lazy(() =>
  z.object({
    desk: z.object({ id: z.string(), person: id, givenAt: instant, validUntil: instant }),
    tokenDigest: hash,
  }),
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

const roster = () => z._default(z.record(z.string(), z.array(id)), {});

const terms = () =>
  z.optional(z.record(z.string(), z.record(id, z.object({ from: z.nullable(day), until: z.nullable(day) }))));

/** Who holds which role, for which terms, and which of them are of directors alone, of the organisation's item. */
export const rosterItem = lazy(() => {
  const seats = z.object({ role: id });
  return z.object({
    ...{ roster: roster(), terms: terms(), timeZone: z.string() },
    bylaws: z.object({ directors: seats, committees: z.array(seats) }),
  });
});

export const organisationItem = lazy(() =>
  z.object({
    name: bilingual,
    shortName: bilingual,
    timeZone: z.string(),
    currency: z._default(currency(), "CAD"),
    fiscalYearStart: z._default(z.string(), "04-01"),
    offices: z.array(
      z.object({
        ...{ id, city: z.string(), country: z.string(), timeZone: z.string() },
        ...{ region: z.exactOptional(z.string()), weekend: z.exactOptional(z.array(ordinal)) },
        keeper: z.exactOptional(id),
      }),
    ),
    holidays: z._default(z.array(day), []),
    bylaws: bylawProfile(),
    correspondence: z._default(z.nullable(z.object({ replyTo: bilingual, readBy: bilingual })), null),
    roleNames: z.optional(z.record(z.string(), bilingual)),
    deputies: z._default(z.record(z.string(), id), {}),
    confirmsAddresses: z._default(z.array(id), ["executive-director"]),
    officers: z.optional(z.array(id)),
    addressHoldDays: z._default(whole, 3),
    retention: z._default(
      z.object({
        unsubmittedDays: whole,
        supportingDocuments: z.nullable(z.object({ years: whole, source: bilingual })),
        minutesAndVotes: z._default(
          z.nullable(z.object({ years: z.nullable(whole), source: bilingual })),
          null,
        ),
      }),
      retentionAtFirst,
    ),
    terms: terms(),
    roster: roster(),
  }),
);

/** Where the days off of an office lie among an organisation’s attributes. */
export const daysOffAttribute = (office: string): string => `off.${office}`;

/** The days off of each office that keeps a calendar. */
export const daysOffIn = (item: Record<string, unknown>, offices: readonly { id: string }[]): DaysOff =>
  Object.fromEntries(
    offices.flatMap(({ id: office }) => {
      const off = z.array(day).safeParse(item[daysOffAttribute(office)]).data;
      return off ? [[office, off]] : [];
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

/** A head as the register lists it, by the time at which it was last seen to change. */
export const listedItem = lazy(() => z.object({ pk: z.string(), listKey: instant }));

/** A donor or a partner in the list of them: by their name. */
export const partyListedItem = lazy(() => z.object({ pk: z.string(), listKey: z.string() }));

export const keyItem = lazy(() => z.object({ pk: z.string(), sk: z.string() }));

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
    by: z.exactOptional(id),
  }),
);

/** Of a draft whose sections are kept each for itself. */
export const draftApartItem = lazy(() =>
  z.catch(z.nullable(z.object({ begun: whole, bytes: z.int() })), null),
);

/** When an item ends by itself (seconds since 1970). */
export const endingItem = lazy(() => z.object({ expiresAt: z._default(z.nullable(whole), null) }));

/** What is left of a value is all that may be missing of it: the rest was masked. */
const words = () => z._default(z.record(z.string(), z.string()), {});

export const asideItem = lazy(() =>
  z.object({
    words: z.string(),
    digest: z._default(z.string(), ""),
    // Of before these were kept: found by whoever never had another address, without the choice.
    linkedAt: z._default(instant, ""),
    session: z._default(z.string(), ""),
    validUntil: instant,
    rival: z.optional(z.object({ words: z.string(), session: z.string(), at: z.string() })),
  }),
);
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
  (): z.ZodMiniType<Translation> =>
    z.object({
      ...{ contentHash: hash, lang: language, values: words() },
      of: z.exactOptional(z.record(z.string(), z.string())),
    }),
);
