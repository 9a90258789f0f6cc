import { type Comment, tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { digestOfSecret, hashOf } from "../../domain/audit/hash.ts";
import type { MeetingCommand, MeetingRefusal } from "../../domain/board/meetings/commands.ts";
import type { MaskInMeeting } from "../../domain/board/meetings/masking.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { numbersOf } from "../../domain/board/registered.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import { isAddressLink, type Link, type MeetingLink } from "../../domain/links/link.ts";
import { type AddressRefusal, refuseAddressFor } from "../../domain/people/hold.ts";
import { isOutsider } from "../../domain/people/partners.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { LoadedMeeting, MeetingHead, Meetings, WantedOfMeeting } from "../../ports/meetings.ts";
import type { KnownAuthority } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { carryOutOnMeeting } from "./carry-out-on-meeting.ts";

type Deps = { meetings: Pick<Meetings, "load" | "commit">; clock: Clock; ids: Ids };

/** Somebody whose session holds, with what was read of a meeting in the same call. */
export type AtMeeting = { link: Link | MeetingLink; by: KnownAuthority; loaded: LoadedMeeting };

/** Why nothing was done about a meeting. */
export type AtMeetingRefusal = MeetingRefusal | AddressRefusal | { code: "no-session" };

type Wanted = Omit<WantedOfMeeting, "session" | "person">;

/**
 * Says who acts about a meeting, and reads all that an entry needs: one call to AWS. What their link is for, and whether it is one
 * to this meeting, is for whoever asks.
 * @returns null when there is no such session, it is over, it does not fit what the cookie claims, or its person is out
 */
export async function identifyAtMeeting(
  { meetings, clock }: Pick<Deps, "clock"> & { meetings: Pick<Meetings, "load"> },
  { linkId, person, secret }: Credentials,
  wanted: Wanted,
): Promise<AtMeeting | null> {
  const digest = digestOfSecret(secret);
  const loaded = await meetings.load({ ...wanted, person, session: { linkId, digest } });
  const { session, link: stored, authority: by } = loaded;
  const now = clock.now();
  if (!session || !stored || now >= session.validUntil) return null;
  const { link } = stored;
  if (isAddressLink(link)) return null;
  const isTheirs =
    session.person === person && link.person === person && link.documentId === documentOfLink(linkId);
  if (!isTheirs || link.revoked || now >= link.validUntil) return null;
  return by?.active === true && !isOutsider(by) ? { link, by, loaded } : null;
}

/** What comes of a form about a meeting: of which, what it does in which words, and what makes a repeated one harmless. */
export type MeetingForm = {
  meeting: string;
  command: string;
  act: string;
  about: unknown;
  /** Words of the whole, and at names of their own: they lie beside the entry. */
  comment?: Comment;
  /** What was masked of the meeting when the page was opened on which they were written. */
  masked?: string;
  /** Whose resolutions are numbered, where it is a vote. */
  body?: string;
};

/** What a command is made of: who acts on what by which rules, when, and the hash of the words that came with it. */
export type Acting = AtMeeting & { profile: BylawProfile; now: string; words: string | null };

/** What somebody asks for, or why they do not: the command, and of words that are masked what stays of them. */
type Asked = Result<MeetingCommand, AtMeetingRefusal> & { masks?: readonly MaskInMeeting[] };

/**
 * Somebody acts on a meeting. Two calls to AWS.
 *
 * 1. One read: session, link, authority, the meeting's head and by-laws, command, and for a vote the guard of numbers. A repeated
 *    command is answered as the first time.
 * 2. Who may act by their link is asked; the words become a salted commitment.
 * 3. One transaction: entries, head, words, on condition that head, authority and the last number still stand (I13).
 * @param inForce the by-laws by which a meeting is convened; those of one that was are pinned with it
 * @param commandOf the command for whoever acts, or why they do not
 */
export async function actOnMeeting(
  deps: Deps,
  credentials: Credentials,
  form: MeetingForm,
  commandOf: (acting: Acting) => Asked | Promise<Asked>,
  inForce?: BylawProfile,
): Promise<Result<MeetingHead | null, AtMeetingRefusal>> {
  const command = hashOf({ person: credentials.person, ...form });
  const { meeting, body } = form;
  const who = await identifyAtMeeting(deps, credentials, {
    ...{ meeting, command },
    ...(body !== undefined && { guard: numbersOf(body) }),
  });
  if (!who) return refuse({ code: "no-session" });
  const { loaded, by, link } = who;
  if (loaded.commandDone) return ok(loaded.head);
  const now = deps.clock.now();
  const isNotReached = refuseAddressFor(by, link.createdAt, now);
  if (isNotReached) return refuse(isNotReached);
  const profile = loaded.profile ?? inForce;
  if (!profile) return refuse({ code: "unknown-meeting" });
  if (body !== undefined && loaded.head?.meeting.body !== body) return refuse({ code: "superseded" });
  const said = tidyComment(form.comment ?? { text: null, fields: {} });
  const comment = said && commitTo(said, deps.ids.secret);
  const given = await commandOf({ ...who, profile, now, words: comment?.hash ?? null });
  if (!given.ok) return given;
  const { masks } = given;
  const value = comment ? { ...given.value, masked: form.masked ?? "0" } : given.value;
  return carryOutOnMeeting(
    deps,
    meeting,
    (nextNumber) => (value.name === "record-vote" ? { ...value, nextNumber } : value),
    loaded,
    { command, authority: by, ...(comment && { comment }), ...(masks && { masks }) },
    profile,
  );
}
