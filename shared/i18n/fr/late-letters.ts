import type { LateTemplate } from "../en/late-letters.ts";
import type { Words } from "../en/letters.ts";

/** Courriels au sujet d’une date du rapport qui approche, ou qui est passée. */
export const lateLetters = (): Record<LateTemplate, Words> => ({
  "author-reminder": {
    subject: ({ person, report, due }) => `${person} : rappel pour soumettre le ${report}, attendu le ${due}`,
    intro: ({ due }) =>
      `La date de soumission de votre rapport sur les résultats est le ${due}. Il n’est pas encore chez les personnes qui l’examinent.`,
    more: () => [
      "Ce que vous avez enregistré est conservé : le même formulaire s’ouvre là où vous l’avez laissé. Si vous ne pouvez pas le soumettre à temps, dites-le en répondant à ce courriel, pour que quelqu’un puisse vous aider.",
    ],
    action: "Ouvrir mon rapport",
  },
  "writing-late": {
    subject: ({ report, due }) => `Reste à soumettre : ${report}, attendu le ${due}`,
    intro: ({ author, due }) =>
      `La date à laquelle ${author} doit soumettre ce rapport sur les résultats est le ${due}. Il n’est pas encore chez les personnes qui l’examinent.`,
    more: ({ donorDue, purpose }) => [
      `Il doit être chez le donateur d’ici le ${donorDue}. Chaque étape qui commence plus tard laisse moins de temps pour cela.`,
      ...(purpose === "oversee"
        ? [
            "Sur votre page, vous pouvez confier la rédaction à quelqu’un d’autre, ou donner une nouvelle date au donateur.",
          ]
        : []),
    ],
    action: "Ouvrir le document",
  },
  "donor-date-passed": {
    subject: ({ report, donorDue }) => `Pas encore chez le donateur : ${report}, attendu le ${donorDue}`,
    intro: ({ donorDue }) =>
      `Ce rapport sur les résultats devait être chez le donateur d’ici le ${donorDue}. Ce jour est passé, et il n’y est pas.`,
    more: ({ purpose }) => [
      ...(purpose === "oversee"
        ? [
            "Sur votre page, vous pouvez donner une nouvelle date au donateur, avec la raison ; il reçoit les deux.",
          ]
        : ["Le secrétariat général peut donner une nouvelle date au donateur."]),
    ],
    action: "Ouvrir le document",
  },
});
