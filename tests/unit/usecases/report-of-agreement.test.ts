import { describe, expect, it } from "vitest";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import type { Change, Wanted } from "../../../shared/ports/store.ts";
import { openReport } from "../../../shared/usecases/clock/open-report.ts";
import { advance } from "../../../shared/usecases/conducting/advance.ts";
import { openTranches } from "../../../shared/usecases/conducting/open-tranches.ts";
import { approvedAgreement } from "../../../shared/usecases/engine/approved-agreement.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { linePublished } from "../../support/line-histories.ts";
import { openWithBoard } from "../../support/whole-line.ts";
import { Memory } from "../histories/memory.ts";
import { archiveOf } from "../histories/ports.ts";
import { World } from "../histories/world.ts";

const id = "PA-2026-0a1b2c3d";

const basis: AgreementBasis = {
  ...{ kind: "agreement", lang: "en", agreementType: "intermediary", begunOn: "2026-11-23" },
  ...{ currency: "CAD", fiscalYearStart: "04-01", countries: ["CA", "ML"] },
  planIndicators: [
    { plan: "SP-2025-2029", name: "SP-I1.2", wording: "Children served by child-friendly services" },
    { plan: "SP-2030-2033", name: "SP-2030-2033/i4", wording: "Children heard" },
  ],
  known: [
    { kind: "donor", id: "fondation-rive-claire", name: "Fondation Rive-Claire" },
    { kind: "partner", id: "yiriwa-denw", name: "Association Yiriwa Denw" },
  ],
};

/** What reports need of an agreement: its parties, its results, and its dates. */
const values = {
  ...{ "title.en": "Justice in Ségou", "title.fr": "La justice à Ségou", publication: "full" },
  ...{ "purpose.en": "To train.", "purpose.fr": "Former." },
  ...{
    "terms.start": "2027-01-01",
    "terms.end": "2027-12-31",
    "terms.currency": "CAD",
    "terms.amount": 31000000,
  },
  "parties.rows": "p1 p2 p3",
  ...{ "parties.p1.name": "The Bureau", "parties.p1.country": "CA" },
  ...{
    "parties.p2.name": "Yiriwa Denw",
    "parties.p2.country": "ML",
    "parties.p2.known": "partner.yiriwa-denw",
  },
  ...{ "parties.p3.name": "Rive-Claire", "parties.p3.known": "donor.fondation-rive-claire" },
  "results.rows": "r1",
  ...{ "results.r1.statement": "Children are heard.", "results.r1.level": "ultimate" },
  "results.r1.rights": "CRC-12",
  "indicators.rows": "i1 i2",
  ...{
    "indicators.i1.wording": "Children heard",
    "indicators.i1.result": "r1",
    "indicators.i1.told": "figures",
  },
  ...{ "indicators.i1.measure": "count", "indicators.i1.unit": "children", "indicators.i1.counts": "people" },
  ...{ "indicators.i1.direction": "increase", "indicators.i1.baselineYear": 2026 },
  ...{ "indicators.i1.baseline": 12, "indicators.i1.target": 200, "indicators.i1.frequency": "semi-annual" },
  ...{ "indicators.i1.serves": "plan", "indicators.i1.planIndicator": "SP-I1.2" },
  ...{
    "indicators.i2.wording": "How they were heard",
    "indicators.i2.result": "r1",
    "indicators.i2.told": "words",
  },
  ...{
    "indicators.i2.unit": "words",
    "indicators.i2.direction": "increase",
    "indicators.i2.baselineYear": 2026,
  },
  ...{
    "indicators.i2.baselineWords": "Seldom.",
    "indicators.i2.aim": "Mostly.",
    "indicators.i2.frequency": "annual",
  },
  ...{ "indicators.i2.serves": "none" },
  "reports.rows": "d1 d2",
  ...{ "reports.d1.kind": "semi-annual", "reports.d1.from": "2027-01-01", "reports.d1.to": "2027-06-30" },
  "reports.d1.due": "2027-09-30",
  ...{ "reports.d2.kind": "final", "reports.d2.from": "2027-07-01", "reports.d2.to": "2027-12-31" },
  "reports.d2.due": "2028-01-31",
  "tranches.rows": "t1 t2 t3",
  ...{ "tranches.t1.amount": 1_000, "tranches.t1.date": "2027-01-15", "tranches.t1.condition": "date" },
  ...{ "tranches.t2.amount": 2_000, "tranches.t2.date": "2027-09-30", "tranches.t2.condition": "report" },
  "tranches.t2.report": "d1",
  ...{ "tranches.t3.amount": 3_000, "tranches.t3.date": "2028-01-31", "tranches.t3.condition": "report" },
  "tranches.t3.report": "d2",
};

