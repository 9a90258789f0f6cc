import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import type { Ended } from "../../domain/documents/agreement/document.ts";
import type { Amended } from "../../domain/documents/amended.ts";
import { lessonsAnsweredIn } from "../../domain/documents/lessons-answered.ts";
import type { PlanBasis } from "../../domain/documents/plan/basis.ts";
import type { PublishedSection } from "../../domain/documents/published.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { answersInForce, type ShownInForce } from "./answers-in-force.ts";
import { inForceNow } from "./read-cited.ts";

type Deps = { store: DecisionStore; archive: Archive };

/** What became of a published document since it was signed, or adopted. */
type SinceApproved = {
  basis: AgreementBasis | PlanBasis;
  amendments: readonly Amended[];
  ended: Ended | null;
  answers: ShownInForce | null;
  /** What its amendments say of the lessons of reports that came since, each by its number; of one that cannot be shown nothing. */
  lessons: readonly { number: number; section: PublishedSection }[];
};

/** What everybody is to know of a published document beside what was approved: that it was amended, or that it ended; null of one that is neither. */
export async function sinceApproved(deps: Deps, documentId: string): Promise<SinceApproved | null> {
  const { head, basis } = await deps.store.load({ documentId, basis: true });
  if (head?.report.status !== "published") return null;
  if (basis?.kind !== "agreement" && basis?.kind !== "plan") return null;
  const { report } = head;
  if (report.kind !== "agreement" && report.kind !== "plan") return null;
  const answers = await answersInForce(deps, documentId, head, basis);
  const amendments = report.tail.amendments ?? [];
  const published = await Promise.all(amendments.map(({ by }) => inForceNow(deps, by)));
  return {
    basis: answers?.basis ?? basis,
    amendments,
    ended: (report.kind === "agreement" && report.tail.ended) || null,
    answers,
    lessons: published.flatMap((each, at) => {
      const section = each && lessonsAnsweredIn(each);
      return section ? [{ number: at + 1, section }] : [];
    }),
  };
}
