import { hashOf } from "../../domain/audit/hash.ts";
import type { GovernanceBasis } from "../../domain/documents/governance/basis.ts";
import { cameToNothing } from "../../domain/documents/governance/reviewing.ts";
import { isToReview } from "../../domain/documents/governance/standing.ts";
import { startingGovernance } from "../../domain/documents/governance/starting.ts";
import { policyFor } from "../../domain/documents/policies.ts";
import { dayOf, daysLater } from "../../domain/organisation/business-days.ts";
import { pinPolicy, rolesHeld } from "../../domain/organisation/organisation.ts";
import { later } from "../../domain/time.ts";
import type { Clock, DueIndex, DueItem, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { withPolicyInForce } from "../desk/policy-changed.ts";
import { carryOut } from "../engine/carry-out.ts";
import { verifiedReport, whenAltered } from "../engine/verified.ts";

/** How long after nobody was found to write it the clock looks again. */
const whenVacant = { days: 1 };

/**
 * The review of a governance document comes near: its revision is opened, and whoever looks after it gets the form by mail, with all that
 * the document says.
 *
 * 1. The record is verified. It is looked at again in an hour otherwise.
 * 2. What was replaced by then, or has lapsed, is not revised.
 * 3. Whoever holds its owner's role now writes it. Where nobody does, the clock looks again in a day; whoever watches over it hears
 *    of the day of review itself as of any.
 * 4. One transaction: the first entry, head, basis, link, the mail's outbox row. A revision that was opened already is left as it is;
 *    where that was given up or lapsed, so that the document holds again, another is opened.
 * 5. It is due by the day of review. Where that is near, or past, its author has as long as whoever begins one of their own.
 */
export async function openRevision(
  deps: {
    store: DecisionStore;
    archive: Archive;
    clock: Clock;
    ids: Ids;
    records: Pick<Records, "policy">;
    directory: Pick<Directory, "organisation" | "person">;
    dueIndex: DueIndex;
  },
  item: DueItem,
): Promise<void> {
  const now = deps.clock.now();
  const { head, basis } = await deps.store.load({ documentId: item.id, basis: true });
  const verified = await verifiedReport(deps, item.id, head, basis);
  if (verified === "altered") return deps.dueIndex.putOff(item, later(now, whenAltered));
  const report = head?.report;
  if (!verified || report?.kind !== "governance" || basis?.kind !== "governance" || !isToReview(report.tail))
    return deps.dueIndex.settle(item);
  const [policy, organisation] = await Promise.all([
    deps.records.policy(policyFor.governance),
    deps.directory.organisation(),
  ]);
  if (!policy) throw new Error(`No policy "${policyFor.governance}" is in force`);
  const { adopted } = report.tail;
  const author = organisation.roster[adopted?.owner ?? ""]?.[0];
  const known = author === undefined ? null : await deps.directory.person(author);
  if (!adopted || author === undefined || !known) return deps.dueIndex.putOff(item, later(now, whenVacant));
  const contentHash = report.contentHash ?? "";
  const begunOn = dayOf(now, organisation.timeZone);
  const bound: GovernanceBasis = {
    ...{ kind: "governance", lang: known.person.lang, type: basis.type, title: basis.title, begunOn },
    roles: rolesHeld(organisation.roster),
    ...(organisation.roleNames && { roleNames: organisation.roleNames }),
    replaces: { id: item.id, contentHash, values: verified.content.values },
    ...(basis.approves !== undefined && { approves: basis.approves }),
    ...(basis.reserved !== undefined && { reserved: basis.reserved }),
    ...(basis.changesRules && { changesRules: basis.changesRules }),
  };
  const withPolicy = await withPolicyInForce(deps, bound, organisation);
  if (!withPolicy) throw new Error(`No policy "${basis.approves}" is in force`);
  const documentId = await nextRevision(deps.store, item.id, adopted.reviewOn);
  if (documentId !== null) {
    const longest = daysLater(begunOn, startingGovernance.daysForWriting);
    const dueOn = adopted.reviewOn > longest ? adopted.reviewOn : longest;
    const facts = {
      ...{
        kind: "governance" as const,
        boundTo: [{ id: item.id, contentHash }],
        pinnedHash: hashOf(withPolicy),
      },
      ...{ obligation: null, dueOn, donorDueOn: null, author },
      policy: pinPolicy(policy, organisation.roster, author),
    };
    const open = { name: "open", facts, acceptance: null } as const;
    await carryOut(deps, documentId, null, open, { basis: withPolicy });
  }
  return deps.dueIndex.settle(item);
}

/** What the revision of a document is called that is to be opened for a day of review; null where one is there already. */
async function nextRevision(
  store: Pick<DecisionStore, "load">,
  revisionOf: string,
  reviewOn: string,
): Promise<string | null> {
  for (let again = 0; ; again += 1) {
    const named = hashOf({ revisionOf, reviewOn, ...(again > 0 && { again }) });
    const documentId = `GD-${reviewOn.slice(0, 4)}-${named.slice(0, 8)}`;
    const { head } = await store.load({ documentId });
    if (!head) return documentId;
    if (!cameToNothing(head.report)) return null;
  }
}