/** An agreement that was approved, and in force, beside room for the report of it. */
async function inForce(content: Readonly<Record<string, string | number>> = {}) {
  const world = new World();
  const [agreement, report] = [world.memory, new Memory()];
  const of = (documentId: string) => (documentId === id ? agreement : report);
  const store = {
    load: (wanted: Wanted) => of(wanted.documentId).load(wanted),
    commit: (change: Change) => of(change.documentId).commit(change),
  };
  const deps = { ...world.deps, store, archive: archiveOf(agreement) };
  const { facts } = openWithBoard as Extract<Command, { name: "open" }>;
  const bound = { kind: "agreement" as const, boundTo: [], pinnedHash: hashOf(basis), obligation: null };
  const opened = { ...facts, ...bound, donorDueOn: null, author: "P-001" };
  await carryOut(deps, id, null, { name: "open", facts: opened }, { basis });
  const kept = commitTo<Content>(
    { schema: "partnership-agreement/1", lang: "en", values: { ...values, ...content } },
    world.ids.secret,
  );
  const give = async (command: Command) => {
    const now = { contentHash: kept.hash, ...("round" in command && { round: 1 }) };
    const by = "by" in command && command.name === "submit" ? { by: { ...command.by, person: "P-001" } } : {};
    const fitting = { ...command, ...("contentHash" in command && now), ...by } as Command;
    const done = await carryOut(
      ...([deps, id, agreement.head, fitting] as const),
      command.name === "submit" ? { content: kept } : {},
    );
    if (!done.ok) throw new Error(`${command.name}: ${done.refusal.code}`);
  };
  for (const command of linePublished.slice(1, -1)) await give(command);
  const step = async (name: "put-in-force") =>
    (await advance(deps, { documentId: id, round: 1, attempt: 1, step: name })).outcome;
  return { world, deps, agreement, report, step };
}

