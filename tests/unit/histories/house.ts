import fc from "fast-check";
import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { standingOnElectronic } from "../../../shared/domain/people/person.ts";
import { closeDays, openDay } from "../../../shared/usecases/calendars/keep-calendar.ts";
import { answerElectronic } from "../../../shared/usecases/people/electronic-documents.ts";
import { arrive, called, secretary, unique } from "./acts.ts";
import { declaring } from "./declaring.ts";
import { dayGiven } from "./donors-day.ts";
import { nth, person, step } from "./step.ts";

/** What is kept of the organisation and its people beside the document: on which days offices are closed, and how papers reach directors. */

/** The head office, whoever writes the report from theirs, and one that nobody here is of. */
const office = fc.constantFrom("montreal", "montreal", "bamako", "bamako", "kinshasa");

/** What was promised before stays; what is counted from then on has other days. */
const daysKept = step(
  "an office is closed on some days, or works after all",
  fc.tuple(office, nth, fc.constantFrom(true, true, false)),
  ([office, n, isClosed]) =>
    async ({ world, model }, say) => {
      const by = world.memory.authorities.get(secretary);
      if (!by) return;
      const first = daysLater(dayOf(world.now, "America/Montreal"), n);
      const days = isClosed ? [first, daysLater(first, 1)] : [first];
      const keeping = { office, command: world.ids.unique(), by };
      const { ok } = isClosed
        ? await closeDays(
            world.deps,
            keeping,
            days.map((day) => ({ day, name: null })),
          )
        : await openDay(world.deps, keeping, first);
      const before = model.closed.get(office) ?? new Set();
      if (ok !== (isClosed ? days.some((day) => !before.has(day)) : before.has(first)))
        throw new Error(`${office} was ${ok ? "" : "not "}kept otherwise on ${days.join(" and ")}`);
      if (ok) for (const day of days) before[isClosed ? "add" : "delete"](day);
      if (ok) model.closed.set(office, before);
      say(`${office} ${isClosed ? "is closed" : "works"} on ${days.join(" and ")}${ok ? "" : ", as it was"}`);
    },
);

/** By any page that they have open, or by their newest mail; it is asked of nobody else. */
const electronicAnswered = step(
  "somebody answers on documents by electronic means",
  fc.tuple(person, fc.constantFrom("page" as const, "newest" as const), fc.boolean()),
  ([who, way, accepts]) =>
    async (story, say) => {
      const { world, model } = story;
      const page = await arrive(story, who, way, ["sign", "review", "oversee", "read", "report"]);
      if (!page) return say(`${called(who)} has no link to answer by`);
      const may = model.mayAnswerElectronic(page, accepts, world.now);
      const { bylaws } = await world.deps.directory.organisation();
      const answer = { command: unique(story), accepts };
      const { ok } = await answerElectronic(world.deps, page, answer, bylaws);
      if (ok !== may) throw new Error(`An answer on electronic documents was ${ok ? "taken" : "refused"}`);
      if (ok) model.electronic.set(who, accepts);
      const { head } = await world.memory.people.load({ person: who });
      const said = { true: "accepted", false: "declined", undefined: "not-asked" } as const;
      if (!head || standingOnElectronic(head.person) !== said[`${model.electronic.get(who)}`])
        throw new Error("Whether documents reach them by electronic means is as they said last");
      say(`${called(who)} ${accepts ? "takes" : "takes no"} documents by electronic means`);
    },
);

export const house = [daysKept, electronicAnswered, dayGiven, ...declaring];
