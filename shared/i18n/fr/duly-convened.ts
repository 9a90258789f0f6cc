import type { CertificateWords } from "../en/certificates.ts";

export const convened: CertificateWords["convened"] = {
  title: "Convocation de la réunion",
  given: "Avis donné",
  paper: "Sur papier, le dernier",
  startsAt: "Convoquée pour",
  days: "Jours d’avis requis",
  required: ({ days, source }) => `${days} (${source})`,
  members: "Membres à l’ouverture",
  inTime: "Avis donné à temps",
  waived: "Avis tardif, renonciation",
  since: "En fonction après l’avis seulement",
  attended: "Dont présences à la réunion",
  duly: {
    inTime: "La réunion a été dûment convoquée : chaque membre a eu l’avis à temps.",
    waived: "La réunion a été dûment convoquée : chaque membre a eu l’avis à temps, ou y a renoncé.",
    attended: ({ source }) =>
      `La réunion a été dûment convoquée : chaque membre a eu l’avis à temps, y a renoncé, ou est entré en fonction après l’avis et a assisté à la réunion. Qui y assiste renonce à l’avis, sauf pour s’opposer à la convocation (${source}).`,
  },
  unsaid: {
    absent:
      "Ce certificat ne dit pas que la réunion a été dûment convoquée : un membre est entré en fonction après l’avis, et il n’est pas consigné qu’il l’ait eu, y ait renoncé ou ait assisté à la réunion.",
    attended:
      "Ce certificat ne dit pas que la réunion a été dûment convoquée : un membre est entré en fonction après l’avis et a assisté à la réunion, et les règlements administratifs ne disent pas que qui y assiste renonce à l’avis.",
    minutes:
      "Ce certificat ne dit pas que la réunion a été dûment convoquée : son procès-verbal ne dit pas comment elle l’a été.",
    unrecorded:
      "Ce certificat ne dit pas que la réunion a été dûment convoquée : sa convocation n’a pas été consignée avec la décision.",
  },
  none: "Aucun de consigné",
  saidBy: "C’est ce qui a été consigné d’après son procès-verbal, et attesté par la personne qui présidait.",
  electronic: {
    "consent-of-all": ({ attended, source }) =>
      `Présences par téléphone ou par vidéo au moment du vote : ${attended}. Chaque membre y avait consenti (${source}).`,
    nothing: ({ attended, source }) =>
      `Présences par téléphone ou par vidéo au moment du vote : ${attended}, comme les règlements administratifs le permettent (${source}).`,
  },
  resumed:
    "Elle a été ajournée à un moment annoncé en séance, et a repris alors : aucun autre avis n’est requis pour cette reprise.",
};
