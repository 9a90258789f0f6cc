import { hashOf } from "../domain/audit/hash.ts";
import css from "./assets/accord.css";
import uploading from "./assets/upload.client.js";

/** The one stylesheet. Its path changes with its content, so that browsers may keep it for ever. */
export const stylesheet = { path: `/assets/accord-${hashOf(css).slice(0, 8)}.css`, body: css };

/** The one script, of the one page that has any: it sends a file in parts. */
export const uploadScript = {
  path: `/assets/upload-${hashOf(uploading).slice(0, 8)}.js`,
  body: uploading,
};
