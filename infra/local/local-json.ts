import { rename, rm, writeFile } from "node:fs/promises";
import { awsEndpoint, region } from "./aws.ts";
import { applicationUrl, type Outputs } from "./deploy.ts";
import type { Home } from "./home.ts";
import { mailboxApi } from "./mailbox.ts";
import { loopback, type Ports } from "./ports.ts";
import type { Session } from "./session.ts";

/** Says, for the demo and the tests, where the running product is. It is there exactly as long as the product is usable. */
export async function announce(session: Session, home: Home, ports: Ports, outputs: Outputs): Promise<void> {
  const content = {
    application: applicationUrl(ports),
    mailbox: mailboxUrl(ports),
    mailboxApi: mailboxApi(ports),
    awsEndpoint: awsEndpoint(ports),
    timeControl: `http://${loopback}:${ports.timeControl}`,
    region,
    outputs,
    pid: process.pid,
  };
  session.check();
  session.onStop(() => rm(home.local, { force: true }));
  await writeFile(`${home.local}.new`, JSON.stringify(content, undefined, 2));
  await rename(`${home.local}.new`, home.local);
}

/** The mailbox's page. */
export function mailboxUrl(ports: Ports): string {
  return `http://${loopback}:${ports.mailbox}`;
}
