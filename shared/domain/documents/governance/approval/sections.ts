import type { Bilingual, LaneRule } from "../../../../../events/common.ts";
import type { DefinedSection, Field, List, Pending } from "../../../forms/definition.ts";
import { choice, choices, count, line } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { tags } from "../../../framework/tags.ts";
import { isOutside } from "../../../organisation/lane-rule.ts";
import { mostDays } from "../../../organisation/limits.ts";
import type { RoleNames } from "../../../organisation/organisation.ts";
import { isOutsider } from "../../../people/partners.ts";
import { policyFor } from "../../policies.ts";
import type { GovernanceBasis } from "../basis.ts";
import { inWords } from "../role-names.ts";
import { atLeast, type Changed, lanesList, nobody, stagesList } from "./rows.ts";

/** How a lane ends, as its form says it. */
const rules = {
  one: { en: "One person who holds the role", fr: "Une personne qui exerce le rôle" },
  any: { en: "Whoever of them answers first", fr: "La première d’entre elles qui répond" },
  all: { en: "All of them", fr: "Toutes" },
  [atLeast]: { en: "At least a certain number of them", fr: "Un nombre minimal d’entre elles" },
  veto: { en: "One person, whose no cannot be outvoted", fr: "Une personne, dont le non l’emporte" },
  note: { en: "They take note, and decide nothing", fr: "Elles prennent acte, sans décider" },
  "written-resolution": {
    en: "Written resolution: every director signs",
    fr: "Résolution écrite : chaque membre du conseil signe",
  },
  consent: { en: "Each outside party consents", fr: "Chaque partie externe consent" },
  signature: { en: "Every party signs", fr: "Chaque partie signe" },
  acceptance: { en: "The donor accepts", fr: "Le donateur accepte" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How a lane ends, as a page says it beside its name. */
export const ruleCalled = (rule: LaneRule): Bilingual =>
  typeof rule === "string"
    ? rules[rule]
    : {
        en: `at least ${rule.atLeast} of those who hold the role`,
        fr: `au moins ${rule.atLeast} personnes ayant le rôle`,
      };

/** Roles of people outside, which the document itself names. */
const outside = {
  party: { en: "The parties that the document names", fr: "Les parties que le document nomme" },
  donor: { en: "The donor that the agreement names", fr: "Le donateur que l’entente nomme" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const published = { published: true } as const;
/** An organisation has more roles than are read one below the other. */
const byName = { ...published, usual: 0 } as const;
/** Read in their order, in a list that unfolds. */
const inOrder = (options: object) => ({ ...published, usual: Object.keys(options).length });
const some = { when: { field: "of", is: "some" } } as const;

const stages: List = {
  ...{ kind: "list", ...stagesList, min: 1, max: 12, anew: true, published: true },
  label: { en: "Stages", fr: "Étapes" },
  title: { en: "Stage", fr: "Étape" },
  cited: { heading: { en: "nameEn", fr: "nameFr" } },
  gone: { en: "removed", fr: "retirée" },
  add: { en: "Add a stage", fr: "Ajouter une étape" },
  empty: {
    en: "There is no stage. Without one nothing is ever approved.",
    fr: "Il n’y a aucune étape. Sans elle, rien n’est jamais approuvé.",
  },
  fields: [
    line("nameEn", 100, { en: "name in English", fr: "nom en anglais" }, published),
    line("nameFr", 100, { en: "name in French", fr: "nom en français" }, published),
    {
      ...{ kind: "whole-number", name: "days", min: 1, max: mostDays, published: true },
      label: { en: "business days that it should take at most", fr: "jours ouvrables au plus" },
    },
    {
      ...{ kind: "whole-number", name: "remind", min: 1, max: 100, published: true },
      label: {
        en: "percent of that time after which whoever is late is reminded",
        fr: "pourcentage de ce délai après lequel un rappel est envoyé",
      },
    },
  ],
};

const percent = (name: string, label: Bilingual): Field =>
  count(name, label, { ...some, ...published, optional: true, min: 0 });

const amount = (name: string, currency: Changed["currency"], label: Bilingual): Field => ({
  ...{ kind: "money", name, currency, max: largest, min: 0, optional: true },
  ...{ ...some, ...published, label },
});

const lanesOf = ({ policy, currency }: Changed, roles: Readonly<Record<string, Bilingual>>): List => ({
  ...{ kind: "list", ...lanesList, min: 1, max: 60, each: true, anew: true, published: true },
  label: { en: "Who decides", fr: "Qui décide" },
  title: { en: "Lane", fr: "Voie" },
  cited: { heading: { en: "nameEn", fr: "nameFr" } },
  gone: { en: "removed", fr: "retirée" },
  add: { en: "Add a lane", fr: "Ajouter une voie" },
  empty: {
    en: "Nobody decides yet. Add whoever decides in each stage, side by side.",
    fr: "Personne ne décide encore. Ajoutez qui décide à chaque étape, côte à côte.",
  },
  fields: [
    {
      ...{ kind: "row-of", name: "stage", list: stagesList.name, published: true },
      label: { en: "stage", fr: "étape" },
    },
    line("nameEn", 100, { en: "name in English", fr: "nom en anglais" }, published),
    line("nameFr", 100, { en: "name in French", fr: "nom en français" }, published),
    choice("role", { en: "role", fr: "rôle" }, roles, byName),
    choice("rule", { en: "which of them decide", fr: "qui d’entre elles décide" }, rules, inOrder(rules)),
    {
      ...{ kind: "whole-number", name: atLeastField, min: 1, max: 60, published: true },
      when: { field: "rule", is: atLeast },
      label: { en: "how many must approve", fr: "combien doivent approuver" },
    },
    choice(
      "alternate",
      { en: "role that may decide too once it is late", fr: "rôle qui peut aussi décider en cas de retard" },
      { [nobody]: { en: "Nobody stands in", fr: "Personne ne remplace" }, ...insideOf(roles) },
      byName,
    ),
    choice(
      "of",
      { en: "for which documents", fr: "pour quels documents" },
      {
        all: { en: "All", fr: "Tous" },
        some: {
          en: "Only those that meet any of these conditions",
          fr: "Seulement ceux qui remplissent l’une de ces conditions",
        },
      },
      published,
    ),
    choices("tags", { en: "about any of", fr: "qui traitent de" }, tags, {
      ...some,
      ...published,
      optional: true,
    }),
    amount("above", currency, {
      en: `committing to more than (${currency})`,
      fr: `qui engagent plus de (${currency})`,
    }),
    choices(
      "facts",
      { en: "where one of these is so", fr: "dont l’un de ces points est vrai" },
      {
        "high-risk": { en: "The risk is high", fr: "Le risque est élevé" },
        "several-years": { en: "It runs through several fiscal years", fr: "Il couvre plusieurs exercices" },
        conflict: { en: "A conflict of interest is declared", fr: "Un conflit d’intérêts est déclaré" },
      },
      { ...some, ...published, optional: true },
    ),
    ...(policy.id === policyFor.report
      ? [
          choices(
            "reports",
            { en: "reports on", fr: "rapports portant sur" },
            {
              "semi-annual": { en: "Half a year", fr: "Un semestre" },
              annual: { en: "A year", fr: "Une année" },
            },
            { ...some, ...published, optional: true },
          ),
        ]
      : []),
    ...(policy.id.endsWith("amendment")
      ? [
          percent("amountMore", {
            en: "changing an amount by more than so many percent",
            fr: "qui modifient un montant de plus de tant de pour cent",
          }),
          percent("targetMore", {
            en: "changing a target by more than so many percent",
            fr: "qui modifient une cible de plus de tant de pour cent",
          }),
          percent("daysMore", {
            en: "moving a date by more than so many days",
            fr: "qui déplacent une date de plus de tant de jours",
          }),
        ]
      : []),
    amount("upTo", currency, {
      en: `and, whatever else is so, committing to at most (${currency})`,
      fr: `et, quoi qu’il en soit du reste, qui engagent au plus (${currency})`,
    }),
  ] satisfies (Field | Pending)[],
});

const atLeastField = "atLeast";

/** Minor units at most: beyond, figures are not exact any more. */
const largest = 100_000_000_000_000;

const insideOf = (roles: Readonly<Record<string, Bilingual>>) =>
  Object.fromEntries(Object.entries(roles).filter(([role]) => !(role in outside)));

/** The roles that a lane can name: those that somebody holds, those that the policy names already, and who is outside. */
function rolesOf(
  { policy }: Changed,
  held: readonly string[],
  names: RoleNames | undefined,
): Record<string, Bilingual> {
  const named = policy.stages.flatMap(({ lanes }) =>
    lanes.flatMap((lane) => [
      ...(isOutside(lane) ? [] : [lane.role]),
      ...(lane.alternate === null ? [] : [lane.alternate]),
    ]),
  );
  const ours = held.filter((role) => !isOutsider({ roles: [role] }));
  const all = [...new Set([...ours, ...named])].sort();
  return { ...Object.fromEntries(all.map((role) => [role, inWords(role, names)])), ...outside };
}

/** The stages of an approval policy, and who decides in each, row by row. */
export const approvalSections = ({ roles, roleNames, approval }: GovernanceBasis): DefinedSection[] =>
  approval
    ? [
        {
          id: "stages",
          title: { en: "Stages", fr: "Étapes" },
          lead: {
            en: "One after the other, as documents go through them. They stand as they are in force: change only what is to change.",
            fr: "L’une après l’autre, dans l’ordre où les documents les traversent. Elles figurent telles qu’elles s’appliquent : ne modifiez que ce qui doit changer.",
          },
          fields: [stages],
        },
        {
          id: "lanes",
          title: { en: "Who decides", fr: "Qui décide" },
          lead: {
            en: "In each stage its lanes decide side by side. A policy names roles, never people.",
            fr: "À chaque étape, ses voies décident côte à côte. Une politique nomme des rôles, jamais des personnes.",
          },
          fields: [lanesOf(approval, rolesOf(approval, roles, roleNames))],
        },
      ]
    : [];

/** No two stages have the same name. */
export const approvalRules = ({ approval }: GovernanceBasis): readonly Rule[] =>
  approval
    ? (["nameEn", "nameFr"] as const).map((of) => ({
        ...{ code: "two-alike", list: stagesList.name, of },
        says: {
          en: "people know a stage by its name",
          fr: "une étape se reconnaît à son nom",
        },
      }))
    : [];
