import { Hono } from "hono";
import { compress } from "hono/compress";
import { stylesheet } from "../../shared/views/assets.ts";
import { leadToWhatWasMeant, robots } from "./addresses.ts";
import type { WebDeps, WebEnv } from "./context.ts";
import { answerFault, answerNotFound } from "./faults.ts";
import { guard, strictHeaders } from "./guard.ts";
import { rememberLanguage } from "./language.ts";
import { openRooms } from "./open-rooms.ts";
import { admitOwnForms } from "./own-forms.ts";
import { rooms } from "./rooms.ts";
import { landingRoutes } from "./routes/landing.ts";
import { taskRoutes } from "./routes/task.ts";

/** All that Accord answers. GET, HEAD and OPTIONS change nothing, on any of these routes (I8). */
export function makeApp(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  // An HTTP API compresses nothing by itself. Beside a CSRF token no page repeats what somebody else may choose, and
  // another site's requests bear no cookie, which is SameSite, unless they navigate (BREACH).
  app.use(compress());
  strictHeaders(app);
  app.get(stylesheet.path, (c) =>
    c.body(stylesheet.body, 200, {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": "public, max-age=31536000, immutable",
    }),
  );
  // Some pages alone ask for a script, so that it comes with their room.
  app.get(
    "/assets/:script{upload-[0-9a-f]{8}\\.js}",
    async (c, next) => (await import("./rooms/attaching.ts")).scriptAt(c) ?? next(),
  );
  app.get(
    "/assets/:script{passkey-[0-9a-f]{8}\\.js}",
    async (c, next) => (await import("./rooms/stepping-up.ts")).scriptAt(c) ?? next(),
  );
  guard(app, deps);
  app.get(robots.path, (c) => c.body(robots.body, 200, robots.headers));
  leadToWhatWasMeant(app);
  rememberLanguage(app);
  admitOwnForms(app, deps, makeApp);
  openRooms(app, deps, rooms);
  landingRoutes(app, deps);
  taskRoutes(app, deps);
  app.notFound(answerNotFound(deps));
  app.onError(answerFault(deps));
  return app;
}
