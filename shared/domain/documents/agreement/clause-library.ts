import type { Bilingual } from "../../../../events/common.ts";
import type { AgreementType } from "./types.ts";

/** A clause as an agreement offers it: by its id and version, with its text; and for which types of agreement it is needed. */
export type Clause = {
  id: string;
  version: number;
  title: Bilingual;
  text: Bilingual;
  requiredFor: readonly AgreementType[];
};

const withMoney: readonly AgreementType[] = [
  ...(["non-qualified-donee", "intermediary", "qualified-donee", "incoming", "consortium"] as const),
];
const all: readonly AgreementType[] = ["mou", ...withMoney];

/**
 * The clauses that agreements are made of. What an agreement is begun with is pinned with it: a clause that is changed here
 * gets another version, and binds those that are begun afterwards.
 */
export const clauseLibrary: readonly Clause[] = [
  {
    ...{ id: "audit-access", version: 1, requiredFor: withMoney },
    title: { en: "Access to the accounts", fr: "Accès aux comptes" },
    text: {
      en: "Each party keeps complete accounts of what it receives and spends under this agreement, and the vouchers, for seven years after its end. On fifteen days’ notice the other parties, the donors and their auditors may examine them.",
      fr: "Chaque partie tient une comptabilité complète de ce qu’elle reçoit et dépense au titre de la présente entente, et en garde les pièces pendant sept ans après sa fin. Moyennant un préavis de quinze jours, les autres parties, les donateurs et leurs auditeurs peuvent les examiner.",
    },
  },
  {
    ...{ id: "fraud", version: 1, requiredFor: withMoney },
    title: { en: "Fraud and corruption", fr: "Fraude et corruption" },
    text: {
      en: "No party gives, asks for or takes a bribe or any undue advantage. A party that has reason to believe that funds were misused tells the others in writing within five business days, and gives back what was misused.",
      fr: "Aucune partie ne donne, ne demande ni n’accepte de pot-de-vin ou d’avantage indu. La partie qui a lieu de croire que des fonds ont été détournés en avise les autres par écrit dans les cinq jours ouvrables, et rembourse ce qui l’a été.",
    },
  },
  {
    ...{ id: "sanctions", version: 1, requiredFor: withMoney },
    title: { en: "Sanctions and terrorist financing", fr: "Sanctions et financement du terrorisme" },
    text: {
      en: "No funds or goods under this agreement go, directly or indirectly, to a person or an entity that Canada or the United Nations Security Council has listed. Each party searches these lists before it pays anybody new, and keeps a record of it.",
      fr: "Aucun fonds ni bien visé par la présente entente ne va, directement ou indirectement, à une personne ou à une entité inscrite sur une liste par le Canada ou par le Conseil de sécurité des Nations Unies. Chaque partie consulte ces listes avant de payer un nouveau bénéficiaire, et en garde la trace.",
    },
  },
  {
    ...{ id: "privacy", version: 1, requiredFor: all },
    title: { en: "Personal information", fr: "Renseignements personnels" },
    text: {
      en: "Personal information is collected only as far as the agreement needs it, kept safe, shown to those alone who need it, and destroyed once it is needed no more. A breach is told to the other parties within 72 hours.",
      fr: "Les renseignements personnels ne sont recueillis que dans la mesure où l’entente l’exige, sont protégés, ne sont montrés qu’aux personnes qui en ont besoin, et sont détruits dès qu’ils ne servent plus. Toute atteinte est signalée aux autres parties dans les 72 heures.",
    },
  },
  {
    ...{ id: "intellectual-property", version: 1, requiredFor: [] },
    title: { en: "Intellectual property", fr: "Propriété intellectuelle" },
    text: {
      en: "What a party brings stays its own. What the parties make together they may each use, adapt and share for purposes that are not commercial, naming the others.",
      fr: "Ce qu’une partie apporte lui reste. Ce que les parties créent ensemble, chacune peut l’utiliser, l’adapter et le partager à des fins non commerciales, en nommant les autres.",
    },
  },
  {
    ...{ id: "images-of-children", version: 1, requiredFor: all },
    title: { en: "Images and words of children", fr: "Images et paroles d’enfants" },
    text: {
      en: "No image, voice or story by which a child can be recognised is made or used without the informed consent of the child and of whoever cares for them, in writing. It can be withdrawn at any time, and the image is then used no more.",
      fr: "Aucune image, aucune voix ni aucun récit permettant de reconnaître un enfant n’est recueilli ni utilisé sans le consentement éclairé et écrit de l’enfant et de la personne qui en prend soin. Ce consentement peut être retiré en tout temps ; l’image n’est alors plus utilisée.",
    },
  },
  {
    ...{ id: "amendment", version: 1, requiredFor: all },
    title: { en: "Amendment", fr: "Modification" },
    text: {
      en: "This agreement is changed only in writing, by an amendment that all parties sign.",
      fr: "La présente entente n’est modifiée que par écrit, par un avenant que signent toutes les parties.",
    },
  },
  {
    ...{ id: "termination", version: 1, requiredFor: all },
    title: { en: "Termination", fr: "Résiliation" },
    text: {
      en: "Any party may end this agreement on sixty days’ notice in writing, or at once where a child is in danger, or funds are misused. What was not spent is given back, and what was begun with children is ended with care for them.",
      fr: "Toute partie peut mettre fin à la présente entente moyennant un préavis écrit de soixante jours, ou sur-le-champ si un enfant est en danger ou si des fonds sont détournés. Ce qui n’a pas été dépensé est remboursé, et ce qui a été entrepris avec des enfants prend fin dans le souci de leur bien.",
    },
  },
  {
    ...{ id: "disputes", version: 1, requiredFor: all },
    title: { en: "Disputes", fr: "Différends" },
    text: {
      en: "The parties first seek to settle any dispute among themselves within thirty days, then with a mediator on whom they agree. Nothing of this keeps anybody from reporting harm to a child.",
      fr: "Les parties cherchent d’abord à régler tout différend entre elles dans les trente jours, puis avec un médiateur de leur choix commun. Rien de cela n’empêche quiconque de signaler un préjudice causé à un enfant.",
    },
  },
  {
    ...{ id: "governing-law", version: 1, requiredFor: all },
    title: { en: "Governing law", fr: "Droit applicable" },
    text: {
      en: "This agreement is governed by the laws of Quebec and by the laws of Canada that apply there.",
      fr: "La présente entente est régie par les lois du Québec et par les lois du Canada qui s’y appliquent.",
    },
  },
  {
    ...{ id: "prevailing-language", version: 1, requiredFor: all },
    title: { en: "Prevailing language", fr: "Langue qui fait foi" },
    text: {
      en: "Where this agreement stands in English and in French, both have equal force. Where they differ, the parties look for what both can mean, and else for what serves children best.",
      fr: "Lorsque la présente entente existe en français et en anglais, les deux versions font également foi. Si elles diffèrent, les parties cherchent le sens qui leur est commun et, à défaut, celui qui sert le mieux les enfants.",
    },
  },
];
