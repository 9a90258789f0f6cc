import { DynamoAhead } from "./dynamodb/ahead.ts";
import { DynamoCalendars } from "./dynamodb/calendars.ts";
import { DynamoDecisionStore } from "./dynamodb/decision-store.ts";
import { DynamoDesks } from "./dynamodb/desks.ts";
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

/** What pages in rooms alone ask, and what they commit: neither the page of a link nor its button does (docs/adr/0043). */
export const adaptersInRooms = (tables: Tables) => ({
  store: new DynamoDecisionStore(tables),
  ahead: new DynamoAhead(tables),
  desks: new DynamoDesks(tables),
  subscriptions: new DynamoSubscriptions(tables),
  drafts: new DynamoDrafts(tables),
  records: new DynamoRecords(tables),
  oversight: new DynamoOversight(tables),
  people: new DynamoPeople(tables),
  calendars: new DynamoCalendars(tables),
  meetings: new DynamoMeetings(tables),
  keyrings: new DynamoKeyrings(tables),
  resolutions: new DynamoResolutions(tables),
  minuteBooks: new DynamoMinuteBooks(tables),
  files: new DynamoFiles(tables),
});
