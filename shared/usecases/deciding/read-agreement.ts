import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import type { Directory, Records } from "../../ports/reading.ts";
import { namesOf } from "../engine/names.ts";

/** An agreement with the names of its donors by id; null where there is none of that id. */
export async function readAgreement(
  { records, directory }: { records: Pick<Records, "agreement">; directory: Directory },
  id: string,
): Promise<{ agreement: Agreement; names: Record<string, string> } | null> {
  const known = await records.agreement(id);
  if (!known) return null;
  const { agreement } = known;
  const donors = agreement.donors.map((donor) => ({ kind: "donor" as const, id: donor }));
  return { agreement, names: await namesOf(directory, [], donors) };
}
