import { meetingOfStream } from "../../domain/board/meetings/stream.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { achievementsOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Achievement } from "../../domain/framework/achievement.ts";
import { documentOfLink, grantLink } from "../../domain/links/grant.ts";
import { barredFrom, isMeetingLink } from "../../domain/links/link.ts";
import { standingAtMeeting } from "../../domain/links/of-meeting.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore, KnownAuthority } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { identifyAtMeeting } from "./act-on-meeting.ts";
import { type Recommendation, recommendedOf } from "./recommendations.ts";

type Deps = {
  meetings: Pick<Meetings, "load" | "recommended">;
  store: Pick<DecisionStore, "load">;
  archive: Pick<Archive, "pinned" | "content">;
  clock: Clock;
};

/** A paper of a meeting, as it went to it. */
export type Paper = {
  by: KnownAuthority;
  documentId: string;
  report: Document;
  basis: Basis;
  content: Content;
  contentHash: string;
  achievements: readonly Achievement[];
  /** Whether the document says something else by now: what was put to the meeting is shown. */
  isOfBefore: boolean;
  /** What committees recommended of this very version. */
  recommended: readonly Recommendation[];
};

/**
 * What a member reads of an item of the agenda: the version that was put to the meeting. Their link to it opens its papers as far as
 * they may read the document: whoever was taken off it, or has lost their role, does not.
 */
export async function readPaper(
  deps: Deps,
  credentials: Credentials,
  item: string,
): Promise<Result<Paper, { code: "no-session" | "not-found" | "altered" }>> {
  const found = await paperOf(deps, credentials, item);
  if (!found.ok) return found;
  const { by, documentId, contentHash, person, createdAt, body } = found.value;
  const { head, basis: kept } = await deps.store.load({ documentId, basis: true });
  if (!head || !kept) return refuse({ code: "not-found" });
  const reading = { purpose: "read", lane: null } as const;
  const asReader = grantLink("", documentId, person, reading, head.report, createdAt);
  if (barredFrom(asReader, head.report, by) !== null) return refuse({ code: "not-found" });
  const basis = deps.archive.pinned(documentId, head, kept);
  const content = await deps.archive.content(documentId, head.report, contentHash);
  if (basis === "altered" || content === "altered") return refuse({ code: "altered" });
  const isOfBefore = head.report.contentHash !== contentHash;
  const { report } = head;
  const shown = { content, contentHash, achievements: achievementsOf(basis, content), isOfBefore };
  const recommended = await recommendedOf(deps, { documentId, contentHash }, body);
  return ok({ by, documentId, report, basis, ...shown, recommended });
}

async function paperOf(deps: Pick<Deps, "meetings" | "clock">, credentials: Credentials, item: string) {
  const meeting = meetingOfStream(documentOfLink(credentials.linkId) ?? "") ?? "";
  const who = await identifyAtMeeting(deps, credentials, { meeting });
  const head = who?.loaded.head;
  if (!who || !head || !isMeetingLink(who.link)) return refuse({ code: "no-session" } as const);
  const { link, by } = who;
  if (standingAtMeeting(who.link, head.meeting, by, deps.clock.now()) !== "good")
    return refuse({ code: "no-session" } as const);
  const of = head.meeting.agenda.find((one) => one.item === item)?.of;
  if (!of) return refuse({ code: "not-found" } as const);
  const { documentId, contentHash } = of;
  const { person, createdAt } = link;
  return ok({ by, documentId, contentHash, person, createdAt, body: head.meeting.body });
}
