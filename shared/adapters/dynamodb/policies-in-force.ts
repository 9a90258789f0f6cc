import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { PoliciesInForce } from "../../ports/policies.ts";
import { whenStill } from "./conditional.ts";
import { policyKey } from "./keys.ts";
import { policyItem } from "./policy.items.ts";
import type { Tables } from "./tables.ts";

export class DynamoPoliciesInForce implements PoliciesInForce {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async inForce(...[id]: Parameters<PoliciesInForce["inForce"]>) {
    const { client, state } = this.#tables;
    const { Item } = await client.send(
      new GetCommand({ TableName: state, Key: policyKey(id), ConsistentRead: true }),
    );
    return Item ? policyItem().parse(Item).policy : null;
  }

  replace(...[policy, from]: Parameters<PoliciesInForce["replace"]>): Promise<boolean> {
    const { client, state } = this.#tables;
    return whenStill(
      client.send(
        new PutCommand({
          TableName: state,
          Item: { ...policyKey(policy.id), policy },
          ConditionExpression: "policy = :from",
          ExpressionAttributeValues: { ":from": from },
        }),
      ),
    );
  }
}
