import { hashOf } from "../../domain/audit/hash.ts";
import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import { agreementRouting, amountsClaimed } from "../../domain/documents/agreement/routing.ts";
import { signatoriesIn } from "../../domain/documents/agreement/signatories.ts";
import { trancheOf } from "../../domain/documents/agreement/tranches.ts";
import type { AmendmentBasis } from "../../domain/documents/amendment/basis.ts";
import { originalIn } from "../../domain/documents/amendment/in-force.ts";
import { isOpened } from "../../domain/documents/amendment/schedule.ts";
import { policyFor } from "../../domain/documents/policies.ts";
import { idsIn } from "../../domain/forms/rows.ts";
import type { PlanIndicatorNamed } from "../../domain/framework/standing.ts";
import { dayOf, daysLater } from "../../domain/organisation/business-days.ts";
import { type Policy, pinPolicy } from "../../domain/organisation/organisation.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Refusal } from "../../domain/review/commands.ts";
import { allows } from "../../domain/review/lifecycle.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";
import type { DecisionStore, Head, KnownAuthority } from "../../ports/store.ts";
import { type AgreementAnswers, agreementAnswers } from "../engine/agreement-answers.ts";
import { carryOut } from "../engine/carry-out.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { identify } from "../entering/identify.ts";
import { readStanding } from "./read-standing.ts";

type Deps = {
  records: Pick<Records, "clauses" | "policy" | "plan" | "parties">;
  store: DecisionStore;
  clock: Clock;
  ids: Ids;
  directory: Pick<Directory, "organisation">;
  archive: Archive;
};

/** Calendar days that whoever begins an amendment has before it is to be submitted. */
const daysForWriting = 30;

/** By which day (ISO 8601) an amendment that is begun on a day is to be submitted. */
export const dueOnceBegun = (today: string): string => daysLater(today, daysForWriting);

type AgreementHead = Head & { report: AgreementDocument };

/** An agreement in force, and its answers as they are in force: what an amendment would begin with. */
export type Amendable = { head: AgreementHead; answers: AgreementAnswers; policy: Policy };

/**
 * What somebody may amend: an agreement that was written in Accord and is in force, by whoever holds a role that begins amendments.
 * @returns null where they may not, or there is nothing to amend
 */
export async function readAmendable(
  deps: Pick<Deps, "records" | "store" | "archive">,
  { link, head, loaded: { basis, authority } }: Pick<Identified, "link" | "head" | "loaded">,
): Promise<Amendable | "altered" | null> {
  const policy = await deps.records.policy(policyFor.amendment);
  const may = policy?.startedBy?.some((role) => authority?.roles.includes(role)) ?? false;
  if (!policy || !may || !isAmendable(head) || basis?.kind !== "agreement") return null;
  const answers = await agreementAnswers(deps, link.documentId, { ...head, report: head.report }, basis);
  return answers === null || answers === "altered" ? answers : { head, answers, policy };
}

/** Whether an agreement is in force, so that it can be amended. */
export const isAmendable = (head: Head): head is AgreementHead =>
  head.report.kind === "agreement" &&
  allows("amend", head.report.status) &&
  head.report.tail.ended === undefined;

/**
 * Somebody begins an amendment on the page of an agreement in force, and gets its form by mail.
 *
 * 1. Their session, and what is in force: the policy in force says who may, and is pinned with whom its lanes are planned for.
 * 2. The amendment is bound to what the parties signed, and to the last amendment of it, each by its hash; the originals are pinned,
 *    so that nobody types them.
 * 3. One transaction, on condition of their authority: the first entries, head, basis, link, the mail's outbox row.
 * 4. The same form sent twice begins one amendment, for its id follows from it.
 * @param page names the page that was shown
 * @returns the id of the amendment
 */
