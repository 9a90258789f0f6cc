import type { Hono } from "hono";
import * as z from "zod/mini";
import { isOffCalendar, onCalendar } from "../../../shared/domain/board/meetings/on-calendar.ts";
import { meetingOfStream } from "../../../shared/domain/board/meetings/stream.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import type { AsideKey } from "../../../shared/ports/asides.ts";
import { goneWith } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import {
  type Attending,
  type AttendingForm,
  answerAtMeeting,
  attendingActs,
  readAttending,
  whyNotAnswered,
} from "../../../shared/usecases/meetings/attend-meeting.ts";
import {
  recogniseMeetingLink,
  type ShownMeetingLink,
  startAttending,
} from "../../../shared/usecases/meetings/enter-meeting.ts";
import { bodyIn } from "../../../shared/views/meeting-body.ts";
import { meetingOnCalendar } from "../../../shared/views/meeting-on-calendar.ts";
import { attendingPage } from "../../../shared/views/pages/attending.tsx";
import { linkProblemPage } from "../../../shared/views/pages/link-problem.tsx";
import { meetingLandingPage, meetingOverPage } from "../../../shared/views/pages/meeting-landing.tsx";
import { refusalPage } from "../../../shared/views/pages/refusal.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { placeIn } from "../../../shared/views/parts/minutes.tsx";
import { placeOfComing } from "../../../shared/views/parts/will-attend.tsx";
import { answerUrl, freshUrl, meetingFileUrl, paperUrl, taskUrl } from "../../../shared/views/urls.ts";
import { answerCalendar } from "../answer-calendar.ts";
import { filledFrom, isSentBack, layAndLead } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { electronicAsk } from "../electronic-ask.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { credentialsOf, csrfToken, giveCookie } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { withoutProof } from "../typed.ts";

type Form = WebEnv["Variables"]["form"];

/** Links to a meeting name its stream, which no document's link does. */
const linkId = ":linkId{_meeting\\.[^/]+}" as const;

const answer = () =>
  z.object({
    command: z.string().check(z.minLength(1), z.maxLength(100)),
    answer: z.enum(attendingActs),
    shown: z._default(z.string().check(z.maxLength(64)), ""),
    item: z._default(z.string().check(z.maxLength(100)), ""),
    person: z._default(z.string().check(z.maxLength(100)), ""),
    awareOn: z._default(z.string().check(z.maxLength(40)), ""),
    masked: z._default(z.string().check(z.maxLength(20)), "0"),
  });

/**
 * A meeting to its members: they see it by their own link, waive its notice, and answer for what comes of it. As everywhere, only a
 * button's POST acts (I8).
 */
