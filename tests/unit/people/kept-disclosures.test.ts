import { expect, it } from "vitest";
import type { StoredEntry } from "../../../events/entry.ts";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import { seal } from "../../../shared/domain/audit/seal.ts";
import { extentIn } from "../../../shared/domain/people/disclosing.ts";
import { streamOfPerson } from "../../../shared/domain/people/stream.ts";
import type { LoadedPerson } from "../../../shared/ports/people.ts";
import type { Alteration } from "../../../shared/ports/reading.ts";
import { keptDisclosures } from "../../../shared/usecases/people/kept-disclosures.ts";
import { findDisclosed } from "../../../shared/usecases/people/mask-disclosed.ts";

const officer = "P-006";
const stream = streamOfPerson(officer);
const at = "2026-11-29T15:00:00.000Z";
const { hash, kept } = commitTo({ text: "My firm pays the school of Oumar.", fields: {} }, () =>
  "s".repeat(43),
);

/** What is read of an officer who declared so often, where somebody changed their entries in the tables. */
function holding(count: number, changed = (entries: readonly StoredEntry[]) => entries) {
  const facts = { nature: "financial" as const, wordsCommitment: hash, by: officer, at, told: [] };
  const declared = Array.from({ length: count }, () => ({ type: "interest-disclosed" as const, facts }));
  const { entries, end } = seal(stream, { number: 0, hash: null }, declared, at);
  const told: Alteration[] = [];
  const listed = entries.map(({ number }) => ({ at, stream, entry: number }));
  let asked = 0;
  return {
    ...{ told, listed, asked: () => asked },
    resolutions: { declared: async () => listed },
    tellAltered: (found: Alteration) => void told.push(found),
    people: {
      load: async () => ({ head: { chain: end } }) as unknown as LoadedPerson,
      entries: () => {
        asked += 1;
        return Promise.resolve([...changed(entries)]);
      },
      words: async () => kept,
    },
  };
}

it("of what one officer declared as much is listed as is masked in one go, and that more holds the words is said", async () => {
  expect(await findDisclosed(holding(40), "oumar")).toMatchObject({ hasMore: false, found: { length: 40 } });
  const { found, hasMore } = await findDisclosed(holding(41), "oumar");
  expect([found.length, found.at(-1)?.entry, hasMore]).toEqual([40, 40, true]);
});

it("I12 what an officer declared is verified with the whole of their stream, which is read once for all of it", async () => {
  const whole = holding(3);
  const read = await keptDisclosures(whole, whole.listed);
  expect(read.map((one) => one !== "altered" && extentIn(one.kept))).toEqual(Array(3).fill(kept.value.text));
  expect([whole.asked(), whole.told]).toEqual([1, []]);
});

it.each<[string, (entries: readonly StoredEntry[]) => readonly StoredEntry[]]>([
  [
    "whose nature was changed in its entry",
    (entries) =>
      entries.map((one) => (one.number === 2 ? { ...one, facts: { ...one.facts, nature: "family" } } : one)),
  ],
  ["whose entry is gone", (entries) => entries.filter(({ number }) => number !== 2)],
])("I12 of an officer %s nothing is read, and operators are told once", async (_, changed) => {
  const altered = holding(3, changed);
  expect(await keptDisclosures(altered, altered.listed)).toEqual(Array(3).fill("altered"));
  expect(altered.told).toEqual([{ documentId: stream, what: "entries", which: "2" }]);
});
