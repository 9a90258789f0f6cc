import type { Weighed } from "../../../../events/common.ts";
import type { CitedRow } from "../../forms/definition.ts";
import type { Lang } from "../../organisation/organisation.ts";
import type { Party } from "../../review/state.ts";
import type { Values } from "../../typed/values.ts";
import type { AgreementBasis } from "../agreement/basis.ts";
import type { PlanBasis } from "../plan/basis.ts";

/** What an amendment is bound to: the document that it changes, as that is in force when it is begun. */
export type AmendmentBasis = OfAgreement | OfPlan;

/** What the amendments of whichever document say: an amendment changes one that has no parts of its own to publish. */
type OfAny<B> = {
  kind: "amendment";
  /** The language that its document is written in: what is amended is read beside what stays. */
  lang: Lang;
  /** An amendment is not published by itself: what it says is its document's from then on. */
  bothLanguages?: undefined;
  /** The day on which it was begun (ISO 8601). */
  begunOn: string;
  /** Which amendment of that document it is to be, from 1: one more than are in force. */
  number: number;
  of: {
    id: string;
    /** The content that was approved first; what amendments changed in it is among `original`. */
    contentHash: string;
    /** What the document itself is bound to. */
    basis: B;
  };
  /** What is in force of all that an amendment can change, as answers of its form: the originals, which nobody types. */
  original: Values;
  /**
   * What earlier amendments changed of it: the answers that were approved first, and the names of those that there were none of then.
   * None before the second amendment.
   */
  before?: { changed: Values; added: readonly string[] } | undefined;
  /** The lessons of published reports that its document had not answered then, the most relevant first; none of an extension. */
  lessons?: readonly CitedRow[] | undefined;
};

/** An amendment of a partnership agreement. Its own basis is pinned without its library of clauses, which no amendment asks about. */
export type OfAgreement = OfAny<AgreementBasis> & {
  parent?: undefined;
  /** That its last day is moved, and nothing else; left out where all can change that amendments change. */
  only?: "extension" | undefined;
  /** Which of its parties are donors whom the organisation writes to, of whom one may accept its reports (as answers name them). */
  donors?: readonly string[] | undefined;
  /** What is done already, and so stays as it is: tranches that are due or paid, reports that were opened, by their rows. */
  done: { tranches: readonly string[]; reports: readonly string[] };
  /** What the rest of the agreement says by which whoever decides is found. */
  weighed: Pick<Weighed, "risk" | "hasConflict">;
  /** The guards by which amounts of the agreement count together with those of others (docs/adr/0065). */
  guards: readonly string[];
  /** Its parties by their rows: by which role somebody speaks for each, and how it is called; the organisation has no role here. */
  parties: readonly (Omit<Party, "role"> & { role: string | null; of: string })[];
};

/** An amendment of an adopted strategic plan, which has no other parties. */
export type OfPlan = OfAny<PlanBasis> & {
  parent: "plan";
  /** What stays of the plan, and its results are held against: the rights that it is for (codes), and its countries by their rows. */
  beside: { rights: readonly string[]; countries: readonly { row: string; name: string }[] };
};
