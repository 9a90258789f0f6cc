import type { Content } from "./content.ts";

/** Bytes that an item of DynamoDB holds are 400 KB, names and all; some are left for the keys and for what is masked later. */
const largest = 380_000;

/** What is kept of each answer beside itself: its path, and a salt of 43 characters. */
const besideEach = 43 + "/values/".length + 8;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * By how many bytes a content is more than can be kept in one piece, each answer with its salt; 0 where it fits. Sixty indicators
 * fill two fifths of it.
 */
export function overSize(content: Content): number {
  const salts = Object.keys(content.values).reduce((sum, name) => sum + bytesOf(name) + besideEach, 0);
  return Math.max(0, bytesOf(JSON.stringify(content)) + salts - largest);
}
