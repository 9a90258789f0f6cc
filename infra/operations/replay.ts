import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SQSClient } from "@aws-sdk/client-sqs";
import * as z from "zod";
import { type Clients, deadLetters, type QueueName, replay } from "./dead-letters.ts";

const names = Object.keys(deadLetters) as QueueName[];

const help = `npm run replay -- [options]

Tries again what lies in the dead-letter queues of a stage. Each function looks at the state before it acts: what was
settled meanwhile has no second effect, and a letter is taken away only when its function came to its end.

  --stage NAME   whose queues (default local: the Accord that runs on this machine)
  --queue NAME   one of ${names.join(", ")} (default all)
  --max N        letters of each queue at most (default 50)
  --dry-run      say what lies there, and do nothing
  --region NAME  of AWS, if its own settings do not say (credentials are those of the AWS CLI)
  --home DIR     where the local Accord keeps its data (default .accord)
  --help         this text`;

const options = z.object({
  stage: z.string().default("local"),
  queue: z.enum(names).optional(),
  max: z.coerce.number().int().min(1).default(50),
  "dry-run": z.boolean().default(false),
  region: z.string().optional(),
  home: z.string().default(join(import.meta.dirname, "../../.accord")),
  help: z.boolean().default(false),
});

/** What the launcher says of the Accord that runs here. */
const running = z.object({ awsEndpoint: z.url(), region: z.string() });

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  console.error(problemIn(fault));
  process.exitCode = 1;
}

async function main(args: readonly string[]): Promise<number> {
  const read = readOptions(args);
  if ("problem" in read) {
    console.error(`${read.problem}\nnpm run replay -- --help lists the options.`);
    return 2;
  }
  if (read.help) {
    console.log(help);
    return 0;
  }
  const clients = read.stage === "local" ? localClients(read.home) : awsClients(read.region);
  if (!clients) {
    console.error(
      "Accord does not run here. Start it with npm start, or name a stage on AWS: --stage production",
    );
    return 1;
  }
  let stay = 0;
  for (const queue of read.queue ? [read.queue] : names) {
    let letters = 0;
    for await (const { letter, fate } of replay(clients, queue, {
      stage: read.stage,
      most: read.max,
      dryRun: read["dry-run"],
    })) {
      console.log(`${queue}  ${letter}  ${fate}`);
      letters += 1;
      if (fate === "stays") stay += 1;
    }
    if (letters === 0) console.log(`${queue}  nothing lies there`);
    if (letters === read.max) console.log(`${queue}  there may be more: run it again, or raise --max`);
  }
  return stay === 0 ? 0 : 1;
}

/** What AWS refused, and what to look at. */
function problemIn(fault: unknown): string {
  const { name, message } = fault instanceof Error ? fault : { name: "", message: String(fault) };
  if (name === "QueueDoesNotExist")
    return "There are no such queues: is the stage's name right, and is it deployed in this account and region?";
  return `AWS answered: ${message}. Are you signed in to the stage's account (aws sts get-caller-identity)?`;
}

function readOptions(args: readonly string[]): z.infer<typeof options> | { problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        stage: { type: "string" },
        queue: { type: "string" },
        max: { type: "string" },
        "dry-run": { type: "boolean" },
        region: { type: "string" },
        home: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    const read = options.safeParse(values);
    return read.success ? read.data : { problem: z.prettifyError(read.error) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function awsClients(region: string | undefined): Clients {
  const config = region === undefined ? {} : { region };
  return { sqs: new SQSClient(config), lambda: new LambdaClient(config) };
}

/** Clients of the emulator that runs here; null when none does. */
function localClients(home: string): Clients | null {
  const file = join(home, "local.json");
  if (!existsSync(file)) return null;
  const { awsEndpoint: endpoint, region } = running.parse(JSON.parse(readFileSync(file, "utf8")));
  const config = { endpoint, region, credentials: { accessKeyId: "test", secretAccessKey: "test" } };
  return {
    sqs: new SQSClient({ ...config, useQueueUrlAsEndpoint: false }),
    lambda: new LambdaClient(config),
  };
}
