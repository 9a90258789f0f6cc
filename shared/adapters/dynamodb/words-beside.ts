import type { StoredEntry } from "../../../events/entry.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered, Committed } from "../../domain/audit/commitments.ts";
import { withMasks } from "../../domain/audit/masks.ts";
import { maskedIn, wordsNamedBy } from "../../domain/board/meetings/words.ts";
import { nameOf, readKeys } from "./batch.ts";
import { commentValue } from "./items.ts";
import { keptAs } from "./kept.ts";
import { commentKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/** DynamoDB reads so many items in one call. */
const mostAtOnce = 100;

/**
 * What is kept beside each entry of a stream that names words, by its number: nothing is masked in it but what entries say.
 * @param entries all of the stream
 * @param of those whose words are wanted
 */
export async function keptBeside(
  { client, private: hidden }: Tables,
  stream: string,
  entries: readonly StoredEntry[],
  of: readonly StoredEntry[] = entries,
): Promise<ReadonlyMap<number, Committed<Comment> | Altered>> {
  const masked = maskedIn(entries);
  const named = of.flatMap((entry) => {
    const hash = wordsNamedBy(entry);
    return hash === null ? [] : [{ number: entry.number, hash }];
  });
  const found = new Map<number, Committed<Comment> | Altered>();
  for (let from = 0; from < named.length; from += mostAtOnce) {
    const part = named.slice(from, from + mostAtOnce);
    const items = await readKeys(client, { [hidden]: part.map(({ number }) => commentKey(stream, number)) });
    for (const { number, hash } of part) {
      const item = items.get(nameOf(commentKey(stream, number)));
      found.set(number, keptAs(commentValue(), hash, item, masked.get(number) ?? []));
    }
  }
  return found;
}

/** The words beside each entry of a stream that names some, by its number, with a mark where some were masked. */
export async function wordsBeside(
  ...given: Parameters<typeof keptBeside>
): Promise<ReadonlyMap<number, Comment | Altered>> {
  const kept = await keptBeside(...given);
  return new Map([...kept].map(([number, one]) => [number, one === "altered" ? one : withMasks(one)]));
}
