import type { Behind } from "../domain/board/listed.ts";
import type { ListedInterest } from "../domain/board/listed-interest.ts";
import type { Registered } from "../domain/board/registered.ts";

/** The registers of resolutions, one for each body; and beside them what was declared in writing of interests. */
export interface Resolutions {
  /** All of a body’s, the oldest first. */
  of(body: string): Promise<Registered[]>;
  /** One, by what it is known by within its body; null where there is none. */
  find(body: string, name: string): Promise<Registered | null>;
  /**
   * What was declared in writing of interests, whether or not anything was resolved on it: the oldest first.
   * @param since from an instant on (ISO 8601 UTC); left out, all of it
   */
  declared(since?: string): Promise<ListedInterest[]>;
  /** What stands behind lines, without an entry being read: a few calls, however many they are. What cannot be read so is left out. */
  behind(lines: readonly Registered[]): Promise<Behind>;
}
