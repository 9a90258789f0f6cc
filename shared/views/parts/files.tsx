import { createContext, useContext } from "hono/jsx";
import type { FileRef } from "../../domain/attachments/attachment.ts";
import { filesIn } from "../../domain/attachments/refs.ts";
import { type Lang, messages, number } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import { fileUrl } from "../urls.ts";

/** Below which address the files of the page's document are had; none where whoever reads has no way to them, as in public. */
export const FilesBelow = createContext("");

/** The files that an answer names, each with what it is; whoever is here by a link of the document has them from there. */
export function FilesOf({ lang, value }: { lang: Lang; value: string | number }) {
  const below = useContext(FilesBelow);
  return (
    <ul>
      {filesIn(value).map((file) => (
        <li>
          {below === "" || file.takenAway ? (
            <bdi dir="auto">{orMasked(lang, file.name)}</bdi>
          ) : (
            <a href={fileUrl(below, file.sha256)} dir="auto">
              {orMasked(lang, file.name)}
            </a>
          )}
          <br />
          <span class="soft">
            <bdi dir="auto">{orMasked(lang, file.purpose)}</bdi>
            {` (${[typeName(lang, file.type), sizeText(lang, file.size), languageName(lang, file)].join(", ")})`}
          </span>
          {file.takenAway && (
            <>
              <br />
              <strong>{messages(lang).takingAway.mark}</strong>
            </>
          )}
          {file.consent !== null && (
            <>
              <br />
              <span class="soft">
                {messages(lang).attachments.consented({ consent: orMasked(lang, file.consent) })}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const languageName = (lang: Lang, { language }: Pick<FileRef, "language">): string =>
  messages(lang).attachments.language[language];

/** What a media type (RFC 6838) is called. */
export function typeName(lang: Lang, type: string): string {
  const { types } = messages(lang).attachments;
  return type in types ? types[type as keyof typeof types] : type;
}

const kilobyte = 1024;

/** How large a file is, from its bytes: in kilobytes below a megabyte, else in megabytes to a tenth. */
export function sizeText(lang: Lang, bytes: number): string {
  const { size } = messages(lang).attachments;
  const kilobytes = Math.ceil(bytes / kilobyte);
  if (kilobytes < kilobyte) return size({ amount: number(lang, kilobytes), isKilobytes: true });
  return size({
    amount: number(lang, Math.round((10 * bytes) / kilobyte / kilobyte) / 10),
    isKilobytes: false,
  });
}
