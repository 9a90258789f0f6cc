import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { beginPlan } from "../../../shared/domain/documents/plan/recorded.ts";
import { askedAt, proposedChanges } from "../../../shared/domain/forms/change-proposed.ts";
import type { FieldError, Typed } from "../../../shared/domain/forms/content.ts";
import { readValues, typedFrom } from "../../../shared/domain/forms/content.ts";
import type { Definition, Section } from "../../../shared/domain/forms/definition.ts";
import { standingOfSections } from "../../../shared/domain/forms/draft.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { atFirst } from "../../../shared/domain/review/at-first.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { choicesIn } from "../../../shared/views/choices.ts";
import type { Frame } from "../../../shared/views/frame.ts";
import { checkPage } from "../../../shared/views/pages/check.tsx";
import { commentOnPage, draftToCommentPage } from "../../../shared/views/pages/comment-on.tsx";
import { commentsPage } from "../../../shared/views/pages/comments.tsx";
import { discardPage, handOverPage } from "../../../shared/views/pages/end-draft.tsx";
import { keptAnswersPage } from "../../../shared/views/pages/kept-answers.tsx";
import { proposePage } from "../../../shared/views/pages/propose.tsx";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { taskListPage } from "../../../shared/views/pages/task-list.tsx";
import { whichOfTwoPage } from "../../../shared/views/pages/which-of-two.tsx";
import { writersPage } from "../../../shared/views/pages/writers.tsx";
import { subjectOf } from "../../../shared/views/parts/draft-comments.tsx";
import { taskUrl } from "../../../shared/views/urls.ts";
import { planBasis } from "../../support/example-plan.ts";
import { today } from "../../support/example-report.ts";
import { plan, result } from "../../support/rows-form.ts";
import { byAmount, small, threeYears } from "./by-amount.ts";
import { aheadOf, frameFor, reportWith, roster, type Sample, served } from "./sample.ts";

const everyError: Record<string, FieldError[]> = {
  period: [
    { field: "periodStart", code: "required" },
    {
      field: "periodEnd",
      code: "other-period",
      day: "2026-06-30",
      period: { start: "2026-01-01", end: "2026-06-30" },
    },
  ],
  I1: [
    { field: "I1.measured", code: "required" },
    { field: "I1.police.numerator", code: "above-denominator" },
    { field: "I1.police.denominator", code: "nobody-counted" },
    { field: "I1.justice.numerator", code: "negative" },
    { field: "I1.explanation", code: "explain-variance" },
  ],
  I2: [
    { field: "I2.girls", code: "not-a-whole-number" },
    { field: "I2.boys", code: "too-large", limit: 1_000_000_000 },
    { field: "I2.unknown", code: "required" },
  ],
  I3: [{ field: "I3.words", code: "too-long", limit: 4_000, over: 8_000 }],
  I4: [{ field: "I4.measured", code: "required" }],
  narrative: [{ field: "narrative", code: "required" }],
  finance: [
    { field: "finance.training.actual", code: "too-many-decimals" },
    { field: "finance.support.actual", code: "other-currency", unit: "USD" },
    { field: "finance.rate", code: "other-counterpart", unit: "EUR" },
    { field: "finance.rateSource", code: "required" },
  ],
  lessons: [{ field: "lessons.1.evidence", code: "required" }],
  partner: [
    { field: "partner.askedOn", code: "too-late", bound: { is: "today", day: "2026-12-01" } },
    { field: "partner.askedHow", code: "too-long", limit: 200, over: 1 },
  ],
  summary: [{ field: "summary.en", code: "required" }],
  safeguarding: [
    { field: "safeguarding.attested", code: "required" },
    { field: "safeguarding.handled", code: "more-than-reported" },
  ],
};

