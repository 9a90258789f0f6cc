import type { Messages } from "../en.ts";
import { formFor } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

const daysOf = ({ count, beyond }: { count: number; beyond: string }): string =>
  `${beyond} ${formFor("fr", count, { one: "jour", other: "jours" })}`;

export const formRules = (
  n: Nouns,
): Pick<
  Messages["report"]["error"],
  | "not-among"
  | "not-before"
  | "not-after"
  | "overlapping"
  | "in-parts"
  | "above-whole"
  | "must-not-be"
  | "members-alone"
  | "declared-otherwise"
  | "none-of-each"
  | "stays"
  | "row-gone"
  | "nothing-changed"
  | "not-offered"
> => ({
  "not-before": ({ label, named }) =>
    `« ${label} » est ${daysOf(named)} trop tôt : ce ne peut être avant le ${named.day}, ${named.called}`,
  "not-after": ({ label, named }) =>
    `« ${label} » est ${daysOf(named)} trop tard : ce ne peut être après le ${named.day}, ${named.called}`,
  overlapping: ({ label, limit }) =>
    `« ${label} » : ces jours sont aussi ceux du numéro ${limit} de cette liste, et aucun ne peut être deux fois`,
  "in-parts": ({ label }) => `« ${label} » doit être un nombre entier : ce que l’on compte ne se divise pas`,
  "above-whole": ({ label }) => `« ${label} » ne peut dépasser 100 % : c’est une partie d’un tout`,
  "must-not-be": ({ label, answer }) =>
    `${n.This} ne peut aller plus loin tant que « ${label} » a pour réponse « ${answer} ». Si c’est une erreur, corrigez-la ; si c’est exact, arrêtez-vous ici et parlez-en à la personne responsable`,
  "members-alone": ({ label, says }) =>
    `« ${label} » : seuls les membres en décident (${says}), et aucun règlement administratif du conseil n’y peut rien. Retirez-le du texte, et faites-le proposer par le conseil aux membres à leur prochaine assemblée`,
  "declared-otherwise": ({ label }) =>
    `« ${label} » et la liste ci-dessous ne disent pas la même chose : nommez-y chacun d’eux, ou répondez qu’il n’y en a pas et retirez ce qui y figure`,
  "none-of-each": ({ label, gaps }) =>
    `« ${label} » : il manque ${gaps}. Cochez ce qui manque, ou rédigez ce qui en tient lieu`,
  "not-among": ({ answer, other }) =>
    `« ${answer} » ne figure pas parmi « ${other} » : ajoutez-le là, ou choisissez une autre réponse`,
  stays: ({ label }) =>
    `« ${label} » reste comme convenu : c’était réglé avant ${n.this}. Remettez ce qui y figurait`,
  "row-gone": ({ label }) =>
    `« ${label} » : un élément a été retiré qui est déjà réglé, puisqu’il est exigible, versé ou ouvert. Remettez-le dans la liste`,
  "nothing-changed": () =>
    `${n.This} ne change encore rien : dans l’une des sections qui suivent, donnez une autre valeur à une date, à un montant, à un résultat ou à une cible`,
  "not-offered": ({ label }) =>
    `Ce qui figure à « ${label} » ne peut plus être choisi : cela n’existe pas, ou a été remplacé. Choisissez une autre réponse`,
});
