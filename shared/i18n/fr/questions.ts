import type { questionLetters as english } from "../en/questions.ts";
import type { Messages } from "../en.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters } from "./lengths.ts";

export const questions = (n: Nouns): Messages["questions"] => ({
  title: "Questions à la personne qui rédige",
  link: "Poser une question à la personne qui rédige",
  askOn: "Poser une question à ce sujet",
  leadReader:
    "Vous pouvez d’abord poser une question : la personne qui rédige la reçoit par courriel, et toutes les personnes qui se prononcent ici voient la réponse. Votre délai continue de courir. À la fin de cette étape, ce qui est resté sans réponse n’en reçoit plus.",
  leadParty:
    "Vous pouvez d’abord poser une question : la personne qui rédige la reçoit par courriel, et vous recevez sa réponse de même. Aucune autre partie ne voit l’une ni l’autre. Votre délai continue de courir. Une fois que tout le monde s’est prononcé ici, ce qui est resté sans réponse n’en reçoit plus.",
  leadAuthor: `Les personnes qui se prononcent sur ${n.the} vous posent ces questions. Votre réponse n’y change rien, et leur délai continue de courir : répondez sans tarder. À la fin de cette étape, plus rien ne peut recevoir de réponse.`,
  leadOverseer: `Les personnes qui se prononcent sur ${n.the} posent ces questions à la personne qui rédige. Si elle ne peut pas répondre à temps, vous le pouvez : la première réponse vaut pour tout le monde. À la fin de cette étape, plus rien ne peut recevoir de réponse.`,
  leadOver: `Les personnes qui se prononcent sur ${n.the} vous ont posé ces questions.`,
  whole: `${n.The} dans son ensemble`,
  gone: "Quelque chose qui n’y figure plus",
  on: ({ number, label }) => `Question nº ${number} : ${label}`,
  ofNumber: ({ number }) => ` : question ${number}`,
  askedBy: ({ name, role, when }) => `${name} (${role}), le ${when}`,
  askedInLane: ({ role, when }) => `${role}, le ${when}`,
  answeredBy: ({ name, when }) => `Réponse de ${name}, le ${when}`,
  waits: { open: "Pas encore de réponse.", unanswered: "Son étape a pris fin avant qu’on y réponde." },
  sent: "Votre question est en route. Vous recevez un courriel dès qu’on y a répondu, tant que votre tâche est ouverte.",
  withdrawn: "Votre question est retirée.",
  full: `Le plus grand nombre possible de questions attend déjà une réponse : trois des vôtres, ou trente sur l’ensemble ${n.of}. Posez la vôtre une fois que certaines ont reçu une réponse.`,
  ask: {
    title: "Poser une question à la personne qui rédige",
    means: [
      "Ce n’est pas une décision : vous pouvez vous prononcer avant la réponse ou après.",
      "Votre délai continue de courir pendant que vous attendez. S’il vous faut la réponse et qu’elle n’arrive pas à temps, dites-le en répondant vous-même : personne n’a à approuver ce qui n’est pas clair.",
    ],
    readBy: {
      reviewer: [
        "Toutes les personnes qui se prononcent à cette étape, et aux suivantes, voient la question et la réponse.",
      ],
      director: [
        "Toutes les personnes qui se prononcent à cette étape, et aux suivantes, voient la question et la réponse.",
        "Ce n’est pas un vote, et n’en révèle aucun. Les membres du conseil voient qui pose la question ; la personne qui rédige, et celle qui suit le document, voient seulement qu’elle vient du conseil.",
      ],
      party: [
        "Elle ne change rien au texte qui vous est soumis. Aucune autre partie ne voit la question ni la réponse ; les personnes qui se prononcent pour l’organisation les voient.",
      ],
    },
    about: "Sur quoi porte-t-elle ?",
    text: "Votre question",
    hint: "Ces mots sont conservés à part du registre, qui n’en garde qu’une preuve. Ne nommez jamais un enfant.",
    action: "Envoyer la question",
  },
  answer: {
    title: "Répondre à une question",
    meansInPlace: [
      "Vous répondez à la place de la personne qui rédige, et votre nom figure à côté de la réponse.",
      "La personne qui a posé la question est avertie par courriel, et celle qui rédige l’est aussi.",
    ],
    text: "Votre réponse",
    hint: `Les personnes qui se prononcent sur ${n.the} la lisent. Ces mots sont conservés à part du registre, qui n’en garde qu’une preuve. Ne nommez jamais un enfant.`,
    action: "Envoyer la réponse",
    link: "Répondre",
  },
  withdraw: {
    title: "Retirer votre question",
    means: "La personne qui rédige n’a plus à y répondre. L’historique garde le fait qu’elle a été posée.",
    action: "Retirer la question",
    link: "Retirer",
  },
  error: {
    question: "Écrivez votre question",
    answer: "Écrivez votre réponse",
    "question-too-long": (told) => `Raccourcissez votre question ${byCharacters(told)}`,
    "answer-too-long": (told) => `Raccourcissez votre réponse ${byCharacters(told)}`,
  },
  history: {
    asked: ({ when, by, role, number }) =>
      `Le ${when}, ${by} (${role}) a posé une question à la personne qui rédige (nº ${number}).`,
    answered: ({ when, by, number }) => `Le ${when}, ${by} a répondu à la question nº ${number}.`,
    withdrawn: ({ when, by, number }) => `Le ${when}, ${by} a retiré la question nº ${number}.`,
  },
});

export const questionLetters = (n: Nouns): ReturnType<typeof english> => ({
  "question-asked": {
    subject: ({ report }) => `Une question attend votre réponse : ${report}`,
    intro: () =>
      `Une personne qui se prononce sur ${n.full.the} que vous avez rédigé${n.full.e} vous pose une question avant de le faire. Le lien la montre.`,
    more: () => [
      `Cette personne a un certain délai pour se prononcer, et il continue de courir : répondez sans tarder. Ce n’est pas une décision, et ${n.the} reste où il en est.`,
      `Si vous êtes plusieurs à rédiger ${n.the}, la première réponse vaut pour tout le monde.`,
    ],
    action: "Lire la question et répondre",
  },
  "question-answered": {
    subject: ({ report }) => `Votre question a reçu une réponse : ${report}`,
    intro: () => `On a répondu à la question que vous avez posée sur ${n.full.this}.`,
    more: ({ by }) => [
      `La réponse figure à la page de votre tâche. Si vous n’y avez pas encore répondu, faites-le ${by}.`,
    ],
    action: "Lire la réponse",
  },
  "question-answered-for-you": {
    subject: ({ report }) => `On a répondu à une question à votre place : ${report}`,
    intro: () =>
      `Une personne qui se prononce sur ${n.full.the} que vous avez rédigé${n.full.e} vous a posé une question, et la personne qui suit ce document y a répondu à votre place. Rien n’est attendu de vous.`,
    more: () => [
      "La question et la réponse figurent sur la page du document. Si vous auriez répondu autrement, parlez-en à la personne qui le coordonne.",
    ],
    action: "Lire la réponse",
  },
});
