import fc from "fast-check";
import { csrfToken } from "../../../functions/web/session-cookie.ts";
import { Flaw, nasty, short } from "./flaw.ts";
import type { Sent } from "./sent.ts";
import { othersThan, type Target, type Way } from "./target.ts";

const token = (words: string, make: (target: Target, way: Way) => string | null) =>
  fc.constant(
    new Flaw(words, ({ fields }, target, way) => {
      const csrf = make(target, way);
      const rest = fields.filter(([name]) => name !== "csrf");
      return { fields: csrf === null ? rest : [["csrf", csrf], ...rest] };
    }),
  );
/** What can be wrong with the token of a form. */
export const csrf = fc.oneof(
  token("no token", () => null),
  token("an empty token", () => ""),
  token("the token of another session of the link", (_, { twin }) => csrfToken(twin)),
  token("another link's token", (target, way) => csrfToken(othersThan(target, way)[0]?.own ?? way.twin)),
  token("a token of the right length", () => "0".repeat(64)),
  token("the token in capitals", (_, { own }) => csrfToken(own).toUpperCase()),
  token("the session's secret for a token", (_, { own }) => own.secret),
  fc.constant(
    new Flaw("the token in the query alone", ({ fields }, _, { own }) => ({
      query: `csrf=${csrfToken(own)}`,
      fields: fields.filter(([name]) => name !== "csrf"),
    })),
  ),
  fc.constant(
    new Flaw("a second, wrong token", ({ fields }) => ({ fields: [...fields, ["csrf", "0".repeat(64)]] })),
  ),
);

const names = [
  "csrf",
  "command",
  "round",
  "lane",
  "contentHash",
  "shown",
  "before",
  "decision",
  "ballot",
  "signature",
  "name",
  "role",
  "comment",
  "comment.narrative",
  "reason",
  "to",
  "email",
  "revision",
  "narrative",
  "summary.en",
  "then",
  "go",
  "List-Unsubscribe",
];
/** What can be wrong with its fields. */
export const field = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...names), nasty).map(
      ([name, text]) =>
        new Flaw(`${name} ${short(text)}`, ({ fields }) => ({
          fields: [...fields.filter(([each]) => each !== name), [name, text]],
        })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(nasty, nasty).map(
      ([name, text]) =>
        new Flaw(`field ${short(name)} ${short(text)}`, ({ fields }) => ({
          fields: [...fields, [name, text]],
        })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...names)
      .map(
        (name) =>
          new Flaw(`without ${name}`, ({ fields }) => ({ fields: fields.filter(([each]) => each !== name) })),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("csrf", "decision", "narrative").map(
      (name) =>
        new Flaw(`${name} a thousand deep`, ({ fields }) => ({
          fields: [
            ...fields,
            [name + "[a]".repeat(1_000), "x"],
            [`${name}[]`, "x"],
            [`${name}.__proto__.x`, "y"],
          ],
        })),
    ),
  },
);

const body = (words: string, write: Sent["write"]) => fc.constant(new Flaw(words, () => ({ write })));
const multipart = (fields: Sent["fields"], boundary: string, end = `--${boundary}--`) =>
  Buffer.from(
    fields
      .map(
        ([name, value]) =>
          `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      )
      .join("") + end,
  );
const asMultipart = "multipart/form-data; boundary=b";
const formType = { type: "application/x-www-form-urlencoded" };
function urlEncodedAs(fields: Sent["fields"]) {
  return { body: Buffer.from(new URLSearchParams(Object.fromEntries(fields)).toString()) };
}
const aMegabyte = 1024 * 1024 - 1_000;
/** Written once, for they are copied often enough on their way. */
const huge = Buffer.concat([Buffer.from("&x="), Buffer.alloc(10 * 1024 * 1024, "x")]);
const quotes = multipart([["narrative", '"'.repeat(aMegabyte)]], "b");
const manyFields = Buffer.from(
  Array.from({ length: 120_000 }, (_, n) => `${n}=1`)
    .join("&")
    .slice(0, aMegabyte),
);

/** What can be wrong with how it is written. */
export const encoding = fc.oneof(
  {
    weight: 3,
    arbitrary: body("as multipart", (fields) => ({ type: asMultipart, body: multipart(fields, "b") })),
  },
  body("as multipart with another boundary", (fields) => ({
    type: asMultipart,
    body: multipart(fields, "c"),
  })),
  body("as multipart without a boundary", (fields) => ({
    type: "multipart/form-data",
    body: multipart(fields, "b"),
  })),
  body("as multipart without an end", (fields) => ({ type: asMultipart, body: multipart(fields, "b", "") })),
  body("as files", (fields) => ({
    type: asMultipart,
    body: Buffer.from(multipart(fields, "b").toString().replaceAll('"\r\n', '"; filename="x.exe"\r\n')),
  })),
  body("as JSON", (fields) => ({
    type: "application/json",
    body: Buffer.from(JSON.stringify(Object.fromEntries(fields))),
  })),
  body("as deep JSON", () => ({ type: "application/json", body: Buffer.from("[".repeat(100_000)) })),
  body("as XML", () => ({
    type: "application/xml",
    body: Buffer.from('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
  })),
  body("as plain text", (fields) => ({ ...urlEncodedAs(fields), type: "text/plain" })),
  body("as nothing in particular", (fields) => ({ ...urlEncodedAs(fields), type: null })),
  body("in capitals, with a charset", (fields) => ({
    ...urlEncodedAs(fields),
    type: "APPLICATION/X-WWW-FORM-URLENCODED; charset=utf-7",
  })),
  body("with broken percent signs", (fields) => ({
    ...formType,
    body: Buffer.concat([urlEncodedAs(fields).body, Buffer.from("&%=%&%zz=%E0%A4%A&=&&%00=%00")]),
  })),
  body("with bytes that are no text", (fields) => ({
    ...formType,
    body: Buffer.concat([
      urlEncodedAs(fields).body,
      Buffer.from([0x26, 0xff, 0xfe, 0x3d, 0xc0, 0x80, 0xed, 0xa0, 0x80]),
    ]),
  })),
);

/** Ways to make the server work hard for one request. */
export const heavy = fc.oneof(
  body("of ten megabytes", (fields) => ({
    ...formType,
    body: Buffer.concat([urlEncodedAs(fields).body, huge]),
  })),
  body("of a megabyte of fields", () => ({ ...formType, body: manyFields })),
  body("of a megabyte of quotes", () => ({ type: asMultipart, body: quotes })),
);
