import { lookAtScanned, type Scanned } from "../../../shared/usecases/attaching/look-at-scanned.ts";
import type { Paged } from "./place.ts";

/** All that waits in quarantine is scanned. */
export async function scanned(
  { world, memory }: Pick<Paged, "world" | "memory">,
  as: Scanned = "clean",
): Promise<void> {
  const { files, typeOf } = world.deps;
  const documentId = memory.entries[0]?.documentId ?? "";
  for (const id of world.files.records.keys())
    await lookAtScanned({ files, quarantine: world.files, typeOf }, { documentId, id }, as);
}
