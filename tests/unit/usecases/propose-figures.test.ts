import { describe, expect, it } from "vitest";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import { readContent, readValues } from "../../../shared/domain/forms/content.ts";
import type { Section } from "../../../shared/domain/forms/definition.ts";
import { originBeside, readProposal, readSince } from "../../../shared/usecases/writing/propose-figures.ts";
import { basis as reportBasis } from "../../support/example-report.ts";
import { among, reportOf } from "../../support/yearly-register.ts";
import { yearly, yearlyReport } from "../../support/yearly-report.ts";

const section = definitionOf(yearly).sections.find(({ id }) => id === "i1");
if (!section) throw new Error("no section");
const proposed = async (...given: Parameters<typeof among>) => {
  const proposal = await readProposal(among(...given), yearly, section as Section);
  if (!proposal) throw new Error("nothing is proposed");
  return proposal;
};

describe("what is proposed to whoever writes the organisation’s own report", () => {
  it("is the sum of the year’s reports that are final, each named", async () => {
    const { origin, sum, reports } = await proposed(
      [
        reportOf("R1", 120),
        reportOf("R2", 44, { status: "approved" }),
        reportOf("R3", 500, { status: "in-review" }),
        reportOf("R4", 600, { status: "withdrawn" }),
        reportOf("R5", 700, { period: { start: "2026-01-01", end: "2026-12-31" } }),
      ],
      ["of-R1", "of-R2"],
    );
    expect(sum).toEqual([164, 0, 0]);
    expect(origin).toBe("R1:120+0+0 R2~:44+0+0 ~");
    expect([...reports].map(([id, { isPublished }]) => [id, isPublished])).toEqual([
      ["R1", true],
      ["R2", false],
    ]);
  });

  it("counts a report in the year in which its period ends, so that each counts once", async () => {
    const early = { period: { start: "2026-10-01", end: "2027-03-31" } };
    const late = { period: { start: "2027-10-01", end: "2028-03-31" } };
    expect((await proposed([reportOf("R1", 8, early), reportOf("R2", 9, late)])).sum).toEqual([8, 0, 0]);
  });

  it("adds what is reported on agreements that not everybody may know of, and names none of them", async () => {
    const { origin, reports } = await proposed([
      reportOf("R1", 120),
      reportOf("R2", 30, { publication: "withheld", status: "concluded" }),
      reportOf("R3", 4, { publication: "redacted", status: "concluded" }),
    ]);
    expect(origin).toBe("R1:120+0+0 *2:34+0+0 ~");
    expect([...reports.keys()]).toEqual(["R1"]);
  });

  it("names the agreements whose report is not in, and those of which there is none", async () => {
    const { missing, contributors, origin } = await proposed(
      [
        reportOf("R1", 120),
        reportOf("R2", 9, { status: "with-donor" }),
        reportOf("R3", 9, { status: "refused" }),
      ],
      ["of-R1", "of-R2", "of-R3", "of-nobody"],
    );
    expect(contributors).toBe(4);
    expect(missing.map(({ agreement, why }) => [agreement?.id, why])).toEqual([
      ["of-R2", "under-way"],
      ["of-R3", "not-coming"],
      ["of-nobody", "none"],
    ]);
    expect(origin).toBe("R1:120+0+0 !of-R2 !of-R3 !of-nobody");
  });

  it("is nothing where nobody contributes; and nobody is asked what other documents report", async () => {
    const { sum, origin, contributors } = await proposed([]);
    expect([sum, origin, contributors]).toEqual([null, "", 0]);
    const [own] = definitionOf(reportBasis).sections.filter(({ indicator }) => indicator);
    expect(await readProposal(among([]), reportBasis, own ?? {})).toBeNull();
  });

  it("leaves out what is not what was approved, and says so", async () => {
    const altered = { ...reportOf("R2", 44), content: "altered" as unknown as Content };
    const { sum, leftOut } = await proposed([reportOf("R1", 120), altered]);
    expect([sum, leftOut.map(({ of, why }) => [of.report, why])]).toEqual([
      [120, 0, 0],
      [["R2", "no-figures"]],
    ]);
  });

  it("is kept with what its author saves, whatever the page sends", async () => {
    const deps = among([reportOf("R1", 120)]);
    const [part] = [section].flatMap((one) => ("fields" in one ? one : []));
    expect(await originBeside(deps, yearly, part as never)).toEqual({ "i1.origin": "R1:120+0+0" });
  });
});

describe("what everybody may have of it", () => {
  it("is not the sum where one report is not published yet, or two, as the origin says", async () => {
    const embargoed = reportOf("R2", 44, { status: "approved" });
    const { origin, isTelling } = await proposed([reportOf("R1", 120), embargoed], ["of-R2"]);
    expect([origin, isTelling]).toEqual(["R1:120+0+0 R2~:44+0+0 ~", true]);
  });
});

describe("reports that become final once the figures are reckoned", () => {
  const since = (kept: string, ...given: Parameters<typeof among>) =>
    readSince(among(...given), yearly, { "i1.origin": kept });

  it("are named with both sums; where none came since, nothing is said", async () => {
    expect(await since("R1:120+0+0", [reportOf("R1", 120), reportOf("R2", 44)])).toMatchObject([
      {
        ...{ indicator: { id: "i1" }, before: [120, 0, 0], now: [164, 0, 0], others: 0 },
        reports: [{ id: "R2", isPublished: true }],
      },
    ]);
    expect(await since("R1:120+0+0", [reportOf("R1", 120)])).toEqual([]);
  });

  it("are counted, and not named, where not everybody may know of their agreement", async () => {
    const closed = reportOf("R2", 44, { status: "concluded", publication: "withheld" });
    expect(await since("", [closed])).toMatchObject([
      { before: null, now: [44, 0, 0], reports: [], others: 1 },
    ]);
    expect(await since("*1:44+0+0 ~", [closed])).toEqual([]);
  });

  it("change nothing of any other document", async () => {
    expect(await readSince(among([reportOf("R1", 120)]), reportBasis, {})).toEqual([]);
  });
});

describe("a value that its author gives", () => {
  const answers = (more: Record<string, string>) => ({
    ...{ "i1.measured": "yes", "i1.origin": "R1:120+0+0 R2:44+0+0" },
    ...{ "i1.girls": "164", "i1.boys": "0", "i1.unknown": "0", "i1.explanation": "As planned." },
    ...more,
  });
  const errorsAt = (more: Record<string, string>) =>
    readValues(definitionOf(yearly), answers(more), "2028-02-01").errors.filter(
      ({ field }) => field === "i1.correction",
    );

  it("needs no reason where it is the sum, and one where it is another", () => {
    expect(errorsAt({})).toEqual([]);
    expect(errorsAt({ "i1.girls": "150" })).toMatchObject([{ code: "explain-correction" }]);
    expect(errorsAt({ "i1.girls": "150", "i1.correction": "Fourteen were counted twice." })).toEqual([]);
    expect(errorsAt({ "i1.girls": "150", "i1.origin": "" })).toEqual([]);
    expect(errorsAt({ "i1.girls": "" })).toEqual([]);
  });

  it("stands in what is approved together with the sum and the reason", () => {
    const corrected = { "i1.girls": "150", "i1.correction": "Fourteen were counted twice." };
    const read = readContent(definitionOf(yearly), { ...yearlyReport, ...answers(corrected) }, "2028-02-01");
    expect(read.ok ? read.content.values : read.errors).toMatchObject({
      ...{ "i1.girls": 150, "i1.origin": "R1:120+0+0 R2:44+0+0" },
      "i1.correction": "Fourteen were counted twice.",
    });
  });
});
