import type { Hono } from "hono";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { calendarIn, homesOf } from "../../../shared/domain/organisation/office-time.ts";
import { absenceNow, canBeAwayUntil, canSay } from "../../../shared/domain/review/away.ts";
import { serviceLevelOf } from "../../../shared/domain/review/standing.ts";
import { readDate } from "../../../shared/domain/typed/dates.ts";
import { days, deadlines, type Lang, messages } from "../../../shared/i18n/index.ts";
import { sayAbsence } from "../../../shared/usecases/deciding/say-absence.ts";
import { absencePage } from "../../../shared/views/pages/absence.tsx";
import { dateErrorText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { taskUrl } from "../../../shared/views/urls.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { beginOwnAct, type OwnContext, ownPath, sentByOwn } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";

type Form = WebEnv["Variables"]["form"];

const path = "/absence";

/** A director who is asked to sign says until when they are away, or that they are back. Only the POST records it (I8). */
export function absenceRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}/absence`, (c) => show(c, deps));
  app.post(`${ownPath}/absence`, async (c) => {
    const { credentials, form, lang } = c.var;
    const isBack = form["end"] === "absence";
    const until = isBack ? null : dayIn(form);
    if (until === undefined) return show(c, deps, form);
    const documentId = documentOfLink(credentials.linkId) ?? "";
    const outcome = await sayAbsence(deps, credentials, { ...sentByOwn(c, form, documentId), until });
    const task = taskUrl(lang, credentials.linkId);
    // The same day again: their page says it already.
    const isSaid = outcome.ok || outcome.refusal.code === "already-decided";
    if (isSaid) return c.redirect(isBack ? task : `${task}#absence`, 303);
    if (outcome.refusal.code === "no-absence-day") return show(c, deps, form);
    return answerRefusal(c, deps, credentials, outcome.refusal, task);
  });
}

/** The day that a form gives (ISO 8601); undefined where it gives none. */
function dayIn(form: Form): string | undefined {
  const read = readDate(form["until"] ?? "");
  return read.ok ? read.day : undefined;
}

async function show(c: OwnContext, deps: WebDeps, sent?: Form): Promise<Response> {
  const { lang } = c.var;
  const act = await beginOwnAct(c, deps, path, sent);
  if ("answer" in act) return act.answer;
  const { report } = act.view;
  const { person, lane } = act.who.link;
  const backUrl = taskUrl(lang, act.credentials.linkId);
  if (lane === null || !canSay(report, { lane, by: person, until: "" }))
    return answerRefusal(c, deps, act.credentials, { code: "nothing-awaited" }, backUrl);
  const { timeZone } = calendarIn(await deps.directory.organisation(), report.office);
  const today = dayOf(deps.clock.now(), timeZone);
  const page = await act.page(act.checked ? errorsOf(lang, act.checked, today) : []);
  const { frame } = page;
  const deadline = serviceLevelOf(report, lane)?.deadline;
  const until = act.typed["until"] ?? absenceNow(report, person, lane, today)?.until ?? "";
  return act.show(
    absencePage({
      ...{ ...page, backUrl, until },
      deadline: deadline ? deadlines(lang, deadline, frame.timeZone, homesOf(frame.calendar)) : null,
    }),
  );
}

/** What is wrong with a day: it is none, is over, or is too far ahead. */
function errorsOf(lang: Lang, form: Form, today: string): ActError[] {
  const { until: label, error: t } = messages(lang).absence;
  const day = dayIn(form);
  if (day !== undefined && canBeAwayUntil(day, today)) return [];
  if (day === undefined)
    return [{ at: "until", text: dateErrorText(lang, label, form["until"] ?? "") ?? t.none }];
  const told = { day: days(lang, day) };
  return [{ at: "until", text: day < today ? t.past(told) : t.far(told) }];
}
