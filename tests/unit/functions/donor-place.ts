import { makeApp } from "../../../functions/web/app.ts";
import { later } from "../../../shared/domain/time.ts";
import { known } from "../histories/example.ts";
import { placeOf } from "../hostile/place.ts";
import { answerAs, type Paged } from "./place.ts";

/** A report whose agreement asks its donor to accept it. */

export const secretary = "P-007";
export const { author } = known.obligation;
/** Of the donor, who is written to in French. */
export const officer = "P-019";

const donor = "fondation-rive-claire";

/** The reviews of the example without its board, so that a report comes to its donor soon. */
const policy = {
  ...known.policy,
  stages: known.policy.stages.filter(({ id }) => id !== "board"),
};

const asking = (deemedAfterDays: number | null) => ({
  ...known.agreement,
  acceptance: { donor, deemedAfterDays },
});

/**
 * Once the executive director approved: it is put to its donor.
 * @param deemedAfterDays of the agreement's clause; null where silence means nothing
 */
export async function atDonor(deemedAfterDays: number | null = null): Promise<Paged> {
  const place = await placeOf(
    ...(["a report with its donor", 3, undefined, undefined, policy, asking(deemedAfterDays)] as const),
  );
  const pages = { ...place, app: makeApp(place.deps) };
  const [director = ""] = known.organisation.roster["executive-director"] ?? [];
  await answerAs(pages, director, { decision: "approve" });
  return pages;
}

/** So many days pass, with the clock looking each hour of the last. */
export async function daysPass(place: Paged, days: number): Promise<void> {
  for (const hours of [days * 24, 1, 1]) {
    place.world.now = later(place.world.now, { hours });
    await place.world.tick();
    await place.calm();
  }
}
