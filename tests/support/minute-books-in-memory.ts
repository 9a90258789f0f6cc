import type { MinuteBook } from "../../shared/domain/board/minute-book.ts";
import type { MinuteBooks } from "../../shared/ports/minute-books.ts";
import type { OutboxRow } from "../../shared/ports/store.ts";

type Tables = { readonly books: Map<string, MinuteBook>; addRow(row: OutboxRow): void };

const nameOf = ({ year, number }: Pick<MinuteBook, "year" | "number">) => `${year}-${number}`;

/** Minute books in memory, each write with the conditions that the adapter puts on it. */
export const booksOf = (tables: Tables): MinuteBooks => {
  const change = async (
    named: Pick<MinuteBook, "year" | "number">,
    how: (book: MinuteBook) => MinuteBook,
  ) => {
    await null;
    const book = tables.books.get(nameOf(named));
    if (!book) throw new Error(`nobody asked for the book ${nameOf(named)}`);
    tables.books.set(nameOf(named), how(book));
  };
  return {
    of: async (year) => {
      await null;
      return [...tables.books.values()]
        .filter((one) => one.year === year)
        .sort((a, b) => a.number - b.number);
    },
    ask: async (book, row) => {
      await null;
      if (tables.books.has(nameOf(book))) return false;
      tables.books.set(nameOf(book), book);
      tables.addRow(row);
      return true;
    },
    stand: (named, standing) => change(named, (book) => ({ ...book, standing })),
    fetched: (named, by) => change(named, (book) => ({ ...book, fetched: [...book.fetched, by] })),
  };
};
