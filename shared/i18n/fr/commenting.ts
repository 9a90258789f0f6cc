import type { commenting as english, commentLetters as englishLetters } from "../en/commenting.ts";
import { counted } from "../plural.ts";
import { de } from "./elision.ts";
import type { Nouns } from "./kinds.ts";

export const commenting = (n: Nouns): ReturnType<typeof english> => ({
  period: {
    title: `Commentaires sur ${n.this}`,
    open: `Demander des commentaires sur ${n.this}`,
    see: "Voir les commentaires",
    lead: `Avant de le soumettre, vous pouvez soumettre ${n.the} aux commentaires : les personnes que vous invitez, ici ou chez un partenaire, le lisent tel qu’il est, par leur propre lien, et en commentent les sections jusqu’au jour que vous fixez. Un seul rappel leur est envoyé.`,
    until: "Jusqu’à la fin de quel jour ?",
    untilHint: "De demain à dans trois mois : année, mois et jour, comme 2026-06-30, ou en toutes lettres",
    setUntil: "Fixer ce jour",
    another: "Fixer un autre jour",
    isUntil: ({ day }) => `Des commentaires peuvent être faits jusqu’à la fin du ${day}.`,
    wasUntil: ({ day }) => `Des commentaires pouvaient être faits jusqu’à la fin du ${day}.`,
    invite: "Inviter quelqu’un à commenter",
    who: "Qui doit commenter ?",
    ofPartner: ({ name, partner }) => `${name} – ${partner}`,
    choose: "Choisissez un nom",
    action: "Inviter",
    nobody: "Tout le monde est déjà invité.",
    asked: "Personnes sollicitées",
    commented: "a fait des commentaires",
    silent: "n’a pas fait de commentaires",
    end: "Mettre fin à l’invitation",
    endOf: ({ name }) => ` : ${name}`,
    errors: {
      day: "Entrez un jour, de demain à dans trois mois.",
      who: "Choisissez qui doit commenter.",
    },
    done: {
      day: "Le jour est fixé, et les personnes sollicitées en sont averties.",
      invited: "La personne est invitée, par un courriel avec son propre lien.",
      ended: "L’invitation a pris fin.",
      settled: "Votre réponse est consignée. La personne qui a fait le commentaire la voit par son lien.",
    },
  },
  all: {
    title: "Commentaires reçus",
    none: "Aucun commentaire pour l’instant.",
    open: ({ count }) =>
      counted("fr", count, {
        one: "commentaire attend une réponse",
        other: "commentaires attendent une réponse",
      }),
    before: `Chacun reçoit une réponse, ou est pris en compte, avant que ${n.the} soit soumis.`,
    by: ({ name, when }) => `${name}, le ${when}`,
    on: ({ label }) => `Sur « ${label} »`,
    gone: "Sur quelque chose qui ne s’y trouve plus",
    changed: "Cette section a été modifiée depuis.",
    answer: "Répondre au commentaire",
    answerText: "Votre réponse",
    answerAction: "Consigner cette réponse",
    takeIn: "Il est pris en compte",
    settled: {
      answered: ({ name, when }) => `Réponse ${de(name)}, le ${when}`,
      "taken-in": ({ name, when }) => `Pris en compte, selon ${name}, le ${when}`,
    },
    waits: "Pas encore de réponse.",
    error: "Écrivez une réponse, ou dites que le commentaire est pris en compte.",
  },
  reader: {
    title: ({ document }) => `Commenter : ${document}`,
    lead: ({ author, day }) =>
      `${author} demande vos commentaires jusqu’à la fin du ${day}. Voici l’ébauche telle qu’elle est ; elle peut encore changer. Veuillez ne la montrer à personne d’autre.`,
    over: ({ author }) =>
      `Il n’est plus possible de commenter ${n.this}. Vous voyez ici ce que deviennent vos commentaires ; ${author} répond à chacun avant que ${n.the} soit soumis.`,
    comment: "Commenter ou proposer",
    commentOf: ({ part }) => ` : ${part}`,
    mine: "Vos commentaires",
    noneMine: "Vous n’avez fait aucun commentaire.",
    about: "Sur quoi porte-t-il ?",
    whole: "L’ensemble de cette section",
    inWords: "Ou en mots",
    text: "Votre commentaire",
    action: "Envoyer le commentaire",
    back: "Retour à l’ébauche",
    private: `Les personnes qui rédigent ${n.the} le lisent, et quiconque veille sur ${n.the}.`,
    error: "Écrivez votre commentaire.",
    tooLong: "Il est trop long : moins de 4 000 caractères, s’il vous plaît.",
    nothing: "Rien n’est encore écrit ici.",
    done: "Votre commentaire est envoyé. Vous pouvez en faire d’autres.",
  },
  history: {
    set: ({ when, by, day }) => `Le ${when}, ${by} a soumis l’ébauche aux commentaires jusqu’au ${day}.`,
    made: ({ when, by }) => `Le ${when}, ${by} a commenté l’ébauche.`,
    answered: ({ when, by, of }) => `Le ${when}, ${by} a répondu à un commentaire ${de(of)}.`,
    takenIn: ({ when, by, of }) => `Le ${when}, ${by} a pris en compte un commentaire ${de(of)}.`,
    reminded: ({ when, people }) =>
      `Le ${when}, Accord a rappelé à ${people} que des commentaires peuvent être faits.`,
    over: ({ when, open }) =>
      open === 0
        ? `Le ${when}, le délai pour commenter était passé ; aucun commentaire n’attendait de réponse.`
        : `Le ${when}, le délai pour commenter était passé ; en attente de réponse : ${counted("fr", open, { one: "commentaire", other: "commentaires" })}.`,
  },
});