/** The page of a list: without a row, with a row that lacks something, with several of which some were removed, and full. */
function rowsOfLessons(
  sections: readonly Section[],
  part: Omit<Parameters<typeof sectionPage>[0], "section">,
  mark: string,
) {
  const pageOf = (typed: Record<string, string>, more: Partial<Parameters<typeof sectionPage>[0]> = {}) => {
    const section = sectionsOf(part.definition, typed).find(({ id }) => id === "lessons") ?? sections[0];
    return section ? sectionPage({ ...part, section, typed, ...more }) : null;
  };
  const typed = {
    "lessons.rows": "a b",
    "lessons.a.statement": `Ask first.${mark}`,
    "lessons.a.evidence": mark,
  };
  const gone = { "lessons.gone": "c", "lessons.c.statement": `Slow down.${mark}` };
  const apart = {
    ...{ "results.rows": "r1 r2 r3", "results.gone": "r4" },
    ...result("r1", { title: `Children are heard.${mark}` }),
    ...result("r2", { level: "other", parent: "r1" }),
  };
  const many = Array.from({ length: 21 }, (_, index) => `n${index}`).join(" ");
  const tooMany = { field: "lessons.rows", code: "too-many-rows", limit: 20 } as const;
  return {
    "rows-none": pageOf({ "lessons.rows": "" }),
    "rows-none-wrong": pageOf(
      { "lessons.rows": "" },
      { errors: [{ field: "lessons.rows", code: "too-few-rows", limit: 1 }] },
    ),
    "rows-some": pageOf(
      { ...typed, ...gone },
      {
        errors: [{ field: "lessons.b.statement", code: "required" }],
        savedElsewhere: { "lessons.rows": "a" },
      },
    ),
    "rows-commented": pageOf(typed, {
      comments: ["lessons.a.evidence", "lessons.z.statement", "lessons.rows"].map((field) => ({
        ...{ field, by: `Daniel${mark}`, decided: "approve", text: `Why?${mark}` },
        role: { en: "MEL", fr: "SE" },
      })),
    }),
    ...Object.fromEntries(
      sectionsOf(plan, apart)
        .filter(({ id }) => id === "results")
        .map((section) => ["rows-apart", sectionPage({ ...part, definition: plan, section, typed: apart })]),
    ),
    "rows-too-many": pageOf({ "lessons.rows": many }, { errors: [tooMany] }),
  };
}

/** Who writes it: as its author sees it, with nobody to invite, with as many as can, and as a colleague does. */
function writers(lang: Lang, s: Sample) {
  const [author, daniel] = [
    { id: "awa", name: s.names.awa },
    { id: "daniel", name: s.names.daniel },
  ];
  const page = {
    ...{ frame: frameFor(lang, s), author, reader: "awa", isFull: false, done: null, isWrong: false },
    ...{ command: "c1", csrf: "csrf-token", actionUrl: "/writers", backUrl: taskUrl(lang, "L1") },
    handOverUrl: "/hand-over",
    candidates: [{ id: "claire", name: s.names.claire }],
    writers: [daniel],
  };
  const ends = { ...page, backUrl: page.backUrl, actionUrl: "/hand-over?sent" };
  const handing = { ...ends, candidates: [daniel], sent: null };
  const discarding = { ...ends, sureUrl: "/discard?sure" };
  return {
    "hand-over": handOverPage(handing),
    "hand-over-wrong": handOverPage({ ...handing, sent: { to: undefined, answer: undefined } }),
    "hand-over-nobody": handOverPage({ ...handing, candidates: [] }),
    discard: discardPage({ ...discarding, isSure: false }),
    "discard-sure": discardPage({ ...discarding, isSure: true }),
    "writers-handed": writersPage({ ...page, reader: "daniel", done: "handed", candidates: null }),
    "writers-alone": writersPage({ ...page, writers: [] }),
    "writers-wrong": writersPage({ ...page, isWrong: true }),
    "writers-invited": writersPage({ ...page, done: "invited" }),
    "writers-nobody": writersPage({ ...page, candidates: [], done: "ended" }),
    "writers-full": writersPage({ ...page, isFull: true }),
    "writers-colleague": writersPage({ ...page, reader: "daniel", candidates: null }),
  };
}

