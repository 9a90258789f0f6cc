import type { Messages } from "../en.ts";

export const underPlan = (): Messages["underPlan"] => ({
  title: "Ententes qui relèvent de ce plan",
  dates: ({ start, end }) => `du ${start} au ${end}`,
  serves: "Contribue à",
  none: "Aucune entente ne relève encore de ce plan. Chaque entente dit à quel indicateur d’un plan contribuent les siens : celles qui en nomment un de ce plan figurent ici.",
  more: "D’autres ententes que celles de cette page relèvent aussi de ce plan.",
  named: "Désigné dans les ententes par",
  stillBefore: {
    title: "Ententes qui nomment encore le plan précédent",
    todo: ({ plan, from }) =>
      `À compter du ${from}, ce plan remplace le ${plan}, et ces ententes nomment encore des indicateurs de celui-là : tant qu’elles ne nomment pas ceux de ce plan, ce qu’elles réalisent n’y est pas compté. Veillez à ce que chacune soit modifiée par avenant, avec son partenaire et ses donateurs.`,
  },
  superseded: {
    todo: ({ plan, from }) =>
      `À compter du ${from}, le ${plan} remplace celui-ci, et celles de ces ententes qui se poursuivent alors nomment encore celui-ci : tant qu’elles ne nomment pas des indicateurs du nouveau plan, ce qu’elles réalisent n’y est pas compté. Veillez à ce que chacune d’elles soit modifiée par avenant, avec son partenaire et ses donateurs.`,
  },
  outside:
    "Une entente rédigée dans Accord se modifie par un avenant depuis sa propre page. Une entente reprise, et modifiée hors d’Accord, se charge comme une nouvelle, sous un identifiant qui lui est propre ; la précédente reste dans cette liste, car Accord ne sait pas laquelle l’a remplacée.",
  contributes: ({ wording, plan }) => `contribue à « ${wording} », du ${plan}`,
  inReport: ({ wording, plan }) => `Cet indicateur contribue à l’un de ceux du ${plan} : « ${wording} ».`,
});
