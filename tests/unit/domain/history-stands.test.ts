import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StoredEntry } from "../../../events/entry.ts";
import { parseStoredEntry, upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { foldEvents } from "../../../shared/domain/documents/fold.ts";
import { withPeopleAsked } from "../../../shared/domain/documents/people-asked.ts";
import { sentenceOf } from "../../../shared/views/history.ts";
import { History, openStage, serviceLevel, submit, versionOne } from "../../support/example-report.ts";
import { boardAnswer, inLane, openFirst, openSideBySide } from "../../support/side-by-side.ts";
import {
  executive,
  finance,
  lookAt,
  manager,
  mel,
  newcomer,
  openWithBoard,
  otherFinance,
  reassign,
  secretary,
} from "../../support/whole-line.ts";

const told = (...commands: Command[]) => new History().after(...commands).entries;
const vacant = openFirst({ "finance-officer": [] });
const fill = (name: string): Command => ({
  name: "fill-lanes",
  round: 1,
  stage: 0,
  now: serviceLevel.from,
  roster: { "finance-officer": [name] },
  serviceLevel,
});

/** Histories in which people change after an opening has named them. */
const lived: readonly [string, readonly StoredEntry[]][] = [
  [
    "a stand-in",
    told(openWithBoard, submit(), openStage(0), lookAt(serviceLevel.deadline, 0), inLane("mel", manager)),
  ],
  [
    "a task that is given to somebody else before its stage, and within it",
    told(
      openWithBoard,
      reassign({ stage: 0, lane: "finance" }, otherFinance),
      submit(),
      openStage(0),
      reassign({ stage: 0, lane: "finance" }, finance, secretary, ["treasury"]),
      inLane("finance", finance),
    ),
  ],
  [
    "another author, and another round with other people",
    told(
      openSideBySide,
      submit(),
      openFirst(),
      inLane("mel", mel, "request-changes"),
      inLane("finance", finance),
      boardAnswer("anna", "refuse"),
      reassign("writing", newcomer),
      submit(versionOne, newcomer),
      openFirst({ "mel-officer": ["successor"], director: ["anna", "dora"] }, 2),
    ),
  ],
  [
    "a vacant lane that is filled",
    told(openSideBySide, submit(), vacant, fill("finance"), inLane("finance", finance)),
  ],
  [
    "a lane of a later stage whose people changed",
    told(
      openWithBoard,
      submit(),
      openStage(0),
      inLane("mel", mel),
      inLane("finance", finance),
      { ...openStage(1), roster: { "executive-director": ["acting"] } } as Command,
      reassign({ stage: 1, lane: "direction" }, executive, secretary, ["acting"]),
    ),
  ],
];

/** What is kept of every release: older entries name fewer people than those of today. */
const corpus = join(import.meta.dirname, "../events/corpus");
const kept = readdirSync(corpus).map((file): [string, StoredEntry[]] => {
  const { entries } = JSON.parse(readFileSync(join(corpus, file), "utf8")) as { entries: unknown[] };
  return [file, entries.map(parseStoredEntry)];
});

/** The sentences of a history that ended with these entries. */
function sentences(entries: readonly StoredEntry[], lang: "en" | "fr"): string[] {
  const history = withPeopleAsked(entries.map((entry) => ({ entry: upcast(entry) })));
  const report = foldEvents(history.map(({ entry }) => entry));
  if (!report) return [];
  const names = new Proxy({}, { get: (_, id) => String(id) });
  return history.map(({ entry }) =>
    sentenceOf(entry, names, report, { lang, committees: [], about: "report", timeZone: "UTC" }),
  );
}

describe("a sentence of the history stands as it was first told, whatever happens later", () => {
  it.each([...lived, ...kept])("%s", (_, entries) => {
    for (const lang of ["en", "fr"] as const) {
      const whole = sentences(entries, lang);
      for (let length = 1; length <= entries.length; length += 1)
        expect(sentences(entries.slice(0, length), lang)).toEqual(whole.slice(0, length));
    }
  });

  it("says who was asked when a stage opened, and not who stood in later", () => {
    const [, entries = []] = lived[0] ?? [];
    expect(sentences(entries, "en")[2]).toContain("mel and finance to decide");
  });

  it("says it of what was recorded before the opening itself did", () => {
    const [, entries = []] = kept.find(([file]) => file === "0.2-report-told.json") ?? [];
    const opened = entries.flatMap(({ type }, index) => (type === "stage-opened" ? [index] : []));
    const asked = opened.map((index) => /: (.+) to decide/.exec(sentences(entries, "en")[index] ?? "")?.[1]);
    expect(asked).toEqual(["mel and finance", "mel and finance", "executive", "anna, boris and chloe"]);
  });
});
