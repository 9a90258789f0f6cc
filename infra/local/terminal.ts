import { styleText } from "node:util";
import type { Problem, Words } from "./problem.ts";

/** Does one step of the start, telling what it is and how long it took. */
export async function step<T>([english, french]: Words, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const label = `${english} · ${french}`;
  const live = process.stdout.isTTY;
  if (live) {
    process.stdout.write(dim(`   …    ${label}`));
  }
  try {
    const result = await work();
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`.padStart(7);
    process.stdout.write(`${live ? "\r" : ""}${dim(seconds)} ${label}\n`);
    return result;
  } catch (error) {
    if (live) {
      process.stdout.write("\n");
    }
    throw error;
  }
}

/** Says something in English, then in French. */
export function say([english, french]: Words): void {
  console.log(`${english}\n${french}`);
}

/** Says what stopped the launcher, in English, then in French. */
export function sayProblem({ message, french }: Problem): void {
  console.error(`${styleText("red", message, { stream: process.stderr })}\n${french}`);
}

/** A text in bold, where the terminal can show it. */
export function bold(text: string): string {
  return styleText("bold", text, { stream: process.stdout });
}

function dim(text: string): string {
  return styleText("dim", text, { stream: process.stdout });
}
