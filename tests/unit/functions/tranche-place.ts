import { makeApp } from "../../../functions/web/app.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { later } from "../../../shared/domain/time.ts";
import { agreementInForce as inForce, partlyPaid } from "../hostile/agreement.ts";
import { placeOf } from "../hostile/place.ts";
import type { Paged } from "./place.ts";

/** An agreement in force, as it was typed, with the pages on it. */
export async function agreementInForce(typed: Typed = {}): Promise<Paged> {
  const place = await placeOf("an agreement in force", null, undefined, (story) => inForce(story, typed));
  return { ...place, app: makeApp(place.deps) };
}

/** The same with a part of it due, of which something was paid. */
export async function partlyPaidPages(): Promise<Paged> {
  const place = await placeOf("an agreement of which a part is due", null, undefined, partlyPaid);
  return { ...place, app: makeApp(place.deps) };
}

/** The clock comes to an instant (ISO 8601 UTC), twice, and all that follows is carried out. */
export async function at(place: Paged, instant: string): Promise<void> {
  for (const now of [instant, later(instant, { minutes: 4 })]) {
    place.world.now = now;
    await place.world.tick();
    await place.calm();
  }
}

/** The hour at which the first tranche of the example is due, in its place and days. */
export const firstDue = "2027-04-15T11:00:00.000Z";

/** What is on record of tranches, by its kind. */
export const onRecord = ({ memory }: Paged) =>
  memory.entries.filter(({ type }) => /tranche|payer|payment/.test(type));
