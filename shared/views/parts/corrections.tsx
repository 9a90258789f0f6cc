import type { CorrectedSince } from "../../domain/board/certificate.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";

type Corrected = Omit<CorrectedSince, "words"> & Partial<CorrectedSince>;

/**
 * What the body corrected of a meeting’s record at a later meeting: the record stays as it was attested to, and this beside it; without
 * its words where those are not for the reader.
 */
export function Corrections({ lang, all }: { lang: Lang; all: readonly Corrected[] }) {
  if (all.length === 0) return null;
  const t = messages(lang).boardroom.corrections;
  return (
    <section class="attention" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{t.title}</h2>
      <ul>
        {all.map(({ called, on, words = null }) => (
          <li dir="auto">
            {t.by({ resolution: called, on: days(lang, on), words: words && orMasked(lang, words) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
