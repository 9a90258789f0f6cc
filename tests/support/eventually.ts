import { setTimeout as pause } from "node:timers/promises";

/**
 * Seconds within which the line moves on: at once by the stream, or by the ticker, a minute after the stream missed a
 * row, and once more where a busy machine had it missed twice.
 */
const patience = 140;

/** Waits until something is there; fails with its name when patience ends. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
): Promise<T> {
  const deadline = performance.now() + patience * 1_000;
  // What takes long is asked for less often: each look costs everybody the time that the line itself needs.
  for (let wait = 100; ; wait = Math.min(wait * 1.5, 400)) {
    const found = await look();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`Not within ${patience} s: ${what}`);
    await pause(wait);
  }
}
