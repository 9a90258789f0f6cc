import fc from "fast-check";
import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { giveDonorDate } from "../../../shared/usecases/overseeing/give-donor-date.ts";
import { arrive, called, secretary, unique } from "./acts.ts";
import { documentId, known } from "./example.ts";
import { during, fault, often, step } from "./step.ts";
import type { Attempt, Story } from "./story.ts";
import type { Page } from "./world.ts";

/** The donor is given another day: while a report is written, reviewed, or waits for a meeting. */

const over = ["concluded", "published", "withdrawn", "refused"];

/** @param isOld whether their page was opened before the last change of the day */
function giving(story: Story, page: Page, to: string, isOld: boolean): Attempt {
  const { model, world } = story;
  const today = dayOf(world.now, known.organisation.timeZone);
  const replaces = model.donorsDays.length - 1 - (isOld ? 1 : 0);
  const form = { documentId, command: unique(story), replaces, to, reason: "The board meets in March." };
  return {
    page,
    makes: "donor-date-changed",
    may: (now) =>
      model.mayOversee(page, now) &&
      !over.includes(model.status) &&
      to > today &&
      to <= daysLater(today, 732) &&
      to !== model.donorsDays.at(-1) &&
      replaces === model.donorsDays.length - 1,
    send: () => giveDonorDate(world.deps, page, form),
    noted: () => void model.donorsDays.push(to),
    contentHash: page.contentHash,
  };
}

/** Days from today, all of them so far on that no stage is at risk by them; null for the day that was given before. */
const days = fc.constantFrom(200, 300, 300, null, 0, 900);

export const dayGiven = step(
  "the secretary gives the donor another day",
  fc.tuple(days, fc.constantFrom(...often(5, false), true), fault),
  ([days, isOld, fault]) =>
    async (story, say) => {
      story.hear();
      const { model, world } = story;
      const page = await arrive(story, secretary, "newest", ["oversee"]);
      if (!page) return say("the secretary has no link to give a day by");
      const today = dayOf(world.now, known.organisation.timeZone);
      const to = days === null ? (model.donorsDays.at(-1) ?? today) : daysLater(today, days);
      say(`${called(secretary)} gives the donor ${to}${isOld ? ", by an old page" : ""}${during(fault)}`);
      await story.attempt([giving(story, page, to, isOld)], fault);
    },
);
