/** Forms are large, and the functions that conduct ask for one once in a document's life: no start compiles any. */
export async function formsLater() {
  const [{ definitionOf }, { languagesAwaited, missingWords }] = await Promise.all([
    import("../../domain/documents/forms.ts"),
    import("../../domain/forms/languages.ts"),
  ]);
  return { definitionOf, languagesAwaited, missingWords };
}
