import type { Entry, StoredEntry } from "../../../events/entry.ts";
import { currentVersion, upcast } from "../../../events/entry.ts";
import type { DocumentEvent, EventType } from "../../../events/facts.ts";
import { policy } from "./sample.ts";

const hash = "3f2a9c1b".padEnd(64, "0");
const place = { round: 1, stage: 0 };

/** One event of each type. */
const events: { [T in EventType]: Extract<DocumentEvent, { type: T }>["facts"] } = {
  "record-imported": { kind: "agreement", contentHash: hash },
  "document-opened": {
    kind: "report",
    boundTo: [{ id: "PA-2025-014", contentHash: hash }],
    pinnedHash: hash,
    obligation: "PA-2025-014-R1",
    dueOn: "2026-12-01",
    donorDueOn: "2027-01-15",
    author: "awa",
    policy,
  },
  "author-date-set": { dueOn: "2026-12-08" },
  "author-reminded": { author: "awa", dueOn: "2026-12-01", days: -2, by: null, on: null },
  "lateness-told": { of: "author", dueOn: "2026-12-01", days: 0 },
  "donor-date-changed": {
    was: "2027-01-15",
    donorDueOn: "2027-02-01",
    dueOn: "2026-12-15",
    recipients: [{ kind: "donor", id: "rive" }],
    by: "claire",
    reasonCommitment: hash,
  },
  "document-submitted": { round: 1, contentHash: hash, by: "awa" },
  "review-resumed": { round: 1, attempt: 2, because: "halted" },
  "stage-opened": { ...place, contentHash: hash, assigned: { mel: ["daniel"] }, serviceLevel: null },
  "lane-filled": { ...place, lane: "mel", people: ["daniel"], serviceLevel: null },
  "decision-recorded": {
    ...place,
    lane: "mel",
    by: "daniel",
    decision: "approve",
    contentHash: hash,
    commentCommitment: null,
    salt: "s".repeat(43),
  },
  "ballot-cast": {
    ...place,
    lane: "direction",
    by: "claire",
    ballot: "sign",
    contentHash: hash,
    commentCommitment: null,
    salt: "s".repeat(43),
  },
  "lane-closed": { ...place, lane: "direction", because: "author-entitled" },
  "stage-closed": { ...place, outcome: "approved", because: null },
  "reviewers-reminded": { ...place, people: ["daniel"], lanes: ["mel"], by: null, on: null },
  "task-escalated": { ...place, lane: "mel", to: "claire" },
  "task-reassigned": {
    stage: 0,
    lane: "mel",
    from: ["daniel"],
    to: "claire",
    serviceLevel: null,
    by: "samuel",
    reasonCommitment: hash,
  },
  "meeting-decision-entered": {
    ...place,
    contentHash: hash,
    heldOn: "2026-11-20",
    present: ["claire", "daniel", "hannah"],
    out: { hannah: "stepped-aside" },
    chair: "claire",
    mover: "daniel",
    seconder: "claire",
    motion: "approve",
    votes: { for: 2, against: 0, abstained: 0 },
    castingVote: null,
    profile: { id: "cnca", version: 1, hash },
    count: { directors: 3, quorum: 2, present: 2, base: 2, needed: 2, carried: true },
    outcome: "approved",
    by: "samuel",
    commentCommitment: hash,
  },
  "meeting-decision-attested": {
    ...place,
    contentHash: hash,
    heldOn: "2026-11-20",
    outcome: "approved",
    decisionHash: hash,
    by: "claire",
  },
  "meeting-decision-contested": { ...place, decisionHash: hash, by: "claire", commentCommitment: hash },
  "passage-masked": {
    places: [{ in: "content", name: hash, path: "/values/narrative" }],
    by: "samuel",
    reasonCommitment: hash,
  },
  "document-withdrawn": { by: "samuel", reasonCommitment: hash },
  "translation-supplied": {
    lang: "en",
    contentHash: hash,
    translationHash: hash,
    by: "samuel",
    asked: "awa",
  },
  "translation-confirmed": { lang: "en", contentHash: hash, translationHash: hash, by: "awa" },
  "translation-refused": {
    lang: "en",
    contentHash: hash,
    translationHash: hash,
    by: "awa",
    reasonCommitment: hash,
  },
  "translation-asked-anew": { lang: "en", translationHash: hash, asked: "claire" },
  "translation-unread": { lang: "en", translationHash: hash, asked: "claire" },
  "document-approved": { round: 1, contentHash: hash },
  "document-published": { contentHash: hash },
  "document-announced": { recipients: [{ kind: "donor", id: "rive" }], held: [] },
  "delivery-failed": { message: "m1", audience: "reviewer", recipient: null },
  "delivery-reported": {
    message: "m1",
    recipient: { kind: "person", id: "daniel" },
    audience: "reviewer",
    outcome: "bounced",
    trouble: "no-such-address",
  },
  "address-corrected": {
    recipient: { kind: "person", id: "daniel" },
    messages: ["m1"],
    by: "samuel",
    confirmedBy: null,
    reasonCommitment: "d".repeat(64),
    change: "c7",
  },
  "address-kept": {
    recipient: { kind: "person", id: "daniel" },
    by: "samuel",
    because: "refused",
    refusedBy: "claire",
  },
  "address-released": {
    recipient: { kind: "person", id: "daniel" },
    by: "samuel",
    liftedBy: "claire",
  },
};

export const storedEntry = (type: EventType, facts: Record<string, unknown>, number = 1): StoredEntry => ({
  format: 1,
  documentId: "PA-2025-014-R1",
  number,
  type,
  version: currentVersion(type),
  at: "2026-11-23T23:02:00.000Z",
  previous: number === 1 ? null : "e".repeat(64),
  facts,
});

/** An entry of a type, with other facts than those of the example where given. */
export const entryOf = (type: EventType, facts: Record<string, unknown> = {}, number = 1): Entry =>
  upcast(storedEntry(type, { ...events[type], ...facts }, number));
