import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { Hidden } from "../parts/words.tsx";

type KeptAnswersProps = {
  frame: Frame;
  /** What the browser sent, by the names of its fields. */
  typed: Readonly<Record<string, string>>;
  /** What somebody typed of it. */
  words: readonly string[];
  /** Where it was sent, and can be sent again. */
  actionUrl: string;
};

/**
 * A session that ran out while somebody was writing: nothing is lost. What they typed stands here to be copied, and can
 * be sent again once the link in their mail has opened a new session in this browser.
 */
export function keptAnswersPage({ frame, typed, words, actionUrl }: KeptAnswersProps) {
  const t = messages(frame.lang).doors.keptAnswers;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <ol>
        {t.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <form method="post" action={actionUrl}>
        <Hidden values={typed} />
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
      <h2>{t.typedTitle}</h2>
      <p>{t.typedText}</p>
      {words.map((text) => (
        <pre>{text}</pre>
      ))}
    </Page>
  );
}
