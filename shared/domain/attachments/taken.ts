/**
 * Which files Accord takes: what people scan, photograph and write, and nothing that runs. A text without formatting or a table of
 * commas has no mark by which its content could be told, and a page of the web runs scripts: none of them is taken.
 */
const taken: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/heic": ["heic"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
  "application/vnd.oasis.opendocument.presentation": ["odp"],
};

/** The endings of names that are taken, as a file control of a browser lists them. */
export const takenEndings: readonly string[] = Object.values(taken).flat();

/** What a name says that a file is, by its last ending; null where that is nothing that is taken. */
export function saidByName(name: string): string | null {
  const ending = endingOf(name);
  const [type] = Object.entries(taken).find(([, endings]) => endings.includes(ending)) ?? [];
  return type ?? null;
}

/** Whether a file of that content is taken: by its media type (RFC 6838), as its first bytes tell it. */
export const isTaken = (type: string): boolean => Object.hasOwn(taken, type);

/** What stands after the last full stop of a name, in small letters; empty where nothing does. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf(".");
  return at === -1 ? "" : name.slice(at + 1).toLowerCase();
}
