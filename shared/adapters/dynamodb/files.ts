import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { instant } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Attachment, FileProblem, FileStanding } from "../../domain/attachments/attachment.ts";
import { fileLanguages } from "../../domain/attachments/attachment.ts";
import type { Files } from "../../ports/files.ts";
import { whenStill } from "./conditional.ts";
import { fileKey, filesOf } from "./keys.ts";
import { queryAll } from "./query.ts";
import type { Item, Tables } from "./tables.ts";

const item = lazy(() =>
  z.object({
    ...{ sk: z.string(), field: z.string(), name: z.string(), size: z.number(), by: z.string(), at: instant },
    ...{ purpose: z.string(), language: z.enum(fileLanguages), consent: z.nullable(z.string()) },
    isRemoved: z.boolean(),
    standing: z.discriminatedUnion("state", [
      z.object({ state: z.literal("uploading"), upload: z.string() }),
      z.object({ state: z.literal("quarantined") }),
      z.object({ state: z.literal("clean"), sha256: z.string(), type: z.string(), size: z.number() }),
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

  add(documentId: string, { id, ...file }: Attachment): Promise<boolean> {
    const { client, private: TableName } = this.#tables;
    const Item = { ...fileKey(documentId, id), ...file };
    const ConditionExpression = "attribute_not_exists(pk)";
    return whenStill(client.send(new PutCommand({ TableName, Item, ConditionExpression })));
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

  async remove(documentId: string, id: string): Promise<void> {
    const { client, private: TableName } = this.#tables;
    const write = new UpdateCommand({
      ...{ TableName, Key: fileKey(documentId, id), UpdateExpression: "SET isRemoved = :yes" },
      ...{ ConditionExpression: "attribute_exists(pk)", ExpressionAttributeValues: { ":yes": true } },
    });
    await whenStill(client.send(write));
  }
}
