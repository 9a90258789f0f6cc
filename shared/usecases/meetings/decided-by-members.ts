import { hashOf } from "../../domain/audit/hash.ts";
import type { Certified } from "../../domain/board/certificate.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { lapsesBy } from "../../domain/documents/governance/members-rules.ts";
import type { HistoryLine } from "../../ports/reading.ts";

/**
 * What the record of a by-law says of its members, of the version that was resolved on: whether they confirmed it, and by which entry that
 * is seen. Nothing of it depends on the day on which it is asked.
 * @returns null of what is no by-law that waits for its members, or was not adopted in that version
 */
export function decidedByMembers(
  basis: Basis,
  contentHash: string,
  history: readonly HistoryLine[],
): Certified["members"] {
  if (basis.kind !== "governance" || basis.type !== "by-law") return null;
  let known: Certified["members"] = null;
  for (const { entry, stored } of history) {
    const { event } = entry;
    const proof = { number: stored.number, hash: hashOf(stored) };
    if (event.type === "governance-adopted" && event.facts.membersOn !== null) {
      const { effectOn } = event.facts;
      const isIt = event.facts.contentHash === contentHash;
      known = isIt ? { effectOn, decided: null, rule: lapsesBy(basis), proof } : null;
    }
    if ((event.type === "by-law-decided-by-members" || event.type === "by-law-decision-corrected") && known) {
      const { outcome, heldOn } = event.facts;
      known = { ...known, decided: { outcome, heldOn }, proof };
    }
  }
  return known;
}
