import type { MinuteBook } from "../../domain/board/minute-book.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import { listDeclared } from "./declared-apart.ts";
import { listYear, type ReadingYear } from "./read-year.ts";

/**
 * A book, and whether words of what it holds were masked since it was asked for: its file still has them, and is handed to nobody.
 * Where nothing was masked, heads say so; entries are read of what has masks alone.
 */
export async function withMasks(deps: ReadingYear, book: MinuteBook): Promise<MinuteBook> {
  if (book.standing.state !== "ready") return book;
  const since = book.asked.at;
  const [found, declared] = await Promise.all([listYear(deps, book.year), listDeclared(deps, book.year)]);
  const streams = found.map((one) => {
    if ("meeting" in one) return { meeting: one.meeting };
    const { registered } = one;
    return registered.way === "meeting"
      ? { meeting: registered.meeting }
      : { documentId: registered.documentId };
  });
  const meetings = new Set(streams.flatMap((one) => ("meeting" in one ? [one.meeting] : [])));
  const held = await Promise.all([...meetings].map((meeting) => lookAtMeeting(deps, meeting, since)));
  const documents = new Set([
    ...streams.flatMap((one) => ("documentId" in one ? [one.documentId] : [])),
    ...held.flatMap((one) => one.documents),
    ...declared.flatMap(({ stream }) => (personOfStream(stream) === null ? [stream] : [])),
  ]);
  const officers = new Set(declared.flatMap(({ stream }) => personOfStream(stream) ?? []));
  const masked = await Promise.all([
    ...[...documents].map((id) => isDocumentMasked(deps, id, since)),
    ...[...officers].map((person) => isOfficerMasked(deps, person, since)),
  ]);
  return { ...book, isMaskedSince: masked.includes(true) || held.some(({ isMasked }) => isMasked) };
}

/** Whether words of a meeting were masked; and the documents before it, of which the book has what directors declared in writing. */
async function lookAtMeeting({ meetings }: ReadingYear, meeting: string, since: string) {
  const { head } = await meetings.load({ meeting });
  const documents = (head?.meeting.agenda ?? []).flatMap(({ of }) => (of ? [of.documentId] : []));
  if (head?.meeting.masked === undefined) return { documents, isMasked: false };
  const entries = await meetings.entries(meeting);
  const isMasked = entries.some(({ type, at }) => type === "words-masked" && at >= since);
  return { documents, isMasked };
}

/** Whether words were masked of what an officer declared in writing. */
const isOfficerMasked = async ({ people }: ReadingYear, person: string, since: string): Promise<boolean> =>
  (await people.entries(person)).some(({ type, at }) => type === "disclosure-masked" && at >= since);

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
