import { cleanLine } from "../typed/text.ts";
import { endingOf, isTaken, saidByName } from "./taken.ts";

const megabyte = 1024 * 1024;

/** Bytes of a file at most; of one that comes in a form, whole; and of a part of one that a script sends in parts. */
export const mostBytes = 25 * megabyte;
export const mostBytesInForm = 4 * megabyte;
export const bytesOfPart = 5 * megabyte;

/** Characters of a name at most. */
const longestName = 120;

/** Files at one field at most. */
export const mostAtField = 10;

export const fileLanguages = ["en", "fr", "other"] as const;

/** What whoever attaches a file says of it. */
export type Described = {
  /** What it is and what it is there for, in their words. */
  purpose: string;
  language: (typeof fileLanguages)[number];
  /** The reference of the consent, where a child can be recognised in it; null where none can. */
  consent: string | null;
};

/** Why a file is not taken: whoever sent it is told, and what to do next. */
export type FileProblem =
  | "no-file"
  | "empty"
  | "too-large"
  | "too-large-for-form"
  | "not-taken"
  | "not-what-it-says"
  | "malware"
  | "not-scanned"
  | "taken-away";

/**
 * How a file stands. It lies in quarantine from when its last byte arrived until it was scanned and looked at; once it is clean, its
 * own hash names it, for good; of one that was taken away nothing is left but that.
 */
export type FileStanding =
  | { state: "uploading"; upload: string }
  | { state: "quarantined" }
  | { state: "clean" | "taken-away"; sha256: string; type: string; size: number }
  | { state: "refused"; because: FileProblem };

/** A file that somebody attached to a document at a field. */
export type Attachment = Described & {
  id: string;
  /** The name of the field. */
  field: string;
  name: string;
  /** Bytes, as whoever sent it said. */
  size: number;
  /** Who attached it, and when (instant, ISO 8601 UTC). */
  by: string;
  at: string;
  standing: FileStanding;
  /** Whether it was taken off its field again: what was submitted with it keeps it. */
  isRemoved: boolean;
  /** When it was (instant, ISO 8601 UTC). */
  removedAt?: string | undefined;
};

/** A file as a content names it: decided on with it, and found by its hash for as long as the content is there. */
export type FileRef = Described &
  Pick<Attachment, "id" | "name"> & {
    sha256: string;
    type: string;
    size: number;
    /** Said as it is read, and in no content: nobody has it any more. */
    takenAway?: true | undefined;
  };

/**
 * A name as it is kept and shown: what stands after the last slash of either kind, in one line, without what cannot be seen (a mark of
 * direction makes "exe.pdf" of "fdp.exe"), and no longer than a list has room for; it keeps its ending.
 */
export function nameOfFile(sent: string): string {
  const last = cleanLine(sent.split(/[/\\]/).at(-1) ?? "");
  const letters = [...last];
  if (letters.length <= longestName) return last;
  const ending = "….".length + endingOf(last).length;
  if (ending > longestName / 2) return letters.slice(0, longestName).join("");
  return `${letters.slice(0, longestName - ending).join("")}….${endingOf(last)}`;
}

/**
 * Why a file is not taken, by its name and its size alone: before a byte of it is read.
 * @param most bytes that the way has room for by which it comes
 */
export function refusedUnread(
  { name, size }: { name: string; size: number },
  most = mostBytes,
): FileProblem | null {
  if (nameOfFile(name) === "") return "no-file";
  if (size === 0) return "empty";
  if (size > mostBytes) return "too-large";
  if (size > most) return "too-large-for-form";
  return saidByName(nameOfFile(name)) === null ? "not-taken" : null;
}

/**
 * Why a file is not taken by what it holds.
 * @param type what its first bytes say that it is (RFC 6838); null where they say nothing that is known
 */
export function refusedRead(file: { name: string; size: number }, type: string | null): FileProblem | null {
  const unread = refusedUnread(file);
  if (unread) return unread;
  if (type !== null && !isTaken(type)) return "not-taken";
  return type === saidByName(nameOfFile(file.name)) ? null : "not-what-it-says";
}

/** The files of a document that stand at a field now, in the order in which they were attached. */
export const filesAt = (field: string, files: readonly Attachment[]): Attachment[] =>
  files
    .filter((file) => file.field === field && !file.isRemoved)
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id));
