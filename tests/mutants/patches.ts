import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** A small fault, as a patch whose first lines say what it is and which test must break by it. */
export type Mutant = { patch: string; says: string; suite: string; file: string; test: string };

const header = z.object({ Mutant: z.string(), Suite: z.string(), File: z.string(), Test: z.string() });

/** All mutants, in the order of their names. Throws on a patch whose header is not whole. */
export function readMutants(): Mutant[] {
  const folder = import.meta.dirname;
  const names = readdirSync(folder).filter((name) => name.endsWith(".patch"));
  return names.sort().map((name) => {
    const [head = ""] = readFileSync(join(folder, name), "utf8").split("\n\n");
    const lines = head.split("\n").map((line): [string, string] => {
      const at = line.indexOf(": ");
      return [line.slice(0, at), line.slice(at + 2)];
    });
    const { Mutant, Suite, File, Test } = header.parse(Object.fromEntries(lines));
    return { patch: join(folder, name), says: Mutant, suite: Suite, file: File, test: Test };
  });
}
