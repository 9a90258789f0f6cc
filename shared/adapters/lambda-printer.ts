import { lazy } from "../../events/lazy.ts";
import type { PrintedPage, Printer } from "../ports/printing.ts";
import type { AwsCalls } from "./metering.ts";

/** Has pages printed by the function that does nothing else. */
export class LambdaPrinter implements Printer {
  readonly #functionName: string;
  readonly #invoke: () => Promise<ReturnType<typeof import("#lambda")["openLambda"]>>;

  constructor(functionName: string, calls: AwsCalls) {
    this.#functionName = functionName;
    this.#invoke = lazy(async () => (await import("#lambda")).openLambda(calls));
  }

  async print(page: PrintedPage): Promise<Uint8Array<ArrayBuffer>> {
    const invoke = await this.#invoke();
    const { FunctionError, Payload } = await invoke(this.#functionName, page);
    const answered: unknown = Payload && JSON.parse(Payload.transformToString());
    if (FunctionError !== undefined || typeof answered !== "string")
      throw new Error("The page could not be printed", { cause: answered });
    return Uint8Array.from(Buffer.from(answered, "base64"));
  }
}
