import { writeWhole } from "../../support/plan.ts";
import { ofThreeParties } from "../../support/three-parties.ts";
import type { Visitor } from "../../support/visitor.ts";
import { secretary } from "./party-place.ts";
import { arriveAs, type Paged, pagesOn } from "./place.ts";
import { atDesk } from "./to-desk.ts";

export const officer = "P-001";

/** An agreement of three parties within one fiscal year, and whoever wrote it on the page that shows all of it. */
export async function written(
  amount: Parameters<typeof ofThreeParties>[1],
  nth = 0,
  changes: Readonly<Record<string, string>> = {},
): Promise<{ place: Paged; writer: Visitor }> {
  const place = await pagesOn(null);
  // Each world counts what is made in it from the beginning: another agreement of this one is not its first.
  for (let made = 0; made < nth; made += 1) place.deps.ids.unique();
  const browser = await atDesk(place, officer);
  await browser.open(browser.link("/start/agreement"));
  await browser.send({ "start.type": "intermediary" }, "/start/agreement");
  await place.calm();
  const writer = await arriveAs(place, officer);
  await writeWhole(writer, { ...ofThreeParties("2026-11-23", amount), ...changes });
  await writer.open(writer.link("/check"));
  return { place, writer };
}

/** The secretary says that the partner's address is theirs, who is somebody then. */
export async function confirmed(place: Paged): Promise<string> {
  const visitor = await arriveAs(place, secretary);
  if (!visitor.links("/signatories")[0]) await visitor.open(visitor.link("/documents/"));
  await visitor.open(visitor.link("/signatories"));
  await visitor.send({}, "?sent");
  await place.calm();
  const { roster } = await place.deps.directory.organisation();
  return (
    Object.values(roster)
      .flat()
      .find((person) => /^S-[0-9a-f]{16}$/.test(person)) ?? ""
  );
}
