import type { Hono } from "hono";
import { bodyCalled, nameOfBody, rolesOfBodies } from "../../../shared/domain/board/bodies.ts";
import { shortBoard } from "../../../shared/domain/board/seats.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { longestComment } from "../../../shared/domain/review/commands.ts";
import { lengthOf, saidIn } from "../../../shared/domain/typed/text.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { goneWith } from "../../../shared/usecases/engine/lay-aside.ts";
import { type Convening, conveneMeeting } from "../../../shared/usecases/meetings/enter-on-meeting.ts";
import { conveneMeetingPage } from "../../../shared/views/pages/meetings.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { checkedUrl, meetingsUrl, meetingUrl, sentUrl } from "../../../shared/views/urls.ts";
import { filledFrom, isSentBack, layAndLead } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { longestPlace, momentIn } from "../meeting-entry.ts";
import { answerMeetingRefusal, asideOfMeetings, keeperHere } from "../meeting-keeper.ts";
import { csrfToken } from "../session-cookie.ts";
import { withoutProof } from "../typed.ts";

type Form = WebEnv["Variables"]["form"];

const path = "/:lang{en|fr}/tasks/:linkId/meetings" as const;

/** A meeting is convened by whoever keeps its record. */
export function conveningRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${path}/new`, (c) => convening(c, deps));
  app.post(`${path}/new`, async (c) => {
    const { credentials, form, lang } = c.var;
    const organisation = await deps.directory.organisation();
    const read = readConvening(form, organisation, deps.clock.now());
    if ("wrong" in read) return convening(c, deps, form);
    const given = { command: form["command"] ?? "", convening: read };
    const outcome = await conveneMeeting(deps, credentials, given, organisation.bylaws);
    if (!outcome.ok && outcome.refusal.code === "in-the-past") return convening(c, deps, form);
    if (!outcome.ok && outcome.refusal.code === "electronic-never-allowed") return convening(c, deps, form);
    if (!outcome.ok) return answerMeetingRefusal(c, deps, outcome.refusal);
    const { asideGone } = goneWith(asideOfMeetings(credentials, "meetings.new"), form["aside"]);
    if (asideGone) await deps.asides.take(asideGone);
    return c.redirect(meetingUrl(lang, credentials.linkId, outcome.value), 303);
  });
}

type WrongAt = keyof ReturnType<typeof messages>["meetings"]["form"]["wrong"];

/** Reads what a meeting is convened by, or says what cannot be read, each at its control. */
function readConvening(
  form: Form,
  organisation: Awaited<ReturnType<WebDeps["directory"]["organisation"]>>,
  now: string,
): Convening | { wrong: { at: string; code: WrongAt }[] } {
  const wrong: { at: string; code: WrongAt }[] = [];
  const startsAt = momentIn(form, organisation.timeZone);
  // Notice goes to whoever is a member now or on the day: of those who are on that day it is opened.
  const body = bodyCalled(organisation, form["body"], { now, startsAt: startsAt ?? now });
  const chair = body?.chair ?? null;
  if (!body) wrong.push({ at: "body", code: "body" });
  else if (chair === null) wrong.push({ at: "body", code: "nobody" });
  if (startsAt === null && momentIn({ ...form, time: "00:00" }, organisation.timeZone) === null)
    wrong.push({ at: "day", code: "day" });
  else if (startsAt === null) wrong.push({ at: "time", code: "time" });
  const attendance = (["in-person", "electronic", "either"] as const).find(
    (one) => one === form["attendance"],
  );
  if (!attendance) wrong.push({ at: "attendance", code: "attendance" });
  const [place, notice] = [saidIn(form["place"] ?? ""), saidIn(form["notice"] ?? "")];
  if (place === "" || lengthOf(place) > longestPlace) wrong.push({ at: "place", code: "place" });
  if (notice === "" || lengthOf(notice) > longestComment) wrong.push({ at: "notice", code: "notice" });
  if (wrong.length > 0 || !body || chair === null || startsAt === null || !attendance) return { wrong };
  return { body: { ...body, chair }, startsAt, attendance, place, notice };
}

async function convening(c: WebContext, deps: WebDeps, wrong?: Form): Promise<Response> {
  const here = await keeperHere(c, deps, "/meetings/new");
  if (here instanceof Response) return here;
  const { credentials, who, organisation } = here;
  const { lang } = c.var;
  const key = asideOfMeetings(credentials, "meetings.new");
  const led = wrong && (await layAndLead(c, deps, who, key, withoutProof(wrong), checkedUrl(c.req.path)));
  if (led) return led;
  const filled = await filledFrom(c, deps, who, key, wrong);
  const { form: t, board, refusal } = messages(lang).meetings;
  const typed = filled?.fields ?? {};
  const isChecked = filled !== null && isSentBack(c, wrong);
  const read = readConvening(typed, organisation, deps.clock.now());
  const errors: ActError[] = [];
  if (isChecked && "wrong" in read)
    errors.push(...read.wrong.map(({ at, code }) => ({ at, text: t.wrong[code] })));
  const { need } = organisation.bylaws.electronicMeans;
  if (isChecked && !("wrong" in read) && read.startsAt < deps.clock.now())
    errors.push({ at: "day", text: refusal["in-the-past"]() });
  if (isChecked && need === "never-allowed" && ["electronic", "either"].includes(typed["attendance"] ?? ""))
    errors.push({ at: "attendance", text: refusal["electronic-never-allowed"]() });
  const page = conveneMeetingPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    short: shortBoard(organisation, dayOf(deps.clock.now(), organisation.timeZone)),
    bodies: rolesOfBodies(organisation.bylaws).map((role) => [
      role,
      nameOfBody(organisation.bylaws, role)?.[lang] ?? board,
    ]),
    zone: organisation.timeZone,
    ...{ typed, errors, aside: filled?.digest ?? "" },
    command: deps.ids.unique(),
    csrf: csrfToken(credentials),
    actionUrl: sentUrl(c.req.path),
    backUrl: meetingsUrl(lang, credentials.linkId),
  });
  return wrong ? c.html(page, 413) : answerForm(c, page);
}
