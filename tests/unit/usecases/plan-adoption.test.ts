import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { enteredSubscription } from "../../../shared/domain/organisation/subscription.ts";
import { tellOfYearlyReport } from "../../../shared/usecases/clock/tell-of-yearly-report.ts";
import { type PlanInMemory, type Plans, plansInMemory } from "../../support/plans-in-memory.ts";
import { archiveOf } from "../histories/ports.ts";
import { dueIndexOf, outboxOf } from "../histories/work-ports.ts";

const before = { id: "SP-2024-2028", period: { start: "2024-01-01", end: "2028-12-31" } };
const plan = {
  ...{ id: "SP-2027-2030", period: { start: "2027-01-01", end: "2030-12-31" } },
  supersedes: before,
};
const steps = ["publish", "adopt", "notify"] as const;

/** A plan that the board has resolved on, and all that follows from it by itself. */
async function adopted(...plans: readonly PlanInMemory[]) {
  const world = await plansInMemory(...plans);
  for (const { id } of plans) {
    await world.submit(id);
    await world.approve(id);
    for (const step of steps) await world.step(id, step);
  }
  return world;
}

const eventsOf = (world: Plans, id: string) => world.memoryOf(id).entries.map((entry) => upcast(entry).event);
const tailOf = (world: Plans, id: string) => {
  const report = world.reportOf(id);
  if (report.kind !== "plan") throw new Error(`${id} is no plan`);
  return report.tail;
};

describe("a plan that the board resolved on", () => {
  it("is adopted on the day of the resolution, which is named by its entry", async () => {
    const world = await adopted(plan);
    const events = eventsOf(world, plan.id);
    const approval = events.findIndex(({ type }) => type === "document-approved") + 1;
    expect(tailOf(world, plan.id).adopted).toEqual({
      ...{ adoptedOn: "2026-11-24", resolution: approval },
      supersedes: { plan: before.id, from: "2027-01-01" },
    });
    const order = events.map(({ type }) => type).slice(-4);
    expect(order).toEqual([
      "document-published",
      "plan-adopted",
      "obligations-scheduled",
      "document-announced",
    ]);
  });

  it("is adopted once, however often the conductor asks", async () => {
    const world = await adopted(plan);
    expect(await world.step(plan.id, "adopt")).toBe("adopted");
    expect(eventsOf(world, plan.id).filter(({ type }) => type === "plan-adopted")).toHaveLength(1);
  });

  it("is not adopted while what is kept of it is not what was recorded", async () => {
    const world = await plansInMemory(plan);
    await world.submit(plan.id);
    await world.approve(plan.id);
    await world.step(plan.id, "publish");
    world.memoryOf(plan.id).entries.splice(2, 1);
    expect(await world.step(plan.id, "adopt")).toBe("altered");
    expect(tailOf(world, plan.id).adopted).toBeNull();
  });

  it("is reported on each year, ninety days after its end at the latest, and the clock knows when", async () => {
    const world = await adopted(plan);
    expect(tailOf(world, plan.id).reports.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ["SP-2027-2030.2027", "2028-03-30"],
      ["SP-2027-2030.2028", "2029-03-31"],
      ["SP-2027-2030.2029", "2030-03-31"],
      ["SP-2027-2030.2030", "2031-03-31"],
    ]);
    expect(world.memoryOf(plan.id).looks.get("yearly-report SP-2027-2030.2027")?.dueAt).toBe(
      "2028-01-01T14:00:00.000Z",
    );
  });
});

describe("word of it", () => {
  it("goes to whoever subscribed to plans, once, and to nobody by contract", async () => {
    const world = await plansInMemory(plan);
    const consent = { basis: "express", at: "2026-01-05T12:00:00.000Z" } as const;
    const subscribed = enteredSubscription("northern-lantern-fund", { topic: "plan-adopted", consent });
    world.world.memory.subscriptions.clear();
    world.world.memory.subscriptions.set(subscribed.donor, subscribed);
    await world.submit(plan.id);
    await world.approve(plan.id);
    for (const step of [...steps, "notify"] as const) await world.step(plan.id, step);
    const told = [...world.memoryOf(plan.id).rows.values()].map(({ row }) => row.effect);
    expect(told.filter(({ effect }) => effect === "notices")).toEqual([
      {
        ...{ effect: "notices", template: "plan-adopted" },
        recipients: [{ kind: "subscriber", id: "northern-lantern-fund" }],
      },
    ]);
  });
});

describe("the plan before it", () => {
  it("says which one takes its place, and from when; its claim ends on the day before", async () => {
    const world = await adopted(before, plan);
    await world.relay(plan.id, "supersede");
    await world.relay(plan.id, "supersede");
    expect(tailOf(world, before.id).superseded).toEqual({ by: plan.id, from: "2027-01-01" });
    expect(eventsOf(world, before.id).filter(({ type }) => type === "plan-superseded")).toHaveLength(1);
    expect(world.guards.get("plans")?.claims).toContainEqual({
      ...{ by: before.id, start: "2024-01-01", end: "2026-12-31" },
    });
  });

  it("that was adopted before Accord says so in a stream of its own", async () => {
    const world = await adopted(plan);
    await world.relay(plan.id, "supersede");
    expect(world.world.memory.superseded.get(before.id)).toEqual({ by: plan.id, from: "2027-01-01" });
  });
});

describe("after a year of the plan", () => {
  async function yearOver(year: number, ...plans: PlanInMemory[]) {
    const world = await adopted(...plans);
    const id = plans[0]?.id ?? "";
    if (plans.length > 1) await world.relay(plan.id, "supersede");
    const memory = world.memoryOf(id);
    world.world.now = `${year + 1}-01-02T15:00:00.000Z`;
    const deps = { ...world.world.deps, store: memory, archive: archiveOf(memory), outbox: outboxOf(memory) };
    const dueIndex = dueIndexOf(memory);
    const [item] = (await dueIndex.due(world.world.now, 100)).filter(({ id: of }) => of === `${id}.${year}`);
    if (!item) throw new Error("nothing is due");
    await tellOfYearlyReport({ ...deps, dueIndex }, item);
    const told = [...memory.rows.values()].map(({ row }) => row.effect);
    const isDue = (await dueIndex.due(world.world.now, 100)).some(({ id: of }) => of === item.id);
    return {
      isDue,
      told: told.filter((each) => "template" in each && each.template === "yearly-report-due"),
    };
  }

  it("whoever oversees hears that a report on it is due, and of which days; nothing is opened", async () => {
    const { told, isDue } = await yearOver(2027, plan);
    expect(told).toEqual([
      expect.objectContaining({
        ...{ effect: "tell", role: "secretary", purpose: "oversee" },
        matter: { reportDue: { start: "2027-01-01", end: "2027-12-31", dueOn: "2028-03-30" } },
      }),
    ]);
    expect(isDue).toBe(false);
  });

  it("of a plan whose place another took by then nobody hears anything", async () => {
    expect((await yearOver(2026, before, plan)).told).toHaveLength(1);
    expect((await yearOver(2027, before, plan)).told).toEqual([]);
  });
});
