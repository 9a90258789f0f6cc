import type { Alteration } from "../ports/reading.ts";
import { DynamoAccess } from "./dynamodb/access.ts";
import { DynamoAhead } from "./dynamodb/ahead.ts";
import { openArchive } from "./dynamodb/archive.ts";
import { DynamoAsides } from "./dynamodb/asides.ts";
import { DynamoCalendars } from "./dynamodb/calendars.ts";
import { DynamoDecisionStore } from "./dynamodb/decision-store.ts";
import { DynamoDesks } from "./dynamodb/desks.ts";
import { DynamoDirectory } from "./dynamodb/directory.ts";
import { DynamoDrafts } from "./dynamodb/drafts.ts";
import { DynamoFiles } from "./dynamodb/files.ts";
import { DynamoKeyrings } from "./dynamodb/keyrings.ts";
import { DynamoMeetings } from "./dynamodb/meetings.ts";
import { DynamoMinuteBooks } from "./dynamodb/minute-books.ts";
import { DynamoOversight } from "./dynamodb/oversight.ts";
import { DynamoPeople } from "./dynamodb/people.ts";
import { DynamoRecords } from "./dynamodb/records.ts";
import { DynamoResolutions } from "./dynamodb/resolutions.ts";
import { DynamoSubscriptions } from "./dynamodb/subscriptions.ts";
import type { Tables } from "./dynamodb/tables.ts";
import { systemClock, systemIds } from "./system.ts";

/** What the pages stand on. */
export function webAdapters(tables: Tables, tell: (found: Alteration) => void) {
  const oversight = new DynamoOversight(tables);
  return {
    ahead: new DynamoAhead(tables),
    store: new DynamoDecisionStore(tables),
    access: new DynamoAccess(tables),
    archive: openArchive(tables, tell),
    tellAltered: tell,
    directory: new DynamoDirectory(tables),
    desks: new DynamoDesks(tables),
    subscriptions: new DynamoSubscriptions(tables),
    asides: new DynamoAsides(tables),
    drafts: new DynamoDrafts(tables),
    records: new DynamoRecords(tables),
    register: oversight,
    messages: oversight,
    people: new DynamoPeople(tables),
    calendars: new DynamoCalendars(tables),
    meetings: new DynamoMeetings(tables),
    keyrings: new DynamoKeyrings(tables),
    resolutions: new DynamoResolutions(tables),
    minuteBooks: new DynamoMinuteBooks(tables),
    files: new DynamoFiles(tables),
    clock: systemClock,
    ids: systemIds,
  };
}
