import type { signatories as english } from "../en/signatories.ts";
import type { Nouns } from "./kinds.ts";

export const signatories = (n: Nouns): ReturnType<typeof english> => ({
  title: "Qui signe pour les autres parties",
  link: ({ waiting }) =>
    waiting === 0
      ? "Voir qui signe pour les autres parties"
      : `Confirmer les adresses des autres parties (${waiting === 1 ? "1 vous attend" : `${waiting} vous attendent`})`,
  lead: `${n.The} nomme qui signe pour chacune de ses parties, et à quelle adresse. Qui lit le courriel à cette adresse peut signer en son nom : joignez d’abord chaque personne par une autre voie.`,
  means: [
    "Appelez l’organisation à un numéro que vous tenez d’ailleurs, jamais à celui d’un courriel qu’on vous envoie. Demandez si cette personne signe pour elle, et si cette adresse est à elle seule.",
    "Une fois l’adresse confirmée, la personne reçoit la demande par courriel quand vient son tour. Rien n’y est envoyé avant.",
    `Ne confirmez pas une adresse erronée : qui rédige ${n.the} la corrige, une fois ${n.the} renvoyé ou retiré.`,
  ],
  next: "L’adresse est confirmée. La prochaine à confirmer figure ci-dessous.",
  party: ({ of, name }) => `${of} : ${name}`,
  country: "Pays",
  name: "Qui signe",
  as: "À quel titre",
  email: "Adresse",
  language: { label: "Langue des courriels", en: "Anglais", fr: "Français" },
  action: "J’ai joint cette personne : l’adresse est bien la sienne",
  actionOf: ({ name }) => ` (${name})`,
  confirmed: "Cette adresse est confirmée.",
  known: "L’annuaire a cette personne de cette organisation, à cette adresse.",
  elsewhere: "Plus personne de cette organisation n’est à l’annuaire : faites-y inscrire quelqu’un.",
  refused: {
    "somebody-elses-address": `Cette adresse est déjà celle de quelqu’un d’autre ici : d’un ou d’une collègue, d’une personne d’une autre organisation, ou celle à laquelle on écrit à un donateur ou à un partenaire. Qui signe a une adresse bien à soi : demandez à qui rédige ${n.the} de l’y inscrire.`,
    "own-address": `Cette adresse est celle d’Accord ou de son équipe technique, et ne peut être celle de personne : demandez à qui rédige ${n.the} d’y inscrire celle de qui signe.`,
    "answers-address": `Les réponses aux courriels d’Accord vont à cette adresse, qui ne peut donc être celle de personne : demandez à qui rédige ${n.the} d’y inscrire celle de qui signe.`,
  },
});
