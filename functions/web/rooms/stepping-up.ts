import { passkeyScript } from "../../../shared/views/passkey-script.ts";
import type { WebContext, WebRoutes } from "../context.ts";
import { secondRoutes } from "../routes/confirming-credential.ts";
import { stepUpRoutes } from "../routes/stepping-up.ts";

/** Where a director shows who they are before a ballot, and a second person confirms by what. */
export const routes: readonly WebRoutes[] = [stepUpRoutes, secondRoutes];

/** The script by which a page of this room asks the browser; undefined where another one is asked for. */
export const scriptAt = (c: WebContext): Response | undefined =>
  c.req.path === passkeyScript.path
    ? c.body(passkeyScript.body, 200, {
        "Content-Type": "text/javascript; charset=utf-8",
        "Cache-Control": "public, max-age=31536000, immutable",
      })
    : undefined;
