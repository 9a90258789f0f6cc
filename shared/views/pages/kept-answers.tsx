import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { FromDesk } from "../parts/from-desk.tsx";
import { Page } from "../parts/page.tsx";
import { Carried } from "../parts/words.tsx";

type KeptAnswersProps = {
  frame: Frame;
  /** Why it could not be taken: the session is over, was opened anew meanwhile, or something is wrong on our side. */
  because: "ended" | "renewed" | "fault";
  /** What the browser sent, by the names of its fields, and what it takes to send it again. */
  form: Readonly<Record<string, string>>;
  /** What somebody typed of it. */
  words: readonly string[];
  /** Where it was sent, and can be sent again. */
  actionUrl: string;
};

/**
 * What somebody sent and what could not be taken: nothing of it is lost. What they typed stands here to be copied, and can
 * be sent again.
 */
export function keptAnswersPage({ frame, because, form, words, actionUrl }: KeptAnswersProps) {
  const t = messages(frame.lang, frame.about).doors.keptAnswers;
  const { title, text, steps, action } = t[because];
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {steps.length > 0 && (
        <>
          <ol>
            {steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <FromDesk lang={frame.lang} />
        </>
      )}
      <form method="post" action={actionUrl}>
        <Carried values={form} />
        <p class="actions">
          <button class="button" type="submit">
            {action}
          </button>
        </p>
      </form>
      {words.length > 0 && <h2>{t.typedTitle}</h2>}
      {words.length > 0 && <p>{t.typedText}</p>}
      {words.map((text) => (
        <pre dir="auto">{text}</pre>
      ))}
    </Page>
  );
}
