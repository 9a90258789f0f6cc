import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import asvs from "./asvs-5.0.0.json" with { type: "json" };

const root = join(import.meta.dirname, "../../..");
const text = readFileSync(join(root, "docs/security.md"), "utf8");

const cells = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Each requirement of the checklist with what is said of it. */
const said = text
  .split("\n")
  .filter((line) => /^\| \d+\.\d+\.\d+ /.test(line))
  .flatMap((line) => {
    const [ids = "", level = "", words = "", state = "", where = ""] = cells(line);
    return ids.split(" ").map((id) => ({ id, level: Number(level), words, state, where }));
  });

const states = ["met", "not applicable", "open"];

describe("the checklist of OWASP ASVS 5.0", () => {
  it("says of each requirement of levels 1 and 2 once how it stands", () => {
    const ofLevel = (asked: number) => said.filter(({ level }) => level === asked).map(({ id }) => id);
    expect(ofLevel(1).sort()).toEqual(asvs.level1.toSorted());
    expect(ofLevel(2).sort()).toEqual(asvs.level2.toSorted());
  });

  it("says what each asks, how it stands, and where or why", () => {
    for (const { id, words, state, where } of said) {
      expect(states, id).toContain(state);
      expect(words, id).not.toBe("");
      expect(where, id).not.toBe("");
    }
  });

  it("counts what it says", () => {
    const counted = (state?: string) => {
      const of = said.filter((each) => state === undefined || each.state === state);
      const ofLevel = (level: number) => of.filter((each) => each.level === level).length;
      return [ofLevel(1), ofLevel(2), of.length].join(" ");
    };
    const summary = new Map(
      text
        .split("\n")
        .map(cells)
        .filter(({ length }) => length === 4)
        .map(([name = "", ...counts]) => [name, counts.join(" ")]),
    );
    for (const state of states) expect(summary.get(state), state).toBe(counted(state));
    expect(summary.get("in all")).toBe(counted());
  });

  it("names no file that is not there, and no heading of its own that it lacks", () => {
    for (const [, path = ""] of text.matchAll(/`((?:docs|events|functions|infra|shared|tests)\/[^`]+)`/g))
      expect(existsSync(join(root, path)), path).toBe(true);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, name = ""]) =>
      name.toLowerCase().replaceAll(" ", "-"),
    );
    for (const [, anchor = ""] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
  });
});
