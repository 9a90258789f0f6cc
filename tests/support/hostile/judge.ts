import type { APIGatewayProxyResult } from "hono/aws-lambda";
import type { WebEvent } from "../../../functions/web/answer.ts";
import { csrfToken } from "../../../functions/web/session-cookie.ts";
import { stylesheet } from "../../../shared/views/assets.ts";
import { passkeyScript } from "../../../shared/views/passkey-script.ts";
import { uploadScript } from "../../../shared/views/upload-script.ts";
import { spoofedHost } from "./flaws.ts";
import { cookieOf, type Sent } from "./sent.ts";
import type { Target } from "./target.ts";

/**
 * What a page may load and who may frame it; on the page of a passkey alone, a script of ours, which reaches nothing, and where files are
 * attached one that reaches the store of files.
 */
const policy =
  /^default-src 'none'; .*base-uri 'none'; frame-ancestors 'none'(; script-src 'self'(; connect-src 'self' https:\/\/files\.example)?)?$/;
const ofPasskeys = /\/step-up\/passkey(?:\/|$)/;
const ofFiles = /\/(?:attaching\/|meeting\/minutes$)/;

/** What every answer says to the browser besides. */
const strict: Readonly<Record<string, RegExp>> = {
  "referrer-policy": /^no-referrer$/,
  "x-content-type-options": /^nosniff$/,
  "x-frame-options": /^DENY$/,
  "strict-transport-security": /^max-age=31536000; includeSubDomains$/,
};

/** A session's; and for a minute what was typed at the door, whatever that was, in percent-encoding. */
const cookieShape =
  /^__Host-door=[\w.!~*'()%-]*; Max-Age=(?:0|60); Path=\/; (?:HttpOnly; )?Secure(?:; SameSite=Lax)?$|^__Host-accord-[\w.-]+~[\w.-]+=[^;\s]*; (?:Max-Age=(?:0|43200); )?Path=\/;(?: HttpOnly;)? Secure(?:; SameSite=Lax)?$/;

/** Bytes that a function may answer (quotas of Lambda: 6 MB, of which its headers take some). */
const largestAnswer = 6 * 1024 * 1024 - 10_000;

/** What is wrong with an answer, in words; nothing on a right one. */
export function faultsOf(
  event: WebEvent,
  { statusCode, headers = {}, cookies = [], body }: APIGatewayProxyResult,
): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, words: string) => {
    if (!holds) faults.push(words);
  };
  const header = (name: string) => String(headers[name] ?? "");
  check(Buffer.byteLength(JSON.stringify(body)) < largestAnswer, "is more than a function may answer");
  check(statusCode < 500, `status ${statusCode}`);
  for (const [name, shape] of Object.entries(strict))
    check(shape.test(header(name)), `${name}: ${header(name)}`);
  const [isStrict, script, files] = policy.exec(header("content-security-policy")) ?? [];
  const isOwn = files === undefined ? ofPasskeys : ofFiles;
  check(
    isStrict !== undefined && (script === undefined || isOwn.test(event.rawPath)),
    `content-security-policy: ${header("content-security-policy")}`,
  );
  const isPage = ![stylesheet.path, uploadScript.path, passkeyScript.path].includes(event.rawPath);
  const copies = /^(no-store|private, no-cache)$/;
  check(!isPage || copies.test(header("cache-control")), `cache-control: ${header("cache-control")}`);
  check(
    body === "" ||
      /^((text\/(html|css|csv|javascript|plain|calendar)|application\/json); charset=utf-8|application\/pdf)$/i.test(
        header("content-type"),
      ),
    `content-type: ${header("content-type")}`,
  );
  check(!("access-control-allow-origin" in headers), "open to other origins");
  const isLedRight = /^(\/(en|fr)\/.*)?$/.test(header("location")) || isOwnFile(event, header("location"));
  check(isLedRight, `leads to ${header("location")}`);
  for (const cookie of cookies) check(cookieShape.test(cookie), `cookie ${cookie}`);
  const everything = JSON.stringify([headers, cookies]) + body;
  check(!everything.includes(spoofedHost), "reflects the Host");
  check(!/<m4rk|m4rk["']+>|m4rk" autofocus/.test(body), "reflects what was sent as markup");
  check(
    !isPage ||
      !/<script(?! (?:type="module" src="\/assets\/upload|src="\/assets\/passkey)-[0-9a-f]{8}\.js"><\/script>)|\son\w+\s*=\s*"|(?:href|action|src)="\s*javascript:/i.test(
        body,
      ),
    "holds a script",
  );
  check(
    !("m4rk" in headers || /m4rk=/.test(JSON.stringify([headers["set-cookie"], cookies]))),
    "headers were injected",
  );
  return faults;
}

