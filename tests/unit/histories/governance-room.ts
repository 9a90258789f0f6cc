import { isDeepStrictEqual } from "node:util";
import { upcast } from "../../../events/entry.ts";
import type { GovernanceBasis } from "../../../shared/domain/documents/governance/basis.ts";
import { governanceBegins } from "../../../shared/domain/documents/governance/beginning.ts";
import { holdsOn } from "../../../shared/domain/documents/governance/standing.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { dayOf, daysLater, monthsLater } from "../../../shared/domain/organisation/business-days.ts";
import type { Policy } from "../../../shared/domain/organisation/organisation.ts";
import { byLawTyped, governanceBasis } from "../../support/example-governance.ts";
import { governanceInMemory } from "../../support/governance-in-memory.ts";
import { example, known } from "./example.ts";
import { folded } from "./snapshot.ts";
import { pick } from "./step.ts";

export type What = "by-law" | "rules" | "approval";
export const approves = "partnership-agreement";
const own = known.organisation.bylaws;
const policyOf = (id: string): Policy => {
  const found = example.policies.find((one) => one.id === id);
  if (!found) throw new Error(`the example has no policy ${id}`);
  return found;
};
const firstPolicy = policyOf(approves);

/** What somebody with paper and pencil notes of one: what it says, in whose place it comes, and how far it is. */
export type Noted = {
  id: string;
  what: What;
  /** In whose place it comes; null where in nobody's. */
  replaces: Noted | null;
  /** How many days of notice it says, or business days of the first stage. */
  days: number;
  effectOn: string;
  isSubmitted: boolean;
  isAdopted: boolean;
  isOver: boolean;
  lapsedOn: string | null;
  isDecided: boolean;
};

export const said = (problem: string, ...seen: unknown[]) => new Error(`${problem}: ${JSON.stringify(seen)}`);

/** Governance documents in memory, beside what is noted of them with paper and pencil. */
export class Room {
  readonly place = governanceInMemory();
  /** What most of a history is about. */
  readonly focus: What;
  readonly noted: Noted[] = [];
  /** In which order they came in force. */
  readonly came: Noted[] = [];
  /** Approval policies that documents pinned as they were begun. */
  readonly pinned: { at: number; policy: Policy; days: number | undefined }[] = [];
  readonly lived = new Map<string, number>();
  readonly told: string[] = [];

  constructor(focus: What) {
    this.focus = focus;
    // The day of the board's answers, whenever a document is adopted.
    this.world.now = "2026-11-24T22:00:00.000Z";
  }

  get world() {
    return this.place.world;
  }
  get today() {
    return dayOf(this.world.now, "America/Montreal");
  }
  live(what: string) {
    this.lived.set(what, (this.lived.get(what) ?? 0) + 1);
  }

  isInForce = (one: Noted) => one.isAdopted && one.effectOn <= this.today && one.lapsedOn === null;
  /** Of those of a kind it is the one that came last and stands. */
  holding = (what: What): Noted | null =>
    this.came.findLast((one) => one.what === what && this.isInForce(one)) ?? null;

  /** What came meanwhile is noted, in the order of its days. */
  note(): void {
    const come = this.noted.filter((one) => this.isInForce(one) && !this.came.includes(one));
    this.came.push(...come.sort((one, other) => one.effectOn.localeCompare(other.effectOn)));
  }

  basisOf = async (what: What, before: Noted | null): Promise<GovernanceBasis> => {
    const about = { ...governanceBasis, begunOn: this.today };
    if (what === "by-law") {
      const { report, values } = before
        ? { report: this.place.reportOf(before.id), values: { ...byLawTyped } }
        : { report: null, values: {} };
      const replaces = before && { id: before.id, contentHash: report?.contentHash ?? "", values };
      return { ...about, type: "by-law", replaces };
    }
    const roles = [...new Set(example.people.flatMap(({ roles }) => roles))];
    const { bylaws } = await this.world.deps.directory.organisation();
    const policy = await this.world.deps.records.policy(approves);
    if (!policy) throw said("No policy is in force");
    return what === "rules"
      ? { ...about, type: "by-law", roles, changesRules: true, bylaws: { profile: bylaws, currency: "CAD" } }
      : { ...about, type: "approval-policy", roles, approves, approval: { policy, currency: "CAD" } };
  };

