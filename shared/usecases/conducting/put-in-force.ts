import { toldIn } from "../../domain/documents/agreement/known-parties.ts";
import { publicationOf } from "../../domain/documents/agreement/publication.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Execution } from "../../domain/review/execution.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { verifiedReport } from "../engine/verified.ts";

/**
 * The conductor puts an approved agreement in force.
 *
 * 1. The head is read; an agreement that is in force already is left as it is, and so is one of an older attempt.
 * 2. The record is verified: what is not what was approved binds nobody. The attempt ends there; once it was put right, the
 *    clock's look starts another.
 * 3. One transaction: the entry and the head. From then on it is on record as an agreement.
 */
export async function putInForce(
  deps: {
    store: DecisionStore;
    clock: Clock;
    ids: Ids;
    archive: Archive;
    directory: Pick<Directory, "organisation">;
  },
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "in-force" | "superseded" | "altered" }> {
  const [{ head, basis }, { timeZone }] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
  ]);
  if (head?.report.kind !== "agreement" || basis?.kind !== "agreement")
    throw new Error(`${documentId} is no agreement`);
  if (head.report.tail.inForce) return { outcome: "in-force" };
  const verified = await verifiedReport(deps, documentId, head, basis);
  if (verified === "altered") return { outcome: "altered" };
  if (verified === null) return { outcome: "superseded" };
  const inForceOn = dayOf(deps.clock.now(), timeZone);
  const { content } = verified;
  const said = { publication: publicationOf(content), told: toldIn(basis, content) };
  const command = { name: "put-in-force", round, attempt, inForceOn, ...said } as const;
  const put = await carryOut(deps, documentId, head, command);
  return { outcome: put.ok ? "in-force" : "superseded" };
}
