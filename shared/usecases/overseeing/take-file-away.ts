import type { Attachment } from "../../domain/attachments/attachment.ts";
import { mayName } from "../../domain/attachments/refs.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { retainedBy } from "../../domain/documents/retained.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Result } from "../../domain/result.ts";
import { minutesKept } from "../../domain/review/minutes-kept.ts";
import type { FileKept } from "../../domain/review/refusal.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Files } from "../../ports/files.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import type { OverseerRefusal, ReasonedForm } from "./act-as-overseer.ts";
import { actAsOverseer } from "./act-as-overseer.ts";

type Deps = {
  clock: Clock;
  archive: Pick<Archive, "history" | "keptWords">;
  directory: Pick<Directory, "organisation">;
  files: Pick<Files, "of">;
};

/** A file of a document that somebody has, or had until it was taken away: with all records of the document that have its bytes. */
export type HeldFile = {
  file: Attachment;
  /** The ids of those records, its own among them. */
  records: readonly string[];
  isTakenAway: boolean;
  /** The submissions that name it, counted from 1, or may, where the answer at its field was masked. */
  rounds: readonly number[];
  /** Why it is to be kept; null where nothing says so. */
  retained: FileKept | null;
};

/**
 * The files of a document that were found clean, each once however often it was attached, in the order in which they came.
 * @returns "altered" where what is kept is not what was recorded: then nobody knows what names them
 */
export async function heldFiles(
  deps: Deps,
  documentId: string,
  head: Head,
  basis: Basis | null,
): Promise<HeldFile[] | Altered> {
  const history = await deps.archive.history(documentId, head, basis);
  if (history === "altered") return history;
  const [words, recorded, organisation] = await Promise.all([
    deps.archive.keptWords(documentId, head.report, history),
    deps.files.of(documentId),
    deps.directory.organisation(),
  ]);
  if (words === "altered") return words;
  const today = dayOf(deps.clock.now(), organisation.timeZone);
  const submitted = history.flatMap(({ entry: { event } }) => {
    if (event.type !== "document-submitted") return [];
    const { round, contentHash } = event.facts;
    const version = words.find((item) => item.in === "content" && item.name === contentHash);
    return version ? [{ round, contentHash, kept: version.kept }] : [];
  });
  const events = history.map(({ entry }) => entry.event);
  const inOrder = recorded.toSorted((one, other) => one.at.localeCompare(other.at));
  const same = Map.groupBy(inOrder, ({ standing }) => ("sha256" in standing ? standing.sha256 : null));
  return [...same].flatMap(([sha256, all]): HeldFile[] => {
    const [file] = all;
    const records = all.map(({ id }) => id);
    if (sha256 === null || !file) return [];
    const naming = submitted.filter(({ kept }) => all.some((each) => mayName(kept, each)));
    const isNamed = naming.some(({ contentHash }) => contentHash === head.report.contentHash);
    return [
      {
        ...{ file, records, rounds: naming.map(({ round }) => round) },
        isTakenAway: all.every(({ standing }) => standing.state === "taken-away"),
        retained:
          minutesKept(head.report, events, records, organisation, today) ??
          retainedBy(head.report, isNamed, organisation, today),
      },
    ];
  });
}

/**
 * The overseer takes the bytes of a file away, for everybody and for good: what was submitted goes on naming it, and its hash proves that.
 *
 * 1. Which records have the same bytes, which versions name them, and whether anything requires that they are kept, is looked up again.
 * 2. One transaction: entry, head, the reason beside its commitment, the records, which nobody has the file by any more, and the outbox
 *    row by which the bytes are deleted.
 * @param form `file`: the id of any record of it
 */
export const takeFileAway = (
  deps: Deps & { store: DecisionStore; ids: Ids },
  credentials: Credentials,
  { file, ...form }: ReasonedForm & { file: string },
): Promise<Result<null, OverseerRefusal>> =>
  actAsOverseer(
    deps,
    credentials,
    { ...form, act: "take-file-away", about: { file } },
    async ({ by, documentId, head, loaded: { basis } }, reasonCommitment) => {
      const held = await heldFiles(deps, documentId, head, basis);
      if (held === "altered") return { code: held };
      const found = held.find(({ records }) => records.includes(file));
      if (!found) return { code: "invalid" };
      const files = found.records.filter((id) => !head.report.takenAway?.includes(id));
      if (files.length === 0) return { code: "file-taken-away" };
      const { retained } = found;
      return {
        command: { name: "take-file-away", by, files, retained, reasonCommitment },
        extras: { filesTaken: files },
      };
    },
  );
