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
    ["info@сахар.рф", "info@xn--80aa2cbv.xn--p1ai"],
    ["info@collège-bénin.example", "info@xn--collge-bnin-19ar.example"],
    ["info@œuvre-façon-niño.example", "info@xn--uvre-faon-nio-ogb9ms8d.example"],
    ["info@đàn-bầu.example", "info@xn--n-bu-zna70ak24p.example"],
    ["info@ɲɛtaa.example", "info@xn--taa-ktb8i.example"],
    ["info@հայաստան.հայ", "info@xn--y9aaa1d0ai1cq.xn--y9a3aq"],
    ["info@موقع.وزارة", "info@xn--4gbrim.xn--mgbexc3i"],
    ["info@コーヒー.jp", "info@xn--tck2c4fb.jp"],
    ["info@ߒߞߏ.example", "info@xn--qsbf0b.example"],
    ["info@col·lectiu.example", "info@xn--collectiu-2pa.example"],
    ["\u202aname@ibcr.example\u202c", "name@ibcr.example"],
    ["\ufeffname@ibcr.example\u200b", "name@ibcr.example"],
  ])("takes %j in the ASCII form by which mail finds it", (typed, email) => {
    expect(readEmail(typed)).toEqual({ email });
    expect(isEmailAddress(email)).toBe(true);
  });

  it.each([
    "<a.b@c.example>",
    "Anna Diop <a.b@c.example>",
    '"Diop, Anna" < a.b@c.example >',
    "mailto:a.b@c.example",
    "MailTo:a.b@c.example?subject=Rapport%20annuel",
    "<mailto:a.b@c.example>",
    "\u200b<a.b@c.example>\u00a0",
    ...["mailto://a.b@c.example", "a.b@c.example <a.b@c.example>", "A.B@c.example<mailto:a.b@c.example>"],
    ...["'a.b@c.example'", '"a.b@c.example"', "« a.b@c.example »", "“a.b@c.example”"],
    ...["(a.b@c.example)", "[a.b@c.example]"],
    ...["a.b@c.example;", "a.b@c.example,", "a.b@c.example.", "Anna Diop <a.b@c.example>;"],
  ])("takes what stands around an address that somebody pasted away: %j", (typed) => {
    expect(readEmail(typed)).toEqual({ email: "a.b@c.example" });
    expect(isEmailAddress(typed)).toBe(false);
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
    ["c@d.example <a@b.example>", "not-an-address"],
    ["<a@b.example>, <c@d.example>", "not-an-address"],
    ["Name <a@b.example", "not-an-address"],
    ["<//a@b.example>", "not-an-address"],
    ["/a@b.example", "not-an-address"],
    ["'a@b.example", "not-an-address"],
    ["`a@b.example", "not-an-address"],
    ["**a@b.example", "not-an-address"],
    ["a@b.example;;", "not-an-address"],
    ["Name\r\nBcc: <a@b.example>", "not-an-address"],
    ["<>", "required"],
    ["mailto:", "required"],
    ["mailto:a%2Bb@c.example", "not-an-address"],
    ["mailto:a@b.example,c@d.example", "not-an-address"],
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
    ["info@\u0262oogle.com", { character: "\u0262", codePoint: "U+0262", script: null }],
    ["info@\ua731ecure.com", { character: "\ua731", codePoint: "U+A731", script: null }],
    ["info@\ua781inked.com", { character: "\ua781", codePoint: "U+A781", script: null }],
    ["info@\uab32xample.com", { character: "\uab32", codePoint: "U+AB32", script: null }],
    ["info@\u0138bc.com", { character: "\u0138", codePoint: "U+0138", script: null }],
    ["info@\u0185ank.com", { character: "\u0185", codePoint: "U+0185", script: null }],
    ["info@\u0237.com", { character: "\u0237", codePoint: "U+0237", script: null }],
    ["info@\u0140inked.com", { character: "\u00b7", codePoint: "U+00B7", script: null }],
    ["info@\ua645.com", { character: "\ua645", codePoint: "U+A645", script: "cyrillic" }],
    ["info@go\u0335ogle.com", { character: "", codePoint: "U+0335", script: null }],
    ["info@go\u0338ogle.com", { character: "", codePoint: "U+0338", script: null }],
    ["info@\u0130bcr.example", { character: "", codePoint: "U+0307", script: null }],
    ["info@\u0585\u0585\u0585.com", { character: "\u0585", codePoint: "U+0585", script: null }],
    ["info@\u057d\u0578\u0585.com", { character: "\u057d", codePoint: "U+057D", script: null }],
    ["info@\u0441\u043e\u0435.com", { character: "\u0441", codePoint: "U+0441", script: "cyrillic" }],
    ["info@\u13e2\u13aa.com", { character: "\u13e2", codePoint: "U+13E2", script: null }],
    ["info@\u15c5\u15f7\u15f7.com", { character: "\u15c5", codePoint: "U+15C5", script: null }],
    ["info@\u1040\u1040.com", { character: "\u1040", codePoint: "U+1040", script: null }],
    ["info@rive\u30fcclaire.com", { character: "\u30fc", codePoint: "U+30FC", script: null }],
    ["info@\u1175.com", { character: "\u1175", codePoint: "U+1175", script: null }],
    ["ir\u00e8ne@ibcr.example", { character: "\u00e8", codePoint: "U+00E8", script: null }],
    ["info@c\u00f4te-d'ivoire.example", { character: "'", codePoint: "U+0027", script: null }],
    ["info@c\u00f4te-d\u2019ivoire.example", { character: "\u2019", codePoint: "U+2019", script: null }],
    ["a\u202eb@ibcr.example", { character: "", codePoint: "U+202E", script: null }],
    ["a@ib\u200bcr.example", { character: "", codePoint: "U+200B", script: null }],
  ])("names the character of %j by which it would lead to somebody else, or nowhere", (typed, named) => {
    expect(readEmail(typed)).toEqual({ problem: { code: "foreign-character", ...named } });
  });
});
