import { bookStands, fetchedFor, isBeingMade, type MinuteBook } from "../../domain/board/minute-book.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import { later } from "../../domain/time.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { MinuteBooks } from "../../ports/minute-books.ts";

type Deps = { minuteBooks: MinuteBooks; clock: Clock };

/** Beyond this many lost races something other than people who ask is at work. */
const mostTries = 5;

/** The stream that names the outbox rows of a year's book. */
const streamOfBook = (year: string): string => `_book.${year}`;

/**
 * Somebody asks for the minute book of a year. While one is being made, they are led to that one; the same form sent again leads to what
 * it asked for.
 *
 * 1. One read: what was asked for of that year.
 * 2. One transaction: the book on record, with who asked, and the row by which it is made.
 * @returns how often it was asked for: the number of the book
 * @throws where the race was lost again and again
 */
export async function askForBook(
  { minuteBooks, clock }: Deps,
  { year, by, command }: { year: string; by: string; command: string },
): Promise<number> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const before = await minuteBooks.of(year);
    const found = before.find((one) => isBeingMade(one) || one.asked.command === command);
    if (found) return found.number;
    const at = clock.now();
    const number = before.length + 1;
    const stream = streamOfBook(year);
    const book: MinuteBook = {
      ...{ year, number, asked: { by, at, command }, standing: { state: "asked" }, fetched: [] },
    };
    const row = {
      ...{ id: linkIdOf(stream, String(number)), documentId: stream, linkId: null, createdAt: at },
      effect: { effect: "bind-minute-book", year, number } as const,
    };
    if (await minuteBooks.ask(book, row)) return number;
  }
  throw new Error(`The minute book of ${year}: lost ${mostTries} races`);
}

/** One book that was asked for; null where nobody did. */
export const readBook = async (
  { minuteBooks }: Pick<Deps, "minuteBooks">,
  year: string,
  number: number,
): Promise<MinuteBook | null> => (await minuteBooks.of(year)).find((one) => one.number === number) ?? null;

/**
 * Somebody is to be led to a book: that they were is on record before they are.
 * @returns which of its fetches it is, from 1; null where there is no file: it is not ready, or is gone
 */
export async function fetchBook(
  { minuteBooks, clock }: Deps,
  book: MinuteBook,
  by: string,
): Promise<number | null> {
  const at = clock.now();
  if (bookStands(book, at) !== "ready") return null;
  await minuteBooks.fetched(book, { by, at });
  const found = await readBook({ minuteBooks }, book.year, book.number);
  return (found?.fetched.findLastIndex((one) => one.by === by && one.at === at) ?? -1) + 1 || null;
}

/** Whether somebody is still led to a book's file by what they were given: it is theirs, and good for a minute. */
export function isLed(book: MinuteBook, fetch: number, by: string, now: string): boolean {
  const own = book.fetched[fetch - 1];
  if (!own || own.by !== by || bookStands(book, now) !== "ready") return false;
  return now < later(own.at, fetchedFor);
}
