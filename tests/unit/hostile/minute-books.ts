import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { askForBook } from "../../../shared/usecases/minute-book/ask-for-book.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";

/** The year that the organisation has at an instant. */
const yearOf = (now: string): string => dayOf(now, known.organisation.timeZone).slice(0, 4);

/** A director had the minute book of this year made. */
export async function bookReady({ world: { deps, now } }: Story): Promise<void> {
  const year = yearOf(now);
  const number = await askForBook(deps, { year, by: "P-008", command: "the first book" });
  const made = { sha256: "0".repeat(64), size: 1_000, papers: 1, altered: 0 };
  await deps.minuteBooks.stand({ year, number }, { state: "ready", at: now, ...made });
}

/** What addresses name of it, and the form that asks for another. */
export const bookNamed = (now: string) => ({ book: `${yearOf(now)}-1`, fetch: "1.zip" });
export const bookForm = (now: string) => ({ "/resolutions/books": { year: yearOf(now) } });
