import type { Status } from "../../review/lifecycle.ts";
import { saidWithout } from "./interests.ts";
import type { Line, Meeting } from "./state.ts";
import { votedOn } from "./voting.ts";

/** A document in one of these may still come before its board or committee. */
const undecided: ReadonlySet<Status> = new Set([
  "draft",
  "submitted",
  "in-review",
  "changes-requested",
  "taken-back",
  "awaiting-meeting",
]);

/**
 * The items of a meeting whose matter is not ended: its minutes are not signed by both who sign them, or what it is about is still to be
 * decided, there or elsewhere. Of an item without a document nothing but these minutes says that it was put off: signed, they are the
 * record that directors may examine (CNCA s. 21 and 23).
 * @param statuses of the documents on its agenda as they stand now, by the item
 */
export function mattersOpen(
  meeting: Pick<Meeting, "agenda" | "lines" | "minutes">,
  statuses: ReadonlyMap<string, Status>,
): ReadonlySet<string> {
  const { chair = null, secretary = null } = meeting.minutes?.signed ?? {};
  const isSigned = chair !== null && secretary !== null;
  const isOpen = ({ item, recommends }: Meeting["agenda"][number]): boolean => {
    if (!isSigned) return true;
    const outcome = votedOn(meeting, item)?.facts.outcome;
    // What a committee recommends, and what is sent back, is decided by another vote.
    if (recommends === undefined && (outcome === "approved" || outcome === "refused")) return false;
    const status = statuses.get(item);
    return status !== undefined && undecided.has(status);
  };
  return new Set(meeting.agenda.filter(isOpen).map(({ item }) => item));
}

/** The lines of an item that are kept from anybody who was out of its matter, by the numbers of their entries. */
export function saidWithoutAnybody(lines: readonly Line[]): ReadonlySet<number> {
  const out = lines.flatMap(({ event }) => (event.type === "room-left" ? [event.facts.person] : []));
  return new Set([...new Set(out)].flatMap((person) => [...saidWithout(lines, person)]));
}
