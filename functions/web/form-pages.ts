import type { WebContext } from "./context.ts";

/**
 * A page on which somebody writes. Its browser may keep it, and asks anew each time but for Back: then what was typed is
 * there again, with and without a network. Under `no-store` browsers have nothing to go back to without one, and Firefox
 * forgets what was typed even with one (docs/adr/0026).
 */
export const answerForm = (c: WebContext, page: Parameters<WebContext["html"]>[0]) =>
  c.html(page, 200, { "Cache-Control": "private, no-cache" });
