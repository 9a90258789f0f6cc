import type { overseerRefusals as english } from "../en/overseer-refusals.ts";

export const overseerRefusals = (): ReturnType<typeof english> => ({
  "own-report": {
    cause:
      "Vous avez rédigé ce rapport, ou en avez reçu la rédaction, et personne ne veille sur son propre travail.",
    next: "Une autre personne qui exerce votre rôle s’en charge. S’il n’y en a pas, faites confier le rôle à quelqu’un ; d’ici là, les courriels au sujet de ce rapport vont à la suppléance désignée, s’il y en a une. Ce que vous faites à titre de responsable de la rédaction s’ouvre par les liens de vos autres courriels.",
  },
  "task-over": {
    cause:
      "La personne qui avait cette tâche en a décidé entre-temps, ou l’étape est terminée : il n’en reste rien à confier.",
    next: "Consultez le document : il montre ce qui a été décidé, et quelles tâches peuvent être confiées à quelqu’un d’autre.",
  },
  "awaited-meanwhile": {
    cause:
      "Les personnes attendues ne sont plus celles que montrait cette page : une réponse est arrivée entre-temps, ou une tâche a été confiée à quelqu’un d’autre. Personne n’a reçu de rappel.",
    next: "Consultez le document : il montre qui est attendu maintenant. Un rappel peut encore être envoyé aujourd’hui.",
  },
  "proposed-meanwhile": {
    cause:
      "Depuis l’ouverture de cette page, une autre adresse a été proposée pour cette personne. Cette proposition reste, et rien d’autre n’a été inscrit.",
    next: "Si l’adresse que vous avez entrée doit la remplacer, envoyez-la de nouveau.",
  },
  "correction-under-way": {
    cause:
      "Une autre adresse vient d’être saisie pour ce destinataire, et prendra effet sous peu. Rien d’autre n’a été consigné.",
    next: "Attendez une minute, puis consultez le document : si les courriels n’arrivent toujours pas, l’adresse pourra être corrigée de nouveau.",
  },
  "masked-meanwhile": {
    cause:
      "Des mots de ce document ont été masqués depuis l’ouverture de la page où ceci a été écrit : ce n’est donc pas consigné.",
    next: "Vérifiez que ce que vous envoyez ne nomme personne qui ne devrait pas l’être, puis envoyez-le de nouveau.",
  },
  "person-altered": {
    cause:
      "Ce qui est conservé d’une personne dont ceci dépend n’est pas ce qui a été consigné : cela a été modifié en dehors d’Accord, ou est endommagé. Rien de ce qui s’appuie là-dessus ne peut être consigné.",
    whose: ({ people }) => `Cela concerne ${people}.`,
    next: "Les personnes qui veillent sur Accord en ont été averties : demandez-leur quand ce sera rétabli. Gardez ce que vous avez, par exemple le procès-verbal d’une réunion. Une fois que c’est rétabli, cela fonctionnera de nouveau.",
  },
  "address-altered": {
    cause:
      "Ce qui est conservé de ce changement d’adresse n’est pas ce qui a été consigné : cela a été modifié ou retiré en dehors d’Accord, ou est endommagé. Il n’est donc ni montré ni confirmé, et l’adresse au dossier reste la même.",
    next: "Les personnes qui veillent sur Accord en ont été averties : demandez-leur quand ce sera rétabli. Le lien de votre courriel fonctionnera alors de nouveau.",
  },
  "original-masked": {
    cause:
      "Le texte à traduire a été masqué. Une traduction ne pourrait être comparée à rien : aucune ne peut donc y être ajoutée, ni confirmée.",
    next: "Il n’y a rien d’autre à faire pour les personnes qui attendent leur langue : une fois le rapport publié, elles en reçoivent l’avis, qui dit que le texte a été masqué.",
  },
});
