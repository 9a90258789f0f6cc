import { readFileSync, statSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { credentials, region } from "./aws.ts";
import { startChild } from "./child.ts";
import { forgetStreamPositions } from "./emulator-state.ts";
import { type Home, root } from "./home.ts";
import type { Lock } from "./lock.ts";
import { loopback, type Ports } from "./ports.ts";
import { Problem } from "./problem.ts";
import type { Session } from "./session.ts";
import { venvPython } from "./venv.ts";

/** How long the emulator may take to save its state. */
const saveMs = 15_000;
/** It writes one line per service that it saves; after the last, it may hang (an execution waits for a token). */
const quietMs = 700;

export type Emulator = {
  /** Saves the state and ends. @throws Problem if the state could not be saved */
  stop: () => Promise<void>;
  /** Ends at once: the state stays that of the last clean stop. */
  discard: () => Promise<void>;
};

/**
 * Starts the AWS emulator on the state of its last clean stop and waits until it is ready.
 * @param mode `deploy`: IAM is not enforced, and an interruption leaves no trace in the state;
 *   `run`: IAM is enforced, and the state is saved at the end
 */
export async function startEmulator(
  session: Session,
  lock: Lock,
  home: Home,
  ports: Ports,
  mode: "deploy" | "run",
): Promise<Emulator> {
  const log = join(home.logs, "emulator.log");
  await forgetStreamPositions(stateFolder(home));
  await makeTemporaryFolder(home);
  const from = sizeOf(log);
  const child = startChild(session, lock, {
    command: venvPython(home),
    args: ["-m", "ministack"],
    cwd: home.emulator,
    env: environment(home, ports, mode),
    log,
  });
  let ending: Promise<void> | undefined;
  const end = (work: () => Promise<void>) => (ending ??= work());
  const discard = () => end(() => child.kill());
  const stop = () =>
    end(async () => {
      child.askToEnd();
      const deadline = performance.now() + saveMs;
      while (!child.hasExited() && !session.hurried.aborted && performance.now() < deadline) {
        await delay(50);
        if (hasSaved(tail(log, from)) && Date.now() - statSync(log).mtimeMs > quietMs) {
          break;
        }
      }
      await child.kill();
      await rm(temporaryFolder(home), { recursive: true, force: true });
      checkSaved(tail(log, from), log);
    });
  session.onStop(mode === "run" ? stop : discard);
  void child.exited.then(() => {
    if (ending === undefined) {
      session.fail(
        new Problem([
          `The AWS emulator has ended by itself (its words are in ${log}): everything is stopped; type npm start to go on from the last orderly stop.`,
          "L’émulateur d’AWS s’est arrêté de lui-même : tout est arrêté ; tapez npm start pour reprendre depuis le dernier arrêt en règle.",
        ]),
      );
      // Its Lambda workers are in its group and have outlived it.
      void discard();
    }
  });
  await session.during(untilReady(ports));
  return { stop, discard };
}

function environment(home: Home, ports: Ports, mode: "deploy" | "run"): NodeJS.ProcessEnv {
  return {
    // The emulator runs Lambdas by the `node` that it finds first.
    PATH: [dirname(process.execPath), join(root, "node_modules/.bin"), "/usr/bin", "/bin"].join(":"),
    HOME: home.emulator,
    TMPDIR: temporaryFolder(home),
    PYTHONUNBUFFERED: "1",
    PYTHONUTF8: "1",
    ...(mode === "run" && { AUTH: "true" }),
    GATEWAY_PORT: String(ports.aws),
    BIND_HOST: loopback,
    IOT_MTLS_ENABLED: "0",
    SFTP_ENABLED: "0",
    MINISTACK_REGION: region,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    PERSIST_STATE: "1",
    STATE_DIR: stateFolder(home),
    S3_PERSIST: "1",
    S3_DATA_DIR: join(home.emulator, "s3"),
    // The emulator hands these on to the Lambdas, so that the templates need not know of them.
    AWS_ENDPOINT_URL_SESV2: `http://${loopback}:${ports.ses}`,
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "clock.mjs"))}`,
    ACCORD_CLOCK_FILE: home.clock,
    // In the cloud a layer brings the library that sets pages, which is larger than all else together; here it is installed already.
    NODE_PATH: join(root, "node_modules"),
  };
}

const stateFolder = (home: Home) => join(home.emulator, "state");
const temporaryFolder = (home: Home) => join(home.emulator, "tmp");

/** The emulator unpacks its Lambdas there and writes a CommonJS worker beside each, whatever the repository's type. */
async function makeTemporaryFolder(home: Home): Promise<void> {
  await rm(temporaryFolder(home), { recursive: true, force: true });
  await mkdir(temporaryFolder(home), { recursive: true });
  await writeFile(join(temporaryFolder(home), "package.json"), '{ "type": "commonjs" }');
}

async function untilReady(ports: Ports): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://${loopback}:${ports.aws}/_ministack/ready`).catch(() => undefined);
    if (answer?.ok === true) {
      return;
    }
    await delay(50);
  }
}

function hasSaved(words: string): boolean {
  return words.includes("shutting down") && words.includes("Persistence: saved");
}

function checkSaved(words: string, log: string): void {
  if (!hasSaved(words) || words.includes("Persistence: failed to save")) {
    throw new Problem([
      `The emulator could not save all of its state (its words are in ${log}); if the disk is full, make room. The next start goes on from what was saved.`,
      "L’émulateur n’a pas pu garder tout son état ; si le disque est plein, libérez de la place. Le prochain démarrage reprend de ce qui est gardé.",
    ]);
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function tail(path: string, from: number): string {
  return readFileSync(path).subarray(from).toString("utf8");
}
