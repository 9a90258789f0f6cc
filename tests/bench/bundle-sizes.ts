import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Measure } from "./measure.ts";

/** How large the code is that each function compiles when it starts, as it is unpacked and as it travels. */
export const bundleSizes = (bundles: ReadonlyMap<string, string>): Measure[] =>
  [...bundles].flatMap(([name, file]) => {
    const code = readFileSync(file);
    return [
      { name: `bundle of ${name}`, value: Math.round(code.length / 1024), unit: "KiB" },
      { name: `bundle of ${name}, compressed`, value: Math.round(gzipSync(code).length / 1024), unit: "KiB" },
    ];
  });
