import type { Basis } from "../../domain/documents/basis.ts";
import type { CorrectMembers, MoveMembersMeeting } from "../../domain/documents/governance/commands.ts";
import type { DecidedByMembers } from "../../domain/documents/governance/document.ts";
import { holdsAgain } from "../../domain/documents/governance/standing.ts";
import {
  begunFrom,
  claimsOfGovernance,
  placeTaken,
  turnsAgainst,
} from "../../domain/documents/governance/turn.ts";
import { claimedBy, type Guard } from "../../domain/documents/guard.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Result } from "../../domain/result.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { whoHas } from "../writing/turn-in-line.ts";
import {
  actAsOverseer,
  type OverseerDeps,
  type OverseerRefusal,
  type ReasonedForm,
} from "./act-as-overseer.ts";

type Deps = OverseerDeps & { directory: Pick<Directory, "organisation"> };
type Done = Promise<Result<null, OverseerRefusal>>;

const todayOf = async ({ directory, clock }: Deps): Promise<string> =>
  dayOf(clock.now(), (await directory.organisation()).timeZone);

/**
 * Whoever watches over a by-law records what the members made of it at their meeting (Canada Not-for-profit Corporations Act, s. 152):
 * once, with the evidence in words. One that they rejected, or that was not put to them, has lapsed on that day.
 */
export const recordMembers = (
  deps: Deps,
  credentials: Credentials,
  { outcome, heldOn, ...form }: ReasonedForm & DecidedByMembers,
): Done =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "record-members", about: { outcome, heldOn } },
    async ({ by }, reasonCommitment) => {
      const today = await todayOf(deps);
      return { command: { name: "record-members", by, outcome, heldOn, today, reasonCommitment } };
    },
  );

/**
 * They correct what is on record of that, by a later entry that counts from then on. Where a by-law holds again by it that was said to
 * have lapsed, the turn that it claims is read, and written with it: whoever claimed it meanwhile stands in its way.
 * @param replaces what was on record as the page showed it
 */
export const correctMembers = (
  deps: Deps,
  credentials: Credentials,
  { outcome, heldOn, replaces, ...form }: ReasonedForm & Pick<CorrectMembers, "replaces"> & DecidedByMembers,
): Done =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "correct-members", about: { outcome, heldOn, replaces } },
    async (overseer, reasonCommitment) => {
      const today = await todayOf(deps);
      const { documentId, head, loaded } = overseer;
      const { guards, placeTakenBy } = holdsAgain(replaces, { outcome })
        ? await placeAgain(deps, documentId, head.report, loaded.basis ?? null)
        : noPlace;
      const is = { outcome, heldOn, replaces, placeTakenBy, today, reasonCommitment };
      return {
        command: { name: "correct-members", by: overseer.by, ...is },
        ...(guards.length > 0 && { extras: { guards } }),
      };
    },
  );

type Place = { guards: readonly Guard[]; placeTakenBy: string | null };
const noPlace: Place = { guards: [], placeTakenBy: null };

/** The turn of a by-law that is to hold again, claimed anew; and the document that has it meanwhile, or null. */
export async function placeAgain(
  { store }: { store: Pick<DecisionStore, "load"> },
  documentId: string,
  report: Document,
  basis: Basis | null,
): Promise<Place> {
  const isRevised = report.kind === "governance" && report.tail.replaced !== null;
  const [own] = basis?.kind === "governance" && !isRevised ? claimsOfGovernance(basis, documentId) : [];
  if (!own || basis?.kind !== "governance") return noPlace;
  const { guards = [] } = await store.load({ documentId, guards: [own.name] });
  const guard = guards.find(({ name }) => name === own.name);
  if (!guard) throw new Error(`${documentId}: what it claimed of ${own.name} was not read`);
  const others = await Promise.all(
    turnsAgainst(guard, documentId, basis).map((claim) => whoHas({ store }, claim)),
  );
  for (const other of others)
    if (other && other.by !== documentId && !(await comesFrom({ store }, other.by, documentId)))
      return { guards: [], placeTakenBy: other.by };
  return { guards: [claimedBy(guard, own.claim, [])], placeTakenBy: null };
}

/** Whether a document was begun from another, or from what was: it stands in the way of nothing that it has in it. */
async function comesFrom(
  deps: { store: Pick<DecisionStore, "load"> },
  documentId: string,
  from: string,
): Promise<boolean> {
  const { basis } = await deps.store.load({ documentId, basis: true });
  if (basis?.kind !== "governance") return false;
  if (begunFrom(basis).includes(from)) return true;
  const before = placeTaken(basis);
  return before !== null && (before === from || (await comesFrom(deps, before, from)));
}

/** They say that the meeting of members that it waits for is expected on another day (ISO 8601), and why. */
export const moveMembersMeeting = (
  deps: Deps,
  credentials: Credentials,
  { meetOn, ...form }: ReasonedForm & Pick<MoveMembersMeeting, "meetOn">,
): Done =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "move-members-meeting", about: { meetOn } },
    async ({ by }, reasonCommitment) => {
      const today = await todayOf(deps);
      return { command: { name: "move-members-meeting", by, meetOn, today, reasonCommitment } };
    },
  );
