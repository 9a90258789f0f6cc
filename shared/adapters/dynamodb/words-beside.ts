import type { StoredEntry } from "../../../events/entry.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { wordsNamedBy } from "../../domain/board/meetings/words.ts";
import { nameOf, readKeys } from "./batch.ts";
import { commentValue } from "./items.ts";
import { keptAs } from "./kept.ts";
import { commentKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/** DynamoDB reads so many items in one call. */
const mostAtOnce = 100;

/** The words beside each entry of a stream that names some, by its number. */
export async function wordsBeside(
  { client, private: hidden }: Tables,
  stream: string,
  entries: readonly StoredEntry[],
): Promise<ReadonlyMap<number, Comment | Altered>> {
  const named = entries.flatMap((entry) => {
    const hash = wordsNamedBy(entry);
    return hash === null ? [] : [{ number: entry.number, hash }];
  });
  const found = new Map<number, Comment | Altered>();
  for (let from = 0; from < named.length; from += mostAtOnce) {
    const part = named.slice(from, from + mostAtOnce);
    const items = await readKeys(client, { [hidden]: part.map(({ number }) => commentKey(stream, number)) });
    for (const { number, hash } of part) {
      const kept = keptAs(commentValue(), hash, items.get(nameOf(commentKey(stream, number))), []);
      found.set(number, kept === "altered" ? kept : kept.value);
    }
  }
  return found;
}
