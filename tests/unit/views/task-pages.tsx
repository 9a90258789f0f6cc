import type { FieldError } from "../../../shared/domain/documents/report/content.ts";
import { typedFrom } from "../../../shared/domain/documents/report/content.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { checkPage } from "../../../shared/views/pages/check.tsx";
import { confirmDecisionPage } from "../../../shared/views/pages/confirm-decision.tsx";
import { reportFormPage } from "../../../shared/views/pages/report-form.tsx";
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

/** The pages of a reviewer. */
export function reviewing(lang: Lang, s: Sample, mark: string) {
  const review = {
    frame: frameFor(lang, s),
    basis: s.basis,
    achievements: s.achieved,
    content: s.content,
    report: reportWith({}),
    errors: [],
    typed: {},
    contentHash: s.hash,
    round: 1,
    csrf: "csrf-token",
    actionUrl: "/confirmation",
  };
  const confirm = {
    frame: frameFor(lang, s, null),
    contentHash: s.hash,
    round: 1,
    command: "c2",
    csrf: "csrf-token",
    actionUrl: "/decision",
    backUrl: taskUrl(lang, "L1"),
  };
  return {
    review: reviewPage(review),
    "review-choose": reviewPage({ ...review, errors: ["choose"], typed: { comment: `Perhaps${mark}` } }),
    "review-comment": reviewPage({
      ...review,
      errors: ["comment-required"],
      typed: { decision: "request-changes" },
    }),
    "review-too-long": reviewPage({
      ...review,
      errors: ["comment-too-long"],
      typed: { decision: "approve" },
    }),
    "confirm-approve": confirmDecisionPage({ ...confirm, decision: "approve", comment: " " }),
    "confirm-changes": confirmDecisionPage({
      ...confirm,
      decision: "request-changes",
      comment: `Name the register.${mark}`,
    }),
  };
}
