import type { WebEvent } from "../../../functions/web/answer.ts";
import { csrfToken } from "../../../functions/web/session-cookie.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import type { Target, Way } from "./target.ts";

/** A route of the web, as its router knows it. */
export type Route = { method: string; path: string };

/** A request before it is put on the line, in parts that can each be spoilt. */
export type Sent = {
  method: string;
  /** Parts of the path as they are sent, between its slashes. */
  path: readonly string[];
  query: string;
  headers: Readonly<Record<string, string>>;
  cookies: readonly string[];
  fields: readonly (readonly [name: string, value: string])[];
  write(fields: Sent["fields"]): { type: string | null; body: Buffer };
};

export const cookieOf = ({ linkId, person, secret }: Credentials): string =>
  `__Host-accord-${linkId}=${person}~${secret}`;

/** What the parameters of a path can be, where they are sound. */
const sound: Readonly<Record<string, readonly string[]>> = {
  section: ["period", "narrative", "summary", "finance", "direction", "indicators"],
  // Each of the section at the same place.
  field: ["periodStart", "narrative", "summary.en", "finance.spent", "vision", "indicators.rows"],
  number: ["1", "2"],
  task: ["writing", "0.finance", "0.mel", "1.direction", "2.board"],
  kind: ["person", "donor", "subscriber"],
  // Four for three kinds: in twelve choices each comes with each.
  id: ["P-001", "P-004", "northern-lantern-fund", "P-017"],
  language: ["en", "fr"],
  tranche: ["t1", "t2"],
  payment: ["1"],
  // Of a passkey: what it is asked for.
  to: ["enrol", "prove"],
};

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(from.length, 1)];

/**
 * A request that its route may well carry out: its session's cookie, its form, its token.
 * @param n chooses where there is a choice
 */
export function soundRequest(target: Target, way: Way, route: Route, n: number): Sent {
  const leaving = pick(target.leaving, n);
  const isLeaving = route.path.includes(":topic");
  const given: Record<string, string | undefined> = {
    lang: n % 2 === 0 ? "en" : "fr",
    linkId: way.own.linkId,
    token: isLeaving ? leaving?.token : way.token,
    documentId: documentOfLink(way.own.linkId) ?? "",
    topic: leaving?.topic,
    donor: leaving?.donor,
    ...target.named,
  };
  const path = route.path.split("/").map((part) => {
    const name = /^:(\w+)/.exec(part)?.[1];
    if (name === undefined) return part;
    return encodeURIComponent(given[name] ?? pick(sound[name] ?? [], n) ?? "");
  });
  // A new day is given in place of the one that the page showed: of the first, when none was given yet.
  const replaced = route.path.endsWith("/donor-date") ? { replaces: "0" } : {};
  const own = Object.entries(target.formsAt).find(([end]) => path.join("/").endsWith(end))?.[1];
  const fields = Object.entries({ csrf: csrfToken(way.own), ...target.form, ...replaced, ...own });
  return {
    method: route.method,
    path,
    query: "",
    headers: { host: new URL(target.origin).host, "sec-fetch-site": "same-origin", origin: target.origin },
    cookies: [cookieOf(way.own)],
    fields: route.method === "POST" ? fields : [],
    write: urlEncoded,
  };
}

/** Bytes as a browser writes a form; half of a surrogate pair is written too, which no browser does. */
const percent = (text: string): string =>
  Buffer.from(text, /\p{Surrogate}/u.test(text) ? "utf16le" : "utf8")
    .toString("hex")
    .replaceAll(/../g, "%$&");

const escaped = (text: string): string =>
  text.length > 10_000 || /^[\w.-]*$/.test(text) ? text : percent(text);

const urlEncoded: Sent["write"] = (fields) => ({
  type: "application/x-www-form-urlencoded",
  body: Buffer.from(fields.map((pair) => pair.map(escaped).join("=")).join("&")),
});

/** The event that the HTTP API makes of it. A form belongs to a POST, unless it is written as no browser does. */
export function eventOf({ method, path, query, headers, cookies, fields, write }: Sent): WebEvent {
  const written = method === "POST" || write !== urlEncoded ? write(fields) : null;
  const rawPath = path.join("/");
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString: query,
    headers: { ...(written?.type && { "content-type": written.type }), ...headers },
    cookies: [...cookies],
    body: written?.body.toString("base64") ?? null,
    isBase64Encoded: true,
    requestContext: {
      http: { method, path: rawPath, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "" },
      domainName: headers["host"] ?? "",
      requestId: "one",
    } as WebEvent["requestContext"],
  };
}
