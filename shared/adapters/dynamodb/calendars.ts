import * as z from "zod/mini";
import { bilingual, day, hash, ordinal, whole } from "../../../events/common.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import { lazy } from "../../../events/lazy.ts";
import {
  daysOff,
  foldCalendar,
  type OfficeCalendar,
  streamOfCalendar,
} from "../../domain/calendars/office.ts";
import type { CalendarChange, CalendarHead, Calendars } from "../../ports/calendars.ts";
import { nameOf, readKeys } from "./batch.ts";
import type { NamedWrite } from "./commit.ts";
import { appended, commitWrites, guards } from "./commit.ts";
import { entriesOfDocument } from "./entries.ts";
import { chainEndItem, headOfAnyShape } from "./head.items.ts";
import { daysOffAttribute } from "./items.ts";
import { commandKey, headKey, organisationKey } from "./keys.ts";
import type { Item, Tables } from "./tables.ts";
import { unmoved } from "./unmoved.ts";
import { wordsBeside } from "./words-beside.ts";

/** The version of the shape of a calendar's head. One of another version is folded again from the entries. */
const calendarShape = 1;

const headItem = lazy(() =>
  z.object({
    calendar: z.object({
      holidays: z.record(day, bilingual),
      source: z.nullable(z.object({ name: z.string(), version: z.string() })),
      closed: z.record(day, whole),
      opened: z.array(day),
    }) as unknown as z.ZodMiniType<OfficeCalendar>,
    number: ordinal,
    hash,
  }),
);

/**
 * The calendars of offices in DynamoDB: committed like any stream, with their days off beside the organisation’s own data, where
 * whoever counts reads them anyway.
 */
export class DynamoCalendars implements Calendars {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async load({ office, command }: Parameters<Calendars["load"]>[0]): ReturnType<Calendars["load"]> {
    const stream = streamOfCalendar(office);
    const { client, state } = this.#tables;
    const done = command === undefined ? null : commandKey(stream, command);
    const items = await readKeys(client, { [state]: [headKey(stream), ...(done ? [done] : [])] });
    const head = items.get(nameOf(headKey(stream)));
    return {
      head: head ? await this.#head(office, head) : null,
      commandDone: done !== null && items.has(nameOf(done)),
    };
  }

  async commit(change: CalendarChange): ReturnType<Calendars["commit"]> {
    const documentId = streamOfCalendar(change.office);
    const appends = { ...change, documentId, outbox: [], links: [] };
    const outcome = await commitWrites(this.#tables, documentId, [
      headWrite(this.#tables, change),
      ...guards(this.#tables, appends),
      besideOrganisation(this.#tables, change),
      ...appended(this.#tables, appends).map((write) => ({ role: "other" as const, write })),
    ]);
    if (outcome.committed) return outcome;
    const { because } = outcome;
    if (because === "draft-changed" || because === "mailbox-taken" || because === "guard-changed")
      throw new Error(`${documentId}: ${because}, which is nothing of a calendar’s`);
    return { committed: false, because };
  }

  entries(office: string): Promise<StoredEntry[]> {
    return entriesOfDocument(this.#tables, streamOfCalendar(office));
  }

  words(office: string, entries: readonly StoredEntry[]): ReturnType<Calendars["words"]> {
    return wordsBeside(this.#tables, streamOfCalendar(office), entries);
  }

  async #head(office: string, item: Item): Promise<CalendarHead> {
    if (headOfAnyShape().parse(item).shape === calendarShape) {
      const { calendar, number, hash: end } = headItem().parse(item);
      return { calendar, chain: { number, hash: end } };
    }
    const chain = chainEndItem().parse(item);
    const { calendar } = foldCalendar((await this.entries(office)).slice(0, chain.number));
    return { calendar, chain };
  }
}

function headWrite({ state }: Tables, { office, from, head }: CalendarChange): NamedWrite {
  const { calendar, chain } = head;
  const Item = { ...headKey(streamOfCalendar(office)), shape: calendarShape, calendar, ...chain };
  return { role: "head", write: { Put: { TableName: state, Item, ...unmoved(from) } } };
}

/** Loading the organisation’s file leaves these attributes alone: it names its own. */
const besideOrganisation = ({ state }: Tables, { office, head }: CalendarChange): NamedWrite => ({
  role: "other",
  write: {
    Update: {
      TableName: state,
      Key: organisationKey,
      UpdateExpression: "SET #off = :off",
      ExpressionAttributeNames: { "#off": daysOffAttribute(office) },
      ExpressionAttributeValues: { ":off": daysOff(head.calendar) },
    },
  },
});
