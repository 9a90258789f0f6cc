import type { DocumentEvent } from "../../../events/facts.ts";
import type { LinkTemplate } from "../outbox/mails.ts";

/**
 * How somebody is asked for their answer to what was entered or supplied: for the first time, once more, about another one
 * than they were asked about before, or about one that takes the place of what they contested.
 */
export type Asking = "first" | "reminder" | "another" | "contested";

/** How a mail asks its reader, by the whole history; of what is no such question always for the first time. */
export function askingOf(template: LinkTemplate, events: readonly DocumentEvent[], reader: string): Asking {
  switch (template) {
    case "meeting-to-attest":
      return toAttest(events);
    case "translation-to-confirm":
      return toRead(events, reader);
    case "review-requested":
      return toDecide(events, reader);
    default:
      return "first";
  }
}

/** About another version than one that they were asked about before; of what its earlier versions were, others know. */
function toDecide(events: readonly DocumentEvent[], reader: string): Asking {
  const submitted = events.findLastIndex(({ type }) => type === "document-submitted");
  return events.slice(0, submitted).some((event) => asked(event).includes(reader)) ? "another" : "first";
}

/** Whom an event has asked to decide. */
function asked({ type, facts }: DocumentEvent): readonly (string | null)[] {
  switch (type) {
    case "stage-opened":
      return Object.values(facts.assigned).flat();
    case "lane-filled":
      return facts.people;
    case "task-escalated":
    case "task-reassigned":
      return [facts.to];
    default:
      return [];
  }
}

function toAttest(events: readonly DocumentEvent[]): Asking {
  const at = events.findLastIndex(({ type }) => type === "meeting-decision-entered");
  const referred = events.findLastIndex(({ type }, index) => index < at && type === "stage-closed");
  if (events.slice(at + 1).some(({ type }) => type === "reviewers-reminded")) return "reminder";
  const entered = events[at];
  const chair = entered?.type === "meeting-decision-entered" ? entered.facts.chair : null;
  const before = events.slice(referred + 1, at).findLast((event) => {
    if (event.type === "meeting-decision-contested") return event.facts.by === chair;
    return event.type === "meeting-decision-entered" && event.facts.chair === chair;
  });
  if (!before) return "first";
  return before.type === "meeting-decision-contested" ? "contested" : "another";
}

/** Of a translation beside the content as it is, in the language that they were asked about last. */
function toRead(events: readonly DocumentEvent[], reader: string): Asking {
  const asked = events
    .slice(events.findLastIndex(({ type }) => type === "document-submitted") + 1)
    .flatMap((event) =>
      event.type === "translation-supplied" || event.type === "translation-asked-anew" ? [event.facts] : [],
    )
    .filter((facts) => facts.asked === reader);
  const last = asked.pop();
  const before = asked.filter(({ lang }) => lang === last?.lang);
  if (before.length === 0) return "first";
  return before.at(-1)?.translationHash === last?.translationHash ? "reminder" : "another";
}
