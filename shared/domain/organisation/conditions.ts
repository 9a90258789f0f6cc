import type { Condition } from "../../../events/common.ts";
import { isForNote, isOutside } from "./lane-rule.ts";
import type { Policy } from "./organisation.ts";

/** What a lane is for, held against what another is for, whatever a document says. */

type Lane = Policy["stages"][number]["lanes"][number];
type Facts = Omit<Condition, "upTo">;

/** Whether people of the organisation decide in a lane: they take no mere note, and none from outside is asked. */
export const decides = (lane: Lane): boolean => !isForNote(lane) && !isOutside(lane);

/** Whether every document that one condition is met by meets another as well; no condition is met by all. */
export function covers(wide: Condition | undefined, narrow: Condition | undefined): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined) return false;
  const { upTo, ...facts } = wide;
  const { upTo: most, ...others } = narrow;
  const isWithin =
    upTo === undefined ||
    (most !== undefined && most.currency === upTo.currency && most.minorUnits <= upTo.minorUnits);
  if (!isWithin) return false;
  if (isEmpty(facts)) return true;
  return !isEmpty(others) && hasAll(facts, others);
}

const isEmpty = (facts: Facts): boolean => Object.values(facts).every((fact) => fact === undefined);

/** Whether whichever fact of some is so, one of others is. */
function hasAll(wide: Facts, narrow: Facts): boolean {
  const { tags, above, risk, multiYear, conflict, reports, beyond } = narrow;
  return (
    (tags ?? []).every((tag) => wide.tags?.includes(tag)) &&
    (above === undefined || isFromNoMore(wide.above, above)) &&
    (risk === undefined || wide.risk === risk) &&
    (multiYear === undefined || wide.multiYear === true) &&
    (conflict === undefined || wide.conflict === true) &&
    (reports ?? []).every((kind) => wide.reports?.includes(kind)) &&
    (["amountPercent", "targetPercent", "days"] as const).every((of) => {
      const [limit, most] = [beyond?.[of], wide.beyond?.[of]];
      return limit === undefined || (most !== undefined && most <= limit);
    })
  );
}

const isFromNoMore = (wide: Facts["above"], narrow: NonNullable<Facts["above"]>): boolean =>
  wide !== undefined && wide.currency === narrow.currency && wide.minorUnits <= narrow.minorUnits;
