import type { Lang } from "../../i18n/index.ts";
import { messages } from "../../i18n/index.ts";

/** Where a director says whether documents reach them by electronic means, and whether they were asked yet. */
export type ElectronicAsk = { url: string; isAsked: boolean } | null;

/** A director is asked once, on the first page that they come to; after that the way there stays. */
export function AskElectronic({ lang, ask }: { lang: Lang; ask: ElectronicAsk }) {
  if (!ask) return null;
  const { electronic: t } = messages(lang);
  if (!ask.isAsked)
    return (
      <p class="noprint">
        <a href={ask.url}>{t.kept}</a>
      </p>
    );
  return (
    <aside class="panel noprint">
      <p>{t.ask}</p>
      <p>
        <a href={ask.url}>{t.link}</a>
      </p>
    </aside>
  );
}
