import { describe, expect, it } from "vitest";
import type { Recipient } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import { afterCorrection, ofItsEnd, wordOfAddress } from "../../../shared/domain/outbox/corrections.ts";
import type { Effect } from "../../../shared/domain/outbox/effect.ts";
import type { Purpose } from "../../../shared/domain/outbox/mails.ts";
import { audienceOf, isToNewAddress, messageOf, recipientOf } from "../../../shared/domain/outbox/message.ts";
import { messageOfTag, tagOf } from "../../../shared/domain/outbox/message-tag.ts";

const mail = (purpose: Purpose, template = "fresh-link"): Effect =>
  ({ effect: "mail", template, person: "fay", purpose, lane: null }) as Effect;
const notice = (kind: Recipient["kind"]): Effect => ({
  ...{ effect: "notice", template: "report-published" },
  recipient: { kind, id: "rive-claire" } as Recipient,
});
const note = (at: "old" | "new", change: string): Effect => ({
  ...{ effect: "address-note", template: "address-changed", at, change },
  ...{ recipient: { kind: "person", id: "fay" }, by: "sam", second: null },
});
const confirming: Effect = {
  effect: "address-mail",
  template: "address-to-confirm",
  person: "cy",
  by: "sam",
};
const desk: Effect = { effect: "desk", mailbox: "0".repeat(64) };

describe("whom a message is for, and in which part they are written to", () => {
  it.each<[string, Effect, Recipient | null, string]>([
    ["a mail to an author", mail("report"), { kind: "person", id: "fay" }, "author"],
    ["a mail by which one only reads", mail("read"), { kind: "person", id: "fay" }, "author"],
    ["a mail to a reviewer", mail("review"), { kind: "person", id: "fay" }, "reviewer"],
    ["a mail to whoever takes note", mail("note"), { kind: "person", id: "fay" }, "reviewer"],
    ["a mail to whoever comments", mail("comment"), { kind: "person", id: "fay" }, "reviewer"],
    ["a mail to a director", mail("sign"), { kind: "person", id: "fay" }, "director"],
    ["a mail to a chair", mail("attest"), { kind: "person", id: "fay" }, "director"],
    ["a mail to a party that consents", mail("consent"), { kind: "person", id: "fay" }, "partner"],
    ["a mail to a party that signs", mail("sign-as-party"), { kind: "person", id: "fay" }, "partner"],
    ["a mail to a translator", mail("translate"), { kind: "person", id: "fay" }, "author"],
    [
      "a mail to whoever reads a translation",
      mail("confirm-translation"),
      { kind: "person", id: "fay" },
      "author",
    ],
    ["a mail to whoever answers a question", mail("clarify"), { kind: "person", id: "fay" }, "author"],
    ["a mail to an overseer", mail("oversee"), { kind: "person", id: "fay" }, "overseer"],
    [
      "what an overseer cannot be told, to their deputy",
      mail("oversee", "oversee-unreachable"),
      { kind: "person", id: "fay" },
      "deputy",
    ],
    ["a change of address, to a second person", confirming, { kind: "person", id: "cy" }, "machine"],
    ["a notice to a donor", notice("donor"), { kind: "donor", id: "rive-claire" }, "donor"],
    ["a notice to a partner", notice("partner"), { kind: "partner", id: "rive-claire" }, "partner"],
    [
      "that a calendar lacks a year, to its keeper",
      { effect: "calendar-mail", person: "fay", year: 2027 },
      { kind: "person", id: "fay" },
      "machine",
    ],
    ["what is told at an address itself", note("old", "c1"), null, "machine"],
    ["what is no message", desk, null, "machine"],
  ])("%s", (_, effect, recipient, audience) => {
    expect(recipientOf(effect)).toEqual(recipient);
    expect(audienceOf(effect)).toBe(audience);
  });

  it.each<[string, Effect, boolean]>([
    ["that change, at the new one", note("new", "c1"), true],
    ["that change, at the old one", note("old", "c1"), false],
    ["another change", note("new", "c2"), false],
    ["something else", confirming, false],
  ])("is at the new address of a change: %s", (_, effect, expected) => {
    expect(isToNewAddress(effect, "c1")).toBe(expected);
  });
});

