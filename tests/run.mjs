// Starts on any Node from 20: installs what is missing, then runs the checks and tests on Node 24.
import { runOnNode24 } from "../infra/local/with-node-24.mjs";

process.exitCode = await runOnNode24("tests/run.ts", process.argv.slice(2));
