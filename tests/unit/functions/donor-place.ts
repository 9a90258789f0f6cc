import { makeApp } from "../../../functions/web/app.ts";
import { later } from "../../../shared/domain/time.ts";
import { known } from "../histories/example.ts";
import { asksDonor, donorPolicy, putToDonor } from "../hostile/donors.ts";
import { placeOf } from "../hostile/place.ts";
import type { Paged } from "./place.ts";

/** A report whose agreement asks its donor to accept it. */

export const secretary = "P-007";
export const { author } = known.obligation;

/**
 * Once the executive director approved: it is put to its donor.
 * @param deemedAfterDays of the agreement's clause; null where silence means nothing
 */
export async function atDonor(deemedAfterDays: number | null = null): Promise<Paged> {
  const place = await placeOf(
    ...(["a report with its donor", 3, putToDonor, undefined, donorPolicy] as const),
    asksDonor(deemedAfterDays),
  );
  return { ...place, app: makeApp(place.deps) };
}

/** So many days pass, with the clock looking each hour of the last. */
export async function daysPass(place: Paged, days: number): Promise<void> {
  for (const hours of [days * 24, 1, 1]) {
    place.world.now = later(place.world.now, { hours });
    await place.world.tick();
    await place.calm();
  }
}