describe("the name of a message", () => {
  it.each([["PA-2025-014-R1~12.0.P-008", "12.0.P-008", "PA-2025-014-R1@12.0.P-008"]])(
    "of its row %s is %s, and of its mail %s",
    (row, message, tag) => {
      expect(messageOf(row)).toBe(message);
      expect(tagOf(row)).toBe(tag);
      expect(messageOfTag(tag)).toBe(row);
    },
  );

  it.each(["PA-2025-014-R1", "", "PA-1@1.0#OUTBOX"])("is in no tag such as %j", (tag) => {
    expect(messageOfTag(tag)).toBeNull();
  });
});

const recipient = { kind: "person", id: "fay" } as const;
const corrected = (more: Partial<EventOf<"address-corrected">["facts"]>): EventOf<"address-corrected"> => ({
  type: "address-corrected",
  facts: {
    ...{ recipient, messages: ["1.0.fay", "2.0.fay"], by: "sam", confirmedBy: null },
    ...{ change: null, reasonCommitment: null, ...more },
  },
});
const kept = (because: EventOf<"address-kept">["facts"]["because"], refusedBy: string | null = null) =>
  ({ type: "address-kept", facts: { recipient, by: "sam", because, refusedBy } }) as const;
const released = { type: "address-released", facts: { recipient, by: "sam", liftedBy: "cy" } } as const;

describe("whoever oversees hears how the change of an address ended", () => {
  it.each<[string, Parameters<typeof ofItsEnd>[0], string | null, object | null]>([
    ["it was right after all", corrected({}), null, null],
    [
      "a second person confirmed it",
      corrected({ confirmedBy: "cy" }),
      "oversee-address-changed",
      { ended: "confirmed", second: "cy" },
    ],
    ["they refused it", kept("refused", "cy"), "oversee-address-kept", { ended: "refused", second: "cy" }],
    ["its owner stopped it", kept("objected"), "oversee-address-kept", { ended: "objected", second: null }],
    ["another took its place", kept("replaced"), "oversee-address-kept", { ended: "replaced", second: null }],
    [
      "its owner disputes it since",
      kept("disputed"),
      "oversee-address-disputed",
      { ended: "disputed", second: null },
    ],
    ["its hold was lifted", released, "oversee-address-released", { ended: "lifted", second: "cy" }],
  ])("%s", (_, event, template, address) => {
    expect(wordOfAddress(event)).toBe(template);
    expect(ofItsEnd(event, "secretary")).toEqual(
      address === null
        ? []
        : [
            {
              ...{ effect: "tell", template, role: "secretary", purpose: "oversee" },
              matter: { address: { recipient, ...address } },
            },
          ],
    );
  });

  it("and of nothing else", () => {
    expect(wordOfAddress({ type: "draft-taken-up", facts: { by: "fay" } })).toBeNull();
  });
});

describe("once an address was corrected", () => {
  const told = (at: "old" | "new") => ({
    ...{ effect: "address-note", template: "address-changed", recipient },
    ...{ change: "c1", at, by: "sam", second: null },
  });
  const applied = {
    ...{ effect: "apply-address", recipient, change: "c1" },
    messages: ["1.0.fay", "2.0.fay"],
  };
  const again = ["1.0.fay", "2.0.fay"].map((message) => ({ effect: "resend", message }));
  it.each<[string, Parameters<typeof corrected>[0], object[]]>([
    ["what it missed goes out again where it is right after all", {}, again],
    ["another takes its place", { change: "c1" }, [applied]],
    [
      "another takes its place, and both hear of it where there is a reason",
      { change: "c1", reasonCommitment: "0".repeat(64) },
      [applied, told("old"), told("new")],
    ],
    ["nobody hears of a reason without a change", { reasonCommitment: "0".repeat(64) }, again],
  ])("%s", (_, change, expected) => {
    expect(afterCorrection(corrected(change))).toEqual(expected);
  });
});
