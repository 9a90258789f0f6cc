import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stageFrom } from "../config.ts";
import { awsClients, awsEndpoint, credentials, forgetAwsSettings, region } from "./aws.ts";
import { clockOn } from "./clock.ts";
import { tellWhatBecomes } from "./default-bus.ts";
import { applicationUrl, bootstrap, deploy, type Outputs } from "./deploy.ts";
import { readDeployed, writeDeployed } from "./deployed.ts";
import { setWhatWasDropped } from "./dropped-settings.ts";
import { startEmulator } from "./emulator.ts";
import { scanFiles } from "./file-scanner.ts";
import { frontDoor } from "./front.ts";
import { empty, type Home, homeAt, prepare, root } from "./home.ts";
import { admitUnnamedPartitions } from "./leading-keys.ts";
import { announce, mailboxUrl } from "./local-json.ts";
import { type Lock, takeLock } from "./lock.ts";
import { startMailbox } from "./mailbox.ts";
import { help, type Options, readOptions } from "./options.ts";
import { admitPlainHttp, admitPlainHttpTo } from "./plain-http.ts";
import { checkPorts, type Ports, portsFrom } from "./ports.ts";
import { problemFrom } from "./problem.ts";
import { lookAtReviewsNow } from "./resume.ts";
import { serve } from "./serve.ts";
import { sesEndpoint } from "./ses-endpoint.ts";
import { Session, Stopped } from "./session.ts";
import { hashOfSources } from "./sources.ts";
import { bold, say, sayProblem, step } from "./terminal.ts";
import { tick } from "./tick.ts";
import { timeControl } from "./time-control.ts";
import { installEmulator, isEmulatorInstalled } from "./venv.ts";

process.exitCode = await main(process.argv.slice(2));

/**
 * @returns 0 after an orderly end, 1 after a problem, 2 if the command line was not understood, 130 if the start was
 * interrupted
 */
async function main(args: readonly string[]): Promise<number> {
  const options = optionsFrom(args);
  if (options === undefined) {
    return 2;
  }
  if (options.help) {
    console.log(help);
    return 0;
  }
  const session = new Session();
  session.listen();
  forgetAwsSettings();
  let usable = false;
  let failed = false;
  const tell = (fault: unknown) => {
    failed = true;
    sayProblem(problemFrom(fault));
  };
  try {
    const begun = performance.now();
    await start(session, options);
    usable = true;
    sayWhatToClick(portsFrom(options.basePort), performance.now() - begun);
    await session.untilStopped();
  } catch (reason) {
    if (reason instanceof Stopped) {
      say(["\nStopping…", "Arrêt en cours…"]);
    } else {
      tell(reason);
    }
  }
  await session.stop(tell);
  if (failed) {
    return 1;
  }
  say(["Stopped; nothing is left running.", "Arrêté ; plus rien ne tourne."]);
  return usable ? 0 : 130;
}

/** Everything from a fresh clone to a product that can be used, in order. */
async function start(session: Session, options: Options): Promise<void> {
  const home = homeAt(options.home);
  const ports = portsFrom(options.basePort);
  const clock = clockOn(home.clock);
  const { dynamodb, eventBridge, lambda, s3 } = awsClients(ports);

  const lock = await claim(session, home);
  await checkPorts(ports);
  if (options.reset || (await readDeployed(home)) === undefined) {
    await empty(home);
    await prepare(home);
  }
  if (!(await isEmulatorInstalled(home))) {
    await step(["Installing the AWS emulator", "Installation de l’émulateur d’AWS"], () =>
      installEmulator(session, lock, home),
    );
  }
  await step(["Mailbox", "Boîte aux lettres"], () =>
    session.during(startMailbox(session, lock, home, ports)),
  );
  const tell = tellWhatBecomes({ eventBridge, lambda }, join(home.logs, "ses-events.log"));
  await serve(session, ports.ses, sesEndpoint({ smtpPort: ports.smtp, now: clock.now, tell }));

  const outputs = await deployed(session, lock, home, ports);

  await step(["AWS emulator, IAM enforced", "Émulateur d’AWS, avec IAM"], () =>
    startEmulator(session, lock, home, ports, "run"),
  );
  const files = { bucket: outputs.FilesBucketName, log: join(home.logs, "file-scanner.log") };
  scanFiles(session, s3, { eventBridge, lambda }, files);
  const tickNow = () => session.during(tick(lambda, outputs.TickFunctionName));
  await step(["Work that was under way goes on", "Reprise du travail en cours"], async () => {
    await session.during(lookAtReviewsNow(dynamodb, outputs, await clock.now()));
    await tickNow();
  });
  await serve(session, ports.timeControl, timeControl(clock, tickNow));
  await serve(session, ports.application, frontDoor(ports.aws, outputs.ApiId));
  await announce(session, home, ports, outputs);
}

