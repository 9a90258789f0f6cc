import { describe, expect, it } from "vitest";
import { commitChange } from "../../../shared/adapters/dynamodb/commit.ts";
import type { Tables } from "../../../shared/adapters/dynamodb/tables.ts";
import { systemIds } from "../../../shared/adapters/system.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Change } from "../../../shared/ports/store.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { History, serviceLevel, submit } from "../../support/example-report.ts";
import { linePublished } from "../../support/line-histories.ts";
import { openFirst, openSideBySide } from "../../support/side-by-side.ts";
import { sizeOf } from "../../support/weighed-tables.ts";
import { lookAt, openWithBoard } from "../../support/whole-line.ts";

/** As many as a file may name (check-sizes.ts). */
const most = 20;
const numbers = Array.from({ length: most }, (_, n) => n);

/** A stage with as many lanes as there can be; whoever holds the role of the first ones is asked in each of them. */
function openAtMost(): Command {
  const { name, facts } = openSideBySide as Extract<Command, { name: "open" }>;
  const [first, ...more] = facts.policy.stages;
  const [like] = first?.lanes ?? [];
  if (!first || !like) throw new Error("the example has no stage");
  const lanes = numbers.map((n) => ({
    ...like,
    id: `lane${n}`,
    role: n < most / 2 ? "early" : `late${n}`,
    people: ["mel"],
    alternate: { role: "deputy", person: `deputy${n}` },
  }));
  return {
    name,
    facts: { ...facts, policy: { ...facts.policy, stages: [{ ...first, lanes }, ...more] } },
  };
}

const everybody = {
  early: ["mel"],
  deputy: numbers.map((n) => `deputy${n}`),
  ...Object.fromEntries(numbers.map((n) => [`late${n}`, ["mel"]])),
};
const fill: Command = {
  name: "fill-lanes",
  round: 1,
  stage: 0,
  now: serviceLevel.from,
  roster: everybody,
  serviceLevel: { ...serviceLevel, remindAt: serviceLevel.deadline, deadline: "2027-01-05T18:00:00.000Z" },
};

type Written = { Put?: { Item: { pk: string; sk: string } } };

/** The items of the transaction in which a command is committed. */
async function writtenBy(before: readonly Command[], command: Command): Promise<Written[]> {
  const { report, chain } = new History().after(...before);
  if (!report) throw new Error("there is no report");
  const head = { report, chain } as NonNullable<Change["head"]>;
  let items: Written[] = [];
  const client = {
    send: ({ input }: { input: { TransactItems: Written[] } }) => {
      items = input.TransactItems;
      return Promise.resolve({});
    },
  };
  const correlation = { current: () => null };
  const tables = { client, state: "s", private: "p", entries: "e", correlation } as unknown as Tables;
  const store = {
    load: () => Promise.reject(new Error("nothing is read")),
    commit: (change: Change) => commitChange(tables, change),
  };
  const done = await carryOut(
    { store, clock: { now: () => serviceLevel.deadline }, ids: systemIds },
    "PA-1-R1",
    head,
    command,
  );
  if (!done.ok) throw new Error(done.refusal.code);
  return items;
}

describe("whatever many lanes come to at one moment is one transaction", () => {
  const open = openAtMost();
  const allLate = { ...lookAt(serviceLevel.deadline, 0), roster: everybody } as Command;
  const opened = openFirst(everybody);
  const halfOpened = openFirst({ early: ["mel"] });

  it.each<[string, readonly Command[], Command, number]>([
    ["a stage that opens", [open, submit()], opened, most],
    ["lanes that are filled", [open, submit(), openFirst()], fill, 2 * most],
    ["lanes that are late", [open, submit(), opened], allLate, 3 * most],
    [
      "lanes that are late, and people reminded in others",
      [open, submit(), halfOpened, fill],
      allLate,
      2 * most,
    ],
  ])("%s", async (_, before, command, atLeast) => {
    const { length } = await writtenBy(before, command);
    expect(length).toBeGreaterThan(atLeast);
    expect(length).toBeLessThanOrEqual(4 * most + 20);
  });
});

describe("a head stays small", () => {
  const withStages = (count: number, directors: readonly string[]): Command => {
    const { name, facts } = openWithBoard as Extract<Command, { name: "open" }>;
    const [first, ...others] = facts.policy.stages;
    const last = others.at(-1);
    if (!first || !last) throw new Error("the example has one stage");
    const stages = Array.from({ length: count - 1 }, (_, n) => ({ ...first, id: `stage${n}` }));
    const lanes = last.lanes.map((lane) => ({ ...lane, people: [...directors] }));
    return {
      name,
      facts: { ...facts, policy: { ...facts.policy, stages: [...stages, { ...last, lanes }] } },
    };
  };
  const headOf = async (open: Command) => {
    const written = await writtenBy([open], submit());
    return sizeOf(written.find(({ Put }) => Put?.Item.sk === "HEAD")?.Put?.Item ?? {});
  };

  it("under a kilobyte with seven stages and nine directors", async () => {
    const nine = Array.from({ length: 9 }, (_, n) => `director${n}`);
    const bytes = await headOf(withStages(7, nine));
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThan(1024);
  });

  it("and one that is not is not committed", async () => {
    const crowd = Array.from({ length: 3_000 }, (_, n) => `director${n}`);
    await expect(headOf(withStages(2, crowd))).rejects.toThrow(/PA-1-R1: a head of \d{5} bytes/);
  });

  const readers = Array.from({ length: 5_000 }, (_, n) => ({
    kind: "subscriber" as const,
    id: `reader${n}`.padEnd(100, "x"),
  }));
  const held = readers.map((recipient) => ({ recipient, lang: "en" as const }));
  const tell = (told: Pick<Extract<Command, { name: "notify" }>, "recipients" | "held">): Command => ({
    name: "notify",
    round: 1,
    attempt: 1,
    ...told,
  });
  const missed: Command = {
    name: "record-failure",
    facts: { message: "m-1", recipient: { kind: "donor", id: "donor" }, audience: "donor" },
  };
  it.each<[string, readonly Command[], Command]>([
    ["who are told", linePublished, tell({ recipients: readers, held: [] })],
    ["who wait for words", linePublished, tell({ recipients: [], held })],
    ["who wait, and a notice that came back", [...linePublished, tell({ recipients: [], held })], missed],
  ])("however many readers it has: five thousand %s", async (_, before, command) => {
    const written = await writtenBy(before, command);
    const sizes = written.map(({ Put }) => JSON.stringify(Put?.Item ?? "").length);
    expect(written.length).toBeLessThanOrEqual(100);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
    const head = written.find(({ Put }) => Put?.Item.sk === "HEAD")?.Put?.Item;
    expect(sizeOf(head ?? {})).toBeLessThan(2_000);
  });
});
