import { describe, expect, it } from "vitest";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import type { AgreementReportBasis } from "../../../shared/domain/documents/report/basis.ts";
import type { Archive } from "../../../shared/ports/reading.ts";
import type { Loaded } from "../../../shared/ports/store.ts";
import { readSources } from "../../../shared/usecases/reading/read-sources.ts";
import { basis as reportBasis } from "../../support/example-report.ts";
import { known } from "../histories/example.ts";
import { reportWith } from "../views/sample.ts";

type Kept = { status: Document["status"]; basis?: Partial<AgreementReportBasis>; isAltered?: boolean };

/** What is called what where these reports stand on an agreement that was taken over, and "PA-9" is one too. */
function sources(reports: Readonly<Record<string, Kept>>, by: "everybody" | "insider", agreement = "PA-1") {
  const named = { reports: Object.keys(reports), agreements: ["PA-9", "PA-gone"] };
  const load = ({ documentId }: { documentId: string }) => {
    const one = reports[documentId];
    const basis = one && { ...reportBasis, agreementId: agreement, ...one.basis };
    const head = one && { report: reportWith({ status: one.status }) };
    return Promise.resolve({ head: head ?? null, ...(basis && { basis }) } as Loaded);
  };
  const archive = {
    pinned: (id: string, _: unknown, basis: unknown) => (reports[id]?.isAltered ? "altered" : basis),
  } as unknown as Archive;
  const records = {
    agreement: (id: string) =>
      Promise.resolve(
        ["PA-1", "PA-9"].includes(id) ? { agreement: { ...known.agreement, id }, contentHash: "" } : null,
      ),
  };
  return readSources({ store: { load }, archive, records }, named, by);
}
const ids = ({ reports }: Awaited<ReturnType<typeof sources>>) => [...reports.keys()];

describe("what the organisation’s own report is the sum of is called", () => {
  const reports = {
    ...{ R1: { status: "published" }, R2: { status: "approved" }, R3: { status: "concluded" } },
    ...{ R4: { status: "published", basis: { publication: "redacted" } }, R5: { status: "withdrawn" } },
    R6: { status: "published", isAltered: true },
  } satisfies Record<string, Kept>;

  it("is named to everybody once it is published, where everybody may know all of its agreement", async () => {
    const { reports: named } = await sources(reports, "everybody");
    expect([...named]).toMatchObject([["R1", { about: { kind: "report" }, isPublished: true }]]);
  });

  it("is named to those who work on it once it is final, and linked once it is published", async () => {
    const found = await sources(reports, "insider");
    expect([...found.reports].map(([id, { isPublished }]) => [id, isPublished])).toEqual([
      ["R1", true],
      ["R2", false],
    ]);
  });

  it("is named to nobody where nothing is known of its agreement", async () => {
    expect(ids(await sources(reports, "insider", "PA-gone"))).toEqual([]);
  });

  it("so are the agreements whose reports are not in", async () => {
    const { agreements } = await sources({}, "everybody");
    expect([...agreements]).toEqual([["PA-9", { title: known.agreement.title, isPublished: false }]]);
  });
});
