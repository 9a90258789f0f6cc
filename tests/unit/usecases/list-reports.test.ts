import { describe, expect, it } from "vitest";
import type { DocumentRegister, RegisteredReport } from "../../../shared/ports/oversight.ts";
import { listReports } from "../../../shared/usecases/reading/list-reports.ts";

/** A register of so many reports, of which every hundredth is wanted. */
function registerOf(count: number): DocumentRegister {
  const all = Array.from({ length: count }, (_, at) => ({ documentId: `R${at}` }) as RegisteredReport);
  return {
    list: ({ after, limit }) => {
      const from = after ? Number(after.documentId.slice(1)) + 1 : 0;
      const reports = all.slice(from, from + limit);
      const [last] = reports.slice(-1);
      const next = last && from + limit < count ? { documentId: last.documentId, changedAt: "" } : null;
      return Promise.resolve({ reports, unreadable: [], next });
    },
  };
}
const isWanted = ({ documentId }: RegisteredReport) => documentId.endsWith("00") || documentId === "R0";

describe("the reports that a page looks for", () => {
  it.each([
    ["all of them, however many others were changed since", 450, 5, false],
    ["as many as it can look at, and says that there are more", 501, 5, true],
    ["all of them, where it is just as many", 500, 5, false],
  ])("are %s", async (_, count, found, isCut) => {
    const listed = await listReports({ register: registerOf(count) }, {}, isWanted);
    expect([listed.reports.length, listed.isCut]).toEqual([found, isCut]);
  });
});
