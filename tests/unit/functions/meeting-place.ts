import { makeApp } from "../../../functions/web/app.ts";
import { answering, arrive, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { type Place, placeOf } from "../hostile/place.ts";
import { arriveBy, browserOn, wayOf } from "./place.ts";

export const [chair, mover, seconder] = ["P-008", "P-009", "P-010"] as const;

async function refused(story: Story): Promise<void> {
  const page = await arrive(story, mover, "newest", ["sign"]);
  if (page) await story.attempt([answering(story, page, "refuse", false, unique(story))]);
}

export const aMeeting = {
  ...{ body: "director", day: "2026-12-07", time: "14:30", attendance: "in-person" },
  ...{ place: "Montréal", notice: "You are given notice of this meeting." },
};

/** An item in the secretary’s own words, which are the same in both languages. */
export const headed = (heading: string) => ({ "heading.en": heading, "heading.fr": heading });

const reportForMeeting = () => placeOf("a report for a meeting", 4, refused);

/** The secretary where the meetings are: of a report whose resolution went to one, or of another place. */
export async function secretary(
  lang: "en" | "fr" = "en",
  more: Record<string, string> = {},
  placed: () => Promise<Place> = reportForMeeting,
) {
  const place = await placed();
  const paged = { ...place, app: makeApp(place.deps) };
  const browser = browserOn(paged);
  const way = wayOf(paged, "oversee");
  await arriveBy(browser, way);
  const meetings = `${place.origin}/${lang}/tasks/${way.own.linkId}/meetings`;
  await browser.open(`${meetings}/new`);
  const text = () => browser.page.root.querySelector("main")?.textContent ?? "";
  /** The first form of an entry, of somebody or something where it is said; what it would send, and where to. */
  const formOf = (act: string, of: Record<string, string> = {}, fields: Record<string, string> = {}) => {
    const found = browser.page.root.querySelectorAll("form").flatMap((form) => {
      const action = form.getAttribute("action") ?? "";
      const own = form
        .querySelectorAll("input[type=hidden]")
        .map((one): [string, string] => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]);
      const sent = Object.fromEntries(own);
      const isIt = action.includes(`/entries/${act}?`) && Object.entries(of).every(([n, v]) => sent[n] === v);
      return isIt ? [{ url: place.origin + action, form: { ...sent, ...fields } }] : [];
    });
    const [first] = found;
    if (!first) throw new Error(`no form to ${act} on ${browser.page.url}`);
    return first;
  };
  /** Nobody opens a meeting before its time: on its day she comes anew, for her session is over. */
  const atItsTime = async () => {
    const { url } = browser.page;
    const startsAt = place.memory.meetings.heads.get(/meetings\/(\w+)/.exec(url)?.[1] ?? "")?.meeting
      .startsAt;
    if (startsAt === undefined || place.world.now >= startsAt) return;
    place.world.now = startsAt;
    await arriveBy(browser, way, lang);
    await browser.open(url);
  };
  const enter = async (act: string, fields: Record<string, string> = {}, of: Record<string, string> = {}) => {
    if (act === "open") await atItsTime();
    const { url, form } = formOf(act, of, fields);
    await browser.request("POST", url, form);
    return text();
  };
  const convened = async () => {
    await browser.send({ ...aMeeting, ...more });
    const [id = ""] = [...place.memory.meetings.heads.keys()];
    return { id, entries: () => place.memory.meetings.entries(id) };
  };
  const sitting = async () => {
    const meeting = await convened();
    await enter("put", {}, { document: documentId });
    for (const person of [chair, mover, seconder]) await enter("paper", {}, { person });
    await enter("open", { chair });
    for (const person of [chair, mover, seconder]) await enter("arrive", {}, { person });
    return meeting;
  };
  return { app: paged.app, place, browser, meetings, text, formOf, enter, convened, sitting };
}
