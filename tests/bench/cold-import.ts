import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildSync } from "esbuild";
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
  PRINTER: "printer",
  FILES_BUCKET: "files",
  AWS_REGION: "ca-central-1",
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
};

type Kind = "web" | "usual" | "pieces";

const names: Record<Kind, string> = {
  web: "web",
  usual: "a bare handler, bundled as usual",
  pieces: "a bare handler in pieces",
};

/**
 * How long `web` takes to be imported, held against a bare handler with the same clients, bundled as everybody does it (the CDK's
 * own way: one CommonJS file, with the SDK) and in pieces, as `web` is: by turns, each time in a fresh process. And how long until
 * each has answered for the first time, with nothing in its tables: what is put off then is no gain.
 * @param web the bundle of `web`
 */
export async function coldImport(web: string): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "accord-bench-"));
  const tables = await emptyTables();
  try {
    const files: Record<Kind, string> = { web, ...bareHandlers(folder) };
    const took: Record<Kind, number[]> = { web: [], usual: [], pieces: [] };
    const answered: Record<Kind, number[]> = { web: [], usual: [], pieces: [] };
    for (let turn = -1; turn < processes; turn += 1) {
      for (const kind of ["web", "usual", "pieces"] as const) {
        const times = await timesOf(files[kind], tables.address);
        // The first of each finds nothing in the machine's memory.
        if (turn < 0) continue;
        took[kind].push(times.imported);
        answered[kind].push(times.answered);
      }
    }
    const of = { web: spread(took.web), usual: spread(took.usual), pieces: spread(took.pieces) };
    const against = (kind: Kind) => rounded(of.web.median / of[kind].median, 2);
    return [
      {
        name: `cold import of web against ${names.usual}`,
        value: against("usual"),
        unit: "×",
        goal: { atMost: 0.9 },
      },
      { name: `cold import of web against ${names.pieces}`, value: against("pieces"), unit: "×" },
      ...(["web", "usual", "pieces"] as const).flatMap((kind) =>
        (["median", "from", "to"] as const).map((part) => ({
          name: `cold import of ${names[kind]}, ${partNames[part]}`,
          value: rounded(of[kind][part], 1),
          unit: "ms",
        })),
      ),
      ...(["web", "usual", "pieces"] as const).map((kind) => ({
        name: `cold import and first answer of ${names[kind]}, median`,
        value: rounded(spread(answered[kind]).median, 1),
        unit: "ms",
      })),
    ];
  } finally {
    tables.close();
    rmSync(folder, { recursive: true });
  }
}

const partNames = {
  median: `median of ${processes} processes`,
  from: "first quartile",
  to: "third quartile",
};

function bareHandlers(folder: string): Record<Exclude<Kind, "web">, string> {
  const handler = join(import.meta.dirname, "bare-handler.ts");
  const usual = join(folder, "usual.cjs");
  buildSync({
    ...{ bundle: true, platform: "node", format: "cjs", target: "node24" },
    ...{ entryPoints: [handler], outfile: usual },
  });
  buildSync({
    ...{ ...bundling, splitting: true },
    ...{ entryPoints: { index: handler }, outdir: folder, outExtension: { ".js": ".mjs" } },
  });
  return { usual, pieces: join(folder, "index.mjs") };
}

/** A DynamoDB in which nothing is found. */
async function emptyTables(): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, answer) => {
    answer.setHeader("Content-Type", "application/x-amz-json-1.0");
    answer.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** A link that nobody gave, as `web` gets it; and as the bare handlers do, the reading of an item that is not there. */
const firstRequest = {
  operation: "GetCommand",
  input: { TableName: "state", Key: { pk: "none", sk: "none" } },
  version: "2.0",
  rawPath: "/en/link/none~0/none",
  rawQueryString: "",
  headers: { host: "accord.example" },
  requestContext: {
    requestId: "first",
    domainName: "accord.example",
    timeEpoch: 0,
    http: { method: "GET", path: "/en/link/none~0/none" },
  },
  isBase64Encoded: false,
};

/** Milliseconds until a handler is there, and until it has answered its first request. */
async function timesOf(file: string, tables: string): Promise<{ imported: number; answered: number }> {
  const script = `
    const began = performance.now();
    const { handler } = await import(process.argv[1]);
    const imported = performance.now() - began;
    await handler(${JSON.stringify(firstRequest)}, {});
    process._rawDebug(JSON.stringify({ imported, answered: performance.now() - began }));
    process.exit();`;
  const args = ["--input-type=module", "--eval", script, file];
  const env = { ...environment, AWS_ENDPOINT_URL: tables };
  const { stderr } = await promisify(execFile)(process.execPath, args, { env });
  return JSON.parse(stderr.trim().split("\n").at(-1) ?? "");
}
