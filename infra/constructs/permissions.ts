import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { type DataStack, dueIndex } from "../stacks/data-stack.ts";

type Tables = Pick<DataStack, "entries" | "state" | "private">;

/** Leave to read the three tables by key. */
export function read({ entries, state, private: erasable }: Tables): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"],
      resources: [entries.tableArn, state.tableArn, erasable.tableArn],
    }),
  ];
}

/** Leave to ask what is due. */
export function readDue({ state }: Tables): PolicyStatement {
  return new PolicyStatement({
    actions: ["dynamodb:Query"],
    resources: [`${state.tableArn}/index/${dueIndex}`],
  });
}

/**
 * Leave to commit a decision: one transaction over the three tables.
 * I7: entries may only be put, and only inside a transaction. `ForAnyValue` because the key is absent from a lone Put,
 * and an absent key must refuse; plain `StringEquals` would refuse the transaction too.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 */
export function commit({ entries, state, private: erasable }: Tables): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ["dynamodb:PutItem"],
      resources: [entries.tableArn],
      conditions: { "ForAnyValue:StringEquals": { "dynamodb:EnclosingOperation": "TransactWriteItems" } },
    }),
    new PolicyStatement({
      actions: [
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "dynamodb:DeleteItem",
        "dynamodb:ConditionCheckItem",
      ],
      resources: [state.tableArn],
    }),
    new PolicyStatement({
      actions: ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem"],
      resources: [erasable.tableArn],
    }),
  ];
}

/** Leave to mark the rows of the outbox as done, suppressed or failed. */
export function markOutbox({ state }: Tables): PolicyStatement {
  return new PolicyStatement({
    actions: ["dynamodb:PutItem", "dynamodb:UpdateItem"],
    resources: [state.tableArn],
  });
}
