import { lazy } from "../../events/lazy.ts";
import type { PrintedPage, Printer } from "../ports/printing.ts";
import { timeLimits } from "./limits.ts";
import type { AwsCalls } from "./metering.ts";
import { metered } from "./metering.ts";

/** A page of sixty indicators takes half a second; the first one waits for the function to start. */
const patience = { ...timeLimits.requestHandler, requestTimeout: 8_000 };

/** Has pages printed by the function that does nothing else. Its client is loaded when somebody first asks for a file. */
export class LambdaPrinter implements Printer {
  readonly #functionName: string;
  readonly #lambda: () => Promise<Lambda>;

  constructor(functionName: string, calls: AwsCalls) {
    this.#functionName = functionName;
    this.#lambda = lazy(() => openLambda(calls));
  }

  async print(page: PrintedPage): Promise<Uint8Array<ArrayBuffer>> {
    const { client, InvokeCommand } = await this.#lambda();
    const { FunctionError, Payload } = await client.send(
      new InvokeCommand({ FunctionName: this.#functionName, Payload: JSON.stringify(page) }),
    );
    const answered: unknown = Payload && JSON.parse(Payload.transformToString());
    if (FunctionError !== undefined || typeof answered !== "string")
      throw new Error("The page could not be printed", { cause: answered });
    return Uint8Array.from(Buffer.from(answered, "base64"));
  }
}

type Lambda = Awaited<ReturnType<typeof openLambda>>;

async function openLambda(calls: AwsCalls) {
  const { InvokeCommand, LambdaClient } = await import("@aws-sdk/client-lambda");
  const client = new LambdaClient({ requestHandler: patience, maxAttempts: 2 });
  return { client: metered(client, calls), InvokeCommand };
}
