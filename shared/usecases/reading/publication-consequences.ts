import type { Recipient } from "../../../events/common.ts";
import { leavesOutIn, type Sensitive } from "../../domain/documents/agreement/publication.ts";
import {
  type Basis,
  isOfAgreement,
  publicationLimitOf,
  toldByContract,
} from "../../domain/documents/basis.ts";
import type { Consequences, Named } from "../../domain/documents/consequences.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { asKnownNow } from "../../domain/documents/known-now.ts";
import { whyNotComing } from "../../domain/review/dates.ts";
import { isPublicLevel, publicityOf } from "../../domain/review/publicity.ts";
import type { Level } from "../../domain/review/publicity-state.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { agreementInForce } from "../engine/approved-agreement.ts";
import { namesOf } from "../engine/names.ts";

type Deps = { store: Pick<DecisionStore, "load">; archive: Archive; directory: Directory };

/** What a document is, with what it is bound to. */
type Of = { documentId: string; head: Head; basis: Basis };

const isDocument = <D>(one: D | null): one is D => one !== null;

/** Its reports that were opened, each as its stream stands. */
async function reportsOf(
  { store }: Pick<Deps, "store">,
  report: Document,
): Promise<(Named & { report: Document })[]> {
  const due = report.kind === "agreement" ? report.tail.reports : [];
  const loaded = await Promise.all(
    due.map(async ({ id }) => {
      const { head, basis } = await store.load({ documentId: id, basis: true });
      return head && basis && whyNotComing(head.report) === null ? { id, basis, report: head.report } : null;
    }),
  );
  return loaded.filter(isDocument);
}

/** What everybody may know of a document now, but for what it is withheld for by itself. */
export async function levelNow(
  deps: Pick<Deps, "store" | "archive">,
  { documentId, head, basis }: Of,
): Promise<Level> {
  const { level } = publicityOf(head.report);
  if (head.report.kind !== "agreement") {
    const known = asKnownNow(basis, head.report);
    const publication = isOfAgreement(known) ? (known.publication ?? "full") : "full";
    return { publication, leavesOut: isOfAgreement(known) ? [...(known.leavesOut ?? [])] : [] };
  }
  const publication = head.report.tail.inForce?.publication ?? "withheld";
  if (publication !== "redacted") return { publication, leavesOut: [] };
  if (level) return level;
  const found = await agreementInForce(deps, documentId);
  const values = found && found !== "altered" ? found.content.values : {};
  return { publication, leavesOut: [...leavesOutIn({ values })] };
}

/** What follows if everybody may know so much of a document. */
export async function consequencesOf(deps: Deps, of: Of, to: Level): Promise<Consequences> {
  const { report } = of.head;
  const now = report.kind === "agreement" ? await levelNow(deps, of) : nothing;
  const own = await itself(deps, of);
  const reports = await reportsOf(deps, report);
  const isOpen = isPublicLevel(to);
  const stay = reports.filter((one) => publicityOf(one.report).withheldOn !== undefined);
  const others = reports.filter((one) => !stay.includes(one) && isOpen);
  const isItself = report.kind === "agreement" ? to.publication === "full" : isOpen;
  const final = others.filter(({ report: { status } }) => status === "concluded");
  const published = [...(isItself ? [own] : []), ...final];
  const shown = hiddenBy(now).filter((each) => !hiddenBy(to).includes(each));
  return {
    published,
    widened: others.filter(({ report: { status } }) => status === "published"),
    coming: others.filter(({ report: { status } }) => status !== "concluded" && status !== "published"),
    stay,
    names: shown.includes("partner") ? await namesIn(deps, of) : [],
    tells: shown.filter((each) => each !== "partner"),
    told: await toldOf(deps, [
      ...final,
      ...(report.kind === "report" && publicityOf(report).wasPublic === undefined && isItself
        ? [{ ...own, report }]
        : []),
    ]),
  };
}

async function itself(deps: Deps, { documentId, head, basis }: Of): Promise<Named> {
  const found = head.report.kind === "agreement" ? await agreementInForce(deps, documentId) : null;
  return { id: documentId, basis, ...(found && found !== "altered" && { title: found.agreement.title }) };
}

const nothing: Level = { publication: "withheld", leavesOut: [] };

const hiddenBy = ({ publication, leavesOut }: Level): readonly Sensitive[] => {
  if (publication === "withheld") return ["partner", "places", "narrative"];
  return publication === "redacted" ? leavesOut : [];
};

/** The names of the partners. */
async function namesIn(deps: Deps, { documentId, head, basis }: Of): Promise<string[]> {
  if (head.report.kind !== "agreement") return isOfAgreement(basis) ? [basis.partner] : [];
  const found = await agreementInForce(deps, documentId);
  if (!found || found === "altered") return [];
  const named = found.partners.filter(({ isNamed }) => isNamed).map(({ name }) => name);
  return [...new Set([found.agreement.partner.name, ...named])].filter((name) => name !== "");
}

/** The organisations that are told of reports once they are published, each of which was not before. */
async function toldOf(
  { directory }: Pick<Deps, "directory">,
  reports: readonly (Named & { report: Document })[],
): Promise<string[]> {
  const fresh = reports.filter(({ report }) => publicityOf(report).wasPublic === undefined);
  const told: Recipient[] = fresh.flatMap(({ basis, report }) => [...toldByContract(basis, report)]);
  const names = await namesOf(directory, [], told);
  return [...new Set(told.flatMap(({ id }) => names[id] ?? []))];
}

/** What everybody can read of a document now, and nobody any more once it is withheld. */
export async function withheldWith(deps: Deps, of: Of): Promise<Named[]> {
  const { report } = of.head;
  const reports = await reportsOf(deps, report);
  return [{ ...(await itself(deps, of)), report }, ...reports].filter(
    ({ report, basis }) =>
      report.status === "published" && publicationLimitOf(asKnownNow(basis, report)) === undefined,
  );
}