/** Whether an address is where the very file lies that somebody with a session asked for, of the document that their path names. */
function isOwnFile({ rawPath, cookies = [] }: WebEvent, location: string): boolean {
  const asked = /\/files\/([0-9a-f]{64})$/.exec(rawPath)?.[1];
  const [, documentId, lies] =
    /^https:\/\/[^?#]*\/files\/([^/]+)\/[^/]+\/([0-9a-f]{64})\?/.exec(location) ?? [];
  return cookies.length > 0 && asked !== undefined && asked === lies && rawPath.includes(`/${documentId}`);
}

/** What somebody does by any link of theirs, by a part of its address. */
const ownActs = [
  "/reservations/",
  "/taking-back",
  "/take-up",
  "/questions/",
  "/consent-withdrawal",
  "/electronic-documents",
  "/interest",
  "/publication",
  "/resolutions/books",
];

/**
 * Whether a request proves enough to change anything, judged by what was sent alone: a session's cookie for the link of
 * its path with that session's own form token (its secret is enough to end it); or the token of a link in its path; at the
 * door nothing.
 * Never from another site, apart from unsubscribing (RFC 8058).
 */
export function proofOf(
  { ways, leaving, origin: here }: Target,
  { path, cookies, fields, headers }: Sent,
  event: WebEvent,
) {
  // Fetch takes "post" for POST.
  if (event.requestContext.http.method.toUpperCase() !== "POST") return null;
  const isIn = (text: string) => decoded(path.join("/")).includes(text);
  const { "sec-fetch-site": site = "none", origin = "null" } = headers;
  const isFromHere = ["same-origin", "none"].includes(site) && ["null", here].includes(origin);
  if (leaving.some(({ token }) => isIn(token)) && (isFromHere || !isIn("/subscribe")))
    return "leaving" as const;
  if (!isFromHere) return null;
  // Anybody may ask at the door: what follows goes to the address on file.
  if (/^\/(en|fr)\/desk$/.test(decoded(withoutDots(path.join("/"), here)))) return "door" as const;
  const linked = ways.find(({ token, own }) => isIn("/link/") && isIn(token) && isIn(own.linkId));
  // A link that acts no more opens the receipt of what was answered by it, or asks for a fresh one (I11).
  if (linked) return linked.acts || linked.hasReceipt || isIn("/fresh") ? ("link" as const) : null;
  // Where a ballot asks for more than the link, it is cast in the session in which that was proved, and in no other.
  const isBallot = /\/ballot$/.test(path.join("/"));
  const own = ways.filter(({ own, twin, proved }) =>
    (isBallot && proved ? [proved] : [own, twin]).some(
      (session) =>
        isIn(session.linkId) &&
        cookies.some((cookie) => cookie.includes(isIn("/finish") ? session.secret : cookieOf(session))) &&
        fields.some(([name, value]) => name === "csrf" && value === csrfToken(session)),
    ),
  );
  // By a link that acts no more its person still has the link to their desk mailed, to their address on file; and does what is
  // theirs in whatever their links ask.
  const isTheirs = isIn("/finish") || path.at(-1) === "desk" || ownActs.some(isIn);
  if (own.some(({ acts }) => acts || isTheirs)) return "session" as const;
  // What it typed is laid aside for whoever is here by a link that acts no more; nothing else changes.
  return own.length > 0 ? ("own words" as const) : null;
}

/** Where a path leads that goes up by "..", as any server reads it. */
const withoutDots = (path: string, origin: string): string =>
  URL.canParse(path, origin) ? new URL(path, origin).pathname : path;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replaceAll("%7E", "~").replaceAll("%7e", "~");
  }
}
