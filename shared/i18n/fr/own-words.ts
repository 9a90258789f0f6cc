import type { ownWords as english, ownWordsLetters as englishLetters } from "../en/own-words.ts";
import type { Nouns } from "./kinds.ts";

export const ownWords = (n: Nouns): ReturnType<typeof english> => ({
  title: ({ party }) => `Vos propres mots : ${party}`,
  lead: ({ author, party }) =>
    `${author} rédige ${n.full.a} au titre de l’entente avec ${party}. Que dit ${party} de cette période ? Qu’est-ce qui a bien marché, qu’est-ce qui a été difficile, que faudrait-il changer ?`,
  means: [
    "C’est vous qui l’écrivez : personne de l’organisation ne l’écrit à votre place, ne le modifie ni ne le traduit.",
    `Ce texte fait partie ${n.of} : les personnes qui en décident le lisent.`,
    "Une langue suffit ; vous pouvez aussi écrire dans les deux. Ne nommez jamais un enfant et ne décrivez aucun cas reconnaissable.",
  ],
  published: ({ party }) => `Il est publié avec ${n.the}, sous ce nom : ${party}.`,
  inside: ({ party }) =>
    `Il n’est pas publié : selon l’entente, ${party} n’est pas nommée publiquement. Il n’est pas non plus envoyé aux donateurs.`,
  until: ({ day }) =>
    `Veuillez l’envoyer d’ici ${day}. Vous pouvez l’enregistrer et y revenir par le même lien ; personne ne le lit avant que vous l’envoyiez.`,
  late: ({ day }) =>
    `Le délai est écoulé depuis le ${day}, et il est consigné qu’aucune réponse n’était venue. Ce que vous envoyez maintenant compte tout de même, tant que ${n.the} n’est pas soumis.`,
  given: ({ when }) => `Vous avez envoyé ce texte le ${when}`,
  replace: `Tant que ${n.the} n’est pas soumis, vous pouvez envoyer un autre texte à sa place.`,
  over: `${n.The} a été soumis : rien ne peut y être ajouté pour le moment. S’il revient à qui le rédige, vous pourrez envoyer un autre texte par ce lien.`,
  overWithout: `${n.The} a été soumis sans texte de votre part. S’il revient à qui le rédige, vous pourrez encore en envoyer un par ce lien.`,
  ended: `Plus rien n’est attendu de vous : le parcours de ${n.this} est terminé.`,
  words: { en: "Vos mots en anglais", fr: "Vos mots en français" },
  optional: "Si vous le souhaitez : il n’est pas nécessaire d’écrire dans les deux langues",
  save: "Enregistrer et continuer plus tard",
  send: "Envoyer nos mots",
  missing: "Écrivez quelque chose dans l’une des deux langues, puis envoyez-le.",
  done: {
    saved:
      "Votre texte est enregistré, et personne d’autre que vous ne le lit. Envoyez-le quand il sera prêt.",
    sent: "Votre texte est envoyé et consigné. Merci. Un courriel vous le confirme.",
  },
  standing: {
    awaited: ({ party, on, day }) =>
      `Accord a sollicité ${party} le ${on} ; le délai court jusqu’au ${day}. Vous pourrez soumettre dès que ses mots seront là, ou que le délai sera écoulé.`,
    given: ({ party }) =>
      `${party} a envoyé ce texte. Personne ne le modifie ; tant que vous n’avez pas soumis, un autre texte peut être envoyé à sa place.`,
    silent: ({ party, on, day }) =>
      `Accord a sollicité ${party} le ${on}. Aucune réponse n’était venue le ${day} : ${n.the} le dit. Si ses mots arrivent avant que vous soumettiez, ils comptent.`,
    nobody: ({ party, on }) =>
      `Le ${on}, personne n’était connu qui parle au nom de ${party} : personne n’a donc été sollicité, et ${n.the} le dit. Le secrétariat en est avisé. Dès que quelqu’un sera connu, cette personne sera sollicitée.`,
  },
  state: {
    awaited: "En attente",
    given: "Reçu",
    silent: "Sans réponse",
    nobody: "Personne à solliciter",
  },
  see: "Voir",
  notYours: `Seul ${n.forDonors ? "le partenaire" : "la partie"} écrit cette section.`,
  back: "Retour à toutes les sections",
  onward: "Section suivante",
  awaitedUntil: ({ day }) =>
    `Les mots d’un partenaire sont encore attendus, jusqu’au ${day}. Soumettez dès qu’ils seront là, ou que le délai sera écoulé : personne ne répond à sa place.`,
  refusal: {
    "words-awaited": {
      cause: `Un partenaire a été sollicité pour ses propres mots et a encore le temps de les envoyer : ${n.the} n’est pas soumis avant.`,
      next: `Soumettez dès qu’ils seront là, ou que le délai sera écoulé. La section ${n.of} qui leur est réservée dit jusqu’à quand.`,
    },
    "words-too-late": {
      cause: `${n.The} a été soumis : rien n’y est plus ajouté pour le moment.`,
      next: `Ce que vous avez écrit figure ci-dessous, pour que vous puissiez le garder. Si ${n.the} revient à qui le rédige, vous pourrez l’envoyer par le même lien.`,
    },
  },
  history: {
    asked: ({ when, name, day }) =>
      `Le ${when}, Accord a demandé à ${name} les propres mots de son organisation, au plus tard le ${day}.`,
    nobody: ({ when }) =>
      `Le ${when}, personne n’était connu qui parle au nom d’un partenaire : personne n’a été sollicité pour ses propres mots.`,
    reminded: ({ when, name }) =>
      `Le ${when}, Accord a rappelé à ${name} que les propres mots de son organisation sont attendus.`,
    given: ({ when, name }) => `Le ${when}, ${name} a envoyé les propres mots de son organisation.`,
    unanswered: ({ when, name, day }) =>
      `Le ${when}, Accord a constaté que ${name}, à qui les propres mots de son organisation avaient été demandés, n’avait pas répondu au plus tard le ${day}.`,
  },
});

