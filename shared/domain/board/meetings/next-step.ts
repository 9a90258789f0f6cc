import type { BylawProfile } from "../profile.ts";
import { isToADay } from "./adjourned.ts";
import { isAnyTold, lackNotice } from "./convening.ts";
import { waitsForItsVote } from "./moment.ts";
import { hasQuorum, type Room, roomAfter } from "./room.ts";
import type { Item, Meeting } from "./state.ts";
import { votedOn } from "./voting.ts";

/** What whoever keeps the record does next, and where on the page of the meeting; `item`: of which item. */
export type NextStep = {
  step:
    | "notice"
    | "move"
    | "agenda"
    | "open"
    | "vote-again"
    | "arrivals"
    | "quorum-lost"
    | "vote"
    | "note"
    | "call"
    | "consent"
    | "end"
    | "attest"
    | "contested"
    | "minutes"
    | "none";
  item?: string;
};

/**
 * The one thing that comes next at a meeting, by what was entered of it: whoever keeps the record in a hurry reads this alone. Nothing
 * else is thereby forbidden.
 * @param inOffice the members of its body as it is opened
 */
export function nextStep(meeting: Meeting, profile: BylawProfile, inOffice: readonly string[]): NextStep {
  const again = meeting.attested
    ? undefined
    : meeting.wrong?.find(({ item }) => waitsForItsVote(meeting, item));
  if (again && meeting.status !== "cancelled") return { step: "vote-again", item: again.item };
  switch (meeting.status) {
    case "cancelled":
      return { step: "none" };
    case "convened":
      if (!isAnyTold(meeting, inOffice)) return { step: "move" };
      if (lackNotice(meeting, inOffice, profile.notice.days).length > 0) return { step: "notice" };
      return { step: meeting.agenda.length === 0 ? "agenda" : "open" };
    case "adjourned":
      return { step: isToADay(meeting) && isAnyTold(meeting, inOffice) ? "open" : "move" };
    case "open":
      return whileOpen(meeting, profile);
    case "ended":
      if (meeting.attested) return { step: "minutes" };
      return { step: meeting.contested === null ? "attest" : "contested" };
  }
}

function whileOpen(meeting: Meeting, profile: BylawProfile): NextStep {
  const room = roomAfter(meeting, profile);
  const current = stillBefore(meeting, room);
  if (current) {
    const { item, nature } = current;
    if (nature !== "decide") return { step: "note", item };
    return { step: hasQuorum(meeting, profile, item) ? "vote" : "quorum-lost", item };
  }
  const next = meeting.agenda.find((one) => !isDone(meeting, one));
  if (!next) return { step: "end" };
  if (!hasQuorum(meeting, profile, null) && next.nature !== "note") return { step: arrivalsOf(room) };
  return next.consent ? { step: "consent" } : { step: "call", item: next.item };
}

/** The item that is before a meeting and needs something more: whoever is out of the room for it is out still. */
export const stillBefore = (meeting: Meeting, { called }: Pick<Room, "called">): Item | undefined =>
  meeting.agenda.find((one) => one.item === called && !isDone(meeting, one));

/** Before the first item people are still coming; after it they have gone. */
const arrivalsOf = ({ called }: Room): "arrivals" | "quorum-lost" =>
  called === null ? "arrivals" : "quorum-lost";

/** Whether an item needs nothing more: voted on, put off, taken note of, or spoken about, since another was called after it. */
function isDone(meeting: Meeting, { item, nature }: Item): boolean {
  const has = (type: string) =>
    meeting.lines.some(
      ({ event }) => event.type === type && "item" in event.facts && event.facts.item === item,
    );
  if (votedOn(meeting, item) || has("item-deferred")) return true;
  if (nature === "decide") return false;
  return has("item-noted") || (nature === "discuss" && has("item-minuted"));
}
