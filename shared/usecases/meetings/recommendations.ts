import type { Bilingual } from "../../../events/common.ts";
import { nameOfBody } from "../../domain/board/bodies.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { votedOn } from "../../domain/board/meetings/voting.ts";
import type { Meetings } from "../../ports/meetings.ts";

/** What a committee recommended about a document, at a meeting that its chair attested to. */
export type Recommendation = {
  committee: Bilingual | null;
  outcome: "approved" | "returned" | "refused";
  number: number | null;
  /** Instant of the vote, ISO 8601 UTC. */
  at: string;
};

/** Meetings that are over of which a recommendation is looked for, the latest ones. */
const mostMeetings = 25;

/** What committees recommended on the very versions that stand on an agenda, by the document. */
export async function recommendedOn(
  { meetings }: { meetings: Pick<Meetings, "load" | "list"> },
  { agenda, body }: Pick<Meeting, "agenda" | "body">,
): Promise<Map<string, Recommendation[]>> {
  const found = new Map<string, Recommendation[]>();
  const put = new Map(agenda.flatMap(({ of }) => (of ? [[of.documentId, of.contentHash] as const] : [])));
  if (put.size === 0) return found;
  const over = (await meetings.list(true)).slice(0, mostMeetings);
  const loaded = await Promise.all(over.map(({ id }) => meetings.load({ meeting: id })));
  for (const { head, profile } of loaded) {
    if (!head?.meeting.attested || !profile || head.meeting.body === body) continue;
    const committee = nameOfBody(profile, head.meeting.body);
    for (const { item, of, recommends } of head.meeting.agenda) {
      const vote = votedOn(head.meeting, item)?.facts;
      if (!of || !recommends || !vote || put.get(of.documentId) !== of.contentHash) continue;
      const { outcome, number, at } = vote;
      const before = found.get(of.documentId) ?? [];
      found.set(of.documentId, [...before, { committee, outcome, number, at }]);
    }
  }
  return found;
}
