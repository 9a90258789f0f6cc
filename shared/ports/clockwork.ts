/** Something that waits for its time on the due index. Only the index reads the handle. */
export type DueItem = { kind: string; id: string; dueAt: string; handle: string };

/** An item that was taken up to be tried. */
export type TriedItem = DueItem & {
  /** When it was taken up for the first time since it last came to its end (instant, ISO 8601 UTC). */
  triedSince: string;
  /** What an earlier look noted: the number of the entry with which the record ended then. */
  seen: number | null;
};

/** The one index of everything that must happen later. */
export interface DueIndex {
  /** What is due at an instant (ISO 8601 UTC), the oldest first. */
  due(now: string, limit: number): Promise<DueItem[]>;
  /**
   * Takes an item up: it is noted that it is tried, and when it comes back if its try comes to nothing. Whatever befalls
   * the try, even the function's end, has been counted then.
   * @returns null once somebody else moved it
   */
  takeUp(item: DueItem, now: string, backAt: string): Promise<TriedItem | null>;
  /** Puts an item off whose try came to its end. Without effect once somebody else moved it. */
  putOff(item: DueItem, dueAt: string, seen?: number): Promise<void>;
  /** Has a document's execution looked at no later than an instant, when it is looked at at all. */
  bringForward(documentId: string, dueAt: string): Promise<void>;
  /** Takes an item off the index for good. Without effect once somebody else moved it. */
  settle(item: DueItem): Promise<void>;
}

export interface Clock {
  /** The instant, ISO 8601 UTC with milliseconds. */
  now(): string;
}

export interface Ids {
  /** An id that nobody else has. */
  unique(): string;
  /** 256 random bits, base64url: a session's secret, a salt. */
  secret(): string;
}
