import type { Typed } from "../../shared/domain/forms/content.ts";
import { planTyped } from "./example-plan.ts";

const outOf = (list: string, row: string, id: string, more: Typed): Typed => ({
  ...Object.fromEntries(
    Object.entries(planTyped).flatMap(([name, text]) =>
      name.startsWith(`${list}.${row}.`) ? [[`${list}.${id}.${name.split(".")[2]}`, text]] : [],
    ),
  ),
  ...Object.fromEntries(Object.entries(more).map(([name, text]) => [`${list}.${id}.${name}`, text])),
});

/** What somebody says of one of sixty: no two of them in the same words. */
const wording = (n: number): string =>
  `Share of police officers in district ${n} who say that they heard the child before they decided (${(n * 37) % 101})`;

const idsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `r${(0x9f3a51 * (n + 7)).toString(16).padStart(10, "0")}`);

/** A plan that can be submitted: twenty results, and indicators in figures and in words, as many as are asked for. */
export function planWith(indicators: number): Typed {
  const results = ["r1", ...idsOf(19)];
  const rows = idsOf(indicators);
  return {
    ...Object.fromEntries(
      Object.entries(planTyped).filter(([name]) => !/^(results|indicators)\./.test(name)),
    ),
    "results.rows": results.join(" "),
    "indicators.rows": rows.join(" "),
    ...outOf("results", "r1", "r1", {}),
    ...Object.assign(
      {},
      ...results.slice(1).map((id, n) =>
        outOf("results", "r2", id, {
          statement: `Courts of district ${n + 1} hear children in rooms made for it.`,
        }),
      ),
      ...rows.map((id, n) =>
        outOf("indicators", n % 4 === 3 ? "i2" : "i1", id, {
          wording: wording(n + 1),
          result: results[n % results.length] ?? "r1",
          source: `Register ${n + 1} of the court, read by two people each quarter`,
          method: `Every case of quarter ${(n % 4) + 1} is counted; one in ten is read again by somebody else`,
        }),
      ),
    ),
  };
}
