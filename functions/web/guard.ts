import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import type { WebDeps, WebEnv } from "./context.ts";
import { answerMessage } from "./faults.ts";

/** One megabyte: far more than any form of ours, far less than what would hurt. */
const largestBody = 1024 * 1024;

/** What holds for every page: strict headers, forms from our own pages alone, bodies of a sane size, read once. */
export function guard(app: Hono<WebEnv>, deps: WebDeps): void {
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
      xFrameOptions: "DENY",
    }),
  );
  app.use(async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });
  app.use(csrf({ origin: new URL(deps.baseUrl).origin }));
  app.use(bodyLimit({ maxSize: largestBody, onError: (c) => answerMessage(c, deps, "too-large", 413) }));
  app.on("POST", "*", async (c, next) => {
    const body = await c.req.parseBody();
    const texts = Object.entries(body).filter((field): field is [string, string] => typeof field[1] === "string");
    c.set("form", Object.fromEntries(texts));
    await next();
  });
}
