import type { PinnedPolicy } from "../../events/common.ts";
import type { StoredEntry } from "../../events/entry.ts";
import type { DocumentEvent } from "../../events/facts.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { ChainEnd } from "../../shared/domain/audit/seal.ts";
import { seal } from "../../shared/domain/audit/seal.ts";
import type { Agreement } from "../../shared/domain/documents/agreement/agreement.ts";
import type { Command } from "../../shared/domain/documents/commands.ts";
import { evolve } from "../../shared/domain/documents/evolve.ts";
import type { Document } from "../../shared/domain/documents/kinds.ts";
import { decide } from "../../shared/domain/documents/kinds.ts";
import type { AgreementReportBasis } from "../../shared/domain/documents/report/basis.ts";
import type { Authority } from "../../shared/domain/review/acting.ts";
import { onPageOf } from "./on-page.ts";

const label = (en: string, fr: string) => ({ en, fr });

/** How a lane that one person decides is pinned. */
export const one = (person: string) => ({ rule: "one" as const, people: [person], alternate: null });

/** A policy of two stages with one lane each, as pinned to a document. */
export const policy: PinnedPolicy = {
  id: "results-report",
  version: 1,
  hash: hashOf("policy"),
  overseer: "secretary",
  stages: [
    {
      id: "mel",
      label: label("MEL review", "Examen SERA"),
      serviceLevelDays: 7,
      remindAtPercent: 80,
      lanes: [{ id: "mel", label: label("MEL", "SERA"), role: "mel-officer", ...one("reviewer") }],
    },
    {
      id: "direction",
      label: label("Executive director", "Directrice générale"),
      serviceLevelDays: 5,
      remindAtPercent: 80,
      lanes: [
        {
          id: "direction",
          label: label("Director", "Direction"),
          role: "executive-director",
          ...one("director"),
        },
      ],
    },
  ],
};

export const author: Authority = { person: "author", roles: ["programme-officer"], active: true };
export const reviewer: Authority = { person: "reviewer", roles: ["mel-officer"], active: true };
export const director: Authority = { person: "director", roles: ["executive-director"], active: true };

export const versionOne = hashOf({ version: 1 });
export const versionTwo = hashOf({ version: 2 });

export const open: Command = {
  name: "open",
  facts: {
    kind: "report",
    boundTo: [{ id: "PA-1", contentHash: hashOf("agreement") }],
    pinnedHash: hashOf("basis"),
    obligation: "PA-1-R1",
    dueOn: "2026-12-14",
    donorDueOn: "2027-01-15",
    author: "author",
    policy,
  },
};

/** Where each of the people of the examples is asked first. */
const places: Readonly<Record<string, { stage: number; lane: string }>> = {
  reviewer: { stage: 0, lane: "mel" },
  director: { stage: 1, lane: "direction" },
  mel: { stage: 0, lane: "mel" },
  manager: { stage: 0, lane: "mel" },
  finance: { stage: 0, lane: "finance" },
  treasury: { stage: 0, lane: "finance" },
  executive: { stage: 1, lane: "direction" },
};

/** Who answers before any deadline answers now. */
export const inTime = "2026-11-24T18:00:00.000Z";

export const approve = (
  by: Authority,
  round = 1,
  contentHash = versionOne,
  place = places[by.person] ?? { stage: 0, lane: "mel" },
): Command => ({
  name: "decide",
  by,
  linkedAt: serviceLevel.from,
  round,
  ...place,
  now: inTime,
  contentHash,
  replaces: null,
  masked: "0",
  decision: "approve",
  commentCommitment: null,
  salt: "s".repeat(43),
});

export const requestChanges = (by: Authority, round = 1, contentHash = versionOne): Command =>
  ({
    ...approve(by, round, contentHash),
    name: "decide",
    decision: "request-changes",
    commentCommitment: hashOf("comment"),
  }) as Command;

export const submit = (contentHash = versionOne, by = author): Command => ({
  name: "submit",
  by,
  contentHash,
  linkedAt: serviceLevel.from,
  now: inTime,
});

/** Who holds which role in the examples, in the order in which they are asked. */
export const roster: Readonly<Record<string, readonly string[]>> = {
  "mel-officer": ["reviewer", "mel"],
  "finance-officer": ["finance", "treasury"],
  "executive-director": ["director", "executive"],
  "programme-manager": ["manager"],
  director: ["anna", "boris", "chloe"],
};

/** Reminders after four days, the end after five. */
export const serviceLevel = {
  from: "2026-11-23T18:00:00.000Z",
  remindAt: "2026-11-27T18:00:00.000Z",
  deadline: "2026-11-30T18:00:00.000Z",
};

export const openStage = (stage: number, round = 1, attempt = 1): Command => ({
  name: "open-stage",
  stage,
  round,
  attempt,
  roster,
  serviceLevel,
});

