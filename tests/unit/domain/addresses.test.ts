import { describe, expect, it } from "vitest";
import { isEmailAddress, readEmail } from "../../../shared/domain/typed/email.ts";

describe("an address as it is typed", () => {
  it.each([
    ...[
      "a.b+c@ibcr.example",
      " name@organisation.example ",
      "R&D@ministry.example",
      "o'brien@ministry.example",
    ],
    ...["info@xn--e1afmkfd.xn--p1ai", "Programmes@rive-claire.example", "a@b.co"],
  ])("takes %j", (typed) => {
    expect(readEmail(typed)).toEqual({ email: typed.trim() });
    expect(isEmailAddress(typed.trim())).toBe(true);
  });

  it.each([
    ["dons@générosité.example", "dons@xn--gnrosit-byabf.example"],
    ["dons@GÉNÉROSITÉ.example", "dons@xn--gnrosit-byabf.example"],
    ["dons@ge\u0301ne\u0301rosite\u0301.example", "dons@xn--gnrosit-byabf.example"],
    ["info@пример.рф", "info@xn--e1afmkfd.xn--p1ai"],
    ["info@ελλάδα.gr", "info@xn--hxakic4aa.gr"],
    ["info@日本語.jp", "info@xn--wgv71a119e.jp"],
    ["info@한국.kr", "info@xn--3e0b707e.kr"],
    ["info@IBCR.example", "info@ibcr.example"],
    ["\u202aname@ibcr.example\u202c", "name@ibcr.example"],
    ["\ufeffname@ibcr.example\u200b", "name@ibcr.example"],
  ])("takes %j in the ASCII form by which mail finds it", (typed, email) => {
    expect(readEmail(typed)).toEqual({ email });
    expect(isEmailAddress(email)).toBe(true);
  });

  it.each([...["dons@générosité.example", "d\u0430niel@ibcr.example", "nobody", ""]])(
    "stores and configures no address that is not in it: %j",
    (text) => {
      expect(isEmailAddress(text)).toBe(false);
    },
  );

  it.each([
    ["", "required"],
    ["\u200b", "required"],
    ["name", "not-an-address"],
    ["name@", "not-an-address"],
    ["@ibcr.example", "not-an-address"],
    ["a@b.example, c@d.example", "not-an-address"],
    ["a@b.example\r\nBcc: everybody@ibcr.example", "not-an-address"],
    ["a@b.example\u0000", "not-an-address"],
    ["Name <a@b.example>", "not-an-address"],
    ["a@localhost", "not-an-address"],
    ["a@192.0.2.1", "not-an-address"],
    ["a@[192.0.2.1]", "not-an-address"],
    ["a@b.example/x", "not-an-address"],
    ["a@ex%41mple.example", "not-an-address"],
    ["a@b.example:25", "not-an-address"],
    ["a@-b.example", "not-an-address"],
    ["a@b..example", "not-an-address"],
    ["a..b@c.example", "not-an-address"],
    ["a@xn--zzzz.example", "not-an-address"],
    ["a@mali\u200c.example", "not-an-address"],
    [`${"a".repeat(250)}@b.example`, "too-long"],
    [`${"a".repeat(65)}@b.example`, "too-long"],
    ["a@b.example".repeat(30_000), "too-long"],
    [`a@b.example${" ".repeat(1_000)}`, "too-long"],
  ])("refuses %j: %s", (typed, code) => {
    expect(readEmail(typed)).toEqual({ problem: { code } });
  });

  it.each([
    ["d\u0430niel@ibcr.example", { character: "\u0430", codePoint: "U+0430", script: "cyrillic" }],
    ["daniel@ibc\u03c1.example", { character: "\u03c1", codePoint: "U+03C1", script: "greek" }],
    ["daniel@ex\u0430mple.com", { character: "\u0430", codePoint: "U+0430", script: "cyrillic" }],
    ["daniel@xn--exmple-4nf.com", { character: "\u0430", codePoint: "U+0430", script: "cyrillic" }],
    [
      "info@\u0430\u0440\u0440\u04cf\u0435.com",
      { character: "\u0430", codePoint: "U+0430", script: "cyrillic" },
    ],
    ["info@xn--80ak6aa92e.com", { character: "\u0430", codePoint: "U+0430", script: "cyrillic" }],
    ["info@\u0261oogle.com", { character: "\u0261", codePoint: "U+0261", script: null }],
    ["ir\u00e8ne@ibcr.example", { character: "\u00e8", codePoint: "U+00E8", script: null }],
    ["a\u202eb@ibcr.example", { character: "", codePoint: "U+202E", script: null }],
    ["a@ib\u200bcr.example", { character: "", codePoint: "U+200B", script: null }],
  ])("names the character of %j by which it would lead to somebody else, or nowhere", (typed, named) => {
    expect(readEmail(typed)).toEqual({ problem: { code: "foreign-character", ...named } });
  });
});
