import { expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Policy } from "../../../shared/domain/organisation/organisation.ts";
import { rehearse } from "../../../shared/domain/review/rehearsal.ts";
import { approve, History, inTime, openStage, roster, serviceLevel } from "../../support/example-report.ts";
import { lineBeforeBoard, lineInReview, reportOf } from "../../support/line-histories.ts";
import {
  ballot,
  director,
  directors,
  executive,
  finance,
  mel,
  openBoard,
  otherFinance,
  reassign,
} from "../../support/whole-line.ts";

/** The policy of a report, with another time for its first stage. */
function slower(history: History): Policy {
  const { stages, ...policy } = reportOf(history).policy;
  return {
    ...policy,
    stages: stages.map(({ lanes, ...stage }, at) => ({
      ...stage,
      ...(at === 0 && { serviceLevelDays: 9 }),
      lanes: lanes.map(({ people: _, alternate, ...lane }) => ({
        ...lane,
        alternate: alternate?.role ?? null,
      })),
    })),
  };
}

const disqualified = (person: string): Command =>
  ({
    ...{ name: "recuse", by: director(person), round: 1, stage: 2, lane: "board", how: "disqualified" },
    ...{ nature: "financial", salt: "s".repeat(43), linkedAt: serviceLevel.from, now: inTime, masked: "0" },
    reasonCommitment: hashOf("an interest"),
  }) as Command;

it.each<[string, () => History]>([
  [
    "a director who is disqualified",
    () =>
      new History()
        .after(...lineBeforeBoard, openBoard(), disqualified("anna"))
        .after(...["boris", "chloe"].map((person) => ballot(person))),
  ],
  [
    "whoever was given a task",
    () =>
      new History()
        .after(...lineInReview, approve(mel), reassign({ stage: 0, lane: "finance" }, otherFinance))
        .after(approve(otherFinance), openStage(1), approve(executive), openBoard())
        .after(...directors.map((person) => ballot(person))),
  ],
])("a rehearsal takes what was answered beside %s as enough, as it was", (_, lived) => {
  const history = lived();
  expect(reportOf(history).status).toBe("approved");
  const entries = history.entries.map(upcast);
  const roles = { ...roster, director: [...directors], "finance-officer": [finance.person] };
  expect(rehearse(entries, slower(history), { tags: [] }, roles)).toMatchObject({
    differences: [{ is: "time", was: 5, days: 9 }],
    end: { is: "approved" },
  });
});
