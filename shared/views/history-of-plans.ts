import type { EventOf } from "../../events/facts.ts";
import { calledIn } from "../domain/documents/called.ts";
import { days, type Lang, list, messages, years } from "../i18n/index.ts";
import { answering } from "./answering.ts";

type OfPlans = EventOf<"plan-adopted" | "obligations-scheduled" | "lessons-answered" | "plan-superseded">;

/**
 * What follows from the adoption of a plan, as the histories of the documents say it that it touches.
 * @param when in words
 */
export function sentenceOfPlans(event: OfPlans, when: string, lang: Lang): string {
  const { adoption, lessons } = messages(lang);
  switch (event.type) {
    case "plan-adopted": {
      const { adoptedOn, resolution, supersedes } = event.facts;
      return [
        adoption.history.adopted({ when, on: days(lang, adoptedOn), number: resolution }),
        ...(supersedes
          ? [adoption.history.takesPlace({ plan: supersedes.plan, from: days(lang, supersedes.from) })]
          : []),
      ].join(" ");
    }
    case "obligations-scheduled": {
      const reports = event.facts.obligations.map(({ period, dueOn }) =>
        adoption.report({ year: years(period), due: days(lang, dueOn) }),
      );
      return adoption.history.scheduled({ when, reports: list(lang, reports) });
    }
    case "lessons-answered": {
      const { facts } = event;
      return lessons.history({ when, ...answering(lang, calledIn(facts)), id: facts.by });
    }
    case "plan-superseded": {
      const { by, from } = event.facts;
      return adoption.history.superseded({ when, by, from: days(lang, from) });
    }
  }
}
