import type { PinnedPolicy } from "../../events/common.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { Command } from "../../shared/domain/documents/commands.ts";
import type { Authority } from "../../shared/domain/review/acting.ts";
import type { Named } from "../../shared/domain/review/commands.ts";
import type { Party } from "../../shared/domain/review/state.ts";
import {
  History,
  inTime,
  one,
  open,
  openStage,
  roster,
  serviceLevel,
  submit,
  versionOne,
} from "./example-report.ts";

/** A review in which two outside parties consent before the executive director, and all three sign after. */

const label = (text: string) => ({ en: text, fr: text });
const days = { serviceLevelDays: 10, remindAtPercent: 80 };
const ofParties = { role: "party", people: [], alternate: null };

const partyPolicy: PinnedPolicy = {
  ...{ id: "parties", version: 1, hash: hashOf("parties"), overseer: "secretary" },
  stages: [
    {
      ...{ id: "manager", label: label("Manager"), ...days },
      lanes: [{ id: "manager", label: label("Manager"), role: "programme-manager", ...one("manager") }],
    },
    {
      ...{ id: "consent", label: label("Consent"), ...days },
      lanes: [{ id: "consent", label: label("Parties"), rule: "consent", ...ofParties }],
    },
    {
      ...{ id: "direction", label: label("Direction"), ...days },
      lanes: [{ id: "direction", label: label("Direction"), role: "executive-director", ...one("director") }],
    },
    {
      ...{ id: "signature", label: label("Signature"), ...days },
      lanes: [{ id: "signature", label: label("Parties"), rule: "signature", ...ofParties }],
    },
  ],
};

/** The organisation itself, a partner and another. */
export const bureau: Party = { party: "r1", role: "executive-director", person: null };
export const parties: readonly Party[] = [
  bureau,
  { party: "r2", role: "partner.aube", person: "sekou" },
  { party: "r3", role: "partner.rive", person: null },
];

/** Who speaks for whom: of one partner two do. */
export const partyRoster: Readonly<Record<string, readonly string[]>> = {
  ...roster,
  "partner.aube": ["aminata", "sekou"],
  "partner.rive": ["rosa"],
};

export const sekou: Authority = { person: "sekou", roles: ["partner.aube"], active: true };
export const aminata: Authority = { person: "aminata", roles: ["partner.aube"], active: true };
export const rosa: Authority = { person: "rosa", roles: ["partner.rive"], active: true };
export const head: Authority = { person: "director", roles: ["executive-director"], active: true };
const manager: Authority = { person: "manager", roles: ["programme-manager"], active: true };

export const openWithParties: Command = {
  name: "open",
  facts: { ...(open as Named<"open">).facts, policy: partyPolicy },
};
export const submitWith = (contentHash = versionOne, named = parties): Command => ({
  ...(submit(contentHash) as Named<"submit">),
  parties: named,
});
export const openFor = (stage: number, round = 1, holders = partyRoster): Command =>
  ({ ...openStage(stage, round), roster: holders }) as Command;

type More = { round?: number; contentHash?: string; replaces?: string | null };
const shown = (by: Authority, stage: number, lane: string, more: More) => ({
  ...{ by, stage, lane, linkedAt: serviceLevel.from, now: inTime, replaces: null, masked: "0" },
  ...{ round: 1, contentHash: versionOne, salt: "s".repeat(43), ...more },
});

export const approves = (by: "manager" | "director", more: More = {}): Command => ({
  name: "decide",
  decision: "approve",
  commentCommitment: null,
  ...(by === "manager" ? shown(manager, 0, "manager", more) : shown(head, 2, "direction", more)),
});
export const consents = (by: Authority, more: More = {}): Command => ({
  name: "decide",
  decision: "consent",
  commentCommitment: null,
  ...shown(by, 1, "consent", more),
});
export const proposes = (by: Authority, more: More = {}): Command => ({
  name: "decide",
  decision: "request-changes",
  commentCommitment: hashOf("words"),
  ...shown(by, 1, "consent", more),
});
export const signs = (
  by: Authority,
  more: More & { signature?: "sign" | "refuse"; hasWords?: boolean } = {},
): Command => ({
  ...{ name: "sign", signature: "sign", hasWords: false, commentCommitment: hashOf("evidence") },
  ...shown(by, 3, "signature", more),
  ...more,
});
export const withdraws = (by: Authority, words: string | null = hashOf("words"), round = 1): Command => ({
  ...{ name: "withdraw-consent", by, round, stage: 1, lane: "consent", commentCommitment: words },
  ...{ linkedAt: serviceLevel.from, now: inTime, salt: "s".repeat(43) },
});

/** Before the parties are asked to consent; once both have; and once what is approved is theirs to sign. */
export const atConsent = (): History =>
  new History().after(openWithParties, submitWith(), openFor(0), approves("manager"), openFor(1));
export const consented = (): History => atConsent().after(consents(sekou), consents(rosa));
export const atSignature = (): History => consented().after(openFor(2), approves("director"), openFor(3));
