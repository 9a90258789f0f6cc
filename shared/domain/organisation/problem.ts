import type { Bilingual } from "../../../events/common.ts";
import type { NeverEnds } from "./what-never-ends.ts";

/** Where in the data something stands: names of fields, and numbers within lists. */
export type Path = readonly (string | number)[];

/** What a name in the data may lead to. */
export type Named = "role" | "office" | "person" | "donor" | "partner" | "plan-indicator" | "agreement";

/** What does not fit together in what an organisation brings, and where it stands. */
export type Problem =
  | NeverEnds
  | ({ path: Path } & (
      | { code: "twice" | "repeated"; id: string; first: Path }
      | { code: "address-twice"; email: string; first: Path }
      | { code: "own-address" | "answers-address"; email: string }
      /** Whose it is on file, or waits to be, who keeps it. */
      | { code: "address-taken"; email: string; of: { kind: "person" | "donor" | "partner"; id: string } }
      /** An obligation on file, which stays, is for the very report. */
      | { code: "report-asked"; of: string }
      | { code: "own-deputy"; role: string }
      | { code: "taken-in-form"; id: string }
      | { code: "no-document-id"; id: string }
      | { code: "id-is-a-name"; id: string }
      /** A role that only people of partners hold, and whoever is of one and holds another. */
      | { code: "role-of-partners" | "partner-with-roles"; role: string }
      | { code: "unknown"; what: Named; name: string; known: readonly string[] }
      /** Of a plan that was adopted in Accord. `known`: how its rows are named, and what they say; none where there is no such plan. */
      | {
          code: "no-plan-row";
          plan: string;
          name: string;
          known: readonly { name: string; wording: string }[];
        }
      | { code: "author-left"; id: string }
      | { code: "ends-before-it-starts"; start: string }
      /** For more years than a director is elected for by the by-laws, by what they cite. */
      | { code: "term-too-long"; years: number; latest: string; source: Bilingual }
      | { code: "outside-agreement"; start: string; end: string }
      | { code: "due-before-its-end"; end: string }
      | { code: "too-long-a-period"; kind: "semi-annual" | "annual"; latest: string }
      | { code: "too-short-a-period"; kind: "semi-annual" | "annual"; earliest: string }
      | { code: "overlaps"; id: string; first: Path }
      | { code: "plans-overlap"; id: string; first: Path }
      | { code: "opens-after-due"; dueOn: string }
      | { code: "due-too-late"; latest: string }
      | { code: "in-the-future" }
      /** No stage of the policy asks the donor whose acceptance an agreement has it need. */
      | { code: "no-policy" | "never-started" | "no-stage-for-donors"; id: string }
      /** A threshold in another currency than the organisation's, which is named. */
      | { code: "another-currency"; currency: string }
      /** A stage that is for smaller amounts than one before it. */
      | { code: "amounts-fall"; first: Path }
      /** Who is asked up to an amount that is no more than the one above which they are; or nobody is of any above it. */
      | { code: "amounts-cross" | "amounts-gap" }
      | { code: "too-many-roles"; roles: number; most: number }
      | { code: "too-many-subscribers"; subscribers: number; most: number }
      | { code: "too-many-lanes"; lanes: number; most: number }
      | { code: "too-long-a-record"; id: string }
      | { code: "too-long-a-policy"; bytes: number; most: number }
    ));
