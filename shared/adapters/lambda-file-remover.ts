import { lazy } from "../../events/lazy.ts";
import type { FileRemover } from "../ports/files.ts";
import type { openLambda } from "./open-lambda.ts";

/** Hands rows of the outbox to the function that may delete files. It is not waited for: a row that it does not end comes again. */
export class LambdaFileRemover implements FileRemover {
  readonly #functionName: string;
  readonly #invoke: () => Promise<ReturnType<typeof openLambda>>;

  /** @param open opens Lambda (open-lambda.ts), once a file is to go */
  constructor(functionName: string, open: () => Promise<ReturnType<typeof openLambda>>) {
    this.#functionName = functionName;
    this.#invoke = lazy(open);
  }

  async ask(outboxId: string): Promise<void> {
    const invoke = await this.#invoke();
    await invoke(this.#functionName, { outboxId }, "Event");
  }
}
