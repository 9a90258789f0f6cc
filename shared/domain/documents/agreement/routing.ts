import type { Money } from "../../../../events/iso-4217.ts";
import { hashOf } from "../../audit/hash.ts";
import { compared } from "../../forms/table.ts";
import { converted } from "../../framework/converted.ts";
import { fiscalYearOf, fiscalYearsOf } from "../../organisation/fiscal-year.ts";
import type { Routing } from "../../review/route.ts";
import type { Values } from "../../typed/values.ts";
import type { Claimed } from "../guard.ts";
import { tagsIn } from "../tags-in.ts";
import type { AgreementBasis } from "./basis.ts";
import { knownField, optionOf, partyRows } from "./known-parties.ts";
import { largestAmount } from "./sections/terms.ts";

type Organisation = Pick<AgreementBasis, "currency" | "fiscalYearStart">;

/** By which an agreement finds its way: its amount, its risk, its fiscal years, and a declared conflict of interest. */
export function agreementRouting(organisation: Organisation, values: Values): Routing {
  const { "terms.start": start, "terms.end": end } = values;
  const isDated = typeof start === "string" && typeof end === "string" && start <= end;
  return {
    tags: tagsIn(values),
    amount: amountOf(organisation, values),
    risk: riskOf(values["dueDiligence.risk"]),
    years: isDated ? fiscalYearsOf({ start, end }, organisation.fiscalYearStart) : undefined,
    hasConflict: values["conflicts.declared"] === "some",
  };
}

/**
 * Its amount in the organisation's currency; in its own as long as its rate is not there, which nobody can compare, so that it
 * counts as above any other; undefined where no money passes, or none was typed yet.
 */
function amountOf({ currency }: Organisation, values: Values): Money | undefined {
  const { "terms.amount": minorUnits, "terms.rate": rate } = values;
  if (typeof minorUnits !== "number" || typeof values["terms.currency"] !== "string") return undefined;
  const amount: Money = { currency: values["terms.currency"] as Money["currency"], minorUnits };
  if (amount.currency === currency || typeof rate !== "number") return amount;
  const own = converted(amount, rate, currency);
  // No threshold is beyond it, and figures beyond are not exact any more: a rate that is typed wrong makes anything of an amount.
  return { ...own, minorUnits: Math.min(own.minorUnits, largestAmount) };
}

const riskOf = (answer: Values[string] | undefined): Routing["risk"] =>
  answer === "low" || answer === "medium" || answer === "high" ? answer : undefined;

/**
 * Its amount, which counts together with those of other agreements of each of its partners that begin in the same fiscal year
 * (docs/adr/0065). An amount that cannot be compared is not summed: it goes the longest way as it is.
 */
export function amountsClaimed(
  organisation: Organisation & Pick<AgreementBasis, "known">,
  by: string,
  values: Values,
): Claimed[] {
  const amount = amountOf(organisation, values);
  const start = values["terms.start"];
  if (amount?.currency !== organisation.currency || typeof start !== "string") return [];
  const year = fiscalYearOf(start, organisation.fiscalYearStart);
  const partners = partyRows(values).filter((party) => outside.includes(party("role")));
  const names = new Set(
    partners.flatMap((party) => whoIs(party, organisation).map((one) => `partner.${hashOf([one, year])}`)),
  );
  return [...names].map((name) => ({ name, claim: { by, minorUnits: amount.minorUnits } }));
}

/** The parties to whom the organisation binds itself for what it does with them. */
const outside: readonly string[] = ["partner", "member"];

/**
 * A party by its id in the directory, and by its legal name and country however they are spelt, as it is written and as the directory
 * has it: whoever chose it there in one agreement may have written its name in the next.
 */
function whoIs(party: (field: string) => string, { known }: Pick<AgreementBasis, "known">): string[] {
  const chosen = party(knownField);
  const named = (name: string) => `${compared(name).replaceAll(" ", "")}.${party("country")}`;
  const there = known.find((one) => optionOf(one) === chosen);
  return [...(chosen === "" ? [] : [chosen]), named(party("name")), ...(there ? [named(there.name)] : [])];
}
