import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Typed } from "../../domain/forms/content.ts";
import type { Draft, DraftSection } from "../../domain/forms/draft.ts";
import { bytesOfDraft } from "../../domain/forms/kept-size.ts";
import { unsaved } from "../../domain/forms/unsaved.ts";
import type { Drafts, RowsToKeep, SavedApart, SectionToKeep } from "../../ports/drafts.ts";
import { asideTaken } from "./asides.ts";
import { transact } from "./conditional.ts";
import {
  apartIn,
  type Begun,
  beginning,
  counting,
  isNone,
  onCondition,
  putSection,
  sectionIn,
} from "./drafts-apart.ts";
import { isAsRead } from "./head-write.ts";
import { draftKey } from "./keys.ts";
import type { Item, Tables, Write } from "./tables.ts";

/** Sections of one transaction, which takes a hundred items, beside those that it is on condition of. */
const mostAtOnce = 90;

/** Keeps a section of a draft whose sections are kept each for itself, as the port says. */
export async function keepSectionApart(
  tables: Tables,
  documentId: string,
  { section, kept: own, replaces, apart, ...save }: SectionToKeep & { apart: SavedApart },
  others: Readonly<Record<string, Typed>>,
): ReturnType<Drafts["keepSection"]> {
  const begun = unsaved(others);
  const all = { ...save, grows: apart.grows, kept: { [section]: { kept: own, replaces } }, begun };
  let outcome = apart.draft
    ? await keepApart(tables, documentId, apart.draft, all)
    : await beginApart(tables, documentId, all);
  // Another page began the draft meanwhile, whole as this one would have: only the section is left to be kept.
  if (outcome.is === "there") {
    const grows =
      bytesOfDraft({ [section]: own }) - bytesOfDraft(begun[section] ? { [section]: begun[section] } : {});
    outcome = await keepApart(tables, documentId, outcome.draft, { ...all, grows, begun: {} });
  }
  if (outcome.is === "kept") return { kept: true };
  return { kept: false, saved: outcome.is === "overtaken" ? outcome.by : "moved-on" };
}

/** As many rows at once as a transaction takes; where a later one is refused, those before it are kept, and all is read anew. */
export async function keepRowsApart(
  tables: Tables,
  documentId: string,
  { rows, apart, ...save }: RowsToKeep & { apart: SavedApart },
  others: Readonly<Record<string, Typed>>,
): ReturnType<Drafts["keepRows"]> {
  let { draft, grows } = apart;
  const all = Object.entries(rows);
  for (let from = 0; from < all.length; from += mostAtOnce) {
    const kept = Object.fromEntries(all.slice(from, from + mostAtOnce));
    const some = { ...save, grows, kept };
    const outcome = draft
      ? await keepApart(tables, documentId, draft, { ...some, begun: {} })
      : await beginApart(tables, documentId, { ...some, begun: unsaved(others) });
    if (outcome.is === "moved-on") return "moved-on";
    if (outcome.is !== "kept") return "changed";
    draft ??= { begun: save.number };
    grows = 0;
  }
  return "kept";
}

/** What is kept, by its section: in place of a revision, 0 for none as well; of one that must be new, null. */
type Kept = Readonly<Record<string, { kept: DraftSection; replaces: number | null }>>;

type Saved = Pick<SectionToKeep, "number" | "asideGone"> & { kept: Kept; begun: Draft; grows: number };

/** "kept", or why not: "there" is the draft that another page began meanwhile, "overtaken" what it kept in place of a section. */
type Outcome =
  | { is: "kept" | "moved-on" }
  | { is: "there"; draft: Begun }
  | { is: "overtaken"; by: DraftSection };

