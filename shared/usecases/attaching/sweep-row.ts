import type { Attachment } from "../../domain/attachments/attachment.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import type { Retention } from "../../domain/organisation/retention.ts";
import { later } from "../../domain/time.ts";
import type { OutboxRow } from "../../ports/store.ts";

/** The row by which it is looked whether a file was submitted, once it has been there for the days that an organisation gives it. */
export const sweepOf = (
  documentId: string,
  { id: file, at }: Pick<Attachment, "id" | "at">,
  { unsubmittedDays }: Retention,
): OutboxRow => ({
  id: linkIdOf(documentId, `sweep.${file}`),
  documentId,
  effect: { effect: "sweep-file", file },
  linkId: null,
  createdAt: at,
  notBefore: later(at, { days: unsubmittedDays }),
});
