import type { Hono } from "hono";
import { id, recipient as recipientShape } from "../../../events/common.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { lookAtAnswer } from "../../../shared/domain/forms/look-again.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { isResolution } from "../../../shared/domain/organisation/lane-rule.ts";
import { ok } from "../../../shared/domain/result.ts";
import { isWritten } from "../../../shared/domain/review/dates.ts";
import { allows } from "../../../shared/domain/review/lifecycle.ts";
import { awaitedByName, holdersOf, whyNoReminder } from "../../../shared/domain/review/oversight.ts";
import { awaitedInTime } from "../../../shared/domain/review/timing.ts";
import { isOriginalMasked, suppliedNow } from "../../../shared/domain/review/translations.ts";
import { lengthOf, saidIn } from "../../../shared/domain/typed/text.ts";
import { type Lang, list, messages } from "../../../shared/i18n/index.ts";
import { lastRefusal } from "../../../shared/usecases/engine/supplied-words.ts";
import { correctAddress, missedBy } from "../../../shared/usecases/overseeing/correct-address.ts";
import { lastSupplied } from "../../../shared/usecases/overseeing/last-supplied.ts";
import {
  reassignTask,
  remindLate,
  supplyTranslation,
  withdrawReport,
} from "../../../shared/usecases/overseeing/oversee.ts";
import { candidatesFor } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { isUnderWay } from "../../../shared/usecases/people/mailboxes.ts";
import {
  correctPage,
  reassignPage,
  remindPage,
  translatePage,
  withdrawPage,
} from "../../../shared/views/pages/acts.tsx";
import { errorText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { tooLong } from "../../../shared/views/too-long.ts";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import { changesReplacedIn, replacedIn } from "../answer-form.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import {
  answerOverseerRefusal,
  answerTooLate,
  emailFrom,
  reasonErrors,
  reasonIn,
  taskFrom,
} from "../overseer.ts";
import { isInBoth, translatingInParts } from "./overseen-translation.ts";
import { heldBy, holders, isDirectors, taskInWords } from "./overseer.ts";

type Form = WebEnv["Variables"]["form"];

/** What a form names, one after the other. */
const namesIn = (text = ""): string[] => text.split(" ").filter(Boolean);

