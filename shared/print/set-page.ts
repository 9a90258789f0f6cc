import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import template from "./page.typ";
import type { Printed } from "./printed.ts";

/** What stands for a letter that no font of the file has. */
const leftOut = "□";

/** As often as letters are looked for: the compiler tells all that it lacks at once. */
const mostTries = 3;

/**
 * Sets what a page says as an accessible PDF, which the compiler holds to PDF/UA-1: tagged, titled, in a language. The same page
 * makes the same bytes: nothing in it comes from a clock.
 * @param told on which paper, by the name that Typst has for it; and the sentence that says so where letters had to be left out
 * @throws what the compiler says, when it refuses the page
 */
export function setPage(
  compiler: NodeCompiler,
  page: Printed,
  { paper, unshown }: { paper: string; unshown: string },
): Buffer {
  let shown = page;
  for (let tries = 1; ; tries += 1) {
    const set = compiled(compiler, shown, paper);
    // What the compiler remembers of pages long ago would fill the function's memory.
    compiler.evictCache(10);
    if ("pdf" in set) return set.pdf;
    if (set.lacking.length === 0 || tries === mostTries) throw new Error(set.refused);
    shown = without(shown, set.lacking);
    if (tries === 1) shown = withNote(shown, unshown);
  }
}

type Set = { pdf: Buffer } | { refused: string; lacking: string[] };

function compiled(compiler: NodeCompiler, page: Printed, paper: string): Set {
  const document = compiler.compile({
    mainFileContent: template,
    inputs: { page: JSON.stringify(page), paper },
  });
  if (!document.result) {
    const fault = document.takeDiagnostics() ?? document.takeError();
    return { refused: JSON.stringify(fault && compiler.fetchDiagnostics(fault)), lacking: [] };
  }
  try {
    return { pdf: compiler.pdf(document.result, { pdfStandard: "ua-1" }) };
  } catch (refused) {
    return { refused: String(refused), lacking: lackingIn(String(refused)) };
  }
}

/** The letters that the compiler says no font has: it quotes them twice over, as a text within a text. */
function lackingIn(refused: string): string[] {
  const quoted = [...refused.matchAll(/the text `\\"(.+?)\\"` could not be displayed/g)];
  const letters = quoted.flatMap(([, text = ""]) => [
    ...text
      .replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/\\+(.)/g, "$1"),
  ]);
  return [...new Set(letters)];
}

function without(page: Printed, lacking: readonly string[]): Printed {
  const replaced = lacking.reduce(
    (text, letter) => text.replaceAll(JSON.stringify(letter).slice(1, -1), leftOut),
    JSON.stringify(page),
  );
  return JSON.parse(replaced);
}

/** Below its title, so that nobody takes it for the whole. */
function withNote(page: Printed, unshown: string): Printed {
  const at = page.blocks.findIndex(({ is }) => is === "heading") + 1;
  const note = { is: "text", tone: "label", words: [unshown], rtl: false } as const;
  return { ...page, blocks: [...page.blocks.slice(0, at), note, ...page.blocks.slice(at)] };
}
