import type { EventOf } from "../../../events/facts.ts";
import { placeField } from "../../../shared/domain/board/meeting.ts";
import type { FieldError } from "../../../shared/domain/documents/report/content.ts";
import { typedFrom } from "../../../shared/domain/documents/report/content.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { standingOfSections } from "../../../shared/domain/documents/report/draft.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { checkPage } from "../../../shared/views/pages/check.tsx";
import { confirmBallotPage } from "../../../shared/views/pages/confirm-ballot.tsx";
import { confirmDecisionPage } from "../../../shared/views/pages/confirm-decision.tsx";
import { keptAnswersPage } from "../../../shared/views/pages/kept-answers.tsx";
import { attestPage } from "../../../shared/views/pages/meeting.tsx";
import { resolutionPage } from "../../../shared/views/pages/resolution.tsx";
import { reviewPage } from "../../../shared/views/pages/review.tsx";
import { sectionPage } from "../../../shared/views/pages/section.tsx";
import { taskListPage } from "../../../shared/views/pages/task-list.tsx";
import { reportTitle } from "../../../shared/views/title.ts";
import { taskUrl } from "../../../shared/views/urls.ts";
import { today } from "../../support/example-report.ts";
import { entryOf, frameFor, reportWith, type Sample } from "./sample.ts";

