import type { WebContext, WebDeps } from "./context.ts";

/** When a page sent its form, by the gateway that took it: two of one page can overtake each other behind it. */
export function sentAt(c: WebContext, deps: WebDeps): string {
  const milliseconds = c.env?.event?.requestContext?.timeEpoch;
  return milliseconds ? new Date(milliseconds).toISOString() : deps.clock.now();
}
