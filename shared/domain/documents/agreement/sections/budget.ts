import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { choice, explanationLength, line, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { type AskedFor, hasMoney, paysOut } from "../asked-for.ts";
import { largestAmount } from "./terms.ts";

const inTerms = { kind: "amount", in: "terms.currency", min: 1, max: largestAmount } as const;

/** How the amount is made up, and when it is paid: each to its last cent. None of it where no money moves. */
export const budget = (asked: AskedFor): DefinedSection[] =>
  hasMoney(asked) ? [budgetLines(asked), tranches] : [];

const budgetLines = (asked: AskedFor): DefinedSection => ({
  id: "budget",
  answeredBy: ["finance"],
  title: { en: "Budget", fr: "Budget" },
  fields: [
    {
      ...{ kind: "list", name: "budget", min: 1, max: 60 },
      table: { columns: [{ field: "amount", heads: ["amount", "total", "montant"] }] },
      label: { en: "Budget lines", fr: "Lignes budgétaires" },
      title: { en: "Line", fr: "Ligne" },
      gone: { en: "removed", fr: "retirée" },
      add: { en: "Add a line", fr: "Ajouter une ligne" },
      empty: {
        en: "There is no line yet. All lines together make the amount of the agreement, to the cent.",
        fr: "Il n’y a pas encore de ligne. Ensemble, les lignes font le montant de l’entente, au cent près.",
      },
      fields: [
        line("label", 200, { en: "what it is for", fr: "à quoi elle sert" }),
        { ...inTerms, name: "amount", label: { en: "amount", fr: "montant" } },
      ],
    },
    ...(paysOut(asked) ? indirectOut : [percentage("indirectPct", indirectIn)]),
  ],
});

/** What is kept of an amount for what runs an organisation beside the work itself, in percent. */
const percentage = (name: string, label: Field["label"]): Field => ({
  ...{ kind: "decimal", name, label, min: 0, max: 100, digits: 2, usual: { min: 0, max: 25 } },
});

const indirectIn = {
  en: "Indirect costs of the organisation, in percent of the direct costs",
  fr: "Coûts indirects de l’organisation, en pourcentage des coûts directs",
};

/** A partner runs an organisation too: where it gets less for that than the organisation itself, it is said why. */
const indirectOut: readonly Field[] = [
  percentage("indirectPct", {
    en: "Indirect costs of the partner, in percent of the direct costs",
    fr: "Coûts indirects du partenaire, en pourcentage des coûts directs",
  }),
  percentage("ownIndirectPct", {
    en: "The organisation’s own rate, for the same funds",
    fr: "Taux de l’organisation elle-même, pour les mêmes fonds",
  }),
  words(
    "indirectReason",
    explanationLength,
    {
      en: "Why the partner’s rate is below the organisation’s own",
      fr: "Pourquoi le taux du partenaire est inférieur à celui de l’organisation",
    },
    {
      optional: true,
      hint: { en: "Needed where it is", fr: "Nécessaire quand c’est le cas" },
    },
  ),
];

const tranches: DefinedSection = {
  id: "tranches",
  answeredBy: ["finance"],
  title: { en: "Tranches", fr: "Tranches" },
  fields: [
    {
      ...{ kind: "list", name: "tranches", min: 1, max: 60 },
      table: { columns: [{ field: "amount", heads: ["amount", "montant"] }] },
      label: { en: "Tranches", fr: "Tranches" },
      title: { en: "Tranche", fr: "Tranche" },
      gone: { en: "removed", fr: "retirée" },
      add: { en: "Add a tranche", fr: "Ajouter une tranche" },
      empty: {
        en: "There is no tranche yet. All tranches together make the amount of the agreement, to the cent; where it is paid at once, there is one.",
        fr: "Il n’y a pas encore de tranche. Ensemble, les tranches font le montant de l’entente, au cent près ; s’il est versé en une fois, il y en a une.",
      },
      fields: [
        { ...{ kind: "date", name: "date", anew: true }, label: { en: "date", fr: "date" } },
        { ...inTerms, name: "amount", label: { en: "amount", fr: "montant" } },
        choice(
          "condition",
          { en: "it is paid", fr: "elle est versée" },
          {
            date: { en: "On that date, whatever else happens", fr: "À cette date, quoi qu’il arrive" },
            report: { en: "Once a report is accepted", fr: "Une fois un rapport accepté" },
            milestone: { en: "Once something else is reached", fr: "Une fois autre chose atteint" },
          },
        ),
        {
          ...{ kind: "row-of", name: "report", list: "reports" },
          ...{ label: { en: "the report", fr: "le rapport" }, when: { field: "condition", is: "report" } },
        },
        line(
          "milestone",
          300,
          {
            en: "what is reached then, and how it is seen",
            fr: "ce qui est atteint alors, et à quoi on le voit",
          },
          { when: { field: "condition", is: "milestone" } },
        ),
      ],
    },
  ],
};

const toTheCent = (list: "budget" | "tranches"): Rule => ({
  code: "sum-differs",
  field: `${list}.rows`,
  list,
  of: "amount",
  total: "terms.amount",
});

const notBeforeItBegins: Rule = {
  code: "not-before",
  list: "tranches",
  of: "date",
  day: {
    field: "terms.start",
    called: { en: "the first day of the agreement", fr: "premier jour de l’entente" },
  },
};

const fairShare: Rule = {
  code: "explain-below",
  field: "indirectReason",
  of: "indirectPct",
  than: "ownIndirectPct",
};

/** What the amounts of an agreement must add up to, and be explained by; nothing where it has no money. */
export const budgetRules = (asked: AskedFor): Rule[] =>
  hasMoney(asked)
    ? [
        ...(["budget", "tranches"] as const).map(toTheCent),
        notBeforeItBegins,
        ...(paysOut(asked) ? [fairShare] : []),
      ]
    : [];
