import { expect, it } from "vitest";
import { carryOutLoading, whatLoadingChanges } from "../../../shared/usecases/loading/load-organisation.ts";
import { example } from "./changed.ts";
import { own } from "./file.ts";
import { Registry } from "./world.ts";

const [irene, tom, awa, claire] = ["P-008", "P-009", "P-001", "P-006"] as const;
const [donor, donorsEmail] = example.donors.map(({ id, contact }) => [id, contact.email] as const)[0] ?? [
  "",
  "",
];
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
  edits: Record<string, { email?: string; name?: string; active?: boolean; roles?: string[] }>,
) => {
  const people = example.people.map((one) => ({ ...one, ...edits[one.id] }));
  const donors = example.donors.map((one) => ({ ...one, contact: { ...one.contact, ...edits[one.id] } }));
  const file = { ...example, people, donors };
  const loading = await whatLoadingChanges(registry.deps, file);
  const refused = await carryOutLoading(registry.deps, loading);
  return {
    kept: loading.kept.map(({ id, why }) => `${id} ${why}`),
    changes: loading.steps.flatMap(({ change }) =>
      "differences" in change
        ? change.differences.map(({ differs }) => `${change.id} ${differs}`)
        : [change.id || change.thing],
    ),
    refused,
    again: (await whatLoadingChanges(registry.deps, file)).steps.length,
  };
};

it.each<[string, Parameters<typeof loadWith>[1][], { kept: string[]; changes: string[] }]>([
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
    "whoever is away is proposed no address that the same file gives somebody who is here",
    [{ [irene]: { active: false } }, { [irene]: { email: free, active: false }, [tom]: { email: free } }],
    { kept: [`${irene} address-not-free`], changes: [`${tom} address`] },
  ],
  [
    "nor one that the same file gives a donor",
    [{ [irene]: { email: free, active: false }, [donor]: { email: free } }],
    { kept: [`${irene} address-not-free`], changes: [`${irene} left`, donor] },
  ],
  [
    "whoever leaves is proposed the address that a donor has no more by the same file",
    [{ [irene]: { email: donorsEmail, active: false }, [donor]: { email: free } }],
    { kept: [], changes: [`${irene} left`, donor, `${irene} address`] },
  ],
  [
    "whoever leaves is proposed the address of whoever leaves after them in the same file",
    [{ [irene]: { email: emailOf(tom), active: false }, [tom]: { active: false } }],
    { kept: [], changes: [`${irene} left`, `${tom} left`, `${irene} address`] },
  ],
  [
    "whoever leaves, and has the address from which Accord writes, is told so",
    [{ [irene]: { email: own.sender, active: false } }],
    { kept: [`${irene} own-address`], changes: [`${irene} left`] },
  ],
  [
    "whoever leaves, and has the address to which answers go, is told so",
    [{ [irene]: { email: "secretariat@ibcr.example", active: false } }],
    { kept: [`${irene} answers-address`], changes: [`${irene} left`] },
  ],
  [
    "nobody is asked about a new address of whoever leaves with whom it waits for",
    [{ [irene]: { email: free } }, { [irene]: { email: free, active: false }, [claire]: { active: false } }],
    { kept: [`${irene} address-waits`], changes: [`${claire} left`, `${irene} left`] },
  ],
  [
    "another is asked about the new address of whoever comes back, where whom it waits for has left",
    [
      { [irene]: { email: free } },
      { [irene]: { email: free, active: false }, [claire]: { active: false } },
      { [irene]: { email: free }, [claire]: { active: false } },
    ],
    {
      kept: [`${irene} address-waits`],
      changes: [`${irene} returned`, `${irene} second-person`, "roster"],
    },
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
    const { refused, again, ...shown } = await loadWith(registry, edits);
    expect([refused, again]).toEqual([[], 0]);
    if (at === files.length - 1) expect(shown).toMatchObject(said);
  }
});
