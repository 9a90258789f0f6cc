import { isDeepStrictEqual } from "node:util";
import type { StoredEntry } from "../../../events/entry.ts";
import type { EventType } from "../../../events/facts.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { serviceLevelOf } from "../../../shared/domain/review/standing.ts";
import type { Row } from "./memory.ts";
import { facts, folded, hashOnce, needsExecution, type Snapshot, upcastOnce } from "./snapshot.ts";

export type Invariant = { name: string; says: string; check(now: Snapshot): boolean };

const isUnique = (values: readonly string[]) => new Set(values).size === values.length;

const same = (one: unknown, other: unknown) => isDeepStrictEqual(one ?? null, other ?? null);

/** How many outbox rows an event asks for, at least. */
const asks: Partial<Record<EventType, number>> = {
  "document-opened": 2,
  "document-submitted": 2,
  "review-resumed": 1,
  "stage-opened": 1,
  "stage-closed": 1,
  "reviewers-reminded": 1,
  "task-escalated": 1,
  "document-withdrawn": 1,
  "document-published": 1,
  "report-concluded": 1,
  "document-announced": 1,
  "delivery-reported": 1,
  "publication-proposed": 1,
  "publication-declined": 1,
  "publication-decided": 1,
  "publication-withheld": 1,
  "publication-resumed": 1,
};

const isPending = ({ status }: Row) => status === "pending" || status === "sending";
const causeOf = (id: string) => id.slice(id.indexOf("~") + 1);

/** What failed, or was held back from an address that does not work, is an entry; the clock makes it one of what was held back. */
const isOnRecord = ({ status, dueAt, row: { effect } }: Row, isEntry: boolean): boolean => {
  // What is told of an address, or of what somebody proves themselves by, stands on their own page and on the desk of whoever is asked;
  // that a calendar lacks a year, on the desk of its keeper.
  const isOfPerson =
    effect.effect.startsWith("address-") ||
    ["credential-mail", "interest-mail", "calendar-mail"].includes(effect.effect);
  if (status === "address") return isEntry || dueAt !== null || isOfPerson;
  return dueAt === null && (status !== "failed" || isEntry);
};

/**
 * Whether an entry that asks for a row had none to ask for: a stage that a director's authorship ends at once asks nobody;
 * of the second lane that nobody stands in for the overseer hears in the mail of the first; of a mail to a deputy that
 * failed nobody is told by mail, nor a deputy of a second one that missed the same overseer; nor is anybody of a report that its
 * author withdraws before anybody else was asked; nor of people who did not take note in time.
 */
function isToldOtherwise(
  { number, type, facts }: StoredEntry,
  written: readonly StoredEntry[],
  all: readonly StoredEntry[],
  report: Document | undefined,
): boolean {
  const lanes = report?.policy.stages[Number(facts["stage"])]?.lanes ?? [];
  const isToNote = lanes.some(({ id, rule }) => id === facts["lane"] && rule === "note");
  const missed = (one: StoredEntry["facts"]) => (one["recipient"] as { id: string } | null | undefined)?.id;
  const isMissedAgain = () =>
    all.some(
      (other) =>
        other.type.startsWith("delivery-") && other.number < number && missed(other.facts) === missed(facts),
    );
  const isSecond = written.some((other) => other.type === type && other.number < number);
  return (
    (type === "stage-opened" && written.length > 1) ||
    (type === "task-escalated" && facts["to"] === null && (isSecond || isToNote)) ||
    facts["audience"] === "deputy" ||
    (facts["audience"] === "overseer" && isMissedAgain()) ||
    (type === "document-withdrawn" && facts["by"] === report?.author)
  );
}

/** Whether everybody who was asked in a resolution, and is entitled to vote, signed it, and nobody else, as far as a stage has come. */
function allSigned(stage: readonly StoredEntry[], lane: string): boolean {
  const filled = stage.find(({ type, facts }) => type === "lane-filled" && facts["lane"] === lane);
  const assigned = stage[0]?.facts["assigned"] as Record<string, string[]> | undefined;
  const out = stage.flatMap(({ type, facts }) =>
    type === "recusal-recorded" && facts["lane"] === lane ? [String(facts["by"])] : [],
  );
  const joined = stage.flatMap(({ type, facts }) =>
    type === "director-joined" && facts["lane"] === lane ? [String(facts["person"])] : [],
  );
  const first = (filled?.facts["people"] as string[] | undefined) ?? assigned?.[lane] ?? [];
  const asked = [...new Set([...first, ...joined])];
  const voters = asked.filter((voter) => !out.includes(voter));
  const last = new Map<unknown, unknown>();
  for (const { type, facts } of stage) {
    if (facts["lane"] !== lane || out.includes(String(facts["by"]))) continue;
    if (type === "ballot-cast") last.set(facts["by"], facts["ballot"]);
    if (type === "ballot-taken-back") last.delete(facts["by"]);
  }
  return (
    voters.length > 0 && last.size === voters.length && voters.every((voter) => last.get(voter) === "sign")
  );
}

