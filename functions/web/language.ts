import type { Hono } from "hono";
import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import type { WebContext, WebEnv } from "./context.ts";

/** Every page lives under its language; an address without one leads to the language that the browser prefers. */
export function rememberLanguage(app: Hono<WebEnv>): void {
  app.get("/", (c) => c.redirect(`/${preferred(c)}/`, 302));
  app.use("/:lang{en|fr}/*", async (c, next) => {
    c.set("lang", c.req.param("lang") === "fr" ? "fr" : "en");
    await next();
  });
}

/** The language of a request, also of one that matched no route. */
export function languageOf(c: WebContext): Lang {
  const [, first] = c.req.path.split("/");
  return first === "en" || first === "fr" ? first : preferred(c);
}

/** French when the browser names it before English. */
function preferred(c: WebContext): Lang {
  const accepted = (c.req.header("Accept-Language") ?? "").toLowerCase();
  const [french, english] = [accepted.indexOf("fr"), accepted.indexOf("en")];
  return french >= 0 && (english < 0 || french < english) ? "fr" : "en";
}
