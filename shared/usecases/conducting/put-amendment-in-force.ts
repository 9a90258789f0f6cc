import type { Recipient } from "../../../events/common.ts";
import type { AmendmentBasis } from "../../domain/documents/amendment/basis.ts";
import { changesIn } from "../../domain/documents/amendment/in-force.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Execution } from "../../domain/review/execution.ts";
import type { Records } from "../../ports/reading.ts";
import { carryOut } from "../engine/carry-out.ts";
import { verifiedReport } from "../engine/verified.ts";
import { amendAgreement, partiesTold } from "./amend-agreement.ts";
import { amendPlan, donorsUnder } from "./amend-plan.ts";
import type { TailDeps } from "./tail.ts";

type Deps = TailDeps & { records: Pick<Records, "policy" | "agreementsUnder"> };

/**
 * The conductor puts an amendment in force, and with it what its document promises from then on. Safe to repeat.
 *
 * 1. The record is verified: what is not what was approved changes nothing. The attempt ends there; once it was put right, the
 *    clock's look starts another.
 * 2. One transaction on the amendment: it is in force since today, and who is told is named: the donors and partners of an agreement,
 *    the donors of the agreements that contribute to a plan.
 * 3. One on the document that it changes.
 */
export async function putAmendmentInForce(
  deps: Deps,
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "in-force" | "superseded" | "altered" }> {
  const [{ head, basis }, { timeZone }] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
  ]);
  if (head?.report.kind !== "amendment" || basis?.kind !== "amendment")
    throw new Error(`${documentId} is no amendment`);
  const verified = await verifiedReport(deps, documentId, head, basis);
  if (verified === "altered") return { outcome: "altered" };
  if (verified === null) return { outcome: "superseded" };
  const { content } = verified;
  const put = await carryOut(deps, documentId, head, {
    ...{ name: "put-amendment-in-force", round, attempt },
    inForceOn: dayOf(deps.clock.now(), timeZone),
    changes: changesIn(basis, content.values),
    told: await whoIsTold(deps, basis),
  });
  const after = put.ok ? put.value?.report : null;
  if (after?.kind !== "amendment" || !after.tail.inForce) return { outcome: "superseded" };
  const { inForceOn, changes } = after.tail.inForce;
  const by = { by: documentId, number: basis.number, contentHash: head.report.contentHash ?? "" };
  const amended = { ...by, inForceOn, changes };
  if (basis.parent === "plan") await amendPlan(deps, basis.of.id, amended);
  else await amendAgreement(deps, basis, content, amended);
  return { outcome: "in-force" };
}

const whoIsTold = (deps: Deps, { parent, of }: AmendmentBasis): Promise<readonly Recipient[]> =>
  parent === "plan" ? donorsUnder(deps, of.id) : partiesTold(deps, of.id);
