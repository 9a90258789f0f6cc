import type { DocumentRegister, Listing, RegisteredReport } from "../../ports/oversight.ts";

/** Documents in a call, which has two keys of each. */
const atOnce = 50;
/** So many of them are looked at: beyond that a page would keep its reader waiting. */
const most = 500;

/**
 * The reports of the register that are wanted, whatever number of others lies between them.
 * @param listing which of them to look among
 * @returns beside them whether there were more than are looked at
 */
export async function listReports(
  { register }: { register: DocumentRegister },
  listing: Omit<Listing, "kind">,
  isWanted: (one: RegisteredReport) => boolean,
): Promise<{ reports: RegisteredReport[]; isCut: boolean }> {
  const reports: RegisteredReport[] = [];
  let after: Parameters<DocumentRegister["list"]>[0]["after"] = null;
  for (let looked = 0; looked < most; looked += atOnce) {
    const page = await register.list({ ...listing, kind: "report", after, limit: atOnce });
    reports.push(...page.reports.filter(isWanted));
    after = page.next;
    if (after === null) break;
  }
  return { reports, isCut: after !== null };
}
