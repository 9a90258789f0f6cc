import type { CorrectedSince } from "../../domain/board/certificate.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import { headingIn } from "../own-item.ts";
import { OneLanguage } from "./own-item.tsx";

type Corrected = Omit<CorrectedSince, "words" | "since"> &
  Partial<Pick<CorrectedSince, "words">> & { since: readonly Corrected[] };

/**
 * What the body corrected of a meeting’s record at a later meeting: the record stays as it was attested to, and this beside it, each
 * with what was corrected of it in turn; without its words where those are not for the reader.
 */
export function Corrections({ lang, all }: { lang: Lang; all: readonly Corrected[] }) {
  if (all.length === 0) return null;
  return (
    <section class="attention" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{messages(lang).boardroom.corrections.title}</h2>
      <Chain {...{ lang, all }} />
    </section>
  );
}

function Chain({ lang, all }: { lang: Lang; all: readonly Corrected[] }) {
  const t = messages(lang).boardroom.corrections;
  return (
    <ul>
      {all.map(({ called, on, words = null, since }) => (
        <li>
          <span dir="auto">
            {t.by({ resolution: called, on: days(lang, on), words: words && headingIn(lang, words) })}
          </span>
          <OneLanguage lang={lang} heading={words} />
          {since.length > 0 && (
            <>
              <br />
              {t.inTurn}
              <Chain {...{ lang, all: since }} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
