import type { RehearsedMeeting } from "../board/meetings/rehearsal.ts";
import type { BylawProfile } from "../board/profile.ts";
import type { Organisation, Policy } from "../organisation/organisation.ts";
import type { End, Rehearsed } from "../review/rehearsal.ts";
import type { ResolutionDifference } from "../review/rules-rehearsal.ts";
import type { Basis } from "./basis.ts";

/** A document as the rehearsal found it. `basis`: null where its reader is not told which one it is. */
export type RehearsedDocument = Pick<Rehearsed, "differences"> & {
  documentId: string;
  /** How far the answers on record would have taken it; null while it is open, for nobody is told who has answered. */
  end: End | null;
  basis: Basis | null;
  /** The day on which it was approved, where the organisation is at home (ISO 8601); null while it is open. */
  approvedOn: string | null;
};

export type Rehearsal = {
  policy: Policy;
  /** From which day on decisions are counted (ISO 8601). */
  since: string;
  /** What would have gone another way, the last decided first; and what would not. */
  otherwise: readonly RehearsedDocument[];
  same: readonly RehearsedDocument[];
  /** Documents that could not be read as they were recorded, and whether there are more than were looked at. */
  unreadable: number;
  isCut: boolean;
  /** Who is named, by id. */
  names: Readonly<Record<string, string>>;
  /** What roles are called, where the organisation names them. */
  roleNames?: Organisation["roleNames"] | undefined;
};

/** A document on which the board or a committee decided, as the rehearsal of by-laws found it. */
export type RehearsedResolution = Pick<RehearsedDocument, "documentId" | "basis" | "approvedOn"> & {
  differences: readonly ResolutionDifference[];
};

/** What proposed by-laws would have changed: for what was decided in writing or outside Accord, and for meetings in it. */
export type RulesRehearsal = Pick<Rehearsal, "since" | "unreadable" | "isCut" | "names"> & {
  profile: BylawProfile;
  documents: { otherwise: readonly RehearsedResolution[]; same: number };
  /** `heldOn`: the day on which it began, where the organisation is at home (ISO 8601). */
  meetings: { otherwise: readonly (RehearsedMeeting & { id: string; heldOn: string })[]; same: number };
  /** Documents that meetings decided on and that the reader may know of, by their ids. */
  titles: Readonly<Record<string, Basis>>;
  /** Whether its reader sits on the board or keeps its record: votes and who was there are for them alone. */
  isInside: boolean;
};
