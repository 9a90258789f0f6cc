import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { choice } from "../../../forms/fields.ts";
import type { NamedDay, Rule } from "../../../forms/rule.ts";

/** Calendar days after a period, and after the end of all, by which the donor has the report at the latest. */
const daysAfter = 90;

const rhythms = {
  "semi-annual": { en: "Every half-year", fr: "Chaque semestre" },
  annual: { en: "Every year", fr: "Chaque année" },
  final: { en: "Once, at the end", fr: "Une fois, à la fin" },
} as const;

const day = (name: string, label: Bilingual): Field => ({ kind: "date", name, label, published: true });

/** The reports that the agreement asks for: what its dates create. No copy takes them over: the dates are others. */
export const reports: DefinedSection = {
  id: "reports",
  answeredBy: ["programme"],
  title: { en: "Reports due", fr: "Rapports à remettre" },
  lead: {
    en: "Each report opens by itself, in time for whoever writes it and for those who approve it. You say by when it is with the donor; the rest is reckoned.",
    fr: "Chaque rapport s’ouvre de lui-même, à temps pour la personne qui le rédige et pour celles qui l’approuvent. Vous dites pour quand il est chez le donateur ; le reste est calculé.",
  },
  fields: [
    choice("reports.rhythm", { en: "How often", fr: "À quelle fréquence" }, rhythms, {
      published: true,
      anew: true,
    }),
    {
      ...{ kind: "list", name: "reports", min: 1, max: 60, published: true, anew: true },
      proposed: {
        ...{ first: "terms.start", last: "terms.end", every: "reports.rhythm" },
        ...{ kind: "kind", lastKind: "final", from: "from", to: "to", due: "due", daysAfter },
        months: { "semi-annual": 6, annual: 12, final: null },
        button: { en: "Propose the reports", fr: "Proposer les rapports" },
        needs: {
          en: "Say when the agreement begins and ends, and how often it is reported on: the reports can then be proposed here.",
          fr: "Dites quand l’entente commence et finit, et à quelle fréquence on en rend compte : les rapports peuvent alors être proposés ici.",
        },
        again: { en: "Propose the reports anew", fr: "Proposer de nouveau les rapports" },
        replaces: {
          en: "You changed or added some of the reports below. The proposal takes the place of all of them. The last five of those that go can be put back afterwards.",
          fr: "Vous avez modifié ou ajouté certains des rapports ci-dessous. La proposition les remplace tous. Les cinq derniers de ceux qui disparaissent peuvent être remis ensuite.",
        },
        replace: { en: "Replace them", fr: "Les remplacer" },
      },
      label: { en: "Reports due", fr: "Rapports à remettre" },
      title: { en: "Report", fr: "Rapport" },
      gone: { en: "removed", fr: "retiré" },
      add: { en: "Add a report", fr: "Ajouter un rapport" },
      empty: {
        en: "There is no report yet. Choose how often, and have them proposed; each date can be moved afterwards.",
        fr: "Il n’y a pas encore de rapport. Choisissez la fréquence, et faites-les proposer ; chaque date peut ensuite être déplacée.",
      },
      fields: [
        choice(
          "kind",
          { en: "kind", fr: "type" },
          {
            "semi-annual": { en: "Semi-annual", fr: "Semestriel" },
            annual: { en: "Annual", fr: "Annuel" },
            final: { en: "Final", fr: "Final" },
          },
          { published: true },
        ),
        day("from", { en: "first day of its period", fr: "premier jour de sa période" }),
        day("to", { en: "last day of its period", fr: "dernier jour de sa période" }),
        day("due", { en: "with the donor by", fr: "chez le donateur pour le" }),
      ],
    },
  ],
};

const firstDay: NamedDay = {
  field: "terms.start",
  called: { en: "on which the agreement begins", fr: "où commence l’entente" },
};
const lastDay: NamedDay = {
  field: "terms.end",
  called: { en: "on which the agreement ends", fr: "où finit l’entente" },
};
const own = (field: string, days: number, called: Bilingual): NamedDay => ({
  ...{ field, days, called },
  inRow: true,
});

/** Periods lie within the agreement, and no two share a day; nothing is due before its period is over, nor 90 days after the end. */
export const reportRules: readonly Rule[] = [
  { code: "not-before", list: "reports", of: "from", day: firstDay },
  { code: "not-after", list: "reports", of: "to", day: lastDay },
  {
    ...{ code: "not-before", list: "reports", of: "to" },
    day: own("from", 0, { en: "on which its period begins", fr: "où commence sa période" }),
  },
  { code: "overlapping", list: "reports", of: "from", to: "to" },
  {
    ...{ code: "not-before", list: "reports", of: "due" },
    day: own("to", 1, { en: "the day after its period", fr: "lendemain de sa période" }),
  },
  {
    ...{ code: "not-after", list: "reports", of: "due" },
    day: {
      ...{ field: "terms.end", days: daysAfter },
      called: { en: "90 days after the agreement ends", fr: "90 jours après la fin de l’entente" },
    },
  },
];
