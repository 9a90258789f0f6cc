import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { id } from "../../events/common.ts";
import { commitment, isSameDigest } from "../../shared/domain/audit/hash.ts";
import { documentOfLink } from "../../shared/domain/links/grant.ts";
import type { Credentials } from "../../shared/usecases/identify.ts";
import type { WebContext } from "./context.ts";

/** One cookie a link, so that two tasks in two tabs do not take each other's session. */
const nameOf = (linkId: string) => `accord-${linkId}`;

/** The cookie names the person beside the secret, so that all a decision needs is read in one call. */
export function giveCookie(c: WebContext, { linkId, person, secret }: Credentials): void {
  setCookie(c, nameOf(linkId), `${person}~${secret}`, {
    prefix: "host",
    httpOnly: true,
    sameSite: "Lax",
    secure: true,
    path: "/",
  });
}

export function takeCookieBack(c: WebContext, linkId: string): void {
  deleteCookie(c, nameOf(linkId), { prefix: "host", secure: true, path: "/" });
}

/** What the browser shows for the link of this address; null without a cookie. */
export function credentialsOf(c: WebContext, linkId: string): Credentials | null {
  const [person, secret] = (getCookie(c, nameOf(linkId), "host") ?? "").split("~");
  const isSound = documentOfLink(linkId) !== null && id.safeParse(person).success;
  return isSound && person && secret ? { linkId, person, secret } : null;
}

/** The token that each form of a session carries: derived from its secret, so that nothing need be stored or read. */
export const csrfToken = ({ secret, linkId }: Credentials): string => commitment(secret, `csrf ${linkId}`);

/** Whether a form came from a page of this session. */
export const isOwnForm = (credentials: Credentials, form: Readonly<Record<string, string>>): boolean =>
  isSameDigest(csrfToken(credentials), form["csrf"] ?? "");
