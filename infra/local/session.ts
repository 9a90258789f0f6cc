import type { Problem } from "./problem.ts";

/** A second signal within this time belongs to the first: a terminal and npm both pass on one Ctrl-C. */
const sameSignalMs = 1000;

/** Thrown through whatever is under way when the session is asked to stop. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/**
 * One run of the launcher: what has been started is stopped again in reverse order, whatever the moment and the reason.
 */
export class Session {
  readonly #stop = new AbortController();
  readonly #hurry = new AbortController();
  readonly #cleanups: (() => Promise<void>)[] = [];
  #askedAt = 0;

  /** Aborted when the run is to end; its reason is the Problem that ended it, or `Stopped`. */
  get stopping(): AbortSignal {
    return this.#stop.signal;
  }

  /** Aborted when a person asked a second time: nothing is waited for any more. */
  get hurried(): AbortSignal {
    return this.#hurry.signal;
  }

  /** Listens to Ctrl-C, to `kill`, to a closed terminal, and to the end of the process that started us. */
  listen(): void {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => this.#ask());
    }
    process.on("disconnect", () => this.#ask());
    // To listen for the end of the channel is no reason to stay.
    process.channel?.unref();
    for (const stream of [process.stdout, process.stderr]) {
      // A terminal that is gone must not keep us from stopping in order.
      stream.on("error", () => this.#ask());
    }
  }

  /** Ends the run because something that must run does not. */
  fail(problem: Problem): void {
    this.#stop.abort(problem);
  }

  /** Does `cleanup` when the run ends, before what was registered earlier. */
  onStop(cleanup: () => Promise<void>): void {
    this.#cleanups.push(cleanup);
  }

  /** @throws the reason of the end, if the run is ending */
  check(): void {
    this.#stop.signal.throwIfAborted();
  }

  /** The result of `work`, unless the run is to end before. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.check();
    const { promise, reject } = Promise.withResolvers<never>();
    const onAbort = () => reject(this.#stop.signal.reason);
    this.#stop.signal.addEventListener("abort", onAbort, { once: true });
    // After an abort nobody awaits the work any more; its failure is then no news.
    work.catch(() => undefined);
    try {
      return await Promise.race([work, promise]);
    } finally {
      this.#stop.signal.removeEventListener("abort", onAbort);
    }
  }

  /** Waits until the run is to end. @throws the reason */
  async untilStopped(): Promise<never> {
    // An unsettled promise does not keep Node alive by itself.
    const awake = setInterval(() => undefined, 60_000);
    try {
      return await this.during(new Promise<never>(() => undefined));
    } finally {
      clearInterval(awake);
    }
  }

  /** Stops what was started, last first. What fails to stop does not keep the rest from stopping. */
  async stop(report: (fault: unknown) => void): Promise<void> {
    this.#stop.abort(new Stopped());
    for (let cleanup = this.#cleanups.pop(); cleanup !== undefined; cleanup = this.#cleanups.pop()) {
      await cleanup().catch(report);
    }
  }

  #ask(): void {
    if (this.#askedAt === 0) {
      this.#askedAt = performance.now();
      this.#stop.abort(new Stopped());
    } else if (performance.now() - this.#askedAt > sameSignalMs) {
      this.#hurry.abort();
    }
  }
}
