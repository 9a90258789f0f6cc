import type { Bilingual } from "../../../../../events/common.ts";
import type { FieldError } from "../../../forms/content.ts";
import type { ErrorFacts } from "../../../forms/field.ts";
import { rowPrefix, rowsName } from "../../../forms/rows.ts";
import { isOutside } from "../../../organisation/lane-rule.ts";
import type { Organisation } from "../../../organisation/organisation.ts";
import { policyAmiss } from "../../../organisation/policy-amiss.ts";
import type { PolicyErrorCode } from "../../../organisation/policy-error.ts";
import type { Path, Problem } from "../../../organisation/problem.ts";
import type { Values } from "../../../typed/values.ts";
import { inWords } from "../role-names.ts";
import { type Changed, lanesList, policySaid, stagesList, stagesSaid } from "./rows.ts";

/**
 * What of an approval policy keeps it from being submitted, each at the answer that it lies in. The rules are those by which an
 * organisation's file is loaded.
 * @param values all that its form says, each answer readable
 */
export function approvalAmiss(
  changed: Changed,
  values: Values,
  organisation: Pick<Organisation, "roster" | "currency" | "roleNames" | "bylaws">,
): FieldError[] {
  const stages = stagesSaid(changed, values);
  const at = (path: Path, field: string): string => {
    const [, stage, , lane] = path;
    const row = typeof stage === "number" ? stages[stage] : undefined;
    const own = typeof lane === "number" ? row?.is.lanes[lane] : undefined;
    if (own) return rowPrefix(lanesList, own.row) + field;
    return row ? rowPrefix(stagesList, row.row) + field : rowsName(stagesList);
  };
  const unfit = stages.flatMap(({ is }) =>
    is.lanes.flatMap(({ row, is: lane }): FieldError[] => {
      const said = (field: string, code: PolicyErrorCode, more: ErrorFacts = {}): FieldError => ({
        ...{ field: rowPrefix(lanesList, row) + field, code, ...more },
      });
      const isNameOutside = lane.role === "party" || lane.role === "donor";
      return [
        ...(isOutside(lane) === isNameOutside ? [] : [said("role", "policy-outside-role")]),
        ...(lane.when && Object.keys(lane.when).length === 0 ? [said("of", "policy-no-condition")] : []),
      ];
    }),
  );
  const found = policyAmiss(policySaid(changed, values), organisation).flatMap((problem) => {
    const error = errorOf(problem, (field) => at(problem.path, field), organisation.roleNames);
    return error === null ? [] : [error];
  });
  const first = [...unfit, ...found.filter(({ code }) => ofNoBody.has(code))];
  const others = found.filter((error) => !first.some(({ field }) => isOfRow(field, error.field)));
  return [...new Map([...first, ...others].map((one) => [one.field, one])).values()];
}

/** Who resolves is no body, or a body would not resolve. */
const ofNoBody: ReadonlySet<string> = new Set<PolicyErrorCode>([
  "policy-not-a-body",
  "policy-polled",
  "policy-committee-polled",
]);

/** Whether two answers are of one row: where what it says does not fit together nothing more is said of it. */
const isOfRow = (field: string, other: string): boolean =>
  field.startsWith("lanes.") && field.split(".")[1] === other.split(".")[1] && other.startsWith("lanes.");

/** A problem at the answer that it lies in; null for one that no answer of the form can mend. */
function errorOf(
  problem: Problem,
  at: (field: string) => string,
  names: Organisation["roleNames"],
): FieldError | null {
  const role = "role" in problem ? { other: inWords(problem.role, names) as Bilingual } : {};
  switch (problem.code) {
    case "no-stages":
    case "nobody-for-some":
      return { field: rowsName(lanesList), code: "policy-nobody-for-some" };
    case "only-taken-note-of":
      return { field: rowsName(lanesList), code: "policy-only-noted" };
    case "no-lanes":
      return { field: at("nameEn"), code: "policy-no-lanes" };
    case "never-reached":
      return { field: at("nameEn"), code: "policy-never-reached" };
    case "never-asked":
      return { field: at("of"), code: "policy-never-asked" };
    case "signed-too-soon":
      return { field: at("nameEn"), code: "policy-signed-too-soon" };
    case "nobody-holds":
      // Of who watches over documents, and the like, nothing stands in this form.
      return problem.path[0] === "stages"
        ? { field: at("role"), code: "policy-nobody-holds", ...role }
        : null;
    case "only-the-author-holds":
    case "only-who-starts-holds":
      return { field: at("role"), code: "policy-only-starter", ...role };
    case "too-few-hold":
      return {
        field: at("atLeast"),
        code: "policy-too-few",
        ...role,
        limit: problem.needs,
        over: problem.all,
      };
    case "not-a-body":
      return { field: at("role"), code: "policy-not-a-body", ...role };
    case "polled":
      return { field: at("rule"), code: "policy-polled", ...role };
    case "not-delegated":
      return { field: at("role"), code: "policy-not-delegated", ...role };
    case "nobody-stands-in":
      return { field: at("alternate"), code: "policy-nobody-stands-in", ...role };
    case "nobody-acts-for-several":
    case "nobody-acts-for-a-director":
    case "nobody-acts-for-a-donor":
      return { field: at("alternate"), code: "policy-nobody-acts" };
    case "committee-polled":
      return { field: at("rule"), code: "policy-committee-polled", ...role };
    case "beyond-delegation": {
      const { most } = problem;
      return { field: at("upTo"), code: "policy-beyond-delegation", ...role, most };
    }
    case "amounts-cross":
      return { field: at("upTo"), code: "policy-amounts-cross" };
    case "amounts-gap":
      return { field: at("upTo"), code: "policy-amounts-gap" };
    case "amounts-fall":
      return { field: at("above"), code: "policy-amounts-fall" };
    case "too-many-lanes":
      return { field: at("nameEn"), code: "policy-too-many-lanes", limit: problem.most };
    case "too-long-a-policy":
      return { field: rowsName(stagesList), code: "policy-too-long" };
    default:
      return null;
  }
}
