import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { depsFor } from "../../infra/operations/load/deps.ts";
import { organisationFrom } from "../../infra/operations/load/read.ts";
import { localTarget } from "../../infra/operations/load/target.ts";
import { carryOutLoading, whatLoadingChanges } from "../../shared/usecases/load-organisation.ts";
import { itKeepsAnOrganisation } from "../support/register-contract.ts";

const home = inject("home");
const own = { sender: "accord@ibcr.example", operators: "operators@ibcr.example" };

async function open() {
  const target = await localTarget(home);
  if ("code" in target) throw new Error("Accord does not run");
  return depsFor(target, () => new Date().toISOString(), own);
}

const name = () => `N-${Math.random().toString(36).slice(2, 10)}`;

describe("the register in DynamoDB", () => {
  itKeepsAnOrganisation(open, name);
});

describe("loading into the Accord that runs here", () => {
  it("changes nothing when the launcher's file is loaded again, and then only what differs, once", async () => {
    const deps = await open();
    const data = organisationFrom(await readFile(join(home, "organisation.yaml")));
    expect((await whatLoadingChanges(deps, data)).steps.map(({ change }) => change)).toEqual([]);
    const id = name();
    const somebody = {
      ...{ id, name: "Ana Lopes", email: `${id}@ibcr.example`, roles: [] },
      ...({ lang: "fr", office: "dakar", active: true } as const),
    };
    const changed = { ...data, people: [...data.people, somebody] };
    const loading = await whatLoadingChanges(deps, changed);
    expect(loading.steps.map(({ change }) => change)).toEqual([
      { thing: "person", id, differences: [{ differs: "new" }] },
    ]);
    expect(await carryOutLoading(deps, loading)).toEqual([]);
    expect((await whatLoadingChanges(deps, changed)).steps).toEqual([]);
    expect(await deps.directory.person(id)).toMatchObject({ person: { timeZone: "Africa/Dakar" } });
  });
});
