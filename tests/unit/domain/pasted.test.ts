import { describe, expect, it } from "vitest";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { readTable } from "../../../shared/domain/forms/pasted.ts";
import { listsOf } from "../../../shared/domain/forms/rows.ts";
import { longestTable } from "../../../shared/domain/forms/table.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";

const definition = planDefinition(planBasis);
const [list] = listsOf(definition).filter(({ name }) => name === "indicators");
if (!list) throw new Error("a plan has no indicators");

/** Two indicators in figures (the second a percentage), and one in words. */
const form: Typed = {
  ...planTyped,
  "indicators.rows": "i1 i3 i2",
  ...Object.fromEntries(
    Object.entries(planTyped).flatMap(([name, text]) =>
      name.startsWith("indicators.i1.") ? [[name.replace(".i1.", ".i3."), text]] : [],
    ),
  ),
  "indicators.i3.wording": "Share of judges trained",
  "indicators.i3.measure": "percentage",
};
const read = (text: string, more: Typed = {}) =>
  readTable(definition, list, { ...form, ...more }, { text, today: "2026-11-27" });
const heads = "Indicator\t2027\t2028\t2029\t2030\n";

describe("figures that are pasted as a table", () => {
  it("are taken by the row and the year that they stand under, as they were typed", () => {
    const {
      taken,
      problem,
      heads: wrong,
      missing,
      left,
    } = read(
      `${heads}Children heard by a judge\t200\t300\t400\t500\nShare of judges trained\t10 %\t20%\t30\t40\n`,
    );
    expect({ problem, wrong, left }).toEqual({ problem: null, wrong: [], left: "" });
    expect(missing.map(({ field }) => field)).toEqual(["baseline"]);
    expect(taken).toEqual({
      ...{ "indicators.i1.target2027": "200", "indicators.i1.target2028": "300" },
      ...{ "indicators.i1.target2029": "400", "indicators.i1.target2030": "500" },
      ...{ "indicators.i3.target2027": "10", "indicators.i3.target2028": "20" },
      ...{ "indicators.i3.target2029": "30", "indicators.i3.target2030": "40" },
    });
  });

  it.each([
    ["a number alone", "1\t7", "i1"],
    ["its title in English", "Indicator 2\t7", "i3"],
    ["its title in French, and its words", "Indicateur 2 – Share of judges trained\t7", "i3"],
    ["its words in another case, with other marks", "CHILDREN HEARD, by a judge.\t7", "i1"],
  ])("are of the row that is named by %s", (_, line, row) => {
    expect(read(`Indicateur\tCible 2027\n${line}`).taken).toEqual({ [`indicators.${row}.target2027`]: "7" });
  });

  it.each([
    ["French decimals", "1 250,5", "1 250,5"],
    ["groups set apart by spaces without break", "1\u00a0250\u00a0000", "1 250 000"],
    ["English ones", "1,250.5", "1,250.5"],
    ["a cell in quotes", '"1 250,5"', "1 250,5"],
  ])("may be written with %s", (_, cell, typed) => {
    expect(read(`Indicator\t2027\n1\t${cell}`).taken).toEqual({ "indicators.i1.target2027": typed });
  });

  it.each([
    ["“Target (2027)”", "Target (2027)"],
    ["“FY 2027”", "FY 2027"],
    ["“Cible pour 2027”", "Cible pour 2027"],
    ["“Cibles : 2027”", "Cibles : 2027"],
  ])("stand under %s as people write it", (_, head) => {
    expect(Object.keys(read(`Indicator\t${head}\n1\t7`).taken)).toEqual(["indicators.i1.target2027"]);
  });

  it("stand below heads that span several columns, and a title above all", () => {
    const table = "Plan 2027–2030\t\t\t\nIndicator\tBaseline\tTargets\t\n\t2026\t2027\t2028\n1\t5\t7\t8";
    const { taken, heads: wrong, missing } = read(table);
    expect(taken).toMatchObject({ "indicators.i1.target2027": "7", "indicators.i1.target2028": "8" });
    expect(wrong).toEqual([{ text: "2026", column: 1, problem: "other-year" }]);
    expect(missing.map(({ field }) => field)).toEqual(["baseline", "target2029", "target2030"]);
  });

  it("may come with semicolons, where a file was opened as text", () => {
    expect(read("Indicateur;2027;2028\n1;1 250,5;3").taken).toEqual({
      ...{ "indicators.i1.target2027": "1 250,5", "indicators.i1.target2028": "3" },
    });
  });

  it("leave what the form has where a cell is empty, or a dash", () => {
    expect(read(`${heads}1\t\t–\t9\t`).taken).toEqual({ "indicators.i1.target2029": "9" });
  });

  /** A table in which something is wrong; what is said of its heads, of its lines and of its cells; and what is taken. */
  type Wrong = [
    what: string,
    table: string,
    heads: string[],
    lines: string[],
    cells: string[],
    taken: number,
  ];

  it.each<Wrong>([
    ["a column has no head, for it was merged", "Indicator\tTarget 2027\t\n1\t7\t8", ["3 none"], [], [], 1],
    ["a year is outside the period", "Indicator\t2027\t2031\n1\t7\t8", ["3 other-year"], [], [], 1],
    ["a column is none of the form's", "Indicator\tUnit\t2027\n1\tchildren\t7", ["2 unknown"], [], [], 1],
    ["a year stands there twice", "Indicator\t2027\tActual 2027\n1\t7\t8", ["3 twice"], [], [], 1],
    ["a line is a total", "Indicator\t2027\n1\t7\nTotal\t7", [], ["3 total"], [], 1],
    ["a line is a total in French", "Indicateur\t2027\n1\t7\nSous-total\t7", [], ["3 total"], [], 1],
    ["no indicator is called so", "Indicator\t2027\nWells dug\t7", [], ["2 unknown-row"], [], 0],
    ["there are fewer indicators", "Indicator\t2027\n61\t7", [], ["2 unknown-row"], [], 0],
    ["an indicator stands there twice", "Indicator\t2027\n1\t7\n1\t8", [], ["3 twice"], [], 1],
    ["a cell is no number", "Indicator\t2027\n1\tabout 7", [], [], ["i1 not-a-number"], 0],
    ["a cell is negative", "Indicator\t2027\n1\t-7", [], [], ["i1 negative"], 0],
    [
      "a cell has more decimals than there are",
      "Indicator\t2027\n1\t7,125 5",
      [],
      [],
      ["i1 not-a-number"],
      0,
    ],
    ["a share stands where a number is asked", "Indicator\t2027\n1\t7 %", [], [], ["i1 not-a-number"], 0],
    ["an indicator is told in words", "Indicator\t2027\n3\t7", [], [], ["i2 not-asked"], 0],
  ])(
    "are not taken, and it is said at its place, where %s",
    (_, table, wrongHeads, wrongLines, wrongCells, taken) => {
      const found = read(table);
      expect(found.heads.map(({ column, problem }) => `${column + 1} ${problem}`)).toEqual(wrongHeads);
      const lines = found.lines.filter(({ problem }) => problem !== null);
      expect(lines.map(({ number, problem }) => `${number} ${problem}`)).toEqual(wrongLines);
      const cells = found.lines.flatMap((line) =>
        line.cells.flatMap(({ problem }) => (problem ? [`${line.row} ${problem.code}`] : [])),
      );
      expect(cells).toEqual(wrongCells);
      expect(Object.keys(found.taken)).toHaveLength(taken);
    },
  );

  it("are not taken where two indicators have the same words", () => {
    const twins = { "indicators.i3.wording": "Children heard by a judge" };
    const { lines, taken } = read("Indicator\t2027\nChildren heard by a judge\t7", twins);
    expect([lines[0]?.problem, taken]).toEqual(["two-rows", {}]);
  });

  it.each([
    ["nothing", " \n\t", "empty"],
    ["words", "We will hear more children.", "no-heads"],
    ["figures without heads", "1\t7\t8\n2\t9\t10", "no-heads"],
    ["a book", `${heads}${"1\t7\n".repeat(longestTable / 4)}`, "too-long"],
  ])("are looked for in vain in %s, and nothing of it is lost", (_, table, problem) => {
    expect(read(table)).toMatchObject({ problem, taken: {}, left: table });
  });

  it("leave of the table the lines of which something was not taken, to be pasted again", () => {
    const { left } = read(`${heads}1\t7\t8\t9\t10\n3\t1\nWells\t3\n2\tsome\t8\nTotal\t10`);
    expect(left).toBe("Indicator\t2027\t2028\t2029\t2030\n3\t1\nWells\t3\n2\tsome\t8");
    expect(Object.keys(read(left).taken)).toEqual(["indicators.i3.target2028"]);
  });

  it("keep a quote that is none, such as of inches, and words with ends of lines in a cell", () => {
    const inches = {
      "indicators.i1.wording": '12" boards',
      "indicators.i3.wording": "Share of judges trained",
    };
    const table = 'Indicator\t2027\n12" boards\t7\n"Share of\njudges ""trained"""\t8';
    expect(Object.values(read(table, inches).taken)).toEqual(["7", "8"]);
  });
});
