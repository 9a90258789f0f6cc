import type { Weighed } from "../../../../events/common.ts";
import type { Lang } from "../../organisation/organisation.ts";
import type { Party } from "../../review/state.ts";
import type { Values } from "../../typed/values.ts";
import type { AgreementBasis } from "../agreement/basis.ts";

/** What an amendment is bound to: the agreement that it changes, as that is in force when it is begun. */
export type AmendmentBasis = {
  kind: "amendment";
  /** The language that the agreement is written in: what is amended is read beside what stays. */
  lang: Lang;
  /** An amendment is not published by itself: what it says is the agreement's from then on. */
  bothLanguages?: undefined;
  /** The day on which it was begun (ISO 8601). */
  begunOn: string;
  /** Which amendment of that agreement it is to be, from 1: one more than are in force. */
  number: number;
  of: {
    id: string;
    /** The content that was signed; what amendments changed in it is among `original`. */
    contentHash: string;
    /** What the agreement itself is bound to, without its library of clauses, which no amendment asks about. */
    basis: AgreementBasis;
  };
  /** What is in force of all that an amendment can change, as answers of its form: the originals, which nobody types. */
  original: Values;
  /** What is done already, and so stays as it is: tranches that are due or paid, reports that were opened, by their rows. */
  done: { tranches: readonly string[]; reports: readonly string[] };
  /** What the rest of the agreement says by which whoever decides is found. */
  weighed: Pick<Weighed, "risk" | "hasConflict">;
  /** The guards by which amounts of the agreement count together with those of others (docs/adr/0065). */
  guards: readonly string[];
  /** Its parties by their rows: by which role somebody speaks for each, and how it is called; the organisation has no role here. */
  parties: readonly (Omit<Party, "role"> & { role: string | null; of: string })[];
};
