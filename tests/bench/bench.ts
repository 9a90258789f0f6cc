import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCommandLine } from "../support/command-line.ts";
import { Product } from "../support/product.ts";
import type { acceptance as accepting } from "./acceptance.ts";
import { anAgreement } from "./agreement-life.ts";
import { Assembly } from "./assembly.ts";
import type { decidedAtOnce as atOnce } from "./at-once.ts";
import { aBallot } from "./ballot.ts";
import { aBoardMeeting } from "./board-meeting.ts";
import { bundleSizes } from "./bundle-sizes.ts";
import { bundled } from "./bundled.ts";
import { coldImport } from "./cold-import.ts";
import { asDocument, asJson, asTable } from "./figures.ts";
import { aLongPlan } from "./long-plan.ts";
import { amongManyDocuments } from "./many-documents.ts";
import { isMet, type Measure } from "./measure.ts";
import type { pagesMeasured as measured } from "./pages.ts";
import { decidedTogether } from "./together.ts";
import { wholeLife } from "./whole-life.ts";

const usage = `npm run bench [-- --json]

Measures what Accord costs: calls, bytes, capacity, price and speed, on an Accord of its own that it starts and removes.
It takes about six minutes, prints a table and writes docs/figures.md. It ends with 1 when a goal is missed.

  --json    print one object { "<measure>": { "value", "unit", "goal" } } instead of the table
  --help    this text`;

const options = readCommandLine("npm run bench", {
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
});

if (options.help) console.log(usage);
else process.exitCode = await bench(options.json);

async function bench(json: boolean): Promise<number> {
  const product = new Product();
  try {
    const measures = await measureAll(product);
    console.log(json ? asJson(measures) : asTable(measures));
    writeFileSync(join(import.meta.dirname, "../../docs/figures.md"), asDocument(measures, new Date()));
    return measures.every(isMet) ? 0 : 1;
  } finally {
    await product.remove();
  }
}

/** What is timed comes first, while nothing else runs. */
async function measureAll(product: Product): Promise<Measure[]> {
  say("Starting an Accord of its own …");
  await product.start();
  const { local } = product;
  const assembly = new Assembly(product.home);
  const bundles = assembly.bundles();
  const measures: Measure[] = [];
  const { pagesMeasured } = await bundled<{ pagesMeasured: typeof measured }>("pages.ts");
  const { decidedAtOnce } = await bundled<{ decidedAtOnce: typeof atOnce }>("at-once.ts");
  const { acceptance } = await bundled<{ acceptance: typeof accepting }>("acceptance.ts");
  const steps: [string, () => Measure[] | Promise<Measure[]>][] = [
    ["Importing web, by turns with a bare handler", () => coldImport(bundles.get("web") ?? "")],
    ["Weighing the bundles", () => bundleSizes(bundles)],
    ["Weighing long pages, and printing one", pagesMeasured],
    ["Living a report's whole life", () => wholeLife(local, assembly)],
    ["Fifty decisions at one moment", () => decidedAtOnce(local)],
    ["Deciding together", () => decidedTogether(local)],
    ["Accepting a report for its donor", () => acceptance()],
    ["Writing, submitting and deciding on a plan of sixty indicators", () => aLongPlan(local)],
    ["Writing, approving and signing an agreement", () => anAgreement(local)],
    ["Signing a resolution in writing", () => aBallot(local)],
    ["Deciding among 100, 1,000 and 10,000 documents", () => amongManyDocuments(local)],
    // From then on nine sit on the board.
    ["Meeting with nine directors on six items", () => aBoardMeeting(local)],
  ];
  for (const [index, [name, measure]] of steps.entries()) {
    say(`${index + 1} of ${steps.length}: ${name} …`);
    measures.push(...(await measure()));
  }
  return measures;
}

/** How far it is, beside the output. */
function say(words: string): void {
  console.error(words);
}
