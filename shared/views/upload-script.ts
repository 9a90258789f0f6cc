import { hashOf } from "../domain/audit/hash.ts";
import uploading from "./assets/upload.client.js";

/** The one script, of the one page that has any: it sends a file in parts. */
export const uploadScript = {
  path: `/assets/upload-${hashOf(uploading).slice(0, 8)}.js`,
  body: uploading,
};
