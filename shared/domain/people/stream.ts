import type { Recipient } from "../../../events/common.ts";

/**
 * The stream of a person's entries. People are no documents: they share seal, chain, outbox and commit with them, and
 * nothing else. No document's id begins with "_", so that the two never meet.
 */
const prefix = "_person.";

export const streamOfPerson = (person: string): string => `${prefix}${person}`;

/** The stream in which something of somebody is recorded or told: a person's; of no document, what donors and partners are told. */
export const streamOf = ({ kind, id }: Recipient): string =>
  // Whoever subscribes is a donor.
  kind === "person" ? streamOfPerson(id) : `_${kind === "partner" ? kind : "donor"}.${id}`;

/** The person whose stream it is; null for a document's. */
export const personOfStream = (stream: string): string | null =>
  stream.startsWith(prefix) ? stream.slice(prefix.length) : null;
