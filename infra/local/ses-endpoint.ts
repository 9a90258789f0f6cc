import { randomUUID } from "node:crypto";
import { createTransport, type Transporter } from "nodemailer";
import * as z from "zod";
import { loopback } from "./ports.ts";
import { type JsonAnswer, jsonListener } from "./serve.ts";
import { type Accepted, bounces } from "./ses-events.ts";

const base64 = z.base64().min(1);
/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageTag.html */
const tag = z.object({
  Name: z.string().regex(/^[A-Za-z0-9_-]{1,256}$/),
  Value: z.string().regex(/^[A-Za-z0-9_.@-]{1,256}$/),
});
const requestShape = z.object({
  FromEmailAddress: z.string().min(3),
  Destination: z.object({
    ToAddresses: z.array(z.string()).optional(),
    CcAddresses: z.array(z.string()).optional(),
    BccAddresses: z.array(z.string()).optional(),
  }),
  Content: z.object({ Raw: z.object({ Data: base64 }) }),
  ConfigurationSetName: z.string().min(1).optional(),
  EmailTags: z.array(tag).default([]),
});

type Props = {
  /** Where the mailbox takes mail. */
  smtpPort: number;
  now: () => Promise<Date>;
  /** Is told each mail that was sent under a configuration set, which is where SES tells what becomes of it. */
  tell: (mail: Accepted) => void;
};

/**
 * The part of SES v2 that Accord uses, `SendEmail` with raw content: the bytes go unchanged to the mailbox. The
 * emulator's own SES builds mails anew and loses headers.
 * Source: https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
 */
export function sesEndpoint(props: Props) {
  const mailbox = createTransport({ host: loopback, port: props.smtpPort, secure: false, ignoreTLS: true });
  return jsonListener((method, path, body) => {
    if (method !== "POST" || path !== "/v2/email/outbound-emails") {
      return Promise.resolve(
        refusal(404, "UnknownOperationException", `${method} ${path} is not offered here.`),
      );
    }
    return sendEmail(mailbox, props, body);
  });
}

async function sendEmail(mailbox: Transporter, { now, tell }: Props, body: string): Promise<JsonAnswer> {
  const parsed = requestShape.safeParse(parseJson(body));
  if (!parsed.success) {
    return refusal(400, "BadRequestException", z.prettifyError(parsed.error));
  }
  const { FromEmailAddress, Destination, Content, ConfigurationSetName, EmailTags } = parsed.data;
  const to = [Destination.ToAddresses, Destination.CcAddresses, Destination.BccAddresses].flatMap(
    (list) => list ?? [],
  );
  if (to.length === 0) {
    return refusal(400, "BadRequestException", "Destination names no recipient.");
  }
  const raw = Buffer.from(Content.Raw.Data, "base64");
  const reached = to.filter((address) => !bounces(address));
  try {
    if (reached.length > 0) {
      await mailbox.sendMail({ envelope: { from: FromEmailAddress, to: reached }, raw });
    }
  } catch (error) {
    // The SDK tries again after a 5xx, and so does the queue behind it.
    return refusal(
      500,
      "InternalServiceErrorException",
      `The mailbox did not take the mail: ${String(error)}`,
    );
  }
  const MessageId = randomUUID();
  if (ConfigurationSetName !== undefined) {
    tell({
      messageId: MessageId,
      from: FromEmailAddress,
      to,
      configurationSet: ConfigurationSetName,
      tags: Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, Value])),
      at: await now(),
    });
  }
  return { status: 200, body: { MessageId } };
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
