import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, buildSync, type Metafile } from "esbuild";

type Pieces = ReadonlyMap<string, Metafile["outputs"][string]>;

const entry = "index.mjs";

/**
 * Makes one file of all that a function loads at its start. Esbuild puts what the start shares with pieces that are loaded later into a
 * file for each set of them, thirty for `web`, and each takes a quarter of a millisecond to be found and opened, whatever is in it.
 * @param folder holds the pieces
 * @param outputs what esbuild tells of them
 * @param bundling how they were bundled
 */
export function makeOneStart(folder: string, outputs: Metafile["outputs"], bundling: BuildOptions): void {
  const pieces: Pieces = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const merged = new Set([...loadedWith(entry, pieces)].filter((piece) => !pieces.get(piece)?.entryPoint));
  const others = [...pieces.keys()].filter((piece) => piece !== entry && !merged.has(piece));
  const asked = new Set<string>();
  for (const piece of others) {
    const file = join(folder, piece);
    const written = readFileSync(file, "utf8").replaceAll(imports, (statement, names, from) =>
      merged.has(from) ? fromStart(names, from, asked) : statement,
    );
    writeFileSync(file, written);
  }
  buildSync({
    ...bundling,
    stdin: { contents: [`export*from"./${entry}";`, ...asked].join(""), resolveDir: folder },
    outfile: join(folder, entry),
    allowOverwrite: true,
    external: [...(bundling.external ?? []), ...others.map((piece) => `./${piece}`)],
  });
  for (const piece of merged) rmSync(join(folder, piece));
}

/** A piece with all that it imports, without what it loads later. */
function loadedWith(piece: string, pieces: Pieces, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(piece)) return seen;
  seen.add(piece);
  for (const { path, kind, external } of pieces.get(piece)?.imports ?? [])
    if (kind === "import-statement" && !external) loadedWith(basename(path), pieces, seen);
  return seen;
}

/** What one piece imports of another, as esbuild writes it when it minifies. */
const imports = /import(?:\{([^{}]*)\}from)?"\.\/([\w-]+\.mjs)";/g;

/**
 * The same, of the start, which is there by then and need not be named where nothing of it is asked by name.
 * @param asked gets what the start exports for it: names of minified pieces are short, so that those of two are often the same
 */
function fromStart(names: string | undefined, piece: string, asked: Set<string>): string {
  if (names === undefined) return "";
  const renamed = names.split(",").map((one) => {
    const [name = "", own = name] = one.split(" as ");
    const whole = `${name}_${piece.replace(/^chunk-|\.mjs$/g, "")}`;
    asked.add(`export{${name} as ${whole}}from"./${piece}";`);
    return `${whole} as ${own}`;
  });
  return `import{${renamed}}from"./${entry}";`;
}
