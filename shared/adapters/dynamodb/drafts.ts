import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Typed } from "../../domain/forms/content.ts";
import type { Draft } from "../../domain/forms/draft.ts";
import { unsaved } from "../../domain/forms/unsaved.ts";
import { epochSeconds } from "../../domain/time.ts";
import type { Drafts, RowsToKeep, SectionToKeep } from "../../ports/drafts.ts";
import { asideTaken } from "./asides.ts";
import { transact } from "./conditional.ts";
import { draftOf, saves, sectionAttribute } from "./draft.items.ts";
import { isAsRead } from "./head-write.ts";
import { keepRowsApart, keepSectionApart } from "./keep-apart.ts";
import { draftKey } from "./keys.ts";
import type { Item, Tables, Write } from "./tables.ts";

/** A draft goes as it was submitted: what was saved or masked since, in whichever section or row, is never lost. */
export function draftGone(
  TableName: string,
  documentId: string,
  read: { count: number | null } | null,
): Write {
  const Key = draftKey(documentId);
  if (read === null) return { Delete: { TableName, Key, ConditionExpression: "attribute_not_exists(pk)" } };
  const { count } = read;
  return {
    Delete: {
      ...{ TableName, Key, ExpressionAttributeNames: { "#saves": saves } },
      ...(count === null
        ? { ConditionExpression: "attribute_exists(pk) AND attribute_not_exists(#saves)" }
        : { ConditionExpression: "#saves = :saves", ExpressionAttributeValues: { ":saves": count } }),
    },
  };
}

/** A draft ends by itself at an instant, or does not any more; where there is none, none may have been begun meanwhile. */
export function draftKept(
  TableName: string,
  documentId: string,
  { until, isThere }: { until: string | null; isThere: boolean },
): Write {
  const Key = draftKey(documentId);
  if (!isThere) return draftGone(TableName, documentId, null);
  const ConditionExpression = "attribute_exists(pk)";
  return until === null
    ? { Update: { TableName, Key, ConditionExpression, UpdateExpression: "REMOVE expiresAt" } }
    : {
        Update: {
          ...{ TableName, Key, ConditionExpression, UpdateExpression: "SET expiresAt = :until" },
          ExpressionAttributeValues: { ":until": epochSeconds(until) },
        },
      };
}

/**
 * Sections of a draft without words that are masked, each in place of the revision before.
 * @param begun the whole draft, where there was none when it was decided: of it what is not kept yet is kept as well
 */
export function draftWithout(TableName: string, Key: Item, emptied: Draft, begun: Draft | null): Write {
  const sections = Object.entries(emptied);
  const others = Object.entries(begun ?? {}).filter(([id]) => emptied[id] === undefined);
  const before = atRevisions(sections.map(([id, { revision }]) => [id, revision - 1]));
  const sets = [
    ...sections.map((_, n) => `#s${n} = :s${n}`),
    ...others.map((_, n) => `#o${n} = if_not_exists(#o${n}, :o${n})`),
  ];
  return {
    Update: {
      TableName,
      Key,
      UpdateExpression: `SET ${sets.join(", ")} ADD #saves :saved`,
      ConditionExpression: begun
        ? `attribute_not_exists(pk) OR (${before.ConditionExpression})`
        : before.ConditionExpression,
      ExpressionAttributeNames: {
        ...before.ExpressionAttributeNames,
        "#saves": saves,
        ...Object.fromEntries(others.map(([id], n) => [`#o${n}`, sectionAttribute(id)])),
      },
      ExpressionAttributeValues: {
        ...before.ExpressionAttributeValues,
        ":saved": sections.length,
        ...Object.fromEntries(sections.map(([, kept], n) => [`:s${n}`, kept])),
        ...Object.fromEntries(others.map(([, kept], n) => [`:o${n}`, kept])),
      },
    },
  };
}

/**
 * A draft that is begun, whole: an expression has no room for each of many rows (4 KB).
 * @param saved of how many sections something was saved
 */
function draftBegun(TableName: string, Key: Item, draft: Draft, saved: number): Write {
  const attributes = Object.entries(draft).map(([id, section]) => [sectionAttribute(id), section]);
  const Item = { ...Key, ...Object.fromEntries(attributes), [saves]: saved };
  return { Put: { TableName, Item, ConditionExpression: "attribute_not_exists(pk)" } };
}

/** A draft that begins with the words of another document. */
export const draftCopied = (TableName: string, Key: Item, draft: Draft): Write =>
  draftBegun(TableName, Key, draft, 0);

/** On condition that the sections of a draft are kept at these very revisions. */
const atRevisions = (sections: readonly (readonly [string, number])[]) => ({
  ConditionExpression: sections.map((_, n) => `#s${n}.revision = :r${n}`).join(" AND "),
  ExpressionAttributeNames: Object.fromEntries(sections.map(([id], n) => [`#s${n}`, sectionAttribute(id)])),
  ExpressionAttributeValues: Object.fromEntries(sections.map(([, revision], n) => [`:r${n}`, revision])),
});

