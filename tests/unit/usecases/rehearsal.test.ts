import { beforeAll, describe, expect, it } from "vitest";
import { type Recorded, recordDecisions } from "../../../infra/local/example/decisions.ts";
import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import { rowsOfPolicy } from "../../../shared/domain/documents/governance/approval/rows.ts";
import type { Rehearsal } from "../../../shared/domain/documents/rehearsed.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";
import { type RehearsalReader, rehearsePolicy } from "../../../shared/usecases/reading/rehearse-policy.ts";
import { decidedInMemory } from "../../support/decided-in-memory.ts";

const now = "2026-11-23T18:00:00.000Z";
const example = exampleOrganisation(now);
const policy = example.policies.find(({ id }) => id === "partnership-agreement");
if (!policy) throw new Error("the example has no policy of agreements");
const approval = { policy, currency: "CAD" as const };

/** The rows of the lanes of the policy in force, by their role. */
const rowsOf = (role: string): string[] =>
  Object.entries(rowsOfPolicy(policy)).flatMap(([name, said]) =>
    name.endsWith(".role") && said === role ? [name.slice(0, -".role".length)] : [],
  );
const rowOf = (role: string): string => {
  const [found] = rowsOf(role);
  if (found === undefined) throw new Error(`no lane is for ${role}`);
  return found;
};
/** Of the agreements committee: where it resolves up to its amount, and where it recommends what is beyond. */
const [resolving, recommending] = rowsOf("agreements-committee");

const changed = (more: Values): Values => ({ ...rowsOfPolicy(policy), ...more });

let recorded: Recorded[];
beforeAll(async () => {
  recorded = await recordDecisions(example, now, { "PA-003": "P-006", "PA-005": "P-010" });
});

const clock = { now: () => now };
const directory = {
  organisation: () => Promise.resolve({ ...example.organisation, roster: rosterOf(example.people) }),
  names: () => Promise.resolve({}),
};

async function rehearsed(values: Values, reader: RehearsalReader = "overseer"): Promise<Rehearsal> {
  const deps = await decidedInMemory(recorded);
  const found = await rehearsePolicy({ ...deps, clock, directory }, { approval }, values, reader);
  if (!found) throw new Error("it is no approval policy");
  return found;
}

/** What would be otherwise, by number and reason. */
const said = ({ otherwise }: Rehearsal) =>
  Object.fromEntries(
    otherwise.map(({ documentId, differences }) => [
      documentId,
      differences.map((one) => `${one.is} ${"lane" in one ? one.lane.en : one.stage.en}`),
    ]),
  );

describe("forty decisions of eighteen months", () => {
  it("are on record, each folded by the product from its entries", () => {
    expect(recorded).toHaveLength(40);
    expect(recorded.filter(({ head }) => head.report.status === "in-force")).toHaveLength(38);
    expect(new Set(recorded.map(({ entries }) => entries[0]?.at.slice(0, 7))).size).toBeGreaterThanOrEqual(
      17,
    );
  });

  it("are the same whenever they are made", async () => {
    const again = await recordDecisions(example, now, { "PA-003": "P-006", "PA-005": "P-010" });
    expect(again.map(({ head }) => head.chain)).toEqual(recorded.map(({ head }) => head.chain));
  });
});

