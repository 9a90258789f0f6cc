import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "rolldown/utils";

/**
 * What Node needs to read the sources by itself, as it does the launcher's: TypeScript it knows; pages (TSX) it does not, nor a stylesheet, a
 * template or a browser's script that is imported as its text, as esbuild's text loader does for the functions.
 */
const jsx = { runtime: "automatic", importSource: "hono/jsx" } as const;

registerHooks({
  load: (url, context, nextLoad) => {
    const source = sourceOf(url.replace(/\?.*/, ""));
    return source === null ? nextLoad(url, context) : { format: "module", source, shortCircuit: true };
  },
});

function sourceOf(url: string): string | null {
  if (url.endsWith(".tsx")) return scriptOf(fileURLToPath(url));
  return /\.(?:css|typ|client\.js)$/.test(url)
    ? `export default ${JSON.stringify(readFileSync(fileURLToPath(url), "utf8"))}`
    : null;
}

/** A page's script, with the lines of its source where an error tells of them. */
function scriptOf(path: string): string {
  const { code, map, errors } = transformSync(path, readFileSync(path, "utf8"), { jsx, sourcemap: true });
  const [error] = errors;
  if (error) throw error;
  const lines = Buffer.from(JSON.stringify(map)).toString("base64");
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${lines}`;
}
