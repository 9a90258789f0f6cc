import type { attention as english } from "../en/attention.ts";
import { counted } from "../plural.ts";
import { ofBoardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";
import { untold } from "./meeting-letters.ts";

export const attention = (n: Nouns): ReturnType<typeof english> => ({
  meeting: ({ committee }) =>
    `La résolution écrite n’est pas adoptée : soumettez la question à une réunion ${ofBoardOr(committee)}.`,
  contested:
    "Ce qui a été consigné de la réunion n’a pas été attesté : comparez-le au procès-verbal et consignez-le de nouveau. La raison figure dans l’historique.",
  unattested:
    "La personne qui présidait la réunion a reçu deux rappels et n’a pas attesté ce qui en a été consigné : parlez-lui.",
  vacant:
    "Personne n’exerce le rôle d’une tâche : confiez la tâche à quelqu’un, ou faites attribuer le rôle à quelqu’un.",
  parties:
    "Aucune des autres parties n’est encore sollicitée : confirmez l’adresse des personnes qui signent pour elles, ou faites inscrire à l’annuaire quelqu’un des leurs.",
  recused: "Quelqu’un s’est récusé, pour un conflit d’intérêts : confiez la tâche à quelqu’un d’autre.",
  departed: {
    task: "Une personne attendue ne peut plus répondre : faites en sorte que quelqu’un d’autre le fasse.",
    director:
      "Une personne sollicitée pour signer la résolution ne siège plus au conseil, et personne ne signe à sa place : à moins qu’elle ne l’ait déjà signée, la résolution ne peut plus être adoptée, et la question va à une réunion à la fin du délai.",
    chair:
      "La personne qui présidait la réunion ne peut plus en attester la décision : consignez-la de nouveau, avec une autre personne qui a présidé ce point et peut l’attester.",
  },
  disputed: {
    task: "Une personne attendue ne peut pas répondre tant que sa nouvelle adresse est contestée : faites en sorte qu’une deuxième personne lui parle, ou que quelqu’un d’autre réponde.",
    director:
      "Une personne sollicitée pour signer la résolution ne peut pas répondre tant que sa nouvelle adresse est contestée, et personne ne signe à sa place : faites en sorte qu’une deuxième personne lui parle avant la fin du délai.",
    chair:
      "La personne qui présidait la réunion ne peut pas en attester la décision tant que sa nouvelle adresse est contestée : consignez-la de nouveau, avec une autre personne qui a présidé ce point et peut l’attester, ou faites en sorte qu’une deuxième personne lui parle.",
  },
  undelivered: ({ count }) =>
    `Du courriel n’est pas parvenu à ${counted("fr", count, { one: "destinataire", other: "destinataires" })}, ou a été signalé comme indésirable : la liste des courriels dit de qui il s’agit, et pourquoi.`,
  untold: (told) => untold(n, told),
  unnoticed: ({ count }) =>
    `Aucun avis de la publication n’est encore en route vers ${counted("fr", count, { one: "destinataire", other: "destinataires" })} que nomme l’entente. Accord vérifie de nouveau de lui-même ; s’il en est encore ainsi demain, veuillez annoncer la publication autrement.`,
  translation: "Une traduction manque : les personnes qui lisent cette langue l’attendent.",
  question:
    "Une question attend la réponse de la personne qui rédige : une fois l’étape terminée, plus personne n’y répond.",
  overdue: "Le délai est passé, et ce qui est attendu manque encore.",
});
