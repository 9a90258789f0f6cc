import type { StoredEntry } from "../../../../events/entry.ts";
import { upcastMeeting } from "../../../../events/entry.ts";
import { hashOf } from "../../audit/hash.ts";
import type { ChainEnd } from "../../audit/seal.ts";
import { evolveMeeting, type Meeting } from "./state.ts";

/** Rebuilds a meeting and the end of its chain from all its entries, in order: what its head must equal (I3). */
export function foldMeeting(entries: readonly StoredEntry[]): { meeting: Meeting | null; chain: ChainEnd } {
  let meeting: Meeting | null = null;
  let chain: ChainEnd = { number: 0, hash: null };
  for (const entry of entries) {
    meeting = evolveMeeting(meeting, upcastMeeting(entry).event, entry.number);
    chain = { number: entry.number, hash: hashOf(entry) };
  }
  return { meeting, chain };
}
