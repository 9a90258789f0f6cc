import { describe, expect, it } from "vitest";
import type { StoredEntry } from "../../../events/entry.ts";
import { firstBreak } from "../../../shared/domain/audit/chain.ts";
import { canonical, hashOf, isSameDigest } from "../../../shared/domain/audit/hash.ts";
import { seal } from "../../../shared/domain/audit/seal.ts";

const at = "2026-11-23T18:00:00.000Z";
const events = ["fay", "sam", "lea", "cy"].map((person) => ({
  type: "draft-taken-up" as const,
  facts: { by: person },
}));
const begin = { number: 0, hash: null };
const { entries, end } = seal("PA-1", begin, events, at);
const [first, second, third, fourth] = entries as [StoredEntry, StoredEntry, StoredEntry, StoredEntry];
const other = (entry: StoredEntry): StoredEntry => ({ ...entry, facts: { by: "somebody else" } });

describe("the entries of a document are a chain", () => {
  it("numbered from one on, each naming the one before it, whichever were sealed together", () => {
    expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(entries.map(({ previous }) => previous)).toEqual([null, ...entries.slice(0, 3).map(hashOf)]);
    expect(end).toEqual({ number: 4, hash: hashOf(fourth) });
    const [some, more] = [events.slice(0, 1), events.slice(1)];
    const before = seal("PA-1", begin, some, at);
    const after = seal("PA-1", before.end, more, at);
    expect([...before.entries, ...after.entries]).toEqual(entries);
    expect(after.end).toEqual(end);
    expect(first).toMatchObject({
      format: 1,
      documentId: "PA-1",
      type: "draft-taken-up",
      at,
      facts: { by: "fay" },
    });
  });

  it.each<[string, StoredEntry[], number | null]>([
    ["whole", entries, null],
    [
      "with what was written since its head was read",
      [...entries, ...seal("PA-1", end, events, at).entries],
      null,
    ],
    ["of nothing", [], 1],
    ["of which the first is missing", entries.slice(1), 1],
    ["of which one in the middle is missing", [first, second, fourth], 3],
    ["of which the last is missing", entries.slice(0, 3), 4],
    ["of which the last two are missing", entries.slice(0, 2), 3],
    ["with an entry twice", [first, second, second, third, fourth], 3],
    ["with two in each other’s place", [first, third, second, fourth], 2],
    ["of which the first says something else", [other(first), second, third, fourth], 1],
    ["of which the second does", [first, other(second), third, fourth], 2],
    ["of which the third does", [first, second, other(third), fourth], 3],
    ["of which the last does", [first, second, third, other(fourth)], 4],
    ["with one of another document", [first, { ...second, documentId: "PA-2" }, third, fourth], 2],
    [
      "that does not begin with its beginning",
      [{ ...first, previous: hashOf(fourth) }, second, third, fourth],
      1,
    ],
  ])("%s", (_, found, expected) => {
    expect(firstBreak("PA-1", found, end)).toBe(expected);
  });

  it("which may be empty where nothing was recorded", () => {
    expect(firstBreak("PA-1", [], begin)).toBeNull();
    expect(seal("PA-1", end, [], at)).toEqual({ entries: [], end });
  });
});

describe("what is hashed", () => {
  it("is the same however its fields are in order, and nothing that JSON cannot say", () => {
    expect(hashOf({ b: [1, "é"], a: null })).toBe(hashOf({ a: null, b: [1, "é"] }));
    expect(canonical({ b: 1, a: "x" })).toBe('{"a":"x","b":1}');
    expect(() => canonical(undefined)).toThrow(/without a JSON form/);
  });

  it.each([
    ["the same", "abc", "abc", true],
    ["of the same length", "abc", "abd", false],
    ["shorter", "abc", "ab", false],
    ["longer", "abc", "abcd", false],
  ])("is compared with another: %s", (_, one, another, expected) => {
    expect(isSameDigest(one, another)).toBe(expected);
  });
});
