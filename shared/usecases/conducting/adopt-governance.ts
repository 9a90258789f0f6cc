import { changedLast } from "../../domain/board/changed.ts";
import type { GovernanceBasis } from "../../domain/documents/governance/basis.ts";
import type { Adopted } from "../../domain/documents/governance/document.ts";
import { again } from "../../domain/documents/governance/of-members.ts";
import { revisionOpensAt } from "../../domain/documents/governance/reviewing.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Execution } from "../../domain/review/execution.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Records } from "../../ports/reading.ts";
import { carryOut } from "../engine/carry-out.ts";
import { amissAsItBegins } from "../engine/held-back-later.ts";
import { verifiedReport } from "../engine/verified.ts";
import { dayOfResolution } from "./day-of-resolution.ts";
import type { TailDeps } from "./tail.ts";

/**
 * The conductor records that a published governance document was adopted: from which day on it holds, and by when it is reviewed.
 *
 * 1. The record is verified: what is not what the board adopted binds nobody. The attempt ends there; once it was put right, the
 *    clock's look starts another.
 * 2. It holds from the day that it names, or from its adoption, if that came later: where that is so by now, it is asked again whether a
 *    policy can be gone through, and rules be kept to, as roles are held today.
 * 3. One transaction: the entries, the head, an item on the due index for its revision, and where it holds at once the outbox row by
 *    which what it replaces gives way. What holds later the clock puts in force.
 */
export async function adoptGovernance(
  deps: TailDeps & { records: Pick<Records, "policy"> },
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "adopted" | "superseded" | "altered" }> {
  const [{ head, basis }, { timeZone }] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
  ]);
  if (head?.report.kind !== "governance" || basis?.kind !== "governance")
    throw new Error(`${documentId} is no governance document`);
  if (head.report.tail.adopted) return { outcome: "adopted" };
  const verified = await verifiedReport(deps, documentId, head, basis);
  if (verified === "altered") return { outcome: "altered" };
  const approval = verified?.history.findLast(({ stored }) => stored.type === "document-approved");
  if (!verified || !approval) return { outcome: "superseded" };
  const adoptedOn = dayOfResolution(head.report, verified.history, approval, timeZone);
  const facts = adoptedIn(basis, verified.content.values, adoptedOn, approval.stored.number);
  const today = dayOf(deps.clock.now(), timeZone);
  const amiss =
    facts.effectOn > today ? [] : await amissAsItBegins(deps, basis, verified.content.values, today);
  const adopted = await carryOut(
    deps,
    documentId,
    head,
    { name: "adopt-governance", round, attempt, facts, today, amiss },
    { revisionsDue: [{ id: documentId, dueAt: revisionOpensAt(facts.reviewOn, timeZone) }] },
  );
  return { outcome: adopted.ok ? "adopted" : "superseded" };
}

/** What its content says of its days and of who looks after it. */
function adoptedIn(
  { type, replaces, approval, bylaws }: GovernanceBasis,
  values: Values,
  adoptedOn: string,
  resolution: number,
): Adopted {
  const said = (field: string) => String(values[field] ?? "");
  const effectOn = said("effectOn") > adoptedOn ? said("effectOn") : adoptedOn;
  return {
    ...{ type, adoptedOn, resolution, effectOn, reviewOn: said("reviewOn"), owner: said("owner") },
    // What is changed anew, and not as a revision, takes the place all the same of what changed it last.
    replaces:
      replaces?.id ?? approval?.policy.adoptedBy?.at(-1) ?? (bylaws && changedLast(bylaws.profile)) ?? null,
    membersOn: type === "by-law" ? said("members.meetOn") : null,
    ...(type === "by-law" && said(again.field) === again.yes && { onceConfirmed: true as const }),
    ...(bylaws && { profile: bylaws.profile.id }),
  };
}
