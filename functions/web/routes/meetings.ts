import type { Context, Hono } from "hono";
import { id } from "../../../events/common.ts";
import { tidyComment } from "../../../shared/domain/audit/comment.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { bodiesOf, officersBound } from "../../../shared/domain/board/bodies.ts";
import { rulesOfBody } from "../../../shared/domain/board/count.ts";
import type { MeetingRefusal } from "../../../shared/domain/board/meetings/commands.ts";
import { whyNoConsent } from "../../../shared/domain/board/meetings/consent.ts";
import { decideMeeting } from "../../../shared/domain/board/meetings/decide.ts";
import { commandOfEntry, wordsOf } from "../../../shared/domain/board/meetings/entries.ts";
import { shortBoard } from "../../../shared/domain/board/seats.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { list, messages } from "../../../shared/i18n/index.ts";
import { goneWith } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Identified } from "../../../shared/usecases/entering/identify.ts";
import type { AtMeetingRefusal } from "../../../shared/usecases/meetings/act-on-meeting.ts";
import { enterOnMeeting } from "../../../shared/usecases/meetings/enter-on-meeting.ts";
import { foreseeMeeting } from "../../../shared/usecases/meetings/foresee-meeting.ts";
import { listMeetings } from "../../../shared/usecases/meetings/list-meetings.ts";
import { type MeetingSeen, readMeeting } from "../../../shared/usecases/meetings/read-meeting.ts";
import { standingInNow } from "../../../shared/usecases/meetings/standing-in.ts";
import { voteConsentAgenda } from "../../../shared/usecases/meetings/vote-consent-agenda.ts";
import { disclosedOfLate } from "../../../shared/usecases/people/disclose-interest.ts";
import { formAt, titleOfItem } from "../../../shared/views/meeting-shown.ts";
import { meetingPage } from "../../../shared/views/pages/meeting-room.tsx";
import { meetingsPage } from "../../../shared/views/pages/meetings.tsx";
import {
  checkedUrl,
  maskMeetingUrl,
  meetingEntryUrl,
  meetingsUrl,
  meetingUrl,
  newMeetingUrl,
  registerUrl,
  resolutionsUrl,
  sentUrl,
} from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import { filledFrom, layAndLead } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { readEntry } from "../meeting-entry.ts";
import { answerMeetingRefusal, asideOfMeetings, keeperHere } from "../meeting-keeper.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { withoutProof } from "../typed.ts";

type Form = WebEnv["Variables"]["form"];

const path = "/:lang{en|fr}/tasks/:linkId/meetings" as const;

