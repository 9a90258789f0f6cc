import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Typed } from "../../domain/documents/report/content.ts";
import type { Draft, DraftSection } from "../../domain/documents/report/draft.ts";
import type { Drafts, SectionToKeep } from "../../ports/drafts.ts";
import { draftSectionItem } from "./items.ts";
import { draftKey } from "./keys.ts";
import type { Item, Tables } from "./tables.ts";

/** What stands before the id of a section in the name of its attribute. */
const prefix = "section:";

/** A draft from its item: each section is an attribute of its own. */
export const draftOf = (item: Item): Draft =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]): [string, DraftSection][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), draftSectionItem().parse(value)]] : [],
    ),
  );

/** One mutable item a document, in the private table. */
export class DynamoDrafts implements Drafts {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async keepSection(
    documentId: string,
    { section, typed, seen }: SectionToKeep,
    others: Readonly<Record<string, Typed>>,
  ): ReturnType<Drafts["keepSection"]> {
    const begun = Object.entries(others).filter(([id]) => id !== section);
    const update = new UpdateCommand({
      TableName: this.#tables.private,
      Key: draftKey(documentId),
      UpdateExpression: `SET ${["#kept = :kept", ...begun.map((_, n) => `#o${n} = if_not_exists(#o${n}, :o${n})`)].join(", ")}`,
      ConditionExpression: "(attribute_not_exists(#kept) AND :seen = :none) OR #kept.revision = :seen",
      ExpressionAttributeNames: {
        "#kept": prefix + section,
        ...Object.fromEntries(begun.map(([id], n) => [`#o${n}`, prefix + id])),
      },
      ExpressionAttributeValues: {
        ":kept": { typed, revision: seen + 1 },
        ":seen": seen,
        ":none": 0,
        ...Object.fromEntries(begun.map(([, before], n) => [`:o${n}`, { typed: before, revision: 0 }])),
      },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    });
    try {
      await this.#tables.client.send(update);
      return { kept: true };
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
      const saved = fault.Item && draftOf(unmarshall(fault.Item))[section];
      return { kept: false, saved: saved ?? { typed: {}, revision: 0 } };
    }
  }
}
