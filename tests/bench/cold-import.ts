import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bundling } from "../../infra/bundles.ts";
import { type Measure, rounded, spread } from "./measure.ts";

/** Fresh processes of each kind. */
const processes = 60;

const environment = {
  ENTRIES_TABLE: "entries",
  STATE_TABLE: "state",
  PRIVATE_TABLE: "private",
  BASE_URL: "https://accord.example",
  MAIL_FROM: "accord@ibcr.example",
  OPERATORS_ADDRESS: "operators@ibcr.example",
  AWS_REGION: "ca-central-1",
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
};

/**
 * How long `web` takes to be imported, held against a bare handler with the same clients: by turns, each time in a
 * fresh process.
 * @param web the bundle of `web`
 */
export async function coldImport(web: string): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "accord-bench-"));
  try {
    const bare = join(folder, "bare.mjs");
    await build({ ...bundling, entryPoints: [join(import.meta.dirname, "bare-handler.ts")], outfile: bare });
    const took: Record<"web" | "bare", number[]> = { web: [], bare: [] };
    for (let turn = -1; turn < processes; turn += 1) {
      const times = { web: msToImport(web), bare: msToImport(bare) };
      // The first of each finds nothing in the machine's memory.
      if (turn < 0) continue;
      took.web.push(times.web);
      took.bare.push(times.bare);
    }
    const of = { web: spread(took.web), bare: spread(took.bare) };
    return [
      {
        name: "cold import of web against a bare handler",
        value: rounded(of.web.median / of.bare.median, 2),
        unit: "×",
        goal: { atMost: 1.5 },
      },
      ...(["web", "bare"] as const).flatMap((kind) =>
        (["median", "from", "to"] as const).map((part) => ({
          name: `cold import of ${kind === "web" ? "web" : "a bare handler"}, ${partNames[part]}`,
          value: rounded(of[kind][part], 1),
          unit: "ms",
        })),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const partNames = {
  median: `median of ${processes} processes`,
  from: "first quartile",
  to: "third quartile",
};

function msToImport(file: string): number {
  const script =
    "const began = performance.now(); await import(process.argv[1]); console.log(performance.now() - began)";
  const args = ["--input-type=module", "--eval", script, file];
  return Number(execFileSync(process.execPath, args, { env: environment, encoding: "utf8" }));
}
