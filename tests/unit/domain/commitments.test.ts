import { describe, expect, it } from "vitest";
import type { Committed } from "../../../shared/domain/audit/commitments.ts";
import {
  commitmentsIn,
  commitTo,
  disclose,
  isNamedBy,
  keysOf,
  leavesOf,
  mask,
  nameUnder,
  setAt,
} from "../../../shared/domain/audit/commitments.ts";
import { withMasks } from "../../../shared/domain/audit/masks.ts";

let salts = 0;
const newSalt = () => {
  salts += 1;
  return `salt ${salts}`;
};

const value = {
  schema: "results-report/2",
  lang: "fr",
  values: { narrative: "Awa, 9 ans, a parlé.", "I2.girls": 12, "a/b~c": "oui" },
  lessons: [{ words: "Ask first." }, { words: "Ask first." }],
  none: [],
};

const { hash, kept } = commitTo(value, newSalt);

/** The same as somebody with write access to the table would leave it. */
const changed = (change: (copy: typeof value) => void): Committed<unknown> => {
  const copy = structuredClone(value);
  change(copy);
  return { ...kept, value: copy };
};

describe("a committed value", () => {
  it("is named by its hash", () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(isNamedBy(hash, kept)).toBe(true);
    expect(isNamedBy(hash, structuredClone(kept))).toBe(true);
  });

  it.each<[string, Committed<unknown>]>([
    ["another word", changed((copy) => Object.assign(copy.values, { narrative: "Awa a parlé." }))],
    ["another number", changed((copy) => Object.assign(copy.values, { "I2.girls": 13 }))],
    ["a number as a text", changed((copy) => Object.assign(copy.values, { "I2.girls": "12" }))],
    ["another language", changed((copy) => Object.assign(copy, { lang: "en" }))],
    ["another form", changed((copy) => Object.assign(copy, { schema: "results-report/1" }))],
    ["a field more", changed((copy) => Object.assign(copy.values, { note: "added" }))],
    ["something beside its fields", changed((copy) => Object.assign(copy, { extra: true }))],
    ["a field less", changed((copy) => Reflect.deleteProperty(copy.values, "narrative"))],
    ["an item more in an empty list", changed((copy) => Object.assign(copy, { none: ["x"] }))],
    ["an empty list that is gone", changed((copy) => Reflect.deleteProperty(copy, "none"))],
    ["rows in another order, with their words", changed((copy) => copy.lessons.pop())],
    ["what has no JSON form", changed((copy) => Object.assign(copy, { none: Number.NaN }))],
    ["half a character", changed((copy) => Object.assign(copy, { lang: "\ud800" }))],
    ["another salt", { ...kept, salts: { ...kept.salts, "/lang": "guessed" } }],
    ["no salts", { ...kept, salts: {} }],
    [
      "two values that changed places with their salts",
      {
        ...changed((copy) => Object.assign(copy, { schema: "fr", lang: "results-report/2" })),
        salts: { ...kept.salts, "/lang": kept.salts["/schema"] ?? "", "/schema": kept.salts["/lang"] ?? "" },
      },
    ],
    ["a commitment in place of words that are there", { ...kept, masked: { "/lang": "0".repeat(64) } }],
    ["a commitment to what never was", { ...kept, masked: { "/more": "0".repeat(64) } }],
  ])("is not named by it with %s", (_, found) => {
    expect(isNamedBy(hash, found)).toBe(false);
  });

  it("keeps the commitment of the same words from one version to the next, and of no others", () => {
    const next = { ...value, values: { ...value.values, narrative: "Une fille a parlé." } };
    const again = commitTo(next, newSalt, kept);
    expect(again.hash).not.toBe(hash);
    const differing = leavesOf(next)
      .map(([path]) => path)
      .filter((path) => again.kept.salts[path] !== kept.salts[path]);
    expect(differing).toEqual(["/values/narrative"]);
    expect(commitTo(value, newSalt, kept).hash).toBe(hash);
  });

  it("has a salt of its own for each field, the same words among them", () => {
    const all = Object.values(kept.salts);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(leavesOf(value).length);
  });
});

