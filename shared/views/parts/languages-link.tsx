import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";

/** Leads to a document beside its translation, where there is one. */
export const LanguagesLink = ({ frame, url }: { frame: Frame; url: string | null }) =>
  url === null ? null : (
    <p class="noprint">
      <a href={url}>{messages(frame.lang, frame.about).languages.link}</a>
    </p>
  );