/** Comments on a draft: for those who write it, and for who was asked. */
function draftComments(
  lang: Lang,
  s: Sample,
  draft: { definition: Definition; typed: Typed; today: string },
  mark: string,
) {
  const frame = frameFor(lang, s);
  const made = { by: "daniel", name: s.names.daniel, at: "2026-11-23T18:02:00.000Z", section: "I2" };
  const settled = {
    ...{ name: s.names.awa, at: "2026-11-24T18:02:00.000Z", text: `Those of the register.${mark}` },
    outcome: "answered",
  } as const;
  const comments = [
    { ...made, number: 1, field: "I2.boys", isChanged: true, text: `Which register?${mark}`, settled: null },
    { ...made, number: 2, field: null, isChanged: false, text: `Why?${mark}`, settled },
    {
      ...{ ...made, number: 4, field: "I2.boys", isChanged: false, text: `A boy came later.${mark}` },
      ...{ proposed: { "I2.boys": "113" }, settled: null },
    },
    {
      ...{
        ...made,
        number: 5,
        field: "I2.boys",
        isChanged: false,
        text: null,
        proposed: { "I2.boys": "112" },
      },
      settled: { ...settled, outcome: "taken-in" as const },
    },
    {
      ...{ ...made, number: 3, field: "lessons.z.statement", isChanged: false, text: null, name: "" },
      settled: { ...settled, outcome: "taken-in" as const, text: null },
    },
  ].map((comment) => ({
    ...{ proposed: {}, ...comment },
    subject: subjectOf(lang, draft.definition, draft.typed, comment),
    changes: proposedChanges(draft.definition, draft.typed, draft.today, { proposed: {}, ...comment }),
  }));
  const page = {
    ...{
      frame,
      until: "2026-12-10",
      isOver: false,
      done: null,
      wrong: null,
      typedDay: "",
      masked: "0",
      revisions: {},
    },
    candidates: [
      { id: "claire", name: s.names.claire },
      { id: "fanta", name: `Fanta Coulibaly${mark}`, partner: `Association Yiriwa Denw${mark}` },
    ],
    asked: [
      { id: "daniel", name: s.names.daniel, hasCommented: true },
      { id: "claire", name: s.names.claire, hasCommented: false },
      { ...{ id: "oumar", name: `Oumar Koné${mark}`, hasCommented: false }, partner: `Sigida Kura${mark}` },
    ],
    ...{ comments, command: "c1", csrf: "csrf-token", actionUrl: "/comments", backUrl: taskUrl(lang, "L1") },
  };
  const reading = {
    ...{
      frame,
      basis: s.basis,
      draft,
      author: s.names.awa,
      until: "2026-12-10",
      mine: comments,
      isOffered: false,
    },
    ...{ done: null, urlOf: (section: string) => `/comment-on/${section}` },
  };
  const one = sectionsOf(draft.definition, draft.typed).filter(({ id }) => id === "I2");
  return {
    "comments-begin": commentsPage({ ...page, until: null, asked: [], comments: [] }),
    comments: commentsPage(page),
    "comments-wrong": commentsPage({ ...page, wrong: "1" }),
    "comments-day-wrong": commentsPage({ ...page, wrong: "day" }),
    "comments-over": commentsPage({ ...page, isOver: true, done: "settled" }),
    "comments-writer": commentsPage({ ...page, candidates: null }),
    "comments-nobody": commentsPage({ ...page, candidates: [], done: "invited" }),
    "draft-to-comment": draftToCommentPage(reading),
    "draft-to-comment-done": draftToCommentPage({ ...reading, done: "comment", mine: [] }),
    "draft-offered": draftToCommentPage({ ...reading, isOffered: true, until: null, done: "proposal" }),
    "draft-offered-over": draftToCommentPage({ ...reading, isOffered: true, draft: null }),
    "draft-to-comment-over": draftToCommentPage({ ...reading, draft: null }),
    ...Object.fromEntries(
      one.flatMap((section) => {
        const on = {
          ...{ frame, section, draft, revision: 1, masked: "0", mine: comments.slice(0, 1) },
          ...{ command: "c1", csrf: "csrf-token", actionUrl: "/comment-on/I2?sent", backUrl: "/" },
          proposeUrl: (field: string) => `/propose/I2/${field}`,
        };
        return [
          ["comment-on", commentOnPage({ ...on, isWrong: false })],
          ["comment-on-wrong", commentOnPage({ ...on, isWrong: true })],
          ...proposals(lang, frame, draft),
        ];
      }),
    ),
  };
}

