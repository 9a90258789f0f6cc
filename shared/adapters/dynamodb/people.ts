import type { Recipient } from "../../../events/common.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered, Committed } from "../../domain/audit/commitments.ts";
import type { AddressChange } from "../../domain/organisation/addresses.ts";
import type { Holding } from "../../domain/people/mailboxes.ts";
import { foldPerson } from "../../domain/people/person.ts";
import { streamOfPerson } from "../../domain/people/stream.ts";
import type { LoadedPerson, People, PersonChange, PersonHead, WantedOfPerson } from "../../ports/people.ts";
import { nameOf, readKeys } from "./batch.ts";
import type { NamedWrite } from "./commit.ts";
import { appended, commitWrites, guards, listing } from "./commit.ts";
import { authorityOf } from "./decision-reader.ts";
import { entriesOfDocument } from "./entries.ts";
import { chainEndItem, headOfAnyShape } from "./head.items.ts";
import { commentValue, linkItem, sessionItem } from "./items.ts";
import { keptAs } from "./kept.ts";
import {
  addressChangeKey,
  authorityKey,
  commandKey,
  commentKey,
  contactKey,
  headKey,
  linkKey,
  mailboxKey,
  organisationKey,
  sessionKey,
} from "./keys.ts";
import { mailboxWrite } from "./mailboxes.ts";
import { maskingOf } from "./masking.ts";
import { addressChangeItem, holdingItem, personHeadItem, personShape } from "./people.items.ts";
import { readItem } from "./read.ts";
import type { Item, Tables } from "./tables.ts";
import { unmoved } from "./unmoved.ts";

/** The streams of people in DynamoDB: committed like a document's, beside how decisions know them. */
export class DynamoPeople implements People {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async load({ person, session, actor, command }: WantedOfPerson): Promise<LoadedPerson> {
    const stream = streamOfPerson(person);
    const keys = {
      head: headKey(stream),
      authority: authorityKey(person),
      ...(session && { session: sessionKey(session.linkId, session.digest), link: linkKey(session.linkId) }),
      ...(actor !== undefined && actor !== person && { actor: authorityKey(actor) }),
      ...(command !== undefined && { command: commandKey(stream, command) }),
    };
    const { client, state } = this.#tables;
    const items = await readKeys(client, { [state]: Object.values(keys) });
    const found = (key: { pk: string; sk: string } | undefined) => key && items.get(nameOf(key));
    const [head, own] = [found(keys.head), found(keys.authority)];
    const acting = actor === person ? own : found(keys.actor);
    const [sessionFound, linkFound] = [found(keys.session), found(keys.link)];
    return {
      head: head ? await this.#head(person, head) : null,
      version: own ? authorityOf(own).version : 0,
      session: sessionFound ? sessionItem().parse(sessionFound) : null,
      link: linkFound ? linkItem().parse(linkFound) : null,
      actor: acting ? authorityOf(acting) : null,
      commandDone: found(keys.command) !== undefined,
    };
  }

