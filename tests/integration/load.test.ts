import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { depsFor } from "../../infra/operations/load/deps.ts";
import { organisationFrom } from "../../infra/operations/load/read.ts";
import { localTarget } from "../../infra/operations/load/target.ts";
import { carryOutLoading, whatLoadingChanges } from "../../shared/usecases/loading/load-organisation.ts";
import { enterPerson } from "../../shared/usecases/people/enter-person.ts";
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
  it("changes nothing when the launcher's file is loaded again, but for addresses that other tests corrected", async () => {
    const deps = await open();
    const data = organisationFrom(await readFile(join(home, "organisation.yaml")));
    const { steps } = await whatLoadingChanges(deps, data);
    const others = steps.filter(({ change }) => {
      if (!("how" in change)) return change.differences.some(({ differs }) => differs !== "address");
      return change.how === "added" || change.fields.some(({ field }) => field !== "contact.email");
    });
    expect(others.map(({ change }) => change)).toEqual([]);
  });

  it("enters who comes, once, in the time zone of their office", async () => {
    const deps = await open();
    const { organisation, roles } = organisationFrom(await readFile(join(home, "organisation.yaml")));
    const records = { plans: [], agreements: [], obligations: [] };
    const nothing = { donors: [], partners: [], policies: [], clauses: [], ...records };
    const id = name();
    const somebody = {
      ...{ id, name: "Ana Lopes", email: `${id}@ibcr.example`, roles: [] },
      ...({ lang: "fr", office: "dakar", active: true } as const),
    };
    const data = { organisation, roles, ...nothing, people: [somebody] };
    const loading = await whatLoadingChanges(deps, data);
    expect(loading.steps.map(({ change }) => change)).toEqual([
      { thing: "person", id, differences: [{ differs: "new" }] },
    ]);
    expect(await carryOutLoading(deps, loading)).toEqual([]);
    expect((await whatLoadingChanges(deps, data)).steps).toEqual([]);
    expect(await deps.directory.person(id)).toMatchObject({ person: { timeZone: "Africa/Dakar" } });
  });

  it("gives one mailbox to one of two who come with it at one moment, and to the other once the first has left", async () => {
    const deps = await open();
    const [one, two] = [name(), name()];
    const enter = (id: string, active = true) =>
      enterPerson(deps, {
        ...{ id, name: "Ana Lopes", email: `${one}+${id}@ibcr.example`, roles: [] },
        ...({ lang: "fr", office: "dakar", active } as const),
      });
    const became = await Promise.all([enter(one), enter(two)]);
    const isIn = became.map(({ ok }) => ok);
    expect(isIn.filter(Boolean)).toHaveLength(1);
    const [first, second] = isIn[0] ? [one, two] : [two, one];
    expect(await enter(second)).toEqual({ ok: false, refusal: { code: "somebody-elses-address" } });
    expect((await enter(first, false)).ok).toBe(true);
    expect((await enter(second)).ok).toBe(true);
    expect((await enter(first)).ok).toBe(false);
  });
});
