import type { Bilingual, Condition, LaneRule } from "../../../../../events/common.ts";
import type { Currency } from "../../../../../events/iso-4217.ts";
import { rowPrefix, rowsIn, rowsName, saidIn } from "../../../forms/rows.ts";
import type { Policy } from "../../../organisation/organisation.ts";
import type { Values } from "../../../typed/values.ts";

/** What an approval policy is changed from: the one in force when that was begun, and in which currency its amounts are. */
export type Changed = { policy: Policy; currency: Currency };

export const [stagesList, lanesList] = [{ name: "stages" }, { name: "lanes" }] as const;

type Stage = Policy["stages"][number];
type Lane = Stage["lanes"][number];

/** Facts of a document that a form chooses by name, each as a condition. */
export const facts = {
  "high-risk": { risk: "high" },
  "several-years": { multiYear: true },
  conflict: { conflict: true },
} as const satisfies Readonly<Record<string, Condition>>;

const limits = { amountPercent: "amountMore", targetPercent: "targetMore", days: "daysMore" } as const;

/** What stands in the place of an alternate where nobody stands in. */
export const nobody = "nobody";

/** The rule of so many at least, whose number is an answer of its own. */
export const atLeast = "at-least";

/** The rows of stages and of lanes that a policy comes to, as answers of its form. */
export function rowsOfPolicy({ stages }: Pick<Policy, "stages">): Values {
  const lanes = stages.flatMap((stage, at) => stage.lanes.map((lane) => ({ lane, stage: stageRow(at) })));
  return {
    [rowsName(stagesList)]: stages.map((_, at) => stageRow(at)).join(" "),
    ...Object.assign({}, ...stages.map((stage, at) => within(stagesList, stageRow(at), stageAnswers(stage)))),
    [rowsName(lanesList)]: lanes.map((_, at) => laneRow(at)).join(" "),
    ...Object.assign(
      {},
      ...lanes.map(({ lane, stage }, at) => within(lanesList, laneRow(at), { stage, ...laneAnswers(lane) })),
    ),
  };
}

const stageRow = (at: number): string => `s${at + 1}`;
const laneRow = (at: number): string => `l${at + 1}`;

/** The answers of a row by the names that they have in its form; what is left out is not answered. */
const within = (
  list: { name: string },
  row: string,
  answers: Readonly<Record<string, string | number | undefined>>,
): Values =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]): [string, string | number][] =>
      value === undefined ? [] : [[rowPrefix(list, row) + name, value]],
    ),
  );

const stageAnswers = ({ label, serviceLevelDays, remindAtPercent }: Stage) => ({
  ...{ nameEn: label.en, nameFr: label.fr, days: serviceLevelDays, remind: remindAtPercent },
});

function laneAnswers({ label, role, rule, alternate, when }: Lane) {
  const { tags, above, upTo, beyond, reports, ...others } = when ?? {};
  const chosen = Object.entries(facts).flatMap(([name, fact]) =>
    Object.keys(fact).every((key) => key in others) ? [name] : [],
  );
  return {
    ...{ nameEn: label.en, nameFr: label.fr, role },
    ...(typeof rule === "object" ? { rule: atLeast, atLeast: rule.atLeast } : { rule }),
    ...{ alternate: alternate ?? nobody, of: when ? "some" : "all" },
    tags: tags?.join(" "),
    reports: reports?.join(" "),
    ...{ above: above?.minorUnits, upTo: upTo?.minorUnits },
    facts: chosen.length > 0 ? chosen.join(" ") : undefined,
    ...Object.fromEntries(
      Object.entries(limits).map(([limit, name]) => [name, beyond?.[limit as keyof typeof limits]]),
    ),
  };
}

/** A stage or a lane of a policy, and the row of the form that says it. */
export type Said<T> = { row: string; is: T };

type StageSaid = Omit<Stage, "lanes"> & { lanes: readonly Said<Lane>[] };

/**
 * The stages of a policy as its form says them, each with its lanes, and of which row each is. What was in the policy before keeps
 * the id by which records name it.
 */
export function stagesSaid({ policy, currency }: Changed, values: Values): Said<StageSaid>[] {
  const before = policy.stages.map(({ id }, at): [string, string] => [stageRow(at), id]);
  const lanesBefore = policy.stages
    .flatMap(({ lanes }) => lanes)
    .map(({ id }, at): [string, string] => [laneRow(at), id]);
  const stageIds = idsOf(rowsIn(stagesList, values), new Map(before));
  const laneRows = rowsIn(lanesList, values).map((row) => ({ row, said: saidIn(lanesList, row, values) }));
  return rowsIn(stagesList, values).map((row) => {
    const own = laneRows.filter(({ said }) => said("stage") === row);
    const ids = idsOf(
      own.map((lane) => lane.row),
      new Map(lanesBefore),
    );
    const said = saidIn(stagesList, row, values);
    return {
      row,
      is: {
        id: stageIds.get(row) ?? row,
        label: labelIn(said),
        ...{ serviceLevelDays: Number(said("days")), remindAtPercent: Number(said("remind")) },
        lanes: own.map((lane) => ({
          row: lane.row,
          is: laneSaid(ids.get(lane.row) ?? lane.row, lane.said, currency),
        })),
      },
    };
  });
}

/** The ids of rows, each once: of two that would have the same one the later has its own. */
function idsOf(rows: readonly string[], before: ReadonlyMap<string, string>): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    rows.map((row) => {
      const known = before.get(row);
      const id = known === undefined || taken.has(known) ? row : known;
      taken.add(id);
      return [row, id];
    }),
  );
}

type Answered = (field: string) => string;

const labelIn = (said: Answered): Bilingual => ({ en: said("nameEn"), fr: said("nameFr") });

function laneSaid(id: string, said: Answered, currency: Currency): Lane {
  const when = said("of") === "some" ? conditionSaid(said, currency) : null;
  const alternate = said("alternate");
  return {
    ...{ id, label: labelIn(said), role: said("role"), rule: ruleSaid(said) },
    ...(when && { when }),
    alternate: alternate === nobody || alternate === "" ? null : alternate,
  };
}

const ruleSaid = (said: Answered): LaneRule =>
  said("rule") === atLeast
    ? { atLeast: Number(said("atLeast")) }
    : // One of the form's options, for it has read it.
      (said("rule") as LaneRule);

/** Of which documents a lane is; an empty condition is met by none. */
function conditionSaid(said: Answered, currency: Currency): Condition {
  const chosen = said("facts").split(" ");
  const beyond = Object.entries(limits).flatMap(([limit, name]) =>
    said(name) === "" ? [] : [[limit, Number(said(name))] as const],
  );
  return {
    ...(said("tags") !== "" && { tags: said("tags").split(" ") }),
    ...(said("reports") !== "" && {
      reports: said("reports").split(" ") as NonNullable<Condition["reports"]>,
    }),
    ...(said("above") !== "" && { above: { currency, minorUnits: Number(said("above")) } }),
    ...(said("upTo") !== "" && { upTo: { currency, minorUnits: Number(said("upTo")) } }),
    ...Object.assign({}, ...Object.entries(facts).map(([name, fact]) => chosen.includes(name) && fact)),
    ...(beyond.length > 0 && { beyond: Object.fromEntries(beyond) }),
  };
}

/** The policy as its form says it, in all else as it was: the engine runs by this one once it is in force. */
export const policySaid = (changed: Changed, values: Values): Policy => ({
  ...changed.policy,
  stages: stagesSaid(changed, values).map(({ is }) => ({ ...is, lanes: is.lanes.map((lane) => lane.is) })),
});
