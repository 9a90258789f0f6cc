import type { Basis } from "../../domain/documents/basis.ts";
import type { HeldBack } from "../../domain/documents/governance/document.ts";
import { awaitsItsDay, beginsOn } from "../../domain/documents/governance/standing.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Archive, Directory, Records } from "../../ports/reading.ts";

type Deps = { directory: Pick<Directory, "organisation">; records: Pick<Records, "policy"> };

/**
 * Why nobody could go through with what a document says whose day has come; of none but approval policies and rules of a board. What asks it
 * knows forms, and is loaded on such a day alone.
 * @param today ISO 8601, where the organisation is at home
 */
export async function amissAsItBegins(
  deps: Deps,
  basis: Basis,
  values: Values,
  today: string,
): Promise<HeldBack["because"]> {
  if (!isRunBy(basis)) return [];
  const { whyHeldBack } = await import("../writing/held-back.ts");
  return whyHeldBack(deps, basis, values, today);
}

/** The same of one that waits for its day, read by the clock; nothing while that is to come. */
export async function amissOnItsDay(
  deps: Deps & { archive: Pick<Archive, "content"> },
  documentId: string,
  report: Document,
  basis: Basis | null,
  today: string,
): Promise<HeldBack["because"]> {
  const { contentHash } = report;
  if (report.kind !== "governance" || !basis || !isRunBy(basis) || contentHash === null) return [];
  const begins = awaitsItsDay(report.tail) ? beginsOn(report.tail) : null;
  if (begins === null || begins > today) return [];
  const content = await deps.archive.content(documentId, report, contentHash);
  // What is something else is put in force by nobody: whatever carries that out verifies it again.
  return content === null || content === "altered" ? [] : amissAsItBegins(deps, basis, content.values, today);
}

/** Whether documents are approved by it, or the board decides by it. */
const isRunBy = (basis: Basis): boolean =>
  basis.kind === "governance" && (basis.approval !== undefined || basis.bylaws !== undefined);