  async commit(change: PersonChange): ReturnType<People["commit"]> {
    const documentId = streamOfPerson(change.person);
    const outcome = await commitWrites(this.#tables, documentId, [
      headWrite(this.#tables, change),
      ...guards(this.#tables, { ...change, documentId }),
      ...standingWrites(this.#tables, change),
      ...appended(this.#tables, { ...change, documentId }).map((write) => ({
        role: "other" as const,
        write,
      })),
      ...contactWrites(this.#tables, change),
      ...mailboxWrites(this.#tables, change),
      ...(change.interests ?? []).map((one) => listing(this.#tables.state, one)),
      ...(change.masks ?? []).map(({ entry, commitments }) => ({
        role: "other" as const,
        write: maskingOf(this.#tables.private, documentId, {
          ...({ in: "comment", name: String(entry) } as const),
          commitments,
        }),
      })),
    ]);
    if (outcome.committed) return outcome;
    const { because } = outcome;
    if (because === "draft-changed" || because === "guard-changed" || because === "mailbox-taken")
      throw new Error(`${documentId}: ${because}, which is nothing of a person’s`);
    return { committed: false, because };
  }

  async holding(mailbox: string): Promise<Holding | null> {
    const { client, private: hidden } = this.#tables;
    const item = await readItem(client, hidden, mailboxKey(mailbox));
    return item ? holdingItem().parse(item) : null;
  }

  entries(person: string): Promise<StoredEntry[]> {
    return entriesOfDocument(this.#tables, streamOfPerson(person));
  }

  async addressChange(owner: Recipient, change: string): Promise<AddressChange | null> {
    const { client, private: hidden } = this.#tables;
    const item = await readItem(client, hidden, addressChangeKey(owner, change));
    return item ? addressChangeItem().parse(item) : null;
  }

  async reasonFor(person: string, change: number): Promise<Comment | null> {
    const entry = (await this.entries(person)).find(
      ({ type, facts }) => type === "address-change-proposed" && facts["change"] === change,
    );
    const hash = entry?.facts["reasonCommitment"];
    if (!entry || typeof hash !== "string") return null;
    const kept = await this.words(person, { number: entry.number, commitment: hash, masked: [] });
    return kept === "altered" ? null : kept.value;
  }

  async words(
    person: string,
    { number, commitment, masked }: Parameters<People["words"]>[1],
  ): Promise<Committed<Comment> | Altered> {
    const { client, private: hidden } = this.#tables;
    const item = await readItem(client, hidden, commentKey(streamOfPerson(person), number));
    return keptAs(commentValue(), commitment, item, masked);
  }

  async #head(id: string, item: Item): Promise<PersonHead | null> {
    if (headOfAnyShape().parse(item).shape === personShape) {
      const { person, number, hash } = personHeadItem().parse(item);
      return { person, chain: { number, hash } };
    }
    const chain = chainEndItem().parse(item);
    const { person } = foldPerson((await this.entries(id)).slice(0, chain.number));
    return person && { person, chain };
  }
}

function headWrite({ state }: Tables, { person, from, head }: PersonChange): NamedWrite {
  const Item = {
    ...headKey(streamOfPerson(person)),
    shape: personShape,
    person: head.person,
    number: head.chain.number,
    hash: head.chain.hash,
  };
  const write = { Put: { TableName: state, Item, ...unmoved(from) } };
  return { role: "head", write };
}

/** How decisions know the person, of which no version is ever taken back; and who holds which role. */
function standingWrites({ state }: Tables, { person, head, standing, roster }: PersonChange): NamedWrite[] {
  const named: NamedWrite[] = [];
  if (standing) {
    const { version, as } = standing;
    const condition =
      version === 0
        ? { ConditionExpression: "attribute_not_exists(pk)" }
        : {
            ConditionExpression: "#version = :version",
            ExpressionAttributeNames: { "#version": "version" },
            ExpressionAttributeValues: { ":version": version },
          };
    const Item = { ...authorityKey(person), ...as, version: version + 1, applied: head.chain.number };
    named.push({ role: "head", write: { Put: { TableName: state, Item, ...condition } } });
  }
  if (roster) {
    const update = {
      TableName: state,
      Key: organisationKey,
      UpdateExpression: "SET roster = :to",
      ConditionExpression: "roster = :from",
      ExpressionAttributeValues: { ":from": roster.from, ":to": roster.to },
    };
    named.push({ role: "head", write: { Update: update } });
  }
  return named;
}

/** Names and addresses lie among the private data. What holds mail back from an address goes with that address alone. */
function contactWrites(
  { private: hidden }: Tables,
  { person, contact, proposed, head }: PersonChange,
): NamedWrite[] {
  const owner = { kind: "person", id: person } as const;
  const Key = contactKey(owner);
  const named: NamedWrite[] = [];
  const set = (UpdateExpression: string, values: Record<string, string>, ConditionExpression: string) =>
    named.push({
      role: "other",
      write: {
        Update: {
          TableName: hidden,
          Key,
          UpdateExpression,
          ConditionExpression,
          ...(UpdateExpression.includes("#name") && { ExpressionAttributeNames: { "#name": "name" } }),
          ExpressionAttributeValues: values,
        },
      },
    });
  if (contact) {
    const { name, salt } = contact;
    if (contact.email === undefined)
      set("SET #name = :name, salt = :salt", { ":name": name, ":salt": salt }, "attribute_exists(pk)");
    else {
      const values = { ":name": name, ":salt": salt, ":email": contact.email };
      set("SET #name = :name, salt = :salt, email = :email", values, "attribute_not_exists(pk)");
    }
  }
  if (proposed) {
    const Item = { ...addressChangeKey(owner, String(head.person.changes)), ...proposed };
    named.push({ role: "other", write: { Put: { TableName: hidden, Item } } });
  }
  return named;
}

const mailboxWrites = (tables: Tables, { person, head, mailboxes = [] }: PersonChange): NamedWrite[] =>
  mailboxes.map((taken) => ({
    role: "head",
    write: mailboxWrite(tables, taken, { person, entry: head.chain.number }),
  }));
