import type { StoredEntry } from "../../../events/entry.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import type { CorrectedSince } from "../../domain/board/certificate.ts";
import type { MeetingCommand } from "../../domain/board/meetings/commands.ts";
import { decideMeeting } from "../../domain/board/meetings/decide.ts";
import { recordHashOf } from "../../domain/board/meetings/record.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { meetingOfStream } from "../../domain/board/meetings/stream.ts";
import { tookPart } from "../../domain/board/meetings/took-part.ts";
import { minutesHashOf } from "../../domain/board/meetings/written.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import type { MeetingLink } from "../../domain/links/link.ts";
import { type MeetingStanding, standingAtMeeting } from "../../domain/links/of-meeting.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { lanesToRecommendIn } from "../../domain/review/recommending.ts";
import type { Review } from "../../domain/review/state.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { MeetingHead, Meetings } from "../../ports/meetings.ts";
import type { Alteration, Directory } from "../../ports/reading.ts";
import type { DecisionStore, KnownAuthority } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import type { Acting, AtMeeting, AtMeetingRefusal } from "./act-on-meeting.ts";
import { actOnMeeting, identifyAtMeeting } from "./act-on-meeting.ts";
import { correctionsOf } from "./corrections.ts";
import { type Recommendation, recommendedOn } from "./recommendations.ts";
import { verifiedMeeting } from "./verified-meeting.ts";

type Deps = {
  meetings: Pick<Meetings, "load" | "commit" | "entries" | "words" | "recommended">;
  store: Pick<DecisionStore, "load">;
  directory: Pick<Directory, "organisation" | "names">;
  access: Pick<Access, "link" | "openSession">;
  tellAltered: (found: Alteration) => void;
  clock: Clock;
  ids: Ids;
};

type Matter = NonNullable<Meeting["agenda"][number]["of"]>;
type Became = "took-effect" | "answered" | "waits" | "without-effect";

/** All that a member sees of a meeting. */
export type Attending = {
  id: string;
  who: AtMeeting;
  by: KnownAuthority;
  meeting: Meeting;
  profile: BylawProfile;
  entries: readonly StoredEntry[];
  words: ReadonlyMap<number, Comment | Altered>;
  names: Readonly<Record<string, string>>;
  /** What each document on the agenda is bound to, by the item. */
  bases: ReadonlyMap<string, Basis>;
  /** What has become of each document that was voted on, by the item: whether the vote took effect. */
  effects: ReadonlyMap<string, Became>;
  /** What committees recommended, by the document that it is about. */
  recommended: ReadonlyMap<string, readonly Recommendation[]>;
  /** What was corrected of its record since. */
  corrections: readonly CorrectedSince[];
  recordHash: string;
  /** Of the minutes as they would be drafted now; null before the record was attested to. */
  minutesNow: string | null;
};

/**
 * What a member, or whoever keeps the record, sees by their own link. The entries are verified before any of it is shown.
 */
export async function readAttending(
  deps: Deps,
  credentials: Credentials,
): Promise<
  Result<Attending, { code: "no-session" | "altered" } | { code: "link"; standing: MeetingStanding }>
> {
  const id = meetingOfStream(documentOfLink(credentials.linkId) ?? "") ?? "";
  const who = await identifyAtMeeting(deps, credentials, { meeting: id });
  const { head, profile } = who?.loaded ?? {};
  if (!who || !head || !profile || !("purpose" in who.link) || who.link.purpose !== "attend")
    return refuse({ code: "no-session" });
  const { by, link } = who;
  const { meeting } = head;
  const standing = standingAtMeeting(link as MeetingLink, meeting, by, deps.clock.now());
  if (standing !== "good") return refuse({ code: "link", standing });
  const entries = await verifiedMeeting(deps, id);
  if (entries === "altered") return refuse({ code: entries });
  const [words, names, documents, recommended, corrections] = await Promise.all([
    deps.meetings.words(id, entries),
    deps.directory.names(tookPart(meeting)),
    documentsOf(deps, id, meeting),
    recommendedOn(deps, meeting),
    correctionsOf(deps, id, meeting),
  ]);
  const recordHash = recordHashOf(id, meeting);
  const minutesNow = minutesHashOf(entries);
  const read = {
    id,
    who,
    by,
    meeting,
    profile,
    entries,
    words,
    names,
    ...documents,
    recommended,
    corrections,
  };
  return ok({ ...read, recordHash, minutesNow });
}

/** What each document on an agenda is bound to, how it stands, and what has become of it, by the item. */
export async function documentsOf({ store }: Pick<Deps, "store">, id: string, { agenda, attested }: Meeting) {
  const found = await Promise.all(
    agenda.flatMap(({ of, ...one }) =>
      of
        ? [
            store
              .load({ documentId: of.documentId, basis: true })
              .then((loaded) => ({ ...one, of, ...loaded })),
          ]
        : [],
    ),
  );
  const bases = new Map(found.flatMap(({ item, basis }) => (basis ? [[item, basis] as const] : [])));
  const effects = new Map<string, Became>();
  // What a committee only recommends to the board does nothing to its document by itself.
  for (const { item, of, head, settles, recommends } of attested ? found : [])
    if (head && (settles || !recommends)) effects.set(item, becameOf({ id, item, settles }, of, head.report));
  const statuses = new Map(
    found.flatMap(({ item, head }) => (head ? [[item, head.report.status] as const] : [])),
  );
  return { bases, effects, statuses };
}

