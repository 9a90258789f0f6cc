import type { GovernanceType } from "../../../../events/common.ts";
import { choice } from "../../forms/fields.ts";
import type { Starting } from "../../forms/starting.ts";
import type { GovernanceBasis } from "./basis.ts";
import { titleFields } from "./definition.ts";

/** Whoever starts a governance document says what it is, and how it is called; one that replaces another is both as that one. */
export const startingGovernance: Starting<GovernanceBasis> = {
  asks: (_, copied) =>
    copied
      ? []
      : [
          choice(
            "start.type",
            { en: "What is it?", fr: "De quoi s’agit-il\u00a0?" },
            {
              policy: { en: "Policy", fr: "Politique" },
              "by-law": { en: "By-law", fr: "Règlement" },
              "terms-of-reference": { en: "Terms of reference", fr: "Mandat" },
              "code-of-conduct": { en: "Code of conduct", fr: "Code de conduite" },
            },
          ),
          ...titleFields,
        ],
  bind: (answers, lang, today) => ({
    kind: "governance",
    lang,
    // One of its options, for the form has read it; a copy's is taken over with it.
    type: (answers["start.type"] ?? "policy") as GovernanceType,
    title: { en: String(answers["start.titleEn"] ?? ""), fr: String(answers["start.titleFr"] ?? "") },
    ...{ begunOn: today, roles: [], replaces: null },
  }),
  withStanding: (basis, { roles }) => ({ ...basis, roles }),
  replacing: (basis, { type, title }, replaces) => ({ ...basis, type, title, replaces }),
  idFrom: ({ begunOn }) => `GD-${begunOn.slice(0, 4)}`,
  daysForWriting: 60,
};
