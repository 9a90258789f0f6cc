import type { Basis } from "../../domain/documents/basis.ts";
import { definitionOf } from "../../domain/documents/forms.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { takesFiles, withFiles } from "../../domain/forms/with-files.ts";
import type { Files } from "../../ports/files.ts";

/** A document's form as its author has it: with its files, which are one call more where the form has a field for any. */
export async function formWithFiles(
  { files }: { files: Pick<Files, "of"> },
  documentId: string,
  basis: Basis,
): Promise<Definition> {
  const definition = definitionOf(basis);
  return takesFiles(definition) ? withFiles(definition, await files.of(documentId)) : definition;
}
