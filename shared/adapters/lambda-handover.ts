import { lazy } from "../../events/lazy.ts";
import type { FileRemover } from "../ports/files.ts";
import type { BookBinder } from "../ports/minute-books.ts";
import type { openLambda } from "./open-lambda.ts";

/** Hands rows of the outbox to a function that alone may do what they ask. It is not waited for: a row that it does not end comes again. */
export class LambdaHandover implements FileRemover, BookBinder {
  readonly #functionName: string;
  readonly #invoke: () => Promise<ReturnType<typeof openLambda>>;

  /** @param open opens Lambda (open-lambda.ts), once there is such a row */
  constructor(functionName: string, open: () => Promise<ReturnType<typeof openLambda>>) {
    this.#functionName = functionName;
    this.#invoke = lazy(open);
  }

  async ask(outboxId: string): Promise<void> {
    const invoke = await this.#invoke();
    await invoke(this.#functionName, { outboxId }, "Event");
  }
}
