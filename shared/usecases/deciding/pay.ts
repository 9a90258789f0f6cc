import { payerOf } from "../../domain/documents/agreement/paying.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Directory } from "../../ports/reading.ts";
import { reminderOf } from "../engine/payer-reminder.ts";
import type { Credentials, Identified } from "../entering/identify.ts";
import { actByLink, type OwnForm } from "./act-by-link.ts";

type Deps = Parameters<typeof actByLink>[0] & { directory: Pick<Directory, "organisation"> };

/**
 * Whoever pays records a payment of a tranche that is due; its reference stays among the private data.
 * @param form `seen`: how often its payments had changed as their page showed them; `minorUnits`: of the agreement's currency; `on`: ISO 8601
 */
export const payTranche = async (
  deps: Deps,
  credentials: Credentials,
  {
    reference,
    ...form
  }: OwnForm & { tranche: string; seen: number | null; minorUnits: number; on: string; reference: string },
) => {
  const { tranche, seen, minorUnits, on, ...own } = form;
  const about = { tranche, seen, minorUnits, on };
  const today = await todayHere(deps);
  return actByLink(
    deps,
    credentials,
    { ...own, act: "pay-tranche", about, comment: { text: reference, fields: {} } },
    (acting, commentCommitment) => ({ name: "pay-tranche", ...acting, ...about, today, commentCommitment }),
  );
};

/** Whoever pays takes a payment back: its tranche is due again, and they are reminded of it anew. */
export const undoPayment = (
  deps: Deps,
  credentials: Credentials,
  { payment, reason, ...own }: OwnForm & { payment: number; reason: string },
) =>
  actByLink(
    deps,
    credentials,
    { ...own, act: "undo-payment", about: payment, comment: { text: reason, fields: {} } },
    (acting, reasonCommitment) => ({ name: "undo-payment", ...acting, payment, reasonCommitment }),
    (who) => remindOf(deps, who, ({ payments }) => payments.some(({ number }) => number === payment)),
  );

/** Whose agreement it is records that the milestone is reached that a tranche waited for: it is due from today. */
export const reachMilestone = async (
  deps: Deps,
  credentials: Credentials,
  { tranche, reason, ...own }: OwnForm & { tranche: string; reason: string },
) => {
  const on = await todayHere(deps);
  return actByLink(
    deps,
    credentials,
    { ...own, act: "reach-milestone", about: tranche, comment: { text: reason, fields: {} } },
    (acting, commentCommitment) => ({ name: "reach-milestone", ...acting, tranche, on, commentCommitment }),
    (who) => remindOf(deps, who, ({ id }) => id === tranche),
  );
};

/** The day that it is where the organisation is at home (ISO 8601). */
async function todayHere({ directory, clock }: Pick<Deps, "directory" | "clock">): Promise<string> {
  const { timeZone } = await directory.organisation();
  return dayOf(clock.now(), timeZone);
}

type Kept = { id: string; payments: readonly { number: number }[] };

/** When the clock looks at what is due from now on. */
async function remindOf(
  { directory, clock }: Pick<Deps, "directory" | "clock">,
  { link, head: { report } }: Identified,
  isMeant: (tranche: Kept) => boolean,
) {
  if (report.kind !== "agreement") return {};
  const calendar = calendarIn(await directory.organisation(), report.office);
  const when = { now: clock.now(), payer: payerOf(report.policy), calendar };
  const meant = report.tail.tranches?.all.filter(isMeant) ?? [];
  return { tranches: meant.map(({ id }) => reminderOf(link.documentId, id, when)) };
}
