/**
 * The stream of a person's entries. People are no documents: they share seal, chain, outbox and commit with them, and
 * nothing else. No document's id begins with "_", so that the two never meet.
 */
const prefix = "_person.";

export const streamOfPerson = (person: string): string => `${prefix}${person}`;

/** What donors and partners are told of themselves, of no document. */
export const streamOfTold = ({ kind, id }: { kind: "donor" | "partner"; id: string }): string =>
  `_${kind}.${id}`;

/** The person whose stream it is; null for a document's. */
export const personOfStream = (stream: string): string | null =>
  stream.startsWith(prefix) ? stream.slice(prefix.length) : null;
