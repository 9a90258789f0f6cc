import type { Bilingual, DocumentKind, Weighed } from "../../../events/common.ts";
import type { BylawProfile } from "./profile.ts";

/** What a matter is, as far as a delegation asks. */
export type Matter = {
  kind: DocumentKind;
  /** What it does of that which a board may keep for itself, such as to make a by-law; null where nothing is known of that. */
  reserved: string | null;
  /** What is decided upon; null where nobody asked. */
  amount: { currency: string; minorUnits: number } | null;
};

/** What a document is as a matter of a body: it commits to its own amount, with what others of the same partner and year add to it. */
export function matterIn(
  { kind, weighed }: { kind: DocumentKind; weighed?: Weighed | undefined },
  reserved: string | null,
): Matter {
  const { amount } = weighed ?? {};
  const inSum = amount && {
    currency: amount.currency,
    minorUnits: amount.minorUnits + (amount.others?.minorUnits ?? 0),
  };
  return { kind, reserved, amount: inSum ?? null };
}

/**
 * What a body can do about a matter that is put to it: decide on it, by its own right or by the resolution that delegated it; or
 * recommend to the board, why, and by which rule.
 */
export type Power =
  | { decides: true; by: string | null }
  | {
      decides: false;
      /** `asked`: in a lane of its own, with somebody who decides after it. */
      because: "no-delegation" | "kind" | "amount" | "undelegable" | "asked";
      source: Bilingual;
    };

/**
 * The board decides on what is put to it. A committee decides within what was delegated to it, and of nothing that nobody can delegate
 * (CNCA s. 138); of anything else it recommends.
 */
export function powerOver(
  { directors, committees, undelegable }: Pick<BylawProfile, "directors" | "committees" | "undelegable">,
  body: string,
  { kind, reserved, amount }: Matter,
): Power {
  if (body === directors.role) return { decides: true, by: null };
  const committee = committees.find(({ role }) => role === body);
  const delegation = committee?.delegation ?? null;
  if (reserved !== null && undelegable.matters.includes(reserved))
    return { decides: false, because: "undelegable", source: undelegable.source };
  if (!committee || !delegation)
    return { decides: false, because: "no-delegation", source: committee?.source ?? undelegable.source };
  const { kinds, upTo, resolution, source } = delegation;
  if (!kinds.includes(kind)) return { decides: false, because: "kind", source };
  // An amount that nobody asked for is within no limit.
  const isWithin =
    upTo === null ||
    (amount !== null && amount.currency === upTo.currency && amount.minorUnits <= upTo.minorUnits);
  return isWithin ? { decides: true, by: resolution } : { decides: false, because: "amount", source };
}
