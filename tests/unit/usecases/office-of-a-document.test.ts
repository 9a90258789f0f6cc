import { expect, it } from "vitest";
import { loadHolidays } from "../../../shared/usecases/calendars/keep-calendar.ts";
import { reassignTask } from "../../../shared/usecases/overseeing/oversee.ts";
import { arrive, goodDay, secretary, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";

const { author } = known.obligation;
const office = known.people.find(({ id }) => id === author)?.office ?? "";

/** The report that an agreement asks for, opened while its author’s office keeps a calendar, or not. */
async function opened(days: readonly string[] | null) {
  const story = new Story();
  const { world } = story;
  if (days)
    await loadHolidays(world.deps, office, {
      ...{ year: 2026, source: { name: "list", version: "1" } },
      days: days.map((day) => ({ day, name: { en: "Off", fr: "Congé" } })),
    });
  await world.tick();
  await story.calm();
  if (!world.report) throw new Error("nothing was opened");
  return { story, world, report: world.report };
}

it("a document says by which office its days are counted, once that keeps a calendar: by its days off, and its morning", async () => {
  const before = await opened(null);
  expect(before.report.office).toBeUndefined();
  const { report, story, world } = await opened([before.report.dueOn]);
  expect(report.office).toBe(office);
  expect(report.dueOn).not.toBe(before.report.dueOn);
  const toldAt = async (hour: string) => {
    world.now = `${report.dueOn}T${hour}:00.000Z`;
    await world.tick();
    await story.calm();
    return world.sent.splice(0).map(({ letter }) => letter.template);
  };
  // Bamako has the hours of UTC; in Montréal it is not three in the morning yet.
  expect(await toldAt("07:59")).not.toContain("writing-late");
  expect(await toldAt("08:01")).toContain("writing-late");
});

it("a task that is given to somebody else has the days of that office, as those beside it have", async () => {
  const story = new Story();
  const { world } = story;
  await goodDay(story, 1);
  await world.tick();
  await story.calm();
  const { serviceLevel } = world.report ?? {};
  await loadHolidays(world.deps, office, {
    ...{ year: 2026, source: { name: "list", version: "1" } },
    days: [{ day: serviceLevel?.deadline.slice(0, 10) ?? "", name: { en: "Off", fr: "Congé" } }],
  });
  const page = await arrive(story, secretary, "newest", ["oversee"]);
  if (!page) throw new Error("the secretary has no link");
  const about = { documentId, command: unique(story), reason: "On leave." };
  const task = { stage: 0, lane: "mel" };
  const given = await reassignTask(world.deps, page, { ...about, task, from: ["P-004"], to: "P-013" });
  expect(given.ok).toBe(true);
  const entry = world.memory.entries.findLast(({ type }) => type === "task-reassigned");
  expect(entry?.facts["serviceLevel"]).toMatchObject({ office });
});
