import { styleText } from "node:util";
import type { Kept } from "../../../shared/domain/organisation/changes.ts";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { cleanLine } from "../../../shared/domain/typed/text.ts";
import type { Loading } from "../../../shared/usecases/loading/load-organisation.ts";
import type { Step } from "../../../shared/usecases/loading/load-steps.ts";
import { type Finding, nameInFile } from "./findings.ts";
import { meantBy } from "./meant.ts";
import type { Words, Wrong } from "./words/words.ts";

/** How many of a kind are shown: as many as somebody reads. */
const mostShown = 40;

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Marks what matters on a terminal that can, and that wants it (NO_COLOR). */
export const styleFor =
  (stream: NodeJS.WriteStream): Style =>
  (format, text) =>
    styleText(format, text, { stream });

/** What is said of something that is wrong. */
export function wordsOf(words: Words, problem: Wrong): string {
  const say = words.finding[problem.code] as (problem: Wrong & { meant: string | null }) => string;
  return say({ ...problem, meant: meantBy(problem) });
}

/**
 * Findings as a person goes through them: where, on which line, what is wrong, and what was meant. Of the file nothing is
 * shown that a terminal would take for a command, nor anything that hides.
 */
export function findingsShown(
  words: Words,
  file: string,
  findings: readonly Finding[],
  style: Style,
): string[] {
  return capped(words, findings, ({ line, column, trail, text, problem }) => [
    `${style("bold", `${file}:${line}:${column}`)}${trail.length > 0 ? `  ${cleanLine(trail.join(" › "))}` : ""}`,
    ...(cleanLine(text) === "" ? [] : [style("dim", `    ${cleanLine(text)}`)]),
    `    ${cleanLine(wordsOf(words, problem))}`,
    "",
  ]);
}

/** What loading would change, line by line, and all of it: somebody is asked about it. */
export function changesShown(
  words: Words,
  { steps, kept, same }: Loading,
  data: OrganisationData,
  style: Style,
): string[] {
  const said = kept.flatMap((one) => (one.why === "not-in-file" ? [] : [one]));
  const added = steps.filter(isAdded).length;
  return [
    ...steps.flatMap((step) => stepShown(words, step, data, style)),
    ...section(
      words.staysAsItIs,
      capped(words, said, (one) => [
        `  = ${words.saidOf(`${words.thing[one.thing]} ${one.id}`, (words.kept[one.why] as (kept: Kept) => string)(one))}`,
      ]),
    ),
    ...section(words.notInFile, notInFileShown(words, kept)),
    "",
    words.counted({ added, changed: steps.length - added, same }),
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];

function capped<T>(words: Words, all: readonly T[], show: (one: T) => string[]): string[] {
  const lines = all.slice(0, mostShown).flatMap(show);
  return all.length > mostShown ? [...lines, `  … ${words.andMore(all.length - mostShown)}`] : lines;
}

function isAdded({ change }: Step): boolean {
  return "how" in change
    ? change.how === "added"
    : change.differences.some(({ differs }) => differs === "new");
}

function stepShown(words: Words, step: Step, data: OrganisationData, style: Style): string[] {
  const { change } = step;
  const mark = isAdded(step) ? style("green", "+") : style("yellow", "~");
  const title = `  ${mark} ${words.thing[change.thing]} ${change.id}`.trimEnd();
  if ("how" in change)
    return change.how === "added"
      ? [title]
      : [
          title,
          ...change.fields.map((field) => `      ${words.field({ ...field, field: pathInFile(field) })}`),
        ];
  const person = data.people.find(({ id }) => id === change.id);
  if (!person) return [title];
  const said = change.differences.map((difference) => {
    const say = words.person[difference.differs] as (
      what: typeof difference & { to: typeof person },
    ) => string;
    return say({ ...difference, to: person });
  });
  return isAdded(step)
    ? [`${title} ${person.name}, ${said.join(", ")}`]
    : [`${title} ${person.name}`, ...said.map((line) => `      ${line}`)];
}

const pathInFile = ({ field }: { field: string }): string => field.split(".").map(nameInFile).join(".");

/** Whoever and whatever the file does not name, a line for each kind. */
function notInFileShown(words: Words, kept: readonly Kept[]): string[] {
  const left = kept.filter(({ why }) => why === "not-in-file");
  return Object.entries(Object.groupBy(left, ({ thing }) => thing)).map(
    ([thing, ones = []]) =>
      `  = ${words.saidOf(
        words.thing[thing as Kept["thing"]],
        capped(words, ones, ({ id }) => [id])
          .map((one) => one.trim())
          .join(", "),
      )}`,
  );
}
