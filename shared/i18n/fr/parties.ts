import type {
  parties as english,
  partyLetters as letters,
  partyReceipts as receipts,
} from "../en/parties.ts";
import type { Nouns } from "./kinds.ts";

export const parties = (n: Nouns): ReturnType<typeof english> => ({
  consent: {
    title: () => "Le consentement de votre partie",
    lead: `Lisez ${n.the} ci-dessous. Vous y êtes partie : dites si votre partie consent à cette version précise, ou proposez des modifications à n’importe laquelle de ses réponses. Chaque partie est sollicitée, et personne ne signe encore.`,
    comment: `Mots sur l’ensemble ${n.of}`,
    commentHint:
      "Si vous proposez des modifications, dites ici ou à côté des réponses ci-dessus ce qui devrait changer, et pourquoi. La personne qui rédige les lit. Ne nommez jamais un enfant.",
    others: "Parties également sollicitées",
  },
  reading: {
    title: "Le document auquel vous êtes partie",
    state: {
      draft: `${n.The} est en cours de rédaction. Vous serez sollicité ou sollicitée une fois la version soumise.`,
      "changes-requested": `${n.The} est de nouveau entre les mains de la personne qui rédige. Tous les consentements sont caducs : on vous sollicitera pour la prochaine version.`,
      "taken-back": `La personne qui rédige a repris ${n.the}. On vous sollicitera de nouveau pour la prochaine version.`,
      submitted: `${n.The} est à l’examen. Rien n’est attendu de vous maintenant.`,
      "in-review": `${n.The} est à l’examen. Rien n’est attendu de vous maintenant.`,
      "awaiting-meeting": `${n.The} est à l’examen. Rien n’est attendu de vous maintenant.`,
      signing: `${n.The} a toutes ses approbations, et les parties signent.`,
      "with-donor": `${n.The} a toutes ses approbations, et se trouve chez le donateur.`,
      approved: `${n.The} a franchi toutes ses étapes.`,
      "in-force": `Toutes les parties ont signé ${n.the}, qui est en vigueur.`,
      concluded: `${n.The} a franchi toutes ses étapes.`,
      published: `${n.The} a franchi toutes ses étapes.`,
      withdrawn: "Le document a été retiré. Il n’aura pas de suite.",
      refused: "Le document a été refusé. Il n’aura pas de suite.",
    },
    receipt: "Votre reçu",
    over: "On ne vous sollicite plus pour votre organisation au sujet de ce document ; rien n’en est donc montré ici. Ce que vous avez répondu reste consigné.",
  },
  signing: {
    title: "Signer",
    lead: `${n.The} a toutes ses approbations. Lisez, puis signez pour votre partie, en personne. L’effet en commence quand toutes les parties ont signé cette version précise.`,
    wordsTitle: "Les mots que vous signez",
    words: ({ name, role, title, version }) =>
      `Je, ${name}, ${role}, signe « ${title} » pour ma partie, dans la version dont l’empreinte est ${version}. J’en ai pris connaissance, et je suis en droit de signer pour ma partie. Cette signature est régie par le droit que nomme le document lui-même.`,
    yourName: "(votre nom)",
    yourRole: "(votre fonction)",
    name: "Votre nom",
    role: "Votre fonction au sein de votre partie",
    roleHint: "Telle qu’elle figure ailleurs à côté de votre signature : présidente, directeur général.",
    choice: "Votre réponse",
    sign: {
      label: "Signer",
      hint: "La page suivante montre ces mots une fois encore, avec votre nom, et vous les confirmez.",
    },
    refuse: {
      label: "Refuser de signer",
      hint: `Retour ${n.of} à la rédaction, et aucune autre signature ne compte. Dites pourquoi.`,
    },
    reason: "Vos raisons, si vous refusez",
    reasonHint: "La personne qui rédige et le secrétariat les lisent. Ne nommez jamais un enfant.",
    action: "Continuer",
    error: {
      choose: "Choisissez si vous signez",
      name: "Écrivez votre nom, comme vous le signez",
      role: "Écrivez en quelle fonction vous signez pour votre partie",
      "too-long": "Raccourcissez : 200 caractères au plus",
      reason: "Écrivez pourquoi vous refusez",
    },
    confirm: {
      title: { sign: "Confirmez votre signature", refuse: "Confirmez que vous refusez de signer" },
      lead: {
        sign: "Voici les mots que vous signez. Ils sont consignés pour de bon, avec l’heure, votre lien et la version qui vous a été montrée.",
        refuse: `Vous refusez de signer. Retour ${n.of} à la rédaction.`,
      },
      reason: "Vos raisons",
      action: { sign: "Signer maintenant", refuse: "Refuser de signer" },
      back: "Modifier",
    },
  },
  withdrawing: {
    title: "Retirer votre consentement",
    link: "Retirer notre consentement",
    means: [
      `Retour immédiat ${n.of} à la rédaction, quelle que soit l’étape, et le consentement de chaque partie est caduc.`,
      "Vous le pouvez jusqu’à ce que la dernière partie ait signé. Vous recevez un reçu.",
    ],
    reason: "Pourquoi votre partie ne consent-elle plus ?",
    reasonHint: "La personne qui rédige et le secrétariat les lisent. Ne nommez jamais un enfant.",
    action: "Retirer notre consentement",
  },
  evidence: {
    title: "Preuve de la signature",
    name: "Signé sous le nom de",
    role: "En qualité de",
    words: "Mots signés",
    link: "Par le lien",
    session: "Dans la session (SHA-256)",
    shown: "Version montrée (SHA-256)",
  },
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
        ? `${author} a soumis une nouvelle version ${n.full.of} ${n.full.toWhich} vous êtes partie. Tout consentement donné auparavant est caduc. Veuillez consentir à cette version, ou proposer des modifications, ${by}.`
        : `${author} a soumis ${n.full.a} ${n.full.toWhich} vous êtes partie. Veuillez y consentir, ou proposer des modifications, ${by}.`,
    more: ({ round }) => [
      ...(round > 1
        ? ["Si vous avez déjà répondu, la page montre champ par champ ce qui a changé depuis."]
        : []),
      "Chaque partie consent à la même version, sans différence. Votre silence ne vaut jamais consentement, et personne ne répond à votre place.",
    ],
    action: `Lire ${n.the}`,
  },
  "signature-requested": {
    subject: ({ person, report, by }) => `${person} : veuillez lire et signer ${by} (${report})`,
    intro: ({ by }) =>
      `${n.full.The} ${n.full.toWhich} vous êtes partie a toutes ses approbations et attend la signature de chaque partie. Veuillez lire et signer ${by}.`,
    more: () => [
      "Vous signez en personne, avec votre nom et votre fonction : personne ne peut le faire à votre place. La page montre les mots que vous signez, et la version à laquelle ils vous lient.",
    ],
    action: "Lire et signer",
  },
  "signed-by-all": {
    subject: ({ report }) => `Signature de toutes les parties : ${report}`,
    intro: () =>
      `Toutes les parties ont signé ${n.full.this}. Plus rien n’est attendu de vous pour l’instant.`,
    more: () => [
      `Ce lien vous permet de lire ${n.the}, avec le registre de toutes les signatures, et d’en garder un fichier accessible (PDF). Le reçu de votre propre réponse vous reste.`,
    ],
    action: `Lire ${n.the}`,
  },
  "oversee-signatories": {
    subject: ({ report }) => `À confirmer : qui signe pour les autres parties (${report})`,
    intro: ({ author }) =>
      `${author} a soumis ${n.full.a} que quelqu’un signe pour une autre organisation. Avant que quoi que ce soit lui soit envoyé, veuillez joindre cette personne par une autre voie et confirmer que l’adresse qui y figure est bien la sienne.`,
    more: () => [
      `D’ici là, personne des autres parties n’est sollicité, et ${n.the} attend quand vient leur tour. Rien d’autre n’en dépend.`,
      "Appelez leur organisation à un numéro que vous tenez d’ailleurs. Si l’adresse est erronée, ne la confirmez pas : la personne qui rédige en inscrit une autre.",
    ],
    action: "Ouvrir sa page",
  },
  "oversee-consent-withdrawn": {
    subject: ({ report }) => `Une partie a retiré son consentement : ${report}`,
    intro: ({ author }) =>
      `Une partie qui avait consenti à ${n.full.this} n’y consent plus. La rédaction revient à ${author}, et tous les consentements sont caducs.`,
    more: () => [
      "Ses mots figurent dans l’historique. Dès qu’une nouvelle version sera soumise, chaque partie sera sollicitée de nouveau.",
    ],
    action: "Voir où on en est",
  },
});
