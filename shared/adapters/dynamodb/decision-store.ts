import type { Change, CommitOutcome, DecisionStore } from "../../ports/store.ts";
import { commitChange } from "./commit.ts";
import { DynamoDecisionReader } from "./decision-reader.ts";
import type { Tables } from "./tables.ts";

/** The truth in DynamoDB: one strongly consistent BatchGetItem to read, one TransactWriteItems to write. */
export class DynamoDecisionStore extends DynamoDecisionReader implements DecisionStore {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    super(tables);
    this.#tables = tables;
  }

  commit(change: Change): Promise<CommitOutcome> {
    return commitChange(this.#tables, change);
  }
}
