import type { Bilingual } from "../../../events/common.ts";
import type { Decision } from "../../domain/review/choices.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { Paragraphs } from "./words.tsx";

/** What a reviewer said of the whole report, or at a field, and what they decided with it; the board gives its reasons. */
export type ReportComment = {
  field: string | null;
  by: string;
  role: Bilingual;
  decided: Decision | null;
  /** Null where what is kept of it is not what was recorded. */
  text: string | null;
};

/** Comments in their reviewers' own words. */
export const CommentQuotes = ({ lang, comments }: { lang: Lang; comments: readonly ReportComment[] }) => (
  <>
    {comments.map(({ by, role, decided, text }) => (
      <>
        <p class="soft">{messages(lang).report.form.commentBy({ by, role: role[lang], decided })}</p>
        {text === null ? (
          <p class="problem">{messages(lang).document.altered.comment}</p>
        ) : (
          <blockquote>
            <Paragraphs text={orMasked(lang, text)} />
          </blockquote>
        )}
      </>
    ))}
  </>
);
