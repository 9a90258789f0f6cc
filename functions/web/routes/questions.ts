import type { Hono } from "hono";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import type { Purpose } from "../../../shared/domain/outbox/mails.ts";
import { longestComment } from "../../../shared/domain/review/commands.ts";
import { areQuestionsFor, areQuestionsFull } from "../../../shared/domain/review/questions.ts";
import type { AskedQuestion } from "../../../shared/domain/review/questions-asked.ts";
import { lengthOf, saidIn } from "../../../shared/domain/typed/text.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import {
  answerInPlace,
  answerQuestion,
  ask,
  subjectIn,
  withdrawQuestion,
} from "../../../shared/usecases/deciding/ask.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import {
  type Asker,
  answerQuestionPage,
  askPage,
  withdrawQuestionPage,
} from "../../../shared/views/pages/question.tsx";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import type { Asks } from "../../../shared/views/parts/questions.tsx";
import { tooLong } from "../../../shared/views/too-long.ts";
import { questionUrl, taskUrl, withdrawalUrl } from "../../../shared/views/urls.ts";
import { type ActContext, actPath, beginAct, conclude, doneIn, provenDone, sent } from "../acts.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal } from "../overseer.ts";
import { beginOwnAct, concludeOwn, type OwnContext, ownPath, sentByOwn } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";

type Form = WebEnv["Variables"]["form"];

