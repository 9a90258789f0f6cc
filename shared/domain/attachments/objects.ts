/** Which file a stored object is of, until its hash names it. */
export type Incoming = { documentId: string; id: string };

/** Keys of the files' bucket: what comes, and is scanned there; and what was found clean, by its hash. */

/** What is scanned begins so. */
export const incoming = "incoming/";
/** What people can have begins so. */
export const kept = "files/";

export const incomingObject = ({ documentId, id }: Incoming): string => `${incoming}${documentId}/${id}`;
export const keptObject = (documentId: string, sha256: string): string => `${kept}${documentId}/${sha256}`;

/** Of which file an object is that was scanned; null for any other. */
export function incomingOf(key: string): Incoming | null {
  const [, documentId, id] = /^incoming\/([^/]+)\/([^/]+)$/.exec(key) ?? [];
  return documentId === undefined || id === undefined ? null : { documentId, id };
}
