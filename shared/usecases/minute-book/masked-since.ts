import type { MinuteBook } from "../../domain/board/minute-book.ts";
import { listYear, type ReadingYear } from "./read-year.ts";

/**
 * A book, and whether words of what it holds were masked since it was asked for: its file still has them, and is handed to nobody.
 * Where nothing was masked, heads say so; entries are read of what has masks alone.
 */
export async function withMasks(deps: ReadingYear, book: MinuteBook): Promise<MinuteBook> {
  if (book.standing.state !== "ready") return book;
  const since = book.asked.at;
  const found = await listYear(deps, book.year);
  const masked = await Promise.all(
    found.map((one) => {
      if ("meeting" in one) return isMeetingMasked(deps, one.meeting, since);
      const { registered } = one;
      return registered.way === "meeting"
        ? isMeetingMasked(deps, registered.meeting, since)
        : isDocumentMasked(deps, registered.documentId, since);
    }),
  );
  return { ...book, isMaskedSince: masked.includes(true) };
}

async function isMeetingMasked({ meetings }: ReadingYear, meeting: string, since: string): Promise<boolean> {
  const { head } = await meetings.load({ meeting });
  if (head?.meeting.masked === undefined) return false;
  const entries = await meetings.entries(meeting);
  return entries.some(({ type, at }) => type === "words-masked" && at >= since);
}

async function isDocumentMasked(
  { store, archive }: ReadingYear,
  documentId: string,
  since: string,
): Promise<boolean> {
  const { head, basis } = await store.load({ documentId, basis: true });
  if (!head || !basis || Object.keys(head.report.masked).length === 0) return false;
  const history = await archive.history(documentId, head, basis);
  // What is not what was recorded says nothing of what was masked.
  return (
    history === "altered" ||
    history.some(({ entry: { event, at } }) => event.type === "passage-masked" && at >= since)
  );
}
