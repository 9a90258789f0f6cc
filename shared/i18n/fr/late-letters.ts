import type { LateTemplate } from "../en/late-letters.ts";
import type { Words } from "../en/letter.ts";
import { ofBoardOr } from "./bodies.ts";
import { le } from "./elision.ts";
import type { Nouns } from "./kinds.ts";

/** Courriels au sujet d’une date du rapport qui approche, ou qui est passée, ou pour laquelle personne ne le rédige. */
export const lateLetters = (n: Nouns): Record<LateTemplate, Words> => ({
  "author-date": {
    subject: ({ person, report, by }) => `${person} : nouvelle date pour ${le(report)}, ${by}`,
    intro: ({ by }) =>
      `Le donateur a une nouvelle date, et la vôtre en découle. Veuillez soumettre votre ${n.full.noun} ${by}.`,
    more: () => [
      "Ce que vous avez enregistré est conservé : le même formulaire s’ouvre là où vous l’avez laissé.",
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  "author-reminder": {
    subject: ({ person, report, by }) => `${person} : rappel pour soumettre ${le(report)}, ${by}`,
    intro: ({ due, isPast, by }) =>
      isPast
        ? `Votre ${n.full.noun} devait être soumis${n.full.e} d’ici ${due}. Ce jour est passé, et ${n.the} n’est pas chez les personnes qui l’examinent : veuillez le soumettre ${by}.`
        : `Votre ${n.full.noun} n’est pas encore chez les personnes qui l’examinent. Veuillez ${n.full.him} soumettre ${by}.`,
    more: ({ isPast }) => [
      `Ce que vous avez enregistré est conservé : le même formulaire s’ouvre là où vous l’avez laissé. Si vous ne pouvez pas soumettre ${n.the} ${isPast ? "bientôt" : "à temps"}, dites-le à la personne qui le coordonne avec vous, pour que quelqu’un puisse vous aider.`,
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  "writing-late": {
    subject: ({ report, due }) => `Reste à soumettre : ${report}, attendu d’ici ${due}`,
    intro: ({ author, due, isPast }) =>
      isPast
        ? `${author} devait soumettre ${n.full.this} d’ici ${due}. Ce jour est passé, et ${n.the} n’est pas chez les personnes qui l’examinent.`
        : `${author} doit soumettre ${n.full.this} d’ici ${due}. ${n.The} n’est pas encore chez les personnes qui l’examinent.`,
    more: ({ author, donorDue, isDonorsPast, isWriterGone, purpose }) => [
      ...(isWriterGone ? [`${author} ne fait plus partie de l’organisation : personne ne le rédige.`] : []),
      ...(n.forDonors && donorDue !== ""
        ? [
            isDonorsPast
              ? `Il devait être chez le donateur d’ici ${donorDue}. Ce jour est passé aussi.`
              : `Il doit être chez le donateur d’ici ${donorDue}. Chaque étape qui commence plus tard laisse moins de temps pour cela.`,
          ]
        : []),
      ...(purpose === "oversee"
        ? [
            `Sur votre page, vous pouvez confier la rédaction à quelqu’un d’autre${n.forDonors && donorDue !== "" ? ", ou donner une nouvelle date au donateur" : ""}.`,
          ]
        : []),
    ],
    action: "Ouvrir le document",
  },
  "oversee-unwritten": {
    subject: ({ report }) => `Aucune personne pour rédiger ${le(report)}`,
    intro: ({ author }) =>
      `${n.full.This} attend ${author}, qui ne fait plus partie de l’organisation. Personne d’autre n’a été invité à ${n.full.him} rédiger ou à ${n.full.him} réviser.`,
    more: ({ by }) => [
      `Veuillez confier la rédaction à quelqu’un d’autre sur votre page, ${by}. Ce qui a été rédigé est conservé, de même que les commentaires.`,
    ],
    action: `Voir où en est ${n.this}`,
  },
  "donor-date-passed": {
    subject: ({ report, donorDue }) => `Pas encore chez le donateur : ${report}, attendu d’ici ${donorDue}`,
    intro: ({ donorDue }) =>
      `Ce rapport sur les résultats devait être chez le donateur d’ici ${donorDue}. Ce jour est passé, et il n’y est pas.`,
    more: ({ purpose }) => [
      ...(purpose === "oversee"
        ? [
            "Sur votre page, vous pouvez donner une nouvelle date au donateur, avec la raison ; il reçoit les deux.",
          ]
        : [`La personne qui coordonne ${n.the} peut donner une nouvelle date au donateur.`]),
    ],
    action: "Ouvrir le document",
  },
  "oversee-departed": {
    subject: ({ report, missed }) => `Réponse impossible : ${missed} (${report})`,
    intro: ({ missed, askedAs, isDisputed, committee }) => {
      if (askedAs === "director")
        return isDisputed
          ? `La signature de la résolution ${ofBoardOr(committee)} sur ${n.this} a été demandée à une personne dont la nouvelle adresse est contestée : ${missed}. Cette adresse ne permet pas de signer tant qu’une deuxième personne ne lui a pas parlé, et personne ne signe à sa place.`
          : `La signature de la résolution ${ofBoardOr(committee)} sur ${n.this} a été demandée à une personne qui ne fait plus partie de l’organisation ou du conseil : ${missed}. Personne ne signe à sa place : à moins d’une signature déjà donnée, la résolution ne peut plus être adoptée, et la question va à une réunion ${ofBoardOr(committee)} à la fin du délai.`;
      if (isDisputed)
        return `${n.This} attend ${missed}, dont la nouvelle adresse est contestée : elle ne permet de rien décider tant qu’une deuxième personne ne lui a pas parlé.`;
      return askedAs === "chair"
        ? `${n.This} attend ${missed}, qui présidait la réunion ${ofBoardOr(committee)} et devait attester sa décision, et qui ne fait plus partie de l’organisation ou du conseil. Personne ne peut l’attester à sa place.`
        : `${n.This} attend ${missed}, qui ne fait plus partie de l’organisation ou n’exerce plus le rôle pour lequel on l’avait sollicité. Personne d’autre n’est sollicité à sa place avant que son délai soit écoulé.`;
    },
    more: ({ by, askedAs, isDisputed, committee }) => {
      if (askedAs === "chair")
        return [
          `Veuillez consigner de nouveau la décision de la réunion ${by}, avec une autre personne qui a présidé ce point et peut l’attester : elle est alors sollicitée. Un rappel vous parvient chaque semaine d’ici là.`,
        ];
      if (askedAs === "director")
        return [
          isDisputed
            ? `Veuillez faire en sorte qu’une deuxième personne lui parle avant la fin du délai de la résolution : sinon, à moins d’une signature déjà donnée, la question va à une réunion ${ofBoardOr(committee)}. Votre page dit jusqu’à quand.`
            : "Votre page dit jusqu’à quand la résolution est ouverte, de sorte qu’une réunion puisse être préparée.",
        ];
      return [
        `Veuillez ouvrir votre page ${by} : ce qui peut être fait y figure, par exemple confier la tâche à quelqu’un d’autre.`,
      ];
    },
    action: `Voir où en est ${n.this}`,
  },
  "long-overdue": {
    subject: ({ report, late }) => `En retard de la moitié du délai : ${late.lanes} (${report})`,
    intro: ({ late }) =>
      `Une fois et demie les jours accordés ont passé, et des réponses manquent encore : ${late.lanes}. Rien n’est approuvé par le silence.`,
    more: () => [
      `La personne qui veille sur ${n.this} en est avertie aussi, peut envoyer un rappel et confier une tâche à quelqu’un d’autre. Vous l’êtes parce que vous en répondez : veuillez y voir avec elle.`,
    ],
    action: `Voir où en est ${n.this}`,
  },
});
