import { hashOf } from "../../domain/audit/hash.ts";
import { type Body, bodyCalled } from "../../domain/board/bodies.ts";
import { commandOfEntry, type Entry, wordsOf } from "../../domain/board/meetings/entries.ts";
import { placeOfMeeting } from "../../domain/board/meetings/words.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { nameOfCommand } from "../../domain/links/grant.ts";
import { standingOnElectronic } from "../../domain/people/person.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { MeetingHead } from "../../ports/meetings.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Credentials } from "../entering/identify.ts";
import type { AtMeetingRefusal } from "./act-on-meeting.ts";
import { keepMeeting } from "./keep-meeting.ts";

type Deps = Parameters<typeof keepMeeting>[0] & { people: Pick<People, "load"> };
type WithDirectory = Deps & { directory: Pick<Directory, "organisation"> };

/** Members who take no documents by electronic means, where the by-laws ask for their consent: notice to them is on paper. */
async function onPaperOf(
  { people }: Pick<Deps, "people">,
  members: readonly string[],
  { electronicDocuments }: BylawProfile,
): Promise<string[]> {
  if (electronicDocuments?.need !== "consent") return [];
  const heads = await Promise.all(members.map((person) => people.load({ person })));
  return members.filter((_, at) => {
    const person = heads[at]?.head?.person;
    return !person || standingOnElectronic(person) !== "accepted";
  });
}

/**
 * Whoever keeps the record enters something of a meeting. Two calls to AWS, but for a new notice, before which it is read who is a
 * member by now, and who of them takes it by electronic means; a repeated form has no second effect.
 * @param command what is of each page anew; `masked`: what its page knew of what is masked
 */
export const enterOnMeeting = async (
  deps: WithDirectory,
  credentials: Credentials,
  {
    meeting,
    command,
    entry: given,
    masked,
  }: { meeting: string; command: string; entry: Entry; masked?: string | undefined },
): Promise<Result<MeetingHead | null, AtMeetingRefusal>> => {
  const entry = given.act === "move" ? { ...given, ...(await toldAt(deps, meeting, given)) } : given;
  const comment = wordsOf(entry);
  return keepMeeting(
    deps,
    credentials,
    {
      ...{ meeting, command, act: entry.act, about: given },
      ...(comment && { comment }),
      ...(comment && masked !== undefined && { masked }),
      ...(entry.act === "vote" && { body: entry.body }),
    },
    (keeping, { loaded, words }) => {
      const needsWords = entry.act === "put" ? entry.of === null : "words" in entry && entry.act !== "vote";
      if (needsWords && words === null) return refuse({ code: "comment-required" } as const);
      return commandOfEntry(entry, keeping, loaded.head?.meeting ?? null, words);
    },
  );
};

/** Who is told of a meeting on another day: whoever is a member now, or will be on that day. Notice to some of them is on paper. */
async function toldAt(
  deps: WithDirectory,
  meeting: string,
  { startsAt }: { startsAt: string },
): Promise<{ members: readonly string[]; onPaper: string[] } | null> {
  const [{ head, profile }, organisation] = await Promise.all([
    deps.meetings.load({ meeting }),
    deps.directory.organisation(),
  ]);
  if (!head || !profile) return null;
  const { members = [] } =
    bodyCalled(organisation, head.meeting.body, { now: deps.clock.now(), startsAt }) ?? {};
  return { members, onPaper: await onPaperOf(deps, members, profile) };
}

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
  const onPaper = await onPaperOf(deps, body.members, bylaws);
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
        ...(onPaper.length > 0 && { onPaper }),
        noticeCommitment: words ?? hashOf(null),
      },
    }),
    bylaws,
  );
  return outcome.ok ? ok(meeting) : outcome;
}
