import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { instant } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Attachment, FileProblem, FileStanding } from "../../domain/attachments/attachment.ts";
import { fileLanguages } from "../../domain/attachments/attachment.ts";
import type { Files } from "../../ports/files.ts";
import type { OutboxRow } from "../../ports/store.ts";
import { outboxItemOf } from "./appended.items.ts";
import { ifAllHold, transact, whenStill } from "./conditional.ts";
import { fileKey, filesOf } from "./keys.ts";
import { queryAll } from "./query.ts";
import type { Item, Tables } from "./tables.ts";

const item = lazy(() =>
  z.object({
    ...{ sk: z.string(), field: z.string(), name: z.string(), size: z.number(), by: z.string(), at: instant },
    ...{ purpose: z.string(), language: z.enum(fileLanguages), consent: z.nullable(z.string()) },
    isRemoved: z.boolean(),
    removedAt: z.optional(instant),
    standing: z.discriminatedUnion("state", [
      z.object({ state: z.literal("uploading"), upload: z.string() }),
      z.object({ state: z.literal("quarantined") }),
      z.object({
        state: z.enum(["clean", "taken-away"]),
        ...{ sha256: z.string(), type: z.string(), size: z.number() },
      }),
      z.object({
        state: z.literal("refused"),
        because: z.custom<FileProblem>((said) => typeof said === "string"),
      }),
    ]),
  }),
);

/** An item a file, in the private table, all of a document in one partition. */
export class DynamoFiles implements Files {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async of(documentId: string): Promise<Attachment[]> {
    const { client, private: TableName } = this.#tables;
    const items: Item[] = await queryAll(client, TableName, filesOf(documentId));
    return items.map((each) => {
      const { sk: id, ...file } = item().parse(each);
      return { id, ...file };
    });
  }

  add(documentId: string, { id, ...file }: Attachment, look: OutboxRow): Promise<boolean> {
    const { private: TableName, state } = this.#tables;
    const put = (of: string, Item: Item) => ({
      Put: { TableName: of, Item, ConditionExpression: "attribute_not_exists(pk)" },
    });
    return ifAllHold(
      transact(this.#tables, [
        put(TableName, { ...fileKey(documentId, id), ...file }),
        put(state, outboxItemOf(this.#tables, look)),
      ]),
    );
  }

  stand(
    documentId: string,
    id: string,
    standing: FileStanding,
    from: readonly FileStanding["state"][],
  ): Promise<boolean> {
    const { client, private: TableName } = this.#tables;
    const write = new UpdateCommand({
      ...{ TableName, Key: fileKey(documentId, id), UpdateExpression: "SET #standing = :standing" },
      ConditionExpression: `#standing.#state IN (${from.map((_, n) => `:from${n}`).join(", ")})`,
      ExpressionAttributeNames: { "#standing": "standing", "#state": "state" },
      ExpressionAttributeValues: {
        ":standing": standing,
        ...Object.fromEntries(from.map((state, n) => [`:from${n}`, state])),
      },
    });
    return whenStill(client.send(write));
  }

  async remove(documentId: string, id: string, at: string): Promise<void> {
    const { client, private: TableName } = this.#tables;
    const write = new UpdateCommand({
      ...{ TableName, Key: fileKey(documentId, id) },
      UpdateExpression: "SET isRemoved = :yes, removedAt = if_not_exists(removedAt, :at)",
      ConditionExpression: "attribute_exists(pk)",
      ExpressionAttributeValues: { ":yes": true, ":at": at },
    });
    await whenStill(client.send(write));
  }

  forget(documentId: string, { id, standing, isRemoved }: Attachment): Promise<boolean> {
    const { client, private: TableName } = this.#tables;
    const write = new DeleteCommand({
      ...{ TableName, Key: fileKey(documentId, id) },
      ConditionExpression: "#standing = :standing AND isRemoved = :isRemoved",
      ExpressionAttributeNames: { "#standing": "standing" },
      ExpressionAttributeValues: { ":standing": standing, ":isRemoved": isRemoved },
    });
    return whenStill(client.send(write));
  }
}
