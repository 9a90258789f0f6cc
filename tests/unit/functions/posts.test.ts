import { beforeAll, describe, expect, it, vi } from "vitest";
import { admissions } from "../../../functions/web/admission.ts";
import { logger } from "../../../shared/runtime/entry-point.ts";
import { tasks } from "../../support/hostile/admitted.ts";
import { eventOf, soundRequest } from "../../support/hostile/sent.ts";
import { suits, type Way } from "../../support/hostile/target.ts";
import { convened } from "../hostile/place.ts";
import { atSignature } from "./party-place.ts";
import { type Paged, pagesOn, planPages } from "./place.ts";
import { partlyPaidPages } from "./tranche-place.ts";

let places: Paged[];
beforeAll(async () => {
  vi.spyOn(console, "error").mockReturnValue();
  logger.setLogLevel("SILENT");
  places = await Promise.all([
    ...[0, 1, 4, 7].map((acts) => pagesOn(acts)),
    pagesOn(4, convened),
    planPages(0),
    atSignature(),
    partlyPaidPages(),
  ]);
});

/** One way for each purpose that a route suits; where none does, one for each, which is refused. */
function eachPurpose(ways: readonly Way[], route: { path: string }): Way[] {
  const suited = ways.filter((way) => suits(route, way));
  const some = suited.length > 0 || route.path.includes("/documents/") ? suited : ways;
  return [...new Map(some.map((way) => [`${way.purpose} ${way.acts}`, way])).values()];
}

/** Where a path names a place in the document, two of those; else what is refused in one language is in the other. */
const choicesIn = ({ path }: { path: string }): number => (/:(section|task|kind)/.test(path) ? 2 : 1);

describe("every POST", () => {
  it("of a form that a page of its session showed is answered by a redirect, be it right, wrong or refused", async () => {
    const led = new Set<string>();
    // Held against none at the end: an expectation of each of thousands of answers takes its own time.
    const wrong: string[] = [];
    const [{ app }] = places as [Paged];
    // Links about an address are no document's: tests/unit/people/pages.test.ts.
    const routes = app.routes.filter(
      ({ method, path }) => method === "POST" && !path.endsWith("*") && !/_person|_meeting/.test(path),
    );
    for (const route of routes)
      for (const place of places)
        for (const way of eachPurpose(place.ways, route))
          for (const without of [[], ["decision", "ballot", "reason"]])
            for (let choice = 0; choice < choicesIn(route); choice += 1) {
              const sound = soundRequest(place, way, route, choice);
              const fields = sound.fields.filter(([name]) => !without.includes(name));
              const before = place.memory.writes;
              place.memory.asides.clear();
              const { statusCode } = await place.answer(eventOf({ ...sound, fields }), {} as never);
              if (place.memory.writes !== before) place.restore();
              // What no page of ours sends, or a link that does not act, is answered at once.
              const others = route.path.startsWith(tasks) ? [400, 404] : [410];
              if (statusCode === 303) led.add(route.path);
              else if (!others.includes(statusCode))
                wrong.push(
                  `${statusCode}: ${route.path} on ${place.name} as ${way.purpose} without ${without.join()}`,
                );
            }
    expect(wrong).toEqual([]);
    expect([...led].sort()).toEqual([...new Set(routes.map(({ path }) => path))].sort());
  }, 60_000);

  it("but what a mail program sends to unsubscribe, which follows no redirect (RFC 8058, 3.1)", async () => {
    const [, , , place] = places as [Paged, Paged, Paged, Paged];
    const [{ topic, donor, token } = { topic: "", donor: "", token: "" }] = place.leaving;
    const url = `${place.origin}/en/unsubscribe/${topic}/${donor}/${token}`;
    const send = (body: Record<string, string>) =>
      place.app.request(url, { method: "POST", body: new URLSearchParams(body) });
    expect((await send({ "List-Unsubscribe": "One-Click" })).status).toBe(200);
    expect((await send({})).status).toBe(303);
    place.restore();
  });
});

describe("what a page shows, and to whom", () => {
  const contentOf = [
    "Les dépositions se font maintenant",
    "Former avant de construire",
    "RÉSOLU",
    "RESOLVED",
  ];
  const sign = /I sign|Je signe|type="radio"/;

  it("each page and form of a task is in the table of who is admitted to it", () => {
    const [{ app }] = places as [Paged];
    const own = app.routes.flatMap(({ path }) =>
      path.startsWith(tasks) && !path.endsWith("*") && !/_person|_meeting/.test(path)
        ? [path.slice(tasks.length)]
        : [],
    );
    expect(Object.keys(admissions).sort()).toEqual([...new Set(own)].sort());
  });

  it("whoever is not admitted sees nothing of it, by GET and by POST, with any session", async () => {
    let tried = 0;
    const wrong: string[] = [];
    for (const place of places)
      for (const way of eachPurpose(place.ways, { path: "" }))
        for (const [path, { purposes, mustAct }] of Object.entries(admissions)) {
          const known = place.memory.links.get(way.own.linkId);
          const isPurpose = purposes.some((purpose) => purpose === known?.link.purpose);
          if (isPurpose && (way.acts || !mustAct)) continue;
          for (const method of ["GET", "POST"])
            for (let choice = 0; choice < choicesIn({ path }); choice += 1) {
              const sound = soundRequest(place, way, { method, path: tasks + path }, choice);
              const before = place.memory.writes;
              const { body, statusCode } = await place.answer(eventOf(sound), {} as never);
              const faults = [
                ...(place.memory.writes === before ? [] : ["it writes"]),
                ...([302, 303, 400, 403, 404, 409].includes(statusCode) ? [] : [`status ${statusCode}`]),
                ...contentOf.filter((part) => body.includes(part)),
                ...(sign.exec(body) ?? []),
              ];
              for (const fault of faults)
                wrong.push(`${fault}: ${method} ${path} as ${way.purpose} on ${place.name}`);
              tried += 1;
            }
        }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  }, 120_000);
});
