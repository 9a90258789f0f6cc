import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const sources = globSync("functions/web/**/*.ts").map((file) => [file, readFileSync(file, "utf8")] as const);
const withWords = (words: RegExp) => sources.flatMap(([file, text]) => (words.test(text) ? [file] : []));

it("in one place alone pages learn who is here, and of which kind of document they are to speak", () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(withWords(/set\("about"/)).toEqual(["functions/web/who.ts"]);
  expect(withWords(/\bidentify\(/)).toEqual(["functions/web/who.ts"]);
});
