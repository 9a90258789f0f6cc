import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSesEvent } from "../../../functions/mail-events/ses-event.ts";
import { messageOfTag, tagOf } from "../../../shared/domain/outbox/message-tag.ts";
import type { Trouble } from "../../../shared/domain/review/delivery.ts";

const folder = join(import.meta.dirname, "../../../events/examples/mail-events");
type Example = { detail: Record<string, unknown> & { mail: Record<string, unknown> } };
const example = (name: string): Example => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));

const about = { message: "PA-2025-014-R1~12.0.P-008", address: "awa.traore@ibcr.example" };
const expected = {
  delivered: { told: { ...about, outcome: "delivered", trouble: null, at: "2026-11-23T18:00:02.000Z" } },
  bounced: {
    told: { ...about, outcome: "bounced", trouble: "no-such-address", at: "2026-11-23T18:00:03.000Z" },
  },
  "bounced-transient": {
    told: { ...about, outcome: "bounced", trouble: "mailbox-full", at: "2026-11-24T08:00:00.000Z" },
  },
  complained: { told: { ...about, outcome: "complained", trouble: null, at: "2026-11-23T19:00:00.000Z" } },
  rejected: { told: { ...about, outcome: "bounced", trouble: "unsafe", at: "2026-11-23T18:00:01Z" } },
  delayed: { told: { ...about, outcome: "delayed", trouble: "delayed", at: "2026-11-23T18:30:00.000Z" } },
} as const;

describe("what SES tells of a mail", () => {
  it("has an example of each kind", () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(expected)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  it.each(Object.entries(expected))("%s is understood", (name, read) => {
    expect(readSesEvent(example(name))).toEqual(read);
  });

  it("a correction by somebody's provider is no complaint", () => {
    const event = example("complained");
    event.detail["complaint"] = { timestamp: "2026-11-23T19:00:00.000Z", complaintFeedbackType: "not-spam" };
    expect(readSesEvent(event)).toEqual({ unsaid: "not-spam" });
  });

  it.each<[string, string, string, Trouble]>([
    ["Permanent", "General", "5.1.1", "no-such-address"],
    ["Permanent", "NoEmail", "", "no-such-address"],
    ["Permanent", "Suppressed", "5.1.1", "suppressed"],
    ["Permanent", "OnAccountSuppressionList", "5.1.1", "suppressed"],
    ["Permanent", "General", "5.4.4", "no-such-address"],
    ["Permanent", "SomethingNew", "", "no-such-address"],
    ["Transient", "General", "", "not-taken"],
    ["Transient", "General", "4.4.7", "not-taken"],
    ["Transient", "General", "5.4.4", "unroutable"],
    ["Transient", "General", "smtp; 550 5.4.4 Invalid domain", "unroutable"],
    ["Transient", "MailboxFull", "5.2.2", "mailbox-full"],
    ["Transient", "MessageTooLarge", "", "too-large"],
    ["Transient", "ContentRejected", "", "content-refused"],
    ["Transient", "AttachmentRejected", "", "content-refused"],
    ["Transient", "SomethingNew", "", "not-taken"],
    ["Undetermined", "Undetermined", "", "unknown"],
    ["Undetermined", "Undetermined", "5.4.4", "unroutable"],
    ["SomethingNew", "", "", "unknown"],
  ])("a bounce that is %s, %s, %s says: %s", (bounceType, bounceSubType, said, trouble) => {
    const event = example("bounced");
    const recipient = said.startsWith("smtp") ? { diagnosticCode: said } : { status: said };
    const bouncedRecipients = [{ emailAddress: about.address, ...recipient }];
    const timestamp = "2026-11-23T18:00:03.000Z";
    event.detail["bounce"] = { timestamp, bounceType, bounceSubType, bouncedRecipients };
    expect(readSesEvent(event)).toMatchObject({ told: { outcome: "bounced", trouble } });
  });

  it("a bounce of which SES says little is understood too", () => {
    const event = example("bounced");
    event.detail["bounce"] = { timestamp: "2026-11-23T18:00:03.000Z", bounceType: "Transient" };
    expect(readSesEvent(event)).toMatchObject({ told: { outcome: "bounced", trouble: "not-taken" } });
  });

  it.each([
    ["nothing", undefined],
    ["a text", "Email Delivered"],
    ["another event of SES", { ...example("delivered"), detail: { eventType: "Open", open: {} } }],
    ["a delivery without its time", { ...example("delivered"), detail: { eventType: "Delivery" } }],
  ])("%s is left aside, and never a fault", (_, event) => {
    expect(readSesEvent(event)).toEqual({ unsaid: "not-understood" });
  });

  it.each([
    ["without a tag", {}],
    ["with an empty one", { "accord-message": [] }],
    ["with one that names no message", { "accord-message": ["PA-2025-014-R1"] }],
    ["with one that would reach another item", { "accord-message": ["PA-1@1.0#OUTBOX"] }],
  ])("a mail %s is none of Accord's", (_, tags) => {
    const event = example("delivered");
    event.detail.mail["tags"] = tags;
    expect(readSesEvent(event)).toEqual({ unsaid: "no-reference" });
  });
});

describe("the tag that names a message", () => {
  it("holds only what SES takes, and leads back to the message", () => {
    const id = "PA-2025-014-R1~12.0.donor.D_1";
    expect(tagOf(id)).toMatch(/^[A-Za-z0-9_.@-]{1,256}$/);
    expect(messageOfTag(tagOf(id))).toBe(id);
  });
});
