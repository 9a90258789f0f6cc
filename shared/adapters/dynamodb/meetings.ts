import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { StoredEntry } from "../../../events/entry.ts";
import { foldMeeting } from "../../domain/board/meetings/fold.ts";
import type { Recommended } from "../../domain/board/meetings/recommended.ts";
import { meetingOfStream, streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import type {
  ListedMeeting,
  LoadedMeeting,
  MeetingChange,
  MeetingHead,
  Meetings,
  WantedOfMeeting,
} from "../../ports/meetings.ts";
import { nameOf, readKeys } from "./batch.ts";
import { bylawProfile } from "./bylaws.items.ts";
import type { NamedWrite } from "./commit.ts";
import { appended, commitWrites, guards, registering } from "./commit.ts";
import { authorityOf } from "./decision-reader.ts";
import { entriesOfDocument } from "./entries.ts";
import { guardFrom, guardWrite } from "./guards.ts";
import { chainEndItem, headOfAnyShape } from "./head.items.ts";
import { linkItem, listedItem, sessionItem } from "./items.ts";
import {
  authorityKey,
  commandKey,
  documentOfKey,
  guardKey,
  headKey,
  linkKey,
  meetingsList,
  pinnedBylawsKey,
  recommendationKey,
  recommendationsOf,
  sessionKey,
} from "./keys.ts";
import { maskingOf } from "./masking.ts";
import { meetingShape, packedMeeting, recommendedItem, storedMeeting } from "./meetings.items.ts";
import type { Item, Tables } from "./tables.ts";
import { unmoved } from "./unmoved.ts";
import { keptBeside, wordsBeside } from "./words-beside.ts";

/** Bytes of a meeting's head at most, as it lies packed: the rules refuse before it what would come near (`longestMeeting`). */
const largestHead = 32 * 1024;

/** The streams of meetings in DynamoDB: committed like a document's, with the by-laws that they are held by beside them. */
export class DynamoMeetings implements Meetings {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async load({ meeting, session, person, command, guard }: WantedOfMeeting): Promise<LoadedMeeting> {
    const stream = streamOfMeeting(meeting);
    const keys = {
      head: headKey(stream),
      profile: pinnedBylawsKey(stream),
      ...(session && { session: sessionKey(session.linkId, session.digest), link: linkKey(session.linkId) }),
      ...(person !== undefined && { authority: authorityKey(person) }),
      ...(command !== undefined && { command: commandKey(stream, command) }),
      ...(guard !== undefined && { guard: guardKey(guard) }),
    };
    const { client, state } = this.#tables;
    const items = await readKeys(client, { [state]: Object.values(keys) });
    const found = (key: { pk: string; sk: string } | undefined) => key && items.get(nameOf(key));
    const [head, profile, opened] = [found(keys.head), found(keys.profile), found(keys.session)];
    const [link, authority] = [found(keys.link), found(keys.authority)];
    return {
      head: head ? await this.#head(meeting, head) : null,
      profile: profile ? bylawProfile().parse(profile["profile"]) : null,
      session: opened ? sessionItem().parse(opened) : null,
      link: link ? linkItem().parse(link) : null,
      authority: authority ? authorityOf(authority) : null,
      commandDone: found(keys.command) !== undefined,
      guard: guard === undefined ? null : guardFrom(guard, found(keys.guard)),
    };
  }

  async commit(change: MeetingChange): ReturnType<Meetings["commit"]> {
    const documentId = streamOfMeeting(change.meeting);
    const { state, private: hidden } = this.#tables;
    const { profile, guard, resolution } = change;
    const pinned = { ...pinnedBylawsKey(documentId), profile };
    const outcome = await commitWrites(this.#tables, documentId, [
      headWrite(this.#tables, change),
      ...guards(this.#tables, { ...change, documentId }),
      ...(profile ? [{ role: "other", write: { Put: { TableName: state, Item: pinned } } } as const] : []),
      ...(guard ? [{ role: "guard", write: guardWrite(state, guard) } as const] : []),
      ...(resolution ? [registering(state, resolution)] : []),
      ...(change.recommended ?? []).map((one) => ({
        role: "other" as const,
        write: { Put: { TableName: state, Item: { ...recommendationKey(one), recommended: one } } },
      })),
      ...(change.masks ?? []).map(({ entry, commitments }) => ({
        role: "other" as const,
        write: maskingOf(hidden, documentId, { in: "comment", name: String(entry), commitments }),
      })),
      ...appended(this.#tables, { ...change, documentId }).map((write) => ({
        role: "other" as const,
        write,
      })),
    ]);
    if (outcome.committed) return outcome;
    const { because } = outcome;
    if (because === "draft-changed" || because === "mailbox-taken")
      throw new Error(`${documentId}: ${because}, which is nothing of a meeting’s`);
    return { committed: false, because };
  }

  entries(meeting: string): Promise<StoredEntry[]> {
    return entriesOfDocument(this.#tables, streamOfMeeting(meeting));
  }

  words(
    meeting: string,
    entries: readonly StoredEntry[],
    of?: readonly StoredEntry[],
  ): ReturnType<Meetings["words"]> {
    return wordsBeside(this.#tables, streamOfMeeting(meeting), entries, of);
  }

  kept(meeting: string, entries: readonly StoredEntry[]): ReturnType<Meetings["kept"]> {
    return keptBeside(this.#tables, streamOfMeeting(meeting), entries);
  }

  async recommended(documentId: string): Promise<Recommended[]> {
    const { client, state: TableName } = this.#tables;
    const { Items = [] } = await client.send(
      new QueryCommand({
        ...{ TableName, ConsistentRead: true, KeyConditionExpression: "pk = :pk" },
        ExpressionAttributeValues: { ":pk": recommendationsOf(documentId) },
      }),
    );
    return Items.map((item) => recommendedItem().parse(item).recommended);
  }

  async list(over: boolean): Promise<ListedMeeting[]> {
    const { client, state: TableName } = this.#tables;
    const listed: ListedMeeting[] = [];
    let ExclusiveStartKey: Item | undefined;
    do {
      const answer = await client.send(
        new QueryCommand({
          ...{ TableName, IndexName: "lists", ScanIndexForward: false, ExclusiveStartKey },
          ...{ KeyConditionExpression: "listed = :listed" },
          ExpressionAttributeValues: { ":listed": meetingsList(over) },
        }),
      );
      for (const item of answer.Items ?? []) {
        const { pk, listKey } = listedItem().parse(item);
        listed.push({ id: meetingOfStream(documentOfKey(pk)) ?? "", startsAt: listKey });
      }
      ExclusiveStartKey = answer.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    return listed;
  }

  async #head(id: string, item: Item): Promise<MeetingHead | null> {
    if (headOfAnyShape().parse(item).shape === meetingShape) {
      const { meeting, number, hash } = storedMeeting(item);
      return { meeting, chain: { number, hash } };
    }
    const chain = chainEndItem().parse(item);
    const { meeting } = foldMeeting((await this.entries(id)).slice(0, chain.number));
    return meeting && { meeting, chain };
  }
}

function headWrite({ state }: Tables, { meeting: id, from, head }: MeetingChange): NamedWrite {
  const { meeting, chain } = head;
  const kept = packedMeeting(meeting);
  if (kept.length > largestHead) throw new Error(`${id}: a head of ${kept.length} bytes`);
  const isOver = meeting.status === "ended" || meeting.status === "cancelled";
  const Item = {
    ...headKey(streamOfMeeting(id)),
    ...{ shape: meetingShape, meeting: kept, number: chain.number, hash: chain.hash },
    ...{ listed: meetingsList(isOver), listKey: meeting.startsAt },
  };
  return { role: "head", write: { Put: { TableName: state, Item, ...unmoved(from) } } };
}
