import { days, type Lang, messages } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";

/** What was corrected of a record since it was attested to; `words`: null where they cannot be read, or are not for the reader. */
export type Corrected = { called: string | null; on: string; words: string | null };

/** What the body corrected of a meeting’s record at a later meeting: the record stays as it was attested to, and this beside it. */
export function Corrections({ lang, all }: { lang: Lang; all: readonly Corrected[] }) {
  if (all.length === 0) return null;
  const t = messages(lang).boardroom.corrections;
  return (
    <section class="attention" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{t.title}</h2>
      <ul>
        {all.map(({ called, on, words }) => (
          <li>
            {t.by({ resolution: called ?? "", on: days(lang, on) })}{" "}
            <span dir="auto">{words && orMasked(lang, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
