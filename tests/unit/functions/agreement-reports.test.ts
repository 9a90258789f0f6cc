import { describe, expect, it } from "vitest";
import { agreementTyped } from "../../support/example-agreement.ts";
import { agreementBegun } from "./agreement-place.ts";

/** What is typed but for its reports. */
const withoutReports = Object.fromEntries(
  Object.entries(agreementTyped).map(([name, text]) => [name, name.startsWith("reports.") ? "" : text]),
);

/** Who begins an agreement writes all of it but its reports. */
async function begun() {
  const { writer } = await agreementBegun("intermediary", withoutReports);
  return writer;
}

describe("the reports of an agreement, on their page", () => {
  it("are proposed by a button that saves, counted, and asked about before any that was moved is replaced", async () => {
    const writer = await begun();
    await writer.open(writer.link("/sections/reports"));
    await writer.send({ "reports.rhythm": "annual", go: "propose:reports:" }, "/sections/reports");
    expect(writer.text).toMatch(/3 reports; the first to be written by /);
    const { form } = writer.fillIn({}, "/sections/reports");
    const [first = ""] = (form["reports.rows"] ?? "").split(" ");
    expect(form[`reports.${first}.kind`]).toBe("annual");
    await writer.send(
      { [`reports.${first}.due`]: "2028-05-02", go: "propose:reports:" },
      "/sections/reports",
    );
    expect(writer.text).toContain("Replace them");
    expect(writer.fillIn({}, "/sections/reports").form[`reports.${first}.due`]).toBe("2028-05-02");
    await writer.send({ go: "replace:reports:" }, "/sections/reports");
    expect(writer.text).not.toContain("Replace them");
  });
});
