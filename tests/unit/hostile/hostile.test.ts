import fc from "fast-check";
import { beforeAll, expect, it, vi } from "vitest";
import type { WebEvent } from "../../../functions/web/answer.ts";
import { makeApp } from "../../../functions/web/app.ts";
import { logger } from "../../../shared/runtime/entry-point.ts";
import { isAdmitted } from "../../support/hostile/admitted.ts";
import { flaws, spoofedHost } from "../../support/hostile/flaws.ts";
import { faultsOf, proofOf } from "../../support/hostile/judge.ts";
import { eventOf, type Route, soundRequest } from "../../support/hostile/sent.ts";
import { suits, type Way } from "../../support/hostile/target.ts";
import { tellLived } from "../../support/lived.ts";
import { allPlaces, type Place } from "./place.ts";
import { beforeProvingBoard } from "./stepping-up.ts";

const runs = Number(process.env["ACCORD_HOSTILE"] ?? 1_200);
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

let places: Place[] = [];
let routes: Route[] = [];
/** Every route, on every report, by every link. */
let all: { route: Route; place: Place; way: Way }[] = [];

beforeAll(async () => {
  vi.spyOn(console, "error").mockReturnValue();
  logger.setLogLevel("SILENT");
  places = [await beforeProvingBoard(), ...(await allPlaces())];
  const [{ deps }] = places as [Place];
  routes = makeApp(deps).routes.filter(({ path }) => !path.endsWith("*"));
  all = routes.flatMap((route) =>
    places.flatMap((place) => place.ways.map((way) => ({ route, place, way }))),
  );
});

it("the same requests are carried out when nothing is wrong with them", async () => {
  const done: string[] = [];
  // The last of the places came about for routes that no other one carries out.
  const lastFirst = places.toReversed();
  for (const route of routes.filter(isActing)) if (await isDoneOnAny(lastFirst, route)) done.push(route.path);
  expect(done).toEqual(routes.filter(isActing).map(({ path }) => path));
}, 120_000);

/** Whether any of the places carries out what a route is for. */
async function isDoneOnAny(some: readonly Place[], route: Route): Promise<boolean> {
  for (const place of some)
    for (const way of place.ways)
      for (let choice = 0; isTried(route, way) && choice < choicesIn(route); choice += 1) {
        await place.answer(eventOf(soundRequest(place, way, route, choice)), {} as never);
        if (place.restore()) return true;
      }
  return false;
}

const isTried = (route: Route, way: Way) => suits(route, way) && isAdmitted(route, way);

/** Both languages; and, where its path names a place in the document, every pair of what that can be. */
const choicesIn = ({ path }: Route): number => (/:(section|task|kind)/.test(path) ? 12 : 2);

type Answer = Awaited<ReturnType<Place["answer"]>>;
const saying = (name: string, value: string) => (right: Answer) => ({
  ...right,
  headers: { ...right.headers, [name]: value },
});

it.each<[wrong: string, plant: (right: Answer) => object]>([
  ["status 500", (right) => ({ ...right, statusCode: 500 })],
  ["content-security-policy: ", saying("content-security-policy", "")],
  ["x-content-type-options: ", saying("x-content-type-options", "")],
  ["cache-control: public", saying("cache-control", "public")],
  ["leads to https://elsewhere.example", saying("location", "https://elsewhere.example")],
  ["open to other origins", saying("access-control-allow-origin", "*")],
  ["reflects the Host", (right) => ({ ...right, body: `${right.body}https://${spoofedHost}/` })],
  ["reflects what was sent as markup", (right) => ({ ...right, body: `${right.body}<m4rk>` })],
  ["holds a script", (right) => ({ ...right, body: `${right.body}<a onclick="x">` })],
  ["cookie session=1; Path=/", (right) => ({ ...right, cookies: ["session=1; Path=/"] })],
  ["is more than a function may answer", (right) => ({ ...right, body: "\0".repeat(1_100_000) })],
])("an answer is refused that is wrong: %s", async (wrong, plant) => {
  const [{ place, way }] = all as [(typeof all)[number]];
  const event = eventOf(soundRequest(place, way, { method: "GET", path: "/:lang{en|fr}/" }, 0));
  const right = await place.answer(event, {} as never);
  expect(faultsOf(event, right)).toEqual([]);
  expect(faultsOf(event, { ...right, ...plant(right) } as Answer)).toContain(wrong);
});

