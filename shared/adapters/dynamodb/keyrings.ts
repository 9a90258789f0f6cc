import { type Keyring, noKeys, type Proof } from "../../domain/board/step-up.ts";
import { epochSeconds } from "../../domain/time.ts";
import type { Keyrings } from "../../ports/step-up.ts";
import { ifAllHold, transact } from "./conditional.ts";
import { keyringItem } from "./keyrings.items.ts";
import { keyringKey, proofKey } from "./keys.ts";
import { readItem } from "./read.ts";
import type { Tables } from "./tables.ts";

/** One item a person in the private table, in a partition of its own kind. */
export class DynamoKeyrings implements Keyrings {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async load(person: string): Promise<{ keyring: Keyring; revision: number }> {
    const item = await readItem(this.#tables.client, this.#tables.private, keyringKey(person));
    return item ? keyringItem().parse(item) : { keyring: noKeys, revision: 0 };
  }

  keep(person: string, keyring: Keyring, revision: number, proofs: readonly Proof[] = []): Promise<boolean> {
    const { private: hidden, state } = this.#tables;
    const kept = {
      TableName: hidden,
      Item: { ...keyringKey(person), keyring, revision: revision + 1 },
      ...(revision === 0
        ? { ConditionExpression: "attribute_not_exists(pk)" }
        : {
            ConditionExpression: "revision = :seen",
            ExpressionAttributeValues: { ":seen": revision },
          }),
    };
    const proved = proofs.map((proof) => ({
      Put: {
        TableName: state,
        Item: {
          ...{ ...proofKey(proof.linkId, proof.session), ...proof },
          expiresAt: epochSeconds(proof.validUntil),
        },
      },
    }));
    return ifAllHold(transact(this.#tables, [{ Put: kept }, ...proved]));
  }
}