/** A report with its history, to which commands are given one after the other. */
export class History {
  report: Document | null = null;
  chain: ChainEnd = { number: 0, hash: null };
  readonly entries: StoredEntry[] = [];

  /** Carries a command out, by a page that was opened just before; what was refused changes nothing. */
  give(command: Command, at = "2026-11-23T18:00:00.000Z"): ReturnType<typeof decide> {
    const decision = decide(this.report, this.report ? onPageOf(this.report, command) : command);
    if (decision.ok) this.append(decision.value, at);
    return decision;
  }

  /** Carries commands out, of which none may be refused. */
  after(...commands: Command[]): this {
    for (const command of commands) {
      const decision = this.give(command);
      if (!decision.ok) throw new Error(`${command.name} was refused: ${decision.refusal.code}`);
    }
    return this;
  }

  /** Puts events on record as they are. */
  append(events: DocumentEvent[], at: string): void {
    const sealed = seal("PA-1-R1", this.chain, events, at);
    for (const event of events) this.report = evolve(this.report, event);
    this.entries.push(...sealed.entries);
    this.chain = sealed.end;
  }
}

const indicator = {
  title: label("Title", "Titre"),
  unit: label("of them", "d’entre eux"),
  baselineYear: 2025,
  direction: "increase",
  planIndicator: "SP-1",
} as const;

/** An agreement with three indicators due twice a year and one due yearly. */
export const agreement: Agreement = {
  id: "PA-1",
  title: label("Agreement", "Entente"),
  purpose: label("Purpose", "But"),
  partner: { id: "partner", name: "Partner", country: "ML" },
  donors: ["donor"],
  start: "2025-04-01",
  end: "2028-03-31",
  countries: ["ML"],
  amount: { currency: "CAD", minorUnits: 100 },
  localAmount: { currency: "XOF", minorUnits: 100 },
  budgetLines: [
    {
      id: "training",
      label: label("Training", "Formation"),
      currency: "XOF",
      budget: { "semi-annual": 1_000_000, annual: 2_000_000 },
    },
    {
      id: "support",
      label: label("Support", "Appui"),
      currency: "CAD",
      budget: { "semi-annual": 500_000, annual: 1_000_000 },
    },
  ],
  varianceThresholds: { relativePercent: 10, points: 10, zeroTarget: 2, budgetPercent: 10 },
  resultsFramework: [
    {
      id: "R1",
      level: "immediate",
      statement: label("Result", "Résultat"),
      rights: ["CRC-12"],
      indicators: [
        {
          ...indicator,
          id: "I1",
          measure: "percentage",
          proportion: true,
          groups: [],
          baseline: 20,
          target: 60,
          frequency: "semi-annual",
        },
        {
          ...indicator,
          id: "I2",
          measure: "count-by-sex",
          baseline: 0,
          target: 450,
          frequency: "semi-annual",
        },
        {
          ...indicator,
          id: "I3",
          measure: "qualitative",
          baseline: label("Before", "Avant"),
          target: label("After", "Après"),
          frequency: "semi-annual",
        },
        { ...indicator, id: "I4", measure: "count", baseline: 31, target: 0, frequency: "annual" },
      ],
    },
  ],
};

export const basis: AgreementReportBasis = {
  agreementId: "PA-1",
  agreementTitle: agreement.title,
  partner: "Partner",
  partnerId: "partner",
  donors: ["donor"],
  kind: "report",
  reportKind: "semi-annual",
  lang: "fr",
  period: { start: "2026-01-01", end: "2026-06-30" },
  dueOn: "2026-12-14",
  indicators: agreement.resultsFramework[0]?.indicators.slice(0, 3) ?? [],
  budgetLines: agreement.budgetLines.map((line) => ({ ...line, budget: line.budget["semi-annual"] })),
  varianceThresholds: agreement.varianceThresholds,
};

/** The day on which the example is written. */
export const today = "2026-12-01";

/** A form filled in as it should be, by the names of its fields. */
export const typed = {
  periodStart: "2026-01-01",
  periodEnd: "2026-06-30",
  "I1.measured": "yes",
  "I1.numerator": "78",
  "I1.denominator": "120",
  "I2.measured": "yes",
  "I2.girls": "250",
  "I2.boys": "190",
  "I2.unknown": "3",
  "I3.measured": "yes",
  "I3.words": "They explained each step.",
  narrative: "Interviews now take place in a room of their own.",
  "finance.training.actual": "1 050 000",
  "finance.support.actual": "5,125.50",
  "finance.rate": "441,25",
  "finance.rateSource": "Central bank",
  "lessons.rows": "1",
  "lessons.1.statement": "Rooms alone change little.",
  "lessons.1.evidence": "Visits to both towns.",
  "lessons.1.recommendation": "Train before building.",
  "partner.input": "given",
  "partner.words": "We were heard.",
  "safeguarding.attested": "yes",
  "safeguarding.reported": "2",
  "safeguarding.handled": "2",
  "summary.fr": "Les enfants sont mieux entendus.",
};
