import type { Altered } from "../../domain/audit/commitments.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { Draft } from "../../domain/forms/draft.ts";
import type { DraftComment } from "../../domain/review/draft-comment.ts";
import type { Archive, Directory, HistoryLine } from "../../ports/reading.ts";
import type { Identified } from "../entering/identify.ts";

/** All comments on a draft, in the order in which they were made, with what became of each. Its record is verified. */
export async function readComments(
  deps: { archive: Pick<Archive, "history">; directory: Pick<Directory, "names"> },
  { link, head, loaded }: Pick<Identified, "link" | "head" | "loaded">,
  basis: Basis,
): Promise<DraftComment[] | Altered> {
  const history = await deps.archive.history(link.documentId, head, basis);
  if (history === "altered") return history;
  const names = await deps.directory.names([...new Set(history.flatMap(peopleOf))]);
  return history.flatMap((line) => commentOf(line, history, names, loaded.draft));
}

const peopleOf = ({ entry: { event } }: HistoryLine): string[] =>
  event.type === "comment-made" || event.type === "comment-settled" ? [event.facts.by] : [];

function commentOf(
  { entry: { event, at }, comment }: HistoryLine,
  history: readonly HistoryLine[],
  names: Readonly<Record<string, string>>,
  draft: Draft | null,
): DraftComment[] {
  if (event.type !== "comment-made") return [];
  const { number, by, section, field, revision } = event.facts;
  const nameOf = (id: string) => names[id] ?? "";
  const settled = history.flatMap(({ entry, comment: words }) =>
    entry.event.type === "comment-settled" && entry.event.facts.number === number
      ? [
          {
            outcome: entry.event.facts.outcome,
            name: nameOf(entry.event.facts.by),
            at: entry.at,
            text: textOf(words),
          },
        ]
      : [],
  );
  return [
    {
      ...{ number, by, name: nameOf(by), at, section, field, text: textOf(comment) },
      proposed: comment === "altered" ? {} : (comment?.fields ?? {}),
      isChanged: (draft?.[section]?.revision ?? 0) !== revision,
      settled: settled[0] ?? null,
    },
  ];
}

const textOf = (comment: HistoryLine["comment"]): string | null =>
  comment === "altered" ? null : (comment?.text ?? null);
