import { gzipSync } from "node:zlib";
import { planWith } from "../support/long-plan.ts";
import { printed } from "../support/printer.ts";
import { adoptedPages } from "../unit/views/adopted-pages.tsx";
import { longFrameworkPages } from "../unit/views/long-framework-pages.tsx";
import { type Measure, rounded, spread } from "./measure.ts";

const kib = (bytes: number) => rounded(bytes / 1024, 1);

/** How large the largest form page of a framework is, and what it takes to make a file of a long document's page. */
export function pagesMeasured(): Measure[] {
  const forms = Object.values(longFrameworkPages("fr")).map((page) => gzipSync(page).length);
  const html = adoptedPages("fr", planWith(60))["public"] ?? "";
  const files = Array.from({ length: 9 }, () => {
    const began = performance.now();
    const { length } = printed({ html, unshown: "", paper: "a4" });
    return { length, took: performance.now() - began };
  });
  const { median } = spread(files.map(({ took }) => took));
  return [
    {
      name: "largest form page of a framework of 40 indicators, compressed",
      value: kib(Math.max(...forms)),
      unit: "KiB",
      goal: { atMost: 20 },
    },
    { name: "a plan of 60 indicators as a PDF: made within, median", value: rounded(median, 0), unit: "ms" },
    { name: "a plan of 60 indicators as a PDF", value: kib(files[0]?.length ?? 0), unit: "KiB" },
  ];
}