describe("a masked field", () => {
  const path = "/values/narrative";
  const masked = mask(kept, [path]);

  it("has lost words and salt, and the hash still names what is left", () => {
    expect(isNamedBy(hash, masked)).toBe(true);
    expect(JSON.stringify(masked)).not.toContain("Awa");
    expect(masked.salts[path]).toBeUndefined();
    expect(JSON.stringify(masked)).not.toContain(kept.salts[path] ?? "?");
  });

  it.each([
    [["/values/I2.girls"]],
    [["/values/a~1b~0c", "/schema"]],
    [leavesOf(value.values, "/values").map(([each]) => each)],
  ])("may be any, several, or all that a part held: %j", (paths) => {
    const all = mask(masked, paths);
    expect(isNamedBy(hash, all)).toBe(true);
    expect(Object.keys(all.masked)).toEqual(expect.arrayContaining([path, ...paths]));
  });

  it("stays as it is when it is masked again, or was never there", () => {
    expect(mask(masked, [path, "/values/unknown"])).toEqual(masked);
  });

  it("cannot be given other words", () => {
    const refilled = { ...masked, value: { ...value, values: { ...value.values, narrative: "Nothing." } } };
    expect(isNamedBy(hash, refilled)).toBe(false);
    expect(isNamedBy(hash, { ...refilled, salts: kept.salts })).toBe(false);
  });
});

describe("what is shown of a value to whoever recomputes its hash", () => {
  it("is the public fields with their salts, and of the others, the masked among them, commitments alone", () => {
    const shown = disclose(mask(kept, ["/values/narrative"]), (path) => path !== "/values/I2.girls");
    expect(Object.keys(shown).toSorted()).toEqual(
      leavesOf(value)
        .map(([path]) => path)
        .toSorted(),
    );
    expect(shown["/lang"]).toEqual({ value: "fr", salt: kept.salts["/lang"] });
    for (const path of ["/values/narrative", "/values/I2.girls"])
      expect(shown[path]).toEqual({ commitment: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.stringify(shown)).not.toContain(kept.salts["/values/I2.girls"] ?? "?");
  });
});

describe("what a value commits to, by path", () => {
  it("is what is shown of it to whoever may have nothing of it, and stays so when it is masked", () => {
    const all = disclose(kept, () => false);
    const expected = Object.fromEntries(
      Object.entries(all).flatMap(([path, shown]) =>
        "commitment" in shown ? [[path, shown.commitment] as const] : [],
      ),
    );
    expect(Object.keys(expected)).toHaveLength(leavesOf(value).length);
    expect(commitmentsIn(kept)).toEqual(expected);
    expect(commitmentsIn(mask(kept, ["/values/narrative", "/none"]))).toEqual(expected);
  });

  it("is nothing of a field without a salt, nor is that shown, nor masked", () => {
    const { "/lang": _, ...salts } = kept.salts;
    const without = { ...kept, salts };
    for (const found of [commitmentsIn(without), disclose(without, () => true)])
      expect(Object.keys(found).toSorted()).toEqual(Object.keys(salts).toSorted());
    expect(mask(without, ["/lang"])).toEqual(without);
  });
});

describe("where something stands in a value", () => {
  it.each<[string, unknown, string, unknown, unknown]>([
    ["a field that there is", { a: 1, b: 2 }, "/a", 3, { a: 3, b: 2 }],
    ["one more", { a: 1 }, "/b", 3, { a: 1, b: 3 }],
    ["one within", { a: { b: 1, c: 2 } }, "/a/b", 3, { a: { b: 3, c: 2 } }],
    ["what is missing on the way", {}, "/a/b", 3, { a: { b: 3 } }],
    ["a text on the way", { a: "text" }, "/a/b", 3, { a: { b: 3 } }],
    ["nothing on the way", { a: null }, "/a/b", 3, { a: { b: 3 } }],
    [
      "a name with a slash, and one with a tilde",
      {},
      "/a~1b/c~0d/e~0f~0g~1h",
      3,
      { "a/b": { "c~d": { "e~f~g/h": 3 } } },
    ],
    ["the whole", { a: 1 }, "", 3, 3],
  ])("is where another value is put: %s", (_, before, path, to, after) => {
    expect(setAt(before, path, to)).toEqual(after);
  });

  it("is found again by its keys", () => {
    for (const [path] of leavesOf(value)) expect(leavesOf(setAt({}, path, 1))).toEqual([[path, 1]]);
    expect(keysOf("/values/a~1b~0c")).toEqual(["values", "a/b~c"]);
  });

  it.each<[string, string, string | null]>([
    ["/values", "/values/narrative", "narrative"],
    ["/values", "/values/a~1b~0c~1d~0e", "a/b~c/d~e"],
    ["/values", "/values/narrative/words", null],
    ["/values", "/lang", null],
    ["/values", "/values-of-before", null],
    ["/values", "/values", null],
    ["", "/lang", "lang"],
  ])("right under %j, %j has the name %j", (parent, path, name) => {
    expect(nameUnder(parent, path)).toBe(name);
  });

  it("has a mark in the place of words that were masked, the same for the same commitment", () => {
    const path = "/values/narrative";
    const read = withMasks(mask(kept, [path]));
    expect(read).toEqual({
      ...value,
      values: { ...value.values, narrative: `\u0000masked ${commitmentsIn(kept)[path]}` },
    });
    expect(withMasks(kept)).toEqual(value);
  });
});