/** What is proposed at a field, and of a row more. */
function proposals(
  lang: Lang,
  frame: Frame,
  draft: { definition: Definition; typed: Typed; today: string },
): [string, unknown][] {
  const at = (section: string, field: string) =>
    askedAt(draft.definition, draft.typed, { section, field }, "p1");
  const page = {
    ...{
      frame,
      document: { en: "A report", fr: "Un rapport" },
      errors: [],
      revision: 1,
      view: "p1",
    },
    ...{
      command: "c1",
      masked: "0",
      aside: "",
      csrf: "csrf-token",
      actionUrl: "/propose?sent",
      backUrl: "/",
    },
    ...{ fieldErrors: [], typed: draft.typed },
    values: readValues(draft.definition, draft.typed, draft.today).values,
  };
  const [field, row] = [at("I2", "I2.boys"), at("lessons", "lessons.rows")];
  if (!field || !row) throw new Error("nothing can be proposed");
  const fieldErrors: FieldError[] = [{ field: "I2.boys", code: "required" }];
  const errors = [{ at: "I2.boys", text: messages(lang).proposing.errors.empty }];
  return [
    ["propose", proposePage({ ...page, asked: field })],
    ["propose-wrong", proposePage({ ...page, asked: field, fieldErrors, errors })],
    ["propose-row", proposePage({ ...page, asked: row })],
  ];
}

