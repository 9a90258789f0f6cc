import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { tellLived } from "../support/lived.ts";
import { readLocal } from "../support/local.ts";
import { Crashes } from "./crash.ts";
import { type Flow, flows } from "./flows.ts";
import { type Call, kindOf, type Mishap, mishaps } from "./wire.ts";
import { type Delivery, deliveries } from "./world.ts";

/** All that can befall each call of each flow, as in the campaign; else each kind of call once, one mishap at a time, every other one by the seed. */
const isWhole = process.env["ACCORD_CRASHES"] === "all";
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

let crashes: Crashes;
/** Each flow as it goes when nothing befalls it. */
const undisturbedOf = new Map<Flow, ReturnType<Crashes["live"]>>();
const seen = new Set<string>();
const lived = { flows: 0, calls: 0, troubles: 0 };
let turns = seed;

afterAll(() => {
  const { flows: count, calls, troubles } = lived;
  tellLived(
    `crash points of seed ${seed}: ${count} of ${flows.length} flows, ${calls} calls to AWS, ${troubles} troubles`,
  );
});

beforeAll(async () => {
  crashes = await Crashes.prepare(readLocal(inject("home")));
});

describe("I1 I2 I3 I9 I10 I12 I13 I14 I15 I16 I17 I19 I21 hold, and nothing waits for ever, when", () => {
  it.for(flows.map((flow) => [flow.name, flow] as const))(
    "a call of %s fails: its function is killed before or after it, or it is answered late or not at all",
    { timeout: 3_600_000 },
    async ([name, flow]) => {
      const undisturbed = await undisturbedly(flow);
      expect(undisturbed.calls.length).toBeGreaterThan(1);
      expect(undisturbed.ending.bytes).toEqual([]);
      const troubles = undisturbed.calls.map(troublesOf);
      for (const [at, call] of undisturbed.calls.entries())
        for (const mishap of troubles[at] ?? []) {
          if (mishap === "killed after" && isKilledNext(undisturbed.calls, troubles, at)) continue;
          turns += 1;
          if (!isWhole && turns % 2 === 0) continue;
          const where = `${name}, call ${at + 1} (${call.by}: ${call.operation}), ${mishap}`;
          const { ending } = await crashes.live(flow, { at, mishap }).catch((fault) => {
            throw new Error(`${where}: ${fault}`, { cause: fault });
          });
          expect(ending, where).toEqual(undisturbed.ending);
          lived.troubles += 1;
        }
      lived.flows += 1;
      lived.calls += undisturbed.calls.length;
      console.log(`${name}: ${undisturbed.calls.length} calls to AWS; so far ${JSON.stringify(lived)}`);
    },
  );

  it.for(flows.map((flow) => [flow.name, flow] as const))(
    "what %s leaves to the stream and the queue comes twice, in another order, half of it later, or never, by turns",
    async ([name, flow]) => {
      const undisturbed = await undisturbedly(flow);
      for (const delivery of deliveriesOf(flow)) {
        const { ending } = await crashes.live(flow, { delivery });
        expect(ending, `${name}, ${delivery}`).toEqual(undisturbed.ending);
      }
    },
  );
});

function undisturbedly(flow: Flow): ReturnType<Crashes["live"]> {
  const known = undisturbedOf.get(flow) ?? crashes.live(flow);
  undisturbedOf.set(flow, known);
  return known;
}

/** Only what writes to an item can meet another transaction on it. */
const mayConflict = ({ operation }: Call) => operation === "TransactWriteItems" || operation === "UpdateItem";

const writes = ({ operation }: Call) => !/Get|GET|Query|Mac/.test(operation);

/**
 * Stream and queue are one mechanism, whatever lies in them: each flow has it come in one of the ways, by turns, and the flow in which
 * most follows in all of them. Random histories mix them in memory.
 */
function deliveriesOf(flow: Flow): readonly Delivery[] {
  const others = deliveries.filter((delivery) => delivery !== "as it comes");
  if (isWhole || flow.name === "sign") return others;
  return others.filter((_, at) => at === flows.indexOf(flow) % others.length);
}

/**
 * Whether the same invocation is killed before its next call as well: whoever is killed after a call leaves the same behind. In the
 * campaign both are lived.
 */
function isKilledNext(calls: readonly Call[], troubles: readonly (readonly Mishap[])[], at: number): boolean {
  if (isWhole) return false;
  const next = calls.findIndex(({ invocation }, index) => index > at && invocation === calls[at]?.invocation);
  return troubles[next]?.includes("killed before") ?? false;
}

function troublesOf(call: Call): readonly Mishap[] {
  const possible = mishaps.filter((mishap) => mishap !== "conflict" || mayConflict(call));
  if (isWhole) return possible;
  // What does the same for one after the other is tried at the first, at the second, and at one of the rest.
  const kind = `${call.by} ${Math.min(call.nth, 2)} ${kindOf(call.operation)}`;
  if (seen.has(kind)) return [];
  seen.add(kind);
  // Before a reading or after it, nothing else is there for whoever comes next.
  if (!writes(call)) return possible.slice(0, 1);
  const [before, after, ...others] = possible;
  return [before, after, others[seen.size % others.length]].filter((mishap) => mishap !== undefined);
}
