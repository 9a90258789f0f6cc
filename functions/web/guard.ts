import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { routePath } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import { documentOfLink } from "../../shared/domain/links/grant.ts";
import { logger } from "../../shared/runtime/entry-point.ts";
import { pathOfControl } from "../../shared/views/form-ids.ts";
import type { WebContext, WebDeps, WebEnv } from "./context.ts";
import { answerMessage } from "./faults.ts";

/** One megabyte: far more than any form of ours, far less than what would hurt. */
const largestBody = 1024 * 1024;

/** A function is handed six megabytes at most, its event's own words among them (quotas of Lambda): of a file it is said what fits. */
const largestWithFile = 6 * largestBody;

/** The forms that take a file. */
const takesFile =
  /^\/(?:en|fr)\/tasks\/[^/]+\/(?:attaching\/[^/]+|documents\/[^/]+\/meeting\/minutes|offices\/[^/]+\/days\/file)$/;

/**
 * Also more than any form of ours: whoever decides on a plan of sixty indicators has a thousand fields to say something of, and of
 * the most that a plan may have twice as many. A page may quote all of it twice, and of a character escapes make up to six; a
 * function answers six megabytes at most (quotas of Lambda).
 */
const most = { fields: 4_000, characters: 400_000 };

const contentPolicy = "Content-Security-Policy";

/**
 * What every answer says to the browser, the stylesheet among them: no script, nothing of others, no frame, only TLS. The one page
 * that sends files has our own script, which reaches where they go; those of passkeys have one that reaches nothing.
 */
export function strictHeaders(app: Hono<WebEnv>): void {
  app.use(async (c, next) => {
    await next();
    const policy = c.res.headers.get(contentPolicy);
    if (c.var.hasScript && policy !== null) c.header(contentPolicy, `${policy}; script-src 'self'`);
    if (c.var.sendsFilesTo !== undefined && policy !== null)
      c.header(contentPolicy, `${policy}; script-src 'self'; connect-src 'self' ${c.var.sendsFilesTo}`);
  });
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
      // A year, as OWASP ASVS 5.0 (3.4.1) asks for at least.
      strictTransportSecurity: "max-age=31536000; includeSubDomains",
      referrerPolicy: "no-referrer",
      xFrameOptions: "DENY",
    }),
  );
}

/**
 * What holds for every page: no copy of it but of those on which somebody writes, forms from our own pages alone,
 * bodies of a sane size, read once.
 */
export function guard(app: Hono<WebEnv>, deps: WebDeps): void {
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
    // The route, not the path: a path may hold a token (I12).
    const linkId = c.req.path.split("/")[3] ?? "";
    const documentId = documentOfLink(linkId);
    logger.appendKeys({
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ...(documentId !== null && { documentId, linkId }),
    });
  });
  app.on("POST", "*", (c, next) =>
    isFromElsewhere(c, deps.baseUrl) && !mayComeFromElsewhere.test(c.req.path)
      ? answerMessage(c, deps, "forged", 403)
      : next(),
  );
  const limit = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => answerMessage(c, deps, "too-large", 413) });
  const [limited, limitedWithFile] = [limit(largestBody), limit(largestWithFile)];
  app.use((c, next) => (takesFile.test(c.req.path) ? limitedWithFile : limited)(c, next));
  app.on("POST", "*", async (c, next) => {
    const body = await c.req.parseBody({ all: true }).catch(() => null);
    if (!body) return answerMessage(c, deps, "bad-request", 400);
    const texts = Object.entries(body).flatMap(([name, sent]): [string, string][] => {
      const all = [sent].flat().filter((text) => typeof text === "string");
      return all.length === 0 ? [] : [[name, inOne(all)]];
    });
    const characters = texts.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (texts.length > most.fields || characters > most.characters)
      return answerMessage(c, deps, "too-large", 413);
    const { file } = body;
    if (file instanceof File && takesFile.test(c.req.path)) c.set("file", file);
    c.set(
      "form",
      Object.fromEntries(texts.toSorted(plainLast).map(([name, text]) => [pathOfControl(name), text])),
    );
    return await next();
  });
}

/** A name that comes more than once is that of boxes to tick, each with a word of its own; of anything else the last one counts. */
const inOne = (sent: readonly string[]): string =>
  sent.every((text) => /^[\w.-]{1,40}$/.test(text)) ? sent.join(" ") : (sent.at(-1) ?? "");

/** A field that is named plainly outweighs one of the same path that bears a link's mark. */
const plainLast = ([one]: [string, string], [other]: [string, string]): number =>
  Number(pathOfControl(one) === one) - Number(pathOfControl(other) === other);

/**
 * The one POST that any site may send: a mail program unsubscribes in its reader's name, from wherever it runs and without
 * a cookie (RFC 8058, section 3.2). The token in the address proves all that there is to prove, and no session is touched.
 * Subscribing again is consent, and is not among it.
 */
const mayComeFromElsewhere = /^\/(?:en|fr)\/unsubscribe\/[^/]+\/[^/]+\/[^/]+$/;

/**
 * Whether a browser says that a form came from another site. Under `no-referrer` a browser's Origin is "null", and old
 * ones send no Sec-Fetch-Site, so that saying nothing is no proof of either: the form's own token decides then.
 */
function isFromElsewhere(c: WebContext, baseUrl: string): boolean {
  const site = c.req.header("Sec-Fetch-Site");
  const origin = c.req.header("Origin");
  const isOtherSite = site !== undefined && site !== "same-origin" && site !== "none";
  return isOtherSite || (origin !== undefined && origin !== "null" && origin !== new URL(baseUrl).origin);
}
