import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { openTables, type TableNames } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { recordDecision } from "../../shared/usecases/deciding/record-decision.ts";
import { enterPerson } from "../../shared/usecases/people/enter-person.ts";
import { uncorrelated } from "../support/correlation.ts";
import type { Local } from "../support/local.ts";
import { documentId, known, people } from "../unit/histories/example.ts";
import type { Crashes } from "./crash.ts";
import { answering } from "./flows.ts";
import type { World } from "./world.ts";

/** Each of them signs at the same moment as the others. */
export const boardOfFifty = Array.from({ length: 50 }, (_, index) => `P-9${String(index).padStart(2, "0")}`);

/** How a decision fared that was taken at the same moment as all others: transactions that it tried, and how long it took. */
type Fared = { ok: boolean; tries: number; ms: number };

/**
 * A board signs one resolution, all its directors at one moment, each from a client of their own.
 * @returns how each fared, and the document's entries and status afterwards
 */
export function liveStorm(crashes: Crashes, local: Local, directors: readonly string[]) {
  return crashes.at("one lane left", async (world, names) => {
    await elect(world, directors);
    while ((await report(world)).stage !== 2) {
      await (await answering(world))();
      await world.calm();
    }
    const { round, contentHash } = await report(world);
    const sessions = await Promise.all(directors.map((id) => world.arrive(id, ["sign"])));
    const voters = sessions.map((session) => ({ session, ...ownClient(local, names) }));
    const began = performance.now();
    const signed = await Promise.all(
      voters.map(async ({ session, store, calls }, index): Promise<Fared> => {
        const form = {
          command: `01JDSTORM${index}`,
          round,
          lane: "board",
          contentHash: contentHash ?? "",
          replaces: null,
          masked: "0",
          answer: { ballot: "sign" } as const,
          comment: { text: null, fields: {} },
        };
        const { ok } = await recordDecision({ ...world.deps, store }, session, form);
        const { TransactWriteItems: tries = 0 } = calls.take().awsCalls;
        return { ok, tries, ms: performance.now() - began };
      }),
    );
    const { head, basis } = await world.deps.store.load({ documentId, basis: true });
    const history = head && (await world.deps.archive.history(documentId, head, basis));
    const entries = !history || history === "altered" ? [] : history.map(({ stored }) => stored);
    return { signed, entries, status: (await report(world)).status };
  });
}

/** What a part of all fared at most: 0.99 for all but the worst hundredth. */
export function atMost(signed: readonly Fared[], part: number, of: "tries" | "ms"): number {
  const sorted = signed.map((each) => each[of]).toSorted((a, b) => a - b);
  return Math.round(sorted[Math.ceil(part * sorted.length) - 1] ?? 0);
}

/** The board's directors are these from now on. */
async function elect({ deps }: World, directors: readonly string[]): Promise<void> {
  const [like] = known.people;
  if (!like) throw new Error("the example has no people");
  for (const id of directors)
    await enterPerson(deps, { ...like, id, name: id, email: `${id}@ibcr.example`, roles: ["director"] });
  for (const person of people.filter(
    ({ id, roles }) => roles.includes("director") && !directors.includes(id),
  ))
    await enterPerson(deps, { ...person, active: false });
}

async function report(world: World) {
  const { head } = await world.deps.store.load({ documentId });
  if (!head) throw new Error("there is no report");
  return head.report;
}

/** A client with connections of its own, as another machine would have. */
function ownClient({ awsEndpoint: endpoint, region }: Local, names: TableNames) {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const calls = new AwsCalls();
  const tables = openTables(names, calls, uncorrelated, { endpoint, region, credentials });
  return { store: new DynamoDecisionStore(tables), calls };
}
