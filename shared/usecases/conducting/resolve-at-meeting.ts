import { foldMeeting } from "../../domain/board/meetings/fold.ts";
import { attestedVote } from "../../domain/board/meetings/record.ts";
import { meetingOfStream } from "../../domain/board/meetings/stream.ts";
import { grantMeetingLink } from "../../domain/links/grant.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { type VerifyingMeetings, verifiedMeeting } from "../meetings/verified-meeting.ts";

type Deps = VerifyingMeetings & {
  store: DecisionStore;
  directory: Pick<Directory, "organisation">;
  outbox: Pick<Outbox, "add" | "finish">;
  clock: Clock;
  ids: Ids;
};

/**
 * What was voted on an item of a meeting takes effect on its document, which goes on by itself: it is decided by that, or a committee
 * answers by it where it is asked what it recommends. Safe to repeat: an item takes effect on a document once.
 *
 * 1. The meeting's entries are verified, and say what its chair attested to. Where they do not, nothing follows: the row is tried again,
 *    and operators were told.
 * 2. One transaction on the document: the entry, what closes with it, and the words to whoever waited.
 * 3. Where the document went on meanwhile, or its content is another one, nothing follows either, and whoever keeps the record is told.
 * @throws where the meeting is not what was recorded
 */
export async function resolveAtMeeting(
  deps: Deps,
  { id, documentId: stream }: Pick<OutboxRow, "id" | "documentId">,
  { item }: EffectOf<"resolve-at-meeting">,
): Promise<void> {
  const meeting = meetingOfStream(stream) ?? "";
  const entries = await verifiedMeeting(deps, meeting);
  const attested = entries === "altered" ? null : attestedVote(meeting, entries, item);
  if (entries === "altered" || !attested)
    throw new Error(`${stream}: nobody attested to what it is said to have decided on ${item}`);
  const { of, vote, settles, recordHash, by } = attested;
  const [{ head }, { timeZone }] = await Promise.all([
    deps.store.load({ documentId: of.documentId }),
    deps.directory.organisation(),
  ]);
  const { round, stage, lane, contentHash } = of;
  const { outcome, number, votes } = vote;
  const heldOn = dayOf(vote.at, timeZone);
  const about = { round, stage, contentHash, meeting, item, heldOn, outcome, recordHash, by };
  const command = settles
    ? ({ name: "recommend-at-meeting", facts: { ...about, lane, votes } } as const)
    : ({ name: "resolve-at-meeting", facts: { ...about, number } } as const);
  const resolved = head && (await carryOut(deps, of.documentId, head, command));
  if (resolved?.ok) return deps.outbox.finish(id, "done");
  const keeper = foldMeeting(entries).meeting?.keeper ?? by;
  await tellKeeper(deps, { id, stream, keeper });
  await deps.outbox.finish(id, "moot");
}

async function tellKeeper(
  { outbox, clock }: Pick<Deps, "outbox" | "clock">,
  { id, stream, keeper }: { id: string; stream: string; keeper: string },
): Promise<void> {
  const [told, now] = [`${id}.untaken`, clock.now()];
  const effect = { effect: "meeting-mail", template: "resolution-without-effect", person: keeper } as const;
  const row = { id: told, documentId: stream, effect, linkId: told, createdAt: now };
  await outbox.add(row, grantMeetingLink(told, stream, keeper, now));
}
