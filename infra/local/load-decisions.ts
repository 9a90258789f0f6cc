import { resolve } from "node:path";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoMeetings } from "../../shared/adapters/dynamodb/meetings.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { systemClock } from "../../shared/adapters/system.ts";
import { localTarget } from "../operations/load/target.ts";
import { recordDecisions } from "./example/decisions.ts";
import { exampleOrganisation } from "./example/index.ts";
import { recordMeetings } from "./example/meetings.ts";
import { root } from "./home.ts";

/**
 * Puts what the example organisation decided in eighteen months on record, in the Accord that runs here: by it a proposed approval policy is
 * rehearsed, and how the board is to decide. Each document is one change; one that is on record already stays as it is, as a meeting does.
 * Nobody is written to.
 */
const target = await localTarget(resolve(root, process.argv[2] ?? ".accord"));
if ("code" in target) {
  console.error("Accord does not run here: start it first, with “npm start”.");
  process.exit(1);
}
const tables = openTables(target.tables, new AwsCalls(), { current: () => null }, target.config);
const store = new DynamoDecisionStore(tables);
const now = systemClock.now();
let written = 0;
for (const recorded of await recordDecisions(exampleOrganisation(now), now)) {
  const from = { number: 0, hash: null };
  const done = await store.commit({ ...recorded, from, outbox: [], links: [] });
  written += done.committed ? 1 : 0;
}
const held = await recordMeetings(exampleOrganisation(now), now, new DynamoMeetings(tables));
console.log(
  `${written} decisions and ${held} meetings are on record now; what was there before stays as it is.`,
);
