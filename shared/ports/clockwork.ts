/** Something that waits for its time on the due index. Only the index reads the handle. */
export type DueItem = { kind: string; id: string; dueAt: string; handle: string };

/** The one index of everything that must happen later. */
export interface DueIndex {
  /** What is due at an instant (ISO 8601 UTC), the oldest first. */
  due(now: string, limit: number): Promise<DueItem[]>;
  /** Puts an item off: another look, or another try after a fault. Without effect once somebody else moved it. */
  putOff(item: DueItem, dueAt: string): Promise<void>;
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
