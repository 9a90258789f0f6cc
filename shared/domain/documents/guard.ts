import type { Basis } from "./basis.ts";

/**
 * What documents claim of which there is one at a time. The organisation has one strategic plan on any day: each that is
 * submitted claims its days. A claim stands as long as its document is on its way, or adopted; of one that went back, or came to
 * nothing, no write takes it back: it is compared with its document, as links are.
 */
export type Guard = { name: string; version: number; claims: readonly Claim[] };

/** The days (ISO 8601) that a document claims, the last one included. */
export type Claim = { by: string; start: string; end: string };

/** Before anybody claimed anything. */
export const unclaimed = (name: string): Guard => ({ name, version: 0, claims: [] });

/** The guard that a document passes when it is submitted; null where its kind knows none. */
export const guardOf = ({ kind }: Pick<Basis, "kind">): string | null => (kind === "plan" ? "plans" : null);

/** The claims of other documents to days that a document is for; not of the one whose place it is to take. */
export const claimsAgainst = ({ claims }: Guard, documentId: string, basis: Basis): Claim[] => {
  const { start, end } = basis.period;
  const givesWay = basis.kind === "plan" ? basis.supersedes?.id : undefined;
  return claims.filter(
    (claim) => claim.by !== documentId && claim.by !== givesWay && claim.start <= end && claim.end >= start,
  );
};

/** The guard with what a document claims, in place of its earlier claim and of those that do not stand. */
export const claimedBy = (
  { name, version, claims }: Guard,
  documentId: string,
  { period: { start, end } }: Basis,
  fallen: readonly Claim[],
): Guard => ({
  name,
  version: version + 1,
  claims: [
    ...claims.filter((claim) => claim.by !== documentId && !fallen.includes(claim)),
    { by: documentId, start, end },
  ],
});

/** The guard once a document's claim ends before a day: another has taken its place from then on. */
export const endedBefore = ({ name, version, claims }: Guard, documentId: string, end: string): Guard => ({
  name,
  version: version + 1,
  claims: claims.map((claim) => (claim.by === documentId && claim.end > end ? { ...claim, end } : claim)),
});
