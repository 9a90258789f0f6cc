import type { Hono } from "hono";
import { lazy } from "../../events/lazy.ts";
import { homeUrl } from "../../shared/views/urls.ts";
import type { WebEnv } from "./context.ts";
import { languageIn } from "./language.ts";

/**
 * What robots may ask for: what is public alone (RFC 9309). Pages of tasks and links say `noindex` besides.
 * The longest rule that fits decides, so that each home page is let in apart from what lies under it.
 */
export const robots = {
  path: "/robots.txt",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: [
    "User-agent: *",
    "Disallow: /",
    ...["en", "fr"].flatMap((lang) => [`Allow: /${lang}/$`, `Allow: /${lang}/reports/`]),
    "Allow: /$",
    "Allow: /assets/",
    "",
  ].join("\n"),
};

/**
 * What mail programs and people put behind an address when they copy it or make a link of it: a slash, a bracket, the
 * end of a sentence, such characters escaped for HTML or for a mail, white space, seen or not.
 */
const behind = lazy(() => /(?:&(?:[a-z]+|#\d+);|[=%](?:25)*[0-9A-Fa-f]{2}|[^\p{L}\p{N}_-])+$/u);

/** An address under which there is nothing leads to the one before such characters, if it has any. */
export function leadToWhatWasMeant(app: Hono<WebEnv>): void {
  app.use(async (c, next) => {
    await next();
    const isRead = c.req.method === "GET" || c.req.method === "HEAD";
    if (c.res.status !== 404 || !isRead) return;
    const meant = c.req.path.replace(behind(), "");
    const lang = languageIn(meant);
    const to = lang && meant === `/${lang}` ? homeUrl(lang) : meant;
    if (lang && to !== c.req.path) c.res = c.redirect(encodeURI(to.toWellFormed()), 301);
  });
}
