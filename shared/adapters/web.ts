import { lazy } from "../../events/lazy.ts";
import type { Alteration, Archive } from "../ports/reading.ts";
import type { DecisionStore } from "../ports/store.ts";
import { DynamoAccess } from "./dynamodb/access.ts";
import { DynamoAsides } from "./dynamodb/asides.ts";
import { DynamoDecisionReader } from "./dynamodb/decision-reader.ts";
import { DynamoDirectory } from "./dynamodb/directory.ts";
import type { Tables } from "./dynamodb/tables.ts";
import { loadedLater } from "./loaded-later.ts";
import { systemClock, systemIds } from "./system.ts";
import { verifiedBasis } from "./verified-basis.ts";

/** What the pages stand on; what the page of a link and its button do not ask is loaded once another page does. */
export function webAdapters(tables: Tables, tell: (found: Alteration) => void) {
  const inRooms = lazy(async () => (await import("./in-rooms.ts")).adaptersInRooms(tables));
  const reader = new DynamoDecisionReader(tables);
  const store: DecisionStore = {
    load: (wanted) => reader.load(wanted),
    commit: async (change) => (await inRooms()).store.commit(change),
  };
  const oversight = loadedLater(async () => (await inRooms()).oversight);
  return {
    store,
    access: new DynamoAccess(tables),
    archive: loadedLater<Omit<Archive, "pinned">, Pick<Archive, "pinned">>(
      async () => (await import("./dynamodb/archive.ts")).openArchive(tables, tell),
      { pinned: verifiedBasis(tell) },
    ),
    tellAltered: tell,
    directory: new DynamoDirectory(tables),
    asides: new DynamoAsides(tables),
    register: oversight,
    messages: oversight,
    ahead: loadedLater(async () => (await inRooms()).ahead),
    desks: loadedLater(async () => (await inRooms()).desks),
    subscriptions: loadedLater(async () => (await inRooms()).subscriptions),
    drafts: loadedLater(async () => (await inRooms()).drafts),
    records: loadedLater(async () => (await inRooms()).records),
    people: loadedLater(async () => (await inRooms()).people),
    calendars: loadedLater(async () => (await inRooms()).calendars),
    meetings: loadedLater(async () => (await inRooms()).meetings),
    keyrings: loadedLater(async () => (await inRooms()).keyrings),
    resolutions: loadedLater(async () => (await inRooms()).resolutions),
    minuteBooks: loadedLater(async () => (await inRooms()).minuteBooks),
    files: loadedLater(async () => (await inRooms()).files),
    clock: systemClock,
    ids: systemIds,
  };
}
