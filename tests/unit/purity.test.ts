import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

const domain = "The domain knows the events, and no other room.";
const impure =
  "Time and randomness come in from outside: take an instant or an id as a parameter (shared/ports).";
const outside = (name: string) => `Do not use the global variable ${name}.`;
const hashingAlone = "Hashing is pure; keys, ids and chance come in from outside.";
const namesAlone = "Of addresses the domain knows how their names are written (IDNA), nothing else.";
const kindless = "A review knows no kind of document; forms, frameworks and the outbox know no review.";
const zodAlone = "Events know zod alone: a verifier in ten years must be able to read them.";
const portAlone = "What a use case needs from outside comes through a port.";
const otherFunction = "A function never imports another function.";
const depsAlone = "Only deps.ts binds the adapters.";
const pathsAlone = "The infrastructure knows functions by path, and the pure model of the workflow.";
const keyboardAlone =
  "By keyboard alone: Tab, Enter, Space, arrows and typing, as in tests/e2e/keyboard/keyboard.ts.";
const loadsAlone = "The launcher loads an example through the use cases; it shows nothing itself.";

/** What reaches outside by a name that needs no import, and the name. */
const reaches = [
  ['process.env["HOME"]', "process"],
  ["process.hrtime()", "process"],
  ['fetch("https://ibcr.example")', "fetch"],
  ["new globalThis.Date()", "globalThis"],
  ['globalThis["Date"].now()', "globalThis"],
  ["crypto.randomUUID()", "crypto"],
  ["crypto.getRandomValues(new Uint8Array(1))", "crypto"],
  ["performance.now()", "performance"],
] as const;

/** Planted sources, and what the linter must say of each; without words, nothing. */
const planted: [file: string, source: string, ...said: string[]][] = [
  ["events/a.ts", 'export { app } from "hono";', zodAlone],
  ["events/b.ts", 'export { randomBytes } from "node:crypto";', zodAlone],
  ["events/c.ts", "export const now = (): Date => new Date();", impure],
  ["shared/domain/a.ts", 'export { b } from "../usecases/b.ts";', domain],
  ["shared/domain/b.ts", 'import type { B } from "../adapters/b.ts"; export type A = B;', domain],
  ["shared/domain/c.ts", "export const now = (): number => Date.now();", impure],
  ["shared/domain/d.ts", "export const now = (): Date => new Date();", impure],
  ["shared/domain/e.ts", "export const luck = (): number => Math.random();", impure],
  ["shared/domain/f.ts", 'export const day = new Date("2026-01-01");'],
  ["shared/domain/h.ts", "export type Step = { process: string; fetch: number };"],
  ["shared/domain/audit/a.ts", 'export { createHash } from "node:crypto";'],
  [
    "shared/domain/audit/c.ts",
    'export { randomBytes, randomUUID } from "node:crypto";',
    hashingAlone,
    hashingAlone,
  ],
  [
    "shared/domain/audit/d.ts",
    'import * as crypto from "node:crypto"; export const id = crypto.randomUUID();',
    hashingAlone,
  ],
  ["shared/domain/typed/a.ts", 'export { domainToASCII } from "node:url";'],
  ["shared/domain/typed/b.ts", 'export { pathToFileURL } from "node:url";', namesAlone],
  [
    "shared/domain/typed/c.ts",
    'export { readFile } from "node:fs";',
    "What people type is read by pure functions: no packages but calendar arithmetic.",
  ],
  ["shared/domain/typed/d.ts", 'export { b } from "../../usecases/b.ts";', domain],
  ["shared/domain/audit/b.ts", "export const now = (): number => Date.now();", impure],
  [
    "shared/domain/g.ts",
    'export { createHash } from "node:crypto";',
    "The domain is pure: no packages but calendar arithmetic; hashing lives in domain/audit.",
  ],
  [
    "shared/domain/review/a.ts",
    'import type { B } from "../documents/report/b.ts"; export type A = B;',
    kindless,
  ],
  ["shared/domain/review/b.ts", 'export { b } from "../forms/b.ts";'],
  ["shared/domain/forms/a.ts", 'export { b } from "../review/b.ts";', kindless],
  ["shared/domain/outbox/a.ts", 'export { b } from "../review/b.ts";', kindless],
  ["shared/domain/framework/a.ts", 'export { b } from "../forms/b.ts";', kindless],
  ["shared/domain/framework/b.ts", 'export { b } from "../typed/b.ts";'],
  ["shared/ports/a.ts", 'export { b } from "../usecases/b.ts";', "Ports know the domain and the events."],
  [
    "shared/usecases/a.ts",
    'export { b } from "../adapters/b.ts";',
    "Use cases know ports, domain and events; pages, mails and AWS come later.",
  ],
  ["shared/usecases/b.ts", "export const now = (): Date => new Date();", impure],
  ["shared/usecases/c.ts", 'export { randomUUID } from "node:crypto";', portAlone],
  [
    "shared/adapters/a.ts",
    'export { b } from "../usecases/b.ts";',
    "Adapters know ports, domain and events.",
  ],
  [
    "shared/views/a.ts",
    'export { b } from "../adapters/b.ts";',
    "Views are functions from data to pages and mails: they know domain, words and events.",
  ],
  [
    "shared/i18n/a.ts",
    'export { b } from "../views/b.tsx";',
    "Words know the types of the domain, nothing else.",
  ],
  [
    "shared/runtime/a.ts",
    'export { b } from "../usecases/b.ts";',
    "What all functions stand on knows no use case, page or adapter.",
  ],
  ["shared/runtime/b.ts", "export const now = (): number => Date.now() + process.uptime();"],
  ["functions/web/a.ts", 'export { handler } from "../relay/handler.ts";', otherFunction],
  ["functions/web/routes/a.ts", 'export { handler } from "../../relay/handler.ts";', otherFunction],
  ["functions/web/b.ts", 'export { b } from "../../shared/adapters/b.ts";', depsAlone],
  ["functions/web/deps.ts", 'export { b } from "../../shared/adapters/b.ts";'],
  [
    "functions/web/c.ts",
    'export const c = import("../../infra/config.ts");',
    otherFunction,
    "Nothing imports infra.",
  ],
  ["infra/a.ts", 'export { handler } from "../functions/web/handler.ts";', pathsAlone],
  ["infra/b.ts", 'export { lifecycle } from "../shared/domain/review/lifecycle.ts";'],
  ["infra/e.ts", 'export { isEmailAddress } from "../shared/domain/typed/email.ts";'],
  ["infra/c.ts", 'export { b } from "../shared/usecases/b.ts";', pathsAlone],
  ["infra/local/a.ts", 'export { handler } from "../../functions/web/handler.ts";', loadsAlone],
  ["infra/local/b.ts", 'export { b } from "../../shared/views/b.ts";', loadsAlone],
  ["infra/local/c.ts", 'export { b } from "../../shared/usecases/b.ts";'],
  [
    "tests/demo/a.ts",
    'export { b } from "../../shared/domain/b.ts";',
    "The demo knows HTTP, the mailbox and .accord/local.json alone.",
  ],
];

