import { describe, expect, it } from "vitest";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import type { ChainLink } from "../../../shared/domain/forms/chain.ts";
import { chainIn, namedBy } from "../../../shared/domain/forms/chain.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { listsOf } from "../../../shared/domain/forms/rows.ts";
import { planBasis } from "../../support/example-plan.ts";

const [list] = listsOf(planDefinition(planBasis)).filter(({ chain }) => chain);
if (!list) throw new Error("a plan has no chain of results");

/** Results by what each contributes to; the ultimate one to nothing. */
const having = (parents: Record<string, string>): Typed => ({
  "results.rows": Object.keys(parents).join(" "),
  ...Object.fromEntries(
    Object.entries(parents).flatMap(([row, parent]) => [
      [`results.${row}.parent`, parent === "top" ? "" : parent],
      [`results.${row}.level`, parent === "top" ? "ultimate" : "output"],
    ]),
  ),
});
const told = (links: readonly ChainLink[]): string =>
  links.map(({ row, below }) => row + (below.length > 0 ? `(${told(below)})` : "")).join(" ");
const chainOf = (parents: Record<string, string>) => {
  const { chain, loose } = chainIn(list, having(parents));
  return [told(chain), told(loose)];
};

describe("the chain of results", () => {
  it.each<[string, Record<string, string>, string, string]>([
    ["is a tree in the order of the list", { u: "top", a: "u", b: "u", c: "a", d: "b" }, "u(a(c) b(d))", ""],
    ["does not depend on that order", { c: "a", a: "u", u: "top" }, "u(a(c))", ""],
    [
      "has loose what contributes to nothing yet, with what hangs on it",
      { u: "top", a: "", b: "a" },
      "u",
      "a(b)",
    ],
    ["has loose what contributes to one that was removed", { u: "top", a: "gone" }, "u", "a"],
    ["has loose what contributes to itself", { u: "top", a: "a" }, "u", "a"],
    ["has loose a circle, once", { u: "top", a: "b", b: "c", c: "a", d: "c" }, "u", "a(c(b d))"],
    ["shows each of two that are ultimate", { u: "top", v: "top", a: "v" }, "u v(a)", ""],
    ["has nothing", {}, "", ""],
  ])("%s", (_, parents, chain, loose) => {
    expect(chainOf(parents)).toEqual([chain, loose]);
  });

  it("has every row once, however they hang on each other", () => {
    const rows = ["a", "b", "c", "d"];
    const ways = rows.reduce<Record<string, string>[]>(
      (all, row) =>
        all.flatMap((each) => ["top", "gone", ...rows].map((parent) => ({ ...each, [row]: parent }))),
      [{}],
    );
    for (const parents of ways) expect(chainOf(parents).join(" ").match(/[a-d]/g)?.sort()).toEqual(rows);
  });

  it("knows how many indicators each result has", () => {
    const typed = { "indicators.rows": "i j k", "indicators.i.result": "a", "indicators.j.result": "a" };
    const counts = namedBy({ list: "indicators", of: "result" }, typed);
    expect([counts.get("a"), counts.get("b")]).toEqual([2, undefined]);
  });
});
