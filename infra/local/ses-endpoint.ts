import { randomUUID } from "node:crypto";
import { createTransport, type Transporter } from "nodemailer";
import * as z from "zod";
import { loopback } from "./ports.ts";
import { type JsonAnswer, jsonListener } from "./serve.ts";

const base64 = z.base64().min(1);
const requestShape = z.object({
  FromEmailAddress: z.string().min(3),
  Destination: z.object({
    ToAddresses: z.array(z.string()).optional(),
    CcAddresses: z.array(z.string()).optional(),
    BccAddresses: z.array(z.string()).optional(),
  }),
  Content: z.object({ Raw: z.object({ Data: base64 }) }),
});

/**
 * The part of SES v2 that Accord uses, `SendEmail` with raw content: the bytes go unchanged to the mailbox. The
 * emulator's own SES builds mails anew and loses headers.
 * Source: https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
 * @param smtpPort where the mailbox takes mail
 */
export function sesEndpoint(smtpPort: number) {
  const mailbox = createTransport({ host: loopback, port: smtpPort, secure: false, ignoreTLS: true });
  return jsonListener((method, path, body) => {
    if (method !== "POST" || path !== "/v2/email/outbound-emails") {
      return Promise.resolve(
        refusal(404, "UnknownOperationException", `${method} ${path} is not offered here.`),
      );
    }
    return sendEmail(mailbox, body);
  });
}

async function sendEmail(mailbox: Transporter, body: string): Promise<JsonAnswer> {
  const parsed = requestShape.safeParse(parseJson(body));
  if (!parsed.success) {
    return refusal(400, "BadRequestException", z.prettifyError(parsed.error));
  }
  const { FromEmailAddress, Destination, Content } = parsed.data;
  const to = [Destination.ToAddresses, Destination.CcAddresses, Destination.BccAddresses].flatMap(
    (list) => list ?? [],
  );
  if (to.length === 0) {
    return refusal(400, "BadRequestException", "Destination names no recipient.");
  }
  const raw = Buffer.from(Content.Raw.Data, "base64");
  try {
    await mailbox.sendMail({ envelope: { from: FromEmailAddress, to }, raw });
  } catch (error) {
    // The SDK tries again after a 5xx, and so does the queue behind it.
    return refusal(
      500,
      "InternalServiceErrorException",
      `The mailbox did not take the mail: ${String(error)}`,
    );
  }
  return { status: 200, body: { MessageId: randomUUID() } };
}

function refusal(status: number, type: string, message: string): JsonAnswer {
  return { status, body: { message }, headers: { "x-amzn-ErrorType": type } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
