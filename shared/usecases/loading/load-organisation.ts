import type { Kept } from "../../domain/organisation/changes.ts";
import { problemsIn, vacanciesIn } from "../../domain/organisation/check.ts";
import { reportAskedBy } from "../../domain/organisation/check-ids.ts";
import type { OrganisationData } from "../../domain/organisation/load.ts";
import { rosterOf, withLeftOut } from "../../domain/organisation/load.ts";
import { notNamed } from "../../domain/organisation/not-named.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Problem } from "../../domain/organisation/problem.ts";
import { isAddress } from "../people/enter-person.ts";
import { addressesTaken } from "./load-addresses.ts";
import { planRowsUnknown } from "./load-plan-rows.ts";
import { type LoadDeps, ofEach, outcomesOf, personStep, type Step, type StepRefusal } from "./load-steps.ts";

/** What loading would do: step by step, what stays although the file says otherwise, and how much is as it should be. */
export type Loading = {
  /** What the file says, with what it leaves out as it is on file. */
  data: OrganisationData;
  steps: readonly Step[];
  kept: readonly Kept[];
  same: number;
  /** Who will hold which role, whoever the file does not name among them. */
  roster: Organisation["roster"];
  /**
   * Addresses and reports in the file that are another's on file, who keeps them, and rows that no plan on file has: nothing is
   * loaded while there are any.
   */
  taken: readonly Problem[];
};

/** A change that was not made, and why not. */
type Refused = { change: Step["change"]; refusal: StepRefusal };

/**
 * Says what loading an organisation would change, and changes nothing.
 *
 * 1. All that the organisation is made of is read, each by its id, and compared with what the file says; last, which
 *    ids are on file, so that what the file does not name can be said.
 * 2. Nothing is ever taken away: whoever and whatever the file does not name stays, and so does a newer version, a record
 *    that only an amendment changes, an obligation whose report is open, a subscription that its owner took back.
 */
export async function whatLoadingChanges(deps: LoadDeps, given: OrganisationData): Promise<Loading> {
  const organisation = await deps.onFile.organisation();
  const data = withLeftOut(organisation, given);
  const roster = rosterAfter(organisation, data);
  const compared = await outcomesOf(deps, organisation, roster, data);
  const steps = compared.filter((one) => one !== null && "change" in one);
  const { taken, waiting } = await addressesTaken(deps, steps, data);
  const kept = [
    ...compared.flatMap((one) => (one !== null && "kept" in one ? [one.kept] : [])),
    ...waiting,
    ...notNamed(organisation, await deps.onFile.all(), given),
  ];
  return {
    data,
    steps: withoutWaiting(steps, waiting, data),
    kept,
    same: compared.filter((one) => one === null).length,
    roster,
    taken: [
      ...taken,
      ...(await reportsAsked(deps, steps, kept, data)),
      ...(await planRowsUnknown(deps, steps, data)),
    ],
  };
}

/** The steps without the addresses that wait for another’s: all else about the same person is loaded. */
function withoutWaiting(
  steps: readonly Step[],
  waiting: readonly Kept[],
  { people }: OrganisationData,
): Step[] {
  const later = new Set(waiting.map(({ id }) => id));
  return steps.flatMap((step) => {
    const { change } = step;
    const person = people.find(({ id }) => id === change.id);
    if (!("differences" in change) || !person || !later.has(person.id)) return [step];
    const rest = personStep(
      person,
      change.differences.filter((one) => !isAddress(one)),
    );
    return rest === null ? [] : [rest];
  });
}

/** Obligations in the file for a report that another on file asks for, which stays: its author would write it twice. */
async function reportsAsked(
  { onFile }: LoadDeps,
  steps: readonly Step[],
  kept: readonly Kept[],
  { obligations }: OrganisationData,
): Promise<Problem[]> {
  const changing = new Set(
    steps.flatMap(({ change: { thing, id } }) => (thing === "obligation" ? [id] : [])),
  );
  if (changing.size === 0) return [];
  const staying = kept.flatMap(({ thing, id }) => (thing === "obligation" ? [id] : []));
  const asked = new Map(
    (await ofEach(staying, (id) => onFile.obligation(id))).flatMap((due) =>
      due ? [[reportAskedBy(due.obligation), due.obligation.id]] : [],
    ),
  );
  return obligations.flatMap((one, at): Problem[] => {
    const of = changing.has(one.id) ? asked.get(reportAskedBy(one)) : undefined;
    return of === undefined ? [] : [{ path: ["obligations", at, "period"], code: "report-asked", of }];
  });
}

/**
 * Loads an organisation: the one place where a Bureau, or any other organisation, is told from the code.
 *
 * 1. First the organisation itself, for people are entered into its roster; then who left; donors, partners and policies, whose
 *    mailboxes of before are free by then; all other people; the records that documents are bound to; last what falls due.
 * 2. Each step is whole by itself, on condition that what it changes is as it was: whoever is interrupted between two
 *    loads again, and comes to the same end. A second time changes nothing.
 * 3. What is refused holds up nothing else: who left is out, whoever's new address nobody could confirm.
 * @param onStep is told after each step
 * @returns what was refused; all else is done
 */
export async function carryOutLoading(
  deps: LoadDeps,
  { steps }: Pick<Loading, "steps">,
  onStep: (done: number) => void = () => undefined,
): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  for (const [at, { change, carryOut }] of steps.entries()) {
    const done = await carryOut(deps);
    if (!done.ok) refused.push({ change, refusal: done.refusal });
    onStep(at + 1);
  }
  return refused;
}

/**
 * Loads an organisation that is in order, without asking: all that differs.
 * @throws Error where it is not in order, or is refused: whoever loads what people wrote checks and compares it first
 */
export async function loadOrganisation(deps: LoadDeps, data: OrganisationData): Promise<void> {
  const now = deps.clock.now();
  mustBeNone(problemsIn(data, now, deps.ownAddresses));
  const loading = await whatLoadingChanges(deps, data);
  mustBeNone(vacanciesIn(loading.data, rosterOf(data.people), now));
  const refused = await carryOutLoading(deps, loading);
  if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`);
}

function mustBeNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(`Not in order: ${JSON.stringify(problems)}`);
}

/** Who will hold which role: who holds it already in their order, then whoever comes to it in that of the file. */
function rosterAfter(onFile: Organisation | null, { people }: OrganisationData): Organisation["roster"] {
  const [before, wanted] = [onFile?.roster ?? {}, rosterOf(people)];
  const named = new Set(people.map(({ id }) => id));
  const roles = new Set([...Object.keys(before), ...Object.keys(wanted)]);
  const after = [...roles].map((role): [string, readonly string[]] => {
    const holders = new Set(wanted[role]);
    const staying = (before[role] ?? []).filter((id) => holders.has(id) || !named.has(id));
    return [role, [...new Set([...staying, ...holders])]];
  });
  return Object.fromEntries(after.filter(([, holders]) => holders.length > 0));
}
