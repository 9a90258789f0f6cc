import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Subscription, Topic } from "../../domain/organisation/subscription.ts";
import type { Subscriptions } from "../../ports/subscriptions.ts";
import { subscriptionItem } from "./items.ts";
import { subscribersOf, subscriptionKey } from "./keys.ts";
import { queryAll } from "./query.ts";
import { readItem } from "./read.ts";
import type { Tables } from "./tables.ts";

/** Subscriptions in the state table: the subscribers of a topic are one partition. */
export class DynamoSubscriptions implements Subscriptions {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async ofTopic(topic: Topic): Promise<Subscription[]> {
    const items = await queryAll(this.#tables.client, this.#tables.state, subscribersOf(topic));
    // A consent that cannot be read cannot be shown: nobody is told on the strength of it, and the others are.
    return items.flatMap((item) => subscriptionItem().safeParse(item).data ?? []);
  }

  async find(topic: Topic, donor: string): Promise<Subscription | null> {
    const key = subscriptionKey({ topic, donor });
    const item = await readItem(this.#tables.client, this.#tables.state, key);
    return item ? subscriptionItem().parse(item) : null;
  }

  async storeTokenDigest(subscription: Subscription, digest: string): Promise<void> {
    await this.#set(subscription, "SET tokenDigest = :digest", {}, { ":digest": digest });
  }

  async change(subscription: Subscription): Promise<void> {
    const { status, consent, since, by } = subscription;
    await this.#set(
      subscription,
      "SET #status = :status, consent = :consent, since = :since, #by = :by",
      { "#status": "status", "#by": "by" },
      { ":status": status, ":consent": consent, ":since": since, ":by": by },
    );
  }

  async #set(
    subscription: Subscription,
    UpdateExpression: string,
    names: Record<string, string>,
    values: Record<string, unknown>,
  ): Promise<void> {
    await this.#tables.client.send(
      new UpdateCommand({
        TableName: this.#tables.state,
        Key: subscriptionKey(subscription),
        UpdateExpression,
        ConditionExpression: "attribute_exists(pk)",
        ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
        ExpressionAttributeValues: values,
      }),
    );
  }
}
