import type { Hono } from "hono";
import * as z from "zod/mini";
import { type Attachment, filesAt } from "../../../shared/domain/attachments/attachment.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { nameOfBody } from "../../../shared/domain/board/bodies.ts";
import { rulesOfBody } from "../../../shared/domain/board/count.ts";
import { type MeetingProblem, problemsOf } from "../../../shared/domain/board/meeting.ts";
import { minutesField, minutesNow, minutesShown } from "../../../shared/domain/board/minutes-file.ts";
import { allows } from "../../../shared/domain/review/lifecycle.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { enteredNow, withWhoIsOut } from "../../../shared/domain/review/meeting.ts";
import { bodyAsked } from "../../../shared/domain/review/standing.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import type { Head } from "../../../shared/ports/store.ts";
import type { MeetingContextNow } from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import {
  answerAttestation,
  enterMeetingDecision,
  readMeetingContext,
} from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import { hasAnsweredBy } from "../../../shared/usecases/deciding/read-receipt.ts";
import { asideOfAnswer } from "../../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { readerOf } from "../../../shared/usecases/entering/identify.ts";
import type { OverseerRefusal } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import { type DocumentView, readDocument } from "../../../shared/usecases/reading/read-document.ts";
import { ownTitleOf } from "../../../shared/views/own-title.ts";
import {
  attestPage,
  enterMeetingPage,
  meetingFields,
  minutesSeen,
  toMinutes,
} from "../../../shared/views/pages/meeting.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import type { EnteredDecision } from "../../../shared/views/parts/meeting-record.tsx";
import { committeeOn } from "../../../shared/views/resolving.ts";
import { attestationUrl, checkedUrl, documentUrl, receiptUrl, taskUrl } from "../../../shared/views/urls.ts";
import { type ActContext, actPath, beginAct, conclude, keepAndLead, sent } from "../acts.ts";
import { admitted } from "../admission.ts";
import { askAgain, maskedErrors, replacedIn } from "../answer-form.ts";
import { filledFrom, isSentBack, layAndLead } from "../aside-pages.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { enteredMeanwhile, problemsInWords, readMeeting, typedOf } from "../meeting-form.ts";
import { answerOverseerRefusal, answerTooLate, reasonErrors, reasonIn } from "../overseer.ts";
import { answerRefusal } from "../refusals.ts";
import { csrfToken } from "../session-cookie.ts";
import { typedIn } from "../typed.ts";

type Form = WebEnv["Variables"]["form"];

