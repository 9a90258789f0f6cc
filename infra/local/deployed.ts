import { readFile, rename, writeFile } from "node:fs/promises";
import * as z from "zod";
import { type Outputs, readOutputs } from "./deploy.ts";
import type { Home } from "./home.ts";

/** What the emulator's saved state holds. */
type Deployed = { sources: string; outputs: Outputs };

/** What was deployed last, or undefined in a fresh home. */
export async function readDeployed({ deployed }: Home): Promise<Deployed | undefined> {
  const text = await readFile(deployed, "utf8").catch(() => undefined);
  if (text === undefined) {
    return undefined;
  }
  const { sources, outputs } = z
    .object({ sources: z.string(), outputs: z.unknown() })
    .parse(JSON.parse(text));
  return { sources, outputs: readOutputs(outputs) };
}

/** Notes a deployment; to be called once the emulator has saved it. */
export async function writeDeployed({ deployed }: Home, content: Deployed): Promise<void> {
  await writeFile(`${deployed}.new`, JSON.stringify(content, undefined, 2));
  await rename(`${deployed}.new`, deployed);
}
