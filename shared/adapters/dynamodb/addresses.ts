import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Recipient } from "../../../events/common.ts";
import type { Person } from "../../domain/organisation/organisation.ts";
import type { Addresses } from "../../ports/people.ts";
import { whenStill } from "./conditional.ts";
import { authorityKey, contactKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/** How decisions know people, and where mail goes: written by whoever carries the outbox out, and by no page. */
export class DynamoAddresses implements Addresses {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async apply(person: Person, number: number): Promise<void> {
    const { client, state: TableName } = this.#tables;
    const fields = Object.entries(person);
    const update = new UpdateCommand({
      TableName,
      Key: authorityKey(person.id),
      UpdateExpression: `SET ${fields.map((_, n) => `#f${n} = :f${n}`).join(", ")}, applied = :number ADD #version :one`,
      ConditionExpression: "attribute_exists(pk) AND (attribute_not_exists(applied) OR applied < :number)",
      ExpressionAttributeNames: {
        "#version": "version",
        ...Object.fromEntries(fields.map(([name], n) => [`#f${n}`, name])),
      },
      ExpressionAttributeValues: {
        ":number": number,
        ":one": 1,
        ...Object.fromEntries(fields.map(([, value], n) => [`:f${n}`, value])),
      },
    });
    await whenStill(client.send(update));
  }

  async settle(person: string, { to, change }: Parameters<Addresses["settle"]>[1]): Promise<void> {
    const { client, private: TableName } = this.#tables;
    const update = new UpdateCommand({
      TableName,
      Key: contactKey({ kind: "person", id: person }),
      UpdateExpression: "SET email = :to, #change = :change REMOVE suppressed",
      ConditionExpression: "attribute_exists(pk) AND (attribute_not_exists(#change) OR #change < :change)",
      ExpressionAttributeNames: { "#change": "change" },
      ExpressionAttributeValues: { ":to": to, ":change": change },
    });
    await whenStill(client.send(update));
  }

  async correct(
    owner: Recipient,
    change: string,
    { from, to }: Parameters<Addresses["correct"]>[2],
  ): Promise<void> {
    const { client, private: TableName } = this.#tables;
    // A file that is loaded again brings what it brought before: that is not to come back by it.
    const isTold = owner.kind !== "person" && from !== to;
    const remember = isTold ? ", correctedFrom :those" : "";
    const update = new UpdateCommand({
      TableName,
      Key: contactKey(owner),
      UpdateExpression: `SET email = :to REMOVE suppressed ADD changes :changes${remember}`,
      ConditionExpression:
        "email = :from AND (attribute_not_exists(changes) OR NOT contains(changes, :change))",
      ExpressionAttributeValues: {
        ":from": from,
        ":to": to,
        ":change": change,
        ":changes": new Set([change]),
        ...(isTold && { ":those": new Set([from]) }),
      },
    });
    await whenStill(client.send(update));
  }
}
