import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { BylawsInForce } from "../../ports/policies.ts";
import { whenStill } from "./conditional.ts";
import { organisationKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/** Of the organisation's item this writes its by-laws alone: who holds which role, and the rest of it, stays as it is. */
export class DynamoBylawsInForce implements BylawsInForce {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  replace(...[bylaws, from]: Parameters<BylawsInForce["replace"]>): Promise<boolean> {
    const { client, state } = this.#tables;
    return whenStill(
      client.send(
        new UpdateCommand({
          TableName: state,
          Key: organisationKey,
          UpdateExpression: "SET bylaws = :bylaws",
          ConditionExpression: "bylaws.id = :id AND bylaws.version = :version",
          ExpressionAttributeValues: { ":bylaws": bylaws, ":id": from.id, ":version": from.version },
        }),
      ),
    );
  }
}
