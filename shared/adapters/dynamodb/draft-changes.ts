import type { Draft } from "../../domain/forms/draft.ts";
import { bytesOfDraft } from "../../domain/forms/kept-size.ts";
import { later } from "../../domain/time.ts";
import type { Change } from "../../ports/store.ts";
import { draftCopied, draftGone, draftKept, draftWithout } from "./drafts.ts";
import { apartWithout, beginning } from "./drafts-apart.ts";
import { isAsRead } from "./head-write.ts";
import { layDown } from "./keep-apart.ts";
import { DUE, draftKey, draftsOverKey } from "./keys.ts";
import type { Item, Tables, Write } from "./tables.ts";

/** What a change does to what is written and not submitted yet. */
export type DraftChange = Pick<
  Change,
  | "documentId"
  | "from"
  | "submittedDraft"
  | "draftMasked"
  | "translationMasked"
  | "draftBegun"
  | "draftKept"
  | "draftApart"
  | "copied"
>;

/** It goes as it was read, stays until an instant, or loses words that are masked: each on condition that it is still this one. */
export function draftWrites(
  { state, private: hidden }: Pick<Tables, "state" | "private">,
  change: DraftChange,
): Write[] {
  const { documentId, submittedDraft, translationMasked = {}, copied } = change;
  const writes: Write[] = [];
  if (change.draftKept) writes.push(draftKept(hidden, documentId, change.draftKept));
  if (submittedDraft !== undefined) writes.push(draftGone(hidden, documentId, submittedDraft));
  writes.push(...emptying(hidden, change));
  if (copied) {
    writes.push(...copying(hidden, change, copied.draft));
    writes.push({ ConditionCheck: isAsRead(state, copied.document, copied.number) });
  }
  if (Object.keys(translationMasked).length > 0) {
    const Key = draftKey(documentId, "translation");
    writes.push(draftWithout(hidden, Key, translationMasked, null));
  }
  return writes;
}

/** The draft without words that are masked: its item, or the items of their sections. */
function emptying(
  TableName: string,
  { documentId, from, draftMasked = {}, draftBegun, draftApart }: DraftChange,
): Write[] {
  if (Object.keys(draftMasked).length === 0) return [];
  if (draftApart) return apartWithout(TableName, documentId, draftApart, draftMasked);
  if (draftApart === undefined)
    return [draftWithout(TableName, draftKey(documentId), draftMasked, draftBegun ?? null)];
  const bytes = bytesOfDraft({ ...draftBegun, ...draftMasked });
  return beginning(TableName, documentId, from.number, draftMasked, bytes);
}

/** The draft that begins with the words of another document. */
const copying = (TableName: string, { documentId, from, draftApart }: DraftChange, draft: Draft): Write[] =>
  draftApart === undefined
    ? [draftCopied(TableName, draftKey(documentId), draft)]
    : beginning(TableName, documentId, from.number, {}, bytesOfDraft(draft));

/**
 * What a draft begins with by which words are masked, or which is copied, where its sections are kept each for itself: more than a
 * transaction takes, and no draft yet.
 */
export async function draftLaidDown(
  tables: Tables,
  { documentId, from, entries, ...change }: DraftChange & Pick<Change, "entries">,
): Promise<keyof typeof notLaid | "kept"> {
  const { draftMasked = {} } = change;
  const isMasking = Object.keys(draftMasked).length > 0;
  const draft = change.copied?.draft ?? (isMasking ? change.draftBegun : undefined);
  if (!draft || change.draftApart !== null) return "kept";
  const others = Object.fromEntries(Object.entries(draft).filter(([id]) => draftMasked[id] === undefined));
  const beside = change.copied ? lookedAfter(tables, { documentId, entries }) : [];
  return (await layDown(tables, documentId, from.number, others, beside)).is;
}

export const notLaid = {
  "moved-on": { because: "conflict", head: null },
  there: { because: "draft-changed" },
} as const;

/**
 * When to look for what was laid down for a copy in vain: nobody else would come across it. Not at once, by whoever was refused: a
 * form that is sent twice lays the same sections down, and the other one may yet commit.
 */
function lookedAfter(
  { state }: Pick<Tables, "state">,
  { documentId, entries: [first] }: Pick<Change, "documentId" | "entries">,
): Write[] {
  if (!first) return [];
  const dueAt = later(first.at, { days: 1 });
  const Item = { ...draftsOverKey(documentId), kind: "drafts-over", due: DUE, dueAt, seen: 1 };
  return [{ Put: { TableName: state, Item } }];
}

/**
 * When what is left of a draft is to be taken away whose sections are kept each for itself: once it is submitted, or is not written any
 * more; and of one in which words are masked, what was laid down in vain. Those are meant that were begun before the entry that is `seen`.
 */
export function draftsOverOf({ documentId, entries, head, draftApart, ...change }: Change): Item | null {
  const now = entries[0]?.at;
  if (!draftApart || now === undefined) return null;
  const dueAt = change.draftKept ? change.draftKept.until : now;
  if (dueAt === null) return null;
  return { ...draftsOverKey(documentId), kind: "drafts-over", due: DUE, dueAt, seen: head.chain.number };
}
