import type { Hono } from "hono";
import * as z from "zod/mini";
import { onCalendar } from "../../../shared/domain/board/meetings/on-calendar.ts";
import { meetingOfStream } from "../../../shared/domain/board/meetings/stream.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import {
  type AttendingForm,
  answerAtMeeting,
  attendingActs,
  readAttending,
  recogniseMeetingLink,
  type ShownMeetingLink,
  startAttending,
} from "../../../shared/usecases/meetings/attend-meeting.ts";
import { meetingOnCalendar } from "../../../shared/views/meeting-on-calendar.ts";
import {
  attendingPage,
  bodyIn,
  meetingLandingPage,
  meetingOverPage,
} from "../../../shared/views/pages/attending.tsx";
import { linkProblemPage } from "../../../shared/views/pages/link-problem.tsx";
import { refusalPage } from "../../../shared/views/pages/refusal.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { placeIn } from "../../../shared/views/parts/minutes.tsx";
import { answerUrl, meetingFileUrl, taskUrl } from "../../../shared/views/urls.ts";
import { answerCalendar } from "../answer-calendar.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { reasonErrors, reasonIn } from "../overseer.ts";
import { credentialsOf, csrfToken, giveCookie } from "../session-cookie.ts";
import { answerSessionEnded } from "../session-ended.ts";
import { typedIn } from "../typed.ts";

/** Links to a meeting name its stream, which no document's link does. */
const linkId = ":linkId{_meeting\\.[^/]+}" as const;

const answer = () =>
  z.object({
    command: z.string().check(z.minLength(1), z.maxLength(100)),
    answer: z.enum(attendingActs),
    shown: z._default(z.string().check(z.maxLength(64)), ""),
    item: z._default(z.string().check(z.maxLength(100)), ""),
    awareOn: z._default(z.string().check(z.maxLength(40)), ""),
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
    return credentials ? show(c, deps, credentials, []) : answerSessionEnded(c, deps);
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
      ...{ body: bodyIn(lang, meeting, profile), organisation: shortName[lang], place: placeIn(seen.value) },
      ...{ startsAt: meeting.startsAt, isCancelled: meeting.status === "cancelled" },
      host: new URL(deps.baseUrl).host,
    });
    const fileName = messages(lang).boardroom.onCalendar.name;
    return answerCalendar(c, deps, { name: entry.summary, fileName, entries: [entry] });
  });

  app.post(`/:lang{en|fr}/tasks/${linkId}/answer`, async (c) => {
    const { credentials, form, lang } = c.var;
    const read = answer().safeParse(form);
    const errors = errorsOf(lang, form, read.data?.answer);
    if (!read.success || errors.length > 0) return show(c, deps, credentials, errors);
    const { answer: act, awareOn, ...rest } = read.data;
    const given = { ...rest, act, awareOn: awareOn.trim(), reason: reasonIn(form) };
    const outcome = await answerAtMeeting(deps, credentials, given);
    if (outcome.ok) return c.redirect(taskUrl(lang, credentials.linkId), 303);
    const { code } = outcome.refusal;
    if (code === "no-session") return answerSessionEnded(c, deps);
    const { error } = messages(lang).boardroom;
    const text = code in error ? error[code as keyof typeof error] : error.other;
    return show(c, deps, credentials, [{ at: act === "dissent" ? "awareOn" : `answer.${act}`, text }]);
  });
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Somebody must choose; who says that something is wrong says what, and who dissents says since when they know. */
function errorsOf(
  lang: Lang,
  form: Readonly<Record<string, string>>,
  act: AttendingForm["act"] | undefined,
): ActError[] {
  const { error } = messages(lang).boardroom;
  if (act === undefined) {
    const [first] = attendingActs.filter((one) => one === "attest" || one === "confirm");
    return [{ at: `answer.${first}`, text: error.choose }];
  }
  if (act === "contest" || act === "contest-minutes") return reasonErrors(lang, form);
  if (act === "dissent" && !isDay((form["awareOn"] ?? "").trim()))
    return [{ at: "awareOn", text: error.day }];
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
  return c.html(linkProblemPage({ frame, standing }), 410);
}

async function show(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  errors: readonly ActError[],
): Promise<Response> {
  const { lang } = c.var;
  const seen = await readAttending(deps, credentials);
  if (!seen.ok && seen.refusal.code === "no-session") return answerSessionEnded(c, deps);
  if (!seen.ok && seen.refusal.code === "altered") {
    const frame = await frameOf(c, deps, credentials);
    return c.html(refusalPage({ frame, refusal: { code: "altered" }, documentUrl: null, isSeen: true }), 409);
  }
  if (!seen.ok) return c.html(linkProblemPage({ frame: await frameOf(c, deps), standing: "unknown" }), 410);
  const [{ timeZone: zone }, frame] = await Promise.all([
    deps.directory.organisation(),
    frameOf(c, deps, credentials, seen.value.by),
  ]);
  const page = attendingPage({
    ...{ frame, seen: seen.value, zone, errors, typed: errors.length > 0 ? typedIn(c) : {} },
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: answerUrl(lang, credentials.linkId),
    fileUrl: meetingFileUrl(lang, credentials.linkId),
  });
  return errors.length > 0 ? c.html(page, 422) : answerForm(c, page);
}
