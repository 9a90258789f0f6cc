import type { DefinedSection } from "../../../forms/definition.ts";
import type { Rule } from "../../../forms/rule.ts";
import type { GovernanceBasis } from "../basis.ts";
import { exceptionsList, groundsList, membersList } from "./answers.ts";
import { boardSection } from "./board.ts";
import { committeesSection } from "./committees.ts";
import { interestsSection, membersRulesSection } from "./interests.ts";
import { officesSection } from "./offices.ts";
import { votesSection } from "./votes.ts";
import { writingSection } from "./writing.ts";

/** How the board decides, rule by rule, of a by-law that changes it. */
export const bylawSections = (basis: GovernanceBasis): DefinedSection[] =>
  basis.bylaws
    ? [
        ...[boardSection, votesSection, writingSection, interestsSection],
        ...[committeesSection(basis, basis.bylaws), officesSection(basis, basis.bylaws)],
        ...(basis.bylaws.profile.members ? [membersRulesSection] : []),
      ]
    : [];

const aGround = { en: "people know a ground by its words", fr: "un motif se reconnaît à ses mots" };
const aMatter = { en: "people know a matter by its words", fr: "une question se reconnaît à ses mots" };

/** No two grounds, exceptions, matters or committees are called the same. */
export const bylawRules = ({ bylaws }: GovernanceBasis): readonly Rule[] =>
  bylaws
    ? [
        ...(
          [
            [groundsList, aGround],
            [exceptionsList, aGround],
            [membersList, aMatter],
          ] as const
        ).flatMap(([{ name: list }, says]) =>
          (["labelEn", "labelFr"] as const).map((of) => ({ code: "two-alike" as const, list, of, says })),
        ),
        {
          ...{ code: "two-alike", list: "committees", of: "role" },
          says: {
            en: "a committee is known by the role of whoever sits on it",
            fr: "un comité se reconnaît au rôle de ses membres",
          },
        },
      ]
    : [];
