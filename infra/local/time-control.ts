import type { RequestListener } from "node:http";
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import type { Clock } from "./clock.ts";
import { type JsonAnswer, jsonListener } from "./serve.ts";

/** What is due may make other things due; more rounds than this are a loop. */
const mostTicks = 100;

const advanceShape = z.object({ advance: z.string() });

/**
 * Moves the product's time, for tests and the demo.
 * `GET /time`; `POST /time {"advance":"P3D"}` (an ISO 8601 duration) moves forward and ticks until nothing is due;
 * `POST /tick` ticks once; `DELETE /time` goes back to real time.
 * @param tick lets the product's ticker run and says how many items were due
 */
export function timeControl(clock: Clock, tick: () => Promise<number>): RequestListener {
  const time = async () => ({ now: (await clock.now()).toISOString(), offsetMs: await clock.offsetMs() });
  const routes: Record<string, (body: string) => Promise<JsonAnswer>> = {
    "GET /time": async () => ({ status: 200, body: await time() }),
    "POST /time": async (body) => {
      const target = advanced(await clock.now(), body);
      if (typeof target === "string") {
        return { status: 400, body: { message: target } };
      }
      await clock.moveTo((await clock.offsetMs()) + target.byMs);
      const handled = await tickUntilIdle(tick);
      return { status: 200, body: { ...(await time()), handled } };
    },
    "DELETE /time": async () => {
      await clock.moveTo(0);
      return { status: 200, body: await time() };
    },
    "POST /tick": async () => ({ status: 200, body: { ...(await time()), handled: await tick() } }),
  };
  return jsonListener(async (method, path, body) => {
    const route = routes[`${method} ${path}`];
    const offered = Object.keys(routes).join(", ");
    return route ? await route(body) : { status: 404, body: { message: `Offered here: ${offered}.` } };
  });
}

async function tickUntilIdle(tick: () => Promise<number>): Promise<number> {
  let handled = 0;
  for (let ticks = 0; ticks < mostTicks; ticks += 1) {
    const due = await tick();
    handled += due;
    if (due === 0) {
      return handled;
    }
  }
  throw new Error(`after ${mostTicks} ticks something is still due`);
}

/** By how many milliseconds to move, or why the request is of no use. */
function advanced(now: Date, body: string): { byMs: number } | string {
  const example =
    'Send {"advance":"P3D"}: an ISO 8601 duration, forward, such as P3D for three days or PT2H for two hours.';
  try {
    const { advance } = advanceShape.parse(JSON.parse(body));
    const start = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO("UTC");
    const byMs = start.add(Temporal.Duration.from(advance)).epochMilliseconds - start.epochMilliseconds;
    return byMs > 0 ? { byMs } : example;
  } catch {
    return example;
  }
}