const shortcuts = [
  'page.locator("a").click()',
  'page.fill("#words", "words")',
  'page.locator("a").press("Enter")',
  'page.locator("a").first().focus()',
  'page.keyboard.insertText("words")',
  'page.goto("https://ibcr.example")',
  'page.locator("a").evaluate("element => element.click()")',
  "page.mouse.down()",
];
for (const [index, shortcut] of shortcuts.entries())
  planted.push([`tests/e2e/keyboard/${index}.ts`, `export const gone = ${shortcut};`, keyboardAlone]);
for (const allowed of ['page.keyboard.press("Enter")', 'page.keyboard.type("words")'])
  planted.push([`tests/e2e/keyboard/${allowed.length}.ts`, `export const gone = ${allowed};`]);

for (const room of ["events", "shared/domain", "shared/domain/audit", "shared/usecases"]) {
  for (const [index, [reach, name]] of reaches.entries())
    planted.push([`${room}/reach-${index}.ts`, `export const reached = ${reach};`, outside(name)]);
}

const categories = ["plugin", "lint/style/noRestrictedImports", "lint/style/noRestrictedGlobals"];

const report = z.object({
  diagnostics: z.array(
    z.object({ message: z.string(), category: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

describe("the linter keeps imports one way, and time and chance out of what is pure", () => {
  const root = mkdtempSync(join(tmpdir(), "accord-lint-"));
  const said = new Map<string, string[]>();

  beforeAll(() => {
    for (const file of ["biome.json", ".gitignore", "tests/lint"])
      cpSync(file, join(root, file), { recursive: true });
    for (const [file, source] of planted) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), source);
    }
    for (const { message, category, location } of lint(root)) {
      if (!categories.includes(category)) continue;
      said.set(location.path, [...(said.get(location.path) ?? []), message]);
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(planted)("%s with %s", (file, _source, ...words) => {
    expect((said.get(file) ?? []).sort()).toEqual(words.sort());
  });
});

describe("what the linter cannot say", () => {
  it("words take types from the domain, never values", () => {
    expect(offences("shared/i18n/**/*.ts", /^import (?!type ).*from "(?:\.\.\/)+domain/)).toEqual([]);
  });

  it("what functions load is zod's small edition, imported whole: the other is three times as much to compile", () => {
    expect(offences("{events,shared,functions}/**/*.ts", /from "zod"|^import \{.*\} from "zod/)).toEqual([]);
  });
});

/** Lines of the sources that match, as file:line. */
function offences(pattern: string, offence: RegExp): string[] {
  return globSync(pattern).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (offence.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

function lint(cwd: string): z.infer<typeof report>["diagnostics"] {
  const biome = join(process.cwd(), "node_modules/.bin/biome");
  try {
    return report.parse(
      JSON.parse(
        execFileSync(biome, ["lint", "--reporter=json", "--max-diagnostics=none"], {
          cwd,
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
        }),
      ),
    ).diagnostics;
  } catch (error) {
    const { stdout } = z.object({ stdout: z.string() }).parse(error);
    return report.parse(JSON.parse(stdout)).diagnostics;
  }
}
