import type { Messages } from "../en.ts";
import type { Nouns } from "./kinds.ts";

export const desk = (n: Nouns): Messages["desk"] => ({
  door: {
    title: "Accéder à votre espace",
    text: "Votre espace montre ce qui vous attend et pour quand, ce que vous rédigez et ce à quoi vous avez répondu. Inscrivez l’adresse à laquelle Accord vous écrit : un lien vers votre espace y est envoyé.",
    label: "Votre adresse de courriel",
    action: "M’envoyer le lien",
  },
  asked: {
    title: "Consultez vos courriels",
    text: "Si vous avez un espace ici, son lien est en route vers l’adresse à laquelle Accord vous écrit. Il s’ouvre une seule fois, dans les deux heures.",
    nothingTitle: "Rien n’arrive ?",
    nothing: [
      "Attendez dix minutes, et cherchez parmi les courriels indésirables. Si plusieurs liens sont arrivés, utilisez le dernier.",
      "Au plus trois liens sont envoyés par heure : ensuite, attendez une heure avant d’en redemander un.",
      "Inscrivez l’adresse même à laquelle Accord vous a écrit. Les personnes qui rédigent, examinent ou décident ont un espace ; les donateurs et les partenaires n’en ont pas : ils répondent par les liens des courriels qui les sollicitent.",
      `Rien ne vous a jamais été demandé ici, ou votre adresse a changé ? Adressez-vous à la personne qui coordonne ${n.the} avec vous.`,
    ],
  },
  landing: {
    awaits:
      "Ce lien ouvre votre espace : ce qui vous attend, ce que vous rédigez et ce à quoi vous avez répondu.",
    action: "Ouvrir mon espace",
    once: "Il s’ouvre une seule fois, dans ce navigateur. Rien n’est ouvert ni consigné avant que vous appuyiez sur ce bouton.",
  },
  over: {
    title: "Cet espace est fermé",
    text: "Le lien vers un espace s’ouvre une seule fois, dans les deux heures, et seulement par l’adresse complète donnée dans le courriel. L’espace reste ensuite ouvert douze heures, dans ce seul navigateur.",
    next: `Vous pouvez faire envoyer un autre lien. Quelqu’un d’autre a ouvert le vôtre ? Dites-le à la personne qui coordonne ${n.the} avec vous.`,
    action: "Faire envoyer un autre lien",
  },
  from: {
    text: "Vous veniez de votre espace ? Son lien ne s’ouvre qu’une fois :",
    action: "faites envoyer un nouveau lien vers votre espace, et rouvrez la tâche de là",
  },
  ask: "M’envoyer le lien vers mon espace",
  elsewhere: "Vous cherchez autre chose ?",
  elsewhereLink: "Faites envoyer le lien vers votre espace : il montre tout ce qui vous attend",
  page: {
    title: "Votre espace",
    until: ({ when }) =>
      `Votre espace est ouvert dans ce navigateur jusqu’au ${when}, comme tout ce que vous ouvrez d’ici. « Terminer sur cet appareil » ferme le tout.`,
    awaited: "Ce qui vous attend",
    nothingAwaited: "Rien ne vous attend en ce moment.",
    notAll:
      "Vous avez reçu tant de liens que tous ne sont pas examinés ici. Il se peut qu’une tâche qui vous attend n’y figure pas : consultez aussi vos courriels.",
    written: "Ce que vous rédigez",
    submitted: "Ce que vous avez soumis",
    submittedLead: "Rien ne vous est demandé ici. Si cela change, Accord vous écrit.",
    answered: "Ce à quoi vous avez répondu",
    answeredLead:
      "Vos dernières réponses, chacune avec son reçu. Les courriels qui contiennent vos reçus les conservent toutes.",
    overseen: "Ce que vous suivez",
    overseenText: "Voyez où en est chaque document, et ce que vous pouvez faire.",
    overseenAction: "Ouvrir la liste des documents",
    fresh: "Me faire envoyer un nouveau lien",
    answerBy: "Réponse d’ici",
    as: "Tâche",
    whose: "Adresse de",
    late: ({ day }) => `${day}. Ce délai est écoulé : veuillez répondre dès que possible.`,
    altered: "Un document qui ne peut être montré pour le moment",
    alteredText:
      "Ce qui en est conservé n’est pas ce qui a été consigné. Les responsables d’Accord en ont été avertis ; il s’ouvrira de nouveau une fois la chose rétablie.",
    emptyTitle: "Ce qui viendra ici",
    empty: [
      `Quand ${n.a} vous revient à rédiger, il se trouve ici, avec le jour d’ici lequel il doit être soumis.`,
      `Quand ${n.a}, une résolution ou une traduction attend votre réponse, la demande se trouve ici avec son délai, la plus urgente en premier.`,
      "Chaque fois, Accord vous écrit aussi. Vous n’avez pas à revenir voir.",
    ],
  },
  mail: {
    subject: "Le lien vers votre espace dans Accord",
    intro:
      "Quelqu’un, sans doute vous, a demandé le lien vers votre espace. Votre espace montre ce qui vous attend, ce que vous rédigez et ce à quoi vous avez répondu.",
    until: "S’ouvre jusqu’au",
    action: "Ouvrir mon espace",
    more: [
      "Le lien s’ouvre une seule fois. S’il est trop ancien, demandez-en un autre à la page d’accueil.",
      "Vous ne l’avez pas demandé ? Quelqu’un a donc inscrit votre adresse. Rien ne lui a été montré, pas même si Accord vous écrit. Vous n’avez rien à faire.",
    ],
    yours:
      "Ce lien est à vous seulement. Il ouvre tout ce qui vous attend et agit en votre nom : ne le transmettez jamais. L’ouvrir ne change rien ; on vous demande confirmation avant que quoi que ce soit soit consigné.",
  },
});