/** What the board decided at a meeting outside Accord: the secretary enters it, and whoever chaired attests to it. */
export function meetingRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${actPath}/meeting`, (c) => entering(c, deps));
  app.post(`${actPath}/meeting`, (c) => entering(c, deps, c.var.form));

  app.post("/:lang{en|fr}/tasks/:linkId/attestation", async (c) => {
    const { credentials, form, lang } = c.var;
    const read = attestation().safeParse(form);
    if (!read.success || errorsOf(lang, form).length > 0) {
      const found = await admitted(c, deps, "/attestation");
      if (found instanceof Response) return found;
      const key = asideOfAnswer(found.who.link);
      const led = await layAndLead(
        c,
        deps,
        found.who,
        key,
        typedIn(c),
        checkedUrl(taskUrl(lang, credentials.linkId)),
      );
      return led ?? answerToAttest(c, deps, credentials, found.who, form);
    }
    const { answer, command, decisionHash } = read.data;
    const { masked = "", aside = "" } = form;
    const reason = answer === "contest" ? reasonIn(form) : "";
    const given = { command, decisionHash, answer, reason, masked, aside };
    const answered = await answerAttestation(deps, credentials, given);
    if (answered.ok) return c.redirect(receiptUrl(lang, credentials.linkId), 303);
    if (answered.refusal.code === "masked-meanwhile") return askAgain(c, deps, credentials, asideOfAnswer);
    return answerRefusal(c, deps, credentials, answered.refusal);
  });
}

const short = () => z.string().check(z.minLength(1), z.maxLength(100));
const attestation = () =>
  z.object({ answer: z.enum(["attest", "contest"]), command: short(), decisionHash: short() });

/** Somebody must choose, and whoever says that it is not so says why. */
function errorsOf(lang: Lang, form: Form): ActError[] {
  const answer = form["answer"];
  if (answer !== "attest" && answer !== "contest")
    return [{ at: "answer.attest", text: messages(lang).meeting.attest.choose }];
  if (answer === "contest" && reasonIn(form) === "")
    return [{ at: "reason", text: messages(lang).meeting.attest.reasonNeeded }];
  return answer === "contest" ? reasonErrors(lang, form) : [];
}

async function entering(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const goesToMinutes = form?.["go"] === toMinutes;
  if (form && goesToMinutes) {
    const { go: _, ...typed } = form;
    const led = await keepAndLead(c, deps, typed, `${new URL(c.req.url).pathname}/minutes`);
    if (led) return led;
  }
  const act = await beginAct(c, deps);
  if ("answer" in act) return act.answer;
  const { report } = act.view;
  const documentId = c.req.param("documentId");
  if (!form && !allows("enter-meeting-decision", report.status))
    return answerTooLate(c, deps, report, "enter-meeting-decision");
  const known = await readMeetingContext(deps, documentId, act.head, act.by);
  if (!known.ok) return answerOverseerRefusal(c, deps, known.refusal);
  const context = known.value;
  const names = { ...act.view.names, ...(await deps.directory.names(context.directors)) };
  const files = await deps.files.of(documentId);
  const read = form ? readMeeting(lang, form, context, names) : null;
  // Who goes to attach a file enters nothing by that, even where what they typed cannot be kept meanwhile.
  if (form && read?.ok && !goesToMinutes) {
    const { contentHash = "", [minutesSeen]: minutes = "" } = form;
    const given = { ...sent(c, form), contentHash, minutes, replaces: replacedIn(form), ...read.read };
    const outcome = await enterMeetingDecision(deps, c.var.credentials, given);
    if (outcome.ok || !isMendedHere(outcome.refusal)) return conclude(c, deps, outcome, "meeting-entered");
  }
  const before = enteredLast(act.view);
  const t = messages(lang).meeting;
  const told = { lang, committees: context.profile.committees };
  const shown = form ? await beginAct(c, deps, form, "enter-meeting-decision") : act;
  if ("answer" in shown) return shown.answer;
  const page = enterMeetingPage({
    ...(await shown.page(
      shown.checked ? wrongIn(lang, shown.checked, act.head, { context, files }, names) : [],
      ["reasons", "place"],
    )),
    directors: context.directors.map((id) => ({ id, name: names[id] ?? messages(lang).common.nameUnknown })),
    noticeDays: context.profile.notice.days,
    hasCastingVote: context.profile.castingVote.chair,
    contentHash: report.contentHash ?? "",
    minutes: filesAt(minutesField(report), files),
    minutesShown: minutesShown(report, files),
    replaces: enteredNow(report) ?? "",
    title: before ? t.actAgain : t.enter.title({ committee: committeeOn(told, report) }),
    typed: shown.typedOr(before ? typedOf(before, context) : {}),
  });
  return shown.show(page);
}

/** What was entered before of the meeting that is to decide now, whether it waits to be attested to or was contested. */
function enteredLast({ report, history }: Pick<DocumentView, "report" | "history">): EnteredDecision | null {
  const line = history.findLast(({ entry }) => entry.event.type === "meeting-decision-entered");
  if (line?.entry.event.type !== "meeting-decision-entered") return null;
  const { facts } = line.entry.event;
  if (facts.round !== report.round || facts.stage !== report.stage) return null;
  return { facts, comment: line.comment === "altered" ? null : line.comment };
}

/** What is said at the form itself, with all that was typed, for it can be sent again. */
const isMendedHere = ({ code }: OverseerRefusal): boolean =>
  ["does-not-add-up", "superseded-meeting"].includes(code);

/** What cannot be read of a decision, or does not add up; and that another one came first, which it would replace unseen. */
function wrongIn(
  lang: Lang,
  form: Form,
  { report }: Head,
  { context, files }: { context: MeetingContextNow; files: readonly Attachment[] },
  names: Readonly<Record<string, string>>,
): ActError[] {
  const read = readMeeting(lang, form, context, names);
  const unseen =
    replacedIn(form) === enteredNow(report)
      ? []
      : [enteredMeanwhile({ lang, committees: context.profile.committees }, report)];
  const attached = minutesNow(report, files, form[minutesSeen] ?? "");
  const notNamed = attached && "problem" in attached ? attached.problem : null;
  const t = messages(lang).meeting.error;
  if (!read.ok)
    return [
      ...unseen,
      ...read.errors,
      ...(notNamed ? [{ at: meetingFields.minutes, text: t[notNamed] }] : []),
    ];
  const { decision } = read.read;
  const problems: MeetingProblem[] = [
    ...problemsOf(decision, withWhoIsOut(report, context)),
    ...(notNamed ? [{ at: "minutes", code: notNamed } as const] : []),
  ];
  return [...unseen, ...problemsInWords({ lang, about: report.kind }, problems, decision, context, names)];
}

/**
 * What was entered of a meeting, for whoever chaired it; after an attempt to answer, with what is missing.
 * @param attempt what was sent and could not be kept
 */
export async function answerToAttest(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  who: Identified,
  attempt?: Form,
): Promise<Response> {
  const { basis } = who.loaded;
  const { documentId } = who.link;
  if (!basis || who.standing !== "good" || who.link.purpose !== "attest")
    return c.redirect(documentUrl(c.var.lang, credentials.linkId), 303);
  const [view, { bylaws }] = await Promise.all([
    readDocument(deps, documentId, who.head, basis, readerOf(who)),
    deps.directory.organisation(),
  ]);
  if (view.altered.content || view.altered.history)
    return answerRefusal(c, deps, credentials, { code: "altered" });
  const line = view.history.findLast(({ entry }) => entry.event.type === "meeting-decision-entered");
  if (line?.entry.event.type !== "meeting-decision-entered") return answerMessage(c, deps, "not-found", 404);
  if (line.comment === "altered") return answerRefusal(c, deps, credentials, { code: "altered" });
  const { facts } = line.entry.event;
  const body = bodyAsked(who.head.report) ?? bylaws.directors.role;
  const hasReceipt = await hasAnsweredBy(deps, who.link, who.head);
  const filled = await filledFrom(c, deps, who, asideOfAnswer(who.link), attempt);
  const form = filled?.fields;
  const isChecked = isSentBack(c, attempt);
  const masked = maskedNow(who.head.report);
  const page = attestPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    document: ownTitleOf(basis, view.content?.values ?? {}),
    by: view.names[facts.by] ?? messages(c.var.lang).common.nameUnknown,
    entered: { facts, comment: line.comment },
    decisionHash: hashOf(facts),
    names: view.names,
    sources:
      hashOf(bylaws) === facts.profile.hash
        ? { quorum: rulesOfBody(bylaws, body).quorum.source, majority: bylaws.majority.source }
        : null,
    masked,
    errors: [
      ...maskedErrors(c.var.lang, form ?? {}, masked, ["reason"]),
      ...(form && isChecked ? errorsOf(c.var.lang, form) : []),
    ],
    committee: nameOfBody(bylaws, body)?.[c.var.lang] ?? null,
    typed: form ?? {},
    command: deps.ids.unique(),
    aside: filled?.digest ?? "",
    csrf: csrfToken(credentials),
    actionUrl: attestationUrl(c.var.lang, credentials.linkId),
    receiptUrl: hasReceipt ? receiptUrl(c.var.lang, credentials.linkId) : null,
  });
  return attempt ? c.html(page, 413) : answerForm(c, page);
}
