import fc from "fast-check";
import type { Sent } from "./sent.ts";
import type { Target, Way } from "./target.ts";

/** One thing that is wrong with a request. */
export class Flaw {
  readonly #words: string;
  readonly spoil: (sent: Sent, target: Target, way: Way) => Partial<Sent>;
  constructor(words: string, spoil: Flaw["spoil"]) {
    this.#words = words;
    this.spoil = spoil;
  }
  toString = () => this.#words;
  readonly [fc.toStringMethod] = this.toString;
}

export const long = (length: number) => "x".repeat(length);

/** Texts that mean something to some interpreter, or are more than it expects. */
export const nasty = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      `m4rk"'><m4rk><script>alert("m4rk")</script>`,
      `m4rk" autofocus onfocus="x`,
      "</textarea></title><m4rk>",
      "javascript:alert(1)",
      "x\r\nSet-Cookie: m4rk=1\r\n\r\n<m4rk>",
      "\0",
      "a\0b",
      "\ud800",
      "\udfff\ud800x",
      "\u202egnidaer\u202c",
      "\u200b\u2060\ufeff",
      "p\u0430ypal@\u0435xample.org",
      "\u0301".repeat(50),
      "__proto__",
      "constructor",
      "toString",
      "length",
      "../../etc/passwd",
      "..",
      "%",
      "%zz",
      "%00",
      "%E0%A4%A",
      "%c0%ae",
      "%0d%0aSet-Cookie:%20m4rk=1",
      "{{7*7}}<%= 7*7 %>",
      "' OR '1'='1' --",
      "-1",
      "1e309",
      "NaN",
      "99999999999999999999999999",
      "~",
      "PA-2025-014-R1~",
      "PA-2025-014-R2",
      "",
      " ",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(3_000, 100_000).map(long) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);

/** A text as it is named in a failure. */
export const short = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
