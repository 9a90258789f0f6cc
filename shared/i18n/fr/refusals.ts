import type { refusals as english } from "../en/refusals.ts";
import type { Nouns } from "./kinds.ts";
import { questions } from "./questions.ts";

export const refusals = (n: Nouns): ReturnType<typeof english> => ({
  title: "Rien n’a été consigné",
  titleSeen: "Cela ne peut se faire maintenant",
  toDocument: "Voir où en est le document",
  toReport: `Relire tout ${n.the}`,
  "wrong-status": {
    cause: "Le document n’est plus à l’étape à laquelle servait votre page.",
    next: "Voyez où il en est maintenant. Si l’on attend encore quelque chose de vous, un courriel vous le dit.",
  },
  "questions-full": {
    cause: questions(n).full,
    next: "Votre page montre celles qui ont reçu une réponse. Rien ne vous oblige à attendre les autres.",
  },
  "question-settled": {
    cause:
      "Cette question n’attend plus de réponse : elle en a reçu une, a été retirée, ou son étape a pris fin.",
    next: "La page du document montre ce qui a été demandé et répondu.",
  },
  "not-yours": {
    cause: "Cette étape est confiée à quelqu’un d’autre.",
    next: `Si elle devait vous revenir, parlez-en à la personne qui coordonne ${n.the}.`,
  },
  "content-changed": {
    cause:
      "Le contenu n’est plus celui que montrait votre page ; rien n’a donc été consigné sur une version que vous n’avez pas vue.",
    next: "Ouvrez de nouveau la tâche depuis votre dernier courriel, lisez la version actuelle et continuez à partir de là.",
  },
  "already-decided": {
    cause: "La même chose est déjà consignée ; il n’y avait rien à ajouter.",
    next: "La page du document montre ce qui est consigné.",
  },
  "comment-required": {
    cause: "Une demande de modifications doit être accompagnée d’un commentaire qui dit quoi modifier.",
    next: "Revenez en arrière, rédigez votre commentaire et confirmez de nouveau.",
  },
  "decided-on": {
    cause: "Il ne peut plus être repris : quelqu’un s’est prononcé, ou une résolution est en cours.",
    next: "Si quelque chose doit y changer, demandez à une personne qui l’examine de demander des modifications, ou à la personne qui le coordonne de le retirer.",
  },
  "reservation-closed": {
    cause:
      "Ces réserves ne tiennent plus : elles ont été levées entre-temps, ou une autre réponse a pris leur place.",
    next: "Il ne reste rien à faire à leur sujet. L’historique du document dit ce qu’elles sont devenues.",
  },
  "nobody-acts-for-a-director": {
    cause: "Les membres du conseil votent en personne : nul ne peut être mis à leur place.",
    next: "Sans réponse à temps, la question va à une réunion.",
  },
  "step-up-needed": {
    cause:
      "Voter, ou déclarer que vous ne prenez pas part au vote, demande plus que le lien reçu par courriel : une clé d’accès, ou un code à usage unique de votre propre appareil.",
    next: "Prouvez votre identité de cette façon, puis confirmez de nouveau votre réponse. Votre choix est conservé.",
  },
  "out-of-term": {
    cause:
      "D’après les dates de votre mandat, vous ne siégez pas au conseil aujourd’hui : il est terminé, ou n’a pas encore commencé. Seules les personnes qui y siègent votent, ou déclarent un intérêt avant de voter.",
    next: "Si ces dates sont fausses, demandez à la personne qui tient les registres du conseil de les corriger.",
  },
  "no-seat": {
    cause:
      "On vous sollicite comme membre d’un comité, et d’après les dates de votre mandat, vous ne siégez pas au conseil aujourd’hui : il est terminé, ou n’a pas encore commencé. Seuls des membres du conseil siègent à un comité : votre réponse n’a pas été inscrite.",
    next: "Si ces dates sont fausses, demandez à la personne qui tient les registres du conseil de les corriger. Sinon, vous n’avez rien à faire : un autre membre du comité répond.",
  },
  "same-date": {
    cause: "Le donateur a déjà cette date.",
    next: "Consultez le document : la date qui y figure est la bonne.",
  },
  "superseded-date": {
    cause: "Une autre date a été donnée depuis l’ouverture de votre page.",
    next: "Rien n’a été inscrit. Consultez le document : la date qui y figure est la bonne.",
  },
  "not-eligible": {
    cause: `Cette personne ne peut pas prendre la tâche : elle n’a pas le rôle voulu, ou elle intervient autrement dans ${n.this}.`,
    next: "Choisissez quelqu’un d’autre.",
  },
  "asked-for": {
    cause: `${n.This} a été demandé par d’autres, ou leur a été montré : la personne qui le rédige ne l’abandonne pas.`,
    next: "Parlez-en à la personne qui le coordonne : elle peut le retirer, avec une raison, ou le confier à quelqu’un d’autre.",
  },
  "no-absence-day": {
    cause: "Une absence s’annonce jusqu’à un jour, d’aujourd’hui à dans un an.",
    next: "Revenez en arrière et entrez le dernier jour de la vôtre ; ou n’entrez rien, si vous n’êtes pas en absence.",
  },
  "nothing-awaited": {
    cause:
      "Vous avez répondu à cette résolution, et l’on n’attend plus rien de vous : une absence n’y change rien.",
    next: "Votre page montre votre réponse, et ce que l’on peut encore en faire.",
  },
  "not-away": {
    cause: "Vous n’avez pas annoncé d’absence ici, ou avez annoncé votre retour depuis.",
    next: "Il n’y a plus rien à reprendre. Votre page montre où vous en êtes.",
  },
  "no-comment-day": {
    cause:
      "Ce jour ne peut être le dernier pour commenter, ou aucun jour n’est fixé jusqu’auquel on le peut encore.",
    next: "Fixez un jour, de demain à dans trois mois, puis continuez.",
  },
  "comments-over": {
    cause: "Le délai pour commenter cette ébauche est passé ; ce commentaire n’est donc pas consigné.",
    next: `S’il importe malgré tout, parlez-en à la personne responsable ${n.of}, qui peut fixer un autre jour.`,
  },
  "comment-too-long": {
    cause: "Le commentaire compte plus de 4 000 caractères ; il n’est donc pas consigné.",
    next: "Il figure ci-dessous : raccourcissez-le, ou envoyez-le en plusieurs parties.",
  },
  "comments-full": {
    cause:
      "Autant de commentaires qu’il y a de place attendent déjà une réponse : quarante d’une même personne, deux cents en tout.",
    next: "Envoyez le vôtre une fois que quelques-uns en ont reçu une.",
  },
  "comment-settled": {
    cause: "Ce commentaire a reçu une réponse, ou a été pris en compte, depuis l’ouverture de votre page.",
    next: "Rien d’autre n’a été consigné. Consultez les commentaires : ce qu’il devient y figure.",
  },
  "answer-required": {
    cause: "Il n’y a pas de réponse à consigner.",
    next: "Écrivez-en une, ou dites que le commentaire est pris en compte.",
  },
  "comments-open": {
    cause: `Des commentaires sur ${n.this} attendent une réponse ; il n’est donc pas soumis.`,
    next: "Répondez à chacun, ou dites qu’il est pris en compte ; soumettez ensuite.",
  },
  "kept-no-more": {
    cause: `Ce qui était écrit de ${n.this} a été conservé un mois après son abandon, et est maintenant supprimé.`,
    next: "Commencez-en un nouveau : rien de l’ancien ne peut être récupéré.",
  },
  // What whoever watches over documents cannot do about this one.
  "own-report": {
    cause: `Vous avez rédigé ${n.this}, ou en avez reçu la rédaction, et personne ne veille sur son propre travail.`,
    next: `Une autre personne qui exerce votre rôle s’en charge. S’il n’y en a pas, faites confier le rôle à quelqu’un ; d’ici là, les courriels au sujet de ${n.this} vont à la suppléance désignée, s’il y en a une. Ce que vous faites à titre de responsable de la rédaction s’ouvre par les liens de vos autres courriels.`,
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
  "party-twice": {
    cause: "Deux des parties sont la même, et personne ne s’entend avec soi-même. Rien n’a été consigné.",
    next: "Nommez chaque partie une seule fois, puis soumettez de nouveau. Ce que vous avez écrit est conservé.",
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
    next: `Il n’y a rien d’autre à faire pour les personnes qui attendent leur langue : une fois ${n.the} publié, elles en reçoivent l’avis, qui dit que le texte a été masqué.`,
  },
  "translation-incomplete": {
    cause:
      "La traduction n’est pas encore complète, ou un texte a changé depuis sa traduction : elle n’a pas été remise.",
    next: "Votre liste dit ce qui manque, ce qui a changé et ce qui est à corriger. Ce que vous avez écrit est gardé.",
  },
  "invited-already": {
    cause: "Cette personne est déjà invitée, et peut utiliser son lien.",
    next: "Si elle l’a perdu, la page d’accueil lui en envoie un nouveau. Sinon, invitez quelqu’un d’autre.",
  },
  "too-many-colleagues": {
    cause: `${n.The} ne peut accueillir d’autres personnes invitées.`,
    next: "Travaillez avec celles qui le sont déjà.",
  },
  "given-meanwhile": {
    cause: "La tâche n’est plus à la même personne qu’à l’affichage de cette page : rien n’a été changé.",
    next: "Consultez de nouveau le document, puis confiez la tâche si cela reste utile.",
  },
  "reminded-today": {
    cause: "Un rappel a déjà été envoyé aujourd’hui aux personnes attendues : une fois par jour suffit.",
    next: "Le document dit qui il attend, et ce que vous pouvez faire d’autre.",
  },
  "nobody-awaited": {
    cause:
      "Aucune des personnes attendues ne peut répondre maintenant : départ, nouvelle adresse contestée, ou rôle que personne n’exerce.",
    next: "Consultez le document, qui dit ce qui aide, comme confier la tâche à quelqu’un d’autre. Dès qu’un rôle vacant est attribué, Accord écrit de lui-même à la personne.",
  },
  "does-not-add-up": {
    cause: "Ce qui a été consigné de la réunion ne s’accorde pas ; rien n’a donc été inscrit.",
    next: "Revenez en arrière, comparez avec le procès-verbal, puis consignez-le de nouveau.",
  },
  altered: {
    cause:
      "Ce qui est conservé de ce document n’est pas ce qui a été consigné : il a été modifié en dehors d’Accord, ou il est endommagé. Il n’est pas affiché, et rien ne peut y être écrit ni être décidé à son sujet.",
    next: "Les personnes qui veillent sur Accord en ont été averties. Les réponses déjà données sont maintenues. On n’attend rien de vous tant que ce n’est pas rétabli ; votre lien fonctionnera alors de nouveau.",
  },
  "draft-changed": {
    cause: `Quelque chose a été enregistré après l’affichage de la page depuis laquelle vous avez soumis ${n.the}.`,
    next: `Rien n’est perdu, et rien n’a été soumis. Relisez tout ${n.the}, puis soumettez-le.`,
  },
  "part-changed": {
    cause:
      "Cette section de l’ébauche a été enregistrée après l’affichage de la page où vous avez retenu une proposition.",
    next: "Rien n’a été retenu. Regardez de nouveau la proposition, à côté de ce que dit maintenant l’ébauche.",
  },
  "closed-meanwhile": {
    cause: `${n.The} a été soumis ou retiré avant cet enregistrement : ce que vous avez saisi ici n’y figure pas.`,
    next: `Vos mots se trouvent ci-dessous : gardez-en une copie. S’ils doivent figurer dans ${n.the}, dites-le à la personne qui le coordonne.`,
  },
  "address-changed": {
    cause: "Votre adresse a été changée après l’envoi de ce lien, qui n’agit donc plus.",
    next: "Ouvrez le courriel le plus récent reçu à votre nouvelle adresse. Vous n’avez pas demandé ce changement ? Appelez le siège sans attendre.",
  },
  "not-asked-for-consent": {
    cause:
      "Personne ne vous demande si des documents vous parviennent par voie électronique : la question s’adresse aux membres du conseil ou d’un comité, quand les règlements administratifs la posent.",
    next: "Rien n’a été consigné. Si votre élection est récente, demandez à la personne qui tient les registres des réunions de faire inscrire votre rôle, puis répondez.",
  },
  "address-held": {
    cause:
      "L’adresse où ces liens sont envoyés vient d’être changée. Pour protéger la voix de la personne, rien ne se décide ni ne s’écrit au moyen de cette seule adresse pendant quelques jours.",
    next: "La personne qui a confirmé le changement peut y mettre fin plus tôt : il suffit qu’elle soit jointe par une autre voie, par exemple le téléphone.",
  },
  "address-disputed": {
    cause:
      "L’adresse où ces liens sont envoyés est contestée : qui lit celle d’avant a signalé qu’elle n’est pas juste. Rien ne se décide ni ne s’écrit au moyen de cette adresse tant que ce n’est pas réglé, et l’attente ne prend pas fin d’elle-même.",
    next: "Communiquez par téléphone, à un numéro que vous connaissiez déjà, avec la personne qui a confirmé l’adresse : le courriel qui annonçait le changement la nomme ; sinon, avec le siège. Cette personne met fin à l’attente une fois qu’elle a parlé à la personne dont c’est l’adresse.",
  },
  "superseded-translation": {
    cause: "Cette traduction a reçu une réponse entre-temps, ou une autre a pris sa place.",
    next: "Ouvrez de nouveau la tâche : elle montre ce qui vous attend maintenant, s’il y a lieu.",
  },
  "superseded-answer": {
    cause: "Vous avez répondu autrement depuis l’ouverture de cette page. Cette réponse reste.",
    next: "Rien d’autre n’a été inscrit. Ouvrez de nouveau la tâche : elle montre votre réponse, que vous pouvez y changer tant que l’étape est ouverte.",
  },
  "superseded-meeting": {
    cause: "La décision de la réunion a été consignée de nouveau depuis l’ouverture de votre page.",
    next: "Rien n’a été inscrit. Ouvrez de nouveau la tâche, et répondez sur ce qui est consigné maintenant.",
  },
  "superseded-address": {
    cause:
      "Ce changement d’adresse a reçu une réponse ou a été contesté entre-temps, ou un autre a pris sa place, ou une autre personne est maintenant sollicitée à son sujet.",
    next: "Ouvrez de nouveau la tâche : elle montre ce qui vous attend maintenant, s’il y a lieu.",
  },
  "own-address": {
    cause:
      "C’est une adresse d’Accord lui-même ou de son équipe technique : ce ne peut être celle de personne.",
    next: "Saisissez l’adresse de la personne.",
  },
  "answers-address": {
    cause:
      "Les réponses aux courriels d’Accord vont à cette adresse. Ce ne peut être celle de personne, car une réponse cite le courriel avec son lien.",
    next: "Saisissez l’adresse de la personne.",
  },
  "somebody-elses-address": {
    cause:
      "Cette adresse est ici celle de quelqu’un d’autre, d’une personne, d’un donateur ou d’un partenaire, ou attend de l’être. L’adresse d’une personne n’est qu’à elle : qui lit son courrier pourrait agir en son nom.",
    next: "Saisissez une adresse qui n’est qu’à eux. Si l’autre ne l’a plus, faites d’abord corriger la sienne.",
  },
  "address-not-missed": {
    cause:
      "Une adresse n’est corrigée que si un message n’est pas arrivé. Tous les messages à cette personne au sujet de ce document sont arrivés, ou sont encore en route.",
    next: "Si vous savez que l’adresse a changé, attendez qu’un message revienne, ou faites-la changer dans le fichier de l’organisation, où une deuxième personne confirme aussi.",
  },
  "nobody-to-confirm": {
    cause:
      "Une deuxième personne doit confirmer une nouvelle adresse, et il n’en reste aucune qui le puisse : elles sont parties, ou leur propre adresse ne fonctionne pas.",
    next: "Appelez les responsables techniques d’Accord : leur procédure dit quoi faire.",
  },
  holdTitle: "Rien de ce que vous décideriez ou écririez ne serait encore enregistré",
  heldUntil: ({ when }) => `Jusqu’au ${when}.`,
  superseded: {
    cause: "L’examen a été repris entre-temps, et cette page appartient au passage précédent.",
    next: "Ouvrez de nouveau la tâche depuis votre dernier courriel.",
  },
});
