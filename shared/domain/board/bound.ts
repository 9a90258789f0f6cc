import type { Bilingual } from "../../../events/common.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import type { Comment } from "../audit/comment.ts";
import type { Altered } from "../audit/commitments.ts";
import type { Basis } from "../documents/basis.ts";
import type { Lang } from "../organisation/organisation.ts";
import type { Certificate, CorrectedSince, Declared } from "./certificate.ts";
import type { Meeting } from "./meetings/state.ts";
import type { BylawProfile } from "./profile.ts";

/** Where a paper stands in a minute book: its instant (ISO 8601 UTC), and its day in the organisation's zone. */
type InBook = { at: string; on: string };

/** What a minute book holds of a meeting: all that its minutes say. */
export type MeetingPaper = InBook & {
  paper: "minutes";
  id: string;
  bodyName: Bilingual | null;
  meeting: Meeting;
  seen: {
    entries: readonly StoredEntry[];
    words: ReadonlyMap<number, Comment | Altered>;
    /** By what its record was corrected since. */
    corrections: readonly CorrectedSince[];
    names: Readonly<Record<string, string>>;
    bases: ReadonlyMap<string, Basis>;
    profile: BylawProfile;
    /** What was declared in writing of items that lost their vote, by the item: of what was resolved a certificate says it. */
    declaredBefore: ReadonlyMap<string, readonly Declared[]>;
    effects: ReadonlyMap<string, "took-effect" | "answered" | "waits" | "without-effect">;
    /** The items whose matter is not ended: what was said of them while somebody was out of it is in the book once it is. */
    open: ReadonlySet<string>;
  };
};

/** A resolution whole, as its certificate has it for the minute book: in writing, with its signatures. */
export type ResolutionPaper = InBook & {
  paper: "resolution";
  name: string;
  certificate: Certificate;
  names: Readonly<Record<string, string>>;
};

/** What can be bound. */
export type Paper = MeetingPaper | ResolutionPaper;

/** What is not what was recorded: it is named, and stays out. */
export type AlteredPaper = InBook & { paper: "altered"; id: string };

/** A file of the book, as its index names it. */
export type Bound = {
  path: string;
  lang: Lang;
  sha256: string;
  bytes: number;
  paper: Paper["paper"];
  /** The stream that it was read from, and the entry whose hash proves it: of minutes the last. */
  proof: { stream: string; entry: number; hash: string };
  on: string;
};

/** A line of the index: a paper, and its file in the index's language. */
export type Indexed = { paper: Paper; file: Bound };