/** The meetings of the board and its committees, for whoever keeps their record: convened, and entered as they happen. */
export function meetingsRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const here = await keeperHere(c, deps, "/meetings");
    if (here instanceof Response) return here;
    const { credentials, organisation } = here;
    const { lang } = c.var;
    const [ahead, over] = await Promise.all([
      listMeetings(deps.meetings, false),
      listMeetings(deps.meetings, true),
    ]);
    const page = meetingsPage({
      frame: await frameOf(c, deps, credentials),
      ...{ ahead: ahead.toReversed(), over },
      short: shortBoard(organisation, dayOf(deps.clock.now(), organisation.timeZone)),
      zone: organisation.timeZone,
      meetingUrl: (meeting) => meetingUrl(lang, credentials.linkId, meeting),
      newUrl: newMeetingUrl(lang, credentials.linkId),
      registerUrl: registerUrl(lang, credentials.linkId),
      resolutionsUrl: resolutionsUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.get(`${path}/:meeting`, (c) => showMeeting(c, deps));

  app.post(`${path}/:meeting/entries/:act`, async (c) => {
    const { credentials, form, lang } = c.var;
    const { meeting, act } = c.req.param();
    if (act === "consent") return consentAgenda(c, deps);
    const entry = await readEntry(deps, meeting, act, form);
    if (entry === null || !id.safeParse(meeting).success) return answerMessage(c, deps, "bad-request", 400);
    if ("unread" in entry) return showMeeting(c, deps, form, act);
    const given = { meeting, command: form["command"] ?? "", entry, masked: form["masked"] };
    const outcome = await enterOnMeeting(deps, credentials, given);
    if (!outcome.ok) {
      if (isElsewhere(outcome.refusal)) return answerMeetingRefusal(c, deps, outcome.refusal);
      return showMeeting(c, deps, form, act);
    }
    const { asideGone } = goneWith(asideOfMeetings(credentials, `meetings.${meeting}.${act}`), form["aside"]);
    if (asideGone) await deps.asides.take(asideGone);
    return c.redirect(`${meetingUrl(lang, credentials.linkId, meeting)}#${placeOf(act)}`, 303);
  });
}

/** What stands on the consent agenda is voted in one go, each item by itself. */
async function consentAgenda(
  c: Context<WebEnv, `${typeof path}/:meeting/entries/:act`>,
  deps: WebDeps,
): Promise<Response> {
  const { credentials, form, lang } = c.var;
  const meeting = c.req.param("meeting");
  const vote = await readConsent(deps, meeting, form);
  if (vote === null || !id.safeParse(meeting).success) return answerMessage(c, deps, "bad-request", 400);
  if ("unread" in vote) return showMeeting(c, deps, form, "consent");
  const shown = (form["items"] ?? "").split(" ");
  const given = { meeting, command: form["command"] ?? "", shown, vote };
  const outcome = await voteConsentAgenda(deps, credentials, given);
  if (!outcome.ok && isElsewhere(outcome.refusal)) return answerMeetingRefusal(c, deps, outcome.refusal);
  if (!outcome.ok) return showMeeting(c, deps, form, "consent");
  const { asideGone } = goneWith(asideOfMeetings(credentials, `meetings.${meeting}.consent`), form["aside"]);
  if (asideGone) await deps.asides.take(asideGone);
  return c.redirect(`${meetingUrl(lang, credentials.linkId, meeting)}#agenda`, 303);
}

/** The motion on each item of the consent agenda: to approve it, moved, seconded and counted alike. */
async function readConsent(deps: WebDeps, meeting: string, form: Form) {
  const { mover = "", seconder = "", body = "" } = form;
  const counted = Object.fromEntries(
    ["for", "against", "abstained"].map((kind) => [kind, form[`consent.${kind}`] ?? ""]),
  );
  const one = { mover, seconder, body, ...counted, item: "consent", motion: "approve" };
  const read = await readEntry(deps, meeting, "vote", one);
  return read && ("unread" in read || read.act === "vote") ? read : null;
}

/** Whether a refusal has a page of its own. */
const isElsewhere = ({ code }: AtMeetingRefusal): boolean =>
  ["no-session", "no-longer-authorised", "unknown-meeting"].includes(code) || code.startsWith("address-");

/** The part of the page where what was entered is seen. */
function placeOf(act: string): string {
  if (["put", "withdraw", "take-out", "up", "down"].includes(act)) return "agenda";
  if (act === "in-place") return "log";
  const isOfItem = ["call", "vote", "minute", "take-note", "defer", "dissent"].includes(act);
  return isOfItem ? "item" : "people";
}

/** The page of a meeting; with what was sent and was not entered, why at its place. */
async function showMeeting(
  c: Context<WebEnv, `${typeof path}/:meeting`>,
  deps: WebDeps,
  wrong?: Form,
  sentAct?: string,
): Promise<Response> {
  const here = await admitted(c, deps, "/meetings/:meeting");
  if (here instanceof Response) return here;
  const { credentials, who } = here;
  const { lang } = c.var;
  const meeting = c.req.param("meeting");
  if (!id.safeParse(meeting).success) return answerMessage(c, deps, "not-found", 404);
  const act = sentAct ?? c.req.query("checked");
  const ownUrl = meetingUrl(lang, credentials.linkId, meeting);
  const filled = act === undefined ? null : await laidOf(c, deps, who, { meeting, act, wrong, ownUrl });
  if (filled instanceof Response) return filled;
  const seen = await readMeeting(deps, credentials, meeting);
  if (!seen.ok && seen.refusal.code === "altered")
    return answerRefusal(c, deps, credentials, { code: "altered" });
  if (!seen.ok) return answerMeetingRefusal(c, deps, seen.refusal as AtMeetingRefusal);
  const fields = filled?.fields ?? {};
  const text = filled && act ? await whyNotEntered(c, deps, seen.value, act, fields) : null;
  const organisation = await deps.directory.organisation();
  const { body, startsAt } = seen.value.meeting;
  const membersAt = (at: string): readonly string[] =>
    bodiesOf(organisation, [dayOf(at, organisation.timeZone)]).find(({ role }) => role === body)?.members ??
    [];
  const now = deps.clock.now();
  const members = membersAt(now);
  // It is opened at its time or later, of those who are members then.
  const sits = now < startsAt ? membersAt(startsAt) : members;
  const officers = officersBound(organisation, seen.value.profile, now).filter(
    (person) => !seen.value.meeting.members.includes(person),
  );
  // It is offered with the item that is before the meeting, and with none before it opens or once it is over.
  const isOpen = seen.value.meeting.status === "open";
  const written = isOpen ? await disclosedOfLate(deps) : { disclosed: [], altered: 0 };
  const declarers = written.disclosed.map(({ person }) => person);
  const named = [...new Set([...members, ...sits, ...officers, ...declarers])];
  const page = meetingPage({
    frame: await frameOf(c, deps, credentials, seen.value.who.by),
    ...{ ...seen.value, officers, written },
    names: { ...(await deps.directory.names(named)), ...seen.value.names },
    inOffice: sits,
    standingIn: await standingInNow(deps, seen.value.meeting, seen.value.profile),
    ahead: await foreseeMeeting(deps, meeting, seen.value, sits),
    zone: organisation.timeZone,
    quorumSource: rulesOfBody(seen.value.profile, seen.value.meeting.body).quorum.source[lang],
    failed: act === undefined || text === null ? null : { at: formAt(act, fields), text, typed: fields },
    aside: filled?.digest ?? "",
    command: () => deps.ids.unique(),
    csrf: csrfToken(credentials),
    entryUrl: (one) => sentUrl(meetingEntryUrl(lang, credentials.linkId, meeting, one)),
    backUrl: meetingsUrl(lang, credentials.linkId),
    maskUrl: maskMeetingUrl(lang, credentials.linkId, meeting),
  });
  return wrong ? c.html(page, 413) : answerForm(c, page);
}

/** What was sent of a form of the page and is laid aside; or the answer that leads to it. */
async function laidOf(
  c: WebContext,
  deps: WebDeps,
  who: Identified,
  { meeting, act, wrong, ownUrl }: { meeting: string; act: string; wrong: Form | undefined; ownUrl: string },
) {
  const key = asideOfMeetings(
    c.var.credentials ?? { linkId: who.link.id, person: who.link.person, secret: "" },
    `meetings.${meeting}.${act}`,
  );
  const to = `${checkedUrl(ownUrl)}=${encodeURIComponent(act)}`;
  const led = wrong && (await layAndLead(c, deps, who, key, withoutProof(wrong), to));
  return led ?? (await filledFrom(c, deps, who, key, wrong));
}

/** Why what was sent is not entered, in words, as it stands now; null where it would be. */
async function whyNotEntered(
  c: WebContext,
  deps: WebDeps,
  seen: MeetingSeen,
  act: string,
  fields: Form,
): Promise<string | null> {
  const { who, meeting, profile, names } = seen;
  const { meetings: t, common } = messages(c.var.lang);
  const id = c.req.param("meeting") ?? "";
  const entry =
    act === "consent" ? await readConsent(deps, id, fields) : await readEntry(deps, id, act, fields);
  if (entry === null) return null;
  if ("unread" in entry) return t.typed[entry.unread];
  const keeping = { by: who.by, keeps: [profile.record.keeper], profile, now: deps.clock.now() };
  const told = ({ code, person, limit, item }: MeetingRefusal) =>
    t.refusal[code]({
      name: person === undefined ? "" : list(c.var.lang, [names[person] ?? common.nameUnknown]),
      item: item === undefined ? "" : titleOfItem(c.var.lang, seen, item),
      limit: limit === undefined ? "" : String(limit),
    });
  if (act === "consent" && entry.act === "vote") {
    const problem = whyNoConsent(meeting, entry, keeping, profile);
    return problem && told(problem);
  }
  const said = tidyComment(wordsOf(entry) ?? { text: null, fields: {} });
  const words = said && hashOf(said);
  const command = commandOfEntry(entry, keeping, meeting, words);
  const given = words === null ? command : { ...command, masked: fields["masked"] ?? "0" };
  const outcome = decideMeeting(meeting, given, profile);
  return outcome.ok ? null : told(outcome.refusal);
}
