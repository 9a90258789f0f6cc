import { beforeEach, describe, expect, it } from "vitest";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { whatLoadingChanges } from "../../../shared/usecases/load-organisation.ts";
import { changed, example } from "./changed.ts";
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
});