const everyError: Record<string, FieldError[]> = {
  period: [
    { field: "periodStart", code: "required" },
    { field: "periodEnd", code: "outside-period", period: { start: "2026-01-01", end: "2026-06-30" } },
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
  finance: [
    { field: "finance.training.actual", code: "too-many-decimals" },
    { field: "finance.support.actual", code: "other-currency", unit: "USD" },
    { field: "finance.rate", code: "required" },
    { field: "finance.rateSource", code: "required" },
  ],
  lessons: [{ field: "lessons.2.evidence", code: "incomplete" }],
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

/** The pages of an author. */
export function writing(lang: Lang, s: Sample, mark: string): Record<string, unknown> {
  const definition = reportDefinition(s.basis);
  const typed = typedFrom(definition, s.content);
  const role = s.both("MEL review", "Suivi-évaluation");
  const comment = { field: null, by: s.names.daniel, role, text: `Which register?${mark}` };
  const atField = { ...comment, field: "I2.boys" };
  const urlOf = (section: string) => `/${lang}/tasks/L1/sections/${section}`;
  const report = reportWith({ status: "draft" });
  const list = { frame: frameFor(lang, s), report, basis: s.basis, urlOf, checkUrl: "/check" };
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
    isUnsaved: false,
    isTooLarge: false,
    view: "v1",
    isAside: false,
    csrf: "csrf-token",
    actionUrl: "/section",
    listUrl: taskUrl(lang, "L1"),
  };
  const strange = { periodStart: `yesterday${mark}`, "I2.girls": `many${mark}`, "I3.words": `words${mark}` };
  const check = {
    ...part,
    report,
    shown: s.hash,
    before: null,
    command: "c1",
    submitUrl: "/submission",
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
    "list-half": taskListPage({
      ...list,
      sections: standingOfSections(definition, { ...typed, narrative: "", "I2.boys": "" }, today),
      comments: [],
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
      sections: standingOfSections(definition, typed, today),
      comments: [comment, atField, atField],
    }),
    ...Object.fromEntries(
      definition.sections.map((section) => [`section-${section.id}`, sectionPage({ ...part, section })]),
    ),
    ...Object.fromEntries(
      definition.sections.map((section) => [
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
      definition.sections
        .filter(({ id }) => id === "I2")
        .flatMap((section) => [
          ["section-commented", sectionPage({ ...part, section, comments: [atField] })],
          ["section-too-large", sectionPage({ ...part, section, isTooLarge: true, isAside: true })],
          ["section-unsaved", sectionPage({ ...part, section, isUnsaved: true, isAside: true })],
          [
            "section-elsewhere",
            sectionPage({ ...part, section, savedElsewhere: { "I2.girls": `7${mark}`, "I2.boys": "" } }),
          ],
        ]),
    ),
    ...Object.fromEntries(
      definition.sections
        .filter(({ id }) => id === "narrative")
        .map((section) => [
          "section-recognisable",
          sectionPage({ ...part, section, typed: { ...typed, narrative: `Moussa (12)${mark}` } }),
        ]),
    ),
    check: checkPage(check),
    "check-missing": checkPage({
      ...check,
      typed: strange,
      errors: Object.values(everyError).flat(),
      shown: null,
    }),
    "check-small": checkPage({
      ...check,
      basis: noIndicators,
      definition: reportDefinition(noIndicators),
    }),
    "kept-answers": keptAnswersPage({
      ...kept,
      because: "ended",
    }),
    "kept-answers-renewed": keptAnswersPage({ ...kept, because: "renewed" }),
    "kept-answers-fault": keptAnswersPage({ ...kept, because: "fault" }),
  };
}

const noComment = { text: null, fields: {} };

/** The pages of a reviewer. */
export function reviewing(lang: Lang, s: Sample, mark: string) {
  const definition = reportDefinition(s.basis);
  const [field = ""] = definition.sections.flatMap(({ fields }) => fields.map(({ name }) => name));
  const comment = { text: `Perhaps${mark}`, fields: { [field]: `Look again${mark}` } };
  const review = {
    frame: frameFor(lang, s),
    basis: s.basis,
    definition,
    achievements: s.achieved,
    content: s.content,
    report: reportWith({}),
    names: s.names,
    reader: "daniel",
    own: null,
    earlier: null,
    errors: [],
    typed: { comment: noComment },
    lane: "mel",
    longestComments: 40_000,
    csrf: "csrf-token",
    actionUrl: "/confirmation",
    ...{ before: [], agreementUrl: "/agreement" },
  };
  const earlier = {
    decision: "approve" as const,
    contentHash: "a".repeat(64),
    content: { ...s.content, values: { ...s.content.values, [field]: `Something else${mark}` } },
    at: "2026-11-20T09:00:00.000Z",
    comment,
  };
  const confirm = {
    frame: frameFor(lang, s),
    definition,
    contentHash: s.hash,
    round: 1,
    lane: "mel",
    task: { en: `MEL review${mark}`, fr: `Suivi-évaluation${mark}` },
    command: "c2",
    csrf: "csrf-token",
    actionUrl: "/decision",
    changeUrl: "/review",
  };
  const tooLong = { at: `comment.${field}`, code: "comment-too-long" } as const;
  return {
    review: reviewPage({ ...review, before: twoRounds(s, mark) }),
    "review-again": reviewPage({ ...review, own: { decision: "approve", at: earlier.at }, earlier }),
    "review-late": reviewPage({ ...review, report: reportWith({ escalated: ["mel"] }) }),
    "review-unchanged": reviewPage({ ...review, earlier: { ...earlier, content: s.content } }),
    "review-not-kept": reviewPage({
      ...review,
      earlier: { ...earlier, content: "altered", comment: "altered" },
    }),
    "review-choose": reviewPage({
      ...review,
      errors: [{ at: "choice", code: "choose" }],
      typed: { comment },
    }),
    "review-comment": reviewPage({
      ...review,
      errors: [{ at: "comment", code: "comment-required" }],
      typed: { decision: "request-changes", comment: noComment },
    }),
    "review-too-long": reviewPage({
      ...review,
      errors: [tooLong, { at: "comment", code: "comments-too-long" }],
      typed: { decision: "approve", comment },
    }),
    "confirm-approve": confirmDecisionPage({ ...confirm, decision: "approve", comment: noComment }),
    "confirm-field": confirmDecisionPage({
      ...confirm,
      decision: "request-changes",
      comment: { ...comment, text: "" },
    }),
    "confirm-changes": confirmDecisionPage({ ...confirm, decision: "request-changes", comment }),
  };
}

/** A version that came back with a request, and the one that answers it. */
function twoRounds(s: Sample, mark: string) {
  const field = "I1.explanation";
  const asked = { decision: "request-changes", commentCommitment: "c".repeat(64) };
  const comment = { text: null, fields: { [field]: `Name the posts.${mark}` } };
  const before = { ...s.content, values: { ...s.content.values, [field]: `Some posts.${mark}` } };
  const at = "2026-11-18T09:00:00.000Z";
  return [
    {
      ...{ round: 1, contentHash: "b".repeat(64), at, content: before },
      said: [{ entry: entryOf("decision-recorded", asked, 4), comment }],
    },
    { round: 2, contentHash: s.hash, at, said: [], content: s.content },
  ];
}

/** The pages of a director who answers a written resolution. */
export function signing(lang: Lang, s: Sample, mark: string) {
  const resolution = {
    frame: frameFor(lang, s),
    basis: s.basis,
    content: s.content,
    achievements: s.achieved,
    report: reportWith({}),
    rule: s.both(`the Act, s. 140${mark}`, `la Loi, art. 140${mark}`),
    lane: "direction",
    hasSigned: false,
    errors: [],
    typed: { comment: "" },
    csrf: "csrf-token",
    actionUrl: "/signature",
    ...{ names: s.names, before: twoRounds(s, mark), agreementUrl: "/agreement" },
  };
  const confirm = {
    frame: frameFor(lang, s),
    basis: s.basis,
    comment: `Not yet${mark}`,
    contentHash: s.hash,
    round: 1,
    lane: "direction",
    command: "c3",
    csrf: "csrf-token",
    actionUrl: "/ballot",
    changeUrl: "/resolution",
  };
  const entered = entryOf("meeting-decision-entered").event;
  const attest = {
    frame: frameFor(lang, s),
    document: reportTitle(s.basis),
    by: s.names.daniel,
    entered: {
      facts: entered.facts as EventOf<"meeting-decision-entered">["facts"],
      comment: { text: `Sound${mark}`, fields: { [placeField]: `Montréal${mark}` } },
    },
    decisionHash: s.hash,
    names: s.names,
    sources: { quorum: s.both("s. 136", "art. 136"), majority: s.both("s. 31", "art. 31") },
    errors: [],
    typed: {},
    command: "c5",
    csrf: "csrf-token",
    actionUrl: "/attestation",
  };
  return {
    attest: attestPage(attest),
    "attest-errors": attestPage({
      ...attest,
      sources: null,
      errors: [
        { at: "answer.attest", text: "Choose" },
        { at: "reason", text: "Why?" },
      ],
      typed: { answer: "contest", reason: `Because${mark}` },
    }),
    resolution: resolutionPage(resolution),
    "resolution-signed": resolutionPage({ ...resolution, hasSigned: true }),
    "resolution-errors": resolutionPage({
      ...resolution,
      errors: [
        { at: "choice", code: "choose" },
        { at: "comment", code: "comment-too-long" },
      ],
      typed: { comment: `Because${mark}` },
    }),
    "confirm-sign": confirmBallotPage({ ...confirm, ballot: "sign", comment: "" }),
    "confirm-refuse": confirmBallotPage({ ...confirm, ballot: "refuse" }),
    "confirm-abstain": confirmBallotPage({ ...confirm, ballot: "abstain" }),
  };
}
