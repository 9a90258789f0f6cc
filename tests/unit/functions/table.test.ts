import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planTyped } from "../../support/example-plan.ts";
import { planWith } from "../../support/long-plan.ts";
import type { Visitor } from "../../support/visitor.ts";
import type { Paged } from "./place.ts";
import { planBeingWritten, typedNow, write, writerAt } from "./plan-place.ts";

let place: Paged;
let writer: Visitor;

const heads = "Indicator\t2027\t2028\t2029\t2030\n";
const box = ({ page }: Visitor) => page.root.querySelector("textarea")?.textContent;
const look = (table: string, tab = writer) => tab.send({ table, go: "look" }, "/table");
const take = (more: Record<string, string> = {}, tab = writer) => tab.send({ ...more, go: "take" }, "/table");
const target = (year: number, row = "i1") => typedNow(place)[`indicators.${row}.target${year}`];

beforeAll(async () => {
  place = await planBeingWritten();
});

beforeEach(async () => {
  write(place, planTyped);
  writer = await writerAt(place, "indicators/table");
});

describe("figures of indicators from a spreadsheet", () => {
  it("are reached from the list of indicators, and from no list without figures", async () => {
    const list = await writerAt(place, "indicators");
    await list.open(list.link("/sections/indicators/table"));
    expect(list.text).toContain("Figures from a spreadsheet");
    expect((await writerAt(place, "risks")).text).not.toContain("spreadsheet");
    expect((await writerAt(place, "risks/table")).page.status).toBe(404);
  });

  it("are shown as they were read, and nothing is taken before", async () => {
    await look(`${heads}1\t200\t1 500,5\t\t\n`);
    expect(writer.text).toContain("Line 2: Indicator 1 – 1");
    expect(writer.text).toContain("200 (until now: 1 500,5)");
    expect(writer.text).toContain("1 500,5 (stands there already)");
    expect(writer.text).toContain("Take 1 figure");
    expect(target(2027)).toBe("1 500,5");
  });

  it("are taken by a button, once, and then the list is shown", async () => {
    await look(`${heads}1\t200\t300\t\t\n`);
    const again = writer.fillIn({ go: "take" }, "/table");
    await take();
    expect(writer.page.url).toMatch(/\/sections\/indicators$/);
    expect([target(2027), target(2028), target(2029)]).toEqual(["200", "300", "1 500,5"]);
    expect(place.memory.draft?.["indicators.i1"]?.revision).toBe(1);
    await writer.request("POST", again.url, again.form);
    expect(place.memory.draft?.["indicators.i1"]?.revision).toBe(1);
  });

  it("leave in the box what could not be taken, each with what is wrong", async () => {
    await look(`${heads}1\t200\tsome\t\t\nWells\t3\nTotal\t203\n`);
    expect(writer.text).toContain("“target for 2028” must be a number in digits");
    expect(writer.text).toContain("Nothing in the form has this number or these words");
    expect(writer.text).toContain("This looks like a total");
    await take();
    expect(writer.text).toContain("The figures were taken");
    expect(target(2027)).toBe("200");
    expect(box(writer)).toBe(`${heads}1\t200\tsome\t\t\nWells\t3`);
    await look("");
    expect(writer.page.url).toMatch(/\/sections\/indicators$/);
    expect(place.memory.asides.size).toBe(0);
  });

  it("are shown anew, and not taken, where the form or the table is another one by now", async () => {
    await look(`${heads}1\t200\t\t\t\n`);
    await take({ table: `${heads}1\t250\t\t\t\n` });
    expect(writer.text).toContain("250 (until now: 1 500,5)");
    const other = await writerAt(place, "indicators.i1");
    await other.send({ "indicators.i1.target2027": "7", go: "list" }, "/sections/");
    await take();
    expect(writer.text).toContain("250 (until now: 7)");
    expect(target(2027)).toBe("7");
    await take();
    expect(target(2027)).toBe("250");
  });

  it("wait with whoever pasted them, who left the page", async () => {
    await look(`${heads}1\t200\t\t\t\n`);
    expect(box(await writerAt(place, "indicators/table", "fr"))).toBe(`${heads}1\t200\t\t\t\n`);
  });

  it("of sixty indicators are taken by one call", async () => {
    write(place, planWith(60));
    const before = place.memory.writes;
    const rows = Array.from({ length: 60 }, (_, n) => `${n + 1}\t${n + 2}\t\t\t`).join("\n");
    await look(heads + rows);
    await take();
    expect(place.memory.writes).toBe(before + 1);
    const [first = "", , , inWords = ""] = typedNow(place)["indicators.rows"]?.split(" ") ?? [];
    expect([target(2027, first), target(2027, inWords)]).toEqual(["2", ""]);
    expect(box(writer)?.split("\n")).toHaveLength(16);
  });

  it.each([
    ["nothing yet", " ", null],
    ["words alone", "More children are heard.", "No line of it has years above its columns"],
  ])("are asked for where the box holds %s", async (_, table, said) => {
    await look(table);
    if (said) expect(writer.text).toContain(said);
    else expect(writer.page.url).toMatch(/\/sections\/indicators$/);
  });
});
