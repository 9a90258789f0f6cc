import type { RulesRehearsalMessages } from "../en/rules-rehearsal.ts";
import { counted, formFor } from "../plural.ts";
import { de } from "./elision.ts";

const documents = (count: number): string => counted("fr", count, { one: "document", other: "documents" });

export const rulesRehearsal: RulesRehearsalMessages = {
  title: "Mise à l’essai des règles proposées",
  lead: "Ce que les règles proposées auraient changé à la façon dont le conseil et ses comités ont décidé ces douze derniers mois. Chaque vote consigné par écrit a été relu selon elles, et chaque vote en réunion compté de nouveau, dans la salle telle qu’elle était. Rien n’en est consigné. Ce qui est en cours s’achève selon les règles de son ouverture.",
  summary: ({ all, otherwise, since }) =>
    `${counted("fr", all, { one: "décision ou réunion", other: "décisions et réunions" })} depuis le ${since} : ${otherwise === 0 ? "aucune" : otherwise} ${formFor("fr", otherwise, { one: "aurait suivi", other: "auraient suivi" })} un autre chemin.`,
  none: "Ni le conseil ni un comité n’a décidé quoi que ce soit dans Accord depuis lors : il n’y a rien sur quoi les mettre à l’essai. Jugez-en d’après ce que dit le document.",
  noneOtherwise: "Rien : chaque décision aurait été prise de la même façon.",
  meetings: "Réunions",
  documents: "Décisions sur des documents",
  meetingOf: ({ body, day }) => `${body}, ${day}`,
  board: "Conseil d’administration",
  sameMeetings: ({ count }) =>
    `${counted("fr", count, { one: "réunion", other: "réunions" })} ${formFor("fr", count, { one: "se serait déroulée", other: "se seraient déroulées" })} de la même façon.`,
  sameDocuments: ({ count }) =>
    `${documents(count)} ${formFor("fr", count, { one: "aurait été décidé", other: "auraient été décidés" })} de la même façon.`,
  item: ({ place }) => `Point ${place}`,
  itemOf: ({ place, title }) => `Point ${place} (${title})`,
  notice: ({ days, people }) =>
    `Avec ${counted("fr", days, { one: "jour", other: "jours" })} de préavis, la réunion n’aurait pas pu s’ouvrir${people === null ? "" : ` : il est venu trop tard pour ${people}`}`,
  electronic: ({ people }) =>
    people === null
      ? "Des personnes ont participé par téléphone ou vidéo, ce qui ne leur aurait pas été ouvert"
      : `La participation par téléphone ou vidéo n’aurait pas été ouverte à ${people}`,
  noCommittee: "Ce comité n’existerait plus",
  recommends: ({ item, source }) =>
    `${item} : le comité l’aurait seulement recommandé au conseil (${source})`,
  noQuorum: ({ item, numbers }) =>
    `${item === null ? "L" : `${item} : l`}e quorum n’aurait pas été atteint${numbers === null ? "" : ` (${numbers})`}`,
  presentOf: ({ present, quorum }) =>
    `${counted("fr", present, { one: "présence", other: "présences" })}, ${quorum} requises`,
  lost: ({ item, numbers }) =>
    `${item === null ? "L" : `${item} : l`}a motion aurait été rejetée${numbers === null ? "" : ` (${numbers})`}`,
  carried: ({ item, numbers }) =>
    `${item === null ? "L" : `${item} : l`}a motion aurait été adoptée${numbers === null ? "" : ` (${numbers})`}`,
  votesOf: ({ inFavour, needed, base }) => `${inFavour} pour, ${needed} sur ${base} requises`,
  byCasting: "la présidence n’aurait pas eu de voix prépondérante",
  proof: {
    code: ({ people }) =>
      `Un code à usage unique ou une clé d’accès aurait été demandé ; le seul lien reçu a suffi au vote ${de(people)}`,
    passkey: ({ people }) =>
      `Une clé d’accès aurait été demandée à qui en possède une ; le seul lien reçu a suffi au vote ${de(people)}`,
  },
  noProof: ({ people }) => `Le seul lien reçu aurait suffi au vote ${de(people)}, qui ont prouvé davantage`,
  notAsked: ({ people }) =>
    `Élection pendant que la résolution était en cours ; les règles proposées n’auraient pas sollicité ${people}`,
  tooLate: ({ minutes, people }) =>
    `Elle serait allée en réunion : le vote ${de(people)} a été repris plus de ${counted("fr", minutes, { one: "minute", other: "minutes" })} après`,
  noGround: ({ ground, people }) =>
    `Elle serait allée en réunion : ${people} n’aurait pu que se retirer, car les règles ne nommeraient pas « ${ground} »`,
  beyond: ({ committee, source }) =>
    `${committee} aurait dépassé sa délégation (${source}) : la décision serait revenue au conseil`,
};
