import type { Attachment } from "../../domain/attachments/attachment.ts";
import { downloadName } from "../../domain/attachments/masking.ts";
import type { FileStore, Files } from "../../ports/files.ts";

/**
 * Where somebody has a file of a document that they may read, as an attachment, for a minute. Whoever names it by its hash was shown
 * it, or has it; one that was taken off its field since stays with what was submitted.
 * @returns null where there is no such file, or it is not clean
 */
export async function readFileAt(
  deps: { files: Pick<Files, "of">; openFileStore: () => Promise<FileStore> },
  documentId: string,
  sha256: string,
): Promise<string | null> {
  const file = (await deps.files.of(documentId)).find((each) => isNamed(each, sha256));
  if (!file) return null;
  const name = downloadName(file.name, sha256);
  return await (await deps.openFileStore()).urlOf({ documentId, sha256, name });
}

const isNamed = ({ standing }: Attachment, sha256: string): boolean =>
  standing.state === "clean" && standing.sha256 === sha256;
