import { randomInt } from "node:crypto";

/**
 * Full jitter. Without it each lost race is raced again at once: fifty decisions on one document at one moment then
 * took 1,150 transactions and 10 s in place of 290 and 3.2 s (tests/faults/storm.ts).
 * https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
const longestPauseMs = (failures: number) => Math.min(25 * 2 ** failures, 800);

/** Waits for a random while, which may be the longer the more often something failed in a row. */
export const pause = (failures: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, randomInt(longestPauseMs(failures))));
