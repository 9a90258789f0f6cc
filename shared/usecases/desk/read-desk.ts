import type { Basis } from "../../domain/documents/report/basis.ts";
import type { Link } from "../../domain/links/link.ts";
import { type OnDesk, onDesk } from "../../domain/links/on-desk.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Desks } from "../../ports/desks.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { AtDesk } from "./open-desk.ts";

/** Of what somebody answered, the last ones are enough: each is filed, with its receipt. */
const mostAnswered = 10;

/** Something on a desk with what its document is bound to; null where that is not what was recorded. */
type DeskLine = OnDesk & { basis: Basis | null };

export type DeskView = {
  awaited: DeskLine[];
  written: DeskLine[];
  answered: DeskLine[];
  /** The link by which they watch over all documents; null for whoever does not. */
  overseeing: string | null;
};

/**
 * What lies on somebody's desk, the soonest first.
 *
 * 1. Their links are listed that are not over, whatever has become of them: one query.
 * 2. They are compared with the heads of their documents, as when they are opened: links die by comparison (I11).
 */
export async function readDesk(
  deps: {
    desks: Desks;
    archive: Pick<Archive, "pinned">;
    directory: Pick<Directory, "organisation">;
    clock: Clock;
  },
  { person, by }: AtDesk,
): Promise<DeskView> {
  const now = deps.clock.now();
  const [links, calendar] = await Promise.all([
    deps.desks.linksOf(person, now),
    deps.directory.organisation(),
  ]);
  const byDocument = Map.groupBy(links.filter(isOfOne), ({ documentId }) => documentId);
  const overseeing = links
    .filter((link) => !isOfOne(link))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    .at(-1);
  const ids = [...byDocument.keys(), ...(overseeing ? [overseeing.documentId] : [])];
  const documents = await deps.desks.documents([...new Set(ids)]);
  const lines = documents.flatMap(({ documentId, head, basis }): DeskLine[] => {
    const pinned = deps.archive.pinned(documentId, head, basis);
    const found = onDesk(byDocument.get(documentId) ?? [], head.report, by, { now, calendar });
    return found.map((each) => ({ ...each, basis: pinned === "altered" ? null : pinned }));
  });
  const of = (is: OnDesk["is"]) => lines.filter((line) => line.is === is);
  const overseer = documents.find(({ documentId }) => documentId === overseeing?.documentId)?.head.report
    .policy.overseer;
  return {
    awaited: of("awaited").sort(soonestFirst),
    written: of("written").sort(soonestFirst),
    answered: of("answered")
      .sort((a, b) => b.link.createdAt.localeCompare(a.link.createdAt))
      .slice(0, mostAnswered),
    overseeing: overseeing && overseer !== undefined && by.roles.includes(overseer) ? overseeing.id : null,
  };
}

/** By a link to oversee all documents are watched over, whichever it was given for. */
const isOfOne = ({ purpose }: Link): boolean => purpose !== "oversee";

/** What has no end comes last. */
const soonestFirst = (a: OnDesk, b: OnDesk): number => (a.by ?? "9999").localeCompare(b.by ?? "9999");
