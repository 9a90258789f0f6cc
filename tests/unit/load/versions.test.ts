import { beforeEach, describe, expect, it } from "vitest";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { whatLoadingChanges } from "../../../shared/usecases/loading/load-organisation.ts";
import { changed, example, read } from "./changed.ts";
import { edited } from "./file.ts";
import { Registry } from "./world.ts";

let registry: Registry;
beforeEach(() => {
  registry = new Registry();
});

const stays = async (data: OrganisationData) => (await whatLoadingChanges(registry.deps, data)).kept;

describe("the versions of a file", () => {
  it("take a policy forward alone", async () => {
    await registry.load(changed);
    const [newer] = changed.policies;
    expect(await stays(example)).toContainEqual({
      ...{ thing: "policy", id: "results-report", why: "older-version" },
      ...{ inForce: 2, inFile: 1 },
    });
    await registry.load(example);
    expect(registry.policies.get("results-report")).toEqual(newer);
    const other = {
      ...changed,
      policies: [{ ...newer, overseer: "executive-director" }] as typeof changed.policies,
    };
    expect(await stays(other)).toContainEqual({
      thing: "policy",
      id: "results-report",
      why: "same-version",
      inForce: 2,
    });
    await registry.load(other);
    expect(registry.policies.get("results-report")).toEqual(newer);
  });

  it("take a clause forward alone, which stays as it is where the file has it no more", async () => {
    const [clause, ...others] = example.clauses;
    if (!clause) throw new Error("the example has no clause");
    const withClause = (more: Partial<typeof clause>) => ({
      ...example,
      clauses: [{ ...clause, ...more }, ...others],
    });
    const newer = withClause({ version: 2, offered: false });
    await registry.load(newer);
    expect(await stays(example)).toContainEqual({
      ...{ thing: "clause", id: clause.id, why: "older-version", inForce: 2, inFile: 1 },
    });
    expect(await stays(withClause({ version: 2 }))).toContainEqual({
      ...{ thing: "clause", id: clause.id, why: "same-version", inForce: 2 },
    });
    expect(await stays({ ...newer, clauses: others })).toContainEqual({
      ...{ thing: "clause", id: clause.id, why: "not-in-file" },
    });
    expect(registry.clauses.get(clause.id)).toEqual(newer.clauses[0]);
  });

  it("take by-laws forward alone, and all else of the organisation with them or without", async () => {
    const { bylaws } = example.organisation;
    const withBylaws = (more: Partial<typeof bylaws>) => ({
      ...example,
      organisation: { ...example.organisation, addressHoldDays: 4, bylaws: { ...bylaws, ...more } },
    });
    const newer = withBylaws({ version: 2, castingVote: { ...bylaws.castingVote, chair: false } });
    await registry.load(newer);
    expect(await stays(withBylaws({}))).toContainEqual({
      ...{ thing: "bylaws", id: bylaws.id, why: "older-version" },
      ...{ inForce: 2, inFile: 1 },
    });
    expect(await stays(withBylaws({ version: 2 }))).toContainEqual({
      ...{ thing: "bylaws", id: bylaws.id, why: "same-version", inForce: 2 },
    });
    await registry.load(example);
    expect(registry.organisation).toMatchObject({
      bylaws: newer.organisation.bylaws,
      addressHoldDays: example.organisation.addressHoldDays,
    });
    await registry.load(withBylaws({ id: "others" }));
    expect(registry.organisation?.bylaws).toMatchObject({ id: "others", version: 1 });
  });

  it.each<[what: string, edits: [from: string, to: string][], fields: string[]]>([
    [
      "a time limit and a reminder",
      [
        [
          "serviceLevelDays: 7\n        remindAtPercent: 80",
          "serviceLevelDays: 9\n        remindAtPercent: 50",
        ],
      ],
      ["stages.review.serviceLevelDays: 7 → 9", "stages.review.remindAtPercent: 80 → 50"],
    ],
    [
      "who decides, and who stands in",
      [
        [
          "role: mel-officer\n            rule: one\n            alternate: programme-manager",
          "role: secretary\n            rule: one\n            alternate: null",
        ],
      ],
      [
        "stages.review.lanes.mel.role: mel-officer → secretary",
        "stages.review.lanes.mel.alternate: programme-manager → null",
      ],
    ],
    [
      "a lane by another",
      [
        [
          "- id: finance\n            label: { en: Finance, fr: Finances }",
          "- id: money\n            label: { en: Money, fr: Argent }",
        ],
      ],
      [
        "stages.review.lanes: mel, finance → mel, money",
        "stages.review.lanes.money.label.en: null → Money",
        "stages.review.lanes.money.label.fr: null → Argent",
        "stages.review.lanes.money.role: null → finance-officer",
        "stages.review.lanes.money.rule: null → one",
        "stages.review.lanes.money.alternate: null → programme-manager",
      ],
    ],
    [
      "the order of its stages",
      [
        ["- id: direction\n        label", "- id: late\n        label"],
        ["- id: review\n", "- id: direction\n"],
        ["- id: late\n", "- id: review\n"],
      ],
      ["stages: review, direction, board, donor → direction, review, board, donor"],
    ],
    [
      "who answers for documents",
      [["    accountable: executive-director\n", ""]],
      ["accountable: executive-director → null"],
    ],
  ])("say what a new one of a policy changes: %s", async (_, edits, fields) => {
    await registry.load(example);
    const newer = read(edited(["version: 1\n    overseer", "version: 2\n    overseer"], ...edits));
    const { steps } = await whatLoadingChanges(registry.deps, newer);
    const said = steps.flatMap(({ change }) => ("fields" in change ? change.fields : []));
    expect(said.map(({ field, from, to }) => `${field}: ${from} → ${to}`)).toEqual(
      expect.arrayContaining(["version: 1 → 2", ...fields]),
    );
  });
});
