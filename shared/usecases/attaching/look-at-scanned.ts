import type { FileStanding } from "../../domain/attachments/attachment.ts";
import { refusedRead, refusedUnread } from "../../domain/attachments/attachment.ts";
import type { Incoming } from "../../domain/attachments/objects.ts";
import { digestOfBytes } from "../../domain/audit/hash.ts";
import type { Files, Quarantine, TypeOf } from "../../ports/files.ts";

/** What a scan came to: no threat, one, or nothing, as of what a password protects. */
export type Scanned = "clean" | "malware" | "not-scanned";

/**
 * A file in quarantine was scanned.
 *
 * 1. Only what is on record and not settled is looked at: whoever scans tells more than once.
 * 2. Of what is clean by the scan its size, its name and its content are looked at: what a form or a script said of it proves nothing.
 * 3. What was taken away from the document does not come back to it.
 * 4. Its hash is computed, and names it from then on, before it is on record as clean: whoever reads that finds it there. What came
 *    goes after that, and not before: whoever looks once more, since that was not recorded, finds it still.
 */
export async function lookAtScanned(
  deps: { files: Files; quarantine: Quarantine; typeOf: TypeOf },
  of: Incoming,
  scanned: Scanned,
): Promise<FileStanding["state"] | "unknown"> {
  const all = await deps.files.of(of.documentId);
  const file = all.find(({ id }) => id === of.id);
  if (!file) return "unknown";
  // What came of one that is clean may lie there still, where the first look ended before it was taken away.
  if (file.standing.state === "clean") await deps.quarantine.empty(of);
  if (file.standing.state !== "uploading" && file.standing.state !== "quarantined")
    return file.standing.state;
  const takenAway = all.flatMap(({ standing }) => (standing.state === "taken-away" ? [standing.sha256] : []));
  const standing = await standingOf(deps, of, file.name, scanned, takenAway);
  const isStanding = await deps.files.stand(of.documentId, of.id, standing, ["uploading", "quarantined"]);
  if (isStanding && standing.state === "clean") await deps.quarantine.empty(of);
  return isStanding ? standing.state : "unknown";
}

async function standingOf(
  { quarantine, typeOf }: { quarantine: Quarantine; typeOf: TypeOf },
  of: Incoming,
  name: string,
  scanned: Scanned,
  takenAway: readonly string[],
): Promise<FileStanding> {
  if (scanned !== "clean") return { state: "refused", because: scanned };
  const size = await quarantine.sizeOf(of);
  const unread = refusedUnread({ name, size: size ?? 0 });
  if (unread) return { state: "refused", because: unread };
  const bytes = await quarantine.read(of);
  const type = await typeOf(bytes);
  const problem = refusedRead({ name, size: bytes.byteLength }, type);
  if (problem || type === null) return { state: "refused", because: problem ?? "not-what-it-says" };
  const sha256 = digestOfBytes(bytes);
  if (takenAway.includes(sha256)) return { state: "refused", because: "taken-away" };
  await quarantine.keep(of, sha256, bytes);
  return { state: "clean", sha256, type, size: bytes.byteLength };
}
