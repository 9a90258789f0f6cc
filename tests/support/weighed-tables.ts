import { BatchGetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Tables, Write } from "../../shared/adapters/dynamodb/tables.ts";
import { uncorrelated } from "./correlation.ts";

type Item = Record<string, unknown>;
type Key = { pk: string; sk: string | number };

/** What one item of a call cost. */
export type Weighed = {
  act: string;
  table: string;
  item: string;
  bytes: number;
  units: number;
  onIndexes: number;
};

/** The indexes of the state table, by their keys, and what they project besides. */
const indexes = [
  { keys: ["due", "dueAt"], projected: ["kind"] },
  { keys: ["listed", "listKey"], projected: [] },
];

/**
 * Tables that say what DynamoDB charges, item by item, by AWS's rules: a strongly consistent read is a unit for each 4 KB begun; a
 * write in a transaction two for each KB begun, of whichever is larger, the item before or after; a condition counts as a write; and
 * an index a unit for each entry that it gains, loses or has rewritten.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html#transaction-capacity-handling
 * They hold what was put there, and believe every condition.
 */
export class WeighedTables {
  readonly #items = new Map<string, Item>();
  /** What was asked since the last time, call by call. */
  calls: { operation: string; weighed: Weighed[] }[] = [];

  readonly tables: Tables = {
    client: this.#client(),
    ...{ entries: "entries", state: "state", private: "private" },
    correlation: uncorrelated,
  };

  #client(): Tables["client"] {
    return {
      send: (command: unknown) => Promise.resolve(this.#send(command)),
    } as unknown as Tables["client"];
  }

  /** From now on a process asks that has read nothing yet. */
  startProcess(): void {
    this.calls = [];
    this.tables.client = this.#client();
  }

  /** An item that lies there. */
  lay(table: string, item: Item): void {
    this.#items.set(nameOf(table, item as Key), item);
  }

  #send(command: unknown): unknown {
    if (command instanceof BatchGetCommand) {
      const asked = Object.entries(command.input.RequestItems ?? {});
      const weighed = asked.flatMap(([table, { Keys = [] }]) =>
        Keys.map((key) => this.#read(table, key as Key)),
      );
      this.calls.push({ operation: "BatchGetItem", weighed });
      const found = ([table, { Keys = [] }]: (typeof asked)[number]) =>
        Keys.flatMap((key) => this.#items.get(nameOf(table, key as Key)) ?? []);
      return { Responses: Object.fromEntries(asked.map((one) => [one[0], found(one)])) };
    }
    if (command instanceof TransactWriteCommand) {
      const weighed = (command.input.TransactItems ?? []).map((write) => this.#write(write));
      this.calls.push({ operation: "TransactWriteItems", weighed });
      return {};
    }
    throw new Error("nothing else is weighed");
  }

  #read(table: string, key: Key): Weighed {
    const bytes = sizeOf(this.#items.get(nameOf(table, key)) ?? {});
    const units = Math.max(1, Math.ceil(bytes / 4096));
    return { act: "read", table, item: wordOf(key), bytes, units, onIndexes: 0 };
  }

  #write({ Put, Update, Delete, ConditionCheck }: Write): Weighed {
    if (Put) return this.#change("put", Put, Put.Item as Item & Key, () => Put.Item as Item);
    if (Delete) return this.#change("delete", Delete, Delete.Key as Key, () => undefined);
    if (Update) return this.#change("update", Update, Update.Key as Key, (before) => before);
    return this.#change("check", ConditionCheck, ConditionCheck?.Key as Key, (before) => before);
  }

  #change(
    act: string,
    on: { TableName: string | undefined } | undefined,
    key: Key,
    changed: (before: Item | undefined) => Item | undefined,
  ): Weighed {
    const table = on?.TableName ?? "";
    const before = this.#items.get(nameOf(table, key));
    const after = changed(before);
    if (after) this.lay(table, after);
    else this.#items.delete(nameOf(table, key));
    const bytes = Math.max(sizeOf(before ?? {}), sizeOf(after ?? {}));
    const onIndexes = indexes.reduce((sum, index) => sum + entriesWritten(index, before, after), 0);
    const units = 2 * Math.max(1, Math.ceil(bytes / 1024)) + onIndexes;
    return { act, table, item: wordOf(key), bytes, units, onIndexes };
  }
}

/** Request units of calls, in all. */
export const unitsOf = (calls: WeighedTables["calls"]): number =>
  calls.flatMap(({ weighed }) => weighed).reduce((sum, { units }) => sum + units, 0);

const nameOf = (table: string, { pk, sk }: Key): string => `${table} ${pk} ${sk}`;
/** An item by the kinds of its keys: what names it among its like is left out. */
const wordOf = ({ pk, sk }: Key): string => `${pk.split("#")[0]} ${/^[A-Z-]+/.exec(String(sk)) ?? "…"}`;

/** Each entry of ours is far below a kilobyte. */
function entriesWritten(
  { keys, projected }: (typeof indexes)[number],
  before: Item | undefined,
  after: Item | undefined,
): number {
  const of = (item: Item | undefined, names: readonly string[]) =>
    item && keys.every((key) => item[key] !== undefined)
      ? JSON.stringify(names.map((name) => item[name]))
      : null;
  const [from, to] = [of(before, keys), of(after, keys)];
  if (from === to) return from !== null && of(before, projected) !== of(after, projected) ? 1 : 0;
  return (from === null ? 0 : 1) + (to === null ? 0 : 1);
}

/** Bytes of an item, as DynamoDB counts them: names and values in UTF-8, three more for each list or map, one for each of its members. */
export function sizeOf(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => (value === undefined ? sum : sum + Buffer.byteLength(name) + sizeOfValue(value)),
    0,
  );
}

function sizeOfValue(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value === "number") return Math.ceil(String(value).length / 2) + 1;
  if (value === null || typeof value === "boolean") return 1;
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + 1 + sizeOfValue(each), 3);
  const members = value as Item;
  const count = Object.values(members).filter((each) => each !== undefined).length;
  return 3 + count + sizeOf(members);
}
