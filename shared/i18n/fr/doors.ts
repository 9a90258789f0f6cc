import type { Messages } from "../en.ts";
import { keptAnswers } from "./kept-answers.ts";
import { overseerRefusals } from "./overseer-refusals.ts";

export const doors = (): Messages["doors"] => ({
  home: {
    title: "Qu’est-ce qu’Accord ?",
    what: "Avec Accord, un rapport sur les résultats passe de sa rédaction à son examen, puis à sa publication.",
    proof: "Chaque étape est consignée : qui a décidé, quand, et sur quelle version exacte.",
    told: "Une fois le rapport publié, tout le monde peut le lire, et ses donateurs en sont informés.",
    enterTitle: "Comment y accéder",
    enter: "Vous arrivez ici par le lien reçu par courriel. Il n’y a ni compte ni mot de passe.",
    lostTitle: "Vous ne retrouvez pas votre lien ?",
    lost: [
      "Cherchez le dernier courriel d’Accord, y compris parmi les indésirables. Même un ancien lien est utile : il vous propose d’en recevoir un nouveau.",
      "Sinon, accédez à votre espace : il montre tout ce qui vous attend.",
    ],
  },
  landing: {
    title: ({ person }) => `Bonjour, ${person}`,
    awaits: {
      report: "Votre rapport sur les résultats est à rédiger.",
      review: "Un rapport sur les résultats attend votre décision.",
      sign: "Une résolution du conseil attend votre réponse.",
      attest: "Ce que le conseil a décidé à une réunion que vous présidiez attend votre attestation.",
      "confirm-translation": "Une traduction attend d’être lue par vous, avant quiconque.",
      oversee: "Vous suivez ce rapport sur les résultats : voyez où il en est, et ce que vous pouvez faire.",
      read: "Vous pouvez lire ce rapport sur les résultats et son historique.",
    },
    action: {
      report: "Ouvrir mon rapport",
      review: "Ouvrir le rapport à examiner",
      sign: "Lire le rapport et la résolution",
      attest: "Lire ce qui a été consigné",
      "confirm-translation": "Lire les deux textes",
      oversee: "Voir où en est ce rapport",
      read: "Ouvrir le rapport",
    },
    document: "Document",
    nothingYet: "Rien n’est ouvert ni consigné avant que vous appuyiez sur ce bouton.",
    notYou: ({ person }) => `Vous n’êtes pas ${person} ? Fermez cette page sans appuyer sur le bouton.`,
  },
  linkProblem: {
    revoked: {
      title: "Ce lien a été retiré",
      text: "Il a été retiré volontairement et n’ouvre plus rien.",
      next: "Si vous pensez que c’est une erreur, parlez-en à la personne qui coordonne le rapport avec vous.",
    },
    expired: {
      title: "Ce lien est trop ancien",
      text: "Les liens expirent pour qu’un ancien courriel ne puisse servir à mauvais escient.",
      next: "Rien de ce que vous avez fait n’est perdu.",
    },
    inactive: {
      title: "Ce lien n’ouvre plus rien",
      text: "La personne à qui il a été envoyé ne participe plus aux décisions de cet organisme : il ne permet plus de rien ouvrir ni de rien consigner.",
      next: "Si c’est une erreur, ou si vous avez besoin de ce que vous avez écrit ici, adressez-vous à la personne qui coordonne le rapport.",
    },
    "no-role": {
      title: "Ce lien n’ouvre plus rien",
      text: "La personne à qui il a été envoyé n’exerce plus le rôle qu’il demande : il ne permet plus de rien ouvrir ni de rien consigner.",
      next: "Si c’est une erreur, ou si vous avez besoin de ce que vous avez écrit ici, adressez-vous à la personne qui coordonne le rapport.",
    },
    ownReport: "Vous ne veillez pas sur votre propre rapport",
    others: "Voir les autres documents que vous suivez",
    "address-changed": {
      title: "Votre adresse a été changée depuis",
      text: "Ce lien vous a été envoyé avant que votre adresse soit changée : il n’ouvre plus rien.",
      next: "Ouvrez le courriel le plus récent reçu à votre nouvelle adresse. Vous n’avez pas demandé ce changement ? Appelez votre siège sans attendre.",
    },
    "taken-off": {
      title: "Vous ne participez plus à ce document",
      text: "La tâche pour laquelle ce lien a été envoyé a été confiée à quelqu’un d’autre : il n’ouvre plus rien du document.",
      next: "Ce que vous avez décidé auparavant reste consigné. Rien de plus n’est attendu de vous.",
    },
    unknown: {
      title: "Nous ne reconnaissons pas ce lien",
      text: "Certains logiciels de messagerie coupent les longs liens en deux. Copiez le lien entier de votre courriel dans la barre d’adresse du navigateur, jusqu’au tout dernier caractère.",
      next: "S’il ne s’ouvre toujours pas, demandez à la personne qui coordonne le rapport avec vous de le faire envoyer de nouveau.",
    },
    writeTo: ({ name }) => `Écrivez à ${name} :`,
    document: "Document",
    fresh: "Vous pouvez recevoir un nouveau lien à l’adresse qui figure à votre dossier.",
    freshAction: "M’envoyer un nouveau lien",
  },
  freshLink: {
    title: "Consultez vos courriels",
    text: "Si ce lien était l’un des nôtres, un nouveau est en route vers l’adresse à votre dossier.",
    nothingTitle: "Rien n’arrive ?",
    nothing: [
      "Attendez dix minutes et regardez parmi les courriels indésirables.",
      "Au plus trois nouveaux liens sont envoyés par heure : ensuite, attendez une heure avant d’en redemander un.",
      "Si votre adresse a changé, demandez à la personne qui coordonne le rapport avec vous de la faire corriger.",
    ],
  },
  keptAnswers: keptAnswers(),
  subscription: {
    subscribed: {
      title: "Se désabonner des avis de publication",
      text: ({ subscriber }) =>
        `${subscriber} reçoit un courriel chaque fois qu’un rapport sur les résultats est publié. Appuyez sur le bouton pour y mettre fin aussitôt.`,
      action: "Me désabonner",
    },
    unsubscribed: {
      title: "C’est fait : vous ne recevrez plus ces avis",
      text: ({ subscriber }) =>
        `${subscriber} ne recevra plus d’avis de publication, dès maintenant. Il n’y a rien d’autre à faire.`,
      action: "C’était une erreur : me réabonner",
    },
    "subscribed-again": {
      title: "Votre abonnement a repris",
      text: ({ subscriber }) =>
        `${subscriber} recevra un courriel chaque fois qu’un rapport sur les résultats sera publié. Le même lien permet d’y mettre fin en tout temps.`,
      action: "Me désabonner",
    },
    contractual:
      "Ce à quoi une entente vous donne droit est autre chose : les avis des rapports sur les ententes que vous soutenez vous parviennent toujours.",
  },
  refusal: {
    title: "Rien n’a été consigné",
    titleSeen: "Cela ne peut se faire maintenant",
    toDocument: "Voir où en est le document",
    toReport: "Relire tout le rapport",
    "wrong-status": {
      cause: "Le document n’est plus à l’étape à laquelle servait votre page.",
      next: "Voyez où il en est maintenant. Si l’on attend encore quelque chose de vous, un courriel vous le dit.",
    },
    "not-yours": {
      cause: "Cette étape est confiée à quelqu’un d’autre.",
      next: "Si elle devait vous revenir, parlez-en à la personne qui coordonne le rapport.",
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
    "nobody-acts-for-a-director": {
      cause: "Les membres du conseil votent en personne : nul ne peut être mis à leur place.",
      next: "Sans réponse à temps, la question va à une réunion du conseil.",
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
      cause:
        "Cette personne ne peut pas prendre la tâche : elle n’a pas le rôle voulu, ou elle intervient autrement dans ce rapport.",
      next: "Choisissez quelqu’un d’autre.",
    },
    ...overseerRefusals(),
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
        "Ce qui est conservé de ce document n’est pas ce qui a été consigné : il a été modifié en dehors d’Accord, ou il est endommagé. Il n’est pas affiché, et rien ne peut être décidé à son sujet.",
      next: "Les personnes qui veillent sur Accord en ont été averties. Les réponses déjà données sont maintenues. On n’attend rien de vous tant que ce n’est pas rétabli ; votre lien fonctionnera alors de nouveau.",
    },
    "draft-changed": {
      cause:
        "Quelque chose a été enregistré après l’affichage de la page depuis laquelle vous avez soumis le rapport.",
      next: "Rien n’est perdu, et rien n’a été soumis. Relisez tout le rapport, puis soumettez-le.",
    },
    "closed-meanwhile": {
      cause:
        "Le rapport a été soumis ou retiré avant cet enregistrement : ce que vous avez saisi ici n’y figure pas.",
      next: "Vos mots se trouvent ci-dessous : gardez-en une copie. S’ils doivent figurer dans le rapport, dites-le à la personne qui le coordonne.",
    },
    "address-changed": {
      cause: "Votre adresse a été changée après l’envoi de ce lien, qui n’agit donc plus.",
      next: "Ouvrez le courriel le plus récent reçu à votre nouvelle adresse. Vous n’avez pas demandé ce changement ? Appelez le siège sans attendre.",
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
  },
  message: {
    home: "Aller à la page d’accueil",
    "not-found": {
      title: "Cette page n’existe pas",
      text: "L’adresse a peut-être été mal saisie ou coupée. Si vous avez suivi un lien reçu par courriel, copiez le lien entier dans la barre d’adresse.",
    },
    altered: {
      title: "Ce rapport ne peut être affiché pour le moment",
      text: "Ce qui en est conservé n’est pas ce qui a été approuvé. Les personnes qui y veillent en ont été averties ; il sera affiché de nouveau une fois que ce sera rétabli.",
    },
    "receipt-altered": {
      title: "Votre reçu ne peut être affiché pour le moment",
      text: "Si vous venez de répondre, votre réponse est consignée : vous n’avez pas à la donner de nouveau. Son reçu est tiré de l’historique du document, et ce qui en est conservé n’est pas ce qui a été consigné : il a été modifié en dehors d’Accord, ou il est endommagé. Les personnes qui veillent sur Accord en ont été averties ; le lien de votre courriel affichera votre reçu une fois que ce sera rétabli.",
    },
    "session-ended": {
      title: "Votre session est terminée",
      text: "Pour votre sécurité, une tâche ne reste ouverte qu’un temps limité sur un appareil. Ce que vous avez enregistré est conservé : ouvrez de nouveau le lien de votre courriel pour continuer.",
    },
    forged: {
      title: "Ce formulaire ne peut être accepté",
      text: "Il ne vient pas d’une page que nous vous avons montrée, ou cette page est trop ancienne. Rien n’a été consigné. Ouvrez de nouveau le lien de votre courriel et envoyez le formulaire à partir de là.",
    },
    "too-large": {
      title: "Ce texte est trop long",
      text: "Ce que vous avez envoyé dépasse ce qui peut être conservé, et rien n’a été consigné. Revenez en arrière, raccourcissez votre texte et envoyez-le de nouveau.",
    },
    "bad-request": {
      title: "Nous n’avons pas pu lire ce qui a été envoyé",
      text: "Une partie du formulaire manque ou est endommagée, et rien n’a été consigné. Ouvrez de nouveau le lien de votre courriel et remplissez le formulaire à partir de là.",
    },
    error: {
      title: "Quelque chose n’a pas fonctionné de notre côté",
      text: "Vous n’y êtes pour rien, et ce que vous avez enregistré est conservé. Attendez quelques minutes et réessayez. Si cela continue, avertissez la personne qui coordonne le rapport.",
    },
    "not-published": {
      title: "Aucun rapport publié à cette adresse",
      text: "Le rapport n’est peut-être pas encore publié, ou l’adresse est incomplète. Si elle vous a été donnée par courriel, copiez-la en entier.",
    },
    finished: {
      title: "Vous avez terminé sur cet appareil",
      text: "Plus personne ne peut continuer ici en votre nom. Pour revenir, ouvrez de nouveau le lien de votre courriel.",
    },
    "still-open": {
      title: "Vous avez terminé sur cet appareil",
      text: "Tout ce qui était ouvert ici à votre nom quand vous avez appuyé sur le bouton est fermé. Une tâche reste ouverte dans ce navigateur : celle d’une autre personne, ou une tâche ouverte depuis. Pour la fermer, ouvrez-la par son lien et appuyez sur « Terminer sur cet appareil ».",
    },
  },
});