/** What a vote came to for its document: whether it took effect, is on its way there, or found another document than it was on. */
function becameOf(
  voted: { id: string; item: string; settles?: true | undefined },
  of: Matter,
  report: Review,
): Became {
  const { round, stage, status, contentHash, decidedAtMeeting, recommended = [] } = report;
  if (voted.settles) {
    if (recommended.some(({ meeting, item }) => meeting === voted.id && item === voted.item))
      return "answered";
    const isAsked = lanesToRecommendIn(report).some(({ id }) => id === of.lane);
    const isSame = round === of.round && stage === of.stage && contentHash === of.contentHash;
    return isAsked && isSame ? "waits" : "without-effect";
  }
  const resolved = decidedAtMeeting?.resolved;
  if (resolved?.meeting === voted.id && resolved.item === voted.item) return "took-effect";
  const isStill =
    status === "awaiting-meeting" &&
    round === of.round &&
    stage === of.stage &&
    contentHash === of.contentHash;
  return isStill ? "waits" : "without-effect";
}

/** What members and whoever keeps the record do by their link, each on what their page showed. */
export const attendingActs = [
  "come",
  "join",
  "stay-away",
  "waive",
  "accept",
  "attest",
  "contest",
  "draft",
  "confirm",
  "contest-minutes",
  "answer-contest",
  "sign",
  "dissent",
  "take-out",
] as const;

export type AttendingForm = {
  command: string;
  act: (typeof attendingActs)[number];
  /** The hash of the record or the minutes that the page showed. */
  shown: string;
  item: string;
  /** Whose contest of the minutes it answers. */
  person: string;
  /** The day on which an absent member became aware of it, ISO 8601. */
  awareOn: string;
  reason: string;
  /** What was masked of the meeting when the page was opened. */
  masked?: string | undefined;
};

/**
 * Somebody answers for a meeting by their own link: says whether they will attend, waives its notice, agrees to electronic means, attests to its record, confirms,
 * contests or signs its minutes, or dissents. Two calls to AWS, but for what stands on all entries, which are read besides.
 */
export async function answerAtMeeting(
  deps: Deps,
  credentials: Credentials,
  form: AttendingForm,
): Promise<Result<MeetingHead | null, AtMeetingRefusal>> {
  const id = meetingOfStream(documentOfLink(credentials.linkId) ?? "") ?? "";
  const { command, act, reason, masked, ...about } = form;
  const { timeZone } = await deps.directory.organisation();
  const entries = act === "draft" ? await verifiedMeeting(deps, id) : [];
  if (entries === "altered") return refuse({ code: "superseded" });
  const comment: Comment = { text: takesWords.has(act) ? reason : null, fields: {} };
  const given = { meeting: id, command, act, about, comment, ...(masked !== undefined && { masked }) };
  return actOnMeeting(deps, credentials, given, (acting) => {
    const { link, by, loaded, now } = acting;
    const { head } = loaded;
    if (link.purpose !== "attend" || !head) return refuse({ code: "no-session" });
    if (standingAtMeeting(link as MeetingLink, head.meeting, by, now) !== "good")
      return refuse({ code: "not-yours" });
    const at = { id, meeting: head.meeting, minutesNow: minutesHashOf(entries), today: dayOf(now, timeZone) };
    return ok(commandOf(form, acting, at));
  });
}

/** Why an answer would not be recorded, as the meeting stands: by the same rules, purely; null where it would be. */
export function whyNotAnswered(
  { id, who, meeting, profile, minutesNow }: Attending,
  form: AttendingForm,
  now: string,
  timeZone: string,
): string | null {
  const words = takesWords.has(form.act) && form.reason.trim() !== "" ? hashOf(form.reason) : null;
  const at = { id, meeting, minutesNow, today: dayOf(now, timeZone) };
  const command = commandOf(form, { ...who, profile, now, words }, at);
  const given = words === null ? command : { ...command, masked: form.masked ?? "0" };
  const outcome = decideMeeting(meeting, given, profile);
  return outcome.ok ? null : outcome.refusal.code;
}

const takesWords: ReadonlySet<AttendingForm["act"]> = new Set([
  "contest",
  "contest-minutes",
  "answer-contest",
  "dissent",
]);

/** What an answer says of whether somebody will attend. */
const answers = { come: "in-person", join: "electronic", "stay-away": "absent" } as const;

function commandOf(
  { act, shown, item, person, awareOn }: AttendingForm,
  { by, profile, now, words }: Acting,
  {
    id,
    meeting,
    minutesNow,
    today,
  }: { id: string; meeting: Meeting; minutesNow: string | null; today: string },
): MeetingCommand {
  const keeping = { by, keeps: [profile.record.keeper], profile, now };
  const onRecord = { by, recordHash: recordHashOf(id, meeting), shownHash: shown };
  switch (act) {
    case "come":
    case "join":
    case "stay-away":
      return { name: "answer-attendance", by, profile, answer: answers[act] };
    case "waive":
      return { name: "waive-notice", ...keeping, person: by.person };
    case "accept":
      return { name: "accept-electronic-means", ...keeping, person: by.person };
    case "attest":
      return { name: "attest-decisions", ...onRecord };
    case "contest":
      return { name: "contest-decisions", ...onRecord, reasonCommitment: words };
    case "draft":
      return { name: "draft-minutes", ...keeping, minutesHash: minutesNow ?? "" };
    case "confirm":
    case "contest-minutes":
      return {
        ...{ name: "answer-minutes", by, shownHash: shown, reasonCommitment: words },
        confirms: act === "confirm",
      };
    case "answer-contest":
      return { name: "answer-contest", ...keeping, person, shownHash: shown, wordsCommitment: words };
    case "sign":
      return { name: "sign-minutes", by, keeps: keeping.keeps, shownHash: shown };
    case "take-out":
      return { name: "take-item-out", ...keeping, item };
    case "dissent":
      return { name: "dissent-absent", by, item, awareOn, today, profile, reasonCommitment: words };
  }
}