/** A mutable item a document for its draft, and one for what is written of its translation, in the private table. */
export class DynamoDrafts implements Drafts {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async keepSection(
    documentId: string,
    save: SectionToKeep,
    others: Readonly<Record<string, Typed>>,
  ): ReturnType<Drafts["keepSection"]> {
    if (save.apart) return keepSectionApart(this.#tables, documentId, { ...save, apart: save.apart }, others);
    const Key = draftKey(documentId, save.of);
    const kept = { [save.section]: save.kept };
    const outcome = save.begins ? await this.#write(documentId, save, this.#begun(Key, kept, others)) : null;
    // Another page began the draft meanwhile, whole as this one would have: only the section is left to be kept.
    if (outcome && (outcome.kept || outcome.saved === "moved-on")) return outcome;
    return this.#write(documentId, save, this.#saved(Key, save, outcome ? {} : others));
  }

  async keepRows(
    documentId: string,
    { rows, ...save }: RowsToKeep,
    others: Readonly<Record<string, Typed>>,
  ): ReturnType<Drafts["keepRows"]> {
    if (save.apart)
      return keepRowsApart(this.#tables, documentId, { ...save, apart: save.apart, rows }, others);
    const Key = draftKey(documentId);
    const kept = Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, row.kept]));
    const write = save.begins ? this.#begun(Key, kept, others) : this.#together(Key, rows);
    const outcome = await this.#write(documentId, { ...save, section: "" }, write);
    if (outcome.kept) return "kept";
    return outcome.saved === "moved-on" ? "moved-on" : "changed";
  }

  /**
   * A hundred rows and more by one write: of each one assignment and one condition, so that neither expression comes near 4 KB, nor
   * both together near 300 operators.
   * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
   */
  #together(Key: Item, rows: RowsToKeep["rows"]): Write {
    const all = Object.entries(rows);
    return {
      Update: {
        ...{ TableName: this.#tables.private, Key },
        UpdateExpression: `SET ${all.map((_, n) => `#s${n} = :s${n}`).join(", ")} ADD #saves :saved`,
        ConditionExpression: all
          .map(([, { replaces }], n) =>
            replaces === null ? `attribute_not_exists(#s${n})` : `#s${n}.revision = :r${n}`,
          )
          .join(" AND "),
        ExpressionAttributeNames: {
          "#saves": saves,
          ...Object.fromEntries(all.map(([id], n) => [`#s${n}`, sectionAttribute(id)])),
        },
        ExpressionAttributeValues: {
          ":saved": all.length,
          ...Object.fromEntries(all.map(([, { kept }], n) => [`:s${n}`, kept])),
          ...Object.fromEntries(
            all.flatMap(([, { replaces }], n) => (replaces === null ? [] : [[`:r${n}`, replaces]])),
          ),
        },
      },
    };
  }

  #begun(Key: Item, kept: Draft, others: Readonly<Record<string, Typed>>): Write {
    const draft = { ...unsaved(others), ...kept };
    return draftBegun(this.#tables.private, Key, draft, Object.keys(kept).length);
  }

  #saved(
    Key: Item,
    { section, kept, replaces }: SectionToKeep,
    others: Readonly<Record<string, Typed>>,
  ): Write {
    const begun = Object.entries(others).filter(([id]) => id !== section);
    return {
      Update: {
        ...{ TableName: this.#tables.private, Key },
        UpdateExpression: `SET ${[
          "#kept = :kept",
          ...begun.map((_, n) => `#o${n} = if_not_exists(#o${n}, :o${n})`),
        ].join(", ")} ADD #saves :one`,
        ConditionExpression: "(attribute_not_exists(#kept) AND :seen = :none) OR #kept.revision = :seen",
        ExpressionAttributeNames: {
          ...{ "#kept": sectionAttribute(section), "#saves": saves },
          ...Object.fromEntries(begun.map(([id], n) => [`#o${n}`, sectionAttribute(id)])),
        },
        ExpressionAttributeValues: {
          ":kept": kept,
          ":seen": replaces,
          ...{ ":none": 0, ":one": 1 },
          ...Object.fromEntries(begun.map(([, before], n) => [`:o${n}`, { typed: before, revision: 0 }])),
        },
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      },
    };
  }

  async #write(
    documentId: string,
    { asideGone, ...save }: Pick<SectionToKeep, "section" | "number" | "asideGone">,
    write: Write,
  ): ReturnType<Drafts["keepSection"]> {
    const { section, number } = save;
    const { state, private: hidden } = this.#tables;
    try {
      const gone = asideGone ? [{ Delete: asideTaken(hidden, asideGone) }] : [];
      await transact(this.#tables, [{ ConditionCheck: isAsRead(state, documentId, number) }, write, ...gone]);
      return { kept: true };
    } catch (fault) {
      if (!(fault instanceof TransactionCanceledException)) throw fault;
      const [movedOn, overtaken, another] = fault.CancellationReasons ?? [];
      if (movedOn?.Code === "ConditionalCheckFailed") return { kept: false, saved: "moved-on" };
      // Another was laid aside since the page was shown: it stays, and keeps nobody from saving.
      if (another?.Code === "ConditionalCheckFailed" && overtaken?.Code !== "ConditionalCheckFailed")
        return this.#write(documentId, save, write);
      if (overtaken?.Code !== "ConditionalCheckFailed") throw fault;
      const saved = overtaken.Item && draftOf(unmarshall(overtaken.Item))[section];
      return { kept: false, saved: saved ?? { typed: {}, revision: 0 } };
    }
  }
}
