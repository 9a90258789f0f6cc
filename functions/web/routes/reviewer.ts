import type { Hono } from "hono";
import * as z from "zod/mini";
import { tidyComment } from "../../../shared/domain/audit/comment.ts";
import { agreementOf } from "../../../shared/domain/documents/basis.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { isRehearsed } from "../../../shared/domain/documents/governance/standing.ts";
import {
  type Decision,
  decisions,
  endOf,
  isDecision,
  needsWords,
} from "../../../shared/domain/review/choices.ts";
import { canHandOn } from "../../../shared/domain/review/handing-on.ts";
import { answeredNow, currentStage, nameOfLane } from "../../../shared/domain/review/standing.ts";
import { isOfCommittee } from "../../../shared/domain/review/why-not.ts";
import { readReview } from "../../../shared/usecases/deciding/read-review.ts";
import { recordDecision } from "../../../shared/usecases/deciding/record-decision.ts";
import { asideOfAnswer } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { readerOf } from "../../../shared/usecases/entering/identify.ts";
import { readCitedIn } from "../../../shared/usecases/reading/read-cited.ts";
import { confirmDecisionPage } from "../../../shared/views/pages/confirm-decision.tsx";
import { reviewPage } from "../../../shared/views/pages/review.tsx";
import {
  agreementUrl,
  checkedUrl,
  confirmationUrl,
  decisionUrl,
  documentPdfUrl,
  handingOnUrl,
  recusalUrl,
  rehearsalUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import type { AnswerError } from "../answer-form.ts";
import {
  answerIn,
  commentOf,
  errorsOfAnswered,
  errorsOfMasked,
  lengthErrors,
  longestComments,
  replacedIn,
} from "../answer-form.ts";
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
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { languagesLink } from "../languages-link.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { withSources } from "../sources.ts";
import { asksOf } from "./questions.ts";

/** `end`: what the page of the confirmation said that it is an end by; empty where it said none. */
const confirmed = () =>
  z.object({
    ...ofVersion(),
    replaces: replaced(),
    seat: z._default(z.string(), ""),
    decision: z.enum(decisions),
    end: z._default(z.string().check(z.maxLength(100)), ""),
  });

type Form = Readonly<Record<string, string>>;

const course: Course = {
  path: "/confirmation",
  sentIn: answerIn,
  errorsOf: (_, who, form) => errorsOf(who, form),
  asksAt: confirmationUrl,
  again: (c, deps, credentials, who, form) =>
    answerReview(c, deps, credentials, who, { form, isChecked: true }),
};

/** Deciding: an explicit choice, a page that says what will be recorded, and a button that records it. */
export function reviewerRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.post("/:lang{en|fr}/tasks/:linkId/confirmation", (c) => layAnswer(c, deps, course));

  app.get("/:lang{en|fr}/tasks/:linkId/confirmation", async (c) => {
    const found = await toConfirm(c, deps, course, confirmed());
    if (found instanceof Response) return found;
    const { credentials, who, basis, form, read, aside } = found;
    const { lang } = c.var;
    const definition = definitionOf(basis);
    const comment = commentOf(definition, form);
    const { documentId } = who.link;
    const isOnFields = Object.keys(comment.fields).length > 0;
    const content = isOnFields
      ? await deps.archive.content(documentId, who.head.report, read.contentHash)
      : null;
    const page = confirmDecisionPage({
      frame: await frameOf(c, deps, credentials, who.loaded.authority),
      definition,
      values: content === null || content === "altered" ? null : content.values,
      ...read,
      end: endOf(read.decision, who.link, who.head.report),
      isForDonor: who.link.purpose === "accept",
      task: nameOfLane(who.head.report, read.lane),
      isOfCommittee: isOfCommittee(who.head.report, read.lane),
      comment,
      csrf: csrfToken(credentials),
      actionUrl: decisionUrl(lang, credentials.linkId),
      aside,
      isUnsure: c.req.query("checked") !== undefined,
      changeUrl: taskUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/decision", async (c) => {
    const { credentials, form } = c.var;
    const read = confirmed().safeParse(form);
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const { decision, end, seat, ...shown } = read.data;
    const isMeant = (decision !== "reject" && end === "") || form["sure"] !== undefined;
    if (!isMeant) return c.redirect(checkedUrl(confirmationUrl(c.var.lang, credentials.linkId)), 303);
    const fields = Object.fromEntries(
      Object.entries(form).flatMap(([name, words]) =>
        name.startsWith("comment.") ? [[name.slice("comment.".length), words]] : [],
      ),
    );
    const comment = { text: form["comment"] ?? null, fields };
    if (lengthErrors(comment).length > 0) return answerMessage(c, deps, "bad-request", 400);
    const given = { ...shown, replaces: replacedIn(form), aside: form["aside"] ?? "" };
    const answer = { ...given, answer: { decision }, comment };
    const decided = await recordDecision(deps, credentials, answer, seat === "committee");
    return concludeAnswer(c, deps, credentials, decided);
  });
}

/** @param isChecked whether somebody tried to go on with it; what changed since its page was opened is said in any case */
function errorsOf(who: Identified, form: Form, isChecked = true): AnswerError[] {
  const { basis } = who.loaded;
  if (!basis) return [];
  const comment = commentOf(definitionOf(basis), form);
  const changed = [...errorsOfAnswered(who, form), ...errorsOfMasked(who, form, comment)];
  if (!isChecked) return changed;
  const found = [...changed, ...lengthErrors(comment)];
  const { decision = "" } = form;
  if (!isDecision(decision)) return [{ at: "choice", code: "choose" }, ...found];
  if (needsWords(decision) && tidyComment(comment) === null)
    return [{ at: "comment", code: unsaid[decision] }];
  return found;
}

/** What is asked for where a decision comes without the words that it needs. */
const unsaid = {
  approve: "comment-required",
  "take-note": "comment-required",
  consent: "comment-required",
  accept: "comment-required",
  "approve-with-reservations": "reservations-required",
  "request-changes": "comment-required",
  reject: "reason-required",
} as const satisfies Record<Decision, AnswerError["code"]>;

/** Whether the task of a link is one that its person can hand to a colleague. */
function isHandedOn(report: Identified["head"]["report"], { lane: id, person }: Identified["link"]): boolean {
  const lane = currentStage(report)?.lanes.find((one) => one.id === id);
  return lane !== undefined && canHandOn(report, lane, person);
}

/**
 * What is under review, with the choice, and with what was typed before: what is missing is said after an attempt to go on.
 * @param attempt what was sent and could not be kept
 */
export async function answerReview(
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
  const definition = definitionOf(view.basis);
  const filled = await filledFrom(c, deps, who, asideOfAnswer(who.link), attempt?.form);
  const form = filled?.fields;
  const isChecked = attempt?.isChecked ?? c.req.query("checked") !== undefined;
  const isParty = who.link.purpose === "consent";
  const isOutside = isParty || who.link.purpose === "accept";
  const page = reviewPage({
    frame: await withSources(deps, await frameOf(c, deps, credentials, who.loaded.authority), {
      ...{ basis: view.basis, values: view.content.values },
      before: view.before.map(({ content }) => (content === "altered" ? null : content.values)),
    }),
    basis: view.basis,
    definition,
    report: view.report,
    lane,
    replaces: answeredNow(view.report, who.link.person, lane),
    content: view.content,
    achievements: view.achievements,
    cited: await readCitedIn(deps, view.basis, view.content),
    names: view.names,
    reader: who.link.person,
    own: view.own,
    earlier: view.earlier,
    languagesUrl: isParty ? null : languagesLink(c.var.lang, credentials.linkId, view),
    pdfUrl: isOutside ? (each) => documentPdfUrl(each, credentials.linkId) : undefined,
    recusalUrl: isOutside ? null : recusalUrl(c.var.lang, credentials.linkId),
    handingOnUrl: isHandedOn(view.report, who.link) ? handingOnUrl(c.var.lang, credentials.linkId) : null,
    questions: view.questions,
    asks: asksOf(c, credentials),
    rehearsalUrl: isRehearsed(view.basis) ? rehearsalUrl(c.var.lang, credentials.linkId) : null,
    agreementUrl: isOutside ? null : agreementOf(view.basis) && agreementUrl(c.var.lang, credentials.linkId),
    before: view.before,
    errors: form ? errorsOf(who, form, isChecked) : [],
    typed: {
      decision: form?.["decision"],
      comment: form ? commentOf(definition, form) : { text: null, fields: {} },
    },
    longestComments,
    aside: filled?.digest ?? "",
    csrf: csrfToken(credentials),
    actionUrl: confirmationUrl(c.var.lang, credentials.linkId),
  });
  return attempt ? c.html(page, 413) : answerForm(c, page);
}
