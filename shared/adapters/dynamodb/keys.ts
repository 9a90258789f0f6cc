import { hashOf } from "../../domain/audit/hash.ts";
import type { ListedInterest } from "../../domain/board/listed-interest.ts";
import type { Recommended } from "../../domain/board/meetings/recommended.ts";
import { type Registered, registeredAs } from "../../domain/board/registered.ts";
import { documentKinds } from "../../domain/documents/policies.ts";
import { linkIdOf, nameOfCommand } from "../../domain/links/grant.ts";
import type { Held } from "../../domain/organisation/not-named.ts";
import { subscriptionId } from "../../domain/organisation/subscription.ts";
import type { AsideKey } from "../../ports/asides.ts";
import type { Listing } from "../../ports/oversight.ts";

/**
 * Every key of the three tables, in one place. What different functions write lies in different partitions, so that IAM can
 * tell them apart by the partition's kind, which stands before its "#" (`dynamodb:LeadingKeys`).
 */

/** The single partition of the sparse due index; what is on it carries this in `due`. */
export const DUE = "DUE";

/**
 * The lists that make the register, each of one kind of document: of those that somebody still has to do something about and of
 * those that ended, each apart by whether they are published.
 */
export const listOf = ({ ended, published, kind }: Required<Listing>) =>
  `DOCUMENTS#${ended ? "ENDED" : "OPEN"}#${published ? "PUBLISHED" : "UNPUBLISHED"}#${kind}`;

/** The lists in which the documents are that are asked for. */
export const listsOf = ({ ended, published, kind }: Listing): string[] =>
  (kind === undefined ? documentKinds : [kind]).flatMap((of) =>
    either(ended).flatMap((isEnded) =>
      either(published).map((isPublished) => listOf({ ended: isEnded, published: isPublished, kind: of })),
    ),
  );

const either = (one: boolean | undefined): boolean[] => (one === undefined ? [false, true] : [one]);

/** The list of the links that a person was given, by when each is over. */
export const linksOfPerson = (person: string) => `LINKS#${person}`;

/** The list of the donors and partners whom the organisation writes to, by their names. */
export const PARTIES = "PARTIES";

/** The donor or the partner that a key is of; null for any other. */
export function partyOfKey(pk: string): { kind: "donor" | "partner"; id: string } | null {
  const [, kind, id] = /^(DONOR|PARTNER)#(.+)$/.exec(pk) ?? [];
  if (id === undefined) return null;
  return { kind: kind === "DONOR" ? "donor" : "partner", id };
}

/** A link's row outlives its validity, so that it can still explain itself. */
export const explainsForDays = 400;

/** The partition of a stream: of a document, or of a person, whose stream's name no document has. */
const documentKey = (stream: string) => `DOC#${stream}`;

/** The document whose partition a key names. */
export const documentOfKey = (pk: string): string => pk.slice(documentKey("").length);

/** entries: one partition a stream, the entry's number as sort key. */
export const entryKey = (documentId: string, number: number) => ({ pk: documentKey(documentId), sk: number });
export const entriesOf = documentKey;

/** state */
export const headKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "HEAD" });
export const basisKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "BASIS" });
export const pinnedPolicyKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "POLICY" });
/** A part of a list of readers: of those who wait for words, or were not reached. */
export const readersKey = (documentId: string, list: string, part: number) => ({
  pk: documentKey(documentId),
  sk: `READERS#${list}#${String(part).padStart(3, "0")}`,
});
export const taskTokenKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "TOKEN" });
export const serviceLookKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "SERVICE-LEVEL" });
export const datesLookKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "DATES" });
/** When to take away what is left of drafts that are over. */
export const draftsOverKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "DRAFTS-OVER" });
export const lookKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "LOOK" });
export const linkKey = (linkId: string) => ({ pk: `LINK#${linkId}`, sk: "LINK" });
export const sessionKey = (linkId: string, digest: string) => ({
  pk: `LINK#${linkId}`,
  sk: `SESSION#${digest}`,
});
/** That a link was opened. */
export const openedKey = (linkId: string) => ({ pk: `LINK#${linkId}`, sk: "OPENED" });
/** What was proved in a session beside its link. */
export const proofKey = (linkId: string, digest: string) => ({ pk: `LINK#${linkId}`, sk: `PROOF#${digest}` });
/** The link to a desk, and that it was opened. */
export const deskKey = (linkId: string) => ({ pk: `LINK#${linkId}`, sk: "DESK" });
export const deskOpenedKey = (linkId: string) => ({ pk: `LINK#${linkId}`, sk: "OPENED" });
/** The link whose partition a key names. */
export const linkOfKey = (pk: string): string => pk.slice("LINK#".length);
export const freshLinksKey = (person: string) => ({ pk: `FRESH#${person}`, sk: "FRESH-LINKS" });
/** How often a desk was asked for at a mailbox, by its hash. */
export const asksKey = (mailbox: string) => ({ pk: `FRESH#${mailbox}`, sk: "DESKS" });
export const commandKey = (documentId: string, command: string) => ({
  pk: documentKey(documentId),
  sk: `COMMAND#${command}`,
});
/** The outbox of a document is a partition of its own: its messages are read in one go, and relays write no head. */
export const outboxOf = (documentId: string): string => `OUTBOX#${documentId}`;
export const outboxKey = (id: string) => {
  const cut = id.indexOf("~");
  return { pk: outboxOf(id.slice(0, cut)), sk: id.slice(cut + 1) };
};
/** The first row of what a command asked for: it marks the command as done. */
export const commandRowKey = (documentId: string, command: string) =>
  outboxKey(linkIdOf(documentId, `${nameOfCommand(command)}.0`));
