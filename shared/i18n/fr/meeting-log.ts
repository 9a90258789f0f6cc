import type { meetingLog as english, Told } from "../en/meeting-log.ts";
import { de } from "./elision.ts";

/** Ce qui a été consigné d’une réunion, ligne par ligne. */
export const meetingLog = (): ReturnType<typeof english> => ({
  title: "Ce qui a été consigné",
  empty: "Rien n’a encore été consigné.",
  correct: "Corriger cette ligne",
  why: "Pourquoi elle était fausse. La ligne reste, barrée ; consignez ce qui est juste par une nouvelle.",
  saveCorrection: "Elle était fausse",
  mask: "Masquer des mots, comme le nom d’un enfant",
  line: {
    "meeting-convened": () => "Convoquée, avec avis à ses membres",
    "meeting-moved": () => "Déplacée, avec un nouvel avis",
    "members-changed": () =>
      "La composition a changé depuis l’avis : les personnes en cause en sont informées",
    "meeting-cancelled": () => "Annulée",
    "notice-waived": ({ name }: Told) => `${name} renonce à l’avis`,
    "paper-notice-sent": ({ name }) => `Avis envoyé sur papier à ${name}`,
    "electronic-means-accepted": ({ name }: Told) => `${name} consent au téléphone et à la vidéo`,
    "attendance-answered": ({ name, limit }) => `${name} répond : ${limit}`,
    "item-put": ({ item }: Told) => `À l’ordre du jour : ${item}`,
    "item-withdrawn": ({ item }: Told) => `Retiré : ${item}`,
    "agenda-ordered": () => "Ordre du jour réordonné",
    "item-taken-out": ({ item }: Told) => `Retiré de l’ordre du jour de consentement : ${item}`,
    "meeting-opened": ({ name }: Told) => `Ouverte, ${name} à la présidence`,
    "member-arrived": ({ name }: Told) => `${name} est là`,
    "member-left": ({ name }: Told) => `Départ ${de(name)}`,
    "room-left": ({ name, item }: Told) => `${name} sort de la salle pour : ${item}`,
    "interest-declared": ({ name, item, limit }: Told) =>
      `${name} déclare un intérêt dans : ${item} (${limit})`,
    "room-entered": ({ name, item }: Told) => `${name} revient pour : ${item}`,
    "chair-taken": ({ name }: Told) => `${name} prend la présidence`,
    "item-called": ({ item }: Told) => `Appelé : ${item}`,
    "motion-voted": ({ item, limit }: Told) => `Vote sur : ${item} (${limit})`,
    "item-noted": ({ item }: Told) => `Pris acte : ${item}`,
    "item-minuted": ({ item }: Told) => `Note sur : ${item}`,
    "item-deferred": ({ item }: Told) => `Remis : ${item}`,
    "dissent-recorded": ({ name, item }: Told) => `Dissidence ${de(name)} : ${item}`,
    "meeting-adjourned": ({ limit }) =>
      limit === "" ? "Ajournée, à un jour encore à fixer" : `Ajournée au ${limit}`,
    "meeting-ended": () => "Terminée",
    "entry-corrected": ({ limit }: Told) => `La ligne ${limit} était fausse`,
    "decisions-attested": () => "Attestée par la personne qui présidait",
    "decisions-contested": () => "Contestée par la personne qui présidait",
    "minutes-drafted": () => "Procès-verbal rédigé",
    "minutes-confirmed": ({ name }: Told) => `${name} confirme le procès-verbal`,
    "minutes-contested": ({ name }: Told) => `${name} conteste le procès-verbal`,
    "absent-member-dissented": ({ name, item }: Told) =>
      `Dissidence ${de(name)}, par sa propre page : ${item}`,
    "minutes-contest-answered": ({ name }: Told) => `Réponse à ${name}, qui conteste le procès-verbal`,
    "dissent-fell": ({ name, item }: Told) =>
      `La dissidence ${de(name)} ne correspond plus au vote, et ne compte plus : ${item}`,
    "signatory-replaced": ({ name, limit }) =>
      limit === "chair"
        ? `${name} atteste et signe à la place de qui est parti`
        : `${name} reprend les actes de qui est parti`,
    "minutes-signed": ({ name }: Told) => `${name} signe le procès-verbal`,
    "words-masked": () => "Des mots sont masqués",
  },
  leavesByInterest: ({ name, item, limit }) =>
    `${name} déclare un intérêt dans ce point, et sort de la salle : ${item} (${limit})`,
  counted: ({ inFavour, against, abstained }) =>
    `${inFavour} pour, ${against} contre, abstentions : ${abstained}`,
});