describe("the reports of an agreement that was approved in Accord", () => {
  it("become due once it is in force, each opened after its period, or in time to be written", async () => {
    const { agreement, step } = await inForce();
    expect([await step("put-in-force"), await step("put-in-force")]).toEqual(["in-force", "in-force"]);
    expect(agreement.head?.report).toMatchObject({
      status: "in-force",
      tail: {
        inForce: {
          told: [
            { kind: "partner", id: "yiriwa-denw" },
            { kind: "donor", id: "fondation-rive-claire" },
          ],
        },
        reports: [
          { id: `${id}-d1`, kind: "semi-annual", dueOn: "2027-09-30", opensOn: "2027-07-01" },
          { id: `${id}-d2`, kind: "annual", dueOn: "2028-01-31", opensOn: "2027-12-16" },
        ],
      },
    });
    expect([...agreement.looks.values()].filter(({ id: of }) => of.startsWith(`${id}-`))).toMatchObject([
      { id: `${id}-d1`, dueAt: "2027-07-01T11:00:00.000Z" },
      { id: `${id}-d2`, dueAt: "2027-12-16T12:00:00.000Z" },
    ]);
  });

  it("are opened by the clock, bound to exactly what the agreement says", async () => {
    const { world, deps, agreement, report, step } = await inForce();
    await step("put-in-force");
    world.now = "2027-07-01T11:00:00.000Z";
    const due = {
      ...agreement.looks.get(`obligation ${id}-d1`),
      kind: "obligation",
      handle: `obligation ${id}-d1`,
    };
    await openReport(deps, due as Parameters<typeof openReport>[1]);
    expect(report.head?.report).toMatchObject({
      ...{ kind: "report", status: "draft", author: "P-001", obligation: `${id}-d1` },
      boundTo: [{ id, contentHash: agreement.head?.report.contentHash }],
    });
    expect(report.basis).not.toHaveProperty("publication");
    expect(report.basis).toMatchObject({
      ...{ agreementId: id, partner: "Association Yiriwa Denw", partnerId: "yiriwa-denw" },
      ...{
        agreementTitle: { en: "Justice in Ségou", fr: "La justice à Ségou" },
        donors: ["fondation-rive-claire"],
      },
      indicators: [{ id: "i1", measure: "count", target: 200, planIndicator: "SP-I1.2" }],
    });
  });

  it.each(["withheld", "redacted"] as const)(
    "are pinned as kept inside where everybody may know of it %s only; all else follows as ever",
    async (publication) => {
      const { world, deps, agreement, report, step } = await inForce({ publication });
      await step("put-in-force");
      world.now = "2027-07-01T11:00:00.000Z";
      const handle = `obligation ${id}-d1`;
      const due = { ...agreement.looks.get(handle), kind: "obligation", handle };
      await openReport(deps, due as Parameters<typeof openReport>[1]);
      expect(report.basis).toMatchObject({ publication });
      const facts = { round: 1, contentHash: "c".repeat(64) };
      const head = report.head?.report;
      if (!head) throw new Error("no report was opened");
      expect(effectsOf(head, head, { type: "document-approved", facts })).toContainEqual({
        effect: "open-tranches",
      });
    },
  );

  it("are pinned with what they leave out for everybody, where everybody may know a part", async () => {
    const { world, deps, agreement, report, step } = await inForce({
      ...{ publication: "redacted", publicationLeavesOut: "partner narrative" },
    });
    await step("put-in-force");
    world.now = "2027-07-01T11:00:00.000Z";
    const handle = `obligation ${id}-d1`;
    const due = { ...agreement.looks.get(handle), kind: "obligation", handle };
    await openReport(deps, due as Parameters<typeof openReport>[1]);
    expect(report.basis).toMatchObject({ publication: "redacted", leavesOut: ["partner", "narrative"] });
  });

  it("need the acceptance of the donor whom the agreement names, from their opening on; then what waited is due by that", async () => {
    const said = { "reports.acceptedBy": "donor.fondation-rive-claire", "reports.deemedAfter": 45 };
    const { world, deps, agreement, report, step } = await inForce(said);
    await step("put-in-force");
    world.now = "2027-07-01T11:00:00.000Z";
    const handle = `obligation ${id}-d1`;
    const due = { ...agreement.looks.get(handle), kind: "obligation", handle };
    await openReport(deps, due as Parameters<typeof openReport>[1]);
    const needed = { donor: "fondation-rive-claire", partner: "yiriwa-denw", deemedAfterDays: 45 };
    expect(report.entries.map(({ type, facts }) => [type, facts]).slice(1)).toEqual([
      ["acceptance-required", needed],
    ]);
    const head = report.head?.report;
    if (!head) throw new Error("no report was opened");
    const facts = { round: 1, contentHash: "c".repeat(64) };
    expect(effectsOf(head, head, { type: "document-approved", facts })).toEqual([]);
    expect(effectsOf(head, head, { type: "document-accepted", facts })).toEqual([
      { effect: "open-tranches" },
      {
        ...{ effect: "notices", template: "report-accepted" },
        recipients: [{ kind: "partner", id: "yiriwa-denw" }],
      },
    ]);
  });

  it("have what waited for them due once they are approved, and nothing else, however often that is said", async () => {
    const { world, deps, agreement, report, step } = await inForce();
    await step("put-in-force");
    world.now = "2027-07-01T11:00:00.000Z";
    const handle = `obligation ${id}-d1`;
    const due = { ...agreement.looks.get(handle), kind: "obligation", handle };
    await openReport(deps, due as Parameters<typeof openReport>[1]);
    const accepted = { type: "document-approved", facts: { round: 1, contentHash: "c".repeat(64) } } as const;
    const head = report.head?.report;
    if (!head) throw new Error("no report was opened");
    expect(effectsOf(head, head, accepted)).toContainEqual({ effect: "open-tranches" });
    for (const row of ["first", "second"])
      await openTranches(deps, { id: `${id}-d1~${row}`, documentId: `${id}-d1` });
    const opened = agreement.entries.filter(({ type }) => type === "tranche-due");
    expect(opened.map(({ facts }) => facts)).toMatchObject([
      { tranche: "t2", number: 2, on: "2027-07-01", because: "report", by: null },
    ]);
    expect([...agreement.looks.values()].filter(({ id: of }) => of.startsWith(`${id}.`))).toEqual([
      { id: `${id}.t1`, dueAt: "2027-01-15T12:00:00.000Z" },
      { id: `${id}.t2`, dueAt: "2027-07-08T12:00:00.000Z" },
    ]);
  });

  it("stand on an agreement only while that is what was approved", async () => {
    const { deps, agreement, step } = await inForce();
    expect(await approvedAgreement(deps, id)).toBeNull();
    await step("put-in-force");
    expect((await approvedAgreement(deps, id))?.agreement).toMatchObject({
      ...{ start: "2027-01-01", end: "2027-12-31", countries: ["CA", "ML"] },
      amount: { currency: "CAD", minorUnits: 31000000 },
      resultsFramework: [
        { id: "r1", rights: ["CRC-12"], indicators: [{ id: "i1" }, { id: "i2", planIndicator: null }] },
      ],
    });
    agreement.contents.clear();
    await expect(approvedAgreement(deps, id)).rejects.toThrow("is not the one that was approved");
  });

  it("are none where it names no day for one", async () => {
    const { agreement, step } = await inForce({ "reports.rows": "" });
    await step("put-in-force");
    expect(agreement.entries.map(({ type }) => type)).not.toContain("reports-scheduled");
  });
});