/** When to look again whether a message arrived. */
export const deliveryLookKey = (id: string) => {
  const cut = id.indexOf("~");
  return { pk: `DELIVERY#${id.slice(0, cut)}`, sk: id.slice(cut + 1) };
};
/** The id of the message that a key is about, by its outbox row or the look at its delivery; null for any other item. */
export function messageOfKey({ pk, sk }: { pk: string; sk: string }): string | null {
  const [, documentId] = /^(?:OUTBOX|DELIVERY)#(.+)$/.exec(pk) ?? [];
  return documentId === undefined ? null : linkIdOf(documentId, sk);
}
export const obligationKey = (id: string) => ({ pk: `OBLIGATION#${id}`, sk: "OBLIGATION" });
/** When a yearly report of a plan is due, which nobody loads. */
export const reportDueKey = (id: string) => ({ pk: `OBLIGATION#${id}`, sk: "YEARLY-REPORT" });

/** When the revision of a governance document is to be opened, which nobody loads. */
export const revisionDueKey = (id: string) => ({ pk: `OBLIGATION#${id}`, sk: "REVISION" });
/** When the clock looks at a tranche of an agreement, which nobody loads. */
export const trancheKey = (id: string) => ({ pk: `TRANCHE#${id}`, sk: "TRANCHE" });
/** What documents claim of which there is one at a time. */
export const guardKey = (name: string) => ({ pk: `GUARD#${name}`, sk: "CLAIMS" });
/** The register of a body's resolutions is one partition, so that it is read in one go. */
export const resolutionsOf = (body: string) => `RESOLUTIONS#${body}`;
export const resolutionKey = (resolution: Registered) => ({
  pk: resolutionsOf(resolution.body),
  sk: registeredAs(resolution),
});
/** What was recommended of a document is one partition beside the registers, by the meeting and the item of its agenda. */
export const recommendationsOf = (documentId: string) => `RESOLUTIONS#on ${documentId}`;
export const recommendationKey = ({ documentId, meeting, item }: Recommended) => ({
  pk: recommendationsOf(documentId),
  sk: `${meeting}.${item}`,
});
/** What was declared in writing of interests is one partition beside them, by when: there are few, and all are read in one go. */
export const declaredInterests = "RESOLUTIONS#declared interests";
export const declaredInterestKey = ({ at, stream, entry }: ListedInterest) => ({
  pk: declaredInterests,
  sk: `${at}.${stream}.${entry}`,
});
/** The minute books of a year that were asked for are one partition. */
export const booksOf = (year: string) => `BOOK#${year}`;
export const bookKey = ({ year, number }: { year: string; number: number }) => ({
  pk: booksOf(year),
  sk: `ASKED#${String(number).padStart(6, "0")}`,
});
/** The agreements under a plan are one partition, so that they are read in one go. */
export const agreementsOf = (plan: string) => `PLAN#${plan}`;
export const underPlanKey = (plan: string, agreement: string) => ({
  pk: agreementsOf(plan),
  sk: `AGREEMENT#${agreement}`,
});
export const agreementOfKey = (sk: string): string => sk.slice("AGREEMENT#".length);
export const authorityKey = (person: string) => ({ pk: `PERSON#${person}`, sk: "AUTHORITY" });
export const donorKey = (donor: string) => ({ pk: `DONOR#${donor}`, sk: "DONOR" });
export const partnerKey = (partner: string) => ({ pk: `PARTNER#${partner}`, sk: "PARTNER" });
/** The subscribers of a topic are one partition, so that they are read in one go. */
export const subscribersOf = (topic: string) => `SUBSCRIBERS#${topic}`;
export const subscriptionKey = ({ topic, donor }: { topic: string; donor: string }) => ({
  pk: subscribersOf(topic),
  sk: `DONOR#${donor}`,
});
export const organisationKey = { pk: "ORGANISATION", sk: "PROFILE" };
/** The by-laws that a meeting is held by, as they were when it was convened. */
export const pinnedBylawsKey = (stream: string) => ({ pk: documentKey(stream), sk: "BYLAWS" });
/** The lists of the meetings of the organisation, by when they begin. */
export const meetingsList = (over: boolean) => (over ? "MEETINGS#OVER" : "MEETINGS#AHEAD");

