import type { HttpRequest } from "@smithy/types";

/** How many HTTP requests were made to AWS, by operation. Retries count: each one is on the wire. */
export class AwsCalls {
  #byOperation = new Map<string, number>();

  count(operation: string): void {
    this.#byOperation.set(operation, (this.#byOperation.get(operation) ?? 0) + 1);
  }

  /** The counts since the last time, and begins anew. */
  take(): Record<string, number> {
    const counts = Object.fromEntries(this.#byOperation);
    this.#byOperation.clear();
    return counts;
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

/** JSON protocols name the operation in a header ("DynamoDB_20120810.BatchGetItem"), REST in method and path. */
export const operationOf = ({ headers, method, path }: HttpRequest) =>
  headers["x-amz-target"]?.split(".").at(-1) ?? `${method} ${path}`;
