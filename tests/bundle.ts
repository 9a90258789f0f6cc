import { bundleFunctions } from "../infra/bundles.ts";

/** Bundles every function into the folder that is named: in a process of its own, for bundling waits for nothing else. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder?");
bundleFunctions(folder);
