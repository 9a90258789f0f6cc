import { describe, expect, it } from "vitest";
import { requestChanges } from "../../support/example-report.ts";
import { plansInMemory } from "../../support/plans-in-memory.ts";
import { mel, secretary } from "../../support/whole-line.ts";

const first = { id: "SP-2027-2030", period: { start: "2027-01-01", end: "2030-12-31" } };
const other = { id: "SP-2029-2032", period: { start: "2029-01-01", end: "2032-12-31" } };
const next = { id: "SP-2031-2034", period: { start: "2031-01-01", end: "2034-12-31" } };

const taken = ({ id, period }: typeof first) => ({ code: "period-taken", taken: { by: id, ...period } });

const withdraw = {
  name: "withdraw",
  by: secretary,
  reasonCommitment: "a".repeat(64),
} as const;

describe("the organisation has one strategic plan on any day", () => {
  it("a plan for years of one that was submitted is refused, and named is whose they are", async () => {
    const plans = await plansInMemory(first, other);
    expect(await plans.submit(first.id)).toBe("submitted");
    expect(await plans.submit(other.id)).toEqual(taken(first));
    expect(plans.reportOf(other.id).status).toBe("draft");
    expect(plans.memoryOf(other.id).draft).not.toBeNull();
  });

  it("two that are submitted in the same second: one is, and the other hears whose the years are", async () => {
    const plans = await plansInMemory(first, other);
    const both = await Promise.all([plans.submit(first.id), plans.submit(other.id)]);
    expect(both.filter((answer) => answer === "submitted")).toHaveLength(1);
    const [winner, loser] = both[0] === "submitted" ? [first, other] : [other, first];
    expect(both).toContainEqual(taken(winner));
    expect(plans.reportOf(loser.id).status).toBe("draft");
    expect(plans.guards.get("plans")?.claims.map(({ by }) => by)).toEqual([winner.id]);
  });

  it("two for other years that are submitted in the same second are both submitted", async () => {
    const plans = await plansInMemory(first, next);
    const both = await Promise.all([plans.submit(first.id), plans.submit(next.id)]);
    expect(both).toEqual(["submitted", "submitted"]);
    expect(plans.guards.get("plans")?.claims).toHaveLength(2);
  });

  it("years that only meet are no obstacle", async () => {
    const plans = await plansInMemory(first, next);
    expect(await plans.submit(first.id)).toBe("submitted");
    expect(await plans.submit(next.id)).toBe("submitted");
  });

  it("of a plan that was withdrawn nothing is claimed any more", async () => {
    const plans = await plansInMemory(first, other);
    await plans.submit(first.id);
    expect(await plans.give(first.id, withdraw)).toBe("done");
    expect(await plans.submit(other.id)).toBe("submitted");
  });

  it("a plan that went back for changes gives its years up, and cannot come back once they are another’s", async () => {
    const plans = await plansInMemory(first, other);
    await plans.submit(first.id);
    await plans.open(first.id);
    for (const command of [
      requestChanges(mel),
      {
        ...requestChanges(mel),
        lane: "finance",
        by: { ...mel, person: "finance", roles: ["finance-officer"] },
      },
    ])
      await plans.give(first.id, command as typeof withdraw);
    expect(plans.reportOf(first.id).status).toBe("changes-requested");
    expect(await plans.submit(other.id)).toBe("submitted");
    expect(await plans.submit(first.id)).toEqual(taken(other));
  });

  it("a plan that went back comes again while nobody else claims its years", async () => {
    const plans = await plansInMemory(first);
    await plans.submit(first.id);
    await plans.open(first.id);
    for (const command of [
      requestChanges(mel),
      {
        ...requestChanges(mel),
        lane: "finance",
        by: { ...mel, person: "finance", roles: ["finance-officer"] },
      },
    ])
      await plans.give(first.id, command as typeof withdraw);
    expect(await plans.submit(first.id)).toBe("submitted");
    expect(plans.guards.get("plans")?.claims).toEqual([{ by: first.id, ...first.period }]);
  });

  it("a plan takes the place of the one that it names, and of no other", async () => {
    const supersedes = { id: first.id, period: first.period };
    const plans = await plansInMemory(first, { ...other, supersedes }, { ...other, id: "SP-B" });
    await plans.submit(first.id);
    expect(await plans.submit(other.id)).toBe("submitted");
    expect(await plans.submit("SP-B")).toMatchObject({ code: "period-taken" });
  });

  it("a plan of before Accord has its years too", async () => {
    const plans = await plansInMemory(first);
    const claim = { by: "SP-2025-2029", start: "2025-01-01", end: "2029-12-31" };
    plans.guards.set("plans", { name: "plans", version: 1, claims: [claim] });
    expect(await plans.submit(first.id)).toEqual({ code: "period-taken", taken: claim });
  });
});
