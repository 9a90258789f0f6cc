import { isOfAgreement } from "../../domain/documents/basis.ts";
import type { Named } from "../../domain/documents/report/origins-in.ts";
import type { Sources } from "../../domain/documents/report/sources.ts";
import { isFinal } from "../../domain/documents/report/with-donor.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { agreementInForce } from "../engine/approved-agreement.ts";
import { titleOfTakenOver } from "./title-taken-over.ts";

type Deps = {
  store: Pick<DecisionStore, "load">;
  archive: Archive;
  records: Pick<Records, "agreement">;
};

/** Who reads: everybody; or somebody who works on the report, and may know of what is not published yet. */
type Reader = "everybody" | "insider";

/** An agreement that everybody may know all of. */
type Open = Sources["agreements"] extends ReadonlyMap<string, infer One> ? One : never;

/**
 * What the organisation's own report is the sum of is called, as it may be known on the day on which it is read: what was kept with the
 * figures are ids alone, so that a name that is to be known no more stands nowhere.
 *
 * 1. The agreements whose reports are not in, and those of the reports that are: those are named of which everybody may know all.
 * 2. A report is named where its agreement is and its own basis says nothing else: to everybody once it is published.
 * @param named the ids that stand in the report
 */
export async function readSources(deps: Deps, named: Named, by: Reader): Promise<Sources> {
  const read = new Map<string, Promise<Open | null>>();
  const open = (id: string) => {
    const known = read.get(id) ?? openAgreement(deps, id);
    read.set(id, known);
    return known;
  };
  const [reports, agreements] = await Promise.all([
    Promise.all(named.reports.map(async (id) => [id, await reportOf(deps, id, by, open)] as const)),
    Promise.all(named.agreements.map(async (id) => [id, await open(id)] as const)),
  ]);
  return {
    reports: new Map(reports.flatMap(([id, one]) => (one ? [[id, one]] : []))),
    agreements: new Map(agreements.flatMap(([id, one]) => (one ? [[id, one]] : []))),
  };
}

async function reportOf(
  { store, archive }: Deps,
  documentId: string,
  by: Reader,
  open: (agreement: string) => Promise<Open | null>,
) {
  const { head, basis: kept } = await store.load({ documentId, basis: true });
  if (!head || !kept || !isFinal(head.report)) return null;
  const isPublished = head.report.status === "published";
  const basis = archive.pinned(documentId, head, kept);
  if (basis === "altered" || !isOfAgreement(basis) || basis.publication !== undefined) return null;
  if (by === "everybody" ? !isPublished : head.report.status === "concluded") return null;
  return (await open(basis.agreementId)) ? { about: basis, isPublished } : null;
}

/** Null for one that not everybody may know all of, that is not in force, or is not what was approved. */
async function openAgreement(deps: Deps, id: string): Promise<Open | null> {
  const title = await titleOfTakenOver(deps, id);
  if (title) return { title, isPublished: false };
  const found = await agreementInForce(deps, id);
  if (found === null || found === "altered" || found.publication !== "full") return null;
  return { title: found.agreement.title, isPublished: found.isPublished };
}
