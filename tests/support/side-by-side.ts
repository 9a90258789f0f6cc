import type { PinnedPolicy } from "../../events/common.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { Command } from "../../shared/domain/documents/commands.ts";
import type { Authority } from "../../shared/domain/review/acting.ts";
import { approve, inTime, open, openStage, requestChanges, roster, submit } from "./example-report.ts";
import { ballot } from "./whole-line.ts";

/** A policy whose first stage asks two reviewers and the board side by side, and whose second the executive director. */

const label = (text: string) => ({ en: text, fr: text });
const alternate = { role: "programme-manager", person: "manager" };
const stage = { serviceLevelDays: 5, remindAtPercent: 80 };
const reviewers = { rule: "one" as const, alternate };
const beside = { stage: 0, lane: "board" };

const policy: PinnedPolicy = {
  id: "results-report",
  version: 1,
  hash: hashOf("side by side"),
  overseer: "secretary",
  stages: [
    {
      ...stage,
      id: "review",
      label: label("Review"),
      lanes: [
        { ...reviewers, id: "mel", label: label("MEL"), role: "mel-officer", people: ["mel"] },
        {
          ...reviewers,
          id: "finance",
          label: label("Finance"),
          role: "finance-officer",
          people: ["finance"],
        },
        {
          id: "board",
          label: label("Board"),
          role: "director",
          rule: "written-resolution",
          people: ["anna", "boris", "chloe"],
          alternate: null,
        },
      ],
    },
    {
      ...stage,
      id: "direction",
      label: label("Direction"),
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
  ],
};

export const openSideBySide: Command = {
  name: "open",
  facts: { ...(open as Extract<Command, { name: "open" }>).facts, policy },
};

/** The first stage opens for those who hold the roles now. */
export const openFirst = (holders: Readonly<Record<string, readonly string[]>> = {}, round = 1): Command =>
  ({ ...openStage(0, round), roster: { ...roster, ...holders } }) as Command;

/** A director answers the resolution that is open beside the reviewers. */
export const boardAnswer = (
  person: string,
  how: "sign" | "refuse" | "abstain" = "sign",
  now = inTime,
): Command => ({ ...ballot(person, how), ...beside, now }) as Command;

/** Somebody decides in a lane of the first stage. */
export const inLane = (
  lane: string,
  by: Authority,
  decision: "approve" | "request-changes" = "approve",
  now = inTime,
): Command => {
  const command = decision === "approve" ? approve(by) : requestChanges(by);
  return { ...command, stage: 0, lane, now } as Command;
};

/** What opens the first stage of a report that was submitted. */
export const sideBySide: readonly Command[] = [openSideBySide, submit(), openFirst()];