const one = "/questions/:number{[0-9]+}";
const withdrawal = `${one}/withdrawal` as const;
/** Whoever is asked for an answer asks the author something first; whoever writes the document answers, or watches over it. */
export function questionRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${ownPath}/question`, (c) => asking(c, deps));
  app.post(`${ownPath}/question`, (c) => asking(c, deps, c.var.form));
  app.get(`${ownPath}${one}`, (c) => answering(c, deps));
  app.post(`${ownPath}${one}`, (c) => answering(c, deps, c.var.form));
  app.get(`${actPath}${one}`, (c) => answeringInPlace(c, deps));
  app.post(`${actPath}${one}`, (c) => answeringInPlace(c, deps, c.var.form));
  app.get(`${ownPath}${withdrawal}`, (c) => withdrawing(c, deps));
  app.post(`${ownPath}${withdrawal}`, (c) => withdrawing(c, deps, c.var.form));
}

async function asking(c: OwnContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang, credentials } = c.var;
  const task = `${taskUrl(lang, c.req.param("linkId"))}`;
  if (form && errorsOf(lang, form, "question").length === 0) {
    const { about = "", contentHash = "", comment: text = "" } = form;
    const documentId = documentOfLink(credentials.linkId) ?? "";
    const given = { ...sentByOwn(c, form, documentId), about, contentHash, text };
    const outcome = await ask(deps, credentials, given);
    if (outcome.ok) return c.redirect(doneAt(c, task, documentId, "sent"), 303);
    return concludeOwn(c, deps, "/question", outcome, "question-asked", documentId);
  }
  const act = await beginOwnAct(c, deps, "/question", form);
  if ("answer" in act) return act.answer;
  const { report, content } = act.view;
  const { person, lane, purpose } = act.who.link;
  if (!form && areQuestionsFull(report, person, lane ?? ""))
    return answerRefusal(c, deps, act.credentials, { code: "questions-full" }, task);
  const definition = definitionOf(act.basis);
  const about = act.typed["about"] ?? c.req.query("about") ?? "";
  const errors = act.checked ? errorsOf(lang, act.checked, "question") : [];
  const page = askPage({
    ...{ ...(await act.page(errors, ["comment"])), backUrl: task },
    contentHash: act.typed["contentHash"] ?? report.contentHash ?? "",
    subjects: subjectsOf(lang, definition, content?.values ?? {}, about, report.kind),
    as: asAsker[purpose] ?? "reviewer",
    typed: { ...act.typed, about },
  });
  return act.show(page);
}

/** Who reads with whoever asks: the other directors, or nobody else of the parties. */
const asAsker: Readonly<Partial<Record<Purpose, Asker>>> = {
  ...{ sign: "director", consent: "party", "sign-as-party": "party" },
};

/** What a question can be on: the whole, each part, and a field that its asker came from. */
function subjectsOf(
  lang: Lang,
  definition: ReturnType<typeof definitionOf>,
  values: Parameters<typeof sectionsOf>[1],
  about: string,
  kind: Parameters<typeof messages>[1],
): [string, string][] {
  const sections = sectionsOf(definition, values);
  const { field } = subjectIn(definition, about) ?? { field: null };
  return [
    ["", messages(lang, kind).questions.whole],
    ...sections.flatMap(({ id, title, fields }): [string, string][] => [
      [id, title[lang]],
      ...fields.flatMap(({ name, label }): [string, string][] =>
        name === field ? [[name, `${title[lang]} – ${label[lang]}`]] : [],
      ),
    ]),
  ];
}

async function answering(c: OwnContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang, credentials } = c.var;
  if (form && errorsOf(lang, form, "answer").length === 0) {
    const documentId = documentOfLink(credentials.linkId) ?? "";
    const given = { ...sentByOwn(c, form, documentId), number: numberIn(c), text: form["comment"] ?? "" };
    const outcome = await answerQuestion(deps, credentials, given);
    return concludeOwn(c, deps, one, outcome, "question-answered", documentId);
  }
  const shown = await questionOf(c, deps, one, form);
  if ("answer" in shown) return shown.answer;
  const { act, context, question } = shown;
  if (!areQuestionsFor(act.view.report, act.who.link.person))
    return answerRefusal(c, deps, act.credentials, { code: "question-settled" });
  const errors = act.checked ? errorsOf(lang, act.checked, "answer") : [];
  const page = { ...(await act.page(errors, ["comment"])), context, question, typed: act.typed };
  return act.show(answerQuestionPage(page));
}

/** The overseer's page of the same, which says that its author is told. */
async function answeringInPlace(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang, credentials } = c.var;
  if (form && errorsOf(lang, form, "answer").length === 0) {
    const given = { ...sent(c, form), number: numberIn(c), text: form["comment"] ?? "" };
    return conclude(c, deps, await answerInPlace(deps, credentials, given), "question-answered");
  }
  const act = await beginAct(c, deps, form, "answer-question");
  if ("answer" in act) return act.answer;
  const { report, questions, names, content, basis } = act.view;
  const question = openIn(questions, numberIn(c));
  if (!question || question.isOwn) return answerOverseerRefusal(c, deps, { code: "question-settled" });
  const errors = act.checked ? errorsOf(lang, act.checked, "answer") : [];
  const props = await act.page(errors, ["comment"]);
  const context = {
    ...{ frame: props.frame, report, definition: definitionOf(basis), values: content?.values, names },
  };
  const page = { ...props, context, question, typed: act.typed, inPlace: true };
  return act.show(answerQuestionPage(page));
}

async function withdrawing(c: OwnContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang, credentials } = c.var;
  const task = taskUrl(lang, c.req.param("linkId"));
  if (form) {
    const documentId = documentOfLink(credentials.linkId) ?? "";
    const given = { ...sentByOwn(c, form, documentId), number: numberIn(c) };
    const outcome = await withdrawQuestion(deps, credentials, given);
    if (outcome.ok) return c.redirect(doneAt(c, task, documentId, "withdrawn"), 303);
    return concludeOwn(c, deps, withdrawal, outcome, "question-withdrawn", documentId);
  }
  const shown = await questionOf(c, deps, withdrawal);
  if ("answer" in shown) return shown.answer;
  const { act, context, question } = shown;
  if (!question.isOwn) return answerRefusal(c, deps, act.credentials, { code: "not-yours" }, task);
  return act.show(withdrawQuestionPage({ ...(await act.page([])), backUrl: task, context, question }));
}

/** The question that an address names, as its reader sees it, while it awaits an answer. */
async function questionOf(c: OwnContext, deps: WebDeps, path: typeof one | typeof withdrawal, form?: Form) {
  const act = await beginOwnAct(c, deps, path, form);
  if ("answer" in act) return { answer: act.answer };
  const { report, questions, names, content } = act.view;
  const question = openIn(questions, numberIn(c));
  if (!question)
    return { answer: await answerRefusal(c, deps, act.credentials, { code: "question-settled" }) };
  const { frame } = await act.page([]);
  const definition = definitionOf(act.basis);
  const context = { frame, report, definition, values: content?.values, names };
  return { act, context, question };
}

/** Where somebody asks from the page of their task, and what they just did about a question. */
export const asksOf = (c: WebContext, credentials: Credentials): Asks => {
  const linkId = c.req.param("linkId") ?? "";
  const { lang } = c.var;
  return {
    askUrl: (about) => questionUrl(lang, linkId, about),
    withdrawalUrl: (of) => withdrawalUrl(lang, linkId, of),
    done: doneIn(credentials, documentOfLink(linkId) ?? "", dones, c.req.query("question")),
  };
};

const dones = ["sent", "withdrawn"] as const;

/** The page of a task, which says what was done about a question there. */
function doneAt(c: OwnContext, task: string, documentId: string, done: (typeof dones)[number]): string {
  return `${task}?question=${provenDone(c.var.credentials, documentId, done)}#questions`;
}

/** A question that awaits an answer, by its number. */
const openIn = (questions: readonly AskedQuestion[], number: number): AskedQuestion | undefined =>
  questions.find((one) => one.number === number && one.outcome.is === "open");

const numberIn = (c: OwnContext | ActContext): number =>
  Number(/\/questions\/(\d{1,9})/.exec(c.req.path)?.[1] ?? 0);

function errorsOf(lang: Lang, form: Form, of: "question" | "answer"): ActError[] {
  const said = saidIn(form["comment"] ?? "");
  const { error } = messages(lang).questions;
  if (said === "") return [{ at: "comment", text: error[of] }];
  if (lengthOf(said) <= longestComment) return [];
  return [{ at: "comment", text: error[`${of}-too-long`](tooLong(lang, said, longestComment)) }];
}