export const ownWordsLetters = (n: Nouns): ReturnType<typeof englishLetters> => ({
  "words-asked": {
    subject: ({ person, report, words }) =>
      `${person}, que dites-vous vous-mêmes de cette période ? D’ici ${words} : ${report}`,
    intro: ({ author, words }) =>
      `${author} rédige ${n.full.a} au titre de l’entente avec votre organisation, et votre organisation y a sa propre place. Veuillez dire dans vos propres mots, d’ici ${words}, comment vous voyez cette période.`,
    more: () => [
      "Le lien ouvre une page où vous écrivez dans votre langue, ou dans les deux. Vous pouvez enregistrer et y revenir ; personne ne lit votre texte avant que vous l’envoyiez. Personne de l’organisation ne l’écrit à votre place ni ne le modifie.",
      `Il fait partie ${n.of}, et les personnes qui en décident le lisent ; la page dit s’il est publié. Si vous n’envoyez rien, ${n.the} dira que vous avez été sollicités et n’avez pas répondu.`,
    ],
    action: "Écrire nos propres mots",
  },
  "words-reminder": {
    subject: ({ person, report, words }) =>
      `Rappel, ${person} : vos propres mots, d’ici ${words}, pour le ${report}`,
    intro: ({ words }) =>
      `Les propres mots de votre organisation vous ont été demandés pour ${n.full.a}, et aucun n’est encore venu. Veuillez les envoyer d’ici ${words}.`,
    more: () => [
      "Si vous avez enregistré un texte, il est toujours là ; il sera lu dès que vous l’enverrez.",
      `Si vous n’envoyez rien d’ici là, il sera consigné que vous avez été sollicités et n’avez pas répondu. Ce que vous enverrez ensuite comptera tant que ${n.the} ne sera pas soumis.`,
    ],
    action: "Écrire nos propres mots",
  },
  "words-received": {
    subject: ({ report }) => `Reçu : vos propres mots pour le ${report}`,
    intro: () => `Les propres mots de votre organisation pour ${n.full.this} sont consignés. Merci.`,
    more: () => [
      `Le lien montre ce que vous avez envoyé. Tant que ${n.the} n’est pas soumis, vous pouvez, par ce même lien, envoyer un autre texte à sa place.`,
    ],
    action: "Voir ce que j’ai envoyé",
  },
  "words-arrived": {
    subject: ({ report }) => `Le partenaire a envoyé ses propres mots : ${report}`,
    intro: () =>
      `Le partenaire a envoyé ses propres mots pour votre ${n.noun}. Ils figurent dans une section à part, que seul le partenaire écrit.`,
    more: () => [
      "Ils font partie de ce que vous soumettez. D’ici là, le partenaire peut en envoyer d’autres à leur place.",
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  "words-unanswered": {
    subject: ({ report }) => `Le partenaire n’a pas répondu à temps : ${report}`,
    intro: () =>
      `Le partenaire a été sollicité pour ses propres mots dans votre ${n.noun}, et n’en avait envoyé aucun à la fin du délai. Cela est consigné, et ${n.the} le dit.`,
    more: () => [
      "Vous n’avez plus à attendre. Si ses mots arrivent avant que vous soumettiez, ils comptent, et un courriel vous en avise.",
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  "oversee-words-unasked": {
    subject: ({ report }) => `Les propres mots d’un partenaire n’ont pu être demandés à personne : ${report}`,
    intro: () =>
      `Pour ${n.full.a}, chaque partenaire est sollicité pour ses propres mots. On ne connaît personne qui parle au nom de l’un d’eux : rien n’a donc pu être demandé, et cela est consigné.`,
    more: () => [
      `Dès qu’une personne de ce partenaire figurera au répertoire, avec une adresse confirmée, Accord la sollicitera de lui-même, tant que ${n.the} est chez qui le rédige.`,
    ],
    action: "Ouvrir sa page",
  },
});