describe("the rehearsal of a proposed approval policy", () => {
  it("finds nothing otherwise where nothing is changed", async () => {
    const found = await rehearsed(changed({}));
    expect(found.otherwise).toEqual([]);
    expect(found.same.length).toBeGreaterThan(20);
    const decided = found.same.filter(({ approvedOn }) => approvedOn !== null);
    expect(decided.every(({ end }) => end?.is === "approved")).toBe(true);
  });

  it("names who would not be asked any more, for the amounts between the old threshold and the new one", async () => {
    const found = await rehearsed(changed({ [`${rowOf("treasurer")}.above`]: 5_000_000 }));
    const between = ["PA-002", "PA-006", "PA-019", "PA-023"];
    expect(said(found)).toEqual(Object.fromEntries(between.map((id) => [id, ["dropped Treasurer"]])));
    expect(found.otherwise[0]?.differences[0]).toMatchObject({
      ...{ is: "dropped", people: ["P-009"] },
      when: { above: { currency: "CAD", minorUnits: 5_000_000 } },
    });
  });

  it("names who would be asked besides, and that the answers on record are not enough then", async () => {
    const found = await rehearsed(changed({ [`${rowOf("agreements-committee")}.above`]: 5_000_000 }));
    const between = ["PA-007", "PA-011", "PA-015", "PA-020", "PA-024", "PA-028"];
    expect(said(found)).toEqual(
      Object.fromEntries(between.map((id) => [id, ["added Agreements committee"]])),
    );
    const [one] = found.otherwise;
    expect(one?.differences[0]).toMatchObject({ is: "added", people: ["P-008", "P-009", "P-011"] });
    expect(one?.end).toMatchObject({ is: "waits", lanes: [{ role: "agreements-committee" }] });
  });

  it("counts a threshold of voices that those on record do not reach", async () => {
    const found = await rehearsed(changed({ [`${recommending}.atLeast`]: 3 }));
    const [one] = found.otherwise.filter(({ approvedOn }) => approvedOn !== null);
    expect(one?.differences).toMatchObject([{ is: "rule", was: { atLeast: 2 }, rule: { atLeast: 3 } }]);
    expect(one?.end).toMatchObject({ is: "waits", lanes: [{ people: ["P-011"] }] });
  });

  it("says who would resolve in the committee’s place, where it did up to a smaller amount", async () => {
    const found = await rehearsed(
      changed({
        [`${resolving}.upTo`]: 15_000_000,
        [`${recommending}.above`]: 15_000_000,
        [`${rowOf("director")}.above`]: 15_000_000,
      }),
    );
    const way = ["added Recommendation of the agreements committee", "added Board of directors"];
    const between = ["PA-004", "PA-013", "PA-017", "PA-021", "PA-026"];
    expect(said(found)).toEqual(
      Object.fromEntries(between.map((id) => [id, [...way, "dropped Agreements committee"]])),
    );
    const dropped = found.otherwise[0]?.differences.at(-1);
    expect(dropped).toMatchObject({ is: "dropped", when: { upTo: { minorUnits: 15_000_000 } } });
    const decided = found.otherwise.filter(({ approvedOn }) => approvedOn !== null);
    expect(decided.every(({ end }) => end?.is === "waits")).toBe(true);
  });

  it("says that others decide where a lane is for another role", async () => {
    const found = await rehearsed(changed({ [`${rowOf("legal-officer")}.role`]: "planning-officer" }));
    expect(found.same).toEqual([]);
    expect(found.otherwise[0]?.differences).toMatchObject([
      { is: "role", was: "legal-officer", role: "planning-officer", people: ["P-017"] },
    ]);
  });

  it("looks at open documents too, and tells of none who has answered in it", async () => {
    const found = await rehearsed(changed({ [`${rowOf("director")}.above`]: 50_000_000 }));
    const open = [...found.otherwise, ...found.same].filter(({ approvedOn }) => approvedOn === null);
    expect(open.map(({ documentId }) => documentId).sort()).toEqual(["PA-003", "PA-005"]);
    expect(open.every(({ end }) => end === null)).toBe(true);
  });

  it("leaves out what was decided more than a year ago", async () => {
    const { otherwise, same } = await rehearsed(changed({}));
    const found = [...otherwise, ...same].map(({ documentId }) => documentId);
    expect(found).not.toContain("PA-040");
    expect(found).toContain("PA-020");
  });

  it("names to somebody what they have a part in, and counts the rest", async () => {
    const values = changed({ [`${rowOf("treasurer")}.above`]: 5_000_000 });
    const director = await rehearsed(values, { person: "P-010" });
    const overseen = await rehearsed(values);
    expect(director.otherwise).toHaveLength(overseen.otherwise.length);
    expect(overseen.otherwise.every(({ basis }) => basis !== null)).toBe(true);
    const stranger = await rehearsed(values, { person: "P-016" });
    expect(stranger.otherwise.every(({ basis }) => basis === null)).toBe(true);
  });

  it("leaves the records as they are", async () => {
    const before = recorded.map(({ head }) => head.chain);
    await rehearsed(changed({ "stages.s1.days": 9 }));
    expect(recorded.map(({ head }) => head.chain)).toEqual(before);
  });
});
