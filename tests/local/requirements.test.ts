import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { checkPorts, portsFrom } from "../../infra/local/ports.ts";
import { findPython, type PythonFacts } from "../../infra/local/python.ts";
import { freePorts } from "../support/product.ts";

it("names the port that is busy, what it is for, and how to choose others", async () => {
  const first = await freePorts();
  const mailbox = first + 1;
  const other = createServer().listen(mailbox, "127.0.0.1");
  await once(other, "listening");
  await expect(checkPorts(portsFrom(first))).rejects.toThrow(
    new RegExp(`Port ${mailbox}, meant for the mailbox, .*--port \\d+`),
  );
  other.close();
});

it("takes the first Python that will do", () => {
  const pythons = { python3: facts(3, 9), python: facts(3, 10) };
  expect(findPython((command) => pythons[command as keyof typeof pythons])).toBe("python");
});

it.each([
  ["missing", undefined, /was not found.*install it/],
  ["too old", facts(3, 9), /This is Python 3\.9\.0.*3\.10 or later/],
  ["of the past", facts(2, 7), /This is Python 2\.7\.0/],
  ["without venv", { ...facts(3, 12), hasVenv: false }, /without its venv module.*python3-venv/],
])("says in one sentence what to do when Python is %s", (_, found, sentence) => {
  expect(() => findPython(() => found)).toThrow(sentence);
});

function facts(major: number, minor: number): PythonFacts {
  return { version: [major, minor, 0], hasVenv: true };
}