/** Keeps sections in one call, at a cost that does not know what else there is; `begun` where the draft has nothing there yet. */
async function keepApart(
  tables: Tables,
  documentId: string,
  draft: Begun,
  { kept, begun, ...save }: Saved,
): Promise<Outcome> {
  const { private: TableName } = tables;
  const saved = Object.entries(kept);
  const beside = Object.entries(begun).filter(([id]) => kept[id] === undefined);
  const outcome = await together(tables, documentId, save, [
    counting(TableName, documentId, draft, { saves: saved.length, grows: save.grows }),
    ...saved.map(([id, { kept: section, replaces }]) =>
      putSection(TableName, documentId, draft, id, section, onCondition(draft, replaces)),
    ),
    ...beside.map(([id, section]) =>
      putSection(TableName, documentId, draft, id, section, onCondition(draft, null)),
    ),
  ]);
  if (outcome.is !== "refused") return outcome;
  const { refused } = outcome;
  if (refused.has(0)) return { is: "moved-on" };
  const overtaken = saved.findIndex((_, index) => refused.has(index + 1));
  // What was to be begun is there already: the button was pressed twice.
  if (overtaken < 0) {
    const left = beside.filter((_, index) => !refused.has(1 + saved.length + index));
    return keepApart(tables, documentId, draft, { ...save, kept, begun: Object.fromEntries(left) });
  }
  const there = refused.get(overtaken + 1);
  const isOfIt = there?.["begun"] === draft.begun;
  return { is: "overtaken", by: there && isOfIt ? sectionIn(there)[1] : { typed: {}, revision: 0 } };
}

/**
 * Begins a draft with all of its sections: those that nobody saved yet first, as many in a call as a transaction takes, each on
 * condition that there is still no draft; then what is kept, with the small item, by which there is one. Whoever begins at the same
 * moment lays the same words there.
 */
async function beginApart(
  tables: Tables,
  documentId: string,
  { kept, begun, grows, ...save }: Saved,
): Promise<Outcome> {
  const draft = { begun: save.number };
  const others = Object.fromEntries(Object.entries(begun).filter(([id]) => kept[id] === undefined));
  const laid = await layDown(tables, documentId, save.number, others);
  if (laid.is !== "kept") return laid;
  const sections = Object.fromEntries(Object.entries(kept).map(([id, each]) => [id, each.kept]));
  const outcome = await together(tables, documentId, save, [
    ...beginning(tables.private, documentId, save.number, sections, grows),
  ]);
  return outcome.is === "refused" ? thereIn(outcome.refused, draft) : outcome;
}

/**
 * Lays down what a draft begins with, before there is one.
 * @param beside what is written with each call of it: nothing lies there without
 */
export async function layDown(
  tables: Tables,
  documentId: string,
  number: number,
  sections: Draft,
  beside: readonly Write[] = [],
): Promise<Exclude<Outcome, { is: "overtaken" }>> {
  const { private: TableName } = tables;
  const draft = { begun: number };
  const all = Object.entries(sections);
  for (let from = 0; from < all.length; from += mostAtOnce) {
    const some = all.slice(from, from + mostAtOnce);
    const outcome = await together(tables, documentId, { number }, [
      { ConditionCheck: { TableName, Key: draftKey(documentId), ...isNone } },
      ...some.map(([id, section]) => putSection(TableName, documentId, draft, id, section)),
      ...beside,
    ]);
    if (outcome.is === "refused") return thereIn(outcome.refused, draft);
    if (outcome.is !== "kept") return outcome;
  }
  return { is: "kept" };
}

/** The draft that is there already, as the condition that there is none was refused by it. */
const thereIn = (refused: ReadonlyMap<number, Item>, { begun }: Begun): { is: "there"; draft: Begun } => ({
  is: "there",
  draft: { begun: apartIn(refused.get(0) ?? {})?.begun ?? begun },
});

/** One transaction while the document is as it was read. @returns which of the writes were refused, with what stands there */
async function together(
  tables: Tables,
  documentId: string,
  { number, asideGone }: Pick<SectionToKeep, "number" | "asideGone">,
  writes: readonly Write[],
): Promise<{ is: "kept" | "moved-on" } | { is: "refused"; refused: ReadonlyMap<number, Item> }> {
  const gone = asideGone ? [{ Delete: asideTaken(tables.private, asideGone) }] : [];
  try {
    await transact(tables, [
      { ConditionCheck: isAsRead(tables.state, documentId, number) },
      ...writes,
      ...gone,
    ]);
    return { is: "kept" };
  } catch (fault) {
    if (!(fault instanceof TransactionCanceledException)) throw fault;
    const failed = new Map(
      (fault.CancellationReasons ?? []).flatMap(({ Code, Item: there }, index) =>
        Code === "ConditionalCheckFailed" ? [[index - 1, there ? unmarshall(there) : {}] as const] : [],
      ),
    );
    if (failed.size === 0) throw fault;
    if (failed.has(-1)) return { is: "moved-on" };
    // Another was laid aside since the page was shown: it stays, and keeps nobody from saving.
    if (failed.delete(writes.length) && failed.size === 0)
      return together(tables, documentId, { number }, writes);
    return { is: "refused", refused: failed };
  }
}
