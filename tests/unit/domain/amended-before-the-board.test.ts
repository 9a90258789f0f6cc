import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { History, submit, versionTwo } from "../../support/example-report.ts";
import { decides, openFirstFor, openWith } from "../../support/lanes.ts";
import { awaitedOf, reportOf } from "../../support/line-histories.ts";

/** The stage in which the board resolves, and two others decide beside it. */
const lanes = {
  technical: { rule: "one", people: ["tia"] },
  finance: { rule: "one", people: ["fay"] },
  board: { rule: "written-resolution", people: ["dora", "dan"] },
} as const;

const signs = (person: string): Command => {
  const { decision: _, name: __, ...answer } = decides("board", person) as Command & { decision: string };
  const roles = ["board"];
  const by = { ...(answer as { by?: object }).by, person, roles, active: true };
  return { ...answer, name: "cast-ballot", ballot: "sign", by } as unknown as Command;
};

const again = { ...submit(versionTwo), unchangedFor: ["finance"] } as Command;

describe("A document that is amended while the board resolves on it", () => {
  const returned = () =>
    new History().after(
      openWith(lanes),
      submit(),
      openFirstFor(lanes),
      decides("finance", "fay"),
      signs("dora"),
      decides("technical", "tia", "request-changes"),
      signs("dan"),
    );

  it("is a new version, on which those alone are asked again who answer for what changed, and every director", () => {
    const history = returned();
    expect(reportOf(history).status).toBe("changes-requested");
    history.after(again, openFirstFor(lanes, 2));
    expect(awaitedOf(history).toSorted()).toEqual(["board: dora dan", "technical: tia"].toSorted());
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
  });

  it("has no signature of the version before: each director signs the words that they read", () => {
    const history = returned().after(again, openFirstFor(lanes, 2));
    const { decisions, contentHash } = reportOf(history);
    expect(contentHash).toBe(versionTwo);
    expect(decisions.map(({ by, lane }) => `${lane} ${by}`)).toEqual(["finance fay"]);
  });
});
