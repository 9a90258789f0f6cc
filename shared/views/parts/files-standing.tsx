import type { Child } from "hono/jsx";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import { type Lang, messages } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { sizeText } from "./files.tsx";

/** The files of a field, as whoever writes the document sees them: how each stands, and why one was not taken. */
export function FilesStanding({
  lang,
  files,
  beside,
}: {
  lang: Lang;
  files: readonly Attachment[];
  /** What can be done with a file. */
  beside?: (file: Attachment) => Child;
}) {
  const t = messages(lang).attachments;
  if (files.length === 0) return <p class="soft">{t.none}</p>;
  return (
    <ul>
      {files.map((file) => (
        <li>
          <strong dir="auto">{orMasked(lang, file.name)}</strong>
          <br />
          <span class="soft">
            <bdi dir="auto">{orMasked(lang, file.purpose)}</bdi>
            {` (${sizeText(lang, file.size)})`}
          </span>
          <br />
          {t.state[file.standing.state]}
          {file.standing.state === "refused" && ` ${t.problem[file.standing.because]}.`}
          {beside?.(file)}
        </li>
      ))}
    </ul>
  );
}
