import type { PinnedPolicy } from "../../events/common.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { Command } from "../../shared/domain/documents/commands.ts";
import type { Authority } from "../../shared/domain/review/acting.ts";
import type { Named } from "../../shared/domain/review/commands.ts";
import {
  approve,
  director,
  History,
  inTime,
  open,
  openStage,
  policy,
  roster,
  serviceLevel,
  submit,
  versionOne,
} from "./example-report.ts";

/** A report that the executive director decides on, and its donor accepts, which is two people. */

const label = (text: string) => ({ en: text, fr: text });

/** The stage of the policy in which its donor answers. */
export const donorStage: PinnedPolicy["stages"][number] = {
  ...{ id: "donor", label: label("Acceptance"), serviceLevelDays: 10, remindAtPercent: 80 },
  lanes: [
    {
      ...{ id: "donor", label: label("Donor"), role: "donor", rule: "acceptance" },
      ...{ people: [], alternate: null },
    },
  ],
};

const ofDirection = policy.stages.slice(1);
const direction = { stage: 0, lane: "direction" };
const withDonor: PinnedPolicy = { ...policy, stages: [...ofDirection, donorStage] };

/** The people of the donor; of the partner, which accepts nothing, somebody too. */
export const donorRoster: Readonly<Record<string, readonly string[]>> = {
  ...roster,
  "donor.rive": ["sophie", "marc"],
  "partner.aube": ["sekou"],
};

const officer = (person: string, role = "donor.rive"): Authority => ({ person, roles: [role], active: true });
export const sophie = officer("sophie");
export const marc = officer("marc");
export const ofAnother = officer("nora", "donor.nord");

/** @param deemedAfterDays of the agreement's clause; null where silence means nothing */
export const openFor = (deemedAfterDays: number | null = null): Command => ({
  ...(open as Named<"open">),
  facts: { ...(open as Named<"open">).facts, policy: withDonor },
  acceptance: { donor: "rive", partner: "aube", deemedAfterDays },
});

/** Of no agreement that asks for it, under the same policy. */
export const openWithout: Command = { ...openFor(), acceptance: null } as Command;

export const putToDonor = (round = 1, holders = donorRoster): Command =>
  ({ ...openStage(1, round), roster: holders }) as Command;

type More = { round?: number; contentHash?: string; now?: string; linkedAt?: string; stage?: number };
const answer = (
  by: Authority,
  decision: Named<"decide">["decision"],
  words: boolean,
  more: More,
): Command => ({
  ...{ name: "decide", by, decision, stage: 1, lane: "donor", linkedAt: serviceLevel.from, now: inTime },
  ...{ replaces: null, masked: "0", round: 1, contentHash: versionOne, salt: "s".repeat(43), ...more },
  commentCommitment: words ? hashOf("words") : null,
});
export const accepts = (by: Authority, more: More = {}): Command => answer(by, "accept", false, more);
export const returns = (by: Authority, more: More = {}, words = true): Command =>
  answer(by, "request-changes", words, more);

/** Decided on, and with its donor. */
export const decidedOn = (deemedAfterDays: number | null = null): History =>
  new History().after(
    openFor(deemedAfterDays),
    submit(),
    openStage(0),
    approve(director, 1, versionOne, direction),
  );
export const atDonor = (deemedAfterDays: number | null = null): History =>
  decidedOn(deemedAfterDays).after(putToDonor());

/** The clock looks at its stage. */
export const minded = (now: string, empty: Named<"mind-service-level">["empty"] = []): Command => ({
  ...{ name: "mind-service-level", round: 1, stage: 1, now, empty, roster: donorRoster },
  calendar: { timeZone: "America/Montreal", holidays: [] },
});
