import type { Registered } from "../domain/board/registered.ts";

/** The registers of resolutions, one for each body. */
export interface Resolutions {
  /** All of a body’s, the oldest first. */
  of(body: string): Promise<Registered[]>;
  /** One, by what it is known by within its body; null where there is none. */
  find(body: string, name: string): Promise<Registered | null>;
}
