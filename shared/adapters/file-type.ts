import { fileTypeFromBuffer } from "file-type";

/** By the marks that each kind of file begins with; of those that are archives, by what lies in them. */
export const typeOf = async (bytes: Uint8Array): Promise<string | null> =>
  (await fileTypeFromBuffer(bytes))?.mime ?? null;
