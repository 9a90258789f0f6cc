import { cast } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";

/** From the agreement one page leads from each promise to the plan's result that it serves. */
export async function promiseIsTraced(agreement: PlayedReport): Promise<void> {
  const { telling } = agreement;
  await telling.machine(
    "what it promises is followed to the plan's results, and to what was reported of it.",
  );
  const officer = await agreement.arrive(await agreement.lastMailTo(cast.officer, "entente"));
  await officer.open(officer.link("/trace"));
  telling.quote(officer, "main");
}

/** On its day the first tranche is due, which whoever pays is told, and pays. */
export async function trancheIsPaid(agreement: PlayedReport): Promise<void> {
  const { telling } = agreement;
  const today = await agreement.dayIn(0);
  const year = Number(today.slice(0, 4)) + (today.slice(5) < "04-01" ? 0 : 1);
  await agreement.advance(`P${daysBetween(today, `${year}-04-16`)}D`);
  await telling.machine("on its day the first tranche is due. Whoever pays is told.");
  const finance = await agreement.arrive(await agreement.lastMailTo(cast.finance, "tranche"));
  await telling.step("Finance transfers it at the bank, and records the day, the amount and the reference.");
  await finance.open(finance.link("/tranches/"));
  telling.quote(finance, "main dl");
  const paid = { day: await agreement.dayIn(0), amount: "160,000", reference: "Transfer 4711" };
  await finance.send(paid, "/tranches/");
  telling.quote(finance, "main [role=status]");
  await telling.machine("the partner is told what was paid.");
  await agreement.noticeTo(cast.partner, "ont été versés");
}

/** After the period that it is about, a report of the agreement opens by itself. */
export async function reportOpens(agreement: PlayedReport): Promise<void> {
  const { telling } = agreement;
  await agreement.advance("P1Y");
  await telling.machine(
    "a year later the agreement's report opens, bound to the results that its parties signed.",
  );
  const report = await agreement.reportOfIt();
  const officer = await report.arrive(await report.mailTo(cast.officer));
  telling.quote(officer, "ol.tasks");
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
