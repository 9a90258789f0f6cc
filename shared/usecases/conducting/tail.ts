import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";

/** What a step of a document’s tail needs: it reads what was approved, as it is on record, and records what follows from that. */
export type TailDeps = {
  store: DecisionStore;
  clock: Clock;
  ids: Ids;
  archive: Archive;
  directory: Pick<Directory, "organisation">;
};
