import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../../docs/adr");
const files = readdirSync(folder)
  .filter((file) => file !== "README.md")
  .sort();

/** What a decision is called by its own heading: "7. Who a form comes from is asked of the form". */
const headingOf = (file: string): string => readFileSync(join(folder, file), "utf8").split("\n")[0] ?? "";

describe("the decisions", () => {
  it("have a number each, the same in name and heading, without a gap", () => {
    const numbers = files.map((file) => [
      Number(file.slice(0, 4)),
      Number(/^# (\d+)\. /.exec(headingOf(file))?.[1]),
    ]);
    expect(numbers).toEqual(files.map((_, at) => [at + 1, at + 1]));
  });

  it("stand in their index, each by its number and title", () => {
    const lines = readFileSync(join(folder, "README.md"), "utf8")
      .split("\n")
      .filter((line) => /^\d/.test(line));
    expect(lines).toEqual(
      files.map((file) =>
        headingOf(file).replace(/^# (\d+)\. (.+)$/, (_, number, title) => `${number}. [${title}](${file})`),
      ),
    );
  });
});
