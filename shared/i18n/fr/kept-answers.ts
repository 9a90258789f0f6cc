import type { keptAnswers as words } from "../en/kept-answers.ts";
import type { Nouns } from "./kinds.ts";

export const keptAnswers = (n: Nouns): ReturnType<typeof words> => ({
  ended: {
    title: "Votre session est terminée, et votre saisie est conservée",
    text: "Pour votre sécurité, une tâche ne reste ouverte qu’un temps limité sur un appareil. Rien de ce que vous avez saisi n’est perdu :",
    steps: [
      "Ouvrez de nouveau le lien de votre courriel, dans une autre fenêtre de ce navigateur.",
      "Revenez à cette page.",
      "Appuyez sur le bouton ci-dessous : votre formulaire s’ouvre de nouveau avec tout ce que vous avez saisi, à vérifier et à enregistrer.",
    ],
    action: "Réessayer",
  },
  renewed: {
    title: "Votre session a été renouvelée : vérifiez votre saisie",
    text: "Depuis que cette page a été affichée, votre lien a été ouvert de nouveau dans ce navigateur. Rien de ce que vous avez envoyé n’est encore consigné. Vérifiez votre saisie ci-dessous, puis envoyez-la de nouveau.",
    steps: [],
    action: "Envoyer de nouveau",
  },
  fault: {
    title: "Une erreur s’est produite de notre côté",
    text: `Vous n’y êtes pour rien. Ce que vous avez enregistré auparavant est conservé, et ce que vous venez de saisir figure ci-dessous. Attendez un instant, puis envoyez-le de nouveau. Si cela persiste, copiez votre saisie et prévenez la personne qui coordonne ${n.the}.`,
    steps: [],
    action: "Envoyer de nouveau",
  },
  competing: {
    title: "Lequel de vos deux envois faut-il retenir ?",
    text: "Vous avez déjà envoyé ce formulaire autrement, et cet envoi attend encore d’être complété ou confirmé. Rien n’est encore consigné, ni de l’un ni de l’autre.",
    kept: "Les deux sont conservés jusqu’à votre choix.",
    onlyHere:
      "Il y a place pour deux envois, et vous en aviez déjà fait deux : ce que vous venez d’envoyer ne se trouve que sur cette page. Continuez ici avec cet envoi, ou copiez-le, avant de quitter la page.",
    action: "Continuer avec ce que je viens d’envoyer",
    sent: "Ce que vous venez d’envoyer",
    waiting: "Ce qui attend",
    open: "Ouvrir plutôt ce qui attend",
    also: "Vous avez aussi envoyé ce formulaire autrement, et cet envoi est conservé : voir les deux",
    before: "Voir aussi ce que vous aviez envoyé auparavant",
    nothing:
      "Rien n’y est écrit. Une réponse choisie sur un autre appareil, ou avant que vous rouvriez votre lien, n’est pas montrée ici : vous la choisirez de nouveau.",
  },
  typedTitle: "Votre saisie",
  typedText: "Vous pouvez aussi la copier d’ici.",
});
