import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitTo, disclose } from "../../../shared/domain/audit/commitments.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import type { DisclosedReport } from "../../../shared/domain/documents/published.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { discloseReport } from "../../../shared/usecases/reading/disclose-report.ts";
import { publishedFile, recompute } from "../../../shared/views/published-file.ts";
import { arrive, goodDay, overseeing, reading } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";

const folder = mkdtempSync(join(tmpdir(), "accord-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What somebody does who follows the page: the three lines in a file, and Python on what was downloaded. */
function recomputed(text: string): string {
  writeFileSync(join(folder, "check.py"), recompute.join("\n"));
  writeFileSync(join(folder, "file.json"), text);
  const ran = spawnSync("python3", ["check.py", "file.json"], { cwd: folder, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return ran.stdout.trim();
}

describe("the file of a published report", () => {
  const story = new Story();
  const { world } = story;
  let disclosed: DisclosedReport;

  beforeAll(async () => {
    await goodDay(story, 7);
    await story.calm();
    const page = await arrive(story, "P-007", "newest", ["oversee"]);
    if (page) await overseeing(story, page, "writing", "").translates.send();
    await story.calm();
    const second = await arrive(story, "P-001", "newest", ["confirm-translation"]);
    if (second) await reading(story, second, "confirm").send();
    const found = await discloseReport(world.deps, documentId);
    if (!found || found === "altered") throw new Error("nothing is published");
    disclosed = found;
  });

  it("is recomputed to the very number that was approved, by the three lines that the page shows", () => {
    const { text } = publishedFile(disclosed);
    expect(recomputed(text)).toBe(world.version);
    expect(disclosed.hash).toBe(world.version);
  });

  it("gives another number once a single letter of it is another one", () => {
    const { text } = publishedFile(disclosed);
    const changed = text.replace('"value": "fr"', '"value": "en"');
    expect(changed).not.toBe(text);
    expect(recomputed(changed)).not.toBe(world.version);
  });

  it("holds every public answer, and of the others neither value nor salt", () => {
    const kept = world.memory.contents.get(world.version);
    const { basis } = world.memory;
    if (!kept || !basis) throw new Error("no content");
    const { text } = publishedFile(disclosed);
    for (const { name, published } of fieldsOf(definitionOf(basis), kept.value.values)) {
      const path = `/values/${name}`;
      const salt = kept.salts[path];
      if (salt === undefined) continue;
      if (published) expect(disclosed.fields[path], name).toEqual({ value: kept.value.values[name], salt });
      else expect(Object.keys(disclosed.fields[path] ?? {}), name).toEqual(["commitment"]);
      expect(text.includes(salt), name).toBe(published === true);
    }
    expect(Object.keys(disclosed.fields).toSorted()).toEqual(Object.keys(kept.salts).toSorted());
  });

  it("holds what was supplied in another language, with the hash of its own", () => {
    const { en } = disclosed.translations;
    expect(en?.hash).toBe(world.report?.translations.en);
    expect(recomputed(JSON.stringify(en))).toBe(en?.hash);
    expect(JSON.stringify(en)).toContain("They are heard.");
  });

  it.each<[string, string | number]>([
    ["quotes, and what escapes them", `"l’“eau”\\ \\n \u2028 / < & \u007f`],
    ["lines, tabs", "one\r\n\ttwo"],
    ["Arabic, emoji, characters beyond 16 bits", "مرحبا 👩‍👧 𝄞 é e\u0301"],
    ["a whole number", 4_500_000_00],
    ["a negative one", -12],
    ["a decimal", 441.25],
    ["nothing", ""],
  ])("is recomputed whatever people wrote: %s", (_, value) => {
    const { hash, kept } = commitTo({ lang: "fr", values: { "I1.words": value, other: 0 } }, () => "a salt");
    const fields = disclose(kept, (path) => path !== "/values/other");
    expect(recomputed(JSON.stringify({ fields }))).toBe(hash);
    expect(hash).not.toBe(hashOf(value));
  });
});