export const commentLetters = (n: Nouns): ReturnType<typeof englishLetters> => ({
  "comment-asked": {
    subject: ({ author, report, comments }) =>
      `${author} demande vos commentaires d’ici ${comments} : ${report}`,
    intro: ({ author, comments }) =>
      `${author} demande vos commentaires sur l’ébauche de ${n.full.this}. Vous pouvez les faire d’ici ${comments}.`,
    more: ({ author }) => [
      "Le lien ouvre l’ébauche telle qu’elle est. Vous pouvez en commenter chaque section, aussi souvent que vous voulez, et revenir par le même lien.",
      `${author} répond à chaque commentaire, ou le prend en compte, avant que ${n.the} soit soumis ; vous le voyez par ce lien. L’ébauche n’est pas publique : veuillez ne la montrer à personne d’autre.`,
    ],
    action: "Lire l’ébauche et commenter",
  },
  "comment-reminder": {
    subject: ({ report, comments }) => `Vos commentaires sont bienvenus d’ici ${comments} : ${report}`,
    intro: ({ author, comments }) =>
      `${author} a demandé vos commentaires sur l’ébauche de ${n.full.this}. Vous pouvez les faire d’ici ${comments} ; aucun n’est encore arrivé de vous.`,
    more: () => ["Si vous n’en avez pas, vous n’avez rien à faire. Il n’y aura pas d’autre rappel."],
    action: "Lire l’ébauche et commenter",
  },
  "comments-over": {
    subject: ({ report }) => `Le délai pour commenter est passé : ${report}`,
    intro: () => `Le délai pour commenter l’ébauche de votre ${n.full.noun} est passé.`,
    more: () => [
      `Chaque commentaire reçoit une réponse, ou est pris en compte, avant que ${n.the} soit soumis.`,
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  "comments-settled": {
    subject: ({ report }) => `Ce que deviennent vos commentaires : ${report}`,
    intro: ({ author }) =>
      `${author} a soumis ${n.full.the} dont vous avez commenté l’ébauche. Le lien montre ce que devient chacun de vos commentaires.`,
    more: () => ["Merci de les avoir faits. Plus rien n’est attendu de vous."],
    action: "Voir ce que deviennent mes commentaires",
  },
});
