import type { FieldError } from "../../../shared/domain/documents/report/content.ts";
import { typedFrom } from "../../../shared/domain/documents/report/content.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { checkPage } from "../../../shared/views/pages/check.tsx";
import { confirmBallotPage } from "../../../shared/views/pages/confirm-ballot.tsx";
import { confirmDecisionPage } from "../../../shared/views/pages/confirm-decision.tsx";
import { reportFormPage } from "../../../shared/views/pages/report-form.tsx";
import { resolutionPage } from "../../../shared/views/pages/resolution.tsx";
import { reviewPage } from "../../../shared/views/pages/review.tsx";
import { taskUrl } from "../../../shared/views/urls.ts";
import { frameFor, reportWith, type Sample } from "./sample.ts";

const everyError: FieldError[] = [
  { field: "periodStart", code: "required" },
  { field: "periodEnd", code: "before-start" },
  { field: "I1.numerator", code: "above-denominator" },
  { field: "I1.denominator", code: "zero-denominator" },
  { field: "I2.girls", code: "not-a-whole-number" },
  { field: "I2.boys", code: "too-large", limit: 1_000_000_000 },
  { field: "I2.unknown", code: "required" },
  { field: "I3.words", code: "too-long", limit: 4_000 },
  { field: "I4.total", code: "not-a-whole-number" },
  { field: "narrative", code: "required" },
];

/** The pages of an author. */
export function writing(lang: Lang, s: Sample, mark: string) {
  const definition = reportDefinition(s.basis);
  const form = {
    frame: frameFor(lang, s),
    basis: s.basis,
    definition,
    csrf: "csrf-token",
    actionUrl: "/draft",
  };
  const comment = {
    by: s.names.daniel,
    role: s.both("MEL review", "Suivi-évaluation"),
    text: `Which register?${mark}`,
  };
  const noIndicators = { ...s.basis, indicators: [] };
  return {
    form: reportFormPage({ ...form, typed: typedFrom(s.content), errors: [], comments: [] }),
    "form-errors": reportFormPage({
      ...form,
      frame: { ...form.frame, path: null },
      typed: { periodStart: `yesterday${mark}`, "I2.girls": `many${mark}`, "I3.words": `words${mark}` },
      errors: everyError,
      comments: [],
    }),
    "form-one-error": reportFormPage({
      ...form,
      typed: { ...typedFrom(s.content), periodEnd: "30 juin" },
      errors: [{ field: "periodEnd", code: "not-a-date" }],
      comments: [],
    }),
    "form-changes": reportFormPage({
      ...form,
      typed: typedFrom(s.content),
      errors: [],
      comments: [comment, comment],
    }),
    "form-empty": reportFormPage({
      ...form,
      basis: noIndicators,
      definition: reportDefinition(noIndicators),
      typed: {},
      errors: [],
      comments: [],
    }),
    check: checkPage({
      ...form,
      content: s.content,
      contentHash: s.hash,
      command: "c1",
      submitUrl: "/submission",
      changeUrl: taskUrl(lang, "L1"),
    }),
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
    longestComments: 40_000,
    csrf: "csrf-token",
    actionUrl: "/confirmation",
  };
  const earlier = {
    decision: "approve" as const,
    contentHash: "a".repeat(64),
    content: { ...s.content, values: { ...s.content.values, [field]: `Something else${mark}` } },
    at: "2026-11-20T09:00:00.000Z",
    comment,
  };
  const confirm = {
    frame: frameFor(lang, s, null),
    definition,
    contentHash: s.hash,
    round: 1,
    command: "c2",
    csrf: "csrf-token",
    actionUrl: "/decision",
    changeUrl: "/review",
  };
  const tooLong = { at: `comment.${field}`, code: "comment-too-long" } as const;
  return {
    review: reviewPage(review),
    "review-again": reviewPage({ ...review, own: "approve", earlier }),
    "review-unchanged": reviewPage({ ...review, earlier: { ...earlier, content: s.content } }),
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
    "confirm-changes": confirmDecisionPage({ ...confirm, decision: "request-changes", comment }),
  };
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
    hasSigned: false,
    errors: [],
    typed: { comment: "" },
    csrf: "csrf-token",
    actionUrl: "/signature",
  };
  const confirm = {
    frame: frameFor(lang, s, null),
    basis: s.basis,
    comment: `Not yet${mark}`,
    contentHash: s.hash,
    round: 1,
    command: "c3",
    csrf: "csrf-token",
    actionUrl: "/ballot",
    changeUrl: "/resolution",
  };
  return {
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
