import type { Bilingual } from "../../../events/common.ts";
import { nameOfBody } from "../../domain/board/bodies.ts";
import type { Item, Meeting } from "../../domain/board/meetings/state.ts";
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

type Deps = { meetings: Pick<Meetings, "load" | "recommended"> };
type Matter = Pick<NonNullable<Item["of"]>, "documentId" | "contentHash">;

/** What committees recommended on the very versions that stand on an agenda, by the document: each is found by it, whenever that was. */
export async function recommendedOn(
  deps: Deps,
  { agenda, body }: Pick<Meeting, "agenda" | "body">,
): Promise<Map<string, Recommendation[]>> {
  const put = agenda.flatMap(({ of }) => (of ? [of] : []));
  const found = await Promise.all(
    put.map(async (of) => [of.documentId, await recommendedOf(deps, of, body)] as const),
  );
  return new Map(found.filter(([, some]) => some.length > 0));
}

/** The same of one document, the oldest first. @param body whose meeting it is put to: its own recommendation is none to itself */
export async function recommendedOf(
  { meetings }: Deps,
  { documentId, contentHash }: Matter,
  body: string,
): Promise<Recommendation[]> {
  const named = (await meetings.recommended(documentId)).filter((one) => one.contentHash === contentHash);
  const found = await Promise.all(
    named.map(async ({ meeting, item }): Promise<Recommendation[]> => {
      const { head, profile } = await meetings.load({ meeting });
      const vote = head && votedOn(head.meeting, item)?.facts;
      if (!head?.meeting.attested || !profile || !vote || head.meeting.body === body) return [];
      const { outcome, number, at } = vote;
      return [{ committee: nameOfBody(profile, head.meeting.body), outcome, number, at }];
    }),
  );
  return found.flat().sort((a, b) => a.at.localeCompare(b.at));
}
