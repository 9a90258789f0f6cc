import { QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { hash, id, instant, ordinal, whole } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { MinuteBook } from "../../domain/board/minute-book.ts";
import type { MinuteBooks } from "../../ports/minute-books.ts";
import type { OutboxRow } from "../../ports/store.ts";
import { outboxItemOf } from "./appended.items.ts";
import { ifAllHold, transact } from "./conditional.ts";
import { bookKey, booksOf } from "./keys.ts";
import type { Tables } from "./tables.ts";

const bookItem = lazy(() =>
  z.object({
    book: z.object({
      year: z.string().check(z.regex(/^\d{4}$/)),
      number: ordinal,
      asked: z.object({ by: id, at: instant, command: z.string() }),
    }),
    standing: z.discriminatedUnion("state", [
      z.object({ state: z.literal("asked") }),
      z.object({ state: z.literal("making"), done: whole, of: whole }),
      z.object({
        ...{ state: z.literal("ready"), at: instant, sha256: hash },
        ...{ size: whole, papers: whole, altered: whole },
      }),
      z.object({ state: z.literal("empty"), at: instant }),
    ]),
    fetched: z.array(z.object({ by: id, at: instant })),
  }),
);

type Named = Parameters<MinuteBooks["stand"]>[0];

/** Minute books that were asked for: a partition a year, with who asked and who fetched. */
export class DynamoMinuteBooks implements MinuteBooks {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async of(year: string): Promise<MinuteBook[]> {
    const { client, state: TableName } = this.#tables;
    // A page holds years of asking: each is some hundred bytes.
    const { Items = [] } = await client.send(
      new QueryCommand({
        ...{ TableName, KeyConditionExpression: "pk = :pk", ConsistentRead: true },
        ExpressionAttributeValues: { ":pk": booksOf(year) },
      }),
    );
    return Items.map((item) => {
      const { book, ...rest } = bookItem().parse(item);
      return { ...book, ...rest };
    });
  }

  ask({ standing, fetched, ...book }: MinuteBook, row: OutboxRow): Promise<boolean> {
    const { state: TableName } = this.#tables;
    const ConditionExpression = "attribute_not_exists(pk)";
    return ifAllHold(
      transact(this.#tables, [
        { Put: { TableName, Item: { ...bookKey(book), book, standing, fetched }, ConditionExpression } },
        { Put: { TableName, Item: outboxItemOf(this.#tables, row), ConditionExpression } },
      ]),
    );
  }

  async stand(book: Named, standing: MinuteBook["standing"]): Promise<void> {
    await this.#update(book, "SET standing = :new", standing);
  }

  async fetched(book: Named, by: MinuteBook["fetched"][number]): Promise<void> {
    await this.#update(book, "SET fetched = list_append(fetched, :new)", [by]);
  }

  async #update(book: Named, UpdateExpression: string, value: object): Promise<void> {
    const { client, state: TableName } = this.#tables;
    await client.send(
      new UpdateCommand({
        ...{ TableName, Key: bookKey(book), UpdateExpression },
        ConditionExpression: "attribute_exists(pk)",
        ExpressionAttributeValues: { ":new": value },
      }),
    );
  }
}