export function attendingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`/:lang{en|fr}/link/${linkId}/:token`, async (c) => {
    const shown = await recogniseMeetingLink(deps, c.req.param("linkId"), c.req.param("token"));
    return shown?.standing === "good" ? land(c, deps, shown) : explain(c, deps, shown);
  });

  app.post(`/:lang{en|fr}/link/${linkId}/:token`, async (c) => {
    const [id, token] = [c.req.param("linkId"), c.req.param("token")];
    const started = await startAttending(deps, id, token);
    if (!started) return explain(c, deps, await recogniseMeetingLink(deps, id, token));
    giveCookie(c, started, deps.clock.now());
    return c.redirect(taskUrl(c.var.lang, id), 303);
  });

  app.get(`/:lang{en|fr}/tasks/${linkId}`, (c) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    return credentials ? show(c, deps, credentials) : answerSessionEnded(c, deps);
  });

  app.get(`/:lang{en|fr}/tasks/${linkId}/meeting.ics`, async (c) => {
    const credentials = credentialsOf(c, c.req.param("linkId"));
    const seen = credentials && (await readAttending(deps, credentials));
    if (!credentials || !seen?.ok) return answerSessionEnded(c, deps);
    const { lang } = c.var;
    const { shortName } = await deps.directory.organisation();
    const { meeting, profile, entries } = seen.value;
    const entry = meetingOnCalendar(lang, {
      ...{ meeting: meetingOfStream(documentOfLink(credentials.linkId) ?? "") ?? "", ...onCalendar(entries) },
      ...{
        body: bodyIn(lang, meeting, profile),
        organisation: shortName[lang],
        place: placeIn(lang, seen.value),
      },
      ...{ startsAt: meeting.startsAt, isCancelled: isOffCalendar(meeting) },
      host: new URL(deps.baseUrl).host,
    });
    const fileName = messages(lang).boardroom.onCalendar.name;
    return answerCalendar(c, deps, { name: null, fileName, entries: [entry] });
  });

  app.post(`/:lang{en|fr}/tasks/${linkId}/answer`, async (c) => {
    const { credentials, form, lang } = c.var;
    const read = answer().safeParse(form);
    if (!read.success || errorsOf(lang, form, read.data.answer).length > 0)
      return show(c, deps, credentials, form);
    const { answer: act, awareOn, ...rest } = read.data;
    const given = { ...rest, act, awareOn: awareOn.trim(), reason: reasonIn(form) };
    const outcome = await answerAtMeeting(deps, credentials, given);
    if (!outcome.ok && outcome.refusal.code === "no-session") return answerSessionEnded(c, deps);
    if (!outcome.ok) return show(c, deps, credentials, form);
    const { asideGone } = goneWith(asideOf(credentials), form["aside"]);
    if (asideGone) await deps.asides.take(asideGone);
    return c.redirect(taskUrl(lang, credentials.linkId), 303);
  });
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Somebody must choose; who says that something is wrong says what, and who dissents says since when they know. */
function errorsOf(
  lang: Lang,
  form: Form,
  act: AttendingForm["act"] | undefined,
  comingAt = "answer",
): ActError[] {
  const { error } = messages(lang).boardroom;
  if (act === undefined && form["part"] === "coming") return [{ at: comingAt, text: error.choose }];
  if (act === undefined) {
    const [first] = attendingActs.filter((one) => one === "attest" || one === "confirm");
    return [{ at: `answer.${first}`, text: error.choose }];
  }
  if (act === "contest" || act === "contest-minutes") return reasonErrors(lang, form);
  if (act === "answer-contest")
    return reasonErrors(lang, form).map((error) => ({ ...error, at: `reason.${form["person"] ?? ""}` }));
  if (act === "dissent" && !isDay((form["awareOn"] ?? "").trim()))
    return [{ at: `awareOn.${form["item"] ?? ""}`, text: error.day }];
  return [];
}

async function land(c: WebContext, deps: WebDeps, { link, meeting, profile }: ShownMeetingLink) {
  const [{ timeZone }, names, frame] = await Promise.all([
    deps.directory.organisation(),
    deps.directory.names([link.person]),
    frameOf(c, deps),
  ]);
  const about = { body: bodyIn(c.var.lang, meeting, profile), startsAt: meeting.startsAt, zone: timeZone };
  return c.html(
    meetingLandingPage({ frame, reader: names[link.person] ?? "", ...about, actionUrl: c.req.path }),
  );
}

/** A link that does nothing any more says why; an unknown one and a wrong token get the same words. */
async function explain(c: WebContext, deps: WebDeps, shown: ShownMeetingLink | null) {
  const frame = await frameOf(c, deps);
  if (!shown || shown.standing === "good")
    return c.html(linkProblemPage({ frame, standing: "unknown" }), 404);
  const { standing, meeting, profile } = shown;
  if (standing === "cancelled" || standing === "not-a-member") {
    const body = bodyIn(c.var.lang, meeting, profile);
    return c.html(meetingOverPage({ frame, body, because: standing }), 410);
  }
  const isTooOld = standing === "expired";
  const own = isTooOld ? { freshUrl: freshUrl(c.var.lang, shown.link.id, c.req.param("token") ?? "") } : {};
  return c.html(linkProblemPage({ frame, standing, ...own }), 410);
}

