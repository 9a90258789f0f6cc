import type { AlteredPaper } from "../../domain/board/bound.ts";
import type { DeclaredApart } from "../../domain/board/disclosed.ts";
import type { ListedInterest } from "../../domain/board/listed-interest.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { declaredInWriting } from "../meetings/lines-of-lane.ts";
import type { ReadingYear } from "./read-year.ts";

/**
 * The interests that were declared in writing in a year, by the days of the organisation's zone; none where the by-laws let nobody examine
 * what was declared.
 * @param year four digits
 */
export async function listDeclared(
  { directory, resolutions }: Pick<ReadingYear, "directory" | "resolutions">,
  year: string,
): Promise<ListedInterest[]> {
  const { timeZone, bylaws } = await directory.organisation();
  if (bylaws.disqualification.examinedBy !== "members") return [];
  return (await resolutions.declared()).filter(({ at }) => dayOf(at, timeZone).startsWith(year));
}

/**
 * What each of them says, verified with the record of its document; of one that is not what was recorded nobody knows it, and it is named.
 */
export async function readDeclared(
  deps: ReadingYear,
  listed: readonly ListedInterest[],
): Promise<{ declared: DeclaredApart[]; altered: Pick<AlteredPaper, "id" | "on">[] }> {
  const { timeZone } = await deps.directory.organisation();
  const streams = [...new Set(listed.map(({ stream }) => stream))];
  const read = await Promise.all(
    streams.map(async (documentId) => {
      const { head, basis } = await deps.store.load({ documentId, basis: true });
      const history = head && basis ? await deps.archive.history(documentId, head, basis) : "altered";
      const own = listed.filter(({ stream }) => stream === documentId);
      if (history === "altered" || !basis) return { id: documentId, on: dayOf(own[0]?.at ?? "", timeZone) };
      const lines = history.filter(({ entry }) => own.some(({ entry: number }) => number === entry.number));
      return declaredInWriting(lines).map((one) => ({
        ...{ declared: one, on: dayOf(one.at, timeZone) },
        about: { documentId, basis, contentHash: head?.report.contentHash ?? "" },
      }));
    }),
  );
  const found = read.flatMap((one) => ("id" in one ? [] : one));
  const names = await deps.directory.names([...new Set(found.map(({ declared }) => declared.person))]);
  return {
    declared: found.map((one) => ({ ...one, name: names[one.declared.person] ?? "" })),
    altered: read.filter((one) => "id" in one),
  };
}
