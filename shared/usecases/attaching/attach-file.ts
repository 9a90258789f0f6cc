import type { Attachment, FileProblem } from "../../domain/attachments/attachment.ts";
import {
  bytesOfPart,
  filesAt,
  mostBytes,
  mostBytesInForm,
  nameOfFile,
  refusedRead,
  refusedUnread,
} from "../../domain/attachments/attachment.ts";
import { type DescribingError, readDescribed } from "../../domain/attachments/describing.ts";
import { digestOfBytes, hashOf } from "../../domain/audit/hash.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { FileStore, Files, TypeOf } from "../../ports/files.ts";
import type { Directory } from "../../ports/reading.ts";
import { sweepOf } from "./sweep-row.ts";

export type AttachingDeps = {
  clock: Clock;
  directory: Pick<Directory, "organisation">;
  files: Files;
  /** Opened when it is needed: who attaches nothing waits for nothing of it. */
  openFileStore: () => Promise<FileStore>;
};

/** At which field, what was said of the file, and by which command, which makes a file that is sent twice one. */
type SentFile = {
  field: string;
  command: string;
  name: string;
  typed: Readonly<Record<string, string>>;
};

/** `wrong`: what is wrong with the file, and with what was said of it. */
export type NotAttached =
  | { code: "full" }
  | { code: "wrong"; problem: FileProblem | null; errors: readonly DescribingError[] };

/**
 * Who attaches files to a document, and at which field; or why they do not (R). Asked before anything is kept.
 */
export interface Opening<R> {
  /** For another file at a field, as its address names that: `most` has it room for. */
  at(field: string): Promise<Result<Place & { field: string; most: number }, R>>;
  /** For a file that came to one. */
  of(file: string): Promise<Result<Place, R>>;
}

type Place = { documentId: string; person: string };

/**
 * Somebody attaches a file to a document that came whole in a form.
 *
 * 1. One read: who they are, and whether the form has such a field as it stands.
 * 2. What they say of it and what it holds is looked at; all that is wrong is said at once, and nothing is kept.
 * 3. It is on record before its bytes lie anywhere, and in quarantine once they do: whoever scanned it finds it on record.
 */
export async function attachFile<R>(
  deps: AttachingDeps & { typeOf: TypeOf },
  open: Opening<R>,
  { bytes, ...sent }: SentFile & { bytes: Uint8Array },
): Promise<Result<null, R | NotAttached>> {
  const size = bytes.byteLength;
  const problem =
    refusedUnread({ name: sent.name, size }, mostBytesInForm) ??
    refusedRead({ name: sent.name, size }, await deps.typeOf(bytes));
  const told = `${sent.command} ${digestOfBytes(bytes)}`;
  const begun = await begin(deps, open, { ...sent, command: told, size }, problem);
  if (!begun.ok) return begun;
  const { documentId } = begun.value;
  const { id } = begun.value.file;
  const file = { ...begun.value.file, standing: { state: "uploading", upload: "" } } as const;
  // Sent once more, its bytes are kept once more where they may not lie there yet: the first time may have ended before.
  if (!(await putOnRecord(deps, documentId, file)) && !(await isUploading(deps, documentId, id)))
    return ok(null);
  await (await deps.openFileStore()).put({ documentId, id }, bytes);
  await deps.files.stand(documentId, id, { state: "quarantined" }, ["uploading"]);
  return ok(null);
}

/**
 * A script begins to send a file in parts. One of the same name and size that has not arrived whole at the field goes on where it
 * stopped, unless what arrived of it is gone by now: then it begins anew.
 */
export async function beginUpload<R>(
  deps: AttachingDeps,
  open: Opening<R>,
  sent: SentFile & { size: number },
): Promise<Result<{ id: string }, R | NotAttached>> {
  const begun = await begin(deps, open, sent, refusedUnread(sent, mostBytes));
  if (!begun.ok) return begun;
  const { documentId, file, unfinished } = begun.value;
  const store = await deps.openFileStore();
  const id = unfinished?.id ?? file.id;
  const of = { documentId, id };
  if (unfinished && (await store.partsOf(of, unfinished.upload)) !== null) return ok({ id });
  const standing = { state: "uploading", upload: await store.begin(of) } as const;
  if (unfinished) await deps.files.stand(documentId, id, standing, ["uploading"]);
  else await putOnRecord(deps, documentId, { ...file, standing });
  return ok({ id });
}

/** Which parts of a file have yet to arrive: from which byte to which, each with the address that it is sent to. */
export type PartsLeft = { size: number; parts: { number: number; from: number; to: number; url: string }[] };

