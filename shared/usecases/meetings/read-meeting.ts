import type { StoredEntry } from "../../../events/entry.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import type { CorrectedSince } from "../../domain/board/certificate.ts";
import { matterIn, type Power, powerOver } from "../../domain/board/delegated.ts";
import { foldMeeting } from "../../domain/board/meetings/fold.ts";
import type { OutOfRoom, ReasonToBeOut } from "../../domain/board/meetings/room.ts";
import type { Item, Meeting } from "../../domain/board/meetings/state.ts";
import { streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import { tookPart } from "../../domain/board/meetings/took-part.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { reservedIn } from "../../domain/documents/governance/reserved.ts";
import { isResolution } from "../../domain/organisation/lane-rule.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { lanesToRecommendIn } from "../../domain/review/recommending.ts";
import { currentStage } from "../../domain/review/standing.ts";
import type { Review } from "../../domain/review/state.ts";
import { disqualifiedIn } from "../../domain/review/who-took-part.ts";
import { writersOf } from "../../domain/review/writers.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { DocumentRegister, MeetingMail, RegisterCursor } from "../../ports/oversight.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import type { AtMeeting, AtMeetingRefusal } from "./act-on-meeting.ts";
import { identifyAtMeeting } from "./act-on-meeting.ts";
import { correctionsOf, type Earlier, earlierOf } from "./corrections.ts";
import { whyNotKeeper } from "./keep-meeting.ts";
import { type Recommendation, recommendedOn } from "./recommendations.ts";

type Deps = {
  meetings: Pick<Meetings, "load" | "entries" | "words" | "recommended" | "list">;
  store: Pick<DecisionStore, "load">;
  register: DocumentRegister;
  messages: MeetingMail;
  directory: Pick<Directory, "names" | "organisation">;
  clock: Clock;
};

/**
 * A document whose resolution went to a meeting of a body, or that asks a committee what it recommends, and what the meeting would be about.
 * `settles`: what it votes settles the lane in which it is asked.
 */
export type Awaiting = { of: NonNullable<Item["of"]>; basis: Basis; power: Power; settles?: true };

/** All that a page shows of a meeting. */
export type MeetingSeen = {
  who: AtMeeting;
  meeting: Meeting;
  profile: BylawProfile;
  entries: readonly StoredEntry[];
  words: ReadonlyMap<number, Comment | Altered>;
  names: Readonly<Record<string, string>>;
  /** What each document on the agenda is bound to, by the item. */
  bases: ReadonlyMap<string, Basis>;
  /** Who would be out of the room for each, and why: its writers, and who is disqualified or stepped aside. */
  barred: ReadonlyMap<string, OutOfRoom>;
  awaiting: readonly Awaiting[];
  /** Whether more documents wait than were looked at. */
  isCut: boolean;
  /** What committees recommended, by the document that it is about. */
  recommended: ReadonlyMap<string, readonly Recommendation[]>;
  /** What was corrected of its record since, and the records of earlier meetings that it can correct. */
  corrections: readonly CorrectedSince[];
  earlier: readonly Earlier[];
  /** Whom the last mail about it did not reach. */
  unreached: readonly string[];
};

/**
 * What whoever keeps its record sees of a meeting. The entries are folded anew: what a page shows is what was recorded, or it says
 * that it is altered.
 */
export async function readMeeting(
  deps: Deps,
  credentials: Credentials,
  id: string,
): Promise<Result<MeetingSeen, AtMeetingRefusal | { code: "altered" }>> {
  const who = await identifyAtMeeting(deps, credentials, { meeting: id });
  if (!who) return refuse({ code: "no-session" });
  const { head, profile } = who.loaded;
  if (!head || !profile) return refuse({ code: "unknown-meeting" });
  const mistake = whyNotKeeper(who, profile);
  if (mistake) return refuse(mistake);
  const entries = (await deps.meetings.entries(id)).slice(0, head.chain.number);
  const { meeting, chain } = foldMeeting(entries);
  const isWhole =
    meeting !== null && chain.hash === head.chain.hash && hashOf(meeting) === hashOf(head.meeting);
  if (!isWhole) return refuse({ code: "altered" });
  const isOver = meeting.status === "ended" || meeting.status === "cancelled";
  const [words, names, { bases, barred }, { awaiting, isCut }, unreached, ...others] = await Promise.all([
    deps.meetings.words(id, entries),
    deps.directory.names(tookPart(meeting)),
    mattersOf(deps, meeting),
    isOver ? { awaiting: [], isCut: false } : whatAwaits(deps, meeting.body, profile),
    deps.messages.unreached(streamOfMeeting(id)),
    recommendedOn(deps, meeting),
    correctionsOf(deps, id, meeting),
    isOver ? [] : earlierOf(deps, meeting.body),
  ]);
  const [recommended, corrections, earlier] = others;
  const known = new Set(meeting.agenda.map(({ of }) => of?.documentId));
  return ok({
    ...{ who, meeting, profile, entries, words, names, bases, barred, unreached, isCut, recommended },
    ...{ corrections, earlier },
    awaiting: awaiting.filter(({ of }) => !known.has(of.documentId)),
  });
}

/** What each document on an agenda is bound to, and who would be out of the room for it, by the item. */
async function mattersOf({ store }: Pick<Deps, "store">, { agenda }: Meeting) {
  const bases = new Map<string, Basis>();
  const barred = new Map<string, OutOfRoom>();
  await Promise.all(
    agenda.map(async ({ item, of }) => {
      if (!of) return;
      const { head, basis } = await store.load({ documentId: of.documentId, basis: true });
      if (basis) bases.set(item, basis);
      const why = (head?.report.recusals ?? []).flatMap(({ lane, person, how }) =>
        // Whoever recused themselves from the lane of their committee is out of the room, and may vote on other items.
        lane === of.lane ? [[person, how === "recused" ? "stepped-aside" : how] as const] : [],
      );
      const writers = of.writers.map((person) => [person, "author"] as const);
      const disqualified = (of.disqualified ?? []).map((person) => [person, "disqualified"] as const);
      barred.set(item, Object.fromEntries<ReasonToBeOut>([...writers, ...why, ...disqualified]));
    }),
  );
  return { bases, barred };
}

/** Documents that are read at a time, and how often at most: of a thousand that are under way none is left out. */
const atOnce = 100;
const mostReads = 10;

/** All documents that a body can decide on, or recommend what to decide, the last changed first. */
async function whatAwaits(
  { register }: Pick<Deps, "register">,
  body: string,
  profile: BylawProfile,
): Promise<{ awaiting: Awaiting[]; isCut: boolean }> {
  const awaiting: Awaiting[] = [];
  let after: RegisterCursor | null = null;
  for (let reads = 0; reads < mostReads; reads += 1) {
    // What waits for a decision is neither over nor published: the lists of those alone are read.
    const { reports, next }: Awaited<ReturnType<DocumentRegister["list"]>> = await register.list({
      ...{ ended: false, published: false, after, limit: atOnce },
    });
    for (const { documentId, report, basis } of reports) {
      const matter = matterOf(documentId, { review: report, basis }, body, profile);
      if (matter) awaiting.push({ ...matter, basis });
    }
    after = next;
    if (!next) return { awaiting, isCut: false };
  }
  return { awaiting, isCut: true };
}

/**
 * What a meeting of a body is asked about a document, and what it can do about it; null where nothing of it went to one, and no lane asks
 * the body for its recommendation.
 */
export function matterOf(
  documentId: string,
  { review, basis }: { review: Review; basis: Basis },
  body: string,
  profile: BylawProfile,
): Omit<Awaiting, "basis"> | null {
  const { status, contentHash, stage, round } = review;
  if (contentHash === null || stage === null) return null;
  if (status !== "awaiting-meeting")
    return recommendationOf(documentId, { ...review, contentHash, stage }, body, profile);
  const lanes = currentStage(review)?.lanes.filter(isResolution) ?? [];
  const own = lanes.find(({ role }) => role === body);
  const lane = own ?? lanes.find(({ role }) => role === profile.directors.role);
  if (!lane) return null;
  const [writers, disqualified] = [writersOf(review), disqualifiedIn(review, lane)];
  const about = { documentId, round, stage, lane: lane.id, contentHash, writers };
  const of = disqualified.length > 0 ? { ...about, disqualified } : about;
  const power = powerOver(profile, body, matterIn(review, reservedIn(basis)));
  // What it was asked to resolve on in writing it decides on at its meeting.
  return { of, power: own && !power.decides ? { decides: true, by: null } : power };
}

/** What a committee is asked for in a lane of its own, while it awaits that: whatever was delegated to it, somebody decides after it. */
function recommendationOf(
  documentId: string,
  review: Review & { contentHash: string; stage: number },
  body: string,
  { committees }: Pick<BylawProfile, "committees">,
): Omit<Awaiting, "basis"> | null {
  const { round, stage, contentHash } = review;
  const lane = lanesToRecommendIn(review).find(({ role }) => role === body);
  const committee = committees.find(({ role }) => role === body);
  if (!lane || !committee) return null;
  const of = { documentId, round, stage, lane: lane.id, contentHash, writers: writersOf(review) };
  return { of, power: { decides: false, because: "asked", source: committee.source }, settles: true };
}