const endsByAnAnswer = (stage: readonly StoredEntry[]): boolean =>
  ["ballot-cast", "decision-recorded", "recusal-recorded"].includes(stage.at(-1)?.type ?? "");

export const invariants: readonly Invariant[] = [
  {
    name: "I1",
    says: "Every change is one transaction of entries with all the outbox rows that they ask for.",
    check: ({ entries, commits, head }) =>
      same(
        commits.flatMap((commit) => commit.entries).map(({ number }) => number),
        entries.map(({ number }) => number),
      ) &&
      commits.every(
        ({ entries: written, rows }) =>
          written.length > 0 &&
          rows.length >=
            written
              .filter((entry) => !isToldOtherwise(entry, written, entries, head?.report))
              .reduce((sum, { type }) => sum + (asks[type as EventType] ?? 0), 0),
      ),
  },
  {
    name: "I2",
    says: "Entries are numbered without gap, and each names the one before it.",
    check: ({ entries }) =>
      entries.every(
        (entry, index) =>
          entry.number === index + 1 &&
          entry.previous === (index === 0 ? null : hashOnce(entries[index - 1])),
      ),
  },
  {
    name: "I3",
    says: "Folding the entries reproduces the head, and each follows from those before it.",
    check: ({ entries, head }) =>
      firstUnfounded(entries.map(upcastOnce)) === null &&
      same(folded(entries), head?.report) &&
      head?.chain.number === (entries.length === 0 ? undefined : entries.length) &&
      (head === null || head.chain.hash === hashOnce(entries.at(-1))),
  },
  {
    name: "I8",
    says: "Opening a link changes nothing, whoever does it, however often.",
    check: ({ writes }) => writes.before === writes.after,
  },
  {
    name: "I9",
    says: "One person has one effective decision in a lane on a version, and the first is kept.",
    check: (now) => {
      const given = now.head?.report.decisions ?? [];
      const kept = [...facts(now, "decision-recorded"), ...facts(now, "ballot-cast")];
      return (
        isUnique(given.map(({ lane, by }) => `${lane} ${by}`)) &&
        given.every(({ lane, by }) => kept.some((fact) => fact.lane === lane && fact.by === by))
      );
    },
  },
  {
    name: "I10",
    says: "A decision binds the very content that its page showed, which is the one under review.",
    check: (now) => {
      const submitted = facts(now, "document-submitted");
      const given = [...facts(now, "decision-recorded"), ...facts(now, "ballot-cast")];
      return (
        given.every(({ round, contentHash }) => submitted[round - 1]?.contentHash === contentHash) &&
        now.acts.every(({ contentHash, entries }) =>
          entries.every((number) => {
            const bound = now.entries[number - 1]?.facts["contentHash"];
            return bound === undefined || bound === contentHash;
          }),
        )
      );
    },
  },
  {
    name: "I11",
    says: "A link that is expired, used or outdated never acts, and a fresh one goes to the address on file.",
    check: ({ acts, mailed }) =>
      acts.every(({ page, at, stands }) => stands && at < page.link.validUntil) &&
      mailed.every(({ address, onFile }) => address === onFile),
  },
  {
    name: "I12",
    says: "No name, address, token or secret stands in an entry.",
    check: ({ entries, secrets }) => {
      const written = JSON.stringify(entries.map((entry) => entry.facts));
      return secrets.every((secret) => !written.includes(secret));
    },
  },
  {
    name: "I13",
    says: "Nobody decides on what they ever submitted or had to write, or in a lane that is not theirs.",
    check: ({ entries }) => {
      let report: Document | null = null;
      const writers = new Set<string>();
      for (const entry of entries) {
        const { event } = upcastOnce(entry);
        if (event.type === "decision-recorded" || event.type === "ballot-cast") {
          const { by, lane, stage } = event.facts;
          const lanes = report?.policy.stages[stage]?.lanes ?? [];
          const isOwn = lanes.some(({ id, people }) => id === lane && people.includes(by));
          if (writers.has(by) || !isOwn) return false;
        }
        report = evolve(report, event);
        writers.add(report.author);
      }
      return true;
    },
  },
  {
    name: "I14",
    says: "A resolution passes with the last director's signature, not before, and nobody signs for another.",
    check: ({ entries, head }) =>
      entries.every(({ type, facts, number }) => {
        if (type !== "stage-closed" || facts["outcome"] !== "approved") return true;
        const before = entries.slice(0, number - 1);
        const since = before.slice(before.findLastIndex((entry) => entry.type === "stage-opened"));
        const lanes = head?.report.policy.stages[Number(facts["stage"])]?.lanes ?? [];
        const resolutions = lanes.filter(({ rule }) => rule === "written-resolution");
        // Where people only take note nobody approves anything: such a stage ends with its days.
        const isDecided = lanes.some(({ rule }) => rule !== "note");
        return resolutions.every(({ id }) => allSigned(since, id)) && (!isDecided || endsByAnAnswer(since));
      }),
  },
  {
    name: "I15",
    says: "An outbox row is on the due index until it ends, and a message that failed or was held back is an entry.",
    check: (now) => {
      const failed = facts(now, "delivery-failed").map(({ message }) => message);
      return now.rows.every((row) =>
        isPending(row) ? row.dueAt !== null : isOnRecord(row, failed.includes(causeOf(row.row.id))),
      );
    },
  },
  {
    name: "I16",
    says: "Nothing that is delivered twice has a second effect: a second copy only after a lost reply, with the same link.",
    check: (now) => {
      const accepted = now.mailed.filter(({ replyLost }) => !replyLost);
      const linkOf = new Map(now.mailed.map(({ row, link }) => [row, link]));
      return (
        isUnique(accepted.map(({ row }) => row)) &&
        now.mailed.every(({ row, link }) => linkOf.get(row) === link) &&
        isUnique(now.executions.map(({ round, attempt }) => `${round} ${attempt}`)) &&
        isUnique(facts(now, "delivery-reported").map(({ message, outcome }) => `${message} ${outcome}`)) &&
        // What stayed inside is told of once more by each attempt that opens it.
        facts(now, "document-announced").length <= 1 + facts(now, "publication-resumed").length
      );
    },
  },
  {
    name: "I17",
    says: "A report in review has a live execution, or one that the outbox or the clock will start.",
    check: (now) =>
      !needsExecution(now) ||
      now.rows.some((row) => row.row.effect.effect === "conduct" && isPending(row)) ||
      now.looks.includes("look"),
  },
  {
    name: "I19",
    says: "No notice goes to whoever is suppressed or took consent back, nor before what it tells of is committed.",
    check: ({ mailed }) =>
      mailed.every(
        ({ kind, suppressed, consented, recorded }) =>
          !suppressed && (kind !== "notice" || (consented && recorded)),
      ),
  },
  {
    name: "I21",
    says: "Order comes from numbers: entries found in any order, with clocks that jump, make the same report.",
    check: ({ entries, head }) =>
      same(folded(entries.toReversed().sort((a, b) => a.number - b.number)), head?.report),
  },
  {
    name: "model",
    says: "The head is what somebody with paper and pencil would have noted.",
    check: ({ head, model }) => {
      if (!head) return model.author === "";
      if (model.open && model.awaited.length === 0) return false;
      const { status, author, round, stage, stageOpen, decisions, contentHash } = head.report;
      return same(
        {
          status,
          author,
          round,
          stage,
          stageOpen,
          contentHash: contentHash ?? "",
          until: model.awaited.map(({ lane: { id } }) => serviceLevelOf(head.report, id)?.deadline ?? ""),
          given: decisions
            .map(({ lane, by, decision, takesEffectAt = "" }) => `${lane} ${by} ${decision} ${takesEffectAt}`)
            .sort(),
        },
        {
          status: model.status,
          author: model.author,
          round: model.handedIn,
          stage: model.stage,
          stageOpen: model.open,
          contentHash: model.version,
          until: model.awaited.map(({ lane: { deadline } }) => deadline),
          given: model.answers
            .map(({ lane, by, how, effectAt }) => `${lane} ${by} ${how} ${effectAt ?? ""}`)
            .sort(),
        },
      );
    },
  },
];
