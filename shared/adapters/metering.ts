import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { HttpRequest } from "@smithy/types";

/** What an invocation asked of AWS. */
export type Spent = {
  /** HTTP requests by operation. Retries count: each one is on the wire. */
  awsCalls: Record<string, number>;
  /** Request units of DynamoDB, as it told them; what failed tells none. */
  capacityUnits: { read: number; write: number };
  /** Bytes of the largest head that was written, where one came near what a head may have. */
  largeHead?: number;
};

/** Counts what is asked of AWS. */
export class AwsCalls {
  #byOperation = new Map<string, number>();
  #capacity = { read: 0, write: 0 };
  #largeHead = 0;

  count(operation: string): void {
    this.#byOperation.set(operation, (this.#byOperation.get(operation) ?? 0) + 1);
  }

  consumed(kind: "read" | "write", units: number): void {
    this.#capacity[kind] += units;
  }

  /** A head came near what one may have: the line of the invocation says so before any is refused. */
  largeHead(bytes: number): void {
    this.#largeHead = Math.max(this.#largeHead, bytes);
  }

  /** What was counted since the last time, and begins anew. */
  take(): Spent {
    const spent = {
      awsCalls: Object.fromEntries(this.#byOperation),
      capacityUnits: this.#capacity,
      ...(this.#largeHead > 0 && { largeHead: this.#largeHead }),
    };
    this.#byOperation.clear();
    this.#capacity = { read: 0, write: 0 };
    this.#largeHead = 0;
    return spent;
  }
}

/** The part of an AWS client that sends its HTTP requests. */
type Sending = {
  config: { requestHandler: { handle(request: HttpRequest, options?: unknown): Promise<unknown> } };
};

/** Has each HTTP request of a client counted, below the SDK's retries. Returns the client. */
export function metered<C extends object>(client: C, calls: AwsCalls): C {
  const { requestHandler } = (client as unknown as Sending).config;
  const send = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = (request, options) => {
    calls.count(operationOf(request));
    return send(request, options);
  };
  return client;
}

/** Has DynamoDB tell what each command of a client consumed, and counts that. Returns the client. */
export function weighed(client: DynamoDBClient, calls: AwsCalls): DynamoDBClient {
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        const asked = { ...args, input: { ...args.input, ReturnConsumedCapacity: "TOTAL" } };
        const answered = await next(asked as typeof args);
        const { ConsumedCapacity = [] } = answered.output as { ConsumedCapacity?: Consumed | Consumed[] };
        const kind = /Get|Query|Scan/.test(commandName) ? "read" : "write";
        for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat()) calls.consumed(kind, CapacityUnits);
        return answered;
      },
    { step: "initialize", name: "weighed" },
  );
  return client;
}

type Consumed = { CapacityUnits?: number };

/** JSON protocols name the operation in a header ("DynamoDB_20120810.BatchGetItem"), REST in method and path. */
export const operationOf = ({ headers, method, path }: HttpRequest) =>
  headers["x-amz-target"]?.split(".").at(-1) ?? `${method} ${path}`;
