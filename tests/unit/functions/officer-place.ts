import type { Lang } from "../../../shared/domain/organisation/organisation.ts";
import { ownInterestUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import type { Visitor } from "../../support/visitor.ts";
import { secretary } from "./meeting-place.ts";
import { arriveAs, type Paged, pagesOf } from "./place.ts";

/** An officer who is no director, and what they declare of an interest in writing. */
export const officer = "P-006";
export const whole = { nature: "financial", reason: "My firm rents the hall of the annual meeting." };

/** What the officer declared, as it is recorded in their own stream. */
export const recorded = async ({ world }: Paged) =>
  (await world.memory.people.entries(officer)).filter(({ type }) => type === "interest-disclosed");

/** Somebody opens the page of their own interests, from where they are. */
export const opensInterests = (place: Paged, somebody: Visitor, lang: Lang = "en") =>
  somebody.open(`${place.origin}${ownInterestUrl(lang, linkOf(somebody))}`);

/** The officer comes by their link, to that page. */
export async function declaring(place: Paged, lang: Lang = "en"): Promise<Visitor> {
  const somebody = await arriveAs(place, officer, lang);
  await opensInterests(place, somebody, lang);
  return somebody;
}

/** The secretary's room, beside an officer who has declared an interest in these words. */
export async function roomBesideDeclared(reason: string) {
  const room = await secretary();
  const place = pagesOf(room.place);
  const somebody = await declaring(place);
  await somebody.send({ ...whole, reason }, "/interest");
  return { room, place, somebody };
}