/** @returns null where nothing is sent of such a file */
export async function partsLeft(
  deps: Pick<AttachingDeps, "files" | "openFileStore">,
  documentId: string,
  id: string,
): Promise<PartsLeft | null> {
  const file = await uploading(deps, documentId, id);
  if (!file) return null;
  const store = await deps.openFileStore();
  const of = { documentId, id };
  const there = (await store.partsOf(of, file.upload)) ?? [];
  const missing = partsOf(file.size).filter(
    ({ number, from, to }) => !there.some((part) => part.number === number && part.size === to - from),
  );
  const parts = missing.map(async (part) => ({
    ...part,
    url: await store.partUrl(of, file.upload, part.number),
  }));
  return { size: file.size, parts: await Promise.all(parts) };
}

/** The parts of a file of so many bytes, the last one with what is left. */
function partsOf(size: number): { number: number; from: number; to: number }[] {
  const count = Math.ceil(size / bytesOfPart);
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    from: at * bytesOfPart,
    to: Math.min(size, (at + 1) * bytesOfPart),
  }));
}

/** All parts of a file arrived: it becomes one, and lies in quarantine. Said twice, it is as said once. */
export async function fileArrived<R>(
  deps: AttachingDeps,
  open: Opening<R>,
  id: string,
): Promise<Result<null, R | { code: "file-unfinished" }>> {
  const opened = await open.of(id);
  if (!opened.ok) return opened;
  const { documentId } = opened.value;
  const left = await partsLeft(deps, documentId, id);
  if (left === null) return ok(null);
  if (left.parts.length > 0) return refuse({ code: "file-unfinished" });
  const file = await uploading(deps, documentId, id);
  if (!file) return ok(null);
  await (await deps.openFileStore()).complete({ documentId, id }, file.upload);
  await deps.files.stand(documentId, id, { state: "quarantined" }, ["uploading"]);
  return ok(null);
}

/** Somebody takes a file off its field. */
export async function removeFile<R>(
  deps: Pick<AttachingDeps, "files" | "clock">,
  open: Opening<R>,
  id: string,
): Promise<Result<null, R>> {
  const opened = await open.of(id);
  if (!opened.ok) return opened;
  await deps.files.remove(opened.value.documentId, id, deps.clock.now());
  return ok(null);
}

/** It is looked after days whether somebody submitted it: how many, the organisation says. */
async function putOnRecord(
  { files, directory }: Pick<AttachingDeps, "files" | "directory">,
  documentId: string,
  file: Attachment,
): Promise<boolean> {
  const { retention } = await directory.organisation();
  return files.add(documentId, file, sweepOf(documentId, file, retention));
}

type Begun = {
  documentId: string;
  file: Omit<Attachment, "standing">;
  unfinished: { id: string; upload: string } | null;
};

async function begin<R>(
  deps: AttachingDeps,
  open: Opening<R>,
  { field: named, command, name, size, typed }: SentFile & { size: number },
  problem: FileProblem | null,
): Promise<Result<Begun, R | NotAttached>> {
  const opened = await open.at(named);
  if (!opened.ok) return opened;
  const { documentId, person, field, most } = opened.value;
  const described = readDescribed(typed);
  const errors = described.ok ? [] : described.errors;
  if (problem || !described.ok) return refuse({ code: "wrong", problem, errors });
  // A page to which somebody went back sends its command with another file, too.
  const id = `f${hashOf({ command, documentId, field, name, size, ...described.described }).slice(0, 16)}`;
  const there = filesAt(field, await deps.files.of(documentId)).filter((each) => each.id !== id);
  const same = there.find(
    (each) => each.standing.state === "uploading" && each.name === nameOfFile(name) && each.size === size,
  );
  if (!same && there.length >= most) return refuse({ code: "full" });
  const file: Omit<Attachment, "standing"> = {
    ...{ id, field, name: nameOfFile(name), size, by: person, at: deps.clock.now(), isRemoved: false },
    ...described.described,
  };
  const upload = same?.standing.state === "uploading" ? same.standing.upload : "";
  return ok({ documentId, file, unfinished: same && upload !== "" ? { id: same.id, upload } : null });
}

const isUploading = async ({ files }: Pick<AttachingDeps, "files">, documentId: string, id: string) =>
  (await files.of(documentId)).some((each) => each.id === id && each.standing.state === "uploading");

async function uploading(
  { files }: Pick<AttachingDeps, "files">,
  documentId: string,
  id: string,
): Promise<{ size: number; upload: string } | null> {
  const file = (await files.of(documentId)).find((each) => each.id === id);
  if (file?.standing.state !== "uploading" || file.standing.upload === "") return null;
  return { size: file.size, upload: file.standing.upload };
}
