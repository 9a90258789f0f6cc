/** The guard of the amendments of a document: one of them is on its way at a time, until the document ends. */
export const guardOfAmendments = (id: string): string => `amendments.${id}`;
