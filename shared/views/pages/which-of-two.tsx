import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { Carried, Facts } from "../parts/words.tsx";

/** What somebody said by a form that they sent: what they chose, each beside its question, and what they typed. */
type Said = { choices: readonly (readonly [string, string])[]; words: readonly string[] };

/**
 * A form was sent in two ways, and nothing says which is meant: both stand here, and their author goes on with the later, or
 * opens the other.
 */
export function whichOfTwoPage(props: {
  frame: Frame;
  /** What it takes to send the later one again, in place of what waits. */
  form: Readonly<Record<string, string>>;
  sent: Said;
  waiting: Said;
  actionUrl: string;
  /** Where what waits is shown. */
  opens: string;
  /** Where what was sent before that is kept beside what waits; null where nothing is. */
  before: string | null;
}) {
  const { frame, form, sent, waiting, actionUrl, opens, before } = props;
  const { competing: t } = messages(frame.lang).doors.keptAnswers;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <p>{before === null ? t.kept : t.onlyHere}</p>
      <h2>{t.sent}</h2>
      <InWords said={sent} nothing={t.nothing} />
      <form method="post" action={actionUrl}>
        <Carried values={form} />
        <p class="actions">
          <button class="button" type="submit">
            {t.action}
          </button>
        </p>
      </form>
      <h2>{t.waiting}</h2>
      <InWords said={waiting} nothing={t.nothing} />
      <p>
        <a href={opens}>{t.open}</a>
      </p>
      {before !== null && (
        <p>
          <a href={before}>{t.before}</a>
        </p>
      )}
    </Page>
  );
}

const InWords = ({ said: { choices, words }, nothing }: { said: Said; nothing: string }) => (
  <>
    {choices.length + words.length === 0 && <p>{nothing}</p>}
    {choices.length > 0 && <Facts items={choices} />}
    {words.map((text) => (
      <pre dir="auto">{text}</pre>
    ))}
  </>
);
