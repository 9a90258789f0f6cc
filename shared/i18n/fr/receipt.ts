import type { Messages } from "../en.ts";
import { acceptanceReceipts } from "./acceptance.ts";
import { ofBoardOr } from "./bodies.ts";
import { de } from "./elision.ts";
import type { Nouns } from "./kinds.ts";
import { partyReceipts } from "./parties.ts";

export const receipt = (n: Nouns): Messages["receipt"] => ({
  title: "Reçu",
  answer: {
    approve: ({ name }) => `${name} a approuvé ${n.the}.`,
    "request-changes": ({ name }) => `${name} a demandé des modifications ${n.to}.`,
    "approve-with-reservations": ({ name }) => `${name} a approuvé ${n.the} avec réserves.`,
    reject: ({ name }) => `${name} a refusé ${n.the}.`,
    ...partyReceipts(n).answer,
    ...acceptanceReceipts(n).answer,
    "take-note": ({ name }) => `${name} a pris acte ${n.of}. Ce n’est pas une décision.`,
    recused: ({ name }) =>
      `${name} s’est récusé ou récusée, pour un conflit d’intérêts. Ce n’est pas une réponse sur ${n.the}.`,
    disqualified: ({ name }) =>
      `${name} n’est pas habile à voter sur la résolution, pour un conflit d’intérêts.`,
    "stepped-aside": ({ name }) =>
      `${name} s’est retiré ou retirée de la résolution, pour un conflit d’intérêts. Ce n’est pas un vote.`,
    sign: ({ name }) => `${name} a signé la résolution, en personne, comme membre du conseil.`,
    refuse: ({ name }) => `${name} a refusé de signer la résolution.`,
    abstain: ({ name }) => `Abstention ${de(name)} sur la résolution.`,
    "ballot-taken-back": ({ name }) =>
      `${name} a repris sa réponse à la résolution, avant qu’elle prenne effet. Sa réponse est toujours attendue.`,
    "interest-declared": ({ name }) =>
      `${name} a déclaré un intérêt que les règlements exceptent, et garde son droit de vote sur la résolution. Ce n’est pas un vote.`,
    attest: ({ name, committee }) =>
      `${name}, qui présidait la réunion, atteste que ce qui en est consigné est bien la décision ${ofBoardOr(committee)}.`,
    contest: ({ name, committee }) =>
      `${name}, qui présidait la réunion, dit que ce qui en est consigné n’est pas la décision ${ofBoardOr(committee)}.`,
    confirm: ({ name }) => `${name} a lu les deux textes et a confirmé la traduction.`,
    "refuse-translation": ({ name }) => `${name} a lu les deux textes et a refusé la traduction.`,
  },
  answered: {
    ...partyReceipts(n).answered,
    ...acceptanceReceipts(n).answered,
    "take-note": "Prise d’acte",
    approve: "Approbation",
    "request-changes": "Demande de modifications",
    "approve-with-reservations": "Approbation avec réserves",
    reject: "Refus",
    recused: "Récusation",
    disqualified: "Inhabilité à voter",
    "stepped-aside": "Retrait",
    sign: "Signature",
    refuse: "Refus de signer",
    abstain: "Abstention",
    "ballot-taken-back": "Réponse reprise",
    "interest-declared": "Intérêt déclaré, sans vote",
    attest: "Attestation",
    contest: "Pas d’attestation",
    confirm: "Traduction confirmée",
    "refuse-translation": "Traduction refusée",
  },
  uncounted:
    "Cela ne compte pas : à l’adoption de la résolution, cette personne ne siégeait plus à l’instance qui résout.",
  document: "Document",
  resolution: "La résolution",
  capacity: "À titre de",
  answerGiven: "Réponse",
  at: "Réponse consignée",
  takesEffect: "Prend effet, si elle n’est pas reprise avant",
  rule: "Selon la règle",
  policy: ({ version }) => `politique d’approbation ${n.full.ofPlural}, version ${version}`,
  version: "Version sur laquelle porte la réponse (SHA-256)",
  about: {
    meeting: ({ outcome, heldOn }) => `« ${outcome} », à la réunion du ${heldOn}`,
    en: "La traduction en anglais",
    fr: "La traduction en français",
  },
  aboutTitle: "Objet de la réponse",
  aboutHash: { meeting: "Décision consignée (SHA-256)", translation: "Traduction qui a été lue (SHA-256)" },
  entry: ({ number }) => `Inscription${number === "" ? "" : ` ${number}`} du registre (SHA-256)`,
  comment: "Ce qui l’accompagne",
  endingTitle: "L’issue",
  open: "L’étape n’est pas encore terminée. Cette page en dira l’issue.",
  openBeside: "Rien n’en est encore résulté. Cette page le dira alors.",
  openVote:
    "La résolution n’est pas encore close. D’ici là, personne ne voit les réponses des autres ; ensuite, cette page en dira l’issue.",
  beforeTitle: "Ce qui est aussi consigné de vous ici",
  keep: `Le lien de votre courriel ouvre ce reçu aussi longtemps que le registre est conservé, à moins que vous ne quittiez l’organisation, que ${n.this} ne vous soit retiré ou que votre adresse ne change. Gardez-en une copie, ou le courriel qui dit la même chose.`,
  change: "Changer ma réponse",
  takeBack: "Reprendre ma réponse, ou la modifier",
  answerNow: "Répondre à la résolution",
  toEarlier: "Vous avez déjà répondu ici : voir votre reçu",
  toDocument: `Voir ${n.the}`,
  landing: {
    awaits: "Vous avez répondu. Votre reçu dit quoi, quand, sur quel texte, et quelle en est l’issue.",
    action: "Ouvrir mon reçu",
    olderThanItsLife: `Ce lien est trop ancien pour ouvrir ${n.the} lui-même. Vous pouvez en faire envoyer un nouveau à votre adresse au dossier.`,
  },
});
