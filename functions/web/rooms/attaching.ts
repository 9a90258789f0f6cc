import { uploadScript } from "../../../shared/views/upload-script.ts";
import type { WebContext, WebRoutes } from "../context.ts";
import { attachingRoutes } from "../routes/attaching.ts";
import { filesRoutes } from "../routes/files.ts";
import { minutesFileRoutes } from "../routes/minutes-file.ts";

/** Where files are attached, and had. */
export const routes: readonly WebRoutes[] = [attachingRoutes, minutesFileRoutes, filesRoutes];

/** The script by which a page of this room sends files in parts; undefined where another one is asked for. */
export const scriptAt = (c: WebContext): Response | undefined =>
  c.req.path === uploadScript.path
    ? c.body(uploadScript.body, 200, {
        "Content-Type": "text/javascript; charset=utf-8",
        "Cache-Control": "public, max-age=31536000, immutable",
      })
    : undefined;
