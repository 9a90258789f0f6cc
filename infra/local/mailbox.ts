import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Child, startChild } from "./child.ts";
import { type Home, root } from "./home.ts";
import type { Lock } from "./lock.ts";
import { loopback, type Ports } from "./ports.ts";
import { Problem } from "./problem.ts";
import type { Session } from "./session.ts";

/**
 * Starts the mailbox, which shows every mail that the product sends and lets none of them leave the machine. Mails are
 * kept as files, so that they survive a restart.
 */
export async function startMailbox(session: Session, lock: Lock, home: Home, ports: Ports): Promise<void> {
  const log = join(home.logs, "mailbox.log");
  await rm(log, { force: true });
  const child = startChild(session, lock, {
    command: process.execPath,
    args: [
      join(root, "node_modules/maildev/dist/bin/maildev.js"),
      ...["--smtp", String(ports.smtp), "--ip", loopback],
      ...["--web", String(ports.mailbox), "--web-ip", loopback],
      ...["--mail-directory", home.mail],
    ],
    cwd: home.mail,
    env: { PATH: process.env["PATH"], HOME: home.mail },
    log,
  });
  let stopping = false;
  session.onStop(async () => {
    stopping = true;
    child.askToEnd();
    await Promise.race([child.exited, delay(2000, undefined, { ref: false })]);
    await child.kill();
  });
  void child.exited.then(() => {
    if (!stopping) {
      session.fail(
        new Problem([
          `The mailbox has ended by itself (its words are in ${log}): everything is stopped; type npm start again, mails are kept.`,
          "La boîte aux lettres s’est arrêtée d’elle-même : tout est arrêté ; tapez de nouveau npm start, les courriels sont gardés.",
        ]),
      );
    }
  });
  await untilAnswers(child, `${mailboxApi(ports)}/healthz`);
}

/** Where programs read the mailbox. */
export function mailboxApi(ports: Ports): string {
  return `http://${loopback}:${ports.mailbox}/api`;
}

async function untilAnswers(child: Child, url: string): Promise<void> {
  while (!child.hasExited()) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok === true) {
      return;
    }
    await delay(50);
  }
}
