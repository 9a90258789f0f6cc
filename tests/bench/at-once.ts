import { Crashes } from "../faults/crash.ts";
import { atMost, boardOfFifty, liveStorm } from "../faults/storm.ts";
import type { Local } from "../support/local.ts";
import type { Measure } from "./measure.ts";

/** How fifty decisions fare that are taken at one moment on one document, each by a client of its own. */
export async function decidedAtOnce(local: Local): Promise<Measure[]> {
  const { signed } = await liveStorm(await Crashes.prepare(local), local, boardOfFifty);
  const name = `${signed.length} decisions at one moment on one document`;
  return [
    {
      name: `${name}: 99 % within`,
      value: atMost(signed, 0.99, "ms"),
      unit: "ms",
      goal: { atMost: 4_000 },
    },
    { name: `${name}: half within`, value: atMost(signed, 0.5, "ms"), unit: "ms" },
    {
      name: `${name}: transactions tried`,
      value: signed.reduce((sum, each) => sum + each.tries, 0),
      unit: "transactions",
    },
    { name: `${name}: recorded`, value: signed.filter(({ ok }) => ok).length, unit: "decisions" },
  ];
}
