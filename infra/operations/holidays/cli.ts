import { Command } from "commander";
import { DynamoCalendars } from "../../../shared/adapters/dynamodb/calendars.ts";
import { DynamoDirectory } from "../../../shared/adapters/dynamodb/directory.ts";
import { openTables } from "../../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../../shared/adapters/metering.ts";
import { systemIds } from "../../../shared/adapters/system.ts";
import { type Aim, aimedAt, withAim } from "../load/aim.ts";
import { exits, problemIn } from "../load/command.ts";
import { wordsIn } from "../load/words.ts";
import { loadYears, yearsIn } from "./load-years.ts";
import { said } from "./words.ts";

type Options = Aim & { years?: string; office?: string[] };

/** The command line of `holidays`. @param onEnd is told the exit code */
export const holidaysCommand = (onEnd: (code: number) => void): Command =>
  withAim(
    new Command("holidays")
      .summary("bring the public holidays of some years into the offices’ calendars")
      .description(
        "Brings the public holidays of each office’s country, or of the region that the organisation’s file names, into its calendar, as days. From then on the office counts by its own calendar. What it corrected by its own list stays, and a second time changes nothing. Dates that are seen in the sky are reckoned: look at the page, and correct them there.",
      )
      .option(
        "--years <years>",
        "which years, such as 2027 or 2027-2029 (default: this one and the next two)",
      )
      .option("--office <id...>", "which offices (default: all)"),
  ).action(async (options: Options) => {
    onEnd(await load(options));
  });

async function load(options: Options): Promise<number> {
  const [t, words] = [said[options.lang], wordsIn(options.lang)];
  const fail = (text: string, code: number) => {
    console.error(text);
    return code;
  };
  const aim = await aimedAt(options);
  if (!aim) return fail(words.noStage({ stage: options.stage }), exits.usage);
  const { now, reach, faultOf } = aim;
  const thisYear = Number(now().slice(0, 4));
  const years = yearsIn(options.years ?? `${thisYear}-${thisYear + 2}`);
  if (years === null) return fail(t.years, exits.usage);
  try {
    const target = await reach();
    if ("code" in target) return fail(problemIn(words, target), exits.notReached);
    const tables = openTables(target.tables, new AwsCalls(), { current: () => null }, target.config);
    const organisation = await new DynamoDirectory(tables).organisation();
    const unknown = (options.office ?? []).find((id) => !organisation.offices.some((one) => one.id === id));
    if (unknown !== undefined) return fail(t.noOffice(unknown), exits.usage);
    const deps = { calendars: new DynamoCalendars(tables), clock: { now }, ids: systemIds };
    const loaded = await loadYears(deps, organisation, options.office ?? null, years);
    for (const each of loaded) console.log(t.line(each));
    return loaded.some((each) => each.unknown) ? exits.errors : exits.done;
  } catch (fault) {
    return fail(faultOf(fault), exits.notReached);
  }
}
