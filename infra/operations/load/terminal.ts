import { createInterface } from "node:readline/promises";
import type { Words } from "./words/words.ts";

/** What the loader shows to whoever runs it. What it found goes to standard output, all else to standard error. */
export type Terminal = {
  output: NodeJS.WriteStream;
  errors: NodeJS.WriteStream;
  say: (...lines: string[]) => void;
  complain: (...lines: string[]) => void;
  /** Null where nobody is there to be asked. */
  ask: (question: string) => Promise<string | null>;
  progress: (of: number, words: Words) => { at: (done: number) => void; end: () => void };
};

const barWidth = 24;

/** The terminal on which this process runs. */
export function thisTerminal(): Terminal {
  const { stdin, stdout: output, stderr: errors } = process;
  const write = (stream: NodeJS.WriteStream, lines: readonly string[]) =>
    stream.write(lines.map((line) => `${line}\n`).join(""));
  return {
    output,
    errors,
    say: (...lines) => write(output, lines),
    complain: (...lines) => write(errors, lines),
    ask: async (question) => {
      if (!stdin.isTTY) return null;
      const asking = createInterface({ input: stdin, output: errors });
      try {
        return await asking.question(question);
      } catch {
        // Ctrl-C or Ctrl-D at the question is a no.
        return "";
      } finally {
        asking.close();
      }
    },
    progress: (of, words) => {
      if (!errors.isTTY) return { at: () => undefined, end: () => undefined };
      const bar = (done: number) => {
        const full = Math.round((done / of) * barWidth);
        return `${"█".repeat(full)}${"░".repeat(barWidth - full)} ${words.progress({ done, of })}`;
      };
      errors.write(bar(0));
      return {
        at: (done) => errors.write(`\r${bar(done)}`),
        end: () => errors.write("\r\u001B[K"),
      };
    },
  };
}
