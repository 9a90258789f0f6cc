import { dirname } from "node:path";
import { lazy } from "../../events/lazy.ts";
import { fonts } from "../../infra/fonts.ts";
import type { PrintedPage, Printer } from "../../shared/ports/printing.ts";
import { readPage } from "../../shared/print/read-page.ts";
import { setPage } from "../../shared/print/set-page.ts";

const compiler = lazy(async () => {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  return NodeCompiler.create({ fontArgs: [{ fontPaths: fonts.map(dirname) }] });
});

/** A page as the function of the product prints it. */
export const printed = async ({ html, unshown }: PrintedPage): Promise<Buffer> =>
  setPage(await compiler(), readPage(html, "https://accord.example"), unshown);

/** Prints without a line. */
export const printerHere: Printer = { print: async (page) => Uint8Array.from(await printed(page)) };
