import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { decidedByMembers } from "../../../shared/usecases/meetings/decided-by-members.ts";
import { byLawTyped, policyTyped } from "../../support/example-governance.ts";
import { governanceInMemory } from "../../support/governance-in-memory.ts";

/** A governance document that the board adopted, with what its certificate says of its members. */
async function adopted(type: "by-law" | "policy") {
  const place = governanceInMemory();
  await place.open("GD-1", { type });
  expect(await place.submit("GD-1", type === "by-law" ? byLawTyped : policyTyped)).toBe("submitted");
  await place.adopt("GD-1");
  const { basis, entries } = place.memoryOf("GD-1");
  if (!basis) throw new Error("it is bound to nothing");
  const { contentHash } = place.reportOf("GD-1");
  const says = (version = contentHash ?? "") =>
    decidedByMembers(
      basis,
      version,
      entries.map((stored) => ({ stored, entry: upcast(stored), comment: null })),
    );
  const proved = (type: string) => {
    const entry = entries.find((one) => one.type === type);
    return entry && { number: entry.number, hash: hashOf(entry) };
  };
  return { place, says, proved };
}

const by = { person: "secretary", roles: ["secretary"], active: true };

describe("the certificate of a by-law", () => {
  it.each(["confirmed", "amended", "rejected", "not-submitted"] as const)(
    "says that nothing is on record of its members, and then that it was %s, by which entry and rule",
    async (outcome) => {
      const { place, says, proved } = await adopted("by-law");
      const { effectOn } = place.tailOf("GD-1").adopted ?? {};
      const rule = { en: expect.stringContaining("s. 152"), fr: expect.stringContaining("art. 152") };
      expect(says()).toEqual({ effectOn, decided: null, rule, proof: proved("governance-adopted") });
      const heldOn = place.world.now.slice(0, 10);
      const words = { reasonCommitment: "0".repeat(64), heldOn, today: heldOn };
      expect(await place.give("GD-1", { name: "record-members", by, outcome, ...words })).toBe("done");
      const proof = proved("by-law-decided-by-members");
      expect(proof?.number).toBeGreaterThan(0);
      expect(says()).toEqual({ effectOn, decided: { outcome, heldOn }, rule, proof });
      // What is corrected since counts, by the entry that corrects it.
      const is = outcome === "amended" ? "confirmed" : "amended";
      const correct = { name: "correct-members", by, outcome: is, placeTakenBy: null, ...words } as const;
      expect(await place.give("GD-1", { ...correct, replaces: { outcome, heldOn } })).toBe("done");
      const corrected = proved("by-law-decision-corrected");
      expect(says()).toEqual({ effectOn, decided: { outcome: is, heldOn }, rule, proof: corrected });
      // Of another version nothing is said by it.
      expect(says("f".repeat(64))).toBeNull();
    },
  );

  it("says nothing of members where it is a policy, which they do not confirm", async () => {
    const { says } = await adopted("policy");
    expect(says()).toBeNull();
  });
});
