import type { Basis } from "./basis.ts";

/**
 * What documents claim that others must reckon with: the days of a strategic plan, of which there is one at a time; the amount of
 * an agreement, which counts together with others of its partner and fiscal year. A document that is submitted passes the guards of
 * what it claims. A claim stands as long as its document is on its way, or through; of one that went back, or came to nothing, no
 * write takes it back: it is compared with its document, as links are.
 */
export type Guard = { name: string; version: number; claims: readonly Claim[] };

/** Of a document, by its id: days (ISO 8601), the last one included; an amount in minor units of the organisation's currency; or a turn. */
export type Claim = DaysClaim | AmountClaim | TurnClaim;
export type DaysClaim = { by: string; start: string; end: string };
export type AmountClaim = { by: string; minorUnits: number };
/** That an amendment is the next one of its agreement: by its number, which no two have. */
export type TurnClaim = { by: string; number: number };

/** What a document claims, and of which guard. */
export type Claimed = { name: string; claim: Claim };

/** Of which kind a claim is: of days, of a turn, or of an amount. */
export const isOfDays = (claim: Claim): claim is DaysClaim => "start" in claim;
export const isOfTurn = (claim: Claim): claim is TurnClaim => "number" in claim;
export const isOfAmount = (claim: Claim): claim is AmountClaim => "minorUnits" in claim;

/** Before anybody claimed anything. */
export const unclaimed = (name: string): Guard => ({ name, version: 0, claims: [] });

/** The guard of the days of a kind of which there is one document at a time; null where there may be any number. */
export const guardOf = ({ kind }: Pick<Basis, "kind">): string | null => (kind === "plan" ? "plans" : null);

/** What a document claims for the days that it is for. */
export const daysClaimed = (basis: Basis, by: string): Claimed[] => {
  const name = guardOf(basis);
  return name === null || basis.kind !== "plan" ? [] : [{ name, claim: { by, ...basis.period } }];
};

/** The claims of other documents to days that a document is for; not of the one whose place it is to take. */
export const claimsAgainst = ({ claims }: Guard, documentId: string, basis: Basis): DaysClaim[] => {
  if (basis.kind !== "plan") return [];
  const { start, end } = basis.period;
  const givesWay = basis.supersedes?.id;
  return claims
    .filter(isOfDays)
    .filter(
      (claim) => claim.by !== documentId && claim.by !== givesWay && claim.start <= end && claim.end >= start,
    );
};

/** The amounts that other documents claim. */
export const amountsBeside = ({ claims }: Guard, documentId: string): AmountClaim[] =>
  claims.filter(isOfAmount).filter(({ by }) => by !== documentId);

/** The claims of other documents to the turn that one claims. */
export const turnsBeside = ({ claims }: Guard, { by, number }: TurnClaim): TurnClaim[] =>
  claims.filter(isOfTurn).filter((claim) => claim.by !== by && claim.number === number);

/** The guard with what a document claims, in place of its earlier claim and of those that do not stand. */
export const claimedBy = (
  { name, version, claims }: Guard,
  claim: Claim,
  fallen: readonly Claim[],
): Guard => ({
  name,
  version: version + 1,
  claims: [...claims.filter((other) => other.by !== claim.by && !fallen.includes(other)), claim],
});

/** The guard once a document's claim ends before a day: another has taken its place from then on. */
export const endedBefore = ({ name, version, claims }: Guard, documentId: string, end: string): Guard => ({
  name,
  version: version + 1,
  claims: claims.map((claim) =>
    claim.by === documentId && isOfDays(claim) && claim.end > end ? { ...claim, end } : claim,
  ),
});