/** The pages of an author. */
export function writing(lang: Lang, s: Sample, mark: string): Record<string, unknown> {
  const definition = definitionOf(s.basis);
  const typed = typedFrom(definition, s.content);
  const role = s.both("MEL review", "Suivi-évaluation");
  const words = { by: s.names.daniel, role, text: `Which register?${mark}` };
  const comment = { ...words, field: null, decided: "request-changes" } as const;
  const atField = { ...comment, field: "I2.boys" };
  const urlOf = (section: string) => `/${lang}/tasks/L1/sections/${section}`;
  const report = reportWith({ status: "draft" });
  const saved = Object.fromEntries(
    ["I1", "I2", "narrative"].map((id, index) => [
      id,
      { by: ["awa", "daniel", "erased"][index] ?? "", at: "2026-11-23T18:02:00.000Z" },
    ]),
  );
  const by = { reader: "awa", saved, writers: { awa: s.names.awa, daniel: s.names.daniel } };
  const list = {
    ...{ typed: {}, by, writersUrl: "/writers", commentsUrl: "/comments", discardUrl: null },
    ...{ frame: frameFor(lang, s), report, basis: s.basis, unsaved: [], urlOf, checkUrl: "/check" },
    isHistoryAltered: false,
  };
  const part = {
    frame: frameFor(lang, s),
    basis: s.basis,
    definition,
    typed,
    today,
    errors: [],
    comments: [],
    revision: 1,
    savedElsewhere: null,
    masked: "0",
    isAsked: false,
    isUnsaved: false,
    isTooLarge: false,
    isHereAlone: false,
    ...{ by, remarks: [], commentsUrl: "/comments" },
    view: "v1",
    aside: "",
    csrf: "csrf-token",
    actionUrl: "/section",
    listUrl: taskUrl(lang, "L1"),
    cited: [],
    serves: null,
    reportsDue: null,
    tableUrl: "/table",
    urlOfRow: (row: string) => `/section.${row}`,
  };
  const sections = sectionsOf(definition, typed);
  const strange = { periodStart: `yesterday${mark}`, "I2.girls": `many${mark}`, "I3.words": `words${mark}` };
  const check = {
    ...part,
    report,
    shown: s.hash,
    before: null,
    over: 0,
    parentOver: null,
    command: "c1",
    submitUrl: "/submission",
    ...{ ahead: aheadOf(), names: s.names },
    ...{ submitter: null, guards: [], commentsUrl: "/comments" },
    unsaved: [],
    urlOf,
  };
  const noIndicators = { ...s.basis, indicators: [], budgetLines: [] };
  const kept = {
    frame: frameFor(lang, s, null),
    words: [`Words that were typed.${mark}`],
    form: { narrative: `What I wrote${mark}`, revision: "1" },
    actionUrl: "/section",
  };
  return {
    "list-begin": taskListPage({
      ...list,
      sections: standingOfSections(definition, {}, today),
      comments: [],
    }),
    "list-copied": taskListPage({
      ...list,
      frame: { ...list.frame, about: "plan" },
      basis: planBasis,
      copiedOf: planBasis,
      report: {
        ...reportWith({ status: "draft", round: 0 }),
        ...{ kind: "plan", tail: beginPlan(), copiedFrom: "SP-2027-2030-1a2b3c4d" },
      },
      sections: standingOfSections(planDefinition(planBasis), {}, today),
      comments: [],
    }),
    "list-together": taskListPage({
      ...list,
      report: reportWith({
        status: "draft",
        colleagues: [{ capacity: "writer", person: "daniel", lang: null, isReleased: false }],
      }),
      sections: standingOfSections(definition, typed, today),
      comments: [],
      by: { ...by, reader: "daniel" },
    }),
    "list-half": taskListPage({
      ...list,
      sections: standingOfSections(definition, { ...typed, narrative: "", "I2.boys": "" }, today),
      comments: [],
    }),
    "list-masked": taskListPage({
      ...list,
      sections: standingOfSections(definition, { ...typed, narrative: "", "narrative.emptied": "1" }, today),
      comments: [],
    }),
    "list-unsaved": taskListPage({
      ...list,
      sections: standingOfSections(definition, typed, today),
      comments: [],
      unsaved: sections.slice(0, 2),
    }),
    "list-wrong": taskListPage({
      ...list,
      sections: standingOfSections(
        definition,
        { ...typed, ...strange, narrative: "a".repeat(12_000) },
        today,
      ),
      comments: [],
    }),
    "list-changes": taskListPage({
      ...list,
      report: reportWith({ status: "changes-requested" }),
      sections: standingOfSections(definition, typed, today),
      comments: [comment, atField, atField, { ...comment, text: null }],
    }),
    "list-changes-unknown": taskListPage({
      ...list,
      report: reportWith({ status: "changes-requested" }),
      sections: standingOfSections(definition, typed, today),
      comments: [],
      isHistoryAltered: true,
    }),
    "list-returned": taskListPage({
      ...list,
      report: reportWith({
        status: "changes-requested",
        decidedAtMeeting: { stage: 1, heldOn: "2026-12-10", outcome: "returned", attestedBy: "claire" },
      }),
      sections: standingOfSections(definition, typed, today),
      comments: [{ ...comment, decided: null }],
    }),
    ...Object.fromEntries(
      sections.map((section) => [
        `section-${section.id}`,
        sectionPage({ ...part, section, serves: section.indicator ? served(mark) : null }),
      ]),
    ),
    ...Object.fromEntries(
      sections.map((section) => [
        `errors-${section.id}`,
        sectionPage({
          ...part,
          section,
          typed: strange,
          errors: everyError[section.id] ?? [],
        }),
      ]),
    ),
    ...Object.fromEntries(
      sections
        .filter(({ id }) => id === "I2")
        .flatMap((section) => [
          ["section-commented", sectionPage({ ...part, section, comments: [atField] })],
          ["section-too-large", sectionPage({ ...part, section, isTooLarge: true, aside: "of it" })],
          ["section-here-alone", sectionPage({ ...part, section, isHereAlone: true })],
          ["section-unsaved", sectionPage({ ...part, section, isUnsaved: true, aside: "of it" })],
          [
            "section-elsewhere",
            sectionPage({
              ...{ ...part, section, savedElsewhere: { "I2.girls": `7${mark}`, "I2.boys": "" } },
              by: { ...by, reader: "daniel" },
            }),
          ],
          [
            "section-by-another",
            sectionPage({ ...part, section, savedElsewhere: { "I2.girls": `7${mark}`, "I2.boys": "" } }),
          ],
        ]),
    ),
    ...Object.fromEntries(
      sections
        .filter(({ id }) => id === "narrative")
        .flatMap((section) => [
          [
            "section-recognisable",
            sectionPage({ ...part, section, typed: { ...typed, narrative: `Moussa (12)${mark}` } }),
          ],
          [
            "section-masked-meanwhile",
            sectionPage({ ...part, section, typed: { narrative: mark }, isAsked: true, aside: "of it" }),
          ],
          [
            "section-masked",
            sectionPage({ ...part, section, typed: { ...typed, narrative: "", "narrative.emptied": "1" } }),
          ],
        ]),
    ),
    ...rowsOfLessons(sections, part, mark),
    check: checkPage(check),
    "check-vacant": checkPage({ ...check, ahead: aheadOf({}) }),
    "check-without-amount": checkPage({ ...check, ahead: aheadOf(roster, byAmount, { risk: "high" }) }),
    "check-of-amount": checkPage({ ...check, ahead: aheadOf(roster, byAmount, threeYears) }),
    "check-of-small-amount": checkPage({ ...check, ahead: aheadOf(roster, byAmount, small) }),
    "check-together": checkPage({ ...check, submitter: s.names.daniel }),
    ...writers(lang, s),
    "check-over": checkPage({ ...check, shown: null, parentOver: { code: "plan-over" } }),
    "check-too-large": checkPage({ ...check, shown: null, over: 12_345 }),
    ...draftComments(lang, s, { definition, typed, today }, mark),
    "check-commented": checkPage({
      ...check,
      report: reportWith({
        status: "draft",
        commenting: { ...atFirst.commenting, made: 1, open: [{ number: 1, by: "daniel" }], by: ["daniel"] },
      }),
    }),
    "check-unsaved": checkPage({ ...check, unsaved: sections.slice(0, 2) }),
    "check-masked-meanwhile": checkPage({ ...check, isAsked: true }),
    "check-missing": checkPage({
      ...check,
      typed: strange,
      errors: Object.values(everyError).flat(),
      shown: null,
    }),
    "check-small": checkPage({
      ...check,
      basis: noIndicators,
      definition: definitionOf(noIndicators),
    }),
    "kept-answers": keptAnswersPage({
      ...kept,
      because: "ended",
    }),
    "kept-answers-renewed": keptAnswersPage({ ...kept, because: "renewed" }),
    "kept-answers-fault": keptAnswersPage({ ...kept, because: "fault" }),
    "which-of-two": whichOfTwoPage({
      ...{ frame: kept.frame, form: kept.form, actionUrl: kept.actionUrl, opens: "/en/tasks/x" },
      sent: { choices: [], words: kept.words },
      waiting: {
        choices: choicesIn({ lang, about: "report" }, { decision: "approve" }, {}, null),
        words: ["Sent from another page."],
      },
      before: "/en/tasks/x/choice",
    }),
    "which-of-two-nothing": whichOfTwoPage({
      ...{
        frame: { ...kept.frame, alsoSentUrl: "/en/tasks/x/choice" },
        form: kept.form,
        actionUrl: kept.actionUrl,
        opens: "/en/tasks/x",
      },
      sent: { choices: [], words: kept.words },
      waiting: { choices: [], words: [] },
      before: null,
    }),
  };
}
