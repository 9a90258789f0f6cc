import { expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { taskFrom } from "../../../functions/web/overseer.ts";
import { holdersOf } from "../../../shared/domain/review/oversight.ts";
import { isAdmitted, tasks } from "../../support/hostile/admitted.ts";
import { cookieOf, eventOf, type Route, type Sent, soundRequest } from "../../support/hostile/sent.ts";
import { suits, type Way } from "../../support/hostile/target.ts";
import { tailOf } from "../../support/report-tail.ts";
import { allPlaces, type Place } from "../hostile/place.ts";

/** Which of the places is meant that a path names: each task, and a part that asks for words. */
function choicesOf({ path }: Route): number[] {
  if (path.includes(":task")) return [0, 1, 2, 3, 4];
  return path.includes(":section") ? [1] : [0];
}

const asksOnce =
  /masked after (?:the page|you opened)|Des mots de (?:ce document|ce rapport|cette réunion|vos déclarations) ont été masqués depuis/;

/** What a page shows of how the document stands, and its form says again; and the answer that takes words. */
function shownBy({ memory }: Place, { path }: Sent): Record<string, string> {
  const report = memory.head?.report;
  const task = taskFrom(path.at(-1) ?? "");
  return {
    answer: report?.meeting ? "contest" : "refuse",
    ...(path.at(-1) === "donor-date" &&
      report?.kind === "report" && { replaces: String(tailOf(report).dateChanges) }),
    ...(report && task && { from: holdersOf(report, task).join(" ") }),
  };
}

/** All words that a place keeps. */
const keptBy = ({ memory: { draft, comments, translations, contents, meetings, people } }: Place): string =>
  JSON.stringify([
    draft,
    ...[comments, translations, contents, meetings.said, people.declared].map((all) => [...all]),
  ]);

/** A place, and the words that it keeps. */
type Kept = { place: Place; before: string };

/** Whether words go on record by a form that says what its page knew of what is masked; and the page that an older one led to. */
async function recordedBy({ place, before }: Kept, way: Way, route: Route, choice: number, masked?: string) {
  const sound = soundRequest(place, way, route, choice);
  const said = { ...shownBy(place, sound), ...(masked !== undefined && { masked }) };
  const fields = Object.entries({ ...Object.fromEntries(sound.fields), ...said });
  const { writes, meetings, people } = place.memory;
  const [entered, declared] = [meetings.writes, people.declared.size];
  const { headers } = await place.answer(eventOf({ ...sound, fields }), {} as never);
  const isWritten =
    place.memory.writes !== writes || meetings.writes !== entered || people.declared.size !== declared;
  const isRecorded = isWritten && keptBy(place) !== before;
  const url = new URL(String(headers?.["location"] ?? "/"), place.origin).href;
  const asksNothing = isRecorded || masked === undefined;
  const page = asksNothing
    ? ""
    : await (await makeApp(place.deps).request(url, { headers: { cookie: cookieOf(way.own) } })).text();
  if (isWritten || place.hasLaidAside()) place.restore();
  return { isRecorded, page };
}

it("of all forms none puts words on record from a page that was open before words were masked: each asks about them, once", async () => {
  const places = await allPlaces();
  const recording = new Set<string>();
  for (const place of places) {
    const kept = { place, before: keptBy(place) };
    for (const route of makeApp(place.deps).routes) {
      const isForm = route.method === "POST" && route.path.startsWith(tasks) && !route.path.endsWith("*");
      // A meeting that begins has nothing masked; what members answer by their own links is told by mask-meeting.
      if (!isForm || /_person|_meeting|meetings\/new$/.test(route.path)) continue;
      for (const way of place.ways.filter((each) => suits(route, each) && isAdmitted(route, each)))
        for (const choice of choicesOf(route)) {
          if (!(await recordedBy(kept, way, route, choice)).isRecorded) continue;
          recording.add(route.path.slice(tasks.length));
          const said = `${route.path} on ${place.name}`;
          const old = await recordedBy(kept, way, route, choice, "older");
          expect(old.isRecorded, said).toBe(false);
          expect(old.page, said).toMatch(asksOnce);
          expect(old.page, said).toMatch(/name="masked"[^>]*value="0"/);
        }
    }
  }
  // An address is corrected where mail missed it: masked-meanwhile tells of that one.
  expect([...recording].sort()).toEqual([
    "/attestation",
    "/ballot",
    "/consent-withdrawal",
    "/decision",
    "/documents/:documentId/donor-date",
    "/documents/:documentId/ending/:how{(?:terminated|closed)}",
    "/documents/:documentId/mask",
    "/documents/:documentId/meeting",
    "/documents/:documentId/members",
    "/documents/:documentId/members-meeting",
    "/documents/:documentId/publication",
    "/documents/:documentId/questions/:number{[0-9]+}",
    "/documents/:documentId/reassign/:task",
    "/documents/:documentId/reservations/:reservation{[0-9a-f]{64}}",
    "/documents/:documentId/taking-away/:file",
    "/documents/:documentId/translations/:language{(?:en|fr)}",
    "/documents/:documentId/withdraw",
    "/documents/:documentId/withholding",
    "/handing-on",
    "/interest",
    "/meetings/:meeting/entries/:act",
    "/meetings/:meeting/mask",
    "/own-words",
    "/party-signing",
    "/payments/:payment{[0-9]+}",
    "/question",
    "/questions/:number{[0-9]+}",
    "/recusal",
    "/reservations/:reservation{[0-9a-f]{64}}",
    "/sections/:section",
    "/submission",
    "/tranches/:tranche",
    "/translation",
  ]);
}, 120_000);
