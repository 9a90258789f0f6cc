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
