import type { Entry } from "../../../events/entry.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { type Basis, leftOutOf, publicationLimitOf } from "../../domain/documents/basis.ts";
import { routingOf } from "../../domain/documents/forms.ts";
import { policySaid } from "../../domain/documents/governance/approval/rows.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { ownTitled } from "../../domain/documents/own-title.ts";
import { kindUnder } from "../../domain/documents/policies.ts";
import type { Rehearsal, RehearsedDocument } from "../../domain/documents/rehearsed.ts";
import { dayOf, daysLater } from "../../domain/organisation/business-days.ts";
import type { Organisation, Policy } from "../../domain/organisation/organisation.ts";
import { rehearse } from "../../domain/review/rehearsal.ts";
import type { Routing } from "../../domain/review/route.ts";
import { hasPart } from "../../domain/review/writers.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { DocumentRegister, RegisteredReport } from "../../ports/oversight.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { aYear, changedSince, mostRehearsed, someAtOnce } from "./changed-since.ts";

/** Whoever looks: by their id, or as whoever watches over all documents. */
export type RehearsalReader = { person: string } | "overseer";

/**
 * What a proposed approval policy would have changed for every document that is open, and for the decisions of the last year.
 *
 * 1. The register says which documents follow the policy that is changed: those that changed within a year, for what was decided since
 *    has changed since.
 * 2. Of each the record is read and verified, and its events are folded once more with the proposed policy in the place of theirs.
 * 3. Its reader is told which document it is where they have a part in it, or everybody may know of it; others are counted, with what
 *    would be otherwise about them.
 */
export async function rehearsePolicy(
  deps: {
    store: Pick<DecisionStore, "load">;
    register: DocumentRegister;
    archive: Archive;
    directory: Pick<Directory, "organisation" | "names">;
    clock: Clock;
  },
  { approval }: Pick<Extract<Basis, { kind: "governance" }>, "approval">,
  values: Values,
  reader: RehearsalReader,
): Promise<Rehearsal | null> {
  if (!approval) return null;
  const organisation = await deps.directory.organisation();
  const policy = policySaid(approval, values);
  const now = deps.clock.now();
  const since = daysLater(dayOf(now, organisation.timeZone), -aYear);
  const { found, isCut } = await underPolicy(deps, policy.id, since);
  const read = await someAtOnce(found, (one) =>
    rehearsed(deps, one, { policy, organisation, since, reader }),
  );
  const whole = read.filter((one) => one !== null && one !== "altered");
  const otherwise = whole.filter(({ differences }) => differences.length > 0).sort(latestFirst);
  return {
    ...{ policy, since, otherwise, isCut },
    same: whole.filter(({ differences }) => differences.length === 0).sort(latestFirst),
    unreadable: read.filter((one) => one === "altered").length,
    names: await deps.directory.names(peopleIn(otherwise)),
    roleNames: organisation.roleNames,
  };
}

const latestFirst = (one: RehearsedDocument, other: RehearsedDocument): number =>
  (other.approvedOn ?? "9").localeCompare(one.approvedOn ?? "9") ||
  one.documentId.localeCompare(other.documentId);

const peopleIn = (documents: readonly RehearsedDocument[]): string[] => [
  ...new Set(
    documents.flatMap(({ differences, end }) => [
      ...differences.flatMap((one) => ("people" in one ? one.people : [])),
      ...(end?.is === "waits" ? end.lanes.flatMap(({ people }) => people) : []),
    ]),
  ),
];

/** Documents under a policy of that id that changed since a day, or are open still. */
async function underPolicy(
  deps: { register: DocumentRegister },
  policy: string,
  since: string,
): Promise<{ found: RegisteredReport[]; isCut: boolean }> {
  const kind = kindUnder(policy) ?? "governance";
  const found = await changedSince(deps, kind, since, ({ report }) => report.policy.id === policy);
  return { found: found.slice(0, mostRehearsed), isCut: found.length > mostRehearsed };
}

async function rehearsed(
  { archive, store }: { archive: Archive; store: Pick<DecisionStore, "load"> },
  { documentId }: RegisteredReport,
  of: { policy: Policy; organisation: Organisation; since: string; reader: RehearsalReader },
): Promise<RehearsedDocument | Altered | null> {
  const { head, basis } = await store.load({ documentId, basis: true });
  const hash = head?.report.contentHash ?? null;
  if (!head || !basis || hash === null) return null;
  const { report } = head;
  const [history, content] = await Promise.all([
    archive.history(documentId, head, basis),
    archive.content(documentId, report, hash),
  ]);
  if (history === "altered" || content === "altered") return "altered";
  const { timeZone, roster } = of.organisation;
  const entries = history.map(({ entry }) => entry);
  const approved = entries.findLast(({ event }) => event.type === "document-approved");
  const approvedOn = approved ? dayOf(approved.at, timeZone) : null;
  if (isOver(report) && (approvedOn === null || approvedOn < of.since)) return null;
  const found = rehearse(entries, of.policy, routingThen(entries, basis, content.values), roster);
  if (!found) return null;
  const { differences, end } = found;
  const named = isNamedTo(of.reader, report, basis) ? ownTitled(basis, documentId, content.values) : null;
  return { documentId, differences, end: approvedOn === null ? null : end, approvedOn, basis: named };
}

/** What came to nothing was not decided by a policy; nor was what is written still. */
const isOver = ({ status }: Document): boolean =>
  !["submitted", "in-review", "awaiting-meeting"].includes(status);

/** What its last submission said of itself, as it was weighed then; its tags stand in its content. */
function routingThen(entries: readonly Entry[], basis: Basis, values: Values): Routing {
  const submitted = entries.findLast(({ event }) => event.type === "document-submitted")?.event;
  const weighed = submitted?.type === "document-submitted" ? submitted.facts.weighed : undefined;
  return { ...routingOf(basis, values), ...weighed };
}

/** Whether somebody may know which document it is: they have a part in it, watch over all, or everybody may know all of it. */
export const isNamedTo = (reader: RehearsalReader, report: Document, basis: Basis): boolean =>
  reader === "overseer" ||
  hasPart(report, reader.person) ||
  (report.status === "published" && publicationLimitOf(basis) === undefined && leftOutOf(basis).length === 0);
