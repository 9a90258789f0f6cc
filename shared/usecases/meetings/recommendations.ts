import type { Bilingual } from "../../../events/common.ts";
import { nameOfBody } from "../../domain/board/bodies.ts";
import { type Recommended, recommendedIn } from "../../domain/board/meetings/recommended.ts";
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

type Deps = { meetings: Pick<Meetings, "load" | "recommended" | "list"> };
type Matter = Pick<NonNullable<Item["of"]>, "documentId" | "contentHash">;

/** What committees recommended on the very versions that stand on an agenda, by the document: each is found by it, whenever that was. */
export async function recommendedOn(
  deps: Deps,
  { agenda, body }: Pick<Meeting, "agenda" | "body">,
): Promise<Map<string, Recommendation[]>> {
  const put = agenda.flatMap(({ of }) => (of ? [of] : []));
  if (put.length === 0) return new Map();
  const before = await recommendedBefore(deps);
  const found = await Promise.all(
    put.map(async (of) => [of.documentId, await recommendedOf(deps, of, body, before)] as const),
  );
  return new Map(found.filter(([, some]) => some.length > 0));
}

/** What was recommended at meetings until then is found by no document: those are looked through one by one (instant, ISO 8601 UTC). */
const foundSince = "2026-12-01T00:00:00.000Z";
/** How many of them at most, the latest. */
const mostBefore = 25;

async function recommendedBefore({ meetings }: Deps): Promise<Recommended[]> {
  const before = (await meetings.list(true)).filter(({ startsAt }) => startsAt < foundSince);
  const found = await Promise.all(
    before.slice(0, mostBefore).map(async ({ id }) => {
      const { head } = await meetings.load({ meeting: id });
      return head?.meeting.attested ? recommendedIn(id, head.meeting) : [];
    }),
  );
  return found.flat();
}

/**
 * The same of one document, the oldest first.
 * @param body whose meeting it is put to: its own recommendation is none to itself
 * @param before what was recommended before it was found by its document
 */
export async function recommendedOf(
  deps: Deps,
  { documentId, contentHash }: Matter,
  body: string,
  before?: readonly Recommended[],
): Promise<Recommendation[]> {
  const { meetings } = deps;
  const all = [...(await meetings.recommended(documentId)), ...(before ?? (await recommendedBefore(deps)))];
  const named = all.filter((one) => one.documentId === documentId && one.contentHash === contentHash);
  const each = new Map(named.map((one) => [`${one.meeting} ${one.item}`, one]));
  const found = await Promise.all(
    [...each.values()].map(async ({ meeting, item }): Promise<Recommendation[]> => {
      const { head, profile } = await meetings.load({ meeting });
      const vote = head && votedOn(head.meeting, item)?.facts;
      if (!head?.meeting.attested || !profile || !vote || head.meeting.body === body) return [];
      const { outcome, number, at } = vote;
      return [{ committee: nameOfBody(profile, head.meeting.body), outcome, number, at }];
    }),
  );
  return found.flat().sort((a, b) => a.at.localeCompare(b.at));
}
