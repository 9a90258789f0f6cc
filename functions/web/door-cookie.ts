import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { WebContext } from "./context.ts";

/**
 * What was typed at the door, for the one page that says what is wrong with it: there is no session yet that could keep it, and
 * an address is nobody's to read in a URL, or a log.
 */
const name = "door";
/** Characters: longer than any address, and few enough for a cookie in whatever script. */
const longest = 320;
const attributes = { prefix: "host", secure: true, path: "/", httpOnly: true, sameSite: "Lax" } as const;

/** Remembers what was typed, for a minute. */
export const rememberTyped = (c: WebContext, typed: string): void =>
  setCookie(c, name, typed.slice(0, longest), { ...attributes, maxAge: 60 });

/** What is remembered, which is forgotten with that; null where nothing is. */
export function takeTyped(c: WebContext): string | null {
  const typed = getCookie(c, name, "host");
  if (typed === undefined) return null;
  deleteCookie(c, name, attributes);
  return typed;
}
