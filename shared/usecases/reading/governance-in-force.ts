import { holdsOn } from "../../domain/documents/governance/standing.ts";
import type { DocumentRegister } from "../../ports/oversight.ts";
import type { Archive } from "../../ports/reading.ts";
import { type ListedPublicly, readPublicRegister } from "./read-public-register.ts";

/** Governance documents that a list looks through: an organisation has some dozens, each with a few versions. */
const most = 300;

/** The governance documents that hold on a day (ISO 8601): what a revision can take the place of. */
export async function governanceInForce(
  deps: { register: DocumentRegister; archive: Pick<Archive, "pinned"> },
  today: string,
): Promise<ListedPublicly[]> {
  const all = await everyGovernanceDocument(deps);
  return all.filter(({ report }) => report.kind === "governance" && holdsOn(report.tail, today));
}

/** All that are published, the last changed first, at most so many. */
export async function everyGovernanceDocument(
  deps: Parameters<typeof readPublicRegister>[0],
): Promise<ListedPublicly[]> {
  const found: ListedPublicly[] = [];
  let after: Parameters<typeof readPublicRegister>[2] = null;
  do {
    const page = await readPublicRegister(deps, "governance", after);
    found.push(...page.documents);
    after = page.next;
  } while (after !== null && found.length < most);
  return found;
}
