import type { Draft, DraftSection } from "../../domain/forms/draft.ts";
import type { DraftApart } from "../../ports/store.ts";
import { readKeys } from "./batch.ts";
import { draftApartItem, draftSectionItem } from "./items.ts";
import { draftKey, draftSectionKey, draftSections, sectionOfKey } from "./keys.ts";
import { pause } from "./pause.ts";
import { queryAll } from "./query.ts";
import type { Item, Tables, Write } from "./tables.ts";

/**
 * A draft of a form whose rows have pages of their own: an item for each section, and a small one that counts what is saved of all
 * of them. That one says when the draft was begun, and so does each section: what lies there of a draft that is over is none of its
 * own, until it is taken away.
 */

export type Begun = Pick<DraftApart, "begun">;

/** What the small item says; null where a draft is one item. */
export const apartIn = (item: Item): DraftApart | null => draftApartItem().parse(item);

/** Two reads in a row see of a transaction first this item, then that: tried again so often, it is something else. */
const mostReadings = 5;

/**
 * The sections that are named, in one call, or all.
 * @param counted what the small item counted before: all of it is there, or it is read anew
 */
export async function readApart(
  { client, private: TableName }: Tables,
  documentId: string,
  { begun, counted }: Begun & { counted: number },
  names: readonly string[] | null,
): Promise<Draft> {
  for (let tries = 1; ; tries += 1) {
    const keys = names?.map((name) => draftSectionKey(documentId, name));
    const items = keys
      ? [...(await readKeys(client, { [TableName]: keys })).values()]
      : await queryAll(client, TableName, draftKey(documentId).pk, draftSections);
    const draft = Object.fromEntries(
      items.flatMap((item) => (item["begun"] === begun ? [sectionIn(item)] : [])),
    );
    const saves = Object.values(draft).reduce((sum, { revision }) => sum + revision, 0);
    if (keys || saves >= counted) return draft;
    if (tries === mostReadings) throw new Error(`${documentId}: a draft of ${saves} saves, not ${counted}`);
    await pause(tries);
  }
}

export const sectionIn = (item: Item): [string, DraftSection] => [
  sectionOfKey(String(item["sk"])),
  draftSectionItem().parse(item),
];

export const isNone = {
  ConditionExpression: "attribute_not_exists(pk)",
  ReturnValuesOnConditionCheckFailure: "ALL_OLD",
} as const;

/** By this there is a draft: the small item, and sections that were saved or emptied already. */
export const beginning = (
  TableName: string,
  documentId: string,
  number: number,
  sections: Draft,
  bytes: number,
): Write[] => {
  const saves = Object.values(sections).reduce((sum, { revision }) => sum + revision, 0);
  return [
    { Put: { TableName, Item: { ...draftKey(documentId), begun: number, saves, bytes }, ...isNone } },
    ...Object.entries(sections).map(([id, section]) =>
      putSection(TableName, documentId, { begun: number }, id, section),
    ),
  ];
};

/** Sections of a draft without words that are masked, each in place of the revision before. */
export const apartWithout = (
  TableName: string,
  documentId: string,
  draft: Begun,
  emptied: Draft,
): Write[] => [
  counting(TableName, documentId, draft, { saves: Object.keys(emptied).length, grows: 0 }),
  ...Object.entries(emptied).map(([id, section]) =>
    putSection(TableName, documentId, draft, id, section, onCondition(draft, section.revision - 1)),
  ),
];

export function counting(
  TableName: string,
  documentId: string,
  { begun }: Begun,
  { saves, grows }: { saves: number; grows: number },
): Write {
  return {
    Update: {
      ...{ TableName, Key: draftKey(documentId) },
      UpdateExpression: "ADD #saves :saves, #bytes :grows",
      ConditionExpression: "#begun = :begun",
      ExpressionAttributeNames: { "#saves": "saves", "#bytes": "bytes", "#begun": "begun" },
      ExpressionAttributeValues: { ":saves": saves, ":grows": grows, ":begun": begun },
    },
  };
}

/** On condition that a section stands at a revision, 0 where there may be none as well; or that there is none (null). */
export function onCondition({ begun }: Begun, replaces: number | null) {
  const none = "attribute_not_exists(pk) OR #begun <> :begun";
  const asRead = "#begun = :begun AND #revision = :seen";
  const isNew = {
    ConditionExpression: none,
    ExpressionAttributeNames: { "#begun": "begun" },
    ExpressionAttributeValues: { ":begun": begun },
  };
  if (replaces === null) return isNew;
  return {
    ConditionExpression: replaces === 0 ? `${none} OR (${asRead})` : asRead,
    ExpressionAttributeNames: { "#begun": "begun", "#revision": "revision" },
    ExpressionAttributeValues: { ":begun": begun, ":seen": replaces },
    ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
  };
}

export const putSection = (
  TableName: string,
  documentId: string,
  { begun }: Begun,
  id: string,
  section: DraftSection,
  condition: Partial<ReturnType<typeof onCondition>> = {},
): Write => ({
  Put: { TableName, Item: { ...draftSectionKey(documentId, id), ...section, begun }, ...condition },
});
