import type { TailEvent } from "../../events/facts.ts";
import { calledIn } from "../domain/documents/called.ts";
import { days, messages } from "../i18n/index.ts";
import { answering } from "./answering.ts";
import type { Told } from "./history-told.ts";

/** What is a report's alone, as its history says it: its donors' day, how it becomes known, and what became of its lessons. */
export function sentenceOfReports(
  event: TailEvent<"report">,
  { when, lang, about, nameOf, shortHash }: Told,
): string {
  const { concluded, embargo, history, lessons } = messages(lang, about);
  switch (event.type) {
    case "donor-date-changed": {
      const { by, was, donorDueOn } = event.facts;
      const dates = { was: days(lang, was), due: days(lang, donorDueOn) };
      return history.donorDateChanged({ when, by: nameOf(by), ...dates });
    }
    case "report-concluded":
      return concluded.history({ when, version: shortHash(event.facts.contentHash) });
    case "publication-embargoed":
      return embargo.embargoed({ when, day: days(lang, event.facts.until) });
    case "embargo-over":
      return embargo.over({ when });
    case "lessons-answered": {
      const { facts } = event;
      return lessons.history({ when, ...answering(lang, calledIn(facts)), id: facts.by });
    }
  }
}
