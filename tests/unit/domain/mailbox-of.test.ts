import { describe, expect, it } from "vitest";
import {
  commitmentToChange,
  isSameAddress,
  mailboxOf,
  refuseOwnAddress,
} from "../../../shared/domain/organisation/addresses.ts";

describe("the mailbox that an address leads to", () => {
  it.each([
    ["Fay.Roy@IBCR.example", "fay.roy@ibcr.example"],
    ["fay.roy+accord@ibcr.example", "fay.roy@ibcr.example"],
    ["fay.roy@ibcr.example.", "fay.roy@ibcr.example"],
    ['"fay"@ibcr.example', "fay@ibcr.example"],
    ['"fay@home"@ibcr.example', "fay@home@ibcr.example"],
    ["f.a.y+x@gmail.com", "fay@gmail.com"],
    ["f.ay@googlemail.com", "fay@gmail.com"],
    ["f.ay@gmail.example", "f.ay@gmail.example"],
  ])("%s is %s", (email, mailbox) => {
    expect(mailboxOf(email)).toBe(mailbox);
  });
});

describe("an address that is nobody’s own", () => {
  const own = {
    ...{ sender: "accord@mail.ibcr.example", operators: "operators@ibcr.example" },
    correspondence: {
      replyTo: { en: "office@ibcr.example", fr: "secretariat@ibcr.example" },
      readBy: { en: "the office", fr: "le secrétariat" },
    },
  };
  it.each([
    ["accord@mail.ibcr.example", "own-address"],
    ["Accord+x@mail.ibcr.example", "own-address"],
    ["accord@ibcr.example", null],
    ["fay@mail.ibcr.example", null],
    ...["postmaster", "mailer-daemon", "abuse", "bounce", "bounces", "no-reply", "noreply"].map(
      (local): [string, string] => [`${local}@mail.ibcr.example`, "own-address"],
    ),
    ["postmaster@ibcr.example", null],
    ["any@bounces.mail.ibcr.example", "own-address"],
    ["any@sub.bounces.mail.ibcr.example", "own-address"],
    ["any@otherbounces.mail.ibcr.example", null],
    ["any@bounces.ibcr.example", null],
    ["Operators@ibcr.example", "own-address"],
    ["office@ibcr.example", "answers-address"],
    ["secretariat+x@ibcr.example", "answers-address"],
    ["fay@ibcr.example", null],
  ] as const)("%s: %s", (email, code) => {
    expect(refuseOwnAddress(email, own)).toEqual(code && { code });
  });

  it("is none that answers go to where nobody reads any", () => {
    expect(refuseOwnAddress("office@ibcr.example", { ...own, correspondence: null })).toBeNull();
  });
});

describe("a change of an address", () => {
  const change = { from: "a@ibcr.example", to: "b@ibcr.example", salt: "salt" };
  it("is committed to with both addresses and its salt", () => {
    const all = [
      change,
      { ...change, from: "c@ibcr.example" },
      { ...change, to: "c@ibcr.example" },
      { ...change, salt: "other" },
    ].map(commitmentToChange);
    expect(new Set(all).size).toBe(4);
    expect(commitmentToChange({ ...change })).toBe(all[0]);
  });

  it("in the case of its letters is none", () => {
    expect(isSameAddress("A@ibcr.example", "a@IBCR.example")).toBe(true);
    expect(isSameAddress("a@ibcr.example", "b@ibcr.example")).toBe(false);
  });
});
