import type { Bilingual } from "../../../events/common.ts";
import type { Records } from "../../ports/reading.ts";

/**
 * The title of an agreement of before Accord; null where there is none of that id, or it is not what was taken over.
 * @throws Error where AWS does not answer
 */
export async function titleOfTakenOver(
  { records }: { records: Pick<Records, "agreement"> },
  id: string,
): Promise<Bilingual | null> {
  try {
    return (await records.agreement(id))?.agreement.title ?? null;
  } catch (fault) {
    if (fault instanceof Error && "$metadata" in fault) throw fault;
    return null;
  }
}
