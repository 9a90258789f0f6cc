import type { Authority, Written } from "./acting.ts";
import type { Place } from "./why-not.ts";

/** By which link and when somebody acts (instants, ISO 8601 UTC). */
type Acting = { by: Authority; linkedAt: string; now: string };

/** What a question is on: a part of the form, a field of it, which may be of a row, or all of it. */
export type Subject = { section: string | null; field: string | null };

/** Questions that people ask before they answer, and what becomes of them. */
export type AskingCommand =
  | ({ name: "ask"; contentHash: string; commentCommitment: string | null } & {
      [P in keyof Place]: NonNullable<Place[P]>;
    } & Subject &
      Acting &
      Written)
  | ({ name: "answer-question"; number: number; commentCommitment: string | null } & Acting & Written)
  | ({ name: "withdraw-question"; number: number } & Acting);
