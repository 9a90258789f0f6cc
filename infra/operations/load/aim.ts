import { join, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { Lang } from "../../../shared/domain/organisation/organisation.ts";
import { stageFrom } from "../../config.ts";
import { clockOn } from "../../local/clock.ts";
import { homeAt, root } from "../../local/home.ts";
import { localTarget, stageTarget } from "./target.ts";
import { languageOf, wordsIn } from "./words.ts";

/** Which Accord a command works on, and in which language it speaks, as its line says. */
export type Aim = { stage: string; region?: string; home: string; lang: Lang };

/** A command with the options that say which Accord it works on. */
export const withAim = (command: Command): Command =>
  command
    .option("--stage <name>", "which Accord: local is the one that runs on this machine", "local")
    .option("--region <name>", "the stage's region, if it is not the one of infra/config.ts")
    .addOption(
      new Option("--home <dir>", "where the local Accord keeps its data").default(
        join(root, ".accord"),
        ".accord",
      ),
    )
    .addOption(
      new Option("--lang <language>", "the language of what is said")
        .choices(["en", "fr"])
        .default(languageOf(process.env), "the terminal's"),
    );

/**
 * The Accord that a command works on; null where there is no stage of that name.
 * `now` is its own clock's (ISO 8601 UTC), `reach` finds its tables, `faultOf` says in words why it was not reached.
 */
export async function aimedAt({ stage: name, region, home, lang }: Aim) {
  const { stage } = stageFrom({ stage: name });
  if (!stage) return null;
  const isLocal = stage.name === "local";
  const words = wordsIn(lang);
  // Time may have been moved on this machine, and nowhere else.
  const ahead = isLocal ? await clockOn(homeAt(resolve(home)).clock).offsetMs() : 0;
  return {
    stage,
    now: () => new Date(Date.now() + ahead).toISOString(),
    reach: () => (isLocal ? localTarget(resolve(home)) : stageTarget(stage, region ?? stage.region)),
    faultOf: (fault: unknown): string => {
      // What groups several faults, such as of a connection by two addresses, has no words of its own.
      const because = fault instanceof Error ? fault.message || fault.name : String(fault);
      return isLocal ? words.localFault({ because }) : words.unreachable({ because });
    },
  };
}
