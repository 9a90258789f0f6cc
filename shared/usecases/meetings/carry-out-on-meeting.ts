import type { MeetingEvent } from "../../../events/meetings.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Named } from "../../domain/audit/commitments.ts";
import { seal } from "../../domain/audit/seal.ts";
import type { MeetingCommand, MeetingRefusal } from "../../domain/board/meetings/commands.ts";
import { decideMeeting } from "../../domain/board/meetings/decide.ts";
import { meetingEffectsOf } from "../../domain/board/meetings/effects.ts";
import type { MaskInMeeting } from "../../domain/board/meetings/masking.ts";
import { recommendedBy } from "../../domain/board/meetings/recommended.ts";
import { evolveMeeting, type Meeting } from "../../domain/board/meetings/state.ts";
import { streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import { entryNaming } from "../../domain/board/meetings/words.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { nextNumber, type Registered } from "../../domain/board/registered.ts";
import { claimedBy } from "../../domain/documents/guard.ts";
import { grantMeetingLink, linkIdOf } from "../../domain/links/grant.ts";
import type { MeetingLink } from "../../domain/links/link.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { LoadedMeeting, MeetingChange, MeetingHead, Meetings } from "../../ports/meetings.ts";
import type { KnownAuthority, OutboxRow } from "../../ports/store.ts";

type Deps = { meetings: Pick<Meetings, "load" | "commit">; clock: Clock };

/** What is written beside the events. */
type Extras = {
  command?: string;
  authority?: KnownAuthority;
  comment?: Named<Comment>;
  masks?: readonly MaskInMeeting[];
};

const maximumTries = 10;

/**
 * Carries a command out on a meeting: the one way that what is known of one changes. Two calls where nobody else was first.
 *
 * 1. The command is decided on the meeting's head by the by-laws that were pinned with it, purely: events, or a refusal.
 * 2. The events are sealed into entries, what they ask for becomes rows and links; a resolution takes the next number of its body.
 * 3. All of it is one transaction, on condition that head, authority and the last number are still as they were.
 * 4. When somebody else was first, all is read and decided again.
 * @param given the command, given the number of the next resolution
 * @param known what was read of it already, the guard of its numbers included where it is a vote
 */
export async function carryOutOnMeeting(
  deps: Deps,
  id: string,
  given: (next: number) => MeetingCommand,
  known: LoadedMeeting,
  { comment, ...extras }: Extras,
  inForce: BylawProfile,
): Promise<Result<MeetingHead, MeetingRefusal>> {
  let loaded = known;
  for (let tries = 1; tries <= maximumTries; tries += 1) {
    const { head, guard } = loaded;
    const profile = loaded.profile ?? inForce;
    const outcome = decideMeeting(head?.meeting ?? null, given(guard ? nextNumber(guard) : 1), profile);
    if (!outcome.ok) return outcome;
    const [first, ...more] = outcome.value;
    if (!first) return head ? ok(head) : refuse({ code: "unknown-meeting" });
    const from = head?.chain ?? { number: 0, hash: null };
    const sealed = seal(streamOfMeeting(id), from, [first, ...more], deps.clock.now());
    const { meeting, outbox, links } = followed(id, head, [first, ...more], profile, deps.clock.now());
    const resolution = resolvedBy(id, meeting, first);
    const recommended = recommendedBy(id, meeting, first);
    const beside = comment ? entryNaming(sealed.entries, comment) : null;
    const change = {
      ...{ ...extras, meeting: id, from, head: { meeting, chain: sealed.end }, entries: sealed.entries },
      ...{ outbox, links },
      ...(recommended.length > 0 && { recommended }),
      ...(head ? {} : { profile }),
      ...(comment && beside !== null && { comment: { ...comment, entry: beside } }),
      ...(guard &&
        resolution?.number === nextNumber(guard) && {
          guard: claimedBy({ ...guard, claims: [] }, { by: id, number: resolution.number }, []),
          resolution,
        }),
    };
    const committed = await deps.meetings.commit(change);
    if (committed.committed) return ok(change.head);
    if (committed.because === "command-done" && head) return ok(head);
    if (committed.because === "authority-changed") return refuse({ code: "no-longer-authorised" });
    loaded = await deps.meetings.load({ meeting: id, ...(guard && { guard: guard.name }) });
  }
  throw new Error(`${id}: lost ${maximumTries} races`);
}

/** The resolution that a vote made, as the register has it; null of what made none. */
function resolvedBy(
  meeting: string,
  { body }: Meeting,
  event: MeetingEvent,
): Extract<Registered, { way: "meeting" }> | null {
  if (event.type !== "motion-voted" || event.facts.number === null) return null;
  const { item, number, at } = event.facts;
  return { body, way: "meeting", number, meeting, item, at };
}

/** The meeting after its events, and what they ask for: a row of the outbox each, with a link where it is a mail. */
function followed(
  id: string,
  head: MeetingHead | null,
  [first, ...more]: readonly [MeetingEvent, ...MeetingEvent[]],
  profile: BylawProfile,
  now: string,
): Pick<MeetingChange, "outbox" | "links"> & { meeting: Meeting } {
  const stream = streamOfMeeting(id);
  const outbox: OutboxRow[] = [];
  const links: MeetingLink[] = [];
  const begun = (head?.chain.number ?? 0) + 1;
  const after = (before: Meeting | null, event: MeetingEvent, entry: number): Meeting => {
    const meeting = evolveMeeting(before, event, entry);
    for (const [k, effect] of meetingEffectsOf(before, meeting, event, profile).entries()) {
      const rowId = linkIdOf(stream, `${entry}.${k}`);
      const link =
        effect.effect === "meeting-mail" ? grantMeetingLink(rowId, stream, effect.person, now) : null;
      if (link) links.push(link);
      outbox.push({ id: rowId, documentId: stream, effect, linkId: link?.id ?? null, createdAt: now });
    }
    return meeting;
  };
  let meeting = after(head?.meeting ?? null, first, begun);
  for (const [index, event] of more.entries()) meeting = after(meeting, event, begun + 1 + index);
  return { meeting, outbox, links };
}
