import { Hono } from "hono";
import { compress } from "hono/compress";
import { stylesheet } from "../../shared/views/assets.ts";
import { leadToWhatWasMeant, robots } from "./addresses.ts";
import { choiceRoute } from "./choice-page.ts";
import type { WebDeps, WebEnv } from "./context.ts";
import { answerFault, answerNotFound } from "./faults.ts";
import { guard, strictHeaders } from "./guard.ts";
import { rememberLanguage } from "./language.ts";
import { admitOwnForms } from "./own-forms.ts";
import { refusedRoute } from "./refusals.ts";
import { authorRoutes } from "./routes/author.ts";
import { confirmingRoutes } from "./routes/confirming.ts";
import { deskRoutes } from "./routes/desk.ts";
import { directorRoutes } from "./routes/director.ts";
import { documentRoutes } from "./routes/document.ts";
import { donorDateRoutes } from "./routes/donor-date.ts";
import { landingRoutes } from "./routes/landing.ts";
import { maskRoutes } from "./routes/mask.ts";
import { meetingRoutes } from "./routes/meeting.ts";
import { overseerRoutes } from "./routes/overseer.ts";
import { overseerActRoutes } from "./routes/overseer-acts.ts";
import { publicRoutes } from "./routes/public.ts";
import { reservationRoutes } from "./routes/reservations.ts";
import { reviewerRoutes } from "./routes/reviewer.ts";
import { startingRoutes } from "./routes/starting.ts";
import { subscriptionRoutes } from "./routes/subscription.ts";
import { tableRoutes } from "./routes/table.ts";
import { translationRoutes } from "./routes/translation.ts";

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
  guard(app, deps);
  app.get(robots.path, (c) => c.body(robots.body, 200, robots.headers));
  leadToWhatWasMeant(app);
  rememberLanguage(app);
  admitOwnForms(app, deps, makeApp);
  deskRoutes(app, deps);
  startingRoutes(app, deps);
  confirmingRoutes(app, deps);
  landingRoutes(app, deps);
  authorRoutes(app, deps);
  tableRoutes(app, deps);
  reviewerRoutes(app, deps);
  directorRoutes(app, deps);
  overseerRoutes(app, deps);
  overseerActRoutes(app, deps);
  donorDateRoutes(app, deps);
  meetingRoutes(app, deps);
  reservationRoutes(app, deps);
  refusedRoute(app, deps);
  choiceRoute(app, deps);
  translationRoutes(app, deps);
  maskRoutes(app, deps);
  documentRoutes(app, deps);
  subscriptionRoutes(app, deps);
  publicRoutes(app, deps);
  app.notFound(answerNotFound(deps));
  app.onError(answerFault(deps));
  return app;
}
