import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { serve } from "../../infra/local/serve.ts";
import { sesEndpoint } from "../../infra/local/ses-endpoint.ts";
import type { Accepted } from "../../infra/local/ses-events.ts";
import { freePort, quietSession } from "./session-stub.ts";

const folder = mkdtempSync(join(tmpdir(), "accord-mailbox-"));
const { session, end } = quietSession();
let mailbox: ChildProcess;
let endpoint = "";
let client: SESv2Client;
const at = new Date("2026-11-23T18:00:00.000Z");
const told: Accepted[] = [];

beforeAll(async () => {
  const [smtp, web, ses] = [await freePort(), await freePort(), await freePort()];
  const program = join(import.meta.dirname, "../../node_modules/maildev/dist/bin/maildev.js");
  const ports = ["--smtp", String(smtp), "--web", String(web), "--ip", "127.0.0.1", "--web-ip", "127.0.0.1"];
  mailbox = spawn(process.execPath, [program, ...ports, "--mail-directory", folder], { stdio: "ignore" });
  await vi.waitFor(() => fetch(`http://127.0.0.1:${web}/api/healthz`), 45_000);
  const tell = (mail: Accepted) => told.push(mail);
  await serve(session, ses, sesEndpoint({ smtpPort: smtp, now: () => Promise.resolve(at), tell }));
  endpoint = `http://127.0.0.1:${ses}`;
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  client = new SESv2Client({ endpoint, region: "ca-central-1", credentials });
});
beforeEach(() => {
  told.length = 0;
});
afterAll(async () => {
  mailbox.kill();
  await end();
  rmSync(folder, { recursive: true, force: true });
});

it("hands the bytes of a mail on unchanged, whatever headers and parts it has", async () => {
  const mail = [
    "From: Accord <accord@ibcr.example>",
    "To: Awa =?utf-8?Q?Traor=C3=A9?= <awa.traore@ibcr.example>",
    "Reply-To: reports@ibcr.example",
    "Subject: =?utf-8?Q?Rapport_=C3=A0_r=C3=A9diger?=",
    "Auto-Submitted: auto-generated",
    "X-Accord-Notice: PA-2025-014-R1~1",
    "Message-ID: <1@ibcr.example>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    "Résultats",
    ".a line that begins with a dot",
    "--b",
    "Content-Type: application/pdf",
    "Content-Transfer-Encoding: base64",
    "",
    "AAEC",
    "--b--",
    "",
  ].join("\r\n");
  const answer = await client.send(
    new SendEmailCommand({
      FromEmailAddress: "Accord <accord@ibcr.example>",
      Destination: { ToAddresses: ["awa.traore@ibcr.example"] },
      Content: { Raw: { Data: Buffer.from(mail) } },
      ConfigurationSetName: "accord-local",
    }),
  );
  expect(answer.MessageId).toMatch(/^[\w-]{36}$/);
  const kept = await vi.waitFor(() => readFileSync(join(folder, onlyMail()), "utf8"));
  expect(kept).toBe(mail);
});

const to = (...ToAddresses: string[]) => ({
  FromEmailAddress: "accord@ibcr.example",
  Destination: { ToAddresses },
  Content: { Raw: { Data: Buffer.from("Subject: A mail\r\n\r\nText\r\n") } },
});

it("tells of each mail under which configuration set it left, and with which tags", async () => {
  const { MessageId } = await client.send(
    new SendEmailCommand({
      ...to("moussa.keita@ibcr.example"),
      ConfigurationSetName: "accord-local",
      EmailTags: [{ Name: "accord-message", Value: "PA-2025-014-R1@1.0" }],
    }),
  );
  expect(told).toEqual([
    {
      messageId: MessageId,
      from: "accord@ibcr.example",
      to: ["moussa.keita@ibcr.example"],
      configurationSet: "accord-local",
      tags: { "accord-message": "PA-2025-014-R1@1.0" },
      at,
    },
  ]);
});

it("tells nothing of a mail without a configuration set, as SES", async () => {
  await client.send(new SendEmailCommand(to("moussa.keita@ibcr.example")));
  expect(told).toEqual([]);
});

it("accepts a mail that will bounce, and puts it in nobody's mailbox", async () => {
  const before = mails().length;
  const address = "bounce+anna@simulator.amazonses.com";
  await client.send(new SendEmailCommand({ ...to(address), ConfigurationSetName: "accord-local" }));
  await client.send(new SendEmailCommand(to(address, "anna@ibcr.example")));
  expect(told.map((mail) => mail.to)).toEqual([[address]]);
  await vi.waitFor(() => expect(mails()).toHaveLength(before + 1));
});

it.each([
  ["a tag with a sign that SES does not take", { Name: "accord-message", Value: "PA-1~1.0" }],
  ["a tag without a value", { Name: "accord-message" }],
])("refuses %s", async (_, tag) => {
  const mail = { ...to("c@d.example"), Content: { Raw: { Data: "QQ==" } }, EmailTags: [tag] };
  const answer = await post(JSON.stringify(mail));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/EmailTags/) });
});

it.each([
  ["no recipient", { FromEmailAddress: "a@b.example", Destination: {}, Content: { Raw: { Data: "QQ==" } } }],
  ["no raw content", { FromEmailAddress: "a@b.example", Destination: { ToAddresses: ["c@d.example"] } }],
])("refuses %s as SES does", async (_, request) => {
  const answer = await post(JSON.stringify(request));
  expect(answer.status).toBe(400);
  expect(answer.headers.get("x-amzn-errortype")).toBe("BadRequestException");
  expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/Destination|Content/) });
});

it("refuses what is not JSON, and other operations", async () => {
  expect((await post("<xml/>")).status).toBe(400);
  expect((await fetch(`${endpoint}/v2/email/identities`)).status).toBe(404);
});

function post(body: string): Promise<Response> {
  return fetch(`${endpoint}/v2/email/outbound-emails`, { method: "POST", body });
}

const mails = () => readdirSync(folder).filter((file) => file.endsWith(".eml"));

function onlyMail(): string {
  const [name, ...more] = mails();
  expect(more).toEqual([]);
  return name ?? "none yet";
}
