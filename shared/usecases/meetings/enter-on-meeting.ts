import { hashOf } from "../../domain/audit/hash.ts";
import type { Body } from "../../domain/board/bodies.ts";
import { commandOfEntry, type Entry, wordsOf } from "../../domain/board/meetings/entries.ts";
import { placeOfMeeting } from "../../domain/board/meetings/words.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { nameOfCommand } from "../../domain/links/grant.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { MeetingHead } from "../../ports/meetings.ts";
import type { Credentials } from "../entering/identify.ts";
import type { AtMeetingRefusal } from "./act-on-meeting.ts";
import { keepMeeting } from "./keep-meeting.ts";

type Deps = Parameters<typeof keepMeeting>[0];

/**
 * Whoever keeps the record enters something of a meeting. Two calls to AWS; a repeated form has no second effect.
 * @param command what is of each page anew
 */
export const enterOnMeeting = (
  deps: Deps,
  credentials: Credentials,
  { meeting, command, entry }: { meeting: string; command: string; entry: Entry },
): Promise<Result<MeetingHead | null, AtMeetingRefusal>> => {
  const comment = wordsOf(entry);
  return keepMeeting(
    deps,
    credentials,
    {
      ...{ meeting, command, act: entry.act, about: entry },
      ...(comment && { comment }),
      ...(entry.act === "vote" && { body: entry.body }),
    },
    (keeping, { loaded, words }) => {
      const needsWords = "words" in entry && words === null && !(entry.act === "put" && entry.of !== null);
      if (needsWords) return refuse({ code: "comment-required" } as const);
      return commandOfEntry(entry, keeping, loaded.head?.meeting ?? null, words);
    },
  );
};

/** What a meeting is convened by: when (instant, ISO 8601 UTC), how, where, and in which words its members are told. */
export type Convening = {
  body: Body & { chair: string };
  startsAt: string;
  attendance: "in-person" | "electronic" | "either";
  place: string;
  notice: string;
};

/**
 * Whoever keeps the record convenes a meeting: its stream begins, with the by-laws that it will be held by. Its id follows from the
 * command, so that a repeated form convenes no second one.
 * @returns the id of the meeting
 */
export async function conveneMeeting(
  deps: Deps,
  credentials: Credentials,
  { command, convening }: { command: string; convening: Convening },
  bylaws: BylawProfile,
): Promise<Result<string, AtMeetingRefusal>> {
  const meeting = nameOfCommand(hashOf({ person: credentials.person, command, act: "convene" }));
  const { body, startsAt, attendance, place, notice } = convening;
  const outcome = await keepMeeting(
    deps,
    credentials,
    {
      ...{ meeting, command, act: "convene", about: convening },
      comment: { text: notice, fields: { [placeOfMeeting]: place } },
    },
    (keeping, { words }) => ({
      ...{ name: "convene", ...keeping, profileHash: hashOf(bylaws) },
      facts: {
        ...{ body: body.role, startsAt, attendance, chair: body.chair },
        members: [...body.members],
        noticeCommitment: words ?? hashOf(null),
      },
    }),
    bylaws,
  );
  return outcome.ok ? ok(meeting) : outcome;
}
