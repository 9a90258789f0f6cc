import { type Lang, messages } from "../../i18n/index.ts";

/** Where a proposed approval policy is rehearsed; nothing for any other document. */
export const RehearsalLink = ({ lang, url = null }: { lang: Lang; url?: string | null | undefined }) =>
  url === null ? null : (
    <p class="noprint">
      <a href={url}>{messages(lang).rehearsal.link}</a>
    </p>
  );