/** Takes the home for this run alone. */
async function claim(session: Session, home: Home): Promise<Lock> {
  await prepare(home);
  const lock = await takeLock(home.lock, home.folder);
  session.onStop(lock.release);
  // A launcher that was killed could not take back what it announced.
  await rm(home.local, { force: true });
  return lock;
}

/** Deploys the app if its sources have changed since the last deployment; a fresh home gets the example as well. */
async function deployed(session: Session, lock: Lock, home: Home, ports: Ports): Promise<Outputs> {
  const sources = await hashOfSources(ports);
  const before = await readDeployed(home);
  if (before?.sources === sources) {
    return before.outputs;
  }
  // IAM is enforced only after the deployment, and a clean stop in between saves what was deployed.
  const emulator = await step(["AWS emulator", "Émulateur d’AWS"], () =>
    startEmulator(session, lock, home, ports, "deploy"),
  );
  if (before === undefined) {
    await step(["cdk bootstrap", "cdk bootstrap"], () => bootstrap(session, lock, home, ports));
  }
  const outputs = await step(["cdk deploy", "cdk deploy"], () => deploy(session, lock, home, ports));
  await session.during(makeUpForTheEmulator(home, ports, outputs));
  if (before === undefined) {
    await step(["Example organisation", "Organisation d’exemple"], () =>
      session.during(example(home, outputs, ports)),
    );
  }
  await emulator.stop();
  session.check();
  await writeDeployed(home, { sources, outputs });
  return outputs;
}

/** Evens out where a deployment to the emulator differs from one to AWS; a log tells what was done. */
async function makeUpForTheEmulator(home: Home, ports: Ports, outputs: Outputs): Promise<void> {
  const { dynamodb, iam, s3, sqs } = awsClients(ports);
  const done: string[] = [];
  await setWhatWasDropped(dynamodb, outputs, (words) => done.push(words));
  await admitUnnamedPartitions(iam, (words) => done.push(words));
  await admitPlainHttp(sqs);
  await admitPlainHttpTo(s3, outputs.FilesBucketName);
  done.push("queues and files: plain HTTP is admitted");
  await writeFile(join(home.logs, "after-deploy.log"), `${done.join("\n")}\n`);
}

async function example(home: Home, outputs: Outputs, ports: Ports): Promise<void> {
  const { stage } = stageFrom({ stage: "local" });
  if (!stage) throw new Error("there is no local stage");
  const { loadExample } = await import("./load-example.ts");
  const tables = {
    entries: outputs.EntriesTableName,
    state: outputs.StateTableName,
    private: outputs.PrivateTableName,
  };
  const config = { endpoint: awsEndpoint(ports), region, credentials };
  const ownAddresses = { sender: stage.mail.from, operators: stage.mail.operators };
  await loadExample({ tables, config }, ownAddresses, home.organisation);
}

function sayWhatToClick(ports: Ports, tookMs: number): void {
  const mailbox = bold(mailboxUrl(ports));
  const application = bold(applicationUrl(ports));
  const seconds = Math.round(tookMs / 1000);
  say([
    `\nAccord is ready after ${seconds} s. Open the mailbox ${mailbox} and click the mail to Awa Traoré, the programme officer. Application: ${application}. To see it play by itself: npm run demo, in another terminal. Ctrl-C stops it.`,
    `Accord est prêt après ${seconds} s. Ouvrez la boîte aux lettres ${mailbox} et cliquez sur le courriel à Awa Traoré, la chargée de programme. Application : ${application}. Pour le voir jouer tout seul : npm run demo, dans un autre terminal. Ctrl-C l’arrête.`,
  ]);
}

function optionsFrom(args: readonly string[]): Options | undefined {
  try {
    return readOptions(args, root);
  } catch (error) {
    sayProblem(problemFrom(error));
    return undefined;
  }
}
