import type { Frame } from "./frame.ts";

/** What a sentence about an event is told with: when it happened, in words, and whom ids and hashes name. */
export type Told = Pick<Frame, "lang" | "about"> & {
  when: string;
  nameOf: (id: string) => string;
  shortHash: (hash: string) => string;
  /** The number of the resolution by which a document was adopted on a day (ISO 8601); null where it has none, or none is known. */
  calledOn: (adoptedOn: string) => string | null;
};
