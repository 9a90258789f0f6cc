import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const shape = z.object({
  application: z.url(),
  mailbox: z.url(),
  mailboxApi: z.url(),
  awsEndpoint: z.url(),
  timeControl: z.url(),
  region: z.string(),
  outputs: z.record(z.string(), z.string()),
});

/** Where a running Accord is reached: the file that the launcher keeps while the product can be used. */
export type Local = z.infer<typeof shape>;

/** @param home the launcher's folder. Throws when Accord does not run there. */
export const readLocal = (home: string): Local =>
  shape.parse(JSON.parse(readFileSync(join(home, "local.json"), "utf8")));

/** The same for a command: null when Accord does not run there, which it tells whoever typed it. */
export function localOrTell(home: string): Local | null {
  try {
    return readLocal(home);
  } catch {
    console.error("Accord does not run here. Start it in another terminal with: npm start");
    return null;
  }
}
