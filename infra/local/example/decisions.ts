import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { parse } from "yaml";
import * as z from "zod";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { definitionOf, routingOf } from "../../../shared/domain/documents/forms.ts";
import { policyFor } from "../../../shared/domain/documents/policies.ts";
import { type Content, readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import {
  isAcceptance,
  isConsent,
  isResolution,
  isSignature,
} from "../../../shared/domain/organisation/lane-rule.ts";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { answeredNow, awaited, nextStage } from "../../../shared/domain/review/standing.ts";
import type { Change, DecisionStore, Head } from "../../../shared/ports/store.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";

/**
 * What the example organisation decided before today: agreements that were written, reviewed, decided, signed and put in force, each on
 * its days, by the rules of the product itself. Nothing follows from them any more: nobody is written to.
 */

const file = z.object({
  decisions: z.array(
    z.strictObject({
      id: z.string(),
      daysAgo: z.int().positive(),
      amount: z.int().positive(),
      partner: z.string(),
      risk: z.literal("high").optional(),
      years: z.int().optional(),
      conflict: z.literal(true).optional(),
      title: z.strictObject({ en: z.string(), fr: z.string() }),
    }),
  ),
});
type Decided = z.output<typeof file>["decisions"][number];

const at = (name: string) => join(import.meta.dirname, name);

const decisions = (): Decided[] => file.parse(parse(readFileSync(at("decisions.yaml"), "utf8"))).decisions;

/** A decision as it lies on record: its entries, and the words that they bear the hash of. */
export type Recorded = Pick<Change, "documentId" | "entries" | "head"> &
  Required<Pick<Change, "basis" | "content">>;

/** Who speaks for the other party of all of them. */
const partner = "yiriwa-denw";
const author = "P-001";
/** Hours between two things that happened. */
const pace = 12;

/**
 * The record of what was decided, each from its submission on.
 * @param now instant, ISO 8601 UTC, from which its days are counted back
 * @param until of which documents the record ends before somebody's answer, by their ids and who that is: they are open still
 */
export async function recordDecisions(
  example: OrganisationData,
  now: string,
  until: Readonly<Record<string, string>> = {},
): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  for (const one of decisions()) recorded.push(await recordOne(example, now, one, until[one.id] ?? null));
  return recorded;
}

async function recordOne(
  example: OrganisationData,
  now: string,
  one: Decided,
  until: string | null,
): Promise<Recorded> {
  const policy = example.policies.find(({ id }) => id === policyFor.agreement);
  if (!policy) throw new Error(`the example has no policy ${policyFor.agreement}`);
  const roster = rosterOf(example.people);
  let time = Temporal.Instant.from(now).subtract({ hours: 24 * one.daysAgo });
  const clock = { now: () => time.toString({ fractionalSecondDigits: 3 }) };
  const ids = { unique: () => `${one.id}-${made()}`, secret: () => secretOf(`${one.id} ${made()}`) };
  let count = 0;
  const made = () => {
    count += 1;
    return count;
  };
  const written: Change[] = [];
  const store: DecisionStore = {
    load: () => Promise.reject(new Error("nothing is read of what is being recorded")),
    commit: (change) => {
      written.push(change);
      return Promise.resolve({ committed: true });
    },
  };
  let head: Head | null = null;
  const give = async (command: Command, extras: Parameters<typeof carryOut>[4] = {}): Promise<Head> => {
    const done = await carryOut({ store, clock, ids }, one.id, head, command, extras);
    if (!done.ok || !done.value)
      throw new Error(`${one.id}: ${command.name}: ${done.ok ? "" : done.refusal.code}`);
    head = done.value;
    time = time.add({ hours: pace });
    return done.value;
  };
  const basis = basisOn(example, clock.now().slice(0, 10));
  const facts = {
    ...{ kind: "agreement" as const, boundTo: [], pinnedHash: hashOf(basis), obligation: null },
    ...{ donorDueOn: null, dueOn: clock.now().slice(0, 10), author },
    policy: pinPolicy(policy, roster, author),
  };
  await give({ name: "open", facts }, { basis });
  const values = readValues(
    definitionOf(basis),
    answersOf(one, clock.now()),
    clock.now().slice(0, 10),
  ).values;
  const content = commitTo<Content>(
    { schema: definitionOf(basis).schema, lang: basis.lang, values },
    ids.secret,
  );
  const parties = [
    { party: "a1", role: policy.accountable ?? "", person: null },
    { party: "a2", role: `partner.${partner}`, person: null },
  ];
  let current = await give(
    {
      ...{ name: "submit", by: authority(roster, author), contentHash: content.hash, parties },
      ...{ routing: routingOf(basis, values), linkedAt: clock.now(), now: clock.now() },
    },
    { content },
  );
  const asked = { ...roster, [`partner.${partner}`]: roster[`partner.${partner}`] ?? [] };
  while (current.report.status !== "approved") {
    const { round, attempt } = current.report;
    const stage = nextStage(current.report);
    current = await give({ name: "open-stage", round, attempt, stage, roster: asked, serviceLevel: null });
    for (let waiting = awaited(current.report)[0]; waiting; waiting = awaited(current.report)[0]) {
      const [person = ""] = waiting.people;
      if (person === until) return asRecorded(one.id, written, { basis, content });
      current = await give(
        answer(current, waiting.lane, authority(asked, person), clock.now(), ids.secret()),
      );
      if (!current.report.stageOpen) break;
    }
  }
  const { round, attempt } = current.report;
  const inForceOn = clock.now().slice(0, 10);
  const nothing = { told: [], reports: [], tranches: null };
  await give({ name: "put-in-force", round, attempt, inForceOn, publication: "withheld", ...nothing });
  await give({ name: "notify", round, attempt, recipients: [], held: [] });
  return asRecorded(one.id, written, { basis, content });
}

