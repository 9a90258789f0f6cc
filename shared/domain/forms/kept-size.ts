import type { Content } from "./content.ts";
import type { Draft, DraftSection } from "./draft.ts";

/** Bytes that an item of DynamoDB holds are 400 KB, names and all; some are left for the keys and for what is masked later. */
const largest = 380_000;

/** What a content has beside each answer once it is submitted: its path, and a salt of 43 characters. */
const besideEach = 62;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const bytesKept = (kept: Content | Draft, answers: readonly string[]): number =>
  bytesOf(JSON.stringify(kept)) + answers.reduce((sum, name) => sum + bytesOf(name) + besideEach, 0);

/**
 * By how many bytes a content is more than can be kept in one piece; 0 where it fits. Of sixty indicators it takes 160 KB, of as
 * many as a plan may have 310.
 */
export const overSize = (content: Content): number =>
  Math.max(0, bytesKept(content, Object.keys(content.values)) - largest);

/** Bytes of a draft, or of some sections of one, with what its content would have beside each answer once it is submitted. */
export const bytesOfDraft = (draft: Draft): number =>
  Object.entries(draft).reduce((sum, [id, section]) => sum + bytesOfSection(id, section), 0);

function bytesOfSection(id: string, section: DraftSection): number {
  const answers = Object.entries(section.typed).flatMap(([name, text]) => (text === "" ? [] : [name]));
  return bytesKept({ [id]: section }, answers);
}

/** Whether a draft of so many bytes is more than can be kept, or its content would be once it is submitted. */
export const isTooLarge = (bytes: number): boolean => bytes > largest;
