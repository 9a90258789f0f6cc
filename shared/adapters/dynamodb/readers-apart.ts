import * as z from "zod/mini";
import { hash, id, language, recipient, whole } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { inParts } from "../../domain/outbox/notices.ts";
import { nameOf, readMany } from "./batch.ts";
import { readersKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/**
 * Of a publication thousands of readers may wait for words in their language, or not be reached. So many lie in items of their
 * own beside the document, and its head has how many there are and the hash of all: a head does not grow with readers.
 */

/** So many lie in the head itself; of more none do. */
const mostInHead = 50;
/** So many lie in one item. */
const mostInPart = 100;

export const heldItem = () => z.array(z.object({ recipient, lang: language }));
export const undeliveredItem = () => z.array(z.object({ message: id, recipient }));

const lists = { held: heldItem, undelivered: undeliveredItem } as const;
type List = keyof typeof lists;
const names = Object.keys(lists) as List[];
type Lists = Pick<Document, List>;

/** How many of a list lie apart, and the hash of all of them; none of it where they lie in the head. */
export const apartItem = () =>
  z.partialRecord(z.enum(["held", "undelivered"]), z.object({ count: whole, hash }));
export type Apart = z.infer<ReturnType<typeof apartItem>>;

/** What a head has of its lists: short ones as they are, of long ones how many. */
export function inHead(document: Lists): Partial<Lists> & { apart?: Apart } {
  const long = names.filter((name) => document[name].length > mostInHead);
  const short = names.filter((name) => !long.includes(name) && document[name].length > 0);
  const apart = long.map((name) => [name, { count: document[name].length, hash: hashOf(document[name]) }]);
  return {
    ...Object.fromEntries(short.map((name) => [name, document[name]])),
    ...(long.length > 0 && { apart: Object.fromEntries(apart) }),
  };
}

type Part = { key: ReturnType<typeof readersKey>; part: readonly unknown[]; hash: string };

const partsOf = (documentId: string, name: List, all: readonly unknown[]): Part[] =>
  inParts(all, mostInPart).map((part, n) => ({
    key: readersKey(documentId, name, n),
    part,
    hash: hashOf(part),
  }));

/** What a process knows to lie there: the hash of each part by its key. */
const byClient = new WeakMap<Tables["client"], Map<string, string>>();
/** Beyond so many it is forgotten, and written once more than needed. */
const mostKnown = 5_000;

function knownTo({ client }: Tables): Map<string, string> {
  const known = byClient.get(client) ?? new Map<string, string>();
  byClient.set(client, known);
  if (known.size > mostKnown) known.clear();
  return known;
}

const longIn = (documentId: string, document: Lists): Part[] =>
  names.flatMap((name) =>
    document[name].length > mostInHead ? partsOf(documentId, name, document[name]) : [],
  );

/** The parts of long lists that do not lie there yet as they are now. */
export const partsToWrite = (
  tables: Tables,
  documentId: string,
  document: Lists,
): Record<string, unknown>[] =>
  longIn(documentId, document)
    .filter(({ key, hash }) => knownTo(tables).get(nameOf(key)) !== hash)
    .map(({ key, part }) => ({ ...key, part }));

/** All of them do, as they were committed. */
export function partsWritten(tables: Tables, documentId: string, document: Lists): void {
  for (const { key, hash } of longIn(documentId, document)) knownTo(tables).set(nameOf(key), hash);
}

const partItems = {
  held: lazy(() => z.object({ part: heldItem() })),
  undelivered: lazy(() => z.object({ part: undeliveredItem() })),
};

/** The lists that lie apart; null where something else lies there than the head says, which was written since or altered. */
export async function readApart(
  tables: Tables,
  documentId: string,
  apart: Apart,
): Promise<Partial<Lists> | null> {
  const wanted = names.flatMap((name) => {
    const { count, hash } = apart[name] ?? { count: 0, hash: "" };
    const keys = Array.from({ length: Math.ceil(count / mostInPart) }, (_, n) =>
      readersKey(documentId, name, n),
    );
    return count > 0 ? [{ name, hash, keys }] : [];
  });
  const items = await readMany(
    tables.client,
    tables.state,
    wanted.flatMap((one) => one.keys),
  );
  const read: Partial<Record<List, readonly unknown[]>> = {};
  for (const { name, hash, keys } of wanted) {
    const parts = keys.map((key) => partItems[name]().safeParse(items.get(nameOf(key))).data?.part ?? []);
    const all = parts.flat();
    if (hashOf(all) !== hash) return null;
    read[name] = all;
    for (const [n, key] of keys.entries()) knownTo(tables).set(nameOf(key), hashOf(parts[n]));
  }
  return read as Partial<Lists>;
}
