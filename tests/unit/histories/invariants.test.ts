import { beforeAll, describe, expect, it } from "vitest";
import { goodDay } from "./acts.ts";
import { invariants } from "./invariants.ts";
import type { Snapshot } from "./snapshot.ts";
import { Story } from "./story.ts";

let reached: Snapshot;
beforeAll(async () => {
  const story = new Story();
  await goodDay(story, 8);
  await story.check();
  reached = story.snapshot();
});

type Plant = (now: Snapshot) => Partial<Snapshot>;

const last = <T>(of: readonly T[]): T => {
  const found = of.at(-1);
  if (found === undefined) throw new Error("there is none");
  return found;
};

/** The head, with something of its report otherwise. */
const report =
  (change: (report: NonNullable<Snapshot["head"]>["report"]) => object): Plant =>
  ({ head }) =>
    head ? { head: { ...head, report: { ...head.report, ...change(head.report) } } } : {};

/** The entries, with the last one of a type otherwise. */
const entry =
  (type: string, facts: object): Plant =>
  ({ entries }) => {
    const index = entries.findLastIndex((each) => each.type === type);
    return {
      entries: entries.map((each, n) =>
        n === index ? { ...each, facts: { ...each.facts, ...facts } } : each,
      ),
    };
  };

const row =
  (change: object): Plant =>
  ({ rows }) => ({ rows: [...rows.slice(0, -1), { ...last(rows), ...change }] });

const mailed =
  (change: object): Plant =>
  (now) => ({ mailed: [...now.mailed, { ...last(now.mailed), replyLost: true, ...change }] });

/** What each check must refuse: something wrong, planted in a report that is right. */
const planted: readonly [name: string, wrong: string, plant: Plant][] = [
  [
    "I1",
    "an entry whose outbox rows are missing",
    ({ commits }) => ({ commits: commits.map((each) => ({ ...each, rows: [] })) }),
  ],
  ["I1", "an entry that no transaction wrote", ({ commits }) => ({ commits: commits.slice(1) })],
  [
    "I2",
    "a gap between the numbers",
    ({ entries }) => ({ entries: entries.filter(({ number }) => number !== 3) }),
  ],
  ["I2", "an entry that was edited", entry("document-submitted", { by: "P-002" })],
  ["I3", "a head with another status", report(() => ({ status: "in-review" }))],
  ["I8", "a look that writes", () => ({ writes: { before: 1, after: 2 } })],
  [
    "I9",
    "a decision that counts twice",
    report(({ decisions }) => ({ decisions: [...decisions, last(decisions)] })),
  ],
  [
    "I9",
    "a first decision that was not kept",
    ({ entries }) => ({ entries: entries.filter(({ type }) => type !== "ballot-cast") }),
  ],
  ["I10", "a decision on another content", entry("decision-recorded", { contentHash: "0".repeat(64) })],
  [
    "I10",
    "a page that showed another content",
    ({ acts }) => ({ acts: [{ ...last(acts), contentHash: "0".repeat(64) }] }),
  ],
  [
    "I11",
    "an act by a link that did not stand",
    ({ acts }) => ({ acts: [{ ...last(acts), stands: false }] }),
  ],
  [
    "I11",
    "an act after the link's last day",
    ({ acts }) => ({ acts: [{ ...last(acts), at: "2040-01-01T00:00:00.000Z" }] }),
  ],
  ["I11", "a link sent to another address", mailed({ address: "somebody@else.example" })],
  ["I12", "a name in an entry", entry("document-approved", { by: "Hannah Weiss" })],
  [
    "I13",
    "an author who approved",
    ({ entries }) => entry("decision-recorded", { by: entries[0]?.facts["author"] })(reached),
  ],
  ["I13", "somebody in a lane that is not theirs", entry("decision-recorded", { by: "P-002" })],
  ["I14", "a director who abstained", entry("ballot-cast", { ballot: "abstain" })],
  ["I14", "a signature for somebody else", entry("ballot-cast", { by: "P-006" })],
  [
    "I14",
    "an approval without its last signature",
    ({ entries }) => ({
      entries: entries.filter(({ number, type }) => type !== "ballot-cast" || number % 2 === 0),
    }),
  ],
  ["I15", "a row that waits and is on no index", row({ status: "pending", dueAt: null })],
  ["I15", "a failure that nobody sees", row({ status: "failed", dueAt: null })],
  ["I15", "a mail that is held back unseen", row({ status: "address", dueAt: null })],
  ["I16", "a mail that left twice", mailed({ replyLost: false })],
  ["I16", "a second copy with another link", mailed({ link: "another" })],
  [
    "I16",
    "an execution that was started twice",
    ({ executions }) => ({ executions: [...executions, last(executions)] }),
  ],
  [
    "I17",
    "a review that nothing conducts",
    (now) => ({ ...report(() => ({ status: "in-review" }))(now), executions: [], looks: [], rows: [] }),
  ],
  ["I19", "a notice to whoever unsubscribed", mailed({ kind: "notice", consented: false })],
  ["I19", "a mail to an address that is held back", mailed({ suppressed: true })],
  ["I19", "a notice before what it tells of", mailed({ kind: "notice", recorded: false })],
  [
    "I21",
    "a head that was folded by the clocks",
    report(({ decisions }) => ({ decisions: decisions.toReversed() })),
  ],
  ["model", "an answer that nobody gave", report(() => ({ decisions: [] }))],
];

describe("a check of the random histories", () => {
  it.each(invariants)("$name holds on a report that is right", ({ check }) => {
    expect(check(reached)).toBe(true);
  });

  it.each(planted)("%s refuses %s", (name, _, plant) => {
    const invariant = invariants.find((each) => each.name === name);
    expect(invariant?.check({ ...reached, ...plant(reached) })).toBe(false);
  });

  it("is refused something for each invariant", () => {
    expect(new Set(planted.map(([name]) => name))).toEqual(new Set(invariants.map(({ name }) => name)));
  });
});
