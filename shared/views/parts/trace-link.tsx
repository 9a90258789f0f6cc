import { type Lang, messages } from "../../i18n/index.ts";

/** Where a document is followed from promises to results; nothing where there is nothing to follow. */
export const TraceLink = ({ lang, url = null }: { lang: Lang; url?: string | null | undefined }) =>
  url === null ? null : (
    <p class="noprint">
      <a href={url}>{messages(lang).trace.link}</a>
    </p>
  );
