/** Whose form it was, of which document, and which of theirs by its name: `answer.1.0`, `withdraw`. */
export type AsideKey = { documentId: string; person: string; form: string };

/**
 * What somebody sent by a form and what is not recorded, since something is wrong with it or they have yet to confirm:
 * theirs alone, until it is recorded or its time is over.
 */
export type Aside = {
  /** What was sent, by the names of the fields, without what proves whose form it was. */
  fields: Readonly<Record<string, string>>;
  /** By which it is told from another of the same form. */
  digest: string;
  /** When the link was given by which it was sent (instant, ISO 8601 UTC). */
  linkedAt: string;
  /** The digest of the session in which it was sent. */
  session: string;
  /** Instant, ISO 8601 UTC. */
  validUntil: string;
  /** What was sent of the same form by a page that knew nothing of this: its author has yet to choose, and it goes with this. */
  rival?: Rival;
};

export type Rival = Pick<Aside, "fields" | "session"> & {
  /** Where it was sent: the form's own part of the address, below the task's. */
  at: string;
};

/** The very one that a page showed: another that was laid there since is none of it. */
export type AsideShown = AsideKey & { digest: string };

/** What is laid aside lies among the private data. */
export interface Asides {
  find(key: AsideKey): Promise<Aside | null>;
  /**
   * Lays it aside in place of what lay there.
   * @param over the digest of what may lie there; empty where nothing may
   * @returns false where another lies there, and stays
   */
  lay(key: AsideKey, aside: Aside, over: string): Promise<boolean>;
  /** Takes the very one away that a page showed, for it is settled; another that lies there by now stays. */
  take(shown: AsideShown): Promise<void>;
}
