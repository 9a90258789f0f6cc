/** Every key of the three tables, in one place. */

/** The single partition of the sparse due index; what is on it carries this in `due`. */
export const DUE = "DUE";

/** A link's row outlives its validity, so that it can still explain itself. */
export const explainsForDays = 400;

const documentKey = (documentId: string) => `DOC#${documentId}`;

/** entries: one partition a document, the entry's number as sort key. */
export const entryKey = (documentId: string, number: number) => ({ pk: documentKey(documentId), sk: number });
export const entriesOf = documentKey;

/** state */
export const headKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "HEAD" });
export const basisKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "BASIS" });
export const taskTokenKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "TOKEN" });
export const lookKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "LOOK" });
export const linkKey = (linkId: string) => ({ pk: `LINK#${linkId}`, sk: "LINK" });
export const sessionKey = (linkId: string, digest: string) => ({
  pk: `LINK#${linkId}`,
  sk: `SESSION#${digest}`,
});
export const freshLinksKey = (person: string, hour: string) => ({
  pk: `PERSON#${person}`,
  sk: `FRESH#${hour}`,
});
export const commandKey = (documentId: string, command: string) => ({
  pk: documentKey(documentId),
  sk: `COMMAND#${command}`,
});
export const outboxKey = (id: string) => ({ pk: `OUTBOX#${id}`, sk: "OUTBOX" });
export const obligationKey = (id: string) => ({ pk: `OBLIGATION#${id}`, sk: "OBLIGATION" });
export const authorityKey = (person: string) => ({ pk: `PERSON#${person}`, sk: "AUTHORITY" });
export const donorKey = (donor: string) => ({ pk: `DONOR#${donor}`, sk: "DONOR" });
export const organisationKey = { pk: "ORGANISATION", sk: "PROFILE" };
export const policyKey = (policy: string) => ({ pk: `POLICY#${policy}`, sk: "IN-FORCE" });

/** private */
export const contentKey = (documentId: string, hash: string) => ({
  pk: documentKey(documentId),
  sk: `CONTENT#${hash}`,
});
export const draftKey = (documentId: string) => ({ pk: documentKey(documentId), sk: "DRAFT" });
export const commentPrefix = "COMMENT#";
export const commentKey = (documentId: string, entry: number) => ({
  pk: documentKey(documentId),
  sk: `${commentPrefix}${String(entry).padStart(8, "0")}`,
});
export const contactKey = (owner: { person: string } | { donor: string }) =>
  "person" in owner
    ? { pk: `PERSON#${owner.person}`, sk: "CONTACT" }
    : { pk: `DONOR#${owner.donor}`, sk: "CONTACT" };
