import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { SesMailer } from "../../../shared/adapters/ses-mailer.ts";
import type { Message } from "../../../shared/ports/mail.ts";

const ses = mockClient(SESv2Client);
/** Files share what they import. */
afterAll(() => ses.restore());
const mailer = new SesMailer(new SESv2Client({ region: "ca-central-1" }), "accord@ibcr.example", "accord-x");
const unsubscribe = "https://accord.ibcr.example/en/unsubscribe/report-published/D-2/";

const message: Message = {
  to: { name: "Northern Lantern Fund", email: "grants@lantern.example" },
  from: { name: "IBCR – Accord", replyTo: "office@ibcr.example" },
  subject: "A report is published",
  text: "Text.\n",
  html: "<p>Text.</p>",
};

beforeEach(() => {
  ses.reset();
  ses.on(SendEmailCommand).resolves({ MessageId: "1" });
});

/** What SES was asked to send, and the headers of the MIME message, unfolded (RFC 5322, section 2.2.3). */
async function sent(change: Partial<Message>) {
  await mailer.send({ ...message, ...change }, "PA-1-R1~12.0");
  const input = ses.commandCalls(SendEmailCommand)[0]?.args[0].input;
  const mime = Buffer.from(input?.Content?.Raw?.Data ?? []).toString();
  const [head = ""] = mime.split("\r\n\r\n");
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const headers = lines.map((line) => {
    const at = line.indexOf(": ");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 2)] as const;
  });
  return { mime, input, head, names: headers.map(([name]) => name), headers: Object.fromEntries(headers) };
}

/** The mailboxes of an address header; what stands in quotes is a name (RFC 5322, section 3.2.4). */
const mailboxes = (header: string) => header.replace(/"(?:\\.|[^"\\])*"/g, "name").split(",");

ses.on(SendEmailCommand).resolves({ MessageId: "1" });
const usual = (await sent({})).names;

describe("a mail that is handed to SES", () => {
  it("carries its reference as a tag, in the signs that a tag may have", async () => {
    const { input } = await sent({});
    expect(input).toMatchObject({
      ConfigurationSetName: "accord-x",
      EmailTags: [{ Name: "accord-message", Value: "PA-1-R1@12.0" }],
      Destination: { ToAddresses: ["grants@lantern.example"] },
    });
  });

  it("comes from a name that its reader knows, and is answered to an address that somebody reads", async () => {
    const { headers, input } = await sent({});
    expect(headers["from"]).toBe("=?UTF-8?Q?IBCR_=E2=80=93_Accord?= <accord@ibcr.example>");
    expect(headers["reply-to"]).toBe("=?UTF-8?Q?IBCR_=E2=80=93_Accord?= <office@ibcr.example>");
    expect(input?.FromEmailAddress).toBe("accord@ibcr.example");
  });

  it("asks for no answer where nobody reads one", async () => {
    const { names } = await sent({ from: { name: "IBCR – Accord", replyTo: null } });
    expect(usual.filter((name) => !names.includes(name))).toEqual(["reply-to"]);
  });

  it("offers to unsubscribe by one POST where it may be unsubscribed from, and else not (RFC 8058)", async () => {
    const long = `${unsubscribe}${"t".repeat(300)}`;
    const { headers } = await sent({ headers: { listUnsubscribe: long } });
    expect(headers["list-unsubscribe"]).toBe(`<${long}>`);
    expect(headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    expect(usual.filter((name) => name.startsWith("list-"))).toEqual([]);
  });
});

describe("a mail with something for its reader’s calendar", () => {
  it("has it as a part of its own, whose header names its method, and as a file besides (RFC 6047)", async () => {
    const entry = {
      ...{ uid: "meeting.m1@accord.example", sequence: 1, stampedAt: "2026-11-24T12:00:00.000Z" },
      ...{ isCancelled: false, when: { day: "2027-04-15" }, summary: "Réunion", description: null },
      ...{ lang: "fr" as const, location: null, url: null },
    };
    const { mime } = await sent({ calendar: [{ as: "invitation", entry }] });
    expect(mime).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r$/im);
    expect(mime).toMatch(/^Content-Type: application\/ics; name=accord\.ics\r$/im);
    ses.resetHistory();
    const gone = { ...entry, isCancelled: true };
    const both = [gone, { ...gone, uid: "task.t2@accord.example" }];
    const two = await sent({ calendar: both.map((one) => ({ as: "publication" as const, entry: one })) });
    // The first as a part and a file, the other as a file of its own.
    expect(two.mime.match(/^Content-Type: text\/calendar; charset=utf-8; method=CANCEL/gim)).toHaveLength(2);
    expect(two.mime).toMatch(/filename="?accord-2\.ics/);
    ses.resetHistory();
    expect((await sent({})).mime).not.toContain("text/calendar");
  });
});

describe("nobody can add a header, whatever they are called or write", () => {
  const attack = "x\r\nBcc: victim@elsewhere.example\r\n\r\nbody";
  it.each<[string, Partial<Message>]>([
    ["subject", { subject: attack }],
    ["subject with a lone line feed", { subject: "x\nBcc: victim@elsewhere.example" }],
    ["name", { to: { name: attack, email: "grants@lantern.example" } }],
    [
      "name that ends the address",
      { to: { name: '"<a@b.example>, c@d.example', email: "grants@lantern.example" } },
    ],
    ["sender’s name", { from: { name: attack, replyTo: null } }],
    ["sender’s name, in quotes", { from: { name: '"<a@b.example>, c@d.example', replyTo: null } }],
    [
      "sender’s name, hidden in an encoded word",
      { from: { name: "=?UTF-8?Q?x=0D=0ABcc:_v@e.example?=", replyTo: null } },
    ],
    ["address of an answer", { from: { name: "x", replyTo: `office@ibcr.example${attack}` } }],
    ["address", { to: { name: "x", email: `grants@lantern.example${attack}` } }],
  ])("by the %s", async (_, change) => {
    const { names, headers, head } = await sent(change);
    const expected = change.from?.replyTo === null ? usual.filter((name) => name !== "reply-to") : usual;
    expect([...names].sort()).toEqual([...expected].sort());
    expect(head).not.toMatch(/^bcc:/im);
    for (const header of ["to", "from"])
      expect(mailboxes(headers[header] ?? "")).toEqual([expect.stringMatching(/^[^<>]+<[^<>]+>$/)]);
  });

  it("by the address that unsubscribes", async () => {
    const { names, headers } = await sent({
      headers: { listUnsubscribe: `${unsubscribe}a>\r\nBcc: victim@elsewhere.example` },
    });
    const added = ["list-unsubscribe", "list-unsubscribe-post"];
    expect([...names].sort()).toEqual([...usual, ...added].sort());
    expect(headers["list-unsubscribe"]).toMatch(/^<[^<>\s]+>$/);
  });
});
