import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { NodeCompiler as Compiler } from "@myriaddreamin/typst-ts-node-compiler";
import { AwsCalls } from "../../shared/adapters/metering.ts";

/** It asks nothing of AWS: what is counted is that. */
export const calls = new AwsCalls();

/**
 * The compiler is a library of the machine, found where Node looks for packages: in the cloud that is the function's layer
 * (infra/constructs/printer.ts).
 */
const { NodeCompiler } = createRequire(import.meta.url)("@myriaddreamin/typst-ts-node-compiler") as {
  NodeCompiler: typeof Compiler;
};

/** The fonts lie beside the bundle. */
export const compiler = NodeCompiler.create({
  fontArgs: [{ fontPaths: [fileURLToPath(new URL("./fonts", import.meta.url))] }],
});
