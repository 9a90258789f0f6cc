import { describe, expect, it } from "vitest";
import type { AmountClaim, Claimed, Guard } from "../../../shared/domain/documents/guard.ts";
import type { Status } from "../../../shared/domain/review/lifecycle.ts";
import { withOthers } from "../../../shared/domain/review/route.ts";
import type { DecisionStore, Loaded } from "../../../shared/ports/store.ts";
import { passGuards } from "../../../shared/usecases/writing/claim.ts";
import { planBasis } from "../../support/example-plan.ts";
import { reportWith } from "../views/sample.ts";

const amount = (by: string, minorUnits: number): AmountClaim => ({ by, minorUnits });

/** Documents as they stand; what is not among them was taken over from before Accord. */
const standing: Readonly<Record<string, Status>> = {
  submitted: "submitted",
  "in-review": "in-review",
  "at-a-meeting": "awaiting-meeting",
  signing: "signing",
  approved: "approved",
  "in-force": "published",
  returned: "changes-requested",
  "taken-back": "taken-back",
  withdrawn: "withdrawn",
  refused: "refused",
};

/** A store that has these documents and guards, and counts how often it is read. */
function storeWith(...guards: readonly Guard[]) {
  const read: string[] = [];
  const load: DecisionStore["load"] = ({ documentId, guards: names = [] }) => {
    read.push(documentId);
    const status = standing[documentId];
    const head = status && { report: reportWith({ status }), chain: { number: 1, hash: "a".repeat(64) } };
    const found = names.map((name) => guards.find((one) => one.name === name) ?? none(name));
    return Promise.resolve({ head: head ?? null, guards: found } as unknown as Loaded);
  };
  return { store: { load }, read };
}

const none = (name: string): Guard => ({ name, version: 0, claims: [] });
const guardWith = (name: string, ...claims: AmountClaim[]): Guard => ({ name, version: 3, claims });
const mine = (...names: string[]): Claimed[] => names.map((name) => ({ name, claim: amount("mine", 500) }));

describe("amounts that count together", () => {
  it.each([
    ["submitted", true],
    ["in-review", true],
    ["at-a-meeting", true],
    ["signing", true],
    ["approved", true],
    ["in-force", true],
    ["of-before-Accord", true],
    ["returned", false],
    ["taken-back", false],
    ["withdrawn", false],
    ["refused", false],
  ])("are those of documents on their way, or through: %s %s", async (by, stands) => {
    const guard = guardWith("partner.a", amount(by, 4_000));
    const passed = await passGuards(storeWith(), "mine", planBasis, mine("partner.a"), [guard]);
    expect(passed.others).toEqual(stands ? { documents: 1, minorUnits: 4_000 } : null);
    expect(passed.guards).toEqual([
      {
        ...{ name: "partner.a", version: 4 },
        claims: [...(stands ? [amount(by, 4_000)] : []), amount("mine", 500)],
      },
    ]);
    expect(passed.taken).toBeNull();
  });

  it("are not its own of an earlier submission, in whose place its amount comes", async () => {
    const guard = guardWith("partner.a", amount("mine", 9_000), amount("in-force", 40));
    const passed = await passGuards(storeWith(), "mine", planBasis, mine("partner.a"), [guard]);
    expect(passed.others).toEqual({ documents: 1, minorUnits: 40 });
    expect(passed.guards[0]?.claims).toEqual([amount("in-force", 40), amount("mine", 500)]);
  });

  it("are those of the partner with whom there are most, of several", async () => {
    const one = guardWith("partner.a", amount("in-force", 40));
    const other = guardWith("partner.b", amount("approved", 30), amount("submitted", 30));
    const passed = await passGuards(storeWith(), "mine", planBasis, mine("partner.a", "partner.b"), [
      one,
      other,
    ]);
    expect(passed.others).toEqual({ documents: 2, minorUnits: 60 });
    expect(passed.guards.map(({ name, version }) => [name, version])).toEqual([
      ["partner.a", 4],
      ["partner.b", 4],
    ]);
  });

  it("are read in one call where its page did not name them", async () => {
    const { store, read } = storeWith(guardWith("partner.a", amount("in-force", 40)));
    const passed = await passGuards({ store }, "mine", planBasis, mine("partner.a", "partner.b"), []);
    expect(passed.others?.minorUnits).toBe(40);
    expect(read).toEqual(["mine", "in-force"]);
  });

  it("add to what is decided upon, and to nothing where there is no amount", () => {
    const others = { documents: 1, minorUnits: 40 };
    const cad = { currency: "CAD", minorUnits: 500 };
    expect(withOthers({ tags: [], amount: cad }, others)).toEqual({ tags: [], amount: { ...cad, others } });
    expect(withOthers({ tags: [] }, others)).toEqual({ tags: [] });
    expect(withOthers({ tags: [], amount: cad }, null)).toEqual({ tags: [], amount: cad });
  });
});