/** What the overseer can do: each act has a page that says what follows from it, and a POST that records it. */
export function overseerActRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${actPath}/reassign/:task`, (c) => reassigning(c, deps));
  app.post(`${actPath}/reassign/:task`, (c) => reassigning(c, deps, c.var.form));
  app.get(`${actPath}/remind`, (c) => reminding(c, deps));
  app.post(`${actPath}/remind`, (c) => reminding(c, deps, c.var.form));
  app.get(`${actPath}/withdraw`, (c) => withdrawing(c, deps));
  app.post(`${actPath}/withdraw`, (c) => withdrawing(c, deps, c.var.form));
  app.get(`${actPath}/addresses/:kind/:id`, (c) => correcting(c, deps));
  app.post(`${actPath}/addresses/:kind/:id`, (c) => correcting(c, deps, c.var.form));
  app.get(`${actPath}/translations/:language{(?:en|fr)}`, (c) => translating(c, deps));
  app.post(`${actPath}/translations/:language{(?:en|fr)}`, (c) => translating(c, deps, c.var.form));
}

async function reassigning(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const task = taskFrom(c.req.param("task") ?? "");
  if (!task) return answerMessage(c, deps, "not-found", 404);
  const to = id.safeParse(form?.["to"]).data;
  let refused = "";
  if (form && to !== undefined && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), task, from: namesIn(form["from"]), to, reason: reasonIn(form) };
    const outcome = await reassignTask(deps, c.var.credentials, given);
    if (outcome.ok || outcome.refusal.code !== "not-eligible")
      return conclude(c, deps, outcome, "reassigned");
    refused = to;
  }
  const act = await beginAct(c, deps, form && { ...form, refused }, "reassign");
  if ("answer" in act) return act.answer;
  const { report, tasks } = act.view;
  const isOpen = tasks.some((each) => JSON.stringify(each) === JSON.stringify(task));
  if (!allows("reassign", report.status)) return answerTooLate(c, deps, report, "reassign");
  if (isDirectors(report, task))
    return answerOverseerRefusal(c, deps, { code: "nobody-acts-for-a-director" });
  if (!isOpen && task === "writing") return answerTooLate(c, deps, report, "reassign");
  if (!isOpen) return answerOverseerRefusal(c, deps, { code: "task-over" });
  const now = heldBy(act.view, task);
  const candidates = (await candidatesFor(deps, report, task)).filter(({ id }) => !now.includes(id));
  const chosen = act.checked?.["to"];
  const isChosen =
    chosen !== act.checked?.["refused"] && candidates.some((candidate) => candidate.id === chosen);
  const whoErrors: ActError[] = isChosen
    ? []
    : [{ at: `to.${candidates[0]?.id ?? ""}`, text: messages(lang).oversight.error.who }];
  const page = reassignPage({
    ...(await act.page(act.checked ? [...whoErrors, ...reasonErrors(lang, act.checked)] : [])),
    task: taskInWords(lang, report, task),
    now: holders(lang, act.view, task),
    from: holdersOf(report, task),
    candidates,
    typed: act.typed,
  });
  return act.show(page);
}

async function reminding(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  if (form) {
    const given = { ...sent(c, form), shown: namesIn(form["shown"]) };
    return conclude(c, deps, await remindLate(deps, c.var.credentials, given), "reminded");
  }
  const act = await beginAct(c, deps);
  if ("answer" in act) return act.answer;
  const { report, names, canRemind, nextReminder, departed } = act.view;
  if (!canRemind)
    return answerOverseerRefusal(c, deps, whyNoReminder(report, departed) ?? { code: "reminded-today" });
  const { lang } = c.var;
  const late = awaitedInTime(report, deps.clock.now()).filter(({ people }) => people.length > 0);
  const reviewers = late.flatMap(({ lane, people }) => (isResolution(lane) ? [] : people));
  const chair = report.meeting ? [report.meeting.chair] : [];
  const asked = isWritten(report) ? [report.author] : [...chair, ...reviewers];
  const reminded = asked.filter((person) => !departed.includes(person));
  const page = remindPage({
    ...(await act.page([])),
    of: isWritten(report) ? "writing" : "lanes",
    names: list(
      lang,
      [...new Set(reminded)].map((person) => names[person] ?? messages(lang).common.nameUnknown),
    ),
    next: nextReminder,
    shown: awaitedByName(report, departed),
    hasVote: late.some(({ lane }) => isResolution(lane)),
  });
  return act.show(page);
}

async function withdrawing(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  if (form && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), reason: reasonIn(form) };
    return conclude(c, deps, await withdrawReport(deps, c.var.credentials, given), "withdrawn");
  }
  const act = await beginAct(c, deps, form, "withdraw");
  if ("answer" in act) return act.answer;
  if (!allows("withdraw", act.view.report.status)) return answerTooLate(c, deps, act.view.report, "withdraw");
  const errors = act.checked ? reasonErrors(lang, act.checked) : [];
  return act.show(withdrawPage({ ...(await act.page(errors)), typed: act.typed }));
}

async function correcting(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const read = recipientShape.safeParse({ kind: c.req.param("kind"), id: c.req.param("id") });
  if (!read.success) return answerMessage(c, deps, "not-found", 404);
  const recipient = read.data;
  const { lang } = c.var;
  const given = form ? emailFrom(lang, form) : null;
  let refused = "";
  if (form && given && "email" in given && reasonIfAny(lang, form).length === 0) {
    const replaces = changesReplacedIn(form) ?? 0;
    const correction = { ...sent(c, form), recipient, email: given.email, replaces, reason: reasonIn(form) };
    const outcome = await correctAddress(deps, c.var.credentials, correction);
    if (outcome.ok) {
      // An address changes in a stream of its person, so that what was laid aside goes by itself.
      const { asideGone } = sent(c, form);
      if (asideGone) await deps.asides.take(asideGone);
      return conclude(c, deps, ok(null), outcome.value);
    }
    refused = outcome.refusal.code;
    if (refusedErrors(lang, refused).length === 0) return conclude(c, deps, outcome, "corrected");
  }
  const act = await beginAct(c, deps, form && { ...form, refused });
  if ("answer" in act) return act.answer;
  const missed = await missedBy(deps, c.req.param("documentId"), recipient);
  if (!missed) return answerOverseerRefusal(c, deps, { code: "address-not-missed" });
  if (await isUnderWay(deps, { ...recipient, email: missed.contact.email }))
    return answerOverseerRefusal(c, deps, { code: "correction-under-way" });
  const page = correctPage({
    ...(await act.page(act.checked ? correctionErrors(lang, act.checked) : [])),
    name: act.view.names[recipient.id] ?? missed.contact.name,
    onFile: missed.contact.email,
    isPersons: recipient.kind === "person",
    isUnwanted: missed.contact.suppressed === "complained",
    ...(recipient.kind === "person" ? await proposedFor(deps, recipient.id) : { waiting: null, replaces: 0 }),
    typed: act.typed,
  });
  return act.show(page);
}

/** What is wrong with a correction: the address, the reason, or why the two were refused. */
function correctionErrors(lang: Lang, form: Form): ActError[] {
  const read = emailFrom(lang, form);
  const ofEmail = "error" in read ? [read.error] : [];
  return [...ofEmail, ...reasonIfAny(lang, form), ...refusedErrors(lang, form["refused"] ?? "")];
}

const reasonIfAny = (lang: Lang, form: Form): ActError[] =>
  reasonIn(form) === "" ? [] : reasonErrors(lang, form);

/** What can be mended on the page itself; anything else has a page of its own. */
function refusedErrors(lang: Lang, code: string): ActError[] {
  const { doors, oversight } = messages(lang);
  if (code === "own-address" || code === "answers-address" || code === "somebody-elses-address")
    return [{ at: "email", text: doors.refusal[code].cause }];
  if (code === "proposed-meanwhile") {
    const { cause, next } = doors.refusal[code];
    return [{ at: "email", text: `${cause} ${next}` }];
  }
  return code === "comment-required" ? [{ at: "reason", text: oversight.error.reason }] : [];
}

/** Who is asked to confirm a change that waits already, null where none does; and how many were proposed so far. */
async function proposedFor(deps: WebDeps, id: string): Promise<{ waiting: string | null; replaces: number }> {
  const { proposal, changes = 0 } = (await deps.people.load({ person: id })).head?.person ?? {};
  const names = proposal ? await deps.directory.names([proposal.asked]) : {};
  return { waiting: (proposal && names[proposal.asked]) ?? null, replaces: changes };
}

async function translating(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  if (await isInBoth(c, deps)) return translatingInParts(c, deps, form);
  const language: Lang = c.req.param("language") === "en" ? "en" : "fr";
  if (form) {
    const {
      csrf: _,
      command: __,
      masked: ___,
      replaces: ____,
      aside: _____,
      contentHash = "",
      ...typed
    } = form;
    const given = { ...sent(c, form), lang: language, contentHash, replaces: replacedIn(form), typed };
    const outcome = await supplyTranslation(deps, c.var.credentials, given);
    if (outcome.ok || !["invalid", "superseded-translation"].includes(outcome.refusal.code))
      return conclude(c, deps, outcome, "translated");
  }
  const act = await beginAct(c, deps, form, "supply-translation");
  if ("answer" in act) return act.answer;
  const open = act.view.missing.find((each) => each.lang === language);
  const { content, report, basis, history, names } = act.view;
  if (isOriginalMasked(report)) return answerOverseerRefusal(c, deps, { code: "original-masked" });
  if (!allows("supply-translation", report.status))
    return answerTooLate(c, deps, report, "supply-translation");
  if (!open || !content || !report.contentHash) return answerMessage(c, deps, "not-found", 404);
  const { checked } = act;
  const { fields, state } = open;
  const definition = definitionOf(basis);
  const known = { history, definition };
  const before = await lastSupplied(deps.archive, c.req.param("documentId"), report, known, language);
  const replaces = suppliedNow(report, language);
  const isUnseen = checked !== null && replacedIn(checked) !== replaces;
  const unseen = { at: fields[0]?.name ?? "", text: messages(lang).oversight.translate.suppliedMeanwhile };
  const wrong = checked ? fields.flatMap((field) => wordErrors(lang, field, checked)) : [];
  const refused = lastRefusal(report, history, language);
  const page = translatePage({
    ...(await act.page(
      isUnseen ? [unseen, ...wrong] : wrong,
      fields.map(({ name }) => name),
    )),
    title: messages(lang).oversight.document.translate[state][language],
    fields,
    sections: sectionsOf(definition, content.values),
    content,
    contentHash: report.contentHash,
    refused: refused && { ...refused, by: names[refused.by] ?? messages(lang).common.nameUnknown },
    replaces,
    since: isUnseen ? before.words : {},
    begun: before.source,
    typed: act.typedOr(before.words),
  });
  return act.show(page);
}

type Missing = Parameters<typeof translatePage>[0]["fields"][number];

function wordErrors(lang: Lang, field: Missing, typed: Form): ActError[] {
  const words = saidIn(typed[field.name] ?? "");
  const t = messages(lang).oversight.error;
  const label = field.label[lang];
  if (words === "") return [{ at: field.name, text: t.words({ label }) }];
  if (field.kind === "long-text" && lengthOf(words) > field.maxLength)
    return [
      { at: field.name, text: t["words-too-long"]({ label, ...tooLong(lang, words, field.maxLength) }) },
    ];
  const look = lookAtAnswer(field, words, typed);
  if (!look || look.isSaid) return [];
  const { found } = look;
  return [
    { at: field.name, text: errorText(lang, field, { field: field.name, code: "recognisable", found }) },
  ];
}
