import type { ShortBoard } from "../../domain/board/seats.ts";
import { citation } from "../../domain/typed/citation.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";

/** That the board has fewer directors than the articles provide for, and what those in office can do about it. */
export function BoardSeats({ lang, board }: { lang: Lang; board: ShortBoard }) {
  const { seats: t } = messages(lang).coming;
  const { directors, atLeast, quorum, hasQuorum, filledBy, sources } = board;
  const source = citation(sources.vacancies?.[lang] ?? "");
  return (
    <section class="panel heed" aria-labelledby="seats" dir="auto">
      <h2 id="seats">{t.title}</h2>
      <p>
        {t.short({
          ...{ directors: number(lang, directors), atLeast: number(lang, atLeast) },
          source: citation(sources.seats[lang]),
        })}
      </p>
      <p>
        {t[hasQuorum ? "can" : "cannot"]({
          quorum: number(lang, quorum),
          source: citation(sources.quorum[lang]),
        })}
      </p>
      {hasQuorum && filledBy && <p>{t.filledBy[filledBy]({ source })}</p>}
      {!hasQuorum && <p>{t.toMembers({ source })}</p>}
    </section>
  );
}
