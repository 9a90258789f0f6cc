import type { TailEvent } from "../../events/facts.ts";
import { days, list, messages, years } from "../i18n/index.ts";
import { sentenceOfAmendments } from "./history-of-amendments.ts";
import type { Told } from "./history-told.ts";

/** What follows from the adoption of a plan, as its history says it. */
export function sentenceOfPlans(event: TailEvent<"plan">, told: Told): string {
  const { when, lang, calledOn } = told;
  const { adoption } = messages(lang);
  switch (event.type) {
    case "plan-adopted": {
      const { adoptedOn, resolution, supersedes } = event.facts;
      return [
        adoption.history.adopted({
          when,
          on: days(lang, adoptedOn),
          number: resolution,
          called: calledOn(adoptedOn),
        }),
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
    case "plan-amended":
      return sentenceOfAmendments(event, told);
    case "plan-superseded": {
      const { by, from } = event.facts;
      return adoption.history.superseded({ when, by, from: days(lang, from) });
    }
  }
}
