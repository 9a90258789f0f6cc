import type { Hono } from "hono";
import * as z from "zod/mini";
import type { Comment } from "../../../shared/domain/audit/comment.ts";
import { nameOfBody } from "../../../shared/domain/board/bodies.ts";
import { agreementOf } from "../../../shared/domain/documents/basis.ts";
import { isRehearsed } from "../../../shared/domain/documents/governance/standing.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { calendarIn } from "../../../shared/domain/organisation/office-time.ts";
import type { Organisation } from "../../../shared/domain/organisation/organisation.ts";
import { absenceNow } from "../../../shared/domain/review/away.ts";
import { answeredNow, answerOf, currentStage } from "../../../shared/domain/review/standing.ts";
import { readReview } from "../../../shared/usecases/deciding/read-review.ts";
import { recordDecision } from "../../../shared/usecases/deciding/record-decision.ts";
import { takeBallotBack } from "../../../shared/usecases/deciding/take-ballot-back.ts";
import { calledByTitle } from "../../../shared/usecases/engine/called.ts";
import { asideOfAnswer } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { readerOf } from "../../../shared/usecases/entering/identify.ts";
import { asksMore } from "../../../shared/usecases/entering/proved-now.ts";
import { readCitedIn } from "../../../shared/usecases/reading/read-cited.ts";
import { confirmBallotPage } from "../../../shared/views/pages/confirm-ballot.tsx";
import { resolutionPage } from "../../../shared/views/pages/resolution.tsx";
import {
  absenceUrl,
  agreementUrl,
  ballotTakenBackUrl,
  ballotUrl,
  receiptUrl,
  recusalUrl,
  rehearsalUrl,
  signatureUrl,
  stepUpUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import { errorsOfAnswered, errorsOfMasked, lengthErrors, replacedIn } from "../answer-form.ts";
import {
  type Course,
  concludeAnswer,
  layAnswer,
  ofVersion,
  replaced,
  toConfirm,
} from "../answering-course.ts";
import { filledFrom } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { electronicAsk } from "../electronic-ask.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { languagesLink } from "../languages-link.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { withSources } from "../sources.ts";
import { typedIn } from "../typed.ts";
import { asksOf } from "./questions.ts";

type Form = Readonly<Record<string, string>>;
type BallotError = Parameters<typeof resolutionPage>[0]["errors"][number];

const ballot = () => z.enum(["sign", "refuse", "abstain"]);
const confirmed = () =>
  z.object({
    ...ofVersion(),
    replaces: replaced(),
    ballot: ballot(),
    comment: z._default(z.string(), ""),
  });

const course: Course = {
  path: "/signature",
  sentIn: typedIn,
  errorsOf: (_, who, form) => errorsOf(who, form),
  asksAt: signatureUrl,
  again: (c, deps, credentials, who, form) =>
    answerResolution(c, deps, credentials, who, { form, isChecked: true }),
};

/** Answering a written resolution: read, choose, confirm in one's own name, sign. */
export function directorRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.post("/:lang{en|fr}/tasks/:linkId/signature", (c) => layAnswer(c, deps, course));

  app.get("/:lang{en|fr}/tasks/:linkId/signature", async (c) => {
    const found = await toConfirm(c, deps, course, confirmed(), { proof: true });
    if (found instanceof Response) return found;
    const { credentials, who, basis, read, aside } = found;
    const { lang } = c.var;
    if (asksMore(who, credentials, deps.clock.now()))
      return c.redirect(stepUpUrl(lang, credentials.linkId), 303);
    const page = confirmBallotPage({
      frame: await frameOf(c, deps, credentials, who.loaded.authority),
      basis: await calledByTitle(deps, {
        ...{ documentId: who.link.documentId, report: who.head.report, basis },
      }),
      ...read,
      committee: committeeOf(who, await deps.directory.organisation()),
      graceMinutes: who.head.report.resolution?.graceMinutes ?? 0,
      csrf: csrfToken(credentials),
      actionUrl: ballotUrl(lang, credentials.linkId),
      aside,
      changeUrl: taskUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/ballot", async (c) => {
    const { credentials, form } = c.var;
    const read = confirmed().safeParse(form);
    if (!read.success || lengthErrorsOf(form).length > 0) return answerMessage(c, deps, "bad-request", 400);
    const { ballot, comment, ...shown } = read.data;
    const cast = await recordDecision(deps, credentials, {
      ...{ ...shown, replaces: replacedIn(form), aside: form["aside"] ?? "" },
      answer: { ballot },
      comment: { text: comment, fields: {} },
    });
    if (!cast.ok && cast.refusal.code === "step-up-needed")
      return c.redirect(stepUpUrl(c.var.lang, credentials.linkId), 303);
    return concludeAnswer(c, deps, credentials, cast);
  });
  takingBackRoute(app, deps);
}

/** A refusal or an abstention is taken back by the page on which it stands, until it takes effect. */
function takingBackRoute(app: Hono<WebEnv>, deps: WebDeps): void {
  app.post("/:lang{en|fr}/tasks/:linkId/ballot/taking-back", async (c) => {
    const { credentials, form, lang } = c.var;
    const command = form["command"] ?? "";
    const done = await takeBallotBack(deps, credentials, { command, replaces: replacedIn(form) });
    if (done.ok) return c.redirect(receiptUrl(lang, credentials.linkId), 303);
    return answerRefusal(c, deps, credentials, done.refusal);
  });
}

/** What of theirs ends the resolution once it is taken back no more; null where nothing does. */
function waitingOn(c: WebContext, deps: WebDeps, { head, link }: Identified) {
  const given = link.lane === null ? undefined : answerOf(head.report, link.person, link.lane);
  const until = given?.takesEffectAt;
  if (given === undefined || until === undefined) return null;
  const ballot = given.decision === "refuse" ? ("refuse" as const) : ("abstain" as const);
  return { ballot, until, command: deps.ids.unique(), actionUrl: ballotTakenBackUrl(c.var.lang, link.id) };
}

/** Until when they are away, as they said, and where they say it: once they have answered, they take it back alone. */
function absenceShown(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  { report, person, lane, today }: { report: Document; person: string; lane: string; today: string },
) {
  const said = absenceNow(report, person, lane, today);
  if (!said && answerOf(report, person, lane)) return undefined;
  return {
    until: said?.until ?? null,
    url: absenceUrl(c.var.lang, credentials.linkId),
    csrf: csrfToken(credentials),
    command: deps.ids.unique(),
  };
}

const commentIn = (form: Form): Comment => ({ text: form["comment"] ?? null, fields: {} });

/** @param isChecked whether somebody tried to go on with it; what changed since its page was opened is said in any case */
function errorsOf(who: Identified, form: Form, isChecked = true): BallotError[] {
  const changed = [...errorsOfAnswered(who, form), ...errorsOfMasked(who, form, commentIn(form))];
  if (!isChecked) return changed;
  const isChosen = ballot().safeParse(form["ballot"]).success;
  return [
    ...(isChosen ? [] : [{ at: "choice", code: "choose" } as const]),
    ...changed,
    ...lengthErrorsOf(form),
  ];
}

/** The committee that resolves in the lane of a link, by its name; null where it is the board. */
function committeeOf({ link, head }: Identified, { bylaws }: Pick<Organisation, "bylaws">) {
  const lane = currentStage(head.report)?.lanes.find(({ id }) => id === link.lane);
  return lane ? nameOfBody(bylaws, lane.role) : null;
}

const lengthErrorsOf = (form: Form): BallotError[] =>
  lengthErrors(commentIn(form)).length > 0 ? [{ at: "comment", code: "comment-too-long" }] : [];

/**
 * The resolution with its three answers, and with what was typed before: what is missing is said after an attempt to go on.
 * @param attempt what was sent and could not be kept
 */
export async function answerResolution(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  attempt?: { form: Form; isChecked: boolean },
): Promise<Response> {
  const { basis } = who.loaded;
  const { documentId, lane } = who.link;
  const view = basis && (await readReview(deps, documentId, who.head, basis, readerOf(who), lane));
  if (view && (view.altered.content || view.altered.history))
    return answerRefusal(c, deps, credentials, { code: "altered" });
  if (lane === null || !view?.content || !view.achievements) return answerMessage(c, deps, "not-found", 404);
  const organisation = await deps.directory.organisation();
  const { bylaws } = organisation;
  const filled = await filledFrom(c, deps, who, asideOfAnswer(who.link), attempt?.form);
  const form = filled?.fields;
  const isChecked = attempt?.isChecked ?? c.req.query("checked") !== undefined;
  const page = resolutionPage({
    frame: await withSources(deps, await frameOf(c, deps, credentials, who.loaded.authority), {
      ...{ basis: view.basis, values: view.content.values },
      before: view.before.map(({ content }) => (content === "altered" ? null : content.values)),
    }),
    basis: await calledByTitle(deps, { documentId, report: view.report, basis: view.basis }),
    content: view.content,
    achievements: view.achievements,
    cited: await readCitedIn(deps, view.basis, view.content),
    report: view.report,
    languagesUrl: languagesLink(c.var.lang, credentials.linkId, view),
    recusalUrl: recusalUrl(c.var.lang, credentials.linkId),
    questions: view.questions,
    asks: asksOf(c, credentials),
    rehearsalUrl: isRehearsed(view.basis) ? rehearsalUrl(c.var.lang, credentials.linkId) : null,
    agreementUrl: agreementOf(view.basis) && agreementUrl(c.var.lang, credentials.linkId),
    names: view.names,
    before: view.before,
    electronic: await electronicAsk(c, deps, credentials),
    lane,
    replaces: answeredNow(view.report, who.link.person, lane),
    committee: committeeOf(who, organisation),
    rule: bylaws.writtenResolution.source,
    declared: view.declared,
    absence: absenceShown(c, deps, credentials, {
      ...{ report: view.report, person: who.link.person, lane },
      today: dayOf(deps.clock.now(), calendarIn(organisation, view.report.office).timeZone),
    }),
    hasSigned: view.own?.decision === "sign",
    waiting: waitingOn(c, deps, who),
    errors: form ? errorsOf(who, form, isChecked) : [],
    typed: { ballot: form?.["ballot"], comment: form?.["comment"] ?? "" },
    aside: filled?.digest ?? "",
    csrf: csrfToken(credentials),
    actionUrl: signatureUrl(c.var.lang, credentials.linkId),
  });
  return attempt ? c.html(page, 413) : answerForm(c, page);
}
