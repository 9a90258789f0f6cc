import type { Hono } from "hono";
import * as z from "zod/mini";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import type { PlanIndicator } from "../../../shared/domain/documents/plan/public-indicators.ts";
import type { Proposal } from "../../../shared/domain/documents/report/proposal.ts";
import { originOf } from "../../../shared/domain/documents/report/sections/origin.ts";
import { type FieldError, readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import type { Section } from "../../../shared/domain/forms/definition.ts";
import { ofSection, standingOfSections } from "../../../shared/domain/forms/draft.ts";
import { actOf } from "../../../shared/domain/forms/row-acts.ts";
import { naming, sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { attachedIn } from "../../../shared/domain/forms/with-files.ts";
import { fieldOf, measured } from "../../../shared/domain/framework/measured.ts";
import { isFromBefore, maskedNow } from "../../../shared/domain/review/masked.ts";
import { isBlank } from "../../../shared/domain/typed/text.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import type { Credentials, Identified } from "../../../shared/usecases/entering/identify.ts";
import { todayOf } from "../../../shared/usecases/entering/identify.ts";
import { namedInPlans } from "../../../shared/usecases/reading/plan-indicators.ts";
import { readCited } from "../../../shared/usecases/reading/read-cited.ts";
import { readReportsDue } from "../../../shared/usecases/reading/reports-due.ts";
import { endedPlansNamed } from "../../../shared/usecases/writing/plans-ended.ts";
import { policyAmissNow } from "../../../shared/usecases/writing/policy-amiss.ts";
import { originBeside, readProposal } from "../../../shared/usecases/writing/propose-figures.ts";
import { type FormView, readForm } from "../../../shared/usecases/writing/read-form.ts";
import { findUnsaved, saveSection } from "../../../shared/usecases/writing/save-section.ts";
import { fieldId } from "../../../shared/views/form-ids.ts";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import {
  checkedUrl,
  checkUrl,
  commentsUrl,
  figuresUrl,
  filesUrl,
  sectionUrl,
  sentUrl,
  tableUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import { authorOf } from "../author-here.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { sentAt } from "../sent-at.ts";
import { csrfToken } from "../session-cookie.ts";
import { commentsOf, remarksAt } from "./comments.ts";
import { answerWordsOfParty } from "./words-of-party.ts";

const viewName = z.catch(z.string().check(z.maxLength(100)), "");
const seenRevision = z.catch(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)), 0);

/** Writing a report: its parts one by one, each kept as a draft. */
export function authorRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/sections/:section", async (c) => {
    const found = await authorOf(c, deps, "/sections/:section");
    if (found instanceof Response) return found;
    return answerSection(c, deps, found, c.req.param("section"));
  });

  app.post("/:lang{en|fr}/tasks/:linkId/sections/:section", async (c) => {
    const { credentials, form, lang } = c.var;
    const section = c.req.param("section");
    const { masked = "" } = form;
    const page = { seen: seenRevision.parse(form["revision"]), view: viewName.parse(form["view"]), masked };
    const sent = {
      ...page,
      section,
      at: sentAt(c, deps),
      typed: form,
      aside: viewName.parse(form["aside"]),
      go: form["go"] ?? "",
    };
    const saved = await saveSection(deps, credentials, sent, (basis, part) =>
      originBeside(deps, basis, part),
    );
    if (!saved.ok) {
      const { refusal } = saved;
      if (refusal.code === "no-such-section") return answerMessage(c, deps, "not-found", 404);
      if ("attempt" in refusal) return answerNotKept(c, deps, credentials, section, refusal);
      return answerRefusal(c, deps, credentials, refusal);
    }
    const { who, typed, isLaidAside, row } = saved.value;
    const own = sectionUrl(lang, credentials.linkId, section);
    if (isLaidAside) return c.redirect(own, 303);
    const act = actOf(form["go"] ?? "");
    const files = attachedIn(form["go"] ?? "");
    if (files !== null) return c.redirect(filesUrl(lang, credentials.linkId, files), 303);
    if (act) return c.redirect(`${own}#${fieldId(row ? `${act.list}.${row}` : `${act.list}.rows`)}`, 303);
    if (form["go"] === "figures") return c.redirect(figuresUrl(own), 303);
    const today = todayOf(who, deps.clock.now());
    return c.redirect(after(c, who, credentials, section, { typed, today }), 303);
  });
}

