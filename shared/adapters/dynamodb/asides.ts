import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { epochSeconds } from "../../domain/time.ts";
import type { Aside, AsideKey, AsideShown, Asides } from "../../ports/asides.ts";
import { whenStill } from "./conditional.ts";
import { asideFields, asideItem } from "./items.ts";
import { asideKey } from "./keys.ts";
import { readItem } from "./read.ts";
import type { Tables } from "./tables.ts";

/** One item a person and form, in the private table, which DynamoDB takes away when its time is over. */
export class DynamoAsides implements Asides {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async find(key: AsideKey): Promise<Aside | null> {
    const item = await readItem(this.#tables.client, this.#tables.private, asideKey(key));
    if (!item) return null;
    const { rival, ...rest } = asideItem().parse(item);
    return { ...unwritten(rest), ...(rival && { rival: unwritten(rival) }) };
  }

  async lay(key: AsideKey, { rival, ...aside }: Aside, over: string): Promise<boolean> {
    const both = { ...written(aside), ...(rival && { rival: written(rival) }) };
    const Item = { ...asideKey(key), ...both, expiresAt: epochSeconds(aside.validUntil) };
    const ofDigest = {
      ConditionExpression: "attribute_not_exists(#digest) OR #digest = :over",
      ExpressionAttributeNames: { "#digest": "digest" },
      ExpressionAttributeValues: { ":over": over },
    };
    const write = new PutCommand({ TableName: this.#tables.private, Item, ...ofDigest });
    return await whenStill(this.#tables.client.send(write));
  }

  async take(shown: AsideShown): Promise<void> {
    await whenStill(this.#tables.client.send(new DeleteCommand(asideTaken(this.#tables.private, shown))));
  }
}

/** The very one goes that is meant; that it is gone already is as well. */
export const asideTaken = (TableName: string, { digest, ...key }: AsideShown) => ({
  ...{ TableName, Key: asideKey(key) },
  ConditionExpression: "attribute_not_exists(pk) OR #digest = :digest",
  ExpressionAttributeNames: { "#digest": "digest" },
  ExpressionAttributeValues: { ":digest": digest },
});

/** Written as one text, for the names of a form's fields may be such as no attribute can have. */
const written = <T extends Pick<Aside, "fields">>({ fields, ...rest }: T) => ({
  words: JSON.stringify(fields),
  ...rest,
});

const unwritten = <T extends { words: string }>({ words, ...rest }: T) => ({
  fields: asideFields().parse(JSON.parse(words)),
  ...rest,
});
