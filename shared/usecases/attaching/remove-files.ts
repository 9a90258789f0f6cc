import type { Attachment } from "../../domain/attachments/attachment.ts";
import { mayName } from "../../domain/attachments/refs.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { namesMinutes } from "../../domain/board/minutes-file.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import { goesFrom } from "../../domain/review/unsubmitted-files.ts";
import { later } from "../../domain/time.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { FileBytes, Files } from "../../ports/files.ts";
import type { Outbox, PendingRow } from "../../ports/outbox.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { whenAltered } from "../engine/verified.ts";

export type RemovingDeps = {
  store: Pick<DecisionStore, "load">;
  archive: Pick<Archive, "history" | "keptWords">;
  directory: Pick<Directory, "organisation">;
  files: Pick<Files, "of" | "forget">;
  bytes: FileBytes;
  outbox: Pick<Outbox, "pending" | "add" | "finish">;
  clock: Clock;
};

/**
 * Looks after the files of an outbox row: the bytes of those that were taken away go, and so does a file that nobody submitted. Safe to
 * repeat, whenever it ended before.
 *
 * 1. A row that ended, or whose time has not come, is left alone.
 * 2. Only what the document says was taken away goes: every version of it. The record stays, and says so.
 * 3. Of a file that nobody submitted the record goes first, as it was read: who has it again meanwhile keeps it. Bytes of which there is
 *    no record are nobody's, so that a second time finds what the first one left.
 * 4. What somebody can submit still is looked at again.
 * @returns what became of it
 */
export async function removeFiles(
  deps: RemovingDeps,
  rowId: string,
): Promise<"ended" | "later" | "deleted" | "submitted"> {
  const row = await deps.outbox.pending(rowId);
  const { effect } = row ?? {};
  if (!row || (effect?.effect !== "delete-files" && effect?.effect !== "sweep-file")) return "ended";
  if (row.notBefore !== undefined && deps.clock.now() < row.notBefore) return "later";
  const { documentId } = row;
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if (effect.effect === "sweep-file") return sweep(deps, row, effect.file, { head, basis });
  const taken = effect.files.filter((id) => head?.report.takenAway?.includes(id));
  for (const id of taken) await deps.bytes.deleteAll({ documentId, id });
  await deps.outbox.finish(row.id, taken.length > 0 ? "done" : "moot");
  return "deleted";
}

type Read = Pick<Awaited<ReturnType<DecisionStore["load"]>>, "head" | "basis">;

async function sweep(
  deps: RemovingDeps,
  row: PendingRow,
  id: string,
  { head, basis }: Read,
): Promise<Awaited<ReturnType<typeof removeFiles>>> {
  const { documentId } = row;
  const file = (await deps.files.of(documentId)).find((each) => each.id === id);
  if (file) {
    const isSubmitted = await isNamed(deps, documentId, head, basis, file);
    if (isSubmitted === null) return lookAgain(deps, row, later(deps.clock.now(), whenAltered));
    if (isSubmitted || file.standing.state === "taken-away") return finish(deps, row, "submitted");
    const { unsubmittedDays } = (await deps.directory.organisation()).retention;
    const now = deps.clock.now();
    const from = head ? goesFrom(head.report, file, unsubmittedDays) : now;
    if (from === null || from > now)
      return lookAgain(deps, row, from ?? later(now, { days: unsubmittedDays }));
    if (!(await deps.files.forget(documentId, file))) return lookAgain(deps, row, later(now, { days: 1 }));
  }
  await deps.bytes.deleteAll({ documentId, id });
  return finish(deps, row, "deleted");
}

/**
 * Whether any version names a file, or what was entered of a meeting names it as its minutes. Where the answer at its field was masked,
 * it may be the one.
 * @returns null where what is kept is not what was recorded: nobody knows then
 */
async function isNamed(
  { archive }: Pick<RemovingDeps, "archive">,
  documentId: string,
  head: Head | null,
  basis: Read["basis"],
  { id, field }: Attachment,
): Promise<boolean | null> {
  if (!head) return false;
  const history = await archive.history(documentId, head, basis);
  if (history === "altered") return null;
  if (history.some(({ entry }) => namesMinutes(entry.event, id))) return true;
  const words = await archive.keptWords(documentId, head.report, history);
  if (words === "altered") return null;
  return words.some((item) => item.in === "content" && mayName(item.kept, { id, field }));
}

async function finish<T>(
  { outbox }: Pick<RemovingDeps, "outbox">,
  { id }: Pick<PendingRow, "id">,
  said: T,
): Promise<T> {
  await outbox.finish(id, "done");
  return said;
}

/** By a row of its own, named by this one, so that a second time adds none. */
async function lookAgain(
  deps: Pick<RemovingDeps, "outbox" | "clock">,
  { id: before, documentId, effect }: PendingRow,
  notBefore: string,
): Promise<"later"> {
  const createdAt = deps.clock.now();
  const id = linkIdOf(documentId, hashOf({ row: before, what: "again" }));
  await deps.outbox.add({ id, documentId, effect, linkId: null, createdAt, notBefore }, null);
  return finish(deps, { id: before }, "later" as const);
}
