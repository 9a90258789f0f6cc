import { cpSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";
import { fontsIn } from "./fonts.ts";
import { makeOneStart } from "./one-start.ts";

const functions = join(import.meta.dirname, "../functions");
const words = join(import.meta.dirname, "../shared/i18n");
const adapters = join(import.meta.dirname, "../shared/adapters");
const languages = ["en", "fr"] as const;

/** How a function is bundled. */
export const bundling = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  minify: true,
  logLevel: "warning",
  mainFields: ["module", "main"],
  loader: { ".css": "text", ".typ": "text", ".client.js": "text" },
  // A pattern that is written out is read with its file, where no call has made it yet; those of classes of Unicode take as long as
  // sixty kilobytes of code. As a text, each is read when it is made.
  supported: { "regexp-sticky-and-unicode-flags": false },
} satisfies BuildOptions;

const packages = join(import.meta.dirname, "../node_modules");

const streamsOfEvents = "@smithy/core/event-streams";

/**
 * What packages import by themselves for what no function does, which would bring half of each package along: ways to
 * credentials, where Lambda hands them over in the environment, which is asked before all others; browsers' names; streams of
 * events, which the clients of S3 and Lambda alone name when they are made. Whatever came to one of them would fail, by its name.
 */
const neverLoaded = [
  ...["ini", "sso", "process", "web-identity", "http"].map((way) => `@aws-sdk/credential-provider-${way}`),
  "@smithy/credential-provider-imds",
  streamsOfEvents,
  "bowser",
];

/** What a function loads of it nevertheless: the clients of S3 and of Lambda name streams of events. */
const loadedBy: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ["file-scanned", "remove-files", "bind-minute-book", "relay", "tick"].map((name) => [
    name,
    [streamsOfEvents],
  ]),
);

const own = (part: string): string => join(import.meta.dirname, "parts", `${part}.ts`);

/**
 * Of what writes pages, the parts that a server uses: its front door brings along all that it does in a browser. And what stands where
 * packages keep what no function ever asks for.
 */
const parts = {
  "@aws-sdk/endpoint-cache": own("endpoint-cache"),
  debug: own("debug"),
  "hono/jsx/jsx-runtime": join(packages, "hono/dist/jsx/jsx-runtime.js"),
  "hono/jsx": join(packages, "hono/dist/jsx/context.js"),
};

/** For whose start somebody waits, what the SDK asks of Node for what it never does there is loaded when it does it. */
const partsOf: Readonly<Record<string, Record<string, string>>> = {
  web: { "node:fs": own("fs"), "node:fs/promises": own("fs-promises"), "node:process": own("process") },
};

/** Where it was done already: the stages of one app share their functions' code. */
const bundled = new Set<string>();

/**
 * Bundles every function, once for a folder. What is imported only when it is needed is a file beside, for a start compiles all that is in its own;
 * and so are the words of each language where the function has any: it compiles those alone in which somebody reads.
 * @param folder gets `<function>/index.mjs` for each folder of `functions/`
 */
export function bundleFunctions(folder: string): void {
  if (bundled.has(folder)) return;
  bundled.add(folder);
  const speaking = readdirSync(functions).filter((name) => bundle(name, join(folder, name)));
  for (const font of fontsIn(packages))
    cpSync(font, join(folder, "render-document", "fonts", basename(font)));
  buildSync({
    ...bundling,
    format: "cjs",
    entryPoints: speaking.flatMap((name) =>
      languages.map((lang) => ({ in: join(words, `${lang}.ts`), out: `${name}/words-${lang}` })),
    ),
    outdir: folder,
    outExtension: { ".js": ".cjs" },
  });
  // What people attach is sent to S3, and what they print to Lambda: nobody else's page waits for their clients.
  buildSync({
    ...bundling,
    format: "cjs",
    external: neverLoaded.filter((each) => each !== streamsOfEvents),
    entryPoints: ["s3-files", "open-lambda"].map((name) => ({
      ...{ in: join(adapters, `${name}.ts`), out: `web/${name}` },
    })),
    outdir: folder,
    outExtension: { ".js": ".cjs" },
  });
}

/** Bundles one function, which shares no file with another, and says whether it speaks. */
function bundle(name: string, folder: string): boolean {
  const shared = { ...bundling, external: neverLoaded.filter((each) => !loadedBy[name]?.includes(each)) };
  const { inputs, outputs } = buildSync({
    ...shared,
    splitting: true,
    alias: { ...parts, ...partsOf[name] },
    conditions: ["bundled", "module"],
    entryPoints: { index: join(functions, name, "handler.ts") },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    metafile: true,
  }).metafile;
  makeOneStart(folder, outputs, shared);
  return Object.keys(inputs).some((input) => input.includes("shared/i18n/bundled/"));
}
