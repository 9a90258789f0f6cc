import type { AddressStanding } from "../people/address-standing.ts";
import type { Place } from "./why-not.ts";

/** Who acts on a document, and what they do it on. */

/** The person who acts, as the directory knows them at commit time. */
export type Authority = { person: string; roles: readonly string[]; active: boolean } & AddressStanding;

/** Which execution speaks: an older one than the document's is refused. */
export type Conductor = { round: number; attempt: number };

/**
 * What an answer binds: the lane that it is given in, and the content whose hash the person's page showed (I10); and when
 * it came (instant, ISO 8601 UTC).
 */
export type Shown = { [P in keyof Place]: NonNullable<Place[P]> } & {
  by: Authority;
  contentHash: string;
  /** Their own answer in the lane as the page showed it, by `answeredNow`: it takes the place of no other. */
  replaces: string | null;
  /** What was masked of the document, by `maskedNow`, when the page was opened. */
  masked: string;
  commentCommitment: string | null;
  /** 256 random bits, base64url, so that nobody finds by trying what an entry says that they are not shown. */
  salt: string;
  /** When the link was given by which they answer, and the moment of the answer. */
  linkedAt: string;
  now: string;
};

/**
 * Words of the document that go on record: what was masked of it, by `maskedNow`, when the page was opened on which they were
 * written. One that does not say knew of nothing masked.
 */
export type Written = { masked?: string };

/** Who acts on a draft by which link, when (instants, ISO 8601 UTC), and in which time zone its days end. */
export type OnDraft = { by: Authority; linkedAt: string; now: string; timeZone: string };
