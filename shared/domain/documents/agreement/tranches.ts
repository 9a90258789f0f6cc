import type { DocumentEvent, EventOf } from "../../../../events/facts.ts";

export type Scheduled = EventOf<"tranches-scheduled">["facts"];
/** Why a tranche is due. */
export type Opening = EventOf<"tranche-due">["facts"]["because"];

/** A part of the amount of an agreement, by its row of the form; days are ISO 8601. */
export type Tranche = Scheduled["tranches"][number] & {
  /** Since when it is to be paid; null while it waits. */
  dueOn: string | null;
  /** Whether whoever pays was reminded since then. */
  isReminded: boolean;
  /** How often its payments changed: one that was recorded, or undone. */
  changes: number;
  /** The payments that stand, by their numbers in the agreement, in minor units. */
  payments: readonly { number: number; minorUnits: number }[];
};

/** All of them, in the order of the form. */
export type Tranches = {
  currency: string;
  all: readonly Tranche[];
  /** How many payments were ever recorded, of which the last has that number. */
  recorded: number;
};

/** Payments of one tranche that can stand side by side: what is paid in more is another agreement’s tranches. */
export const mostPayments = 3;

/** What was paid of a tranche, all payments together, in minor units. */
export const paidOf = ({ payments }: Pick<Tranche, "payments">): number =>
  payments.reduce((sum, { minorUnits }) => sum + minorUnits, 0);

/** What of a tranche is still to be paid, in minor units. */
export const leftOf = (tranche: Pick<Tranche, "payments" | "minorUnits">): number =>
  tranche.minorUnits - paidOf(tranche);

/** Where a tranche stands. */
export type TrancheStanding = "waiting" | "due" | "paid";

/** A tranche waits until a day is set for it; from then on it is due, until all of it is paid. */
export function standingOfTranche(tranche: Tranche): TrancheStanding {
  if (tranche.dueOn === null) return "waiting";
  return leftOf(tranche) > 0 ? "due" : "paid";
}

/** The tranche of a row; null where there is none. */
export const trancheOf = (tranches: Tranches | null, row: string): Tranche | null =>
  tranches?.all.find(({ id }) => id === row) ?? null;

/** A tranche as entries name it: by its row, and as people count them, from 1. */
export const namedIn = (
  { all }: Pick<Tranches, "all">,
  row: string,
): { tranche: string; number: number } => ({
  tranche: row,
  number: all.findIndex(({ id }) => id === row) + 1,
});

/** Whether a tranche waits for that report. */
export const waitsForReport = ({ waitsFor, dueOn }: Tranche, report: string): boolean =>
  dueOn === null && typeof waitsFor === "object" && waitsFor.report === report;

/** What became of the tranches of an agreement after an event. */
export function evolveTranches(tranches: Tranches | null, event: DocumentEvent): Tranches | null {
  if (event.type === "tranches-scheduled") {
    const { currency, tranches: scheduled } = event.facts;
    return { currency, all: scheduled.map((one) => ({ ...one, ...begun })), recorded: 0 };
  }
  const change = changeOf(event);
  if (!tranches || !change) return tranches;
  return {
    ...tranches,
    recorded: event.type === "tranche-paid" ? event.facts.payment : tranches.recorded,
    all: tranches.all.map((one) => (one.id === change.tranche ? change.of(one) : one)),
  };
}

const begun = { dueOn: null, isReminded: false, changes: 0, payments: [] } as const;

/** The tranches as an amendment has them, each with what became of it until then. */
export const rescheduled = (before: Tranches | null, scheduled: Scheduled | null): Tranches | null =>
  scheduled && {
    currency: scheduled.currency,
    recorded: before?.recorded ?? 0,
    all: scheduled.tranches.map((one) => ({ ...begun, ...trancheOf(before, one.id), ...one })),
  };

function changeOf(event: DocumentEvent): { tranche: string; of: (one: Tranche) => Tranche } | null {
  switch (event.type) {
    case "tranche-due": {
      const { tranche, on: dueOn } = event.facts;
      return { tranche, of: (one) => ({ ...one, dueOn }) };
    }
    case "payer-reminded":
      return { tranche: event.facts.tranche, of: (one) => ({ ...one, isReminded: true }) };
    case "tranche-paid": {
      const { tranche, payment: number, minorUnits } = event.facts;
      const paid = { number, minorUnits };
      return {
        tranche,
        of: (one) => ({ ...one, changes: one.changes + 1, payments: [...one.payments, paid] }),
      };
    }
    case "payment-undone": {
      const { tranche, payment } = event.facts;
      const stands = ({ number }: { number: number }) => number !== payment;
      return {
        tranche,
        // Whoever pays has its whole time again.
        of: (one) => ({
          ...one,
          ...{ isReminded: false, changes: one.changes + 1, payments: one.payments.filter(stands) },
        }),
      };
    }
    default:
      return null;
  }
}

/** What names a tranche among all that the clock looks at. */
export const trancheItem = (agreement: string, row: string): string => `${agreement}.${row}`;

/** The agreement and the row that such a name is of: neither has a point in it. */
export function trancheNamed(item: string): { agreement: string; row: string } {
  const [agreement = "", row = ""] = item.split(".");
  return { agreement, row };
}
