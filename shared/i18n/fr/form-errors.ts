import type { formErrors as english } from "../en/form-errors.ts";
import { formFor } from "../plural.ts";
import { amountErrors } from "./amounts.ts";
import { fileErrors } from "./attachments.ts";
import { formRules } from "./form-rules.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters } from "./lengths.ts";
import { policyRows } from "./policy-rows.ts";

/** Ce qui ne va pas dans ce qui a été saisi, par champ. */
export const formErrors = (n: Nouns): ReturnType<typeof english> => ({
  ...amountErrors,
  ...fileErrors,
  "required-date": ({ label }) => `Inscrivez une date pour « ${label} »`,
  "required-whole-number": ({ label }) => `Inscrivez un nombre entier pour « ${label} »`,
  "required-decimal": ({ label }) => `Inscrivez un nombre pour « ${label} »`,
  "required-year": ({ label }) => `Indiquez une année pour « ${label} »`,
  "required-money": ({ label }) => `Inscrivez un montant pour « ${label} »`,
  "required-long-text": ({ label }) => `Rédigez une réponse à « ${label} »`,
  "required-short-text": ({ label }) => `Rédigez une réponse à « ${label} »`,
  "required-rows": ({ label }) => `Ajoutez quelque chose à « ${label} »`,
  "required-choice": ({ label }) => `Choisissez une réponse à « ${label} »`,
  "required-choices": ({ label }) => `Cochez au moins une réponse à « ${label} »`,
  "not-a-date": ({ label }) => `« ${label} » doit être une date qui existe, comme 2026-06-30 ou 30 juin 2026`,
  "short-year": ({ label }) => `Écrivez l’année de « ${label} » en quatre chiffres, comme 30 juin 2026`,
  "wrong-weekday": ({ label, day }) =>
    `« ${label} » nomme un autre jour de la semaine que celui du ${day} : corrigez-le, ou omettez le jour de la semaine`,
  "ambiguous-date": ({ label, readings: [one, other] }) =>
    `« ${label} » peut vouloir dire le ${one} ou le ${other} : écrivez le mois en lettres`,
  "too-early": ({ label, bound: { day, name } }) => `« ${label} » ne peut être avant le ${day}, ${name}`,
  "too-late": ({ label, bound: { day, name } }) => `« ${label} » ne peut être après le ${day}, ${name}`,
  "not-a-whole-number": ({ label }) =>
    `« ${label} » doit être un nombre entier, zéro ou plus, en chiffres, comme 125`,
  "not-a-year": ({ label }) => `« ${label} » doit être une année en quatre chiffres, comme 2026`,
  "future-year": ({ label, year }) =>
    `« ${label} » ne peut dépasser l’année en cours, ${year} : une donnée de référence est ce qui a déjà été constaté`,
  "not-a-number": ({ label, example }) => `« ${label} » doit être un nombre en chiffres, comme ${example}`,
  negative: ({ label }) => `« ${label} » ne peut être inférieur à zéro`,
  "other-currency": ({ label, unit, currency }) =>
    `« ${label} » se donne en ${currency}, et « ${unit} » peut être une autre monnaie : donnez le montant en ${currency}, sans « ${unit} »`,
  "other-counterpart": ({ label, unit, per }) =>
    `« ${label} » se donne pour ${per}, et « ${unit} » peut être une autre monnaie : donnez le taux pour ${per}`,
  "too-many-decimals": ({ label }) => `« ${label} » a plus de décimales que ce montant ne peut en avoir`,
  "too-small": ({ label }) => `« ${label} » doit être supérieur à zéro`,
  "too-large": ({ label, limit }) => `« ${label} » ne peut dépasser ${limit}`,
  "too-long": ({ label, ...told }) => `Raccourcissez votre réponse à « ${label} » ${byCharacters(told)}`,
  "other-period": ({ label, day, period: { start, end } }) =>
    `« ${label} » doit être le ${day} : ce rapport couvre la période du ${start} au ${end}, que fixe l’entente, et ses cibles valent pour toute cette période. Si vous ne pouvez rendre compte que d’une partie, dites laquelle et pourquoi dans « Ce qui a changé »`,
  "above-denominator": ({ label }) => `« ${label} » ne peut dépasser le nombre total`,
  "nobody-counted": ({ label }) =>
    `« ${label} » ne peut être zéro pour tous, car le pourcentage de rien ne se calcule pas`,
  "more-than-reported": ({ label }) => `« ${label} » ne peut dépasser le nombre de signalements`,
  "too-few-rows": ({ label, limit, count }) =>
    formFor("fr", count, {
      one: `Ajoutez au moins un élément à « ${label} »`,
      other: `Ajoutez des éléments à « ${label} » : il en faut au moins ${limit}`,
    }),
  "too-many-rows": ({ label, limit }) =>
    `« ${label} » : il y a de la place pour ${limit} au plus, retirez les autres`,
  "unknown-row": ({ label }) =>
    `Ce que vous aviez choisi à « ${label} » a été retiré : choisissez une autre réponse`,
  passage: ({ passage }) => `« ${passage} »`,
  recognisable: ({ label, found, isAtField }) =>
    `« ${label} » sera public, et un enfant pourrait être reconnu à ${found} : ${isAtField ? "changez-le, ou dites juste en dessous" : `changez-le dans sa section ${n.of}, ou dites-y`} que personne ne peut l’être`,
  unusual: ({ label, usual: { min, max }, isAtField }) =>
    `« ${label} » se situe d’ordinaire entre ${min} et ${max} : ${isAtField ? "corrigez-le, ou confirmez juste en dessous" : `corrigez-le dans sa section ${n.of}, ou confirmez-y`} qu’il est exact`,
  "none-with": ({ label, answer }) =>
    `Parmi « ${label} », il en faut au moins un avec « ${answer} » : ajoutez-le, ou complétez-le`,
  "one-alone": ({ label, answer }) =>
    `Parmi « ${label} », il faut une fois, et une seule, « ${answer} » : choisissez cette réponse à une ligne, et une autre ailleurs`,
  "explain-gap": ({ label, gaps }) =>
    `Rien n’est prévu pour ${gaps} : répondez à « ${label} », ou nommez-les là où on y répond`,
  "must-be": ({ label, answer }) =>
    `« ${label} » doit avoir pour réponse « ${answer} » : ce qui n’est pas encore fait doit l’être d’abord`,
  "one-level-up": ({ label }) =>
    `« ${label} » doit être exactement un niveau au-dessus ; ce qui est au plus haut n’en a pas`,
  "explain-late": ({ label }) =>
    `Moins de signalements ont été traités à temps que reçus : répondez à « ${label} »`,
  "needed-unless": ({ label }) => `Répondez aussi à « ${label} »`,
  "explain-variance": ({ label }) => `L’écart dépasse le seuil : rédigez « ${label} »`,
  ...formRules(n),
  ...policyRows,
});
