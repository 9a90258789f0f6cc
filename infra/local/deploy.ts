import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { awsEndpoint, credentials, region } from "./aws.ts";
import { runChild } from "./child.ts";
import { type Home, root } from "./home.ts";
import type { Lock } from "./lock.ts";
import { loopback, type Ports } from "./ports.ts";
import { diskFull, Problem } from "./problem.ts";
import type { Session } from "./session.ts";

const outputsShape = z.looseObject({
  ApiId: z.string(),
  TickFunctionName: z.string(),
  Machines: z.string(),
  EntriesTableName: z.string(),
  StateTableName: z.string(),
  PrivateTableName: z.string(),
  FilesBucketName: z.string(),
});

/** Outputs of all stacks, by name. */
export type Outputs = z.infer<typeof outputsShape>;

/** The address under which a person reaches the product. */
export function applicationUrl(ports: Ports): string {
  return `http://${loopback}:${ports.application}`;
}

/**
 * Prepares the emulated account for the CDK, which is needed once. It needs no app, and where there is one it is
 * synthesised.
 */
export async function bootstrap(session: Session, lock: Lock, home: Home, ports: Ports): Promise<void> {
  await cdk(session, lock, home, ports, ["bootstrap", `aws://000000000000/${region}`], home.cdk);
}

/** Deploys the app as one would to AWS. */
export async function deploy(session: Session, lock: Lock, home: Home, ports: Ports): Promise<Outputs> {
  const bundles = process.env["ACCORD_BUNDLES"];
  await cdk(session, lock, home, ports, [
    ...["deploy", "--all", "--require-approval", "never", "--progress", "events"],
    ...["--outputs-file", home.outputs],
    // Tests that start several products of the same sources bundle them once.
    ...(bundles === undefined ? [] : ["--context", `bundles=${bundles}`]),
  ]);
  const byStack = z.record(z.string(), z.record(z.string(), z.string()));
  const outputs = byStack.parse(JSON.parse(await readFile(home.outputs, "utf8")));
  return readOutputs(Object.assign({}, ...Object.values(outputs)));
}

/** @throws Error if an output is missing that the launcher stands on */
export function readOutputs(flat: unknown): Outputs {
  return outputsShape.parse(flat);
}

async function cdk(
  session: Session,
  lock: Lock,
  home: Home,
  ports: Ports,
  args: readonly string[],
  cwd = root,
): Promise<void> {
  const log = join(home.logs, `cdk-${args[0]}.log`);
  await rm(log, { force: true });
  const temporary = join(home.cdk, "tmp");
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const status = await runChild(session, lock, {
    command: process.execPath,
    args: [
      join(root, "node_modules/aws-cdk/bin/cdk"),
      ...args,
      ...["--context", "stage=local", "--context", `baseUrl=${applicationUrl(ports)}`],
      ...["--output", join(home.cdk, "out"), "--ci", "--no-color", "--no-notices"],
    ],
    cwd,
    env: environment(home, ports, temporary),
    log,
  });
  if (status !== 0) {
    throw failure(await readFile(log, "utf8"), log);
  }
}

function environment(home: Home, ports: Ports, temporary: string): NodeJS.ProcessEnv {
  return {
    PATH: [dirname(process.execPath), join(root, "node_modules/.bin"), "/usr/bin", "/bin"].join(":"),
    HOME: home.cdk,
    TMPDIR: temporary,
    CI: "true",
    CDK_DISABLE_CLI_TELEMETRY: "1",
    CDK_DISABLE_VERSION_CHECK: "1",
    // The templates are held to CloudFormation's own rules by tests/infra, both stages; to do it takes longer than to make them.
    CDK_VALIDATION: "false",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_REGION: region,
    AWS_ENDPOINT_URL: awsEndpoint(ports),
    AWS_ENDPOINT_URL_S3: awsEndpoint(ports),
  };
}

function failure(output: string, log: string): Problem {
  if (/ENOSPC|no space left/i.test(output)) {
    return diskFull();
  }
  const last = output.trimEnd().split("\n").slice(-12).join("\n");
  return new Problem([
    `The app could not be deployed to the emulator. If you changed the sources, mend them and type npm start; otherwise npm start -- --reset begins anew. The last lines, all of them in ${log}:\n${last}`,
    "L’application n’a pas pu être déployée sur l’émulateur. Si vous avez changé les sources, corrigez-les et tapez npm start ; sinon, npm start -- --reset repart de zéro.",
  ]);
}
