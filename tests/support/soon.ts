import { setTimeout as pause } from "node:timers/promises";
import { timeOf } from "./clock.ts";
import type { Local } from "./local.ts";

const headOffice = new Intl.DateTimeFormat("sv-SE", {
  ...{ timeZone: "America/Montreal", hourCycle: "h23" },
  ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
});
const minute = 60_000;
/** How long a page may take to be sent, in milliseconds. */
const sending = 10_000;

/**
 * The next minute of the product, as a form takes it: a day and an hour at the head office. Nobody opens a meeting before its time, and
 * to move that would end each function of a product that other tests are at.
 */
export async function soon(local: Local): Promise<{ day: string; time: string; comes: () => Promise<void> }> {
  const at = Math.ceil(((await timeOf(local)) + sending) / minute) * minute;
  const [day = "", time = ""] = headOffice.format(at).split(" ");
  return { day, time, comes: async () => pause(Math.max(0, at - (await timeOf(local)))) };
}
