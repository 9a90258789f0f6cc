import type { EventOf } from "../../../events/facts.ts";
import type { Report } from "./state.ts";

type OfDays = EventOf<"author-date-set" | "author-reminded" | "lateness-told" | "donor-date-changed">;

/** A report after an event about its days: the author's, the donor's, and what the clock did about them last. */
export function withDays(report: Report, event: OfDays): Report {
  switch (event.type) {
    case "author-date-set":
      return withAuthorsDay(report, event.facts.dueOn);
    case "author-reminded":
      return event.facts.by === null
        ? { ...report, minded: { ...report.minded, author: event.facts.days } }
        : { ...report, remindedOn: event.facts.on };
    case "lateness-told": {
      const whose = event.facts.of === "author" ? "late" : "donor";
      return { ...report, minded: { ...report.minded, [whose]: event.facts.days } };
    }
    case "donor-date-changed": {
      const { donorDueOn, dueOn, recipients } = event.facts;
      const known = new Set(report.promisedTo.map(({ id }) => id));
      const promisedTo = [...report.promisedTo, ...recipients.filter(({ id }) => !known.has(id))];
      const changed = dueOn === report.dueOn ? report : withAuthorsDay(report, dueOn);
      return { ...changed, donorDueOn, promisedTo, minded: { ...changed.minded, donor: null } };
    }
  }
}

const withAuthorsDay = (report: Report, dueOn: string): Report => ({
  ...report,
  dueOn,
  minded: { ...report.minded, author: null, late: null },
});
