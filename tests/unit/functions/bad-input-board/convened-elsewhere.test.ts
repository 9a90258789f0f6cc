import { expect, it } from "vitest";
import { makeApp } from "../../../../functions/web/app.ts";
import { dayOf } from "../../../../shared/domain/organisation/business-days.ts";
import { answering, arrive, unique } from "../../histories/acts.ts";
import { documentId, known } from "../../histories/example.ts";
import { placeOf } from "../../hostile/place.ts";
import { arriveBy, browserOn, wayOf } from "../place.ts";

/** How a meeting outside Accord was convened: what it cannot have been is refused in words, with all that was typed. */

const [chair, mover, seconder] = ["P-008", "P-009", "P-010"] as const;

async function atTheForm() {
  const refused = await placeOf("a report for a meeting", 4, async (story) => {
    const page = await arrive(story, mover, "newest", ["sign"]);
    if (page) await story.attempt([answering(story, page, "refuse", false, unique(story))]);
  });
  const place = { ...refused, app: makeApp(refused.deps) };
  const browser = browserOn(place);
  const way = wayOf(place, "oversee");
  await arriveBy(browser, way);
  const heldOn = dayOf(place.world.now, known.organisation.timeZone);
  const typed = {
    ...{ heldOn, place: "Montréal", chair, mover, seconder, motion: "approve" },
    ...Object.fromEntries([chair, mover, seconder].map((person) => [`attends.${person}`, "present"])),
    ...{ for: "3", against: "0", abstained: "0", reasons: "It is sound." },
  };
  const form = (lang: string) =>
    `${place.origin}/${lang}/tasks/${way.own.linkId}/documents/${documentId}/meeting`;
  return { place, browser, typed, form };
}

const wrong: [typed: Record<string, string>, en: string, fr: string][] = [
  [{}, "Say how the meeting was convened", "Dites comment la réunion a été convoquée"],
  [
    { convened: "given" },
    "Enter the day on which notice was given",
    "Inscrivez le jour où l’avis a été donné",
  ],
  [{ convened: "waived", noticeOn: "soon" }, "Enter the day on which", "Inscrivez le jour où"],
  [
    { convened: "unsaid", noticeOn: "2026-11-01" },
    "A day of notice is entered",
    "Un jour d’avis est inscrit",
  ],
  [
    { convened: "given", noticeOn: "2026-11-20" },
    "Days of notice: 3; the by-laws ask for 7. If whoever did not have it in time waived it, choose that.",
    "Jours d’avis : 3 ; requis par les règlements administratifs : 7. Si qui ne l’a pas eu à temps y a renoncé,",
  ],
  [
    { convened: "waived", noticeOn: "2026-11-24" },
    "Notice cannot have been given after the meeting",
    "L’avis ne peut avoir été donné après la réunion",
  ],
];

it("how it was convened is asked, and what does not hold is said at the form, in both languages", async () => {
  const { place, browser, typed, form } = await atTheForm();
  const before = place.memory.entries.length;
  for (const [how, en, fr] of wrong)
    for (const [lang, words] of [["en", en] as const, ["fr", fr] as const]) {
      await browser.open(form(lang));
      await browser.send({ ...typed, ...how }, "/meeting");
      const alert = browser.page.root.querySelector("[role=alert]")?.text.replaceAll(/[\s\u00a0]+/g, " ");
      expect(alert, JSON.stringify(how)).toContain(words);
      expect(browser.fillIn({}, "/meeting").form).toMatchObject({ ...typed, ...how });
    }
  expect(place.memory.entries).toHaveLength(before);
  await browser.send({ convened: "given", noticeOn: "2026-11-10" }, "/meeting");
  expect(place.memory.entries.at(-1)).toMatchObject({
    type: "meeting-decision-entered",
    facts: { convened: { notice: "given", on: "2026-11-10" } },
  });
});
