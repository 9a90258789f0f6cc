import type {
  parties as english,
  partyLetters as letters,
  partyReceipts as receipts,
} from "../en/parties.ts";
import type { Nouns } from "./kinds.ts";

export const parties = (n: Nouns): ReturnType<typeof english> => ({
  history: {
    named: ({ when, count }) => `Le ${when}, les parties ont été nommées, au nombre de ${count}.`,
    signature: {
      sign: ({ when, by, version }) => `Le ${when}, ${by} a signé la version ${version}, pour sa partie.`,
      refuse: ({ when, by, version }) =>
        `Le ${when}, ${by} a refusé de signer la version ${version}, pour sa partie.`,
    },
    withdrawn: ({ when, by, version }) =>
      `Le ${when}, ${by} a retiré le consentement de sa partie à la version ${version} : retour ${n.of} à la rédaction.`,
    signed: ({ when, version }) => `Le ${when}, toutes les parties avaient signé la version ${version}.`,
  },
});

export const partyReceipts = (n: Nouns): ReturnType<typeof receipts> => ({
  answer: {
    consent: ({ name }) =>
      `${name} a consenti, pour sa partie, à cette version précise ${n.of}. En cas de modification, le consentement est caduc et sera redemandé.`,
    "party-signed": ({ name }) => `${name} a signé ${n.the}, en personne, pour sa partie.`,
    "party-refused": ({ name }) => `${name} a refusé de signer ${n.the}, pour sa partie.`,
    "consent-withdrawn": ({ name }) => `${name} a retiré le consentement de sa partie.`,
  },
  answered: {
    consent: "Consentement",
    "party-signed": "Signature",
    "party-refused": "Refus de signer",
    "consent-withdrawn": "Consentement retiré",
  },
});

export const partyLetters = (n: Nouns): ReturnType<typeof letters> => ({
  "consent-requested": {
    subject: ({ person, report, by }) =>
      `${person} : veuillez lire et donner votre consentement ${by} (${report})`,
    intro: ({ author, by, round }) =>
      round > 1
        ? `${author} a soumis une nouvelle version ${n.of}${n.more} dont vous êtes partie. Tout consentement donné auparavant est caduc. Veuillez consentir à cette version, ou proposer des modifications, ${by}.`
        : `${author} a soumis ${n.a}${n.more} dont vous êtes partie. Veuillez y consentir, ou proposer des modifications, ${by}.`,
    more: ({ round }) => [
      ...(round > 1
        ? ["Si vous avez déjà répondu, la page montre champ par champ ce qui a changé depuis."]
        : []),
      "Chaque partie consent à la même version, sans différence. Votre silence n’est jamais pris pour un consentement, et personne ne répond à votre place.",
    ],
    action: `Lire ${n.the}`,
  },
  "signature-requested": {
    subject: ({ person, report, by }) => `${person} : veuillez lire et signer ${by} (${report})`,
    intro: ({ by }) =>
      `${n.The}${n.more} dont vous êtes partie a toutes ses approbations et attend la signature de chaque partie. Veuillez lire et signer ${by}.`,
    more: () => [
      "Vous signez en personne, avec votre nom et votre fonction : personne ne peut le faire à votre place. La page montre les mots que vous signez, et la version à laquelle ils vous lient.",
    ],
    action: "Lire et signer",
  },
  "signed-by-all": {
    subject: ({ report }) => `Signature de toutes les parties : ${report}`,
    intro: () =>
      `Toutes les parties ont signé ${n.this}${n.more}. Plus rien n’est attendu de vous pour l’instant.`,
    more: () => [`Ce lien vous permet de lire ${n.the}. Le récépissé de votre propre réponse vous reste.`],
    action: `Lire ${n.the}`,
  },
  "oversee-consent-withdrawn": {
    subject: ({ report }) => `Une partie a retiré son consentement : ${report}`,
    intro: ({ author }) =>
      `Une partie qui avait consenti à ${n.this}${n.more} n’y consent plus. La rédaction revient à ${author}, et tous les consentements sont caducs.`,
    more: () => [
      "Ses mots figurent dans l’historique. Dès qu’une nouvelle version sera soumise, chaque partie sera sollicitée de nouveau.",
    ],
    action: "Voir où on en est",
  },
});
