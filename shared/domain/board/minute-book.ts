import { bookKeptDays } from "../attachments/objects.ts";
import { later } from "../time.ts";
import type { BylawProfile } from "./profile.ts";

/** How far the minute book of a year has come, once it was asked for. */
export type BookStanding =
  | { state: "asked" }
  /** `done`, `of`: papers, each in both languages. */
  | { state: "making"; done: number; of: number }
  /** `sha256`: of the whole file; `papers`: in it, besides its index; `altered`: what is not what was recorded, and stayed out. */
  | { state: "ready"; at: string; sha256: string; size: number; papers: number; altered: number }
  /** Nothing was resolved in that year, and no meeting was held. */
  | { state: "empty"; at: string };

/** The minute book of a year, as it was asked for once: by whom, and who fetched it (instants, ISO 8601 UTC). */
export type MinuteBook = {
  year: string;
  /** How often the book of that year was asked for, this time included. */
  number: number;
  asked: { by: string; at: string; command: string };
  standing: BookStanding;
  fetched: readonly { by: string; at: string }[];
  /** Whether words of what it holds were masked since it was asked for; absent where that was not looked for. */
  isMaskedSince?: boolean;
};

/** How long whoever asks for the file is led to it. */
export const fetchedFor = { minutes: 1 } as const;

/** Whether somebody may have it: it holds what every body decided, so that a committee's members do not suffice. */
export const mayHaveMinuteBook = (
  { directors, record }: Pick<BylawProfile, "directors" | "record">,
  roles: readonly string[],
): boolean => roles.includes(directors.role) || roles.includes(record.keeper);

/** How a book stands at an instant: what is ready is gone after some days, and had by nobody once words of it were masked. */
export function bookStands(
  { standing, isMaskedSince }: MinuteBook,
  now: string,
): BookStanding["state"] | "gone" | "masked" {
  if (standing.state !== "ready") return standing.state;
  if (now >= later(standing.at, { days: bookKeptDays })) return "gone";
  return isMaskedSince ? "masked" : "ready";
}

/** Whether one is being made, so that whoever asks is led to that one. */
export const isBeingMade = ({ standing: { state } }: MinuteBook): boolean =>
  state === "asked" || state === "making";
