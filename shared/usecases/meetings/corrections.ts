import type { CorrectedSince } from "../../domain/board/certificate.ts";
import { recordHashOf } from "../../domain/board/meetings/record.ts";
import type { Item, Meeting } from "../../domain/board/meetings/state.ts";
import { streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import { votedOn } from "../../domain/board/meetings/voting.ts";
import { resolutionCalled } from "../../domain/board/resolution-number.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { Directory } from "../../ports/reading.ts";

type Deps<M extends keyof Meetings> = {
  meetings: Pick<Meetings, M>;
  directory: Pick<Directory, "organisation">;
};

/** A record that was attested to, and can be corrected by a resolution of the same body. */
export type Earlier = NonNullable<Item["corrects"]>;

/** Meetings that are over of which a record to correct is looked for, the latest ones. */
const mostEarlier = 12;

/** The records of earlier meetings of a body that a meeting can correct, the latest first: what was attested to is changed by the body alone. */
export async function earlierOf(
  { meetings, directory }: Deps<"load" | "list">,
  body: string,
): Promise<Earlier[]> {
  const [over, { timeZone }] = await Promise.all([meetings.list(true), directory.organisation()]);
  const found = await Promise.all(
    over.slice(0, mostEarlier).map(async ({ id }): Promise<Earlier[]> => {
      const { head } = await meetings.load({ meeting: id });
      if (!head?.meeting.attested || head.meeting.body !== body) return [];
      const heldOn = dayOf(head.meeting.startsAt, timeZone);
      return [{ meeting: id, heldOn, recordHash: recordHashOf(id, head.meeting) }];
    }),
  );
  return found.flat();
}

/** What was corrected of a meeting's record since it was attested to, the oldest first; of another record of it, nothing. */
export async function correctionsOf(
  { meetings, directory }: Deps<"load" | "entries" | "words" | "recommended">,
  id: string,
  meeting: Meeting,
): Promise<CorrectedSince[]> {
  const recordHash = recordHashOf(id, meeting);
  const named = (await meetings.recommended(streamOfMeeting(id))).filter(
    ({ contentHash }) => contentHash === recordHash,
  );
  if (named.length === 0) return [];
  const { timeZone } = await directory.organisation();
  const found = await Promise.all(
    named.map(async (one): Promise<CorrectedSince[]> => {
      const [{ head }, entries] = await Promise.all([
        meetings.load({ meeting: one.meeting }),
        meetings.entries(one.meeting),
      ]);
      const vote = head && votedOn(head.meeting, one.item)?.facts;
      if (!head?.meeting.attested || head.meeting.body !== meeting.body || vote?.outcome !== "approved")
        return [];
      const put = entries.findLast(({ type, facts }) => type === "item-put" && facts["item"] === one.item);
      const said = put && (await meetings.words(one.meeting, entries, [put])).get(put.number);
      const on = dayOf(vote.at, timeZone);
      const called = vote.number === null ? null : resolutionCalled(on, vote.number);
      return [{ called, on, words: (said !== "altered" && said?.text) || null }];
    }),
  );
  return found.flat().sort((a, b) => a.on.localeCompare(b.on));
}
