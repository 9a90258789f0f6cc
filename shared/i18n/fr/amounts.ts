import type { amountErrors as errorWords, amounts as words } from "../en/amounts.ts";

export const amounts = (): ReturnType<typeof words> => ({
  hint: ({ currency, example, isWhole }) =>
    `En ${currency}, ${isWhole ? "sans décimales, " : ""}comme ${example}`,
  noCurrency: "Dans la monnaie choisie",
  address: "Une adresse propre à cette personne, comme nom@exemple.org",
  usual: "Choix habituels",
  others: "Autres choix, par ordre alphabétique",
  choose: "Choisir",
  onlyUnless: ({ question, answer }) =>
    `Seulement si votre réponse à « ${question} » n’est pas « ${answer} »`,
  sum: ({ label, sum, total }) => `${label} : ${sum} sur ${total}.`,
  sumAlone: ({ label, sum }) => `${label} : ${sum} jusqu’ici.`,
  tooMuch: ({ difference }) => `Il y a ${difference} de trop.`,
  tooLittle: ({ difference }) => `Il reste ${difference} à répartir.`,
  exact: "Le compte est juste.",
});

export const amountErrors: typeof errorWords = {
  "required-email": ({ label }) => `Inscrivez une adresse de courriel pour « ${label} »`,
  "not-an-address": ({ label }) => `« ${label} » doit être une adresse de courriel, comme nom@exemple.org`,
  "no-currency": ({ label }) =>
    `Choisissez d’abord la monnaie : « ${label} » se lit comme un montant de cette monnaie`,
  "sum-differs": ({ label, other, sum, total, difference, isMore }) =>
    `« ${label} » : le total est de ${sum}, alors que « ${other} » est de ${total}. ${isMore ? `Il y a ${difference} de trop` : `Il manque ${difference}`}`,
  "explain-correction": ({ label }) =>
    `Cette valeur n’est pas celle que donnent les rapports ensemble : répondez à « ${label} »`,
  "explain-below": ({ label }) => `Ce taux est inférieur à celui de l’organisation : répondez à « ${label} »`,
  "row-not-named": ({ label, gaps }) =>
    `« ${label} » : il n’y a encore rien pour ${gaps}, et chaque nom doit y figurer au moins une fois`,
  "two-alike": ({ label, other, says }) => `« ${label} » figure déjà dans « ${other} » : ${says}`,
};
