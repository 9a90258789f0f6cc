import type { Document } from "../../domain/documents/kinds.ts";
import { documentKinds } from "../../domain/documents/policies.ts";
import { type Lang, messages } from "../../i18n/index.ts";

type Kind = Document["kind"];

/** A list by kinds of document: links, each with an address of its own; the one that is shown is no link. */
export function KindFilter({
  lang,
  kind,
  kindUrl,
}: {
  lang: Lang;
  /** The kind that is shown alone; null for all. */
  kind: Kind | null;
  kindUrl: (kind: Kind | null) => string;
}) {
  const t = messages(lang).listing;
  return (
    <nav class="noprint" aria-label={t.filter}>
      <ul class="kinds">
        {[null, ...documentKinds].map((each) => (
          <li>
            {each === kind ? (
              <strong aria-current="page">{each === null ? t.all : t.kinds[each]}</strong>
            ) : (
              <a href={kindUrl(each)}>{each === null ? t.all : t.kinds[each]}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
