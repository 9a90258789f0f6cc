import type { Bilingual } from "../../events/common.ts";
import type { AlteredPaper, Bound, Indexed, Paper } from "../domain/board/bound.ts";
import type { Disclosure } from "../domain/board/disclosed.ts";
import type { BookStanding, MinuteBook } from "../domain/board/minute-book.ts";
import type { Lang } from "../domain/organisation/organisation.ts";
import type { PrintedPage } from "./printing.ts";
import type { OutboxRow } from "./store.ts";

type Named = Pick<MinuteBook, "year" | "number">;

/** The minute books that were asked for. */
export interface MinuteBooks {
  /** Those of a year, the oldest first. */
  of(year: string): Promise<MinuteBook[]>;
  /** Puts one on record, together with the row by which it is made. @returns false where somebody was first */
  ask(book: MinuteBook, row: OutboxRow): Promise<boolean>;
  stand(book: Named, standing: BookStanding): Promise<void>;
  /** Puts on record that somebody was led to its file. */
  fetched(book: Named, by: { by: string; at: string }): Promise<void>;
}

/** Where the files of minute books lie. */
export interface BookShelf {
  put(book: Named, bytes: Uint8Array): Promise<void>;
}

/** Has the book of an outbox row made, by whoever makes them: it ends the row itself, later. */
export interface BookBinder {
  ask(outboxId: string): Promise<void>;
}

/** Puts files into one (ZIP, APPNOTE 6.3): the same bytes for the same files. */
export type Packer = (files: readonly { path: string; bytes: Uint8Array }[], at: string) => Uint8Array;

/** How the papers of a minute book are written: each as a page for the printer. */
export type BookPages = {
  page(lang: Lang, paper: Paper): Promise<PrintedPage>;
  /** What the file of a paper is called, without its ending. */
  fileName(paper: Paper): string;
  /** @param askedAt the instant of the record that it is made of (ISO 8601 UTC); `altered`: what stayed out */
  index(
    lang: Lang,
    book: { year: string; askedAt: string; altered: readonly Pick<AlteredPaper, "id" | "on">[] },
    bound: readonly Indexed[],
    interests: Pick<Bound, "path" | "sha256"> | null,
  ): Promise<PrintedPage>;
  /** What was declared of interests, for members; `source`: the rule by which they may examine it. */
  interests(
    lang: Lang,
    book: { year: string; source: Bilingual },
    disclosures: readonly Disclosure[],
  ): Promise<PrintedPage>;
};
