import { type Basis, publicationLimitOf } from "../../domain/documents/basis.ts";
import { type Lang, messages } from "../../i18n/index.ts";

/** Why nothing of a report is published, on the pages of those who work with it; nothing of what is published. */
export function KeptInside({ lang, basis }: { lang: Lang; basis: Basis }) {
  const limit = publicationLimitOf(basis);
  if (limit === undefined) return null;
  const { concluded: t } = messages(lang, basis.kind);
  return (
    <section class="panel" aria-labelledby="kept-inside">
      <h2 id="kept-inside">{t.title}</h2>
      <p>{t.why[limit]}</p>
      <p>{t.so}</p>
    </section>
  );
}
