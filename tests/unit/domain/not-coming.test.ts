import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { History, versionOne } from "../../support/example-report.ts";
import {
  lineApproved,
  lineAtBoard,
  lineInReview,
  linePublished,
  lineToMeeting,
} from "../../support/line-histories.ts";
import { attestMeeting, enterMeeting } from "../../support/meeting.ts";
import { ballot, openWithBoard, secretary, withdraw } from "../../support/whole-line.ts";

/** Donors are told of another day. */
const promise = (replaces: number, donorDueOn: string, ...donors: string[]): Command => ({
  ...{ name: "set-donor-date", by: secretary, replaces, donorDueOn, dueOn: "2026-12-14" },
  ...{ recipients: donors.map((id) => ({ kind: "donor" as const, id })), reasonCommitment: versionOne },
});
const once = promise(0, "2027-03-01", "rive");
const again = promise(1, "2027-04-01", "rive", "lantern");

/** Which donors hear that it is not coming, when the last of these commands is carried out. */
function heard(...commands: readonly Command[]): string[] {
  const history = new History().after(...commands.slice(0, -1));
  const from = history.entries.length;
  let report: Document | null = history.report;
  history.after(...commands.slice(-1));
  return history.entries.slice(from).flatMap((entry) => {
    const { event } = upcast(entry);
    const before = report;
    report = evolve(before, event);
    return effectsOf(before, report, event).flatMap((effect) =>
      effect.effect === "notices" && effect.template === "report-not-coming"
        ? effect.recipients.map(({ id }) => id)
        : [],
    );
  });
}

/** A meeting decides on what donors were told the day of. */
function decided(motion: "approve" | "return" | "refuse", votes = { for: 3, against: 0, abstained: 0 }) {
  const before = [...lineToMeeting, once, enterMeeting({ motion, votes })];
  const { report } = new History().after(...before);
  return [...before, attestMeeting(report?.meeting?.decisionHash ?? "")];
}

describe("donors who were told by when a report comes hear once that it does not", () => {
  it.each<[string, readonly Command[], string[]]>([
    ["withdrawn while it is written", [openWithBoard, once, withdraw], ["rive"]],
    ["withdrawn after a second date", [openWithBoard, once, again, withdraw], ["rive", "lantern"]],
    ["withdrawn in review", [...lineInReview, once, withdraw], ["rive"]],
    ["withdrawn during the vote", [...lineAtBoard, once, ballot("anna"), withdraw], ["rive"]],
    ["refused at a meeting", decided("refuse"), ["rive"]],
    ["not approved at a meeting", decided("approve", { for: 0, against: 3, abstained: 0 }), ["rive"]],
    ["sent back by a meeting, for it may yet come", decided("return"), []],
    ["approved at a meeting", decided("approve"), []],
    ["withdrawn, and no day was given", [openWithBoard, withdraw], []],
    ["approved", [...lineAtBoard, once, ...lineApproved.slice(lineAtBoard.length)], []],
    ["published", [openWithBoard, once, ...linePublished.slice(1)], []],
  ])("%s", (_, commands, donors) => {
    expect(heard(...commands)).toEqual(donors);
  });
});
