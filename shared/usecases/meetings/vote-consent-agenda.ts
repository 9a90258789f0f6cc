import { consentItems } from "../../domain/board/meetings/consent.ts";
import type { Entry } from "../../domain/board/meetings/entries.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Credentials } from "../entering/identify.ts";
import type { AtMeetingRefusal } from "./act-on-meeting.ts";
import { enterOnMeeting } from "./enter-on-meeting.ts";

type Deps = Parameters<typeof enterOnMeeting>[0];
type Vote = Extract<Entry, { act: "vote" }>;

/**
 * The items that still stand on the consent agenda are voted in one go: moved, seconded and counted alike, each with a recorded vote and
 * a number of its own. Each is called and voted on as by forms of its own, whose commands follow from this one: where the line drops
 * between two of them, the same form goes on with the rest.
 * @param shown the items that the page showed: one that was put on since is not voted on unseen
 * @returns why the first that was not taken was refused; those before it stand
 */
export async function voteConsentAgenda(
  deps: Deps,
  credentials: Credentials,
  {
    meeting,
    command,
    shown,
    vote,
  }: { meeting: string; command: string; shown: readonly string[]; vote: Vote },
): Promise<Result<null, AtMeetingRefusal>> {
  const { head } = await deps.meetings.load({ meeting });
  if (!head) return refuse({ code: "unknown-meeting" });
  for (const { item } of consentItems(head.meeting).filter((one) => shown.includes(one.item))) {
    const entries: Entry[] = [
      { act: "call", item },
      { ...vote, facts: { ...vote.facts, item } },
    ];
    for (const entry of entries) {
      const given = { meeting, command: `${command}.${entry.act}.${item}`, entry };
      const outcome = await enterOnMeeting(deps, credentials, given);
      if (!outcome.ok) return outcome;
    }
  }
  return ok(null);
}
