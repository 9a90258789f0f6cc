import { cast } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";

/** On its day the first tranche is due, which whoever pays is told, and pays. */
export async function trancheIsPaid(agreement: PlayedReport): Promise<void> {
  const { telling } = agreement;
  const today = await agreement.dayIn(0);
  const year = Number(today.slice(0, 4)) + (today.slice(5) < "04-01" ? 0 : 1);
  await agreement.advance(`P${daysBetween(today, `${year}-04-16`)}D`);
  await telling.machine("on its day the first tranche is due. Whoever pays is told.");
  const finance = await agreement.arrive(await agreement.lastMailTo(cast.finance, "tranche"));
  await telling.person(
    "Finance transfers it at the bank, and records the day, the amount and the reference.",
  );
  await finance.open(finance.link("/tranches/"));
  telling.quote(finance, "main dl");
  const paid = { day: await agreement.dayIn(0), amount: "160,000", reference: "Transfer 4711" };
  await finance.send(paid, "/tranches/");
  telling.quote(finance, "main [role=status]");
  await telling.machine("the partner is told what was paid.");
  await agreement.noticeTo(cast.partner, "ont été versés");
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
