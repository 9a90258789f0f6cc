/**
 * A resolution of a body, as its register lists it: what names it, never what it says. The register is read; what is true of a
 * resolution stands in the stream that is named here.
 */
export type Registered = {
  /** The role whose holders resolved. */
  body: string;
  /** Without gap within the body; null of what was decided outside Accord. */
  number: number | null;
  /** In writing, at a meeting in Accord, or at one outside it. */
  way: "written" | "meeting" | "outside";
  /** When it passed, was voted on, or was attested to: instant, ISO 8601 UTC. */
  at: string;
} & (
  | { way: "meeting"; meeting: string; item: string; number: number }
  | { way: "written" | "outside"; documentId: string; round: number; stage: number; lane: string }
);

/** The guard by which the resolutions of a body are numbered, without gap. */
export const numbersOf = (body: string): string => `resolutions.${body}`;

/** By what a resolution is known within its body: its number, or for want of one the place at which its document was decided on. */
export function registeredAs(resolution: Registered): string {
  if (resolution.number !== null) return numberedAs(resolution.number);
  if (resolution.way === "meeting") return `o${resolution.meeting}.${resolution.item}`;
  return `o${resolution.documentId}.${resolution.round}.${resolution.stage}`;
}

/** The same of a resolution that has a number. */
export const numberedAs = (number: number): string => `n${String(number).padStart(7, "0")}`;

/** The number that the next resolution of a body gets: a guard holds the last that was given, and to whom. */
export const nextNumber = ({ claims }: { claims: readonly object[] }): number =>
  Math.max(0, ...claims.map((claim) => ("number" in claim ? Number(claim.number) : 0))) + 1;
