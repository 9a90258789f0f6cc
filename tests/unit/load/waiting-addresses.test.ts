import { expect, it } from "vitest";
import { carryOutLoading, whatLoadingChanges } from "../../../shared/usecases/load-organisation.ts";
import { example } from "./changed.ts";
import { Registry } from "./world.ts";

const [irene, tom, awa] = ["P-008", "P-009", "P-001"] as const;
const emailOf = (wanted: string) => example.people.find(({ id }) => id === wanted)?.email ?? "";
const free = "free@somewhere.example";

it.each<[string, Record<string, string>, string[]]>([
  [
    "two have each other’s",
    { [irene]: emailOf(tom), [tom]: emailOf(irene) },
    [`${irene} address-exchanged ${tom}`, `${tom} address-exchanged ${irene}`],
  ],
  [
    "three have each other’s, and a fourth waits for one of them",
    { [irene]: emailOf(tom), [tom]: emailOf(awa), [awa]: emailOf(irene), "P-002": emailOf(tom) },
    [
      `${awa} address-exchanged ${irene}`,
      `P-002 address-after ${tom}`,
      `${irene} address-exchanged ${tom}`,
      `${tom} address-exchanged ${awa}`,
    ],
  ],
  [
    "one has that of another, who has a new one",
    { [irene]: emailOf(tom), [tom]: free },
    [`${irene} address-after ${tom}`],
  ],
  ["one has a new one", { [irene]: free }, []],
])(
  "says by a file’s preview whose address waits for whom, and proposes it to nobody yet: %s",
  async (_, emails, waits) => {
    const registry = new Registry();
    await registry.load(example);
    const people = example.people.map((one) => ({ ...one, email: emails[one.id] ?? one.email }));
    const loading = await whatLoadingChanges(registry.deps, { ...example, people });
    expect(loading.kept.map((one) => `${one.id} ${one.why} ${"of" in one ? one.of : ""}`)).toEqual(waits);
    expect(loading.steps).toHaveLength(Object.keys(emails).length - waits.length);
    expect(await carryOutLoading(registry.deps, loading)).toEqual([]);
  },
);

const loadWith = async (
  registry: Registry,
  edits: Record<string, Partial<(typeof example.people)[number]>>,
) => {
  const people = example.people.map((one) => ({ ...one, ...edits[one.id] }));
  const loading = await whatLoadingChanges(registry.deps, { ...example, people });
  return {
    kept: loading.kept.map(({ id, why }) => `${id} ${why}`),
    changes: loading.steps.flatMap(({ change }) =>
      "differences" in change ? change.differences.map(({ differs }) => `${change.id} ${differs}`) : [],
    ),
    refused: await carryOutLoading(registry.deps, loading),
  };
};

it.each<[string, Parameters<typeof loadWith>[1][], Omit<Awaited<ReturnType<typeof loadWith>>, "refused">]>([
  [
    "all else of whoever waits for an address is loaded",
    [{ [irene]: { email: emailOf(tom), name: "Irène Tremblay" }, [tom]: { email: free } }],
    { kept: [`${irene} address-after`], changes: [`${irene} name`, `${tom} address`] },
  ],
  [
    "whoever waits for an address that is only proposed to another is told so",
    [{ [tom]: { email: free } }, { [irene]: { email: free } }],
    { kept: [`${irene} address-awaited`], changes: [] },
  ],
  [
    "whoever leaves is proposed no address that is another’s",
    [{ [irene]: { email: emailOf(tom), active: false } }],
    { kept: [`${irene} address-not-free`], changes: [`${irene} left`] },
  ],
  [
    "whoever leaves is out before another is proposed their address, who confirms addresses no more",
    [{ [irene]: { email: emailOf(tom), roles: [] }, [tom]: { active: false } }],
    { kept: [], changes: [`${tom} left`, `${irene} roles`, `${irene} address`] },
  ],
])("says by a file’s preview what the load does then: %s", async (_, files, said) => {
  const registry = new Registry();
  await registry.load(example);
  for (const [at, edits] of files.entries()) {
    const { refused, ...shown } = await loadWith(registry, edits);
    expect(refused).toEqual([]);
    if (at === files.length - 1) expect(shown).toMatchObject(said);
  }
});
