import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { choice, explanationLength, line, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";

/** All of it is true of one agreement on one day, so that a copy takes none of it over. */
const anew = { anew: true } as const;

const checkedWithinAYear = (name: string, label: Bilingual): Field => ({
  ...{ kind: "date", name, label, ...anew },
  ...{ earliest: { is: "a-year-ago" }, latest: { is: "today" } },
});

/**
 * What was found of whom one binds oneself to. That nobody is on a list of sanctions is declared, with list, date and evidence:
 * Accord screens nobody by itself, and says so.
 */
export const dueDiligence: DefinedSection = {
  id: "due-diligence",
  answeredBy: ["safeguarding"],
  title: { en: "Due diligence", fr: "Diligence raisonnable" },
  lead: {
    en: "Accord does not screen anybody by itself. You declare here what was checked, by whom and when, within the last twelve months; whoever reviews the agreement relies on it.",
    fr: "Accord ne vérifie personne par lui-même. Vous déclarez ici ce qui a été vérifié, par qui et quand, au cours des douze derniers mois ; les personnes qui examinent l’entente s’y fient.",
  },
  fields: [
    checkedWithinAYear("dueDiligence.checkedOn", { en: "Checked on", fr: "Vérification faite le" }),
    line("dueDiligence.checkedBy", 120, { en: "Checked by", fr: "Vérification faite par" }, anew),
    words(
      "dueDiligence.findings",
      explanationLength,
      {
        en: "What was looked at, and what was found",
        fr: "Ce qui a été examiné, et ce qui a été constaté",
      },
      {
        ...anew,
        hint: {
          en: "Registration, governance, accounts, experience, references",
          fr: "Enregistrement, gouvernance, comptes, expérience, références",
        },
      },
    ),
    line(
      "dueDiligence.sanctionsList",
      200,
      { en: "Sanctions: the lists that were searched", fr: "Sanctions : les listes consultées" },
      {
        ...anew,
        hint: {
          en: "Such as the Consolidated Canadian Autonomous Sanctions List and that of the United Nations Security Council",
          fr: "Comme la Liste consolidée des sanctions autonomes canadiennes et celle du Conseil de sécurité des Nations Unies",
        },
      },
    ),
    checkedWithinAYear("dueDiligence.sanctionsOn", {
      en: "Sanctions: searched on",
      fr: "Sanctions : consultées le",
    }),
    line(
      "dueDiligence.evidence",
      200,
      { en: "Sanctions: where the evidence is kept", fr: "Sanctions : où la preuve est conservée" },
      {
        ...anew,
        hint: {
          en: "The reference of the record in your files",
          fr: "La référence de la pièce dans vos dossiers",
        },
      },
    ),
    {
      ...{ kind: "attachments", name: "dueDiligence.files", optional: true, ...anew },
      label: { en: "Evidence", fr: "Pièces justificatives" },
      hint: {
        en: "The result of the search, accounts, references: attached here, they are decided on with the agreement",
        fr: "Le résultat de la consultation, les comptes, les références : joints ici, ils sont approuvés avec l’entente",
      },
    },
    choice(
      "dueDiligence.result",
      { en: "Sanctions: what was found", fr: "Sanctions : ce qui a été trouvé" },
      {
        clear: { en: "Nobody is on a list", fr: "Personne ne figure sur une liste" },
        "possible-match": {
          en: "A possible match, which turned out to be somebody else",
          fr: "Une correspondance possible, qui s’est révélée être une autre personne",
        },
        match: { en: "A match", fr: "Une correspondance" },
      },
      anew,
    ),
    words(
      "dueDiligence.resolved",
      explanationLength,
      {
        en: "How it was found to be somebody else, and by whom",
        fr: "Comment on a constaté qu’il s’agissait d’une autre personne, et qui l’a fait",
      },
      { ...anew, when: { field: "dueDiligence.result", is: "possible-match" } },
    ),
    choice(
      "dueDiligence.risk",
      { en: "Risk of working with them", fr: "Risque de travailler avec eux" },
      {
        low: { en: "Low", fr: "Faible" },
        medium: { en: "Medium", fr: "Moyen" },
        high: { en: "High", fr: "Élevé" },
      },
      {
        ...anew,
        hint: {
          en: "A higher risk may take the agreement through more stages, as its approval policy says",
          fr: "Un risque plus élevé peut faire passer l’entente par plus d’étapes, selon la politique d’approbation",
        },
      },
    ),
    words(
      "dueDiligence.riskReasons",
      explanationLength,
      { en: "Why, and what is done about it", fr: "Pourquoi, et ce que l’on fait pour y parer" },
      anew,
    ),
  ],
};

export const dueDiligenceRules: readonly Rule[] = [
  { code: "must-not-be", field: "dueDiligence.result", is: "match" },
];
