import { cpus, totalmem, type } from "node:os";
import { goalInWords, isMet, type Measure } from "./measure.ts";
import { prices } from "./price.ts";

/** One object: each measure by its name. */
export const asJson = (measures: readonly Measure[]): string =>
  JSON.stringify(
    Object.fromEntries(
      measures.map((each) => [each.name, { value: each.value, unit: each.unit, goal: goalInWords(each) }]),
    ),
    null,
    2,
  );

const shown = (value: number) => value.toLocaleString("en-CA", { maximumFractionDigits: 6 });

/** A line for each measure, in columns. */
export function asTable(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ name }) => name.length));
  return measures
    .map((each) => {
      const goal = goalInWords(each);
      const verdict = goal === null ? "" : `${isMet(each) ? "✓" : "✗"} ${goal}`;
      return `${each.name.padEnd(width)}  ${shown(each.value).padStart(12)} ${each.unit.padEnd(14)} ${verdict}`;
    })
    .join("\n");
}

/** The table as a document, with the machine, the day and the prices that it is of. @param at when it was measured */
export function asDocument(measures: readonly Measure[], at: Date): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? "processor"}, ${Math.round(totalmem() / 1024 ** 3)} GiB, ${type()}, Node ${process.versions.node}`;
  const rows = measures.map(
    (each) => `| ${each.name} | ${shown(each.value)} ${each.unit} | ${goalInWords(each) ?? ""} |`,
  );
  return `<!-- Generated: \`npm run bench\` writes it anew. -->
# Figures

Measured on ${at.toISOString().slice(0, 10)} by \`npm run bench\`, on ${machine}, against the emulator: calls, bytes,
request units and mails are what AWS would see as well; times are this machine's. Prices are AWS's list prices in
${prices.region} as of ${prices.asOf}, without free tiers, written down by hand in \`tests/bench/prices.json\`; Lambda's time is
the emulator's, without cold starts, and nothing is said of what travels to readers. The emulator tells no capacity for
BatchGetItem: among many documents it is reckoned from what was read, in the whole life it is estimated on the high
side, as twenty units each.

What limits the decisions is the machine: emulator, functions and clients share its processors. Each decision is two calls,
on keys of its own document, so that on AWS the limits are Lambda's concurrency and DynamoDB's per partition.

| Figure | Value | Goal |
| --- | ---: | --- |
${rows.join("\n")}
`;
}
