import type { ByMembers, governanceLetters as english } from "../en/governance-letters.ts";

const madeOfIt = ({ outcome, heldOn }: ByMembers): string =>
  ({
    confirmed: `Ils l’ont confirmé le ${heldOn}.`,
    amended: `Ils l’ont confirmé le ${heldOn}, avec des modifications.`,
    rejected: `Ils l’ont rejeté le ${heldOn} : il est devenu caduc ce jour-là.`,
    "not-submitted": `Il ne leur a pas été présenté le ${heldOn} : il est devenu caduc ce jour-là.`,
  })[outcome];

export const governanceLetters = (): ReturnType<typeof english> => ({
  review: {
    subject: ({ document }) => `À réexaminer : ${document}`,
    intro: ({ document }) =>
      `La date d’examen de ce texte (${document}) est venue, et aucune révision n’a pris sa place. Il reste en vigueur. Sa révision a été ouverte trois mois avant, pour la personne qui en est responsable.`,
    action: "Voir sa situation",
  },
  members: {
    subject: ({ document }) => `À confirmer par les membres : ${document}`,
    intro: ({ document, rule }) =>
      `Le conseil a adopté ce texte (${document}), qui attend la prochaine assemblée des membres. À moins qu’ils ne l’y confirment, il ne s’applique plus dès lors (${rule}). Inscrivez-le à l’ordre du jour de cette assemblée ; une fois qu’elle a eu lieu, consignez ce qu’ils ont décidé.`,
    action: "Consigner ce qu’ils ont décidé",
  },
  more: "Vous recevez ce message parce que vous suivez les documents de gouvernance. Vous en recevrez d’autres jusqu’à ce que ce soit consigné.",
  unconfirmed: {
    subject: ({ document }) => `Confirmation non consignée : ${document}`,
    intro: ({ document, rule }) =>
      `La date à laquelle les membres devaient confirmer le texte que vous avez rédigé (${document}) est passée. Personne n’a consigné ce qu’ils ont décidé. À moins qu’ils ne l’aient confirmé, il ne s’applique plus (${rule}), et sa page publique le dit.`,
    action: "Voir sa situation",
  },
  decided: {
    subject: ({ document }) => `Décision des membres : ${document}`,
    intro: ({ document, byMembers }) =>
      `Ce que les membres ont décidé de ce texte (${document}) est consigné.${byMembers ? ` ${madeOfIt(byMembers)}` : ""}`,
    action: "Lire leur décision",
  },
  moved: {
    subject: ({ document }) => `Nouvelle date de l’assemblée des membres : ${document}`,
    intro: ({ document, meetOn }) =>
      `L’assemblée des membres qui doit se prononcer sur ce texte (${document}) est à une autre date que celle qui vous avait été annoncée : le ${meetOn}. D’ici là, rien ne change.`,
    action: "Voir sa situation",
  },
  heldBack: {
    subject: ({ document }) => `Pas encore en vigueur : ${document}`,
    intro: ({ document }) =>
      `La date de prise d’effet de ce texte (${document}) est venue, et personne ne pourrait mener à terme ce qu’il prévoit, selon les rôles exercés actuellement : sa page dit lesquels. Ce qui était en vigueur avant continue de s’appliquer. Faites pourvoir le rôle vacant, ou faites adopter une révision par le conseil ; la situation est revue chaque matin, et il entre en vigueur dès que possible.`,
    action: "Voir ce qui le retient",
  },
  toWatching:
    "Vous recevez ce message parce que vous suivez ce texte, ou en êtes responsable. Vous en recevrez un autre si autre chose le retient.",
  toAuthor: "Vous recevez ce message parce que vous avez rédigé ce texte. Rien n’est attendu de vous.",
  toBoth:
    "Vous recevez ce message parce que vous avez rédigé ce texte, ou que vous le suivez. Rien n’est attendu de vous.",
});
