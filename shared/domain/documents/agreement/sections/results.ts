import type { DefinedSection } from "../../../forms/definition.ts";
import { resultsSection } from "../../results-chain.ts";

/** What the parties want to change together: the agreement's own results, which its reports answer for. */
export const results: DefinedSection = {
  ...resultsSection({
    empty: {
      en: "There is no result yet. Begin with the ultimate outcome: the change in children’s lives to which all that the parties do contributes.",
      fr: "Il n’y a pas encore de résultat. Commencez par le résultat ultime : le changement dans la vie des enfants auquel contribue tout ce que font les parties.",
    },
  }),
  answeredBy: ["programme"],
};
