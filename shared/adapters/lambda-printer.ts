import { lazy } from "../../events/lazy.ts";
import type { PrintedPage, Printer } from "../ports/printing.ts";
import type { openLambda } from "./open-lambda.ts";

/** Has pages printed by the function that does nothing else. */
export class LambdaPrinter implements Printer {
  readonly #functionName: string;
  readonly #invoke: () => Promise<ReturnType<typeof openLambda>>;

  /** @param open opens Lambda (open-lambda.ts), once somebody prints */
  constructor(functionName: string, open: () => Promise<ReturnType<typeof openLambda>>) {
    this.#functionName = functionName;
    this.#invoke = lazy(open);
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
