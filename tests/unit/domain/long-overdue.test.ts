import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { nextLook } from "../../../shared/domain/review/answers.ts";
import { longOverdueAt } from "../../../shared/domain/review/timing.ts";
import { History, serviceLevel, submit } from "../../support/example-report.ts";
import { reportOf } from "../../support/line-histories.ts";
import { openFirst, openSideBySide } from "../../support/side-by-side.ts";
import { lookAt } from "../../support/whole-line.ts";

const calendar = { timeZone: "UTC", holidays: [] };
const deputies = { "programme-manager": ["manager"] };
const look = (now: string, roster = {}): Command =>
  ({ ...lookAt(now, 0), roster, calendar, chair: "chair" }) as Command;

/** A stage side by side, by a policy that says who is accountable. */
const opened = (accountable: string) => {
  const { facts } = openSideBySide as { facts: { policy: object } } & Command;
  return new History().after(
    { ...openSideBySide, facts: { ...facts, policy: { ...facts.policy, accountable } } } as never,
    submit(),
    openFirst(),
  );
};

/** Who is told what by the entries since a place. */
const toldSince = (history: History, from: number): string[] =>
  history.entries
    .slice(from)
    .flatMap((entry) => effectsOf(null, reportOf(history), upcast(entry).event))
    .flatMap((one) => (one.effect === "tell" ? [`${one.template} to ${one.role}`] : []));

describe("A lane that is late by half its time again", () => {
  it.each([
    [
      "whoever is accountable hears of it, where nobody stands in",
      "executive-director",
      {},
      "executive-director",
    ],
    ["and where somebody stands in and is late too", "executive-director", deputies, "executive-director"],
    ["of whoever is accountable whoever chairs the board does", "mel-officer", {}, "chair"],
  ])("%s", (_, accountable, roster, role) => {
    const history = opened(accountable).after(look(serviceLevel.deadline, roster));
    const at = longOverdueAt(reportOf(history), "mel", calendar) ?? "";
    expect(at > serviceLevel.deadline).toBe(true);
    expect(nextLook(reportOf(history), serviceLevel.deadline, calendar)).toBe(at);
    const { length } = history.entries;
    history.after(look(at, roster));
    expect(toldSince(history, length)).toEqual(
      expect.arrayContaining([`long-overdue to ${role}`, "oversee-overdue to secretary"]),
    );
    expect(nextLook(reportOf(history), at, calendar)).toBeNull();
    const told = history.entries.length;
    history.after(look(at, roster));
    expect(history.entries).toHaveLength(told);
  });
});
