import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

const savedShape = z.looseObject({ payload: z.looseObject({ dynamodb_stream_positions: z.unknown() }) });

/**
 * Takes the stream positions out of the saved state: after a restart the emulator numbers stream records anew, and
 * consumers that keep their old positions would skip records.
 * @param folder where the emulator keeps its state; nothing happens if there is none yet
 */
export async function forgetStreamPositions(folder: string): Promise<void> {
  const path = join(folder, "lambda.json");
  const text = await readFile(path, "utf8").catch(() => undefined);
  const saved = text === undefined ? undefined : savedShape.safeParse(JSON.parse(text)).data;
  if (saved === undefined) {
    return;
  }
  const { dynamodb_stream_positions: _, ...payload } = saved.payload;
  await writeFile(`${path}.new`, JSON.stringify({ ...saved, payload }));
  await rename(`${path}.new`, path);
}
