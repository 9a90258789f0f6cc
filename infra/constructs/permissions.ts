import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { type DataStack, dueIndex, registerIndex } from "../stacks/data-stack.ts";

/** What can be done with an item; in a transaction each item asks for its own. */
type Act =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "ConditionCheckItem";

type Tables = Pick<DataStack, "entries" | "state" | "private">;

/** Leave to do exactly this with the working state. */
export const onState = ({ state }: Tables, ...acts: readonly Act[]): PolicyStatement =>
  leave(state.tableArn, acts);

/** Leave to do exactly this with what can be erased. */
export const onPrivate = ({ private: erasable }: Tables, ...acts: readonly Act[]): PolicyStatement =>
  leave(erasable.tableArn, acts);

/** Leave to ask what is due. */
export const readDue = ({ state }: Tables): PolicyStatement =>
  leave(`${state.tableArn}/index/${dueIndex}`, ["Query"]);

/** Leave to list the documents. */
export const readRegister = ({ state }: Tables): PolicyStatement =>
  leave(`${state.tableArn}/index/${registerIndex}`, ["Query"]);

/** Leave to read the history of documents: to show it, and to fold a head of an older shape again. */
export const readEntries = ({ entries }: Tables): PolicyStatement => leave(entries.tableArn, ["Query"]);

/**
 * Leave to lengthen the history of documents.
 * I7: entries may only be put, and only inside a transaction. `ForAnyValue` because the key is absent from a lone Put,
 * and an absent key must refuse; plain `StringEquals` would refuse the transaction too.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 */
export function appendEntries({ entries }: Tables): PolicyStatement {
  const statement = leave(entries.tableArn, ["PutItem"]);
  statement.addCondition("ForAnyValue:StringEquals", {
    "dynamodb:EnclosingOperation": "TransactWriteItems",
  });
  return statement;
}

const leave = (resource: string, acts: readonly Act[]) =>
  new PolicyStatement({ actions: acts.map((act) => `dynamodb:${act}`), resources: [resource] });
