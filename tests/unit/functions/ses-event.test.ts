import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSesEvent } from "../../../functions/mail-events/ses-event.ts";
import { messageOfTag, tagOf } from "../../../shared/domain/workflow/message-tag.ts";

const folder = join(import.meta.dirname, "../../../events/examples/mail-events");
type Example = { detail: Record<string, unknown> & { mail: Record<string, unknown> } };
const example = (name: string): Example => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));

const about = { message: "PA-2025-014-R1~12.0.P-008", address: "awa.traore@ibcr.example" };
const expected = {
  delivered: { told: { ...about, outcome: "delivered", permanent: true, at: "2026-11-23T18:00:02.000Z" } },
  bounced: { told: { ...about, outcome: "bounced", permanent: true, at: "2026-11-23T18:00:03.000Z" } },
  "bounced-transient": {
    told: { ...about, outcome: "bounced", permanent: false, at: "2026-11-24T08:00:00.000Z" },
  },
  complained: { told: { ...about, outcome: "complained", permanent: true, at: "2026-11-23T19:00:00.000Z" } },
  rejected: { told: { ...about, outcome: "bounced", permanent: false, at: "2026-11-23T18:00:01Z" } },
  delayed: { unsaid: "delayed" },
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

  it("a bounce of a kind that is not known yet says nothing about the address", () => {
    const event = example("bounced");
    event.detail["bounce"] = { timestamp: "2026-11-23T18:00:03.000Z", bounceType: "Undetermined" };
    expect(readSesEvent(event)).toMatchObject({ told: { outcome: "bounced", permanent: false } });
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
