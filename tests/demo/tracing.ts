import { Visitor } from "../support/visitor.ts";
import type { PlayedReport } from "./played-report.ts";
import { must } from "./telling.ts";

/** From the agreement one page leads from each promise to the plan's result that it serves, and to what was reported of it. */
export async function promiseIsTraced({ local, telling, documentId }: PlayedReport): Promise<void> {
  await telling.machine(
    "whoever opens the agreement can follow each promise to the plan's result, and to what was reported of it.",
  );
  const anybody = new Visitor();
  await anybody.open(`${local.application}/en/reports/${documentId}`);
  await anybody.open(anybody.link("/trace"));
  telling.quote(anybody, "main");
  must(anybody.text.includes("555"), "The trace does not show what was reported");
}
