import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { readCommandLine } from "../support/command-line.ts";
import { localOrTell } from "../support/local.ts";
import { play } from "./play.ts";
import { Telling } from "./telling.ts";

/** Seconds before each step of a slow play. */
const slowPause = 6;

const help = `npm run demo [-- options]

Plays one report of a running Accord (npm start) from the emailed link to the last notice: a draft left and taken up
again, two reviewers, a change, a late executive director, five directors' signatures, the notices, the secretary's
page; then a strategic plan, from the door of the home page to its adoption by a meeting of the board that is held in
Accord, since a director steps aside: notice, attendance, a vote, a dissent, minutes and the certificate; then a
safeguarding policy, revised by a resolution in writing without a director who is disqualified, each of the others with
a one-time code; an approval policy, changed after its rehearsal with forty decisions (npm run decisions); then the next
report, which a director refuses to sign and a meeting outside Accord decides; then a partnership agreement, whose amount
rises and re-routes, to the signatures of its three parties, an amendment that moves a target, a tranche that is paid,
and a report that its donor returns once and then accepts, with which another tranche opens; and the trace from promise
to result. What Accord does by itself is marked ⚙, what people do ✍. It goes through HTTP, the mailbox and the time
control alone, quotes what it reads, and stops with an error where something is not as it must be. It takes some ten
minutes.

It moves Accord's time forward by about three years, and never back. It begins with the report that fell due last, and
each report can be played once: npm start -- --reset begins anew, or move time on to the next report that is due:
curl -X POST -d '{"advance":"P7M"}' http://127.0.0.1:4505/time   (the address stands in .accord/local.json)

  --slow         pause ${slowPause} seconds before each step, so that a person can watch: about a quarter of an hour more
  --home DIR     where the running Accord keeps its data (default .accord)
  --help         this text`;

const options = readCommandLine("npm run demo", {
  home: { type: "string", default: join(import.meta.dirname, "../../.accord") },
  slow: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
});

if (options.help) console.log(help);
else process.exitCode = await run(options.home, new Telling(options.slow ? slowPause : 0));

async function run(home: string, telling: Telling): Promise<number> {
  const local = localOrTell(home);
  if (!local) return 1;
  console.log(`Watch along: ${local.mailbox} shows each mail as it comes.`);
  console.log("⚙ is what Accord does by itself, ✍ what a person does.");
  try {
    await play(local, telling, () => recordDecisions(home));
    const { steps, byItself } = telling;
    console.log(
      `\nAll ${steps} steps happened: ${steps - byItself} of people (✍), ${byItself} by itself (⚙).`,
    );
    return 0;
  } catch (fault) {
    console.error(`\nThe demo stopped: ${fault instanceof Error ? fault.message : String(fault)}`);
    return 1;
  }
}

/** Puts the example's decisions on record, as "npm run decisions" does. Returns what that says. */
async function recordDecisions(home: string): Promise<string> {
  const command = join(import.meta.dirname, "../../infra/local/load-decisions.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [command, resolve(home)]);
  return stdout.trim();
}
