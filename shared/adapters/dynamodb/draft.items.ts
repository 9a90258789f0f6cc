import * as z from "zod/mini";
import type { Draft, DraftSection } from "../../domain/forms/draft.ts";
import { draftSectionItem } from "./items.ts";
import type { Item } from "./tables.ts";

/** What stands before the id of a section in the name of its attribute. */
const prefix = "section:";

/** The attribute that holds a section. */
export const sectionAttribute = (section: string): string => prefix + section;

/**
 * The attribute that counts all changes, of whichever section and however many there are, so that a condition on a whole draft
 * stays as short among sixty rows as among five. What it counts says nothing by itself: drafts of before have none, or began to
 * count late.
 */
export const saves = "saves";

/** What a draft's item counts as it was read; null where it counts nothing yet. */
export const countOf = (item: Item): number | null =>
  z.catch(z.nullable(z.int()), null).parse(item[saves] ?? null);

/** A draft from its item: each section is an attribute of its own. */
export const draftOf = (item: Item): Draft =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]): [string, DraftSection][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), draftSectionItem().parse(value)]] : [],
    ),
  );
