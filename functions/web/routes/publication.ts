import type { Hono } from "hono";
import { sensitive } from "../../../shared/domain/documents/agreement/publication.ts";
import {
  canWithhold,
  furtherThan,
  isLimited,
  mayDecidePublicity,
} from "../../../shared/domain/documents/publicity.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import {
  latestReview,
  publicityOf,
  publicityPolicy,
  publicitySeen,
  reviewOfWithholding,
} from "../../../shared/domain/review/publicity.ts";
import type { Level } from "../../../shared/domain/review/publicity-state.ts";
import { readDate } from "../../../shared/domain/typed/dates.ts";
import { days, type Lang, messages } from "../../../shared/i18n/index.ts";
import { decidePublication } from "../../../shared/usecases/deciding/decide-publication.ts";
import { readerOf } from "../../../shared/usecases/entering/identify.ts";
import {
  proposePublication,
  withholdPublication,
} from "../../../shared/usecases/overseeing/review-publication.ts";
import {
  consequencesOf,
  levelNow,
  withheldWith,
} from "../../../shared/usecases/reading/publication-consequences.ts";
import { readWhyLimited } from "../../../shared/usecases/reading/why-limited.ts";
import { proposalInWords } from "../../../shared/views/history-of-publicity.ts";
import {
  decidePublicationPage,
  leavesField,
  type Opened,
  proposePublicationPage,
  withholdPage,
} from "../../../shared/views/pages/publicity.tsx";
import { dateErrorText } from "../../../shared/views/parts/error-text.ts";
import type { ActError } from "../../../shared/views/parts/errors.tsx";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import { changesReplacedIn } from "../answer-form.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { answerOverseerRefusal, reasonErrors, reasonIn } from "../overseer.ts";
import { beginOwnAct, concludeOwn, type OwnContext, ownPath, sentByOwn } from "../own-acts.ts";
import { answerRefusal } from "../refusals.ts";
import { todayHere } from "../today.ts";

type Form = NonNullable<WebEnv["Variables"]["form"]>;

const decidingPath = "/publication";

