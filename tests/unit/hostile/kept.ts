import { isDeepStrictEqual } from "node:util";
import type { Memory } from "../histories/memory.ts";

/** A memory that can be put back to what it was. */
export type Kept = {
  /** Whether anybody laid anything aside. */
  hasLaidAside(): boolean;
  /** Puts the memory back to what it was; says whether that was needed but for what was laid aside. */
  restore(): boolean;
};

/** Keeps all that a memory holds. */
export function keep(memory: Memory): Kept {
  const live = memory as unknown as Record<string, unknown>;
  // People's streams are private to their class, which a clone would leave out, and its methods with them; bytes lie beside the tables.
  const held = () => ({
    ...{ ...live, files: null, people: null, meetings: null, calendars: null, keyrings: null },
    ...{
      rings: [memory.keyrings.kept, memory.keyrings.proofs],
      streams: memory.people.holds(),
      sittings: memory.meetings.holds(),
      offices: memory.calendars.holds(),
      filed: memory.files.records,
    },
  });
  const kept = structuredClone(held());
  const hasLaidAside = () => memory.asides.size > 0;
  const restore = () => {
    memory.asides.clear();
    if (isDeepStrictEqual(held(), kept)) return false;
    const {
      files: _,
      people: __,
      meetings: ___,
      calendars: ____,
      keyrings: _____,
      ...restored
    } = structuredClone(kept);
    const { streams, sittings, offices, filed, rings, ...rest } = restored;
    refill(memory.keyrings.kept, rings[0]);
    refill(memory.keyrings.proofs, rings[1]);
    refill(memory.files.records, filed);
    for (const [n, own] of memory.people.holds().entries()) refill(own, streams[n]);
    for (const [n, own] of memory.meetings.holds().entries()) refill(own, sittings[n]);
    for (const [n, own] of memory.calendars.holds().entries()) refill(own, offices[n]);
    for (const [name, value] of Object.entries(rest)) if (!refill(live[name], value)) live[name] = value;
    return true;
  };
  return { hasLaidAside, restore };
}

/** Whether it is a collection, which others hold too: what it held is put back into it. */
function refill(own: unknown, value: unknown): boolean {
  if (own instanceof Map && value instanceof Map) {
    own.clear();
    for (const [key, item] of value) own.set(key, item);
  } else if (own instanceof Set && value instanceof Set) {
    own.clear();
    for (const item of value) own.add(item);
  } else if (Array.isArray(own) && Array.isArray(value)) own.splice(0, own.length, ...value);
  else return false;
  return true;
}