/**
 * Where a section that was saved leads: to the list, where that was asked for; as it should be, to the next one, and after
 * the last to the page that shows all; else to itself, which says what is wrong.
 */
function after(
  c: WebContext,
  { loaded }: Identified,
  { linkId }: Credentials,
  section: string,
  { typed, today }: { typed: Typed; today: string },
): string {
  const { form, lang } = c.var;
  const own = sectionUrl(lang, linkId, section);
  if (!loaded.basis) return taskUrl(lang, linkId);
  const definition = definitionOf(loaded.basis);
  const sections = sectionsOf(definition, typed);
  const index = sections.findIndex(({ id }) => id === section);
  if (form["go"] === "list") return listUrl(lang, linkId, sections[index]);
  const [standing] = standingOfSections(definition, typed, today, ({ id }) => id === section);
  if (standing?.state !== "complete") return checkedUrl(own);
  const next = sections[index + 1]?.id;
  return next === undefined ? checkUrl(lang, linkId) : sectionUrl(lang, linkId, next);
}

/** The list that a section is of: that of its row, or that of all parts. */
const listUrl = (lang: Lang, linkId: string, section: Section | undefined): string =>
  section?.within === undefined ? taskUrl(lang, linkId) : sectionUrl(lang, linkId, section.within);

/** The indicator of an adopted plan that an indicator of the report contributes to; null where a part is about none. */
async function servedBy(deps: WebDeps, { indicator }: Section, lang: Lang): Promise<PlanIndicator | null> {
  const planIndicator = indicator?.planIndicator ?? null;
  if (planIndicator === null) return null;
  return (await namedInPlans(deps, [planIndicator], lang)).get(planIndicator) ?? null;
}

/**
 * Whether what is proposed of an indicator stands in its fields: where nothing was answered of it yet, or it was asked for anew.
 * @param isAnew whether somebody asked for it
 */
const isOpenFor = (
  { indicator }: Section,
  typed: Typed,
  proposal: Proposal | null,
  isAnew: boolean,
): proposal is Proposal =>
  indicator !== undefined &&
  proposal?.sum != null &&
  (isAnew || ["measured", ...proposal.parts].every((part) => isBlank(typed[fieldOf(indicator, part)] ?? "")));

/** Whether the reports give something else than when a part was saved: what was saved had nothing to be held against, at first. */
const isStaleFor = ({ indicator }: Section, typed: Typed, { origin }: Proposal): boolean => {
  const kept = indicator && typed[originOf(indicator)];
  return kept !== undefined && kept !== origin;
};

/** What is proposed, as it would be typed. */
const proposedIn = ({ indicator }: Section, { parts, sum }: Proposal): Typed =>
  indicator
    ? {
        [fieldOf(indicator, "measured")]: measured,
        ...Object.fromEntries(parts.map((part, at) => [fieldOf(indicator, part), String(sum?.[at] ?? "")])),
      }
    : {};

/**
 * One part of the report as it is saved, with what is wrong in it after an attempt to go on. What was sent of it and could
 * not be kept is shown in place of what was saved, which stands beside it where another page saved it.
 * @param attempt what was sent and could not even be laid aside
 */