it("no answer bears what breaks a line, whatever name ends the address of a form", async () => {
  const named = all.filter(
    ({ route, place }) =>
      route.method === "POST" && /\/:\w+$/.test(route.path) && place.name === "a report before the board",
  );
  expect(named.length).toBeGreaterThan(0);
  for (const { route, place, way } of named) {
    const sent = soundRequest(place, way, route, 0);
    const event = eventOf({ ...sent, path: [...sent.path.slice(0, -1), "%0d%0aSet-Cookie:%20m4rk=1"] });
    const answered = await place.answer(event, {} as never);
    place.restore();
    expect(faultsOf(event, answered), `${route.path} by ${way.own.linkId}`).toEqual([]);
  }
});

/** POSTs that only lead to the next question, and record nothing; a table is shown as it was read before it is taken. */
const asking = /\/(confirmation|(party-)?signature|table)$/;

/** A file is in no form of these places: tests/unit/functions/attaching.test.ts, minutes-attached.test.ts. */
const attaching = /\/attaching\/|\/meeting\/minutes/;

/** Links about an address or to a desk are no document's: tests/unit/people/pages.test.ts, tests/unit/functions/door.test.ts. */
const isActing = ({ method, path }: Route) =>
  method === "POST" && !asking.test(path) && !/_person|_meeting/.test(path) && !attaching.test(path);

/** How often something came about, by its name. */
class Tally extends Map<string, number> {
  count = (name: string) => this.set(name, (this.get(name) ?? 0) + 1);
  override toString = () =>
    [...this]
      .sort()
      .map((each) => each.join(" "))
      .join(", ");
}

it("I8 I11 hostile requests to every route end in no fault, and none without a session and its token changes anything", async () => {
  const [statuses, visited, changed, refused] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const nth = fc.nat({ max: 1_000_000 });
  const suited = all.filter(({ route, way }) => suits(route, way));
  const aims = fc.record({ suited: fc.nat({ max: 3 }).map((one) => one > 0), nth, choice: nth });
  await fc.assert(
    fc.asyncProperty(aims, flaws, async (aim, flawed) => {
      const { route, place, way } = nthOf(aim.suited ? suited : all, aim.nth);
      let sent = soundRequest(place, way, route, aim.choice);
      for (const flaw of flawed) sent = { ...sent, ...flaw.spoil(sent, place, way) };
      const event = eventOf(sent);
      const answered = await place.answer(event, {} as never);
      const proof = proofOf(place, sent, event);
      const isLaid = place.hasLaidAside();
      const isChanged = place.restore();
      const faults = faultsOf(event, answered);
      if (isChanged && (proof === null || proof === "own words"))
        faults.push("changes something without proof");
      if (isLaid && proof === null) faults.push("lays something aside without proof");
      if (faults.length > 0)
        throw new Error(
          `${route.method} ${route.path} on ${place.name} with ${flawed.join("; ") || "no flaw"}: ${faults.join("; ")}\n${shown(event)}`,
        );
      statuses.count(String(answered.statusCode));
      visited.count(`${route.method} ${route.path}`);
      if (isChanged) changed.count(`${proof} ${route.path}`);
      if (proof === null && route.method === "POST") refused.count(String(answered.statusCode));
    }),
    { numRuns: runs, seed, endOnFailure: false },
  );
  tellLived(
    `${runs} requests of seed ${seed}: ${statuses}. What changed by its proof: ${changed}. Without proof: ${refused}`,
  );
  if (runs < 5_000) return;
  expect(visited.size).toBe(routes.length);
  for (const status of ["200", "302", "303", "400", "403", "404", "409", "410"])
    expect([...statuses.keys()]).toContain(status);
}, 3_600_000);

function nthOf<T>(from: readonly T[], n: number): T {
  const found = from[n % from.length];
  if (found === undefined) throw new Error("there is none");
  return found;
}

const shown = ({ rawPath, rawQueryString, headers, cookies, body, requestContext }: WebEvent) =>
  JSON.stringify({
    method: requestContext.http.method,
    rawPath,
    rawQueryString,
    headers,
    cookies,
    body: Buffer.from(body ?? "", "base64").toString(),
  }).slice(0, 2_000);
