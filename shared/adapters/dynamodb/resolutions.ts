import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { id, instant, ordinal, rowId, whole } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Behind } from "../../domain/board/listed.ts";
import type { ListedInterest } from "../../domain/board/listed-interest.ts";
import { itemNumbered } from "../../domain/board/meetings/numbered.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import type { Registered } from "../../domain/board/registered.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { Resolutions } from "../../ports/resolutions.ts";
import { basisItem } from "./basis.items.ts";
import { nameOf, readMany } from "./batch.ts";
import { headOfAnyShape } from "./head.items.ts";
import { basisKey, declaredInterests, headKey, resolutionsOf } from "./keys.ts";
import { meetingShape, storedMeeting } from "./meetings.items.ts";
import type { Item, Tables } from "./tables.ts";

const registeredItem = lazy(() =>
  z.object({
    resolution: z.union([
      z.object({
        body: id,
        at: instant,
        way: z.literal("meeting"),
        number: ordinal,
        meeting: id,
        item: rowId,
      }),
      z.object({
        ...{ body: id, at: instant, way: z.enum(["written", "outside"]), number: z.nullable(ordinal) },
        ...{ documentId: id, round: ordinal, stage: whole, lane: id },
      }),
    ]) as unknown as z.ZodMiniType<Registered>,
  }),
);

const declaredItem = lazy(() =>
  z.object({ interest: z.object({ at: instant, stream: z.string(), entry: ordinal }) }),
);

const byTime = (a: { at: string }, b: { at: string }): number => a.at.localeCompare(b.at);

/** The registers of resolutions in DynamoDB: a partition for each body, written with the entries that they list. */
export class DynamoResolutions implements Resolutions {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async of(body: string): Promise<Registered[]> {
    const items = await this.#all(resolutionsOf(body));
    return items.map((item) => registeredItem().parse(item).resolution).sort(byTime);
  }

  async declared(since?: string): Promise<ListedInterest[]> {
    const items = await this.#all(declaredInterests, since);
    return items.map((item) => declaredItem().parse(item).interest).sort(byTime);
  }

  /** @param from the sort key from which on; left out, from the first */
  async #all(pk: string, from?: string): Promise<Item[]> {
    const { client, state: TableName } = this.#tables;
    const found: Item[] = [];
    let ExclusiveStartKey: Item | undefined;
    do {
      const answer = await client.send(
        new QueryCommand({
          ...{ TableName, ExclusiveStartKey },
          // What was declared of late is asked for to declare nothing twice: what was recorded just now is among it.
          ConsistentRead: from !== undefined,
          KeyConditionExpression: from === undefined ? "pk = :pk" : "pk = :pk AND sk >= :from",
          ExpressionAttributeValues: { ":pk": pk, ...(from !== undefined && { ":from": from }) },
        }),
      );
      found.push(...(answer.Items ?? []));
      ExclusiveStartKey = answer.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    return found;
  }

  async find(body: string, name: string): Promise<Registered | null> {
    const { client, state: TableName } = this.#tables;
    const Key = { pk: resolutionsOf(body), sk: name };
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return Item ? registeredItem().parse(Item).resolution : null;
  }

  async behind(lines: readonly Registered[]): Promise<Behind> {
    const ids = new Set(lines.flatMap((one) => (one.way === "meeting" ? [one.meeting] : [])));
    const own = new Set(lines.flatMap((one) => (one.way === "meeting" ? [] : [one.documentId])));
    const [meetings, bases] = await Promise.all([this.#meetings([...ids]), this.#bases([...own])]);
    const others = new Set(
      lines.flatMap((one) => {
        if (one.way !== "meeting") return [];
        const meeting = meetings.get(one.meeting);
        const numbered = meeting && itemNumbered(meeting, one);
        const put = meeting?.agenda.find(({ item }) => item === numbered);
        return put?.of && !own.has(put.of.documentId) ? [put.of.documentId] : [];
      }),
    );
    return { meetings, bases: new Map([...bases, ...(await this.#bases([...others]))]) };
  }

  /** Heads of another shape are left out: they are folded from entries. */
  async #meetings(ids: readonly string[]): Promise<Map<string, Meeting>> {
    const { client, state } = this.#tables;
    const keys = ids.map((id) => headKey(streamOfMeeting(id)));
    const items = await readMany(client, state, keys);
    return new Map(
      ids.flatMap((id, at): [string, Meeting][] => {
        const item = items.get(nameOf(keys[at] as (typeof keys)[number]));
        const isThis = item && headOfAnyShape().parse(item).shape === meetingShape;
        return isThis ? [[id, storedMeeting(item).meeting]] : [];
      }),
    );
  }

  async #bases(ids: readonly string[]): Promise<Map<string, Basis>> {
    const { client, state } = this.#tables;
    const items = await readMany(client, state, ids.map(basisKey));
    return new Map(
      ids.flatMap((id): [string, Basis][] => {
        const item = items.get(nameOf(basisKey(id)));
        return item ? [[id, basisItem().parse(item).basis]] : [];
      }),
    );
  }
}
