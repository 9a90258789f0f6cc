import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { basisItem } from "../../../shared/adapters/dynamodb/basis.items.ts";
import type { Called } from "../../../shared/domain/documents/called.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { calledBy, lessonsCited } from "../../../shared/domain/documents/lessons.ts";
import { titledBy } from "../../../shared/domain/documents/lessons-answered.ts";
import type { YearlyReportBasis } from "../../../shared/domain/documents/report/basis.ts";
import type { About } from "../../../shared/domain/framework/about.ts";
import { enteredSubscription } from "../../../shared/domain/organisation/subscription.ts";
import type { Change, Wanted } from "../../../shared/ports/store.ts";
import { openYearlyReport } from "../../../shared/usecases/clock/open-yearly-report.ts";
import { noticeFor } from "../../../shared/usecases/posting/notice-letter.ts";
import { titleOf } from "../../../shared/views/title.ts";
import { basis as reportBasis } from "../../support/example-report.ts";
import { type PlanInMemory, type Plans, plansInMemory } from "../../support/plans-in-memory.ts";
import { having } from "../../support/rows-form.ts";
import { Memory } from "../histories/memory.ts";
import { archiveOf } from "../histories/ports.ts";
import { dueIndexOf, outboxOf } from "../histories/work-ports.ts";
import { reportWith } from "../views/sample.ts";

