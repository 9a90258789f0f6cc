import { unitsOf } from "../support/weighed-tables.ts";
import { atDonor } from "../unit/functions/donor-place.ts";
import { arriveAs } from "../unit/functions/place.ts";
import { weighed } from "../unit/functions/weighed-place.ts";
import { officer } from "../unit/hostile/donors.ts";
import type { Measure } from "./measure.ts";

/**
 * What it takes to record that a donor accepts a report, by a process that has read nothing of it yet: weighed in memory, item by
 * item by AWS's rules. It closes the stage, and with it comes all that follows: the tranches that waited, and word to whoever hears.
 */
export async function acceptance(): Promise<Measure[]> {
  const place = weighed(await atDonor());
  const somebody = await arriveAs(place, officer);
  await somebody.send({ decision: "accept" }, "/confirmation");
  place.weighed.startProcess();
  await somebody.send({}, "/decision");
  const written = place.weighed.calls.findIndex(({ operation }) => operation === "TransactWriteItems");
  if (written < 0) throw new Error("no acceptance was recorded");
  // What comes after is the page of the receipt.
  const recorded = place.weighed.calls.slice(0, written + 1);
  return [
    { name: "calls for a donor's acceptance", value: recorded.length, unit: "calls", goal: { exactly: 2 } },
    { name: "request units for a donor's acceptance", value: unitsOf(recorded), unit: "request units" },
  ];
}