/** It is looked at again what everybody may know of a document: one proposes, another decides; or it is withheld at once. */
export function publicationRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${actPath}/publication`, (c) => proposing(c, deps));
  app.post(`${actPath}/publication`, (c) => proposing(c, deps, c.var.form));
  app.get(`${actPath}/withholding`, (c) => withholding(c, deps));
  app.post(`${actPath}/withholding`, (c) => withholding(c, deps, c.var.form));
  app.get(`${ownPath}${decidingPath}`, (c) => deciding(c, deps));
  app.post(`${ownPath}${decidingPath}`, (c) => deciding(c, deps, c.var.form));
}

const chosenIn = ({ to = "" }: Form): Opened | null =>
  to === "keep" || to === "redacted" || to === "full" ? to : null;

const leavesIn = (form: Form): Level["leavesOut"] =>
  sensitive.filter((each) => form[leavesField(each)] === "yes");

/** The day that a form gives, if it can be looked at again on it; null for any other. */
function dayIn({ day = "" }: Form, { today, latest }: Days): string | null {
  const read = readDate(day);
  return read.ok && read.day > today && read.day <= latest ? read.day : null;
}

type Days = { today: string; latest: string };

/** What is wrong with a proposal, in words; the last day is the policy's. */
function proposalErrors(lang: Lang, form: Form, when: Days): ActError[] {
  const t = messages(lang).publicity.propose;
  const to = chosenIn(form);
  const latest = days(lang, when.latest);
  const isWithoutDay = to !== "full" && dayIn(form, when) === null;
  return [
    ...(to === null ? [{ at: "to.keep", text: t.noChoice }] : []),
    ...(to === "redacted" && leavesIn(form).length === 0
      ? [{ at: leavesField("partner"), text: t.noLeaves }]
      : []),
    ...(isWithoutDay
      ? [{ at: "day", text: dateErrorText(lang, t.day, form["day"] ?? "") ?? t.noDay({ latest }) }]
      : []),
    ...reasonErrors(lang, form),
  ];
}

async function proposing(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const today = await todayHere(deps);
  const { head } = await deps.store.load({ documentId: c.req.param("documentId") });
  const when = { today, latest: head ? latestReview(head.report, today) : today };
  if (form && proposalErrors(lang, form, when).length === 0) {
    const to = chosenIn(form);
    const level: Level | null =
      to === null || to === "keep"
        ? null
        : { publication: to, leavesOut: to === "redacted" ? leavesIn(form) : [] };
    const given = {
      to: level,
      reviewOn: dayIn(form, when),
      seen: changesReplacedIn(form),
      reason: reasonIn(form),
    };
    const outcome = await proposePublication(deps, c.var.credentials, { ...sent(c, form), ...given });
    return conclude(c, deps, outcome, "publication-proposed");
  }
  const act = await beginAct(c, deps, form, "propose-publication");
  if ("answer" in act) return act.answer;
  const { report, roster, names } = act.view;
  if (!isLimited(report) || publicityOf(report).proposed)
    return answerOverseerRefusal(c, deps, { code: "publicity-changed" });
  const of = { documentId: c.req.param("documentId"), head: act.head, basis: act.view.basis };
  const now = await levelNow(deps, of);
  const known = await deps.directory.names(roster[publicityPolicy(report.policy).role] ?? []);
  const deciders = Object.entries(known).flatMap(([id, name]) => (id === act.by ? [] : [names[id] ?? name]));
  const options = await Promise.all(
    furtherThan(report).map(async (publication) => {
      const level = report.kind === "report" ? now : { publication, leavesOut: [] };
      const to = publication === "redacted" ? ("redacted" as const) : ("full" as const);
      // What stays left out is chosen on the page: before that all of it is.
      const asked = to === "redacted" ? { ...level, leavesOut: [...sensitive] } : level;
      return { to, follows: await consequencesOf(deps, of, asked) };
    }),
  );
  const errors = act.checked ? proposalErrors(lang, act.checked, when) : [];
  const { level } = messages(lang, report.kind).publicity;
  return act.show(
    proposePublicationPage({
      ...(await act.page(errors)),
      ...{ options, isReport: report.kind === "report", deciders, seen: publicitySeen(report) },
      latest: days(lang, when.latest),
      now: level[report.kind === "report" ? "withheld" : now.publication],
      typed: act.typed,
    }),
  );
}

async function withholding(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  if (form && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), reason: reasonIn(form) };
    const outcome = await withholdPublication(deps, c.var.credentials, given);
    return conclude(c, deps, outcome, "publication-withheld");
  }
  const act = await beginAct(c, deps, form, "withhold-publication");
  if ("answer" in act) return act.answer;
  const { report, basis } = act.view;
  if (!canWithhold(report)) return answerOverseerRefusal(c, deps, { code: "publicity-changed" });
  const errors = act.checked ? reasonErrors(lang, act.checked) : [];
  return act.show(
    withholdPage({
      ...(await act.page(errors)),
      gone: await withheldWith(deps, { documentId: c.req.param("documentId"), head: act.head, basis }),
      wasPublic: publicityOf(report).wasPublic === true,
      review: days(lang, reviewOfWithholding(report, await todayHere(deps))),
      typed: act.typed,
    }),
  );
}

async function deciding(c: OwnContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  const agrees = form?.["view"] === "agree";
  const documentId = documentOfLink(c.req.param("linkId")) ?? "";
  if (form && (agrees || reasonErrors(lang, form).length === 0)) {
    const number = Number(form["number"] ?? "");
    const given = { ...sentByOwn(c, form, documentId), number, agrees, reason: reasonIn(form) };
    const outcome = await decidePublication(deps, c.var.credentials, given);
    const done = agrees ? "publication-agreed" : "publication-declined";
    return concludeOwn(c, deps, decidingPath, outcome, done, documentId);
  }
  const act = await beginOwnAct(c, deps, decidingPath, form);
  if ("answer" in act) return act.answer;
  const { report, basis, history, names } = act.view;
  const { proposed } = publicityOf(report);
  if (!proposed) return answerRefusal(c, deps, act.credentials, { code: "publicity-changed" });
  if (!mayDecidePublicity(report, readerOf(act.who)))
    return answerRefusal(c, deps, act.credentials, { code: "not-yours" });
  const said = history.findLast(({ entry: { event } }) => event.type === "publication-proposed")?.comment;
  const of = { documentId, head: act.who.head, basis };
  return act.show(
    decidePublicationPage({
      ...(await act.page(act.checked ? reasonErrors(lang, act.checked) : [])),
      ...{ by: names[proposed.by] ?? messages(lang).common.nameUnknown, number: proposed.number },
      what: proposalInWords({ lang, about: report.kind }, proposed),
      why: said && said !== "altered" ? said.text : null,
      before: await readWhyLimited(deps, act.basis),
      follows: proposed.opens ? await consequencesOf(deps, of, proposed) : null,
      typed: act.typed,
    }),
  );
}