/** The form of a meeting's page: what was sent of it and is not recorded waits for its author. */
const asideOf = ({ linkId: of, person }: Credentials): AsideKey => ({
  documentId: documentOfLink(of) ?? "",
  person,
  form: "attending",
});

/** The page of a meeting; with what was sent and was not recorded, why at its place, as it stands now. */
async function show(c: WebContext, deps: WebDeps, credentials: Credentials, sent?: Form): Promise<Response> {
  const { lang } = c.var;
  const seen = await readAttending(deps, credentials);
  if (!seen.ok && seen.refusal.code === "no-session") return answerSessionEnded(c, deps);
  if (!seen.ok && seen.refusal.code === "altered") {
    const frame = await frameOf(c, deps, credentials);
    return c.html(refusalPage({ frame, refusal: { code: "altered" }, documentUrl: null, isSeen: true }), 409);
  }
  if (!seen.ok) return c.html(linkProblemPage({ frame: await frameOf(c, deps), standing: "unknown" }), 410);
  const [{ timeZone: zone }, frame, electronic] = await Promise.all([
    deps.directory.organisation(),
    frameOf(c, deps, credentials, seen.value.by),
    electronicAsk(c, deps, credentials),
  ]);
  const { who } = seen.value;
  const key = asideOf(credentials);
  const here = `${taskUrl(lang, credentials.linkId)}?checked`;
  const led = sent && (await layAndLead(c, deps, who, key, withoutProof(sent), here));
  if (led) return led;
  const filled = await filledFrom(c, deps, who, key, sent);
  const isChecked = filled !== null && isSentBack(c, sent);
  const errors = isChecked ? whyNotRecorded(lang, filled.fields, seen.value, deps.clock.now(), zone) : [];
  const page = attendingPage({
    ...{
      frame,
      seen: seen.value,
      zone,
      electronic,
      errors,
      typed: filled?.fields ?? {},
      aside: filled?.digest ?? "",
    },
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: answerUrl(lang, credentials.linkId),
    fileUrl: meetingFileUrl(lang, credentials.linkId),
    paperUrl: (item) => paperUrl(lang, credentials.linkId, item),
  });
  return sent ? c.html(page, 413) : answerForm(c, page);
}

/** Why what was sent is not recorded, at its control, as the meeting stands now; nothing where it would be. */
function whyNotRecorded(
  lang: Lang,
  fields: Form,
  seen: Attending,
  now: string,
  zone: string,
): readonly ActError[] {
  const read = answer().safeParse({ command: "none", ...fields });
  const wrong = errorsOf(lang, fields, read.data?.answer, placeOfComing(seen.meeting, seen.profile));
  if (!read.success || wrong.length > 0) return wrong;
  const { answer: act, awareOn, ...rest } = read.data;
  const form = { ...rest, act, awareOn: awareOn.trim(), reason: reasonIn(fields) };
  const code = whyNotAnswered(seen, form, now, zone);
  if (code === null) return [];
  const { boardroom, meetings } = messages(lang);
  if (code === "masked-meanwhile") return [{ at: "reason", text: meetings.refusal[code]() }];
  const { error } = boardroom;
  const text = code in error ? error[code as keyof typeof error] : error.other;
  const isComing = fields["part"] === "coming";
  return [{ at: isComing ? placeOfComing(seen.meeting, seen.profile) : placeOf(form), text }];
}

function placeOf({ act, item, person }: AttendingForm): string {
  if (act === "dissent") return `awareOn.${item}`;
  return act === "answer-contest" ? `reason.${person}` : (controlOf[act] ?? `answer.${act}`);
}

/** Where an answer stands that is not a button of its own. */
const controlOf: Partial<Record<AttendingForm["act"], string>> = {
  contest: "answer.attest",
  "contest-minutes": "answer.confirm",
};