export async function beginAmendment(
  deps: Deps,
  credentials: Credentials,
  page: string,
): Promise<Result<null, Refusal | { code: "no-session" }>> {
  const who = await identify(deps, credentials, { basis: true });
  if (!who) return refuse({ code: "no-session" });
  const by = who.loaded.authority;
  if (!by?.active) return refuse({ code: "no-longer-authorised" });
  const amendable = await readAmendable(deps, who);
  if (amendable === "altered") return refuse({ code: "altered" });
  if (!amendable) return refuse({ code: "not-yours" });
  const id = who.link.documentId;
  const { basis, today } = await basisFor(deps, id, amendable);
  const command = hashOf({ name: "amend", person: by.person, page, of: id });
  const documentId = `${id}-A${basis.number}-${command.slice(0, 4)}`;
  const { head } = await deps.store.load({ documentId });
  if (head) return ok(null);
  return begin(deps, { documentId, by, command, basis, today, amendable });
}

async function begin(
  deps: Deps,
  given: {
    documentId: string;
    by: KnownAuthority;
    command: string;
    basis: AmendmentBasis;
    today: string;
    amendable: Amendable;
  },
): Promise<Result<null, Refusal>> {
  const { documentId, by, command, basis, today, amendable } = given;
  const { policy, answers } = amendable;
  const { roster } = await deps.directory.organisation();
  const facts = {
    ...{ kind: "amendment" as const, boundTo: answers.boundTo, pinnedHash: hashOf(basis) },
    ...{ obligation: null, donorDueOn: null, dueOn: dueOnceBegun(today), author: by.person },
    policy: pinPolicy(policy, roster, by.person),
  };
  const now = deps.clock.now();
  const start = { name: "start", by, mayStart: policy.startedBy ?? [], facts, now } as const;
  const outcome = await carryOut(deps, documentId, null, start, { basis, command, authority: by });
  return outcome.ok || outcome.refusal.code === "wrong-status" ? ok(null) : outcome;
}

/** What an amendment is bound to that is begun today. */
async function basisFor(
  deps: Deps,
  id: string,
  { head, answers }: Amendable,
): Promise<{ basis: AmendmentBasis; today: string }> {
  const organisation = await deps.directory.organisation();
  const today = dayOf(deps.clock.now(), organisation.timeZone);
  const { signed, inForce } = answers;
  const { clauses: _, ...own } = answers.basis;
  const { planIndicators } = await readStanding(deps, organisation, own.lang, today);
  const { tail, contentHash, parties = [] } = head.report;
  const { risk, hasConflict } = agreementRouting(own, inForce);
  const tranches = idsIn(inForce["tranches.rows"]).filter((row) => trancheOf(tail.tranches, row)?.dueOn);
  const opened = tail.reports.filter((report) => isOpened(report, today)).map((report) => report.id);
  const basis: AmendmentBasis = {
    ...{ kind: "amendment", lang: own.lang, begunOn: today, number: (tail.amendments?.length ?? 0) + 1 },
    of: {
      ...{ id, contentHash: contentHash ?? "" },
      basis: { ...own, planIndicators: named(own, planIndicators, inForce) },
    },
    original: originalIn(inForce),
    done: {
      tranches,
      reports: idsIn(inForce["reports.rows"]).filter((row) => opened.includes(`${id}-${row}`)),
    },
    weighed: { ...(risk && { risk }), ...(hasConflict !== undefined && { hasConflict }) },
    guards: amountsClaimed(own, id, inForce).map(({ name }) => name),
    parties: signatoriesIn(own, signed).flatMap((one) => {
      const spoken = parties.find(({ party }) => party === one.party);
      const role = one.isOurs ? null : (spoken?.role ?? null);
      return one.isOurs || role !== null
        ? [{ party: one.party, role, person: spoken?.person ?? null, of: one.of }]
        : [];
    }),
  };
  return { basis, today };
}

/** The indicators of plans that the amendment may name: those of the plans in force, and those that the agreement names already. */
const named = (
  { planIndicators }: Pick<AgreementBasis, "planIndicators">,
  standing: readonly PlanIndicatorNamed[],
  inForce: AgreementAnswers["inForce"],
): PlanIndicatorNamed[] => {
  const used = new Set(Object.values(inForce));
  const still = planIndicators.filter(
    ({ name }) => used.has(name) && !standing.some((one) => one.name === name),
  );
  return [...standing, ...still];
};
