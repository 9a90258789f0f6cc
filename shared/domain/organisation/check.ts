import { begunByPeople, policyFor } from "../documents/policies.ts";
import type { OwnAddresses } from "./addresses.ts";
import { howBodiesDecide } from "./bodies-decide.ts";
import { dayOf } from "./business-days.ts";
import { acceptanceAmiss } from "./check-acceptance.ts";
import { amountsAmiss } from "./check-amounts.ts";
import { datesAmiss } from "./check-dates.ts";
import { addressesAmiss, idsAmiss, repeated } from "./check-ids.ts";
import { unknownNames } from "./check-names.ts";
import { periodsAmiss, plansOverlapping } from "./check-periods.ts";
import { tooLarge } from "./check-sizes.ts";
import { isResolution } from "./lane-rule.ts";
import type { OrganisationData } from "./load.ts";
import { rosterOf } from "./load.ts";
import { whatIsNeverAsked } from "./never-asked.ts";
import type { Organisation } from "./organisation.ts";
import type { Problem } from "./problem.ts";
import {
  deputiesMissing,
  type NeverEnds,
  whatIsNeverReached,
  whatNeverEnds,
  whoIsNoDirector,
  whomBylawsLack,
} from "./what-never-ends.ts";
import { within } from "./within.ts";

/**
 * Asks whether what an organisation brings fits together: every name leads to something, nothing is there twice, dates
 * follow each other, and whatever waits for people can end.
 * @param now ISO 8601 UTC
 * @param own addresses that are Accord's: whoever had one would get mails meant for others
 */
export function problemsIn(data: OrganisationData, now: string, own: OwnAddresses): Problem[] {
  const { obligations, policies } = data;
  return [
    ...idsAmiss(data),
    ...repeated(data),
    ...addressesAmiss(data, own),
    ...unknownNames(data),
    ...datesAmiss(data, now),
    ...periodsAmiss(data),
    ...plansOverlapping(data),
    ...amountsAmiss(data),
    ...acceptanceAmiss(data),
    ...tooLarge(data),
    ...neverEnding(data, rosterOf(data.people), now).filter((one) => !isForWantOfPeople(one)),
    ...(obligations.length > 0 && !policies.some(({ id }) => id === policyFor.report)
      ? [{ path: ["policies"], code: "no-policy", id: policyFor.report } as const]
      : []),
    ...policies.flatMap(({ id, startedBy }, at): Problem[] =>
      startedBy === undefined || begunByPeople.includes(id)
        ? []
        : [{ path: ["policies", at, "startedBy"], code: "never-started", id }],
    ),
  ];
}

/**
 * What could never end for want of people. No fault of the file where it is so already: who left is out at once, whether
 * or not somebody has come in their place.
 * @param data with what it leaves out as it is on file: whom that names may leave by it
 * @param roster who holds which role, whoever the file does not name among them
 */
export const vacanciesIn = (
  data: OrganisationData,
  roster: Organisation["roster"],
  now: string,
): NeverEnds[] => neverEnding(data, roster, now).filter(isForWantOfPeople);

const isForWantOfPeople = ({ code, path }: NeverEnds): boolean =>
  [
    "nobody-holds",
    "only-the-author-holds",
    "only-who-starts-holds",
    "nobody-stands-in",
    "too-few-hold",
    "chair-is-no-member",
    "no-deputy",
    "only-the-overseer-confirms",
  ].includes(code) || path.at(-1) === "atLeast";

function neverEnding(
  { policies, obligations, organisation, roles, leftOut = [] }: OrganisationData,
  roster: Organisation["roster"],
  now: string,
): NeverEnds[] {
  const today = dayOf(now, organisation.timeZone);
  const authors = [...new Set(obligations.flatMap(({ author, dueOn }) => (dueOn < today ? [] : [author])))];
  const boards = policies.flatMap(({ stages }) => stages.flatMap(({ lanes }) => lanes.filter(isResolution)));
  const directors = Math.max(0, ...boards.map(({ role }) => roster[role]?.length ?? 0));
  const { confirmsAddresses, bylaws, deputies } = organisation;
  // Of a role that is unknown it is said that it is; of one in what the file leaves out nothing is.
  const isKnown = (role: string) => roles.includes(role) || leftOut.includes("deputies");
  const [first] = confirmsAddresses;
  const confirming = [...new Set(confirmsAddresses.flatMap((role) => roster[role] ?? []))];
  const overseeing = policies.flatMap(({ overseer }) => roster[overseer] ?? []);
  // Nobody confirms what they proposed, nor their own address.
  const alone = confirming.length === 1 ? confirming.filter((one) => overseeing.includes(one)) : [];
  const found = [
    ...policies.flatMap((policy, at) =>
      within(
        ["policies", at],
        [
          ...whatNeverEnds(policy, roster, policy.id === policyFor.report ? authors : []),
          ...whatIsNeverAsked(policy),
          ...howBodiesDecide(policy, bylaws),
        ],
      ),
    ),
    ...(boards.length > 0
      ? within(["organisation", "bylaws"], whatIsNeverReached(bylaws, directors, roster))
      : []),
    ...within(
      ["organisation", "bylaws"],
      [...whomBylawsLack(bylaws, roster), ...whoIsNoDirector(bylaws, roster)],
    ),
    ...(first === undefined || confirming.length > 0
      ? []
      : [{ path: ["organisation", "confirmsAddresses"], code: "nobody-holds", role: first } as const]),
    ...within(["organisation", "deputies"], deputiesMissing(deputies, roster)),
    ...alone.map(
      (person) =>
        ({
          path: ["organisation", "confirmsAddresses"],
          code: "only-the-overseer-confirms",
          person,
        }) as const,
    ),
  ];
  return found.filter((one) =>
    one.code === "no-deputy"
      ? isKnown(one.of) && isKnown(one.deputy)
      : !("role" in one) || roles.includes(one.role),
  );
}
