import type { Called, CalledByItself } from "./called.ts";
import type { Titled } from "./public-basis.ts";
import type { Published, PublishedAnswer, PublishedSection } from "./published.ts";

/** By what its title is made. */
export function titledBy(said: Called): Exclude<Titled, { kind: "governance" }> {
  if ("yearly" in said) return { kind: "report", reportKind: "annual", ...said.yearly };
  if (!("amendment" in said)) return byItself(said);
  const { of, number, parent } = said.amendment;
  return { kind: "amendment", number, of: { id: of, basis: byItself(parent) } };
}

const byItself = (said: CalledByItself) =>
  "agreement" in said
    ? ({ kind: "agreement", ...said.agreement } as const)
    : ({ kind: "plan", period: said.period, supersedes: null } as const);

/** A document that answered lessons of a report, by its id and what it is called by; and its answers to each of them. */
export type AnsweredIn = Called & {
  by: string;
  /** By the rows of the lessons; several that were answered in one go stand together. */
  answers: readonly { lessons: readonly string[]; said: readonly PublishedAnswer[] }[];
};

const sectionsOf = ({ before, after }: Published): readonly PublishedSection[] => [...before, ...after];

/** The part of a document in which it answers lessons, as it is published; undefined of one that answers none. */
export const lessonsAnsweredIn = (published: Published): PublishedSection | undefined =>
  sectionsOf(published).find(({ answers }) => answers.some(({ field }) => field.cites));

/**
 * What a document says of the lessons of a report: the answers to what cites them, each with what is asked behind it until something
 * else is cited.
 * @param published as it is published now; null where that cannot be shown
 */
export function answeredIn(
  document: Called & Pick<AnsweredIn, "by">,
  report: string,
  published: Published | null,
): AnsweredIn {
  const answers = (published ? sectionsOf(published) : []).flatMap((section) => {
    const parts: { lessons: string[]; said: PublishedAnswer[] }[] = [];
    for (const answer of section.answers) {
      const { cites } = answer.field;
      if (cites)
        parts.push({
          lessons: cites.flatMap((each) => (each.document === report ? [each.row] : [])),
          said: [answer],
        });
      else parts.at(-1)?.said.push(answer);
    }
    return parts.filter(({ lessons }) => lessons.length > 0);
  });
  return { ...document, answers };
}
