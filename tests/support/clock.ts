import type { Local } from "./local.ts";

/** The time of all functions, in milliseconds since 1970. */
export async function timeOf(local: Local): Promise<number> {
  const { now } = (await (await fetch(`${local.timeControl}/time`)).json()) as { now: string };
  return Date.parse(now);
}
