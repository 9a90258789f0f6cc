import type { Content } from "../../forms/content.ts";
import { rowPrefix, rowsIn } from "../../forms/rows.ts";
import { isDay } from "../../organisation/business-days.ts";
import type { Scheduled } from "./tranches.ts";

const list = { name: "tranches" } as const;

/**
 * The tranches of an agreement, as its content says them; null where no money passes. Of a row of which words were masked that
 * say how much, or when, nothing can be due.
 * @param agreement its document, by which its reports are named
 */
export function scheduledTranches(agreement: string, { values }: Pick<Content, "values">): Scheduled | null {
  const currency = String(values["terms.currency"] ?? "");
  const tranches = rowsIn(list, values).flatMap((id): Scheduled["tranches"] => {
    const said = (field: string) => values[`${rowPrefix(list, id)}${field}`];
    const [minorUnits, on] = [said("amount"), String(said("date") ?? "")];
    if (typeof minorUnits !== "number" || !isDay(on)) return [];
    const report = `${agreement}-${said("report")}`;
    const condition = said("condition");
    if (condition === "report") return [{ id, minorUnits, on, waitsFor: { report } }];
    return [{ id, minorUnits, on, waitsFor: condition === "milestone" ? "milestone" : "date" }];
  });
  return /^[A-Z]{3}$/.test(currency) && tranches.length > 0 ? { currency, tranches } : null;
}
