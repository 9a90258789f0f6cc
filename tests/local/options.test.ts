import { describe, expect, it } from "vitest";
import { help, readOptions } from "../../infra/local/options.ts";
import { highestBasePort, portsFrom } from "../../infra/local/ports.ts";
import { Problem } from "../../infra/local/problem.ts";

const read = (...args: string[]) => readOptions(args, "/accord");

describe("the command line", () => {
  it("needs nothing: ports from 4500, data in .accord of the repository", () => {
    expect(read()).toEqual({ help: false, reset: false, basePort: 4500, home: "/accord/.accord" });
  });

  it("takes other ports and another folder, and begins anew when asked", () => {
    expect(read("--reset", "--port", "5500", "--home", "/data/accord")).toEqual({
      help: false,
      reset: true,
      basePort: 5500,
      home: "/data/accord",
    });
  });

  it("uses six ports in a row, all of them in range", () => {
    expect(Object.values(portsFrom(5500))).toEqual([5500, 5501, 5502, 5503, 5504, 5505]);
    expect(Math.max(...Object.values(portsFrom(highestBasePort)))).toBe(65_535);
  });

  it.each([
    ["--prot", "5500"],
    ["--port"],
    ["start"],
    ["--port", "http"],
    ["--port", "80"],
    ["--port", "65535"],
  ])("says in both languages what is wrong with %s %s", (...args) => {
    const problem = problemOf(() => read(...args.filter((arg) => arg !== undefined)));
    expect(problem.message).toMatch(/--help|--port 5500/);
    expect(problem.french).toMatch(/--help|--port 5500/);
  });

  it("lists each option in both languages", () => {
    for (const option of ["--reset", "--port", "--home", "--help"]) {
      expect(help.split(option)).toHaveLength(3);
    }
  });
});

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) {
      return error;
    }
  }
  throw new Error("no problem was found");
}
