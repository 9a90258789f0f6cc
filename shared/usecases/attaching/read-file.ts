import { downloadName } from "../../domain/attachments/masking.ts";
import { isOfMinutes } from "../../domain/board/minutes-file.ts";
import type { FileStore, Files } from "../../ports/files.ts";

/**
 * Where somebody has a file of a document that they may read, as an attachment, for a minute. Whoever names it by its hash was shown
 * it, or has it; one that was taken off its field since stays with what was submitted.
 * @param opensMinutes whether minutes of meetings of the board are theirs to open
 * @returns null where there is no such file, or it is not clean; "taken-away" where nobody has it any more
 */
export async function readFileAt(
  deps: { files: Pick<Files, "of">; openFileStore: () => Promise<FileStore> },
  documentId: string,
  sha256: string,
  opensMinutes: boolean,
): Promise<{ url: string } | "taken-away" | null> {
  const named = (await deps.files.of(documentId)).filter(
    (each) =>
      "sha256" in each.standing && each.standing.sha256 === sha256 && (opensMinutes || !isOfMinutes(each)),
  );
  const file = named.find(({ standing }) => standing.state === "clean");
  if (!file) return named.length > 0 ? "taken-away" : null;
  const { id } = file;
  const name = downloadName(file.name, sha256);
  return { url: await (await deps.openFileStore()).urlOf({ documentId, id, sha256, name }) };
}
