import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Measure } from "./measure.ts";

/** Functions that have nothing to do with what is written in forms: what asks for it is in none of their bundles. */
const withoutForms = ["relay", "tick", "mail-events", "execution-ended", "open-stage", "advance"];

/** How large the code is that each function compiles when it starts, as it is unpacked and as it travels. */
export const bundleSizes = (bundles: ReadonlyMap<string, string>): Measure[] => [
  ...[...bundles].flatMap(([name, file]) => {
    const code = Buffer.concat(compiledWith(file).map((each) => readFileSync(each)));
    return [
      { name: `start of ${name}`, value: Math.round(code.length / 1024), unit: "KiB" },
      { name: `start of ${name}, compressed`, value: Math.round(gzipSync(code).length / 1024), unit: "KiB" },
    ];
  }),
  {
    name: `forms in the bundles of ${withoutForms.join(", ")}`,
    value: withoutForms.filter((name) => holdsForms(bundles.get(name))).length,
    unit: "bundles",
    goal: { exactly: 0 },
  },
];

/** A file with all that it imports, without what it loads later. */
function compiledWith(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imported = [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*"(\.\/[\w.-]+)"/g)];
  return [file, ...imported.flatMap(([, path = ""]) => compiledWith(join(dirname(file), path), seen))];
}

/** The numbers of the forms are written in each of their definitions, and nowhere else. */
const holdsForms = (file: string | undefined): boolean => {
  if (file === undefined) throw new Error(`No bundle of ${withoutForms.join(", ")}`);
  return compiledWith(file).some((each) =>
    /"(?:results-report|strategic-plan)\/\d+"/.test(readFileSync(each, "utf8")),
  );
};
