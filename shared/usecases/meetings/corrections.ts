import type { CorrectedSince } from "../../domain/board/certificate.ts";
import { ownWordsIn } from "../../domain/board/meetings/own-item.ts";
import { recordHashOf } from "../../domain/board/meetings/record.ts";
import type { Item, Meeting } from "../../domain/board/meetings/state.ts";
import { streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import { votedOn } from "../../domain/board/meetings/voting.ts";
import { numberedAs } from "../../domain/board/registered.ts";
import { numberIn, resolutionCalled } from "../../domain/board/resolution-number.ts";
import { dayOf, isDay } from "../../domain/organisation/business-days.ts";
import type { ListedMeeting, Meetings } from "../../ports/meetings.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Resolutions } from "../../ports/resolutions.ts";

type Deps<M extends keyof Meetings> = {
  meetings: Pick<Meetings, M>;
  directory: Pick<Directory, "organisation">;
};

/** A record that was attested to, and can be corrected by a resolution of the same body. */
export type Earlier = NonNullable<Item["corrects"]>;

/** Records that are offered at most, and meetings that are looked at for them: what is older is named by its day or a resolution. */
const atMost = { offered: 12, looked: 36 };

/**
 * The records of earlier meetings of a body that a meeting is offered to correct, the latest first: what was attested to is changed by
 * the body alone. Other bodies may have met more often: as many of its own are looked for.
 */
export async function earlierOf(
  { meetings, directory }: Deps<"load" | "list">,
  body: string,
): Promise<Earlier[]> {
  const [over, { timeZone }] = await Promise.all([meetings.list(true), directory.organisation()]);
  const found: Earlier[] = [];
  for (let at = 0; at < atMost.looked && found.length < atMost.offered; at += atMost.offered) {
    const some = over.slice(at, at + atMost.offered);
    found.push(...(await attestedAmong(meetings, some, body, timeZone)));
  }
  return found.slice(0, atMost.offered);
}

/**
 * An earlier record of a body, however old, by the day that its meeting was convened for or the number of a resolution of it.
 * @param said ISO 8601 of the day where the organisation is at home, or the number as it stands on certificates
 * @returns "several" where the body met more than once that day; null where it has no such record that was attested to
 */
export async function earlierNamed(
  { meetings, directory, resolutions }: Deps<"load" | "list"> & { resolutions: Pick<Resolutions, "find"> },
  body: string,
  said: string,
): Promise<Earlier | "several" | null> {
  const { timeZone } = await directory.organisation();
  if (isDay(said)) {
    const then = (await meetings.list(true)).filter(({ startsAt }) => dayOf(startsAt, timeZone) === said);
    const [first, another] = await attestedAmong(meetings, then, body, timeZone);
    return another ? "several" : (first ?? null);
  }
  const number = numberIn(said);
  const found = number === null ? null : await resolutions.find(body, numberedAs(number));
  if (found?.way !== "meeting" || resolutionCalled(dayOf(found.at, timeZone), found.number) !== said)
    return null;
  const [one] = await attestedAmong(meetings, [{ id: found.meeting }], body, timeZone);
  return one ?? null;
}

async function attestedAmong(
  meetings: Pick<Meetings, "load">,
  some: readonly Pick<ListedMeeting, "id">[],
  body: string,
  timeZone: string,
): Promise<Earlier[]> {
  const found = await Promise.all(
    some.map(async ({ id }): Promise<Earlier[]> => {
      const { head } = await meetings.load({ meeting: id });
      if (!head?.meeting.attested || head.meeting.body !== body) return [];
      const heldOn = dayOf(head.meeting.startsAt, timeZone);
      return [{ meeting: id, heldOn, recordHash: recordHashOf(id, head.meeting) }];
    }),
  );
  return found.flat();
}

/**
 * What was corrected of a meeting's record since it was attested to, the oldest first, each with what was corrected in turn of the
 * record that it stands in; of another record of it, nothing.
 */
export async function correctionsOf(
  deps: Deps<"load" | "entries" | "words" | "recommended">,
  id: string,
  meeting: Meeting,
): Promise<CorrectedSince[]> {
  const recordHash = recordHashOf(id, meeting);
  const named = (await deps.meetings.recommended(streamOfMeeting(id))).filter(
    ({ contentHash }) => contentHash === recordHash,
  );
  if (named.length === 0) return [];
  const { timeZone } = await deps.directory.organisation();
  const found = await Promise.all(
    named.map(async (one): Promise<CorrectedSince[]> => {
      const [{ head }, entries] = await Promise.all([
        deps.meetings.load({ meeting: one.meeting }),
        deps.meetings.entries(one.meeting),
      ]);
      const vote = head && votedOn(head.meeting, one.item)?.facts;
      if (!head?.meeting.attested || head.meeting.body !== meeting.body || vote?.outcome !== "approved")
        return [];
      const put = entries.findLast(({ type, facts }) => type === "item-put" && facts["item"] === one.item);
      const said = put && (await deps.meetings.words(one.meeting, entries, [put])).get(put.number);
      const on = dayOf(vote.at, timeZone);
      const called = vote.number === null ? null : resolutionCalled(on, vote.number);
      const { heading: words } = ownWordsIn(said);
      return [{ called, on, words, since: await correctionsOf(deps, one.meeting, head.meeting) }];
    }),
  );
  return found.flat().sort((a, b) => a.on.localeCompare(b.on));
}
