import { describe, expect, it } from "vitest";
import { withMasks } from "../../../shared/domain/audit/masks.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { citedOf } from "../../../shared/domain/documents/cited.ts";
import { answeredIn } from "../../../shared/domain/documents/lessons-answered.ts";
import { indicatorsIn } from "../../../shared/domain/documents/plan/public-indicators.ts";
import { publicAnswers, publicRows } from "../../../shared/domain/documents/public-rows.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import type { CitedRow } from "../../../shared/domain/forms/definition.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";
import { basis } from "../../support/example-report.ts";
import { contentOf, idsOf, line, lines, reported } from "../../support/published.ts";

const lesson = (n: number): CitedRow => ({ document: `R${n % 2}`, contentHash: "h", row: `r${n}` });
const lessons = Array.from({ length: 12 }, (_, at) => lesson(at + 1));
const planBound = { ...planBasis, lessons };
const outcomes = Object.fromEntries(
  [...Array.from({ length: 10 }, (_, at) => `l${at + 1}`), "rest"].flatMap((id) => [
    [`lessons.${id}.outcome`, "adopted"],
    [`lessons.${id}.reason`, `Because of ${id}.`],
  ]),
);
const planned = contentOf(planBound, { ...planTyped, ...outcomes }, "2026-11-27");
const plan = publishedOf(planBound, planned, {});

describe("what everybody may know of a plan", () => {
  it("is all that its form publishes, without results or thresholds of its own", () => {
    expect(plan.basis).toEqual({ kind: "plan", period: planBasis.period, supersedes: null });
    expect([plan.results, plan.thresholds, plan.largestVariance, plan.before]).toEqual([[], null, null, []]);
    expect(idsOf(plan.inEachLanguage)).toBe("summary");
    expect(idsOf(plan.after)).toBe(
      "direction context consultations lessons change results results.r1 results.r2 indicators.i1 indicators.i2 budget monitoring",
    );
  });

  it("is read again as rows and as answers of its lists", () => {
    expect(publicRows(plan, "results").map(({ id, answers }) => [id, answers.get("level")?.value])).toEqual([
      ["r1", "ultimate"],
      ["r2", "intermediate"],
    ]);
    expect(publicRows(plan, "nothing")).toEqual([]);
    expect(publicAnswers(plan, ["context", "assumptions"])).toEqual({
      ...{ "context.rows": "c1", "context.c1.country": "Mali" },
      "context.c1.analysis": "Children are held with adults.",
      ...{ "assumptions.rows": "a1" },
      "assumptions.a1.statement": "Ministries keep trained personnel in their posts.",
    });
    expect(publicAnswers(plan, ["results"])["results.rows"]).toBe("r1 r2");
  });

  it("names its indicators as agreements name them; of one whose words cannot be shown, nothing", () => {
    const named = (published = plan) =>
      indicatorsIn("SP-2027-2030", published).map(({ name, wording, of }) => [name, wording, of.kind]);
    expect(named()).toEqual([
      ["SP-2027-2030/i1", "Children heard by a judge", "plan"],
      ["SP-2027-2030/i2", "How children describe the hearing", "plan"],
    ]);
    const { "indicators.i1.wording": _, ...values } = planned.values;
    expect(named(publishedOf(planBound, { ...planned, values }, {}))[0]).toEqual([
      "SP-2027-2030/i1",
      "",
      "plan",
    ]);
  });

  it("says what became of each lesson of a report, those that were answered in one go together", () => {
    const document = { by: "SP-1", period: planBasis.period };
    const of = (report: string) =>
      answeredIn(document, report, plan).answers.map(({ lessons: rows, said }) => [
        rows.join(" "),
        ...said.map(({ value }) => value),
      ]);
    expect(answeredIn(document, "R0", plan)).toMatchObject(document);
    expect(of("R0")).toEqual([
      ...[2, 4, 6, 8, 10].map((n) => [`r${n}`, "adopted", `Because of l${n}.`]),
      ["r12", "adopted", "Because of rest."],
    ]);
    expect(of("R1").at(-1)).toEqual(["r11", "adopted", "Because of rest."]);
    expect(of("R2")).toEqual([]);
    expect(answeredIn(document, "R0", null)).toEqual({ ...document, answers: [] });
  });
});

describe("what a document cites of another", () => {
  const published = publishedOf(basis, reported(), {});
  const of = { document: "R", contentHash: "h", row: "1" };

  it("is what is public of the row", () => {
    const cited = citedOf(of, published);
    expect([cited.of, cited.about]).toEqual([of, published.basis]);
    expect(cited.answers.map(line)).toEqual([
      "lessons.1.statement: Rooms alone change little. (fr)",
      "lessons.1.recommendation: Train before building. (fr)",
    ]);
    expect(citedOf({ ...of, row: "2" }, published).answers).toEqual([]);
  });

  it("is there for what it shares, as far as nobody masked that since", () => {
    const shares = { tags: ["advocacy"], rights: ["CRC-12"], countries: ["ML"] };
    expect(citedOf({ ...of, shares }, published).shares).toEqual(shares);
    const own = { ...reported().values, "lessons.1.rights": "CRC-12", "lessons.1.tags": "advocacy" };
    const masked = { "/values/lessons.1.rights": "c" };
    const { values } = withMasks({ value: { values: own }, salts: {}, masked });
    const since = publishedOf(basis, { ...reported(), values: values as typeof own }, {});
    expect(citedOf({ ...of, shares }, since).shares).toEqual({ ...shares, rights: [] });
    expect(citedOf({ ...of, row: "2", shares }, published).shares).toBeNull();
  });

  it("is nothing where that cannot be shown", () => {
    expect(citedOf(of, null)).toEqual({ of, about: null, answers: [], shares: null });
  });
});

describe("what everybody may know of an agreement", () => {
  it("names nobody who is party to it: its type, its title, its purpose, its clauses and its results", () => {
    const bound: Basis = {
      ...{ kind: "agreement", lang: "fr", agreementType: "intermediary", begunOn: "2026-11-26" },
      ...{ currency: "CAD", fiscalYearStart: "04-01", countries: [], planIndicators: [], known: [] },
    };
    const published = publishedOf(bound, contentOf(bound, agreementTyped, "2026-11-27"), {});
    expect(published.basis).toEqual({
      ...{ kind: "agreement", agreementType: "intermediary", begunOn: "2026-11-26" },
    });
    const said = [...published.inEachLanguage, ...published.before, ...published.after];
    const text = lines(said).flat().join("\n");
    expect(text).toContain("title.fr: Une justice adaptée aux enfants à Ségou (fr)");
    expect(text).not.toMatch(/Yiriwa|Coulibaly|@|Aminata|0417|310|31000000/);
    expect(idsOf(said)).toBe(
      "identity results.r1 results.r2 indicators indicators.i1 indicators.i2 indicators.i3 reports closing",
    );
  });
});
