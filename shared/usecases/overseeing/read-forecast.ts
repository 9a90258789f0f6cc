import type { Document } from "../../domain/documents/kinds.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import { isResolution } from "../../domain/organisation/lane-rule.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import { type Ahead, forecastOf } from "../../domain/review/forecast.ts";
import { bodyAsked, currentStage, isVoteOpen } from "../../domain/review/standing.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { MessageRecord, Messages } from "../../ports/oversight.ts";
import type { Directory } from "../../ports/reading.ts";
import { wasMissed } from "./correct-address.ts";

type Deps = {
  access: Pick<Access, "opened">;
  messages: Messages;
  meetings: Pick<Meetings, "list" | "load">;
  directory: Pick<Directory, "organisation">;
  clock: Clock;
};

/**
 * What a written resolution comes to if nobody else acts. Read while one is open, and only then: its directors' links, whether each was
 * opened, who said that they are away, and the meetings to come. Whoever decides beside the directors is shown nothing of it.
 */
export async function readForecast(
  deps: Deps,
  documentId: string,
  report: Document,
  { departed, decider }: { departed: readonly string[]; decider: string | null },
): Promise<Ahead | null> {
  if (!isVoteOpen(report) || decider !== null) return null;
  const { readable } = await deps.messages.ofDocument(documentId);
  const asking = readable.filter((message) => isAsking(report, message));
  // A mail's link bears the name of its row.
  const linkOf = ({ id }: MessageRecord) => linkIdOf(documentId, id);
  const opened = await deps.access.opened(asking.map(linkOf));
  const { timeZone } = calendarIn(await deps.directory.organisation(), report.office);
  const forecast = forecastOf(report, {
    ...{ now: deps.clock.now(), timeZone },
    opened: asking.flatMap((one) => (opened.includes(linkOf(one)) ? [one.recipient.id] : [])),
    departed,
    unreached: asking.filter(wasMissed).map(({ recipient }) => recipient.id),
  });
  return forecast && { ...forecast, meeting: await nextMeeting(deps, report) };
}

/** Whether a mail asks a director in the stage that is open, or asks them again. */
function isAsking(report: Document, { recipient, askedAt }: MessageRecord): boolean {
  const lanes = (currentStage(report)?.lanes ?? []).filter(isResolution);
  return (
    recipient.kind === "person" &&
    lanes.some(({ people }) => people.includes(recipient.id)) &&
    askedAt >= (report.serviceLevel?.from ?? "")
  );
}

/** Meetings that are looked at: the board rarely has more than one convened. */
const mostMeetings = 5;

async function nextMeeting({ meetings, clock }: Deps, report: Document): Promise<Ahead["meeting"]> {
  const body = bodyAsked(report);
  const now = clock.now();
  const ahead = (await meetings.list(false)).filter(({ startsAt }) => startsAt > now);
  const soonest = ahead.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)).slice(0, mostMeetings);
  const loaded = await Promise.all(soonest.map(({ id: meeting }) => meetings.load({ meeting })));
  return soonest.find((_, at) => loaded[at]?.head?.meeting.body === body) ?? null;
}
