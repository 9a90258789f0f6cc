import { describe, expect, it } from "vitest";
import type { AmendmentDocument } from "../../../shared/domain/documents/amendment/document.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { beginPlan } from "../../../shared/domain/documents/plan/recorded.ts";
import type { Loaded } from "../../../shared/ports/store.ts";
import { readCalendar } from "../../../shared/usecases/overseeing/read-calendar.ts";
import { amendmentOf, signed } from "../../support/amendment.ts";
import { planBasis } from "../../support/example-plan.ts";
import { known } from "../histories/example.ts";
import { reportWith } from "../views/sample.ts";

const by = { person: "P-007", roles: ["secretary"], active: true, version: 1 };
const unread = () => Promise.reject(new Error("nothing is read of it"));
const nothingOf = {
  ...{ content: unread, history: unread, keptContent: unread, keptWords: unread, translations: unread },
  pinned: () => "altered" as const,
};
const nothing = { reports: [], unreadable: [], next: null };

/** An organisation that took an agreement over, of which reports are due. */
const takenOver = (agreement: () => Promise<{ agreement: typeof known.agreement; contentHash: string }>) => ({
  ahead: { obligations: () => Promise.resolve({ obligations: [known.obligation], more: true }) },
  register: { list: () => Promise.resolve(nothing) },
  records: {
    agreement,
    policy: () => Promise.resolve(known.policy),
  },
  archive: nothingOf,
  store: { load: () => Promise.reject(new Error("nothing is loaded")) },
  directory: { organisation: () => Promise.resolve(known.organisation) },
  clock: { now: () => "2026-11-23T12:00:00.000Z" },
});

/** An adopted plan of which a report on its first year is due, which stands as it is said, or is not opened. */
function planned(status: Document["status"] | null) {
  const id = "SP-2027-2030";
  const due = { id: `${id}.2027`, period: { start: "2027-01-01", end: "2027-12-31" }, dueOn: "2028-03-30" };
  const plan = {
    ...{ ...reportWith({ status: "published" }), kind: "plan" as const },
    tail: { ...beginPlan(), reports: [due] },
  };
  const report = status && reportWith({ status });
  const listed = { documentId: id, basis: planBasis, report: plan, changedAt: "2027-01-10T12:00:00.000Z" };
  return {
    ...takenOver(unread),
    ahead: { obligations: () => Promise.resolve({ obligations: [], more: false }) },
    register: {
      list: ({ kind }: { kind?: string }) =>
        Promise.resolve({ ...nothing, reports: kind === "plan" ? [listed] : [] }),
    },
    store: {
      load: ({ documentId }: { documentId: string }) =>
        Promise.resolve({ head: documentId === `${id}-Y2027` && report ? { report } : null } as Loaded),
    },
    clock: { now: () => "2028-02-01T12:00:00.000Z" },
  };
}

describe("a year of a plan in the calendar", () => {
  it.each<[Document["status"] | null, (string | boolean)[][]]>([
    [null, [["yearly-report", false]]],
    ["in-review", [["yearly-report", false]]],
    ["approved", [["yearly-report", true]]],
    ["published", [["yearly-report", true]]],
    ["withdrawn", []],
  ])("is done once its report is final: %s", async (status, expected) => {
    const { owed } = await readCalendar(planned(status), { by });
    expect(owed.map(({ is, isDone }) => [is, isDone])).toEqual(expected);
  });
});

describe("the calendar", () => {
  it("has the reports that are due of an agreement of before Accord, by its title, before they are opened", async () => {
    const deps = takenOver(() => Promise.resolve({ agreement: known.agreement, contentHash: "" }));
    const { owed, isCut } = await readCalendar(deps, { by });
    expect(owed.map(({ is, on, document }) => ({ is, on, document }))).toEqual([
      { is: "report-to-write", on: expect.stringMatching(/^202/), document: null },
      { is: "report-with-donor", on: known.obligation.dueOn, document: null },
    ]);
    expect(owed[0]?.about).toMatchObject({ basis: { agreementTitle: known.agreement.title } });
    expect(isCut).toBe(true);
  });

  it("shows no day of an agreement that is not what was taken over, and fails where AWS does", async () => {
    const altered = takenOver(() => Promise.reject(new Error("is not the one that was taken over")));
    expect((await readCalendar(altered, { by })).owed).toEqual([]);
    const away = takenOver(() => Promise.reject(Object.assign(new Error("throttled"), { $metadata: {} })));
    await expect(readCalendar(away, { by })).rejects.toThrow("throttled");
  });
});

/** An agreement that ended within the year of its due diligence as it was signed, and ends later by its amendment. */
function extended(until: string) {
  const values = { ...signed, "terms.end": "2027-09-30" };
  const basis = amendmentOf({ only: "extension" });
  const [agreement, amendment] = [basis.of.id, `${basis.of.id}-A1`];
  const hashes = { [agreement]: "a".repeat(64), [amendment]: "b".repeat(64) };
  const report = {
    ...{
      ...reportWith({ status: "published" }),
      kind: "agreement" as const,
      contentHash: hashes[agreement] ?? "",
    },
    tail: {
      ...{ reports: [], tranches: null },
      inForce: { inForceOn: "2026-11-24", publication: "full" as const, told: [] },
      amendments: [{ by: amendment, contentHash: hashes[amendment] ?? "", inForceOn: "2027-06-01" }],
    },
  };
  const changed: AmendmentDocument = {
    ...{ ...reportWith({ status: "in-force" }), kind: "amendment", contentHash: hashes[amendment] ?? "" },
    tail: { inForce: { inForceOn: "2027-06-01", changes: ["dates"], told: [] } },
  };
  const chain = { number: 1, hash: "c".repeat(64) };
  const documents: Record<string, Loaded> = {
    [agreement]: { head: { report, chain }, basis: basis.of.basis },
    [amendment]: { head: { report: changed, chain }, basis },
  } as never;
  const amended = { ...basis.original, "terms.end": until };
  return {
    ...takenOver(() => Promise.reject(new Error("is none"))),
    ahead: { obligations: () => Promise.resolve({ obligations: [], more: false }) },
    register: {
      list: ({ kind }: { kind?: string }) =>
        Promise.resolve({
          ...nothing,
          reports:
            kind === "agreement"
              ? [
                  {
                    documentId: agreement,
                    report,
                    basis: basis.of.basis,
                    changedAt: "2027-06-01T12:00:00.000Z",
                  },
                ]
              : [],
        }),
    },
    archive: {
      ...nothingOf,
      history: () => Promise.resolve([]),
      translations: () => Promise.resolve({}),
      content: (id: string) =>
        Promise.resolve({ schema: "", lang: "fr" as const, values: id === agreement ? values : amended }),
    },
    store: {
      load: ({ documentId }: { documentId: string }) => Promise.resolve(documents[documentId] as Loaded),
    },
  };
}

describe("the days of an agreement that was amended", () => {
  it.each([
    ["runs past the year of its due diligence", "2028-03-31", ["2027-10-05"]],
    ["still ends before that", "2027-10-04", []],
  ])("are those in force: it %s", async (_, until, days) => {
    const { owed } = await readCalendar(extended(until), { by });
    expect(owed.filter(({ is }) => is === "due-diligence").map(({ on }) => on)).toEqual(days);
  });
});
