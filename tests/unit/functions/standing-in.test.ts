import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { businessDaysLater } from "../../../shared/domain/organisation/business-days.ts";
import { later } from "../../../shared/domain/time.ts";
import { deadlines } from "../../../shared/i18n/index.ts";
import { known } from "../histories/example.ts";
import { arriveAs, type Paged, pagesOn } from "./place.ts";

const [reviewer, standIn, secretary] = ["P-004", "P-003", "P-007"] as const;

let place: Paged;
/** By when the reviewer was to answer, and by when whoever stands in for them is (instants, ISO 8601 UTC). */
let times: { own: string; standIns: string };

/** A review whose time is over, since a minute ago: somebody stands in for whoever is late. */
beforeAll(async () => {
  place = await pagesOn(1, async (story) => {
    const { from = "", deadline = "" } = story.world.report?.serviceLevel ?? {};
    const days = (story.world.report?.policy.stages[0]?.serviceLevelDays ?? 0) * 1.5;
    times = { own: deadline, standIns: businessDaysLater(from, days, known.organisation) };
    story.world.now = later(deadline, { minutes: 1 });
    await story.world.tick();
    await story.calm();
  });
});

/** A moment as it is said to somebody by their clock. */
const said = (person: string, at: string) =>
  deadlines("en", at, place.memory.authorities.get(person)?.timeZone ?? known.organisation.timeZone);

describe("once somebody stands in for whoever is late", () => {
  it("each is told on their page by when they were to answer, as they were told before", async () => {
    const late = await arriveAs(place, reviewer);
    expect(late.text).toContain(`${said(reviewer, times.own)}. That day has passed.`);
    expect(late.text).not.toContain(said(reviewer, times.standIns));
    const next = await arriveAs(place, standIn);
    expect(next.text).toContain(said(standIn, times.standIns));
    expect(next.text).not.toContain(said(standIn, times.own));
  });

  it("the secretary reads who is late, and how much time whoever stands in has", async () => {
    const { text } = await arriveAs(place, secretary);
    expect(text).toMatch(/Awaited: Daniel Okafor \([^)]+\), since [^–]+ – overdue/);
    expect(text).toMatch(/Awaited: Grâce Ilunga \([^)]+\), by [^–]+ – \d business days? left/);
    expect(text).toContain(`Awaited: Daniel Okafor, by ${said(secretary, times.own)}`);
    expect(text).toContain(`Awaited: Grâce Ilunga, by ${said(secretary, times.standIns)}`);
  });

  it("a reminder gives each of them the day that is theirs, and whoever is late none", async () => {
    place.world.now = later(place.world.now, { days: 1 });
    const overseer = await arriveAs(place, secretary);
    await overseer.open(overseer.link("/remind"));
    await overseer.send();
    await place.calm();
    const reminders = [reviewer, standIn].map((person) => place.world.mailsTo(person).at(-1));
    expect(reminders.map((mail) => mail?.template)).toEqual(["reminder", "reminder"]);
    expect(reminders.map((mail) => mail?.answerBy)).toEqual([null, times.standIns]);
    const { text } = compose(reminders[0] as never, "https://accord.example");
    expect(text).not.toContain("December");
  });
});
