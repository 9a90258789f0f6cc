import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { NodeCompiler as Compiler } from "@myriaddreamin/typst-ts-node-compiler";
import { lazy } from "../../events/lazy.ts";
import { fontsIn } from "../../infra/fonts.ts";
import type { PrintedPage, Printer } from "../../shared/ports/printing.ts";
import { readPage } from "../../shared/print/read-page.ts";
import { setPage } from "../../shared/print/set-page.ts";

/** Where the packages are, also for what is bundled elsewhere. */
const packages = join(process.cwd(), "node_modules");

const compiler = lazy(() => {
  const { NodeCompiler } = createRequire(join(packages, "packages"))(
    "@myriaddreamin/typst-ts-node-compiler",
  ) as { NodeCompiler: typeof Compiler };
  return NodeCompiler.create({ fontArgs: [{ fontPaths: fontsIn(packages).map(dirname) }] });
});

/** A page as the function of the product prints it. */
export const printed = ({ html, ...told }: PrintedPage): Buffer =>
  setPage(compiler(), readPage(html, "https://accord.example"), told);

/** Prints without a line. */
export const printerHere: Printer = { print: (page) => Promise.resolve(Uint8Array.from(printed(page))) };
