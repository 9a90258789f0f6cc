/** Which file a stored object is of. */
export type Incoming = { documentId: string; id: string };

/** Keys of the files' bucket: what comes, and is scanned there; and what was found clean, by its file and its hash. */

/** What is scanned begins so. */
export const incoming = "incoming/";
/** What people can have begins so. */
export const kept = "files/";

/** Minute books begin so: they come from nobody outside, and are read as they were made. */
export const books = "minute-books/";
/** Days after which a minute book goes; whoever wants it then has it made again. The bucket's lifecycle counts them. */
export const bookKeptDays = 7;
/** Where the minute book of a year lies, by how often it was asked for. */
export const objectOfBook = ({ year, number }: { year: string; number: number }): string =>
  `${books}${year}/${number}.zip`;

const ofFile = (prefix: string, { documentId, id }: Incoming): string => `${prefix}${documentId}/${id}`;

export const incomingObject = (of: Incoming): string => ofFile(incoming, of);
export const keptObject = ({ documentId, id }: Incoming, sha256: string): string =>
  `${ofFile(kept, { documentId, id })}/${sha256}`;

/** What the keys begin with of all objects of one file, whichever hash names it: no other file has bytes there. */
export const objectsOf = (of: Incoming): string[] => [incomingObject(of), `${ofFile(kept, of)}/`];

/** Of which file an object is that was scanned; null for any other. */
export function incomingOf(key: string): Incoming | null {
  const [, documentId, id] = /^incoming\/([^/]+)\/([^/]+)$/.exec(key) ?? [];
  return documentId === undefined || id === undefined ? null : { documentId, id };
}
