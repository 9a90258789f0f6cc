import type { AlteredPaper } from "../../domain/board/bound.ts";
import type { DeclaredApart } from "../../domain/board/disclosed.ts";
import type { ListedInterest } from "../../domain/board/listed-interest.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { extentIn } from "../../domain/people/disclosing.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import { declaredInWriting } from "../meetings/lines-of-lane.ts";
import { keptDisclosures } from "../people/kept-disclosures.ts";
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
 * What each of them says, verified with the record of its document, or of the officer who declared it; what is not what was recorded nobody
 * knows, and it is named.
 */
export async function readDeclared(
  deps: ReadingYear,
  listed: readonly ListedInterest[],
): Promise<{ declared: DeclaredApart[]; altered: Altered[] }> {
  const { timeZone } = await deps.directory.organisation();
  const byStream = Map.groupBy(listed, ({ stream }) => stream);
  const read = await Promise.all(
    [...byStream].map(([stream, own]) =>
      personOfStream(stream) === null ? ofDocument(deps, stream, own) : ofOfficer(deps, own),
    ),
  );
  const on = ({ at }: { at: string }) => dayOf(at, timeZone);
  const found = read.flatMap((one) => (Array.isArray(one) ? one : []));
  const names = await deps.directory.names([...new Set(found.map(({ declared }) => declared.person))]);
  return {
    declared: found.map((one) => ({ ...one, on: on(one.declared), name: names[one.declared.person] ?? "" })),
    altered: read.flatMap((one) => (Array.isArray(one) ? [] : [{ id: one.stream, on: on(one) }])),
  };
}

type Altered = Pick<AlteredPaper, "id" | "on">;
type Read = Pick<DeclaredApart, "declared" | "about">[] | ListedInterest;

/** @returns of a document that is not what was recorded what is listed of it first */
async function ofDocument(
  { store, archive }: ReadingYear,
  documentId: string,
  own: readonly ListedInterest[],
): Promise<Read> {
  const { head, basis } = await store.load({ documentId, basis: true });
  const history = head && basis ? await archive.history(documentId, head, basis) : "altered";
  if (history === "altered" || !head || !basis) return firstOf(own);
  const lines = history.filter(({ entry }) => own.some(({ entry: number }) => number === entry.number));
  const about = { documentId, basis, contentHash: head.report.contentHash ?? "" };
  return declaredInWriting(lines).map((declared) => ({ declared, about }));
}

async function ofOfficer(deps: ReadingYear, own: readonly ListedInterest[]): Promise<Read> {
  const said = await keptDisclosures(deps, own);
  const whole = said.filter((one) => one !== "altered");
  if (whole.length < own.length) return firstOf(own);
  return whole.map(({ nature, at, kept, person, entry }) => ({
    declared: {
      ...({ person, at, because: "officer", when: "in-writing", nature, ground: null } as const),
      ...{ reason: extentIn(kept), disclosed: entry },
    },
    about: null,
  }));
}

function firstOf([first]: readonly ListedInterest[]): ListedInterest {
  if (!first) throw new Error("Nothing is listed of a stream that is read");
  return first;
}
