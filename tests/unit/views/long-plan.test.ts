import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { readValues } from "../../../shared/domain/forms/content.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { planBasis } from "../../support/example-plan.ts";
import { planWith } from "../../support/long-plan.ts";
import { planPages } from "./plan-pages.tsx";

const definition = planDefinition(planBasis);
const today = "2026-11-27";
const sixty = planWith(60);
const [first = ""] = sixty["indicators.rows"]?.split(" ") ?? [];
const kib = (page: string) => Math.ceil(gzipSync(page).length / 1024);
const lackingIn = (page = "") => [...page.matchAll(/class="hint">([^<]+)/g)].map(([, words]) => words);

describe("a plan of sixty indicators", () => {
  it("is whole, and has a page a row", () => {
    expect(readValues(definition, sixty, today).errors).toEqual([]);
    expect(sectionsOf(definition, sixty).filter(({ within }) => within === "indicators")).toHaveLength(60);
  });

  it("has no page of more than 20 KiB, compressed", () => {
    const ids = ["results", "indicators", `indicators.${first}`, "results.r1", "task-list", "check"];
    const pages = planPages("fr", sixty, ids);
    expect(Object.keys(pages)).toHaveLength(ids.length);
    expect(Object.entries(pages).filter(([, page]) => kib(page) > 20)).toEqual([]);
  });

  it("names in its list what a row lacks, four answers of several at most", () => {
    const lacking = { ...sixty, [`indicators.${first}.baseline`]: "", [`indicators.${first}.source`]: "" };
    expect(lackingIn(planPages("en", lacking, ["indicators"])["indicators"])).toEqual([
      "2\u00a0answers to give or correct: baseline; source of the data",
    ]);
    const bare = Object.fromEntries(
      Object.entries(sixty).filter(
        ([name]) => !name.startsWith(`indicators.${first}.`) || name.endsWith("wording"),
      ),
    );
    expect(lackingIn(planPages("fr", bare, ["indicators"])["indicators"])).toEqual([
      "8\u00a0réponses à donner ou à corriger, dont\u00a0: le résultat visé\u00a0; se dit-il en chiffres, ou en mots\u00a0?\u00a0; ce qui est recherché\u00a0; année de la donnée de référence",
    ]);
  });

  it("has nowhere two questions upon which others are asked, for a stylesheet could not tell them apart", () => {
    const asking = sectionsOf(definition, sixty).flatMap(({ id, fields }) =>
      fields.flatMap(({ when, row }) => (when ? [[row?.id ?? id, when.field]] : [])),
    );
    const questions = (of: string | undefined) =>
      new Set(asking.filter(([row]) => row === of).map(([, question]) => question));
    expect(asking.filter(([row]) => questions(row).size > 1)).toEqual([]);
    expect(asking.length).toBeGreaterThan(60);
  });

  it("says of two hundred that there is room for so many, and loses none", () => {
    const ids = Array.from({ length: 200 }, (_, n) => `n${n}`).join(" ");
    const { errors } = readValues(definition, { ...sixty, "indicators.rows": ids }, today);
    expect(errors.find(({ field }) => field === "indicators.rows")).toMatchObject({
      ...{ code: "too-many-rows", limit: 120 },
    });
    const [list] = sectionsOf(definition, { ...sixty, "indicators.rows": ids }).filter(
      ({ id }) => id === "indicators",
    );
    expect(list?.fields[0]).toMatchObject({ rows: ids.split(" ") });
  });
});
