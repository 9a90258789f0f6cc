import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";

/** Longer than clock.mjs believes what it has read. */
const readAgainMs = 250;

/** The product's clock: the real one, moved by an offset that survives restarts. */
export type Clock = {
  offsetMs: () => Promise<number>;
  now: () => Promise<Date>;
  /** Moves the clock and waits until every Lambda must have noticed. */
  moveTo: (offsetMs: number) => Promise<void>;
};

/** @param file what clock.mjs reads */
export function clockOn(file: string): Clock {
  const offsetMs = async () => Number(await readFile(file, "utf8").catch(() => "0"));
  return {
    offsetMs,
    now: async () => new Date(Date.now() + (await offsetMs())),
    moveTo: async (offset) => {
      if (offset === 0) {
        await rm(file, { force: true });
      } else {
        await writeFile(`${file}.new`, String(offset));
        await rename(`${file}.new`, file);
      }
      await delay(readAgainMs);
    },
  };
}
