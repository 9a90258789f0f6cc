import type { FieldError } from "../../../forms/content.ts";
import { rowPrefix } from "../../../forms/rows.ts";
import type { Organisation } from "../../../organisation/organisation.ts";
import {
  type NeverEnds,
  whatIsNeverReached,
  whoIsNoDirector,
  whomBylawsLack,
} from "../../../organisation/what-never-ends.ts";
import type { Values } from "../../../typed/values.ts";
import { inWords } from "../role-names.ts";
import { committeesList, type Ruled } from "./answers.ts";
import { committeeRows, profileSaid } from "./profile-said.ts";

/** Who holds which role by the dates of their term, and as it is recorded whatever those say (`held`). */
type Held = Pick<Organisation, "roster" | "roleNames"> & { held?: Organisation["roster"] };

/**
 * What of the rules of a by-law nobody could keep to, each at the answer that it lies in. The rules are those by which an
 * organisation's file is loaded.
 * @param values all that its form says, each answer readable
 * @param names of people, by their ids
 */
export function bylawAmiss(
  ruled: Ruled,
  values: Values,
  { roster, roleNames, held = roster }: Held,
  names: Readonly<Record<string, string>> = {},
): FieldError[] {
  const said = profileSaid(ruled, values);
  const directors = roster[said.directors.role]?.length ?? 0;
  const rows = committeeRows(values);
  const fieldOf = ([rule, at, part, , what]: NeverEnds["path"]): string => {
    if (rule !== "committees") return `rules.${rule}.${at}`;
    const ofQuorum = what === "atLeast" ? "least" : "over";
    return `${rowPrefix(committeesList, rows[Number(at)] ?? "")}${part === "quorum" ? ofQuorum : part}`;
  };
  const found = [
    ...whatIsNeverReached(said, directors, roster),
    ...whomBylawsLack(said, roster),
    ...whoIsNoDirector(said, roster, held),
  ];
  return found.flatMap((problem) => {
    const error = errorOf(problem, fieldOf, { roleNames, names });
    return error ? [error] : [];
  });
}

/** A problem at the answer that it lies in; null for one that no answer of the form can mend. */
function errorOf(
  problem: NeverEnds,
  fieldOf: (path: NeverEnds["path"]) => string,
  { roleNames, names }: Pick<Organisation, "roleNames"> & { names: Readonly<Record<string, string>> },
): FieldError | null {
  const [rule, , part] = problem.path;
  switch (problem.code) {
    case "more-than-all": {
      const { needs: limit, all: over } = problem;
      if (rule === "directors") return { field: "rules.directors.atMost", code: "bylaw-seats", limit, over };
      if (rule === "committees") {
        const code =
          problem.path.at(-1) === "atLeast" ? "bylaw-more-than-there-are" : "bylaw-more-than-whole";
        return { field: fieldOf(problem.path), code, limit, over };
      }
      return part === "atLeast"
        ? { field: "rules.quorum.least", code: "bylaw-more-than-there-are", limit, over }
        : { field: `rules.${rule}.over`, code: "bylaw-more-than-whole", limit, over };
    }
    case "nobody-holds":
      return {
        field: fieldOf(problem.path),
        code: "bylaw-nobody-holds",
        other: inWords(problem.role, roleNames),
      };
    case "chair-is-no-member":
      return {
        field: fieldOf(problem.path),
        code: "bylaw-chair-elsewhere",
        other: inWords(problem.role, roleNames),
      };
    case "not-directors":
      return {
        ...{ field: fieldOf(problem.path), says: problem.source },
        code: problem.isOutOfTerm ? "bylaw-out-of-term" : "bylaw-not-directors",
        other: inWords(problem.role, roleNames),
        gaps: problem.people.map((one) => ({ en: names[one] ?? one, fr: names[one] ?? one })),
      };
    default:
      return null;
  }
}
