import { beforeAll, expect, it, vi } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { isOutsider } from "../../../shared/domain/people/partners.ts";
import { logger } from "../../../shared/runtime/entry-point.ts";
import { eventOf, type Route, soundRequest } from "../../support/hostile/sent.ts";
import type { Way } from "../../support/hostile/target.ts";
import { asksDonor, donorPolicy, putToDonor } from "./donors.ts";
import { approvedWithConsent, partyPolicy } from "./parties.ts";
import { type Place, placeOf } from "./place.ts";

/** Their page, the file of it, and the end of what this browser keeps; a desk is asked for, and none is sent (ADR 69). */
const everyones = ["GET ", "GET /document.pdf", "POST /desk", "POST /finish"];

/** What each link of somebody outside opens or does, of all addresses there are: any other leads them back to what is theirs. */
const opens: Readonly<Record<string, readonly string[]>> = {
  consent: [...everyones, "GET /consent-withdrawal", "POST /consent-withdrawal", "GET /receipt"],
  "sign-as-party": [...everyones, "POST /party-signing", "GET /question", "POST /question"],
  accept: everyones,
};

const belowTask = "/:lang{en|fr}/tasks/:linkId";

/** Every route by every link: of a busy machine that takes its time. */
const patience = 120_000;

let outside: { place: Place; way: Way }[] = [];
let routes: Route[] = [];

beforeAll(async () => {
  vi.spyOn(console, "error").mockReturnValue();
  logger.setLogLevel("SILENT");
  const places = [
    await placeOf("a report that its parties sign", 3, approvedWithConsent, undefined, partyPolicy),
    await placeOf("a report with its donor", 3, putToDonor, undefined, donorPolicy, asksDonor()),
  ];
  routes = makeApp((places[0] as Place).deps).routes.filter(({ path }) => path.startsWith(belowTask));
  outside = places.flatMap((place) =>
    place.ways.flatMap((way) =>
      isOutsider(place.memory.authorities.get(way.own.person) ?? { roles: [] }) ? [{ place, way }] : [],
    ),
  );
}, patience);

/** What a link opens, or changes, of all routes with forms that are sound. */
async function openedBy({ place, way }: { place: Place; way: Way }): Promise<string[]> {
  const opened = new Set<string>();
  for (const route of routes) {
    const { statusCode } = await place.answer(eventOf(soundRequest(place, way, route, 0)), {} as never);
    if (place.restore() || statusCode === 200)
      opened.add(`${route.method} ${route.path.slice(belowTask.length)}`);
  }
  return [...opened].sort();
}

it(
  "somebody outside opens what their link is for, and no other address of the document or of any",
  async () => {
    const found: Record<string, string[]> = {};
    for (const one of outside) found[one.way.purpose] = await openedBy(one);
    const wanted = Object.entries(opens).map(([purpose, all]) => [purpose, all.toSorted()]);
    expect(found).toEqual(Object.fromEntries(wanted));
  },
  patience,
);
