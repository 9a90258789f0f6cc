import type { PinnedPolicy } from "../../events/common.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { Command } from "../../shared/domain/documents/commands.ts";
import type { Authority } from "../../shared/domain/review/acting.ts";
import type { Seat } from "../../shared/domain/review/state.ts";
import { inTime, open, openStage, roster, versionOne } from "./example-report.ts";

/** The policy of the whole line: two lanes side by side, the executive director, then the board in writing. */

const label = (text: string) => ({ en: text, fr: text });
const alternate = { role: "programme-manager", person: "manager" };

export const directors = ["anna", "boris", "chloe"] as const;

const boardPolicy: PinnedPolicy = {
  id: "results-report",
  version: 1,
  hash: hashOf("policy with a board"),
  overseer: "secretary",
  stages: [
    {
      id: "review",
      label: label("Review"),
      serviceLevelDays: 5,
      remindAtPercent: 80,
      lanes: [
        { id: "mel", label: label("MEL"), role: "mel-officer", rule: "one", people: ["mel"], alternate },
        {
          id: "finance",
          label: label("Finance"),
          role: "finance-officer",
          rule: "one",
          people: ["finance"],
          alternate: null,
        },
      ],
    },
    {
      id: "direction",
      label: label("Direction"),
      serviceLevelDays: 5,
      remindAtPercent: 80,
      lanes: [
        {
          id: "direction",
          label: label("Executive director"),
          role: "executive-director",
          rule: "one",
          people: ["executive"],
          alternate: null,
        },
      ],
    },
    {
      id: "board",
      label: label("Board"),
      serviceLevelDays: 5,
      remindAtPercent: 80,
      lanes: [
        {
          id: "board",
          label: label("Board of directors"),
          role: "director",
          rule: "written-resolution",
          people: [...directors],
          alternate: null,
        },
      ],
    },
  ],
};

const someone = (person: string, ...roles: string[]): Authority => ({ person, roles, active: true });

export const mel = someone("mel", "mel-officer");
export const finance = someone("finance", "finance-officer");
export const otherFinance = someone("treasury", "finance-officer");
export const manager = someone("manager", "programme-manager");
export const executive = someone("executive", "executive-director");
export const secretary = someone("secretary", "secretary");
export const director = (person: string): Authority => someone(person, "director");

export const openWithBoard: Command = {
  ...(open as Extract<Command, { name: "open" }>),
  facts: { ...(open as Extract<Command, { name: "open" }>).facts, policy: boardPolicy },
};

/** The board's stage opens for those who are directors then. */
export const openBoard = (voters: readonly string[] = directors, round = 1): Command =>
  ({ ...openStage(2, round), roster: { ...roster, director: voters } }) as Command;

export const ballot = (
  person: string,
  how: "sign" | "refuse" | "abstain" = "sign",
  round = 1,
  contentHash = versionOne,
): Command => ({
  name: "cast-ballot",
  by: director(person),
  linkedAt: "2026-11-23T18:00:00.000Z",
  round,
  stage: 2,
  lane: "board",
  now: inTime,
  contentHash,
  replaces: null,
  masked: "0",
  ballot: how,
  commentCommitment: null,
  salt: "s".repeat(43),
});

const reason = hashOf("a reason");

type Given = Extract<Command, { name: "reassign" }>;

/** Whose the tasks are before anybody is given one. */
const holders: Record<string, string[]> = {
  mel: ["mel"],
  finance: ["finance"],
  direction: ["executive"],
  board: [...directors],
};

/** The time of a lane from the moment when it is given to somebody else. */
export const ownTime = {
  from: "2026-11-30T17:00:00.000Z",
  remindAt: "2026-12-04T17:00:00.000Z",
  deadline: "2026-12-07T17:00:00.000Z",
};

export const reassign = (
  task: Given["task"],
  to: Authority,
  by: Authority = secretary,
  from: readonly string[] = task === "writing" ? ["author"] : (holders[task.lane] ?? []),
): Command => ({
  name: "reassign",
  by,
  task,
  from,
  to,
  serviceLevel: ownTime,
  now: "2026-11-23T18:00:05.000Z",
  reasonCommitment: reason,
});

export const withdraw: Command = { name: "withdraw", by: secretary, reasonCommitment: reason };

export const lookAt = (now: string, stage: number, round = 1, empty: readonly Seat[] = []): Command => ({
  name: "mind-service-level",
  round,
  stage,
  now,
  roster,
  calendar: { timeZone: "America/Montreal", holidays: [] },
  empty,
});

/** Somebody who is active and holds no role at all. */
export const newcomer: Authority = someone("newcomer");
