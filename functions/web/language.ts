import type { Hono } from "hono";
import { accepts } from "hono/accepts";
import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import { homeUrl } from "../../shared/views/urls.ts";
import type { WebContext, WebEnv } from "./context.ts";

/**
 * Every page lives under its language, which is the whole first part of its address; an address without one leads to the
 * language that the browser prefers. Whatever begins with anything else is none of ours.
 */
export function rememberLanguage(app: Hono<WebEnv>): void {
  app.get("/", (c) => c.redirect(homeUrl(preferred(c)), 302));
  for (const lang of ["en", "fr"] as const) app.get(`/${lang}`, (c) => c.redirect(homeUrl(lang), 301));
  app.use(async (c, next) => {
    const lang = named(c);
    if (lang === null) return c.notFound();
    c.set("lang", lang);
    return await next();
  });
}

/** The language of a request, also of one that matched no route. */
export const languageOf = (c: WebContext): Lang => named(c) ?? preferred(c);

const named = (c: WebContext): Lang | null => languageIn(c.req.path);

/** The language of an address, which is the whole first part of its path; null where it names none. */
export function languageIn(path: string): Lang | null {
  const [, first] = path.split("/");
  return first === "en" || first === "fr" ? first : null;
}

const preferred = (c: WebContext): Lang =>
  accepts(c, { header: "Accept-Language", supports: ["en", "fr"], default: "en", match }) as Lang;

type Range = { type: string; q: number };

/**
 * The language that the browser gives the higher weight, and of two alike the one that it names first; English where it
 * says nothing of either (RFC 9110, 12.5.4). A range of one country stands for its language; `*` for what is not named.
 */
function match(ranges: readonly Range[]): Lang {
  const weigh = (lang: Lang) => {
    const own = ranges.filter(({ type }) => type.toLowerCase().split("-")[0] === lang);
    const ofAny = own.length > 0 ? own : ranges.filter(({ type }) => type === "*");
    return Math.max(0, ...ofAny.map(({ q }) => q));
  };
  const first = (lang: Lang) => ranges.findIndex(({ type }) => type.toLowerCase().split("-")[0] === lang);
  const [english, french] = [weigh("en"), weigh("fr")];
  if (english !== french) return french > english ? "fr" : "en";
  return french > 0 && first("fr") >= 0 && (first("en") < 0 || first("fr") < first("en")) ? "fr" : "en";
}