/** Published reports by their ids: what each is about, and what it says. */
type Taught = Readonly<Record<string, { about: About; values: Record<string, string> }>>;

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
    // It calls the resolution by its number, once the register has it.
    const memory = world.memoryOf(plan.id);
    const called = () => {
      const { head, basis } = memory;
      if (!head || !basis) throw new Error("there is no plan");
      const signer = { token: () => Promise.resolve("token") };
      const deps = { ...world.world.deps, archive: archiveOf(memory), store: memory, signer };
      const recipient = { kind: "subscriber", id: "northern-lantern-fund" } as const;
      return noticeFor(deps, { documentId: plan.id, head, basis }, { template: "plan-adopted", recipient });
    };
    expect(await called()).toMatchObject({ called: null });
    await world.relay(plan.id, "enter-resolution");
    expect(await called()).toMatchObject({ called: "2026-01" });
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
  /** @param taught published reports, each with its lessons */
  async function yearOver(year: number, plans: readonly PlanInMemory[], taught: Taught = {}) {
    const world = await adopted(...plans);
    const id = plans[0]?.id ?? "";
    if (plans.length > 1) await world.relay(plan.id, "supersede");
    const memory = world.memoryOf(id);
    world.world.now = `${year + 1}-01-02T15:00:00.000Z`;
    const report = new Memory();
    const of = ({ documentId }: { documentId: string }) => (documentId === id ? memory : report);
    const store = {
      load: (wanted: Wanted) => of(wanted).load(wanted),
      commit: (change: Change) => of(change).commit(change),
    };
    const own = archiveOf(memory);
    const archive = {
      content: (...[id, ...more]: Parameters<typeof own.content>) =>
        taught[id]
          ? Promise.resolve({ schema: "results-report/3", lang: "fr" as const, values: taught[id].values })
          : own.content(id, ...more),
      history: (...about: Parameters<typeof own.history>) => own.history(...about),
      pinned: (...about: Parameters<typeof own.pinned>) => own.pinned(...about),
      keptContent: (...about: Parameters<typeof own.keptContent>) => own.keptContent(...about),
      keptWords: (...about: Parameters<typeof own.keptWords>) => own.keptWords(...about),
      translations: (...about: Parameters<typeof own.translations>) => own.translations(...about),
    };
    const reports = Object.entries(taught).map(([documentId, { about }]) => ({
      ...{ documentId, changedAt: "2027-06-01T12:00:00.000Z", basis: { ...reportBasis, about } },
      report: { ...reportWith({ status: "published", contentHash: "h" }), documentId },
    }));
    const register = { list: () => Promise.resolve({ reports, unreadable: [], next: null }) };
    const deps = { ...world.world.deps, store, archive, register, outbox: outboxOf(memory) };
    const dueIndex = dueIndexOf(memory);
    const [item] = (await dueIndex.due(world.world.now, 100)).filter(({ id: of }) => of === `${id}.${year}`);
    if (!item) throw new Error("nothing is due");
    await openYearlyReport({ ...deps, dueIndex }, item);
    await openYearlyReport({ ...deps, dueIndex }, item);
    const told = [...memory.rows.values()].map(({ row }) => row.effect);
    const isDue = (await dueIndex.due(world.world.now, 100)).some(({ id: of }) => of === item.id);
    return {
      ...{ isDue, report },
      told: told.filter((each) => "template" in each && each.template === "yearly-report-due"),
    };
  }

  it("the organisation’s own report on it is opened once, for whoever wrote the plan, bound to its indicators", async () => {
    const { report } = await yearOver(2027, [plan]);
    expect(report.head?.report).toMatchObject({
      ...{ kind: "report", status: "draft", author: `author-of-${plan.id}`, obligation: `${plan.id}.2027` },
      tail: { donorDueOn: null },
    });
    expect(report.head?.report.boundTo).toMatchObject([{ id: plan.id }]);
    expect(report.entries.map(({ type, documentId }) => [type, documentId])).toEqual([
      ["document-opened", `${plan.id}-Y2027`],
    ]);
    expect(report.basis).toMatchObject({
      ...{ kind: "report", reportKind: "annual", plan: { id: plan.id, period: plan.period } },
      period: { start: "2027-01-01", end: "2027-12-31" },
      indicators: [
        { id: "i1", planIndicator: null, target: 1500 },
        { id: "i2", measure: "qualitative", target: { en: expect.any(String) } },
      ],
    });
    const mails = [...report.rows.values()].map(({ row }) => row.effect);
    expect(mails).toMatchObject([
      { effect: "mail", purpose: "report", person: `author-of-${plan.id}` },
      { effect: "tell", template: "oversee-opened" },
    ]);
  });

  it("it asks for every figure of the plan, for what its year cost, and for what a report says of itself; for no partner", async () => {
    const { report } = await yearOver(2027, [plan]);
    const basis = report.basis as YearlyReportBasis;
    const asked = definitionOf(basis).sections.map(({ id }) => id);
    expect(asked).toEqual([
      "period",
      "i1",
      "i2",
      "narrative",
      "finance",
      "lessons",
      "safeguarding",
      "summary",
    ]);
    expect(basis.budgetLines).toEqual([
      {
        ...{ id: "year", currency: "CAD", budget: 120_000_000 },
        label: { en: "Budget for 2027", fr: "Budget de 2027" },
      },
    ]);
    expect(basisItem().parse({ basis }).basis).toEqual(basis);
    expect(titleOf(basis)).toEqual({
      en: "The organisation’s own report on 2027: strategic plan 2027–2030",
      fr: "Rapport de l’organisation sur 2027\u00a0: plan stratégique 2027–2030",
    });
  });

  it("it answers lessons that share something with the plan, the most relevant first, and no other lesson", async () => {
    const taught = {
      R3: { about: { countries: [], rights: ["CRC-12"] }, values: having("a") },
      R2: { about: { countries: ["BO"], rights: ["CRC-2"], tags: ["research"] }, values: having("a") },
      R1: { about: { countries: [], rights: ["CRC-12", "CRC-40"] }, values: having("a b") },
    };
    const { report } = await yearOver(2027, [plan], taught);
    const basis = report.basis as YearlyReportBasis;
    expect(basis.about?.rights).toEqual(["CRC-12", "CRC-40"]);
    expect(
      basis.lessons?.map(({ document, row, shares }) => [document, row, shares?.rights.join(" ")]),
    ).toEqual([
      ["R1", "a", "CRC-12 CRC-40"],
      ["R1", "b", "CRC-12 CRC-40"],
      ["R3", "a", "CRC-12"],
    ]);
    expect(basisItem().parse({ basis }).basis).toEqual(basis);
    const [answers] = definitionOf(basis).sections.filter(({ id }) => id === "answered");
    expect(answers?.fields.map(({ name }) => name)).toEqual(
      ["l1", "l2", "l3"].flatMap((id) => [`answered.lessons.${id}.outcome`, `answered.lessons.${id}.reason`]),
    );
    expect(lessonsCited(basis)).toEqual(basis.lessons);
    expect(titleOf(titledBy(calledBy(basis) as Called)).en).toBe(titleOf(basis).en);
  });

  it("whoever is accountable hears that it is due, and of which days; whoever oversees of the report alone", async () => {
    const { told, isDue } = await yearOver(2027, [plan]);
    expect(told).toEqual([
      expect.objectContaining({
        ...{ effect: "tell", role: "executive-director", purpose: "read", unless: "secretary" },
        matter: { reportDue: { start: "2027-01-01", end: "2027-12-31", dueOn: "2028-03-30" } },
      }),
    ]);
    expect(isDue).toBe(false);
  });

  it("of a plan whose place another took by then nobody hears anything, and nothing is opened", async () => {
    expect((await yearOver(2026, [before, plan])).told).toHaveLength(1);
    const after = await yearOver(2027, [before, plan]);
    expect([after.told, after.report.entries]).toEqual([[], []]);
  });
});
