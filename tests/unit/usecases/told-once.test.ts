import { describe, expect, it } from "vitest";
import { systemIds } from "../../../shared/adapters/system.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Change, OutboxRow } from "../../../shared/ports/store.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { expandMails, expandTell } from "../../../shared/usecases/posting/expand-outbox.ts";
import { History, serviceLevel } from "../../support/example-report.ts";
import { lineAtBoard, lineInReview } from "../../support/line-histories.ts";
import { ballot, lookAt } from "../../support/whole-line.ts";

const documentId = "PA-1-R1";
const clock = { now: () => serviceLevel.deadline };

/** The rows that the last of these commands asks for. */
async function rowsOf(...commands: Command[]): Promise<readonly OutboxRow[]> {
  const { report, chain } = new History().after(...commands.slice(0, -1));
  const last = commands.at(-1);
  if (!report || !last) throw new Error("no report");
  let written: Change | null = null;
  const store = {
    load: () => Promise.reject(new Error("nothing is read again")),
    commit: (change: Change) => {
      written = change;
      return Promise.resolve({ committed: true } as const);
    },
  };
  await carryOut({ store, clock, ids: systemIds }, documentId, { report, chain }, last);
  return (written as Change | null)?.outbox ?? [];
}

/** Whom a row reaches when it is expanded; `roster` says who holds which role by then. */
async function reached(row: OutboxRow, roster: Record<string, string[]>): Promise<string[]> {
  const people: string[] = [];
  const person = (id: string) => Promise.resolve({ contact: { suppressed: null }, person: { id } });
  const deps = {
    clock,
    store: { load: () => Promise.resolve({ head: null }) },
    directory: { organisation: () => Promise.resolve({ roster, deputies: {} }), person },
    outbox: {
      add: ({ effect }: OutboxRow) => {
        if (effect.effect === "mail") people.push(effect.person);
        return Promise.resolve();
      },
      finish: () => Promise.resolve(),
    },
  } as never;
  if (row.effect.effect === "mail") people.push(row.effect.person);
  if (row.effect.effect === "mails") await expandMails(deps, row, row.effect);
  if (row.effect.effect === "tell") await expandTell(deps, row, row.effect);
  return people;
}

describe("of one moment nobody is told twice", () => {
  it("two lanes that are late are one word to the secretary, and one to the alternate of each", async () => {
    const rows = await rowsOf(...lineInReview, lookAt(serviceLevel.deadline, 0));
    expect(rows.map(({ effect }) => "template" in effect && effect.template).sort()).toEqual([
      "oversee-overdue",
      "stand-in-requested",
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it("a secretary who is a director too hears of a resolution’s end as the secretary", async () => {
    const rows = await rowsOf(...lineAtBoard, ballot("anna", "refuse"));
    const told = await Promise.all(rows.map((row) => reached(row, { secretary: ["boris"] })));
    const people = told.flat();
    expect(people.filter((person) => person === "boris")).toHaveLength(1);
    expect([...people].sort()).toEqual(["anna", "author", "boris", "chloe", "executive", "finance", "mel"]);
  });
});
