import type { Achievement } from "../../domain/documents/report/achievement.ts";
import type { Basis } from "../../domain/documents/report/basis.ts";
import { longestComment } from "../../domain/documents/report/commands.ts";
import type { Content } from "../../domain/documents/report/content.ts";
import type { Report } from "../../domain/documents/report/report.ts";
import { currentStage } from "../../domain/documents/report/standing.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { ErrorSummary, FieldMessage } from "../parts/errors.tsx";
import { Page } from "../parts/page.tsx";
import { AboutDueReport, ReportContent } from "../parts/report-content.tsx";
import { Facts, Hash, Hidden } from "../parts/words.tsx";
import { reportTitle } from "../title.ts";

type ChoiceError = "choose" | "comment-required" | "comment-too-long";
type TypedChoice = { decision?: string; comment?: string };

type ReviewProps = {
  frame: Frame;
  basis: Basis;
  achievements: readonly Achievement[];
  content: Content;
  report: Report;
  errors: readonly ChoiceError[];
  typed: TypedChoice;
  contentHash: string;
  round: number;
  csrf: string;
  actionUrl: string;
};

/** What is under review, then an explicit choice; neither answer is suggested. */
export function reviewPage(props: ReviewProps) {
  const { frame, basis, achievements, content, report, errors, typed, contentHash, round, csrf, actionUrl } =
    props;
  const { lang } = frame;
  const { review: t, common } = messages(lang);
  const stage = currentStage(report)?.label[lang] ?? "";
  const title = t.title({ stage });
  return (
    <Page frame={frame} title={title} failed={errors.length > 0}>
      <h1>{title}</h1>
      <ErrorSummary
        lang={lang}
        errors={errors.map((error) => ({ fieldId: placeOf(error), text: errorText(lang, error) }))}
      />
      <p class="lead">{reportTitle(basis)[lang]}</p>
      <p>{t.lead}</p>
      <AboutDueReport lang={lang} basis={basis} />
      <h2>{t.contentTitle}</h2>
      <ReportContent
        lang={lang}
        basis={basis}
        content={content}
        achievements={achievements}
        audience="inside"
      />
      <Facts items={[[common.version, <Hash hash={contentHash} />]]} />
      <form method="post" action={actionUrl} novalidate>
        <Hidden values={{ csrf, contentHash, round }} />
        <Choice lang={lang} errors={errors} typed={typed} />
        <CommentField lang={lang} errors={errors} typed={typed} />
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
    </Page>
  );
}

type ChoiceProps = { lang: Lang; errors: readonly ChoiceError[]; typed: TypedChoice };

const decisions = [
  { value: "approve", label: "approve", hint: "approveHint" },
  { value: "request-changes", label: "requestChanges", hint: "requestChangesHint" },
] as const;

function Choice({ lang, errors, typed }: ChoiceProps) {
  const t = messages(lang).review;
  const wrong = errors.includes("choose");
  return (
    <fieldset {...(wrong && { "aria-describedby": errorId("decision") })}>
      <legend>
        <h2>{t.choiceTitle}</h2>
      </legend>
      <div class={wrong ? "field wrong" : "field"}>
        <FieldMessage lang={lang} id={errorId("decision")} text={wrong ? t.error.choose : undefined} />
        {decisions.map(({ value, label, hint }) => (
          <div class="choice">
            <input
              type="radio"
              name="decision"
              value={value}
              id={fieldId(`decision.${value}`)}
              aria-describedby={hintId(`decision.${value}`)}
              checked={typed.decision === value}
            />
            <label for={fieldId(`decision.${value}`)}>{t[label]}</label>
            <p class="hint" id={hintId(`decision.${value}`)}>
              {t[hint]}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function CommentField({ lang, errors, typed }: ChoiceProps) {
  const t = messages(lang).review;
  const error = errors.find((code) => code !== "choose");
  const describedBy = [hintId("comment"), error && errorId("comment")].filter(Boolean).join(" ");
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={fieldId("comment")}>{t.comment}</label>
      <p class="hint" id={hintId("comment")}>
        {t.commentHint}
      </p>
      <FieldMessage lang={lang} id={errorId("comment")} text={error && errorText(lang, error)} />
      <textarea
        id={fieldId("comment")}
        name="comment"
        rows={6}
        aria-describedby={describedBy}
        {...(error && { "aria-invalid": "true" as const })}
      >
        {typed.comment ?? ""}
      </textarea>
    </div>
  );
}

const placeOf = (error: ChoiceError): string => fieldId(error === "choose" ? "decision.approve" : "comment");

function errorText(lang: Lang, error: ChoiceError): string {
  const t = messages(lang).review.error;
  return error === "comment-too-long" ? t[error]({ limit: number(lang, longestComment) }) : t[error];
}
