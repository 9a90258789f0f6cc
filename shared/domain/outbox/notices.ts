import type { Recipient } from "../../../events/common.ts";
import type { EffectOf } from "./effect.ts";

/**
 * People who are told, or wait, by one entry and by one row of the outbox at most: a publication has thousands of readers, and an
 * item holds 400 KB, of which somebody whose id is as long as an id may be takes some 150 bytes.
 */
export const mostInOne = 500;

/** Word to everybody, in as many rows as it takes. */
export const noticesTo = (
  template: EffectOf<"notices">["template"],
  recipients: readonly Recipient[],
): EffectOf<"notices">[] =>
  inParts(recipients, mostInOne).map((some) => ({ effect: "notices", template, recipients: some }));

/** A list in parts of a length at most; none of an empty one. */
export const inParts = <T>(all: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, n) => all.slice(n * most, (n + 1) * most));
