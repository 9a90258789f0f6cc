import type { Holding, TakenMailbox } from "../../domain/people/mailboxes.ts";
import { mailboxKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/** One item a mailbox: two changes that take the same one meet there, and one of them is too late. */
export function mailboxWrite({ private: TableName }: Tables, { mailbox, from }: TakenMailbox, to: Holding) {
  return { Put: { TableName, Item: { ...mailboxKey(mailbox), ...to }, ...unmoved(from) } };
}

function unmoved(from: Holding | null) {
  if (from === null) return { ConditionExpression: "attribute_not_exists(pk)" };
  return "person" in from
    ? {
        ConditionExpression: "person = :person AND entry = :entry",
        ExpressionAttributeValues: { ":person": from.person, ":entry": from.entry },
      }
    : { ConditionExpression: "mark = :mark", ExpressionAttributeValues: { ":mark": from.mark } };
}
