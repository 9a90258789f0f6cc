import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { id } from "../../events/common.ts";
import { commitment, isSameDigest } from "../../shared/domain/audit/hash.ts";
import { documentOfLink } from "../../shared/domain/links/grant.ts";
import { epochSeconds } from "../../shared/domain/time.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import { sessionFor } from "../../shared/usecases/entering/start-session.ts";
import type { WebContext } from "./context.ts";

/** One cookie a link, so that two tasks in two tabs do not take each other's session. */
const nameOf = (linkId: string) => `accord-${linkId}`;
const prefix = "__Host-accord-";

/**
 * What a browser keeps of Accord at most, far below the 10,240 bytes of headers that API Gateway takes:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
 */
const most = { cookies: 20, bytes: 5_000 };

const attributes = { prefix: "host", secure: true, path: "/" } as const;

/**
 * The cookie names the person beside the secret, so that all a decision needs is read in one call; and when it was given.
 * @param from the desk that it is opened from: whoever comes back to it finds it, however many tasks they opened there
 */
export function giveCookie(c: WebContext, opened: Credentials, now: string, from?: Credentials): void {
  const given = from ? [opened, from] : [opened];
  let [count, bytes] = [0, 0];
  for (const { linkId, person, secret } of given) {
    const value = `${person}~${secret}~${epochSeconds(now)}`;
    setCookie(c, nameOf(linkId), value, {
      ...attributes,
      httpOnly: true,
      sameSite: "Lax",
      maxAge: sessionFor.hours * 3_600,
    });
    count += 1;
    bytes += sizeOf(linkId, value);
  }
  const others = cookiesOf(c).filter((cookie) => given.every(({ linkId }) => linkId !== cookie.linkId));
  for (const other of others.sort((one, another) => another.givenAt - one.givenAt)) {
    count += 1;
    bytes += other.size;
    if (count > most.cookies || bytes > most.bytes) takeCookieBack(c, other.linkId);
  }
}

/** The browser forgets the session of a link. */
export function takeCookieBack(c: WebContext, linkId: string): void {
  deleteCookie(c, nameOf(linkId), attributes);
}

/** What the browser shows for the link of this address; null without a cookie. */
export const credentialsOf = (c: WebContext, linkId: string): Credentials | null =>
  credentialsIn(linkId, getCookie(c, nameOf(linkId), "host") ?? "");

/** Whatever sessions this browser keeps, of whichever people. */
export const allCredentials = (c: WebContext): Credentials[] =>
  cookiesOf(c).flatMap(({ linkId, value }) => credentialsIn(linkId, value) ?? []);

function credentialsIn(linkId: string, value: string): Credentials | null {
  const [person, secret] = value.split("~");
  const isSound = documentOfLink(linkId) !== null && id.safeParse(person).success;
  return isSound && person && secret ? { linkId, person, secret } : null;
}

/** Every cookie of ours, with its bytes in a request's header and the second that it was given in; 0 where it says none. */
function cookiesOf(c: WebContext) {
  return Object.entries(getCookie(c)).flatMap(([name, value]) => {
    if (!name.startsWith(prefix)) return [];
    const linkId = name.slice(prefix.length);
    const givenAt = Number(value.split("~")[2]);
    return [{ linkId, value, size: sizeOf(linkId, value), givenAt: Number.isFinite(givenAt) ? givenAt : 0 }];
  });
}

const sizeOf = (linkId: string, value: string): number => `${prefix}${linkId}=${value}; `.length;

/** The token that each form of a session carries: derived from its secret, so that nothing need be stored or read. */
export const csrfToken = ({ secret, linkId }: Credentials): string => commitment(secret, `csrf ${linkId}`);

/** Whether a form came from a page of this session. */
export const isOwnForm = (credentials: Credentials, form: Readonly<Record<string, string>>): boolean =>
  isSameDigest(csrfToken(credentials), form["csrf"] ?? "");
