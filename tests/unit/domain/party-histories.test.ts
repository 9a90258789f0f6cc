import fc from "fast-check";
import { expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { needsConductor, nextStage } from "../../../shared/domain/review/standing.ts";
import { History, versionOne, versionTwo } from "../../support/example-report.ts";
import { reportOf } from "../../support/line-histories.ts";
import {
  aminata,
  approves,
  consents,
  head,
  openFor,
  openWithParties,
  parties,
  partyRoster,
  proposes,
  rosa,
  sekou,
  signs,
  submitWith,
  withdraws,
} from "../../support/parties.ts";

/** What anybody may try at any moment, on the version and in the round as they are, or were before. */
const who = fc.constantFrom(sekou, aminata, rosa, head);
const isOld = fc.boolean();
const acts = fc.oneof(
  { weight: 6, arbitrary: fc.constant("go on" as const) },
  fc.record({ act: fc.constantFrom("consents", "proposes", "signs", "refuses", "withdraws"), who, isOld }),
);
type Act = typeof acts extends fc.Arbitrary<infer A> ? A : never;

/** What an act comes to as a command, on the history as it stands. */
function commandOf(history: History, act: Act): Command {
  const report = reportOf(history);
  const contentHash = report.contentHash ?? versionOne;
  if (act === "go on") {
    const stage = nextStage(report);
    if (report.round === 0) return submitWith();
    if (!needsConductor(report))
      return submitWith(contentHash === versionOne ? versionTwo : versionOne, parties);
    if (!report.stageOpen) return openFor(stage, report.round, partyRoster);
    const more = { round: report.round, contentHash };
    const late = [sekou, rosa, head].find(
      ({ person }) =>
        report.decisions.every(({ by }) => by !== person) && (stage === 3 || person !== "director"),
    );
    if (stage === 1) return consents(late ?? sekou, more);
    if (stage === 3) return signs(late ?? sekou, more);
    return approves(stage === 0 ? "manager" : "director", more);
  }
  const more = {
    round: report.round,
    contentHash: act.isOld ? versionTwo : contentHash,
    replaces: report.decisions.find(({ by }) => by === act.who.person)?.hash ?? null,
  };
  switch (act.act) {
    case "consents":
      return consents(act.who, more);
    case "proposes":
      return proposes(act.who, more);
    case "signs":
      return signs(act.who, more);
    case "refuses":
      return signs(act.who, { ...more, signature: "refuse", hasWords: true });
    default:
      return withdraws(act.who, undefined, report.round);
  }
}

/** Who said what in the last round, by the entries alone. */
function lastRound({ entries }: History) {
  const from = entries.findLastIndex(({ type }) => type === "document-submitted");
  const events = entries
    .slice(from)
    .map(upcast)
    .map(({ event }) => event);
  const said = (what: string) =>
    events.flatMap((event) =>
      (event.type === "signature-recorded" && event.facts.signature === what) ||
      (event.type === "decision-recorded" && event.facts.decision === what)
        ? [event.facts.by]
        : [],
    );
  return { types: events.map(({ type }) => type), consented: said("consent"), signed: said("sign") };
}

it("in whatever order people act, nothing is signed that not all consented to, and all sign what takes effect", () => {
  const ended = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60, size: "max" }), (given) => {
      const history = new History().after(openWithParties);
      for (const act of given) {
        history.give(commandOf(history, act));
        const { types, consented, signed } = lastRound(history);
        const { status } = reportOf(history);
        if (signed.length > 0) {
          expect(types).toContain("document-approved");
          expect(new Set(consented)).toEqual(new Set(["sekou", "rosa"]));
        }
        const after = types.indexOf("consent-withdrawn");
        if (after >= 0) {
          expect(types.slice(after)).not.toContain("signature-recorded");
          expect(status).not.toBe("signing");
        }
        if (status === "approved") expect(new Set(signed)).toEqual(new Set(["sekou", "rosa", "director"]));
        expect(types.includes("document-signed")).toBe(status === "approved");
      }
      expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
      const { status } = reportOf(history);
      ended.set(status, (ended.get(status) ?? 0) + 1);
    }),
    { numRuns: 300 },
  );
  expect(ended.size).toBeGreaterThan(2);
});
