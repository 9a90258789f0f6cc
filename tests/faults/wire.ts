import { AsyncLocalStorage } from "node:async_hooks";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type { HttpRequest, HttpResponse } from "@smithy/types";
import { operationOf } from "../../shared/adapters/metering.ts";

/** What can befall one call to AWS. "For long" means that the SDK's own tries are in vain as well. */
export const mishaps = [
  "killed before",
  "killed after",
  "reply lost",
  "reply lost for long",
  "throttled",
  "throttled for long",
  "conflict",
] as const;
export type Mishap = (typeof mishaps)[number];

/**
 * A call to AWS: of which function and which of its invocations, the how-manieth of that one that asks the same kind of thing, and what
 * was asked.
 */
export type Call = { by: string; invocation: number; nth: number; operation: string };

/** Thrown out of an invocation that was killed. What had been sent by then is done; nothing more is. */
export class Killed extends Error {
  override name = "Killed";
}

export type Send = (request: HttpRequest, options?: unknown) => Promise<{ response: HttpResponse }>;

type Invocation = {
  by: string;
  number: number;
  calls: Map<string, number>;
  isDead: boolean;
  die: () => void;
  clients: Map<object, object>;
};

/** A call that never comes back, as to whoever died in it. */
const never = () => new Promise<never>(() => {});

/** Between functions and AWS: counts their calls, and has one of them fail as calls do. */
export class Wire {
  /** Each HTTP request since the wire was armed, retries included. */
  readonly calls: Call[] = [];
  /** Told of each call that was carried out and whose answer came to nobody. */
  onReplyLost: (operation: string) => void = () => undefined;
  readonly #running = new AsyncLocalStorage<Invocation>();
  #invocations = 0;
  #armed: { at: number; mishap: Mishap } | null = null;
  /** The SDK's id of the command that fails for long. */
  #failing: string | null = null;

  /** @param at the index of the call that the mishap befalls; null lets all pass */
  arm(at: number | null, mishap: Mishap = "killed before"): void {
    this.calls.length = 0;
    this.#failing = null;
    this.#armed = at === null ? null : { at, mishap };
  }

  /** Runs work as one invocation of a function. Throws `Killed` when it was killed in one of its calls. */
  invoke<T>(by: string, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const die = () => reject(new Killed(by));
      this.#invocations += 1;
      const number = this.#invocations;
      this.#running.run({ by, number, calls: new Map(), isDead: false, die, clients: new Map() }, () =>
        work().then(resolve, reject),
      );
    });
  }

  /** A client as the running invocation has it: what it gathers for one call dies with it, as with a process. */
  own<C extends object>(client: C): C {
    const { clients } = this.#running.getStore() ?? {};
    if (!clients) return client;
    const own = (clients.get(client) as C | undefined) ?? (Object.create(client) as C);
    clients.set(client, own);
    return own;
  }

  /**
   * Has every request of a client go through here. Calls outside of an invocation are the test's own.
   * @param by what answers the client's requests, or looks on while they are answered
   */
  tap<C extends object>(client: C, by: (send: Send) => Send = (send) => send): C {
    const { requestHandler } = (client as unknown as { config: { requestHandler: { handle: Send } } }).config;
    const send = by(requestHandler.handle.bind(requestHandler));
    requestHandler.handle = (request, options) => {
      const invocation = this.#running.getStore();
      return invocation
        ? this.#pass(invocation, request, () => send(request, options))
        : send(request, options);
    };
    return client;
  }

  #pass(invocation: Invocation, request: HttpRequest, send: () => ReturnType<Send>): ReturnType<Send> {
    if (invocation.isDead) return never();
    const operation = operationOf(request);
    const kind = kindOf(operation);
    const nth = invocation.calls.get(kind) ?? 0;
    this.calls.push({ by: invocation.by, invocation: invocation.number, nth, operation });
    invocation.calls.set(kind, nth + 1);
    const sdkId = request.headers["amz-sdk-invocation-id"] ?? "";
    if (this.#armed?.at === this.calls.length - 1) return this.#strike(invocation, request, send, sdkId);
    return sdkId === this.#failing ? Promise.reject(lost()) : send();
  }

  async #strike(
    invocation: Invocation,
    request: HttpRequest,
    send: () => ReturnType<Send>,
    sdkId: string,
  ): ReturnType<Send> {
    const { mishap } = this.#armed ?? { mishap: "killed before" };
    if (mishap.endsWith("for long")) this.#failing = sdkId;
    switch (mishap) {
      case "killed before":
        return this.#kill(invocation);
      case "killed after":
        await send();
        this.onReplyLost(operationOf(request));
        return this.#kill(invocation);
      case "reply lost":
      case "reply lost for long":
        await send();
        this.onReplyLost(operationOf(request));
        throw lost();
      case "throttled":
      case "throttled for long":
        throw Object.assign(new Error("slow down"), { name: "ThrottlingException" });
      case "conflict":
        throw conflictOn(request);
    }
  }

  #kill(invocation: Invocation): Promise<never> {
    invocation.isDead = true;
    invocation.die();
    return never();
  }
}

const lost = () => Object.assign(new Error("socket hang up"), { name: "TimeoutError", code: "ECONNRESET" });

/** As DynamoDB refuses an item that another transaction is writing: a transaction whole, a single write by itself. */
function conflictOn(request: HttpRequest): Error {
  const message = "Transaction is ongoing for the item";
  if (operationOf(request) !== "TransactWriteItems")
    return Object.assign(new Error(message), { name: "TransactionConflictException" });
  const { TransactItems = [] } = JSON.parse(textOf(request)) as { TransactItems?: unknown[] };
  const CancellationReasons = TransactItems.map(() => ({ Code: "TransactionConflict" }));
  return new TransactionCanceledException({ message, CancellationReasons, $metadata: {} });
}

/** What is asked of AWS, whatever it is asked about: a call by REST names that in its path. */
export const kindOf = (operation: string): string => operation.replace(/ .*/, "");

export const textOf = ({ body }: HttpRequest): string =>
  body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body);
