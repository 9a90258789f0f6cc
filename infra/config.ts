import * as z from "zod";
import { isEmailAddress } from "../shared/domain/typed/email.ts";

const domain = z.strictObject({
  /** Host name under which people reach Accord. */
  name: z.hostname(),
  /** Certificate of that host name, in the region of the stage. */
  certificateArn: z.string().startsWith("arn:aws:acm:"),
  /** Public zone in which the records of the host name and of the mail identity are made. */
  hostedZoneId: z.string().min(1),
  zoneName: z.hostname(),
});

const stageShape = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9]{0,15}$/),
    account: z.string().regex(/^\d{12}$/),
    region: z.string().min(1),
    /** Where links in mails lead; never taken from a request. No slash at the end. */
    baseUrl: z.url({ protocol: /^https?$/ }).refine((url) => !url.endsWith("/"), "must not end with a slash"),
    domain: domain.optional(),
    mail: z.strictObject({
      /** Sender of all mails. */
      from: z.string().refine(isEmailAddress, "must be an email address, a domain in its ASCII form"),
      /** Who is told of alarms, and of what is changed from outside. */
      operators: z.string().refine(isEmailAddress, "must be an email address, a domain in its ASCII form"),
    }),
    /** Whether the machine's libraries come as layers with the functions; without, they are there already. */
    layers: z.boolean(),
    /** Who scans the files that people attach: GuardDuty, or the launcher of a machine that has none. */
    scanner: z.enum(["guardduty", "launcher"]),
    /** Whether CloudFormation refuses to delete the stack that holds the record. */
    terminationProtection: z.boolean(),
  })
  .refine(({ domain, baseUrl }) => !domain || baseUrl === `https://${domain.name}`, {
    path: ["baseUrl"],
    message: "must be the domain's name over https",
  })
  .refine(({ domain, mail }) => !domain || senderDomain(mail.from) === domain.zoneName, {
    path: ["mail", "from"],
    message: "must be an address of the hosted zone, whose records prove the sender",
  });

/** One place where Accord runs. Everything that differs between two places is here, as data. */
export type Stage = z.infer<typeof stageShape>;

const stages: readonly z.input<typeof stageShape>[] = [
  {
    name: "local",
    account: "000000000000",
    region: "ca-central-1",
    baseUrl: "http://127.0.0.1:4500",
    mail: { from: "accord@ibcr.example", operators: "operators@ibcr.example" },
    layers: false,
    scanner: "launcher",
    terminationProtection: false,
  },
  {
    // The values of an example organisation: put your own account, zone and certificate here.
    name: "production",
    account: "123456789012",
    region: "ca-central-1",
    baseUrl: "https://accord.ibcr.example",
    domain: {
      name: "accord.ibcr.example",
      certificateArn:
        "arn:aws:acm:ca-central-1:123456789012:certificate/00000000-0000-4000-8000-000000000000",
      hostedZoneId: "Z00000000EXAMPLE",
      zoneName: "ibcr.example",
    },
    mail: { from: "accord@ibcr.example", operators: "operators@ibcr.example" },
    layers: true,
    scanner: "guardduty",
    terminationProtection: true,
  },
];

/**
 * The stage that the CDK context asks for.
 * @param context values of `--context`; `baseUrl` replaces that of the stage
 * @returns the stage, or the problem in one sentence
 */
export function stageFrom(context: {
  stage: unknown;
  baseUrl?: unknown;
}): { stage: Stage; problem?: undefined } | { stage?: undefined; problem: string } {
  const names = stages.map(({ name }) => name).join(" or ");
  const found = stages.find(({ name }) => name === context.stage);
  if (!found) {
    const asked =
      context.stage === undefined ? "No stage was named" : `There is no stage "${String(context.stage)}"`;
    return {
      problem: `${asked}: give --context stage=<name>, where the name is ${names} (see infra/config.ts).`,
    };
  }
  const parsed = stageShape.safeParse({
    ...found,
    ...(context.baseUrl !== undefined && { baseUrl: context.baseUrl }),
  });
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ");
    return { problem: `The stage "${found.name}" cannot be used: ${issues} (see infra/config.ts).` };
  }
  return { stage: parsed.data };
}

/** The domain after the "@" of a mail address: the identity that SES must know. */
export function senderDomain(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
