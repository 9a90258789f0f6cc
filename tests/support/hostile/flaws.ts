import fc from "fast-check";
import { Flaw, long, nasty, short } from "./flaw.ts";
import { csrf, encoding, field, heavy } from "./forms.ts";
import { cookieOf } from "./sent.ts";
import { othersThan, type Target, type Way } from "./target.ts";

export const spoofedHost = "spoofed.example";

/** As it is, for the HTTP API decodes a path; or encoded, as far as that is possible. */
const inPath = (text: string, raw: boolean) => (raw ? text : encodeURIComponent(text.toWellFormed()));

const method = fc
  .constantFrom(
    "GET",
    "HEAD",
    "OPTIONS",
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "TRACE",
    "CONNECT",
    "PROPFIND",
    "post",
    "a b",
  )
  .map((method) => new Flaw(`method ${method}`, () => ({ method })));

const path = fc.oneof(
  fc.tuple(fc.nat({ max: 9 }), nasty, fc.boolean()).map(
    ([at, text, raw]) =>
      new Flaw(`part ${at} of the path ${raw ? "raw " : ""}${short(text)}`, ({ path }) => ({
        path: path.map((part, index) => (index === 1 + (at % (path.length - 1)) ? inPath(text, raw) : part)),
      })),
  ),
  fc
    .constantFrom("", ".", "..", "fresh", "%2e%2e", "finish?x=", ";x=1", "#x")
    .map((end) => new Flaw(`path ends in ${short(end)}`, ({ path }) => ({ path: [...path, end] }))),
  fc.constant(new Flaw("slashes doubled", ({ path }) => ({ path: path.flatMap((part) => [part, ""]) }))),
  fc.constant(
    new Flaw("another's link in the path", ({ path }, { ways }, way) => {
      const other = ways.find(({ own }) => own.linkId !== way.own.linkId)?.own.linkId ?? "";
      return {
        path: path.map((part) =>
          part === encodeURIComponent(way.own.linkId) ? encodeURIComponent(other) : part,
        ),
      };
    }),
  ),
);

const query = fc
  .tuple(fc.constantFrom("list", "after", "changed", "done", "csrf", "__proto__"), nasty, fc.boolean())
  .map(
    ([name, text, raw]) =>
      new Flaw(`query ${name}=${short(text)}`, ({ query }) => ({
        query: `${query}&${name}=${inPath(text, raw)}`,
      })),
  );

const cookies = (words: string, make: (target: Target, way: Way) => readonly string[]) =>
  fc.constant(new Flaw(words, (_, target, way) => ({ cookies: make(target, way) })));
const cookie = fc.oneof(
  cookies("no cookie", () => []),
  cookies("the cookie of another session of the link", (_, { twin }) => [cookieOf(twin)]),
  cookies("another link's session in this one's name", (target, way) =>
    othersThan(target, way).map(({ own }) => cookieOf({ ...own, linkId: way.own.linkId })),
  ),
  cookies("another's name before the own secret", (_, { own }) => [cookieOf({ ...own, person: "P-011" })]),
  cookies("a cookie without a prefix", (_, { own }) => [cookieOf(own).replace("__Host-", "")]),
  cookies("cookies of all links but its own", (target, way) =>
    othersThan(target, way).map(({ own }) => cookieOf(own)),
  ),
  nasty.map(
    (text) =>
      new Flaw(`cookie ${short(text)}`, (_, __, { own }) => ({
        cookies: [cookieOf({ ...own, secret: text })],
      })),
  ),
  nasty.map(
    (text) => new Flaw(`a second cookie ${short(text)}`, ({ cookies }) => ({ cookies: [...cookies, text] })),
  ),
);

const headers = (given: Record<string, string>) =>
  new Flaw(`headers ${short(JSON.stringify(given))}`, ({ headers }) => ({
    headers: { ...headers, ...given },
  }));
const header = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("cross-site", "same-site", "none", "m4rk")
      .map((site) => headers({ "sec-fetch-site": site, "sec-fetch-mode": "navigate" })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<(own: string) => string>(
        () => `https://${spoofedHost}`,
        () => "null",
        () => "://",
        (own) => `${own}.${spoofedHost}`,
        (own) => `${own}:444`,
        (own) => `${own}/`,
        (own) => own.replace(/^\w+/, "ftp"),
      )
      .map(
        (make) =>
          new Flaw(`origin ${make("ours")}`, ({ headers }, { origin }) => ({
            headers: { ...headers, origin: make(origin) },
          })),
      ),
  },
  fc.constant(
    new Flaw("a browser that says nothing of its site", ({ headers: { host = "" } }) => ({
      headers: { host },
    })),
  ),
  fc
    .constantFrom(
      { host: spoofedHost },
      { "x-forwarded-host": spoofedHost, "x-forwarded-proto": "http", forwarded: `host=${spoofedHost}` },
      { "x-original-url": "/en/", "x-rewrite-url": `/${spoofedHost}` },
      { "x-http-method-override": "POST", "x-method-override": "DELETE" },
      { "sec-fetch-dest": "iframe", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
      { "content-length": "1" },
      { "content-length": "-1", "transfer-encoding": "chunked" },
      { "content-encoding": "gzip" },
      { "access-control-request-method": "POST", origin: `https://${spoofedHost}` },
      { referer: `https://${spoofedHost}/m4rk` },
      { "accept-language": `fr;q=m4rk"><m4rk>` },
      { "accept-language": long(100_000) },
      { "user-agent": `m4rk"><m4rk>` },
      { "x-note": "é 🕊 \u202e" },
      { expect: "100-continue", upgrade: "websocket", connection: "upgrade" },
    )
    .map(headers),
);

/** Anything that can be wrong with a request. */
export const flaws = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: method },
    { weight: 40, arbitrary: path },
    { weight: 20, arbitrary: query },
    { weight: 40, arbitrary: cookie },
    { weight: 40, arbitrary: csrf },
    { weight: 80, arbitrary: field },
    { weight: 40, arbitrary: encoding },
    { weight: 40, arbitrary: header },
    { weight: 1, arbitrary: heavy },
  ),
  { maxLength: 4 },
);
