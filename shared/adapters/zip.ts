import { zipSync } from "fflate";
import type { Packer } from "../ports/minute-books.ts";

/** Files as one: stored as they are, for what is in a PDF is compressed already. */
export const zip: Packer = (files, at) =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { level: 0, mtime: at });
