// What `npm start` runs: any Node from 20 on suffices here; the launcher itself runs on Node 24.
import { runOnNode24 } from "./with-node-24.mjs";

process.exitCode = await runOnNode24("infra/local/launch.ts", process.argv.slice(2));
