import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
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

  async replace(owner: Recipient, { from, to }: Parameters<Addresses["replace"]>[1]): Promise<boolean> {
    const { client, private: TableName } = this.#tables;
    // A file that is loaded again brings what it brought before: that is not to come back by it.
    const isTold = owner.kind !== "person" && from !== to;
    const remember = isTold ? " ADD correctedFrom :those" : "";
    const update = new UpdateCommand({
      TableName,
      Key: contactKey(owner),
      UpdateExpression: `SET email = :to REMOVE suppressed${remember}`,
      ConditionExpression: "email = :from",
      ExpressionAttributeValues: { ":from": from, ":to": to, ...(isTold && { ":those": new Set([from]) }) },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    });
    try {
      await client.send(update);
      return true;
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
      return !fault.Item || unmarshall(fault.Item)["email"] === to;
    }
  }
}