  typedOf = (basis: GovernanceBasis, { what, days, effectOn }: Noted): Typed => {
    const asked = { effectOn, reviewOn: monthsLater(effectOn, 12), owner: "executive-director" };
    const members = {
      "members.matter": "none",
      "members.again": "no",
      "members.meetOn": daysLater(effectOn, 100),
    };
    const why = { "change.why": "It is time." };
    if (what === "by-law") return { ...byLawTyped, ...members, ...asked, ...(basis.replaces && why) };
    const begun = {
      ...governanceBegins(basis),
      ...asked,
      ...why,
      "purpose.en": "Who.",
      "purpose.fr": "Qui.",
    };
    return what === "rules"
      ? { ...begun, ...members, "rules.notice.days": String(days) }
      : { ...begun, "stages.s1.days": String(days) };
  };

  /** Rows that give way, or change what is in force, and are not carried out yet. */
  rows = () =>
    this.place
      .ids()
      .flatMap((id) =>
        [...this.place.memoryOf(id).rows.values()].flatMap(({ row, status }) =>
          status !== "done" && ["give-place", "put-policy", "put-bylaws"].includes(row.effect.effect)
            ? [{ id, row: row.id }]
            : [],
        ),
      );

  /** One is carried out. */
  relay = async (at: number): Promise<void> => {
    const one = pick(this.rows(), at);
    if (!one) return;
    await this.place.relayRow(one.id, one.row);
  };

  /** Once nothing waits any more. */
  settles = async (): Promise<void> => {
    for (let left = 20; left > 0 && this.rows().length > 0; left -= 1)
      for (let at = this.rows().length - 1; at >= 0; at -= 1) await this.relay(at);
    if (this.rows().length > 0) throw said("A row waits for ever", this.rows());
    for (const what of ["by-law", "rules", "approval"] as const) {
      const holding = this.noted.filter(
        (one) => one.what === what && one.isAdopted && holdsOn(this.place.tailOf(one.id), this.today),
      );
      const wanted = this.holding(what);
      if (holding.map(({ id }) => id).join() !== (wanted?.id ?? ""))
        throw said(
          `Of ${what} another holds`,
          holding.map(({ id }) => id),
          wanted?.id,
        );
    }
    const { bylaws } = await this.world.deps.directory.organisation();
    if (bylaws.notice.days !== (this.holding("rules")?.days ?? own.notice.days))
      throw said("The board decides by other rules", bylaws.notice.days, this.holding("rules"));
    const policy = await this.world.deps.records.policy(approves);
    if (!policy || policy.stages[0]?.serviceLevelDays !== (this.holding("approval")?.days ?? firstDays))
      throw said("Documents are approved by another policy", policy?.version, this.holding("approval"));
    const versions = this.noted.filter((one) => one.what === "approval" && this.came.includes(one));
    if (policy.version !== firstPolicy.version + versions.length)
      throw said("It was changed twice", policy.version);
    for (const { at, policy: pinned, days } of this.pinned)
      if (pinned.stages[0]?.serviceLevelDays !== days) throw said("What is in flight has another policy", at);
    for (const { id, isSubmitted } of this.noted) {
      if (!isSubmitted) continue;
      const { entries, head } = this.place.memoryOf(id);
      if (!isDeepStrictEqual(folded(entries), head?.report)) throw said("I3 does not hold", id);
      const types = entries.map((entry) => upcast(entry).event.type);
      for (const once of ["governance-adopted", "governance-in-force", "by-law-decided-by-members"])
        if (types.filter((type) => type === once).length > 1) throw said(`${once} twice`, id);
    }
  };
}
const firstDays = firstPolicy.stages[0]?.serviceLevelDays;