async function answerSection(
  c: WebContext,
  deps: WebDeps,
  { credentials, who, basis, view }: Exclude<Awaited<ReturnType<typeof authorOf>>, Response>,
  id: string,
  attempt?: Typed,
): Promise<Response> {
  const inDraft = who.loaded.draft?.[id]?.typed ?? {};
  const inForm = { ...view.typed, ...inDraft };
  const partOf = (typed: Typed) =>
    sectionsOf(view.definition, typed, naming(Object.keys(inDraft))).find((each) => each.id === id);
  const kept = partOf(view.typed);
  if (!kept) return answerMessage(c, deps, "not-found", 404);
  const saved = { typed: ofSection(kept, inForm), revision: who.loaded.draft?.[id]?.revision ?? 0 };
  const waiting = attempt ? null : await findUnsaved(deps, who, { ...view, typed: inForm }, id);
  const aside = attempt ?? waiting?.fields ?? null;
  const section = (aside && partOf({ ...view.typed, ...aside })) ?? kept;
  const proposal = await readProposal(deps, basis, section);
  const isAnew = aside === null && c.req.query("figures") !== undefined;
  const isFilled = isOpenFor(section, aside ?? saved.typed, proposal, isAnew);
  const typed = {
    ...view.typed,
    ...(aside && ofSection(section, aside)),
    ...(isFilled && proposal && proposedIn(section, proposal)),
  };
  const isTooLarge = aside?.["isTooLarge"] !== undefined;
  const isElsewhere =
    !isTooLarge && aside !== null && seenRevision.parse(aside["revision"]) !== saved.revision;
  const { report } = who.head;
  const isAsked =
    aside !== null &&
    isFromBefore(report, section, saved.typed, { typed: aside, masked: aside["masked"] ?? "" });
  if (section.ofParty !== undefined)
    return answerWordsOfParty(c, deps, { credentials, who, basis, view }, section);
  const page = sectionPage({
    frame: await frameOf(c, deps, credentials, who.loaded.authority),
    basis,
    definition: view.definition,
    section,
    typed,
    today: view.today,
    errors:
      c.req.query("checked") === undefined && !isTooLarge
        ? []
        : await errorsIn(deps, basis, { ...view, typed }, id),
    comments: commentsOf(report, view),
    cited: await readCited(deps, section),
    proposed: proposal && { proposal, isFilled, isStale: isStaleFor(section, saved.typed, proposal) },
    serves: await servedBy(deps, section, c.var.lang),
    reportsDue: await readReportsDue(deps, section, typed, view.today, who.head.report.office),
    revision: saved.revision,
    masked: maskedNow(report),
    view: deps.ids.unique(),
    aside: waiting?.digest ?? "",
    savedElsewhere: isElsewhere ? saved.typed : null,
    isAsked,
    isUnsaved: aside !== null && !isElsewhere && !isAsked && !isTooLarge,
    isTooLarge,
    isHereAlone: attempt !== undefined && !isTooLarge,
    by: { ...view, reader: who.link.person },
    remarks: await remarksAt(c, deps, who, id),
    commentsUrl: commentsUrl(c.var.lang, credentials.linkId),
    csrf: csrfToken(credentials),
    actionUrl: sentUrl(sectionUrl(c.var.lang, credentials.linkId, id)),
    listUrl: listUrl(c.var.lang, credentials.linkId, section),
    tableUrl: tableUrl(c.var.lang, credentials.linkId, id),
    urlOfRow: (row) => sectionUrl(c.var.lang, credentials.linkId, `${id}.${row}`),
  });
  return attempt ? c.html(page, isTooLarge ? 413 : 409) : answerForm(c, page);
}

/**
 * What is wrong in a section, by the form's own rules; else that it names a plan that is not in force any more, or makes a policy of the
 * form, once all of that can be read, that could never be gone through.
 */
async function errorsIn(
  deps: WebDeps,
  basis: Basis,
  { definition, typed, today }: Pick<FormView, "definition" | "typed" | "today">,
  id: string,
): Promise<FieldError[]> {
  const [standing] = standingOfSections(definition, typed, today, (each) => each.id === id);
  if (!standing || standing.errors.length > 0) return [...(standing?.errors ?? [])];
  const { values } = readValues(definition, typed, today, () => false);
  const isWhole = standingOfSections(definition, typed, today).every(({ errors }) => errors.length === 0);
  const ended = await endedPlansNamed(deps, basis, values, today);
  const amiss = isWhole ? await policyAmissNow(deps, basis, values, today) : [];
  return [...ended, ...amiss].filter(({ field }) =>
    standing.section.fields.some(({ name }) => name === field),
  );
}

/**
 * A part that makes the report larger than its draft can be, or that cannot even wait beside what waits of it already: by its
 * own address, where what was typed is laid aside.
 */
async function answerNotKept(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  section: string,
  { who, attempt, isLaid }: { who: Identified; attempt: Typed; isLaid: boolean },
): Promise<Response> {
  if (isLaid) return c.redirect(checkedUrl(sectionUrl(c.var.lang, credentials.linkId, section)), 303);
  const { basis } = who.loaded;
  if (!basis) return answerMessage(c, deps, "too-large", 413);
  const view = await readForm(deps, who, basis);
  if (view === "altered") return answerRefusal(c, deps, credentials, { code: view });
  return answerSection(c, deps, { credentials, who, basis, view }, section, attempt);
}
