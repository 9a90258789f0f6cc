import { type Lang, messages } from "../../i18n/index.ts";
import type { WordRun } from "../changed-words.ts";

/**
 * A text as it is, with what changed in it: what is gone is struck through, what is new underlined, and both are called so to
 * whoever hears the page.
 * @param lang the reader's language; `written`: the text's own
 */
export function ChangedWords({
  lang,
  written,
  runs,
}: {
  lang: Lang;
  written?: Lang | undefined;
  runs: readonly WordRun[];
}) {
  const { gone, added } = messages(lang).review.since.words;
  return (
    <p class="lines" dir="auto" lang={written}>
      {runs.map(({ is, text }) => {
        if (is === "kept") return <>{text}</>;
        const Mark = is === "gone" ? "del" : "ins";
        return (
          <Mark>
            <Heard lang={lang} text={is === "gone" ? gone : added} />
            {text}
            <Heard lang={lang} text=")" />
          </Mark>
        );
      })}
    </p>
  );
}

/** That marks stand in a text, for whoever sees them. */
export const MarksInWords = ({ lang }: { lang: Lang }) => (
  <p class="soft">{messages(lang).review.since.words.marks}</p>
);

const Heard = ({ lang, text }: { lang: Lang; text: string }) => (
  <span class="visually-hidden" lang={lang}>
    {text}
  </span>
);