/** The list of the clauses that agreements are made of, by their ids. */
export const CLAUSES = "CLAUSES";
export const clauseKey = (clause: string) => ({ pk: `CLAUSE#${clause}`, sk: "CLAUSE" });
export const policyKey = (policy: string) => ({ pk: `POLICY#${policy}`, sk: "IN-FORCE" });

/** What of an organisation's own data a key of the state is of; "record" of any document's head. */
export function heldAt({ pk, sk }: { pk: string; sk: string }): {
  thing: HeldAs;
  id: string;
} | null {
  const id = pk.slice(pk.indexOf("#") + 1);
  if (pk.startsWith(subscribersOf("")))
    return { thing: "subscription", id: subscriptionId(sk.slice("DONOR#".length), id) };
  const thing = things.get(sk);
  return thing ? { thing, id } : null;
}

type HeldAs = Exclude<Held["thing"], "plan" | "agreement"> | "record";

const things: ReadonlyMap<string, HeldAs> = new Map<string, HeldAs>([
  ["AUTHORITY", "person"],
  ["DONOR", "donor"],
  ["PARTNER", "partner"],
  ["IN-FORCE", "policy"],
  ["CLAUSE", "clause"],
  ["HEAD", "record"],
  ["OBLIGATION", "obligation"],
]);

/** How far the looks at the record have come: one item, on the due index itself. */
export const roundKey = { pk: "ROUND#record", sk: "ROUND" };

/** private */
export const contentKey = (documentId: string, hash: string) => ({ pk: `CONTENT#${documentId}`, sk: hash });
export const translationKey = (documentId: string, hash: string) => ({
  pk: `TRANSLATION#${documentId}`,
  sk: hash,
});
/** The draft of a document, or what is written of its translation. */
export const draftKey = (documentId: string, of?: "translation") => ({
  pk: `DRAFT#${documentId}`,
  sk: of === "translation" ? "TRANSLATION" : "DRAFT",
});
/** A section of a draft that is kept for itself. */
export const draftSections = "SECTION#";
export const draftSectionKey = (documentId: string, section: string) => ({
  pk: draftKey(documentId).pk,
  sk: draftSections + section,
});
export const sectionOfKey = (sk: string): string => sk.slice(draftSections.length);
/** What is on record of a document's files is one partition. */
export const filesOf = (documentId: string): string => `FILE#${documentId}`;
export const fileKey = (documentId: string, id: string) => ({ pk: filesOf(documentId), sk: id });
/** What is laid aside is nobody's who reads the document. */
export const asideKey = ({ documentId, person, form }: AsideKey) => ({
  pk: `ASIDE#${documentId}`,
  sk: `PERSON#${person}#${form}`,
});
export const commentsOf = (documentId: string): string => `COMMENT#${documentId}`;
export const commentKey = (documentId: string, entry: number) => ({
  pk: commentsOf(documentId),
  sk: String(entry).padStart(8, "0"),
});
/** A subscriber is a donor who asked to be told: one record, one address. */
const ownerKinds = { person: "PERSON", donor: "DONOR", subscriber: "DONOR", partner: "PARTNER" } as const;
export const contactKey = ({ kind, id }: { kind: keyof typeof ownerKinds; id: string }) => ({
  pk: `${ownerKinds[kind]}#${id}`,
  sk: "CONTACT",
});
/** A change of an address: from which to which. Whoever proposes one does not write the address itself. */
export const addressChangeKey = (owner: Parameters<typeof contactKey>[0], change: string) => ({
  pk: `ADDRESS#${contactKey(owner).pk}`,
  sk: change,
});
/** Who has a mailbox, a person or not. Keys are shown where values are not, in logs of access among others: no address stands in one. */
export const mailboxKey = (mailbox: string) => mailboxKeyOf(hashOf(mailbox));
export const mailboxKeyOf = (hash: string) => ({ pk: `MAILBOX#${hash}`, sk: "PERSON" });
/** What somebody proves themselves by: in partitions of their own kind, which the pages alone may read. */
export const keyringKey = (person: string) => ({ pk: `CREDENTIAL#${person}`, sk: "KEYRING" });
