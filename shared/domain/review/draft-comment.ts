/** A comment on a draft, and what became of it. Instants, ISO 8601 UTC. */
export type DraftComment = {
  number: number;
  by: string;
  name: string;
  at: string;
  /** The part that it is on, and a field of it; null for the part as a whole. */
  section: string;
  field: string | null;
  /** Whether that part was saved again since it was made. */
  isChanged: boolean;
  /** Null where what is kept of it is not what was written. */
  text: string | null;
  /** What it proposes to answer in place of what stood there, as it was typed, by the names of fields; empty of any other. */
  proposed: Readonly<Record<string, string>>;
  settled: { outcome: "answered" | "taken-in"; name: string; at: string; text: string | null } | null;
};