function asRecorded(
  documentId: string,
  written: readonly Change[],
  bound: Pick<Recorded, "basis" | "content">,
): Recorded {
  const last = written.at(-1);
  if (!last) throw new Error(`nothing is on record of ${documentId}`);
  return { documentId, entries: written.flatMap(({ entries }) => entries), head: last.head, ...bound };
}

/** Somebody by all that they do, as the example has it. */
const authority = (roster: Readonly<Record<string, readonly string[]>>, person: string) => ({
  ...{ person, active: true },
  roles: Object.entries(roster).flatMap(([role, people]) => (people.includes(person) ? [role] : [])),
});

/** Whoever is asked approves, signs or consents, as their lane asks it of them. */
function answer(
  { report }: Head,
  lane: Parameters<typeof isResolution>[0] & { id: string },
  by: ReturnType<typeof authority>,
  now: string,
  salt: string,
): Command {
  const shown = {
    ...{ by, round: report.round, stage: report.stage ?? 0, lane: lane.id },
    ...{
      contentHash: report.contentHash ?? "",
      replaces: answeredNow(report, by.person, lane.id),
      masked: maskedNow(report),
    },
    ...{ commentCommitment: null, salt, linkedAt: now, now },
  };
  if (isResolution(lane)) return { name: "cast-ballot", ...shown, ballot: "sign" };
  if (isSignature(lane))
    return {
      name: "sign",
      ...shown,
      signature: "sign",
      hasWords: false,
      commentCommitment: hashOf({ salt }),
    };
  if (isAcceptance(lane)) throw new Error("no donor accepts an agreement");
  return { name: "decide", ...shown, decision: isConsent(lane) ? "consent" : "approve" };
}

const basisOn = ({ organisation, donors, partners }: OrganisationData, begunOn: string): AgreementBasis => ({
  ...{ kind: "agreement", lang: "fr", agreementType: "intermediary", begunOn, planIndicators: [] },
  ...{ currency: organisation.currency, fiscalYearStart: organisation.fiscalYearStart },
  countries: [...new Set(organisation.offices.map(({ country }) => country))],
  known: [
    ...donors.map(({ id, name }) => ({ kind: "donor" as const, id, name })),
    ...partners.map(({ id, name }) => ({ kind: "partner" as const, id, name })),
  ],
});

/** The answers of one agreement, with what is this one's own. */
function answersOf({ title, amount, partner: who, risk, years, conflict }: Decided, now: string): Typed {
  const typed: Typed = JSON.parse(readFileSync(at("agreement.json"), "utf8"));
  const year = Number(now.slice(0, 4)) + (now.slice(5, 7) < "04" ? 0 : 1);
  const money = `${amount},00`;
  return {
    ...typed,
    ...{ "title.fr": title.fr, "title.en": title.en, publication: "withheld" },
    ...{ "terms.amount": money, "terms.start": `${year}-04-01`, "terms.end": `${year + (years ?? 1)}-03-31` },
    ...{ "budget.rows": "l1", "budget.l1.label": "Activités", "budget.l1.amount": money, indirectPct: "0" },
    ...{ "tranches.rows": "t1", "tranches.t1.date": `${year}-04-15`, "tranches.t1.amount": money },
    ...{ "parties.a2.name": `Association ${who}`, "dueDiligence.risk": risk ?? "low" },
    "conflicts.declared": conflict ? "some" : "none",
  };
}

const secretOf = (seed: string): string => createHash("sha256").update(seed).digest("base64url");
