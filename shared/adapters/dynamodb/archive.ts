import type { StoredEntry } from "../../../events/entry.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Content } from "../../domain/documents/report/content.ts";
import type { Archive } from "../../ports/reading.ts";
import type { Translation } from "../../ports/store.ts";
import { entriesOfDocument } from "./entries.ts";
import { commentItem, contentItem, translationItem } from "./items.ts";
import { commentKey, commentPrefix, contentKey, translationPrefix } from "./keys.ts";
import { queryAll } from "./query.ts";
import { readItem } from "./read.ts";
import type { Tables } from "./tables.ts";

/** What documents consist of besides their heads: entries, contents, comments. */
export class DynamoArchive implements Archive {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  entries(documentId: string): Promise<StoredEntry[]> {
    return entriesOfDocument(this.#tables, documentId);
  }

  async content(documentId: string, hash: string): Promise<Content | null> {
    const item = await readItem(this.#tables.client, this.#tables.private, contentKey(documentId, hash));
    return item ? contentItem().parse(item).content : null;
  }

  async comments(documentId: string): Promise<Map<number, Comment>> {
    const { pk } = commentKey(documentId, 0);
    const items = await queryAll(this.#tables.client, this.#tables.private, pk, commentPrefix);
    return new Map(
      items.map((item) => {
        const { sk, ...comment } = commentItem().parse(item);
        return [Number(sk.slice(commentPrefix.length)), comment];
      }),
    );
  }

  async translations(documentId: string, contentHash: string): Promise<Translation[]> {
    const { pk } = contentKey(documentId, contentHash);
    const items = await queryAll(
      this.#tables.client,
      this.#tables.private,
      pk,
      translationPrefix(contentHash),
    );
    return items.map((item) => translationItem().parse(item));
  }
}
