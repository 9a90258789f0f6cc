import type { Attachment } from "../attachments/attachment.ts";
import { later } from "../time.ts";
import { allows, type Status } from "./lifecycle.ts";
import type { Review } from "./state.ts";

/** Where it can go back to its author, who may submit what they left out. */
const comesBack: ReadonlySet<Status> = new Set([
  "submitted",
  "in-review",
  "awaiting-meeting",
  "signing",
  "with-donor",
]);

/**
 * From when on (instant, ISO 8601 UTC) a file goes that no submission names, as it stands now; null while somebody may submit it still.
 * It is counted from when it was attached, or taken off its field; of a draft that was discarded, no sooner than that is gone itself.
 */
export function goesFrom(
  { status, keptUntil }: Pick<Review, "status" | "keptUntil">,
  {
    at,
    standing,
    isRemoved,
    removedAt = at,
  }: Pick<Attachment, "at" | "standing" | "isRemoved" | "removedAt">,
  unsubmittedDays: number,
): string | null {
  const days = { days: unsubmittedDays };
  if (isRemoved) return later(removedAt, days);
  if (standing.state === "uploading") return later(at, days);
  if (allows("submit", status) || comesBack.has(status)) return null;
  const from = later(at, days);
  return keptUntil !== null && keptUntil > from ? keptUntil : from;
}
