import type { Messages } from "../en.ts";
import { counted } from "../plural.ts";
import { attention } from "./attention.ts";
import { ofBoardOr } from "./bodies.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters } from "./lengths.ts";
import { mailNames } from "./mail-names.ts";
import { masking } from "./masking.ts";
import { newDate } from "./new-date.ts";

export const oversight = (n: Nouns): Messages["oversight"] => ({
  title: "Où en sont les documents",
  lead: `Chaque ${n.noun} pour lequel il reste quelque chose à faire, du plus récemment modifié au plus ancien.`,
  attentionTitle: "À vous d’agir",
  openTitle: "En cours",
  endedTitle: "Terminés",
  unreadable: ({ ids }) =>
    `Documents illisibles : ${ids}. Dites-le à l’équipe technique ; tous les autres sont montrés.`,
  noOthers: "Il n’y a rien d’autre ici.",
  more: `${n.Plural} plus anciens`,
  first: "Revenir au début",
  toEnded: `${n.Plural} terminés`,
  toOpen: `${n.Plural} en cours`,
  status: {
    draft: "En rédaction",
    submitted: "Soumis, son examen va commencer",
    "in-review": "En examen",
    "changes-requested": "En révision",
    "taken-back": "Repris par la personne qui le rédige",
    signing: "À la signature des parties",
    "with-donor": "Chez le donateur, pour acceptation",
    approved: "Approuvé, sur le point d’être publié",
    "in-force": "En vigueur",
    concluded: "Définitif, non publié",
    published: "Publié",
    withdrawn: "Retiré",
    refused: "Refusé",
  },
  toMeeting: ({ committee }) => `À soumettre à une réunion ${ofBoardOr(committee)}`,
  toAttest: "Décidé à une réunion, à attester",
  toEnterAgain: "Décidé à une réunion, à consigner de nouveau",
  attention: attention(n),
  departed: ({ name }) => `${name} (ne peut plus répondre)`,
  disputed: ({ name }) => `${name} (ne peut pas répondre pour l’instant)`,
  awaited: ({ names, since, by, left }) =>
    `En attente : ${names},${since === null ? "" : ` depuis le ${since},`} d’ici ${by} – ${left}`,
  awaitedReader: {
    en: ({ name }) => `En attente : ${name}, pour lire la traduction anglaise`,
    fr: ({ name }) => `En attente : ${name}, pour lire la traduction française`,
  },
  awaitedWriter: ({ name, due }) => `En attente : ${name}, d’ici ${due}`,
  awaitedLateWriter: ({ name, due }) => `En attente : ${name}, d’ici ${due} – en retard`,
  left: {
    days: ({ count }) =>
      `il reste ${counted("fr", count, { one: "jour ouvrable", other: "jours ouvrables" })}`,
    lessThanOne: "il reste moins d’un jour ouvrable",
    over: "en retard",
  },
  changed: ({ when }) => `Dernière étape le ${when}`,
  document: {
    back: "Revenir à tous les documents",
    awaitedTitle: "Qui est attendu",
    nobody: "Personne n’est attendu pour l’instant.",
    voteNote:
      "Une résolution est ouverte : vous voyez qui est sollicité. Qui a répondu, et comment, n’est montré à personne avant la fin.",
    lane: "Tâche",
    who: "Qui",
    since: "Depuis",
    by: "D’ici",
    ofOpenVote: "Courriel sur la résolution ouverte",
    toldTitle: "Qui a été averti de quoi, et si le message est arrivé",
    toldNobody: "Personne n’a encore été averti de quoi que ce soit.",
    unreadable: ({ count }) =>
      `${counted("fr", count, { one: "message ne peut être lu", other: "messages ne peuvent être lus" })}. Dites-le à l’équipe technique ; tous les autres sont montrés.`,
    to: "À",
    what: "Objet",
    when: "Demandé le",
    state: "État",
    actsTitle: "Ce que vous pouvez faire",
    nothingToDo: `Il n’y a rien à faire pour ${n.this} en ce moment.`,
    nobodyYet: "personne pour le moment",
    reassign: ({ task, name }) => `${task} : ${name}`,
    give: "Confier une tâche à quelqu’un d’autre",
    giveWhich: "Choisissez laquelle : à côté de chacune figure qui l’a pour l’instant.",
    withdraw: `Retirer ${n.this}`,
    newDate: "Donner une nouvelle date au donateur",
    correct: ({ name }) => `Corriger une adresse (${name})`,
    translate: {
      missing: { en: "Fournir la traduction anglaise", fr: "Fournir la traduction française" },
      waiting: {
        en: "Remplacer la traduction anglaise, qui attend une deuxième lecture",
        fr: "Remplacer la traduction française, qui attend une deuxième lecture",
      },
      confirmed: { en: "Remplacer la traduction anglaise", fr: "Remplacer la traduction française" },
    },
    directors:
      "Les membres du conseil répondent en personne : cette tâche ne peut être confiée à quelqu’un d’autre.",
    fullPage: "Voir le document en entier",
    done: {
      title: "C’est fait, et consigné",
      reminded:
        "Un rappel part aujourd’hui à qui n’a pas répondu et le peut. S’il n’arrive pas, un courriel vous le dit.",
      reassigned:
        "La tâche a été confiée à quelqu’un d’autre, qui est sollicité par courriel si elle est ouverte.",
      "reservation-closed": "Les réserves sont levées, et la personne qui les avait émises en est avisée.",
      "question-answered":
        "La question a reçu une réponse. La personne qui l’a posée en est avertie, de même que celle qui rédige.",
      withdrawn: `${n.The} a été retiré. Les personnes qui le rédigent, ont été sollicitées ou sont attendues en sont averties${n.forDonors ? ", de même que les donateurs qui ont reçu d’Accord l’avis d’une nouvelle date" : ""}. Si cet avis ne les atteint pas, un courriel vous le dit.`,
      proposed:
        "Une deuxième personne doit confirmer la nouvelle adresse. D’ici là, rien ne change ; vous saurez comment cela se termine.",
      corrected: "L’adresse a été corrigée. Ce qui n’était pas arrivé et reste utile est reparti.",
      kept: "L’adresse reste la même. Ce qui n’était pas arrivé et reste utile y est reparti.",
      "meeting-entered":
        "La décision de la réunion a été consignée. La personne qui présidait la réunion est invitée à l’attester.",
      dated: "Le donateur a une nouvelle date, et il en est averti avec votre raison.",
      masked: "Les mots ont été masqués là où vous les avez cochés, pour tout le monde et pour de bon.",
      "file-taken-away":
        "Le fichier a été supprimé, pour tout le monde et pour de bon. Il est en train d’être effacé.",
      invited: "L’invitation est envoyée par courriel, avec un lien personnel.",
      released: "L’invitation a pris fin.",
      "signatory-confirmed":
        "L’adresse est confirmée. Cette personne reçoit un courriel maintenant, ou quand vient son tour.",
      "amendment-begun":
        "L’avenant est commencé. Son formulaire vous parvient par courriel, et se trouve dans votre espace, sous « Ce que vous rédigez ».",
      "members-recorded":
        "Ce que les membres ont décidé est consigné. Tout le monde voit sur la page publique quelle est la situation du règlement administratif.",
      "members-corrected":
        "Ce qui est consigné des membres est corrigé. Tout le monde voit sur la page publique quelle est la situation du règlement administratif.",
      "members-moved":
        "La nouvelle date de l’assemblée des membres est consignée. Tout le monde la voit sur la page publique.",
      ended: "La fin de l’entente est consignée. Ses donateurs et partenaires en sont informés.",
      translated:
        "La traduction a été fournie. Une deuxième personne doit lire les deux textes ; d’ici là, elle n’est pas publiée.",
    },
  },
  state: {
    queued: "En route vers le service de courriel",
    accepted: "Accepté par le service de courriel",
    delivered: "Remis",
    bounced: "Revenu",
    complained: "Signalé comme indésirable : plus rien n’est envoyé à cette adresse",
    delayed: "Pas encore remis",
    moot: "Pas envoyé : ce n’était plus nécessaire",
    inactive: "Pas envoyé : son ou sa destinataire ne fait plus partie de l’organisation",
    address: "Retenu : un courriel à cette adresse est revenu, ou y a été signalé comme indésirable",
    failed: "N’a pu être envoyé",
    held: "Retenu : une traduction manque",
  },
  why: ({ trouble }) => ` : ${trouble}`,
  trouble: {
    "no-such-address":
      "l’adresse ne fonctionne pas, et plus rien n’y est envoyé. Corrigez-la, et ce courriel repartira s’il reste utile.",
    suppressed:
      "le service de courriel n’envoie plus rien à cette adresse, car d’autres courriels en sont revenus ou y ont été signalés. Corrigez-la, ou demandez à l’équipe technique de la retirer de la liste du service.",
    unroutable:
      "ce qui suit le « @ » n’est pas, pour l’instant, un domaine auquel on peut écrire. Vérifiez comment il s’écrit, et corrigez l’adresse si elle est fausse.",
    "mailbox-full":
      "la boîte de réception est pleine. Joignez la personne autrement ; l’adresse elle-même fonctionne.",
    "too-large":
      "le service qui reçoit son courriel n’accepte pas un message de cette taille. Joignez la personne autrement.",
    "content-refused":
      "le service qui reçoit son courriel a refusé ce que dit le message. Joignez la personne autrement.",
    unsafe:
      "notre service de courriel ne l’a pas envoyé, car il l’a jugé dangereux. Dites-le à l’équipe technique.",
    "not-taken":
      "le service qui reçoit son courriel ne l’a pas accepté. Cela peut passer, ou n’être qu’une réponse automatique : si rien n’est arrivé après un jour, joignez la personne autrement.",
    unknown:
      "le service qui reçoit son courriel n’a pas dit pourquoi. Si rien n’est arrivé après un jour, joignez la personne autrement.",
    delayed:
      "le service qui reçoit son courriel ne l’accepte pas pour l’instant ; l’envoi est tenté pendant quatorze heures.",
  },
  sentAgain: " ; renvoyé depuis",
  mails: mailNames(n),
  overdueMail: ({ mail, tasks }) => `${mail} : ${tasks}`,
  as: {
    donor: "donateur, selon l’entente",
    subscriber: "abonnement",
    partner: "partenaire",
  },
  reassign: {
    title: ({ task }) => `Confier « ${task} » à quelqu’un d’autre`,
    now: "Confiée actuellement à",
    writing: `Rédaction ${n.of}`,
    who: "Qui prend la tâche ?",
    nobody: `Personne d’autre ne peut prendre cette tâche : personne d’autre n’a le rôle voulu, ou les personnes qui l’ont interviennent autrement dans ${n.this}. Faites d’abord attribuer le rôle à quelqu’un.`,
    reason: "Pourquoi ?",
    reasonHint:
      "Qui veille sur ce document peut lire votre raison, et personne d’autre. Elle est conservée à part du registre, qui n’en garde qu’une preuve.",
    action: "Confier la tâche à cette personne",
  },
  remind: {
    title: {
      lanes: "Envoyer un rappel à qui n’a pas encore répondu",
      writing: `Rappeler à l’auteur ou à l’autrice de soumettre ${n.the}`,
    },
    who: ({ names }) => `Un courriel est envoyé à : ${names}.`,
    vote: "Parmi les personnes invitées à signer la résolution, il est envoyé à qui n’a pas encore répondu. De qui il s’agit n’est montré à personne avant la fin de la résolution.",
    once: "C’est possible une fois par jour.",
    byItself: ({ day }) => `Accord envoie aussi un rappel de lui-même, le ${day}.`,
    action: "Envoyer le rappel",
  },
  withdraw: {
    title: `Retirer ${n.this}`,
    means: [
      "Plus rien n’est demandé à personne, et les liens pour le rédiger, l’examiner ou le signer cessent d’agir.",
      `Son historique demeure, avec votre raison. ${n.A} retiré ne peut être repris.`,
      ...(n.forDonors
        ? [
            `Les donateurs qui ont reçu d’Accord l’avis d’une nouvelle date apprennent que ${n.the} ne viendra pas, sans votre raison ; si cet avis ne les atteint pas, un courriel vous le dit. Accord n’avertit personne d’autre à qui une date a été promise : dites-le-lui vous-même.`,
          ]
        : [`Accord n’avertit personne à qui ${n.the} a été promis pour une date : dites-le-lui vous-même.`]),
    ],
    reason: "Pourquoi est-il retiré ?",
    reasonHint:
      "Les personnes liées à ce document peuvent lire votre raison. Elle est conservée à part du registre, qui n’en garde qu’une preuve.",
    action: `Retirer ${n.the}`,
  },
  newDate,
  correct: {
    title: ({ name }) => `Corriger une adresse (${name})`,
    onFile: "Adresse au dossier",
    email: "Adresse correcte",
    means: `Un mot part aux deux adresses. Ce qui n’est pas arrivé au sujet de ${n.this} et reste utile repart aussitôt.`,
    second:
      "Qui lit cette adresse peut agir au nom de la personne. Une deuxième personne est donc sollicitée, qui la joint par une autre voie et confirme. Un mot part aussitôt aux deux adresses. Ce qui n’est pas arrivé et reste utile repart ensuite, avec de nouveaux liens, et rien ne se décide pendant quelques jours au moyen de cette seule adresse.",
    same: "L’adresse au dossier est juste, après tout ? Saisissez-la de nouveau : ce qui n’est pas arrivé et reste utile y repart.",
    unwanted:
      "Un courriel d’Accord a été signalé comme indésirable à cette adresse. Elle fonctionne, mais plus rien n’y est envoyé. Demandez d’abord, par une autre voie, si le courriel d’Accord est souhaité.",
    wanted:
      "S’il l’est, saisissez de nouveau l’adresse au dossier : le courriel y va de nouveau, de même que ce qui a été signalé ou retenu et reste utile.",
    waiting: ({ name }) =>
      `Un changement attend déjà d’être confirmé par ${name}. Un autre prendrait sa place, mais non l’adresse au dossier, si elle est juste, après tout : dites alors à ${name} de refuser le changement.`,
    reason: "Comment savez-vous que c’est son adresse ?",
    reasonHint: "Votre réponse est conservée à part du registre, qui n’en garde qu’une preuve.",
    secondReads:
      "La personne qui confirme lit votre réponse. Elle est conservée à part du registre, qui n’en garde qu’une preuve.",
    propose: "Demander la confirmation",
    action: "Enregistrer l’adresse et renvoyer",
  },
  translate: {
    lead: `Le texte ${n.of} reste tel quel. La traduction l’accompagne une fois qu’une deuxième personne a lu les deux et l’a confirmée, avec la mention qu’elle a été fournie après coup.`,
    refused: ({ name }) =>
      `Le formulaire commence par les mots que ${name} a lus à côté du texte, puis refusés pour cette raison :`,
    begun: {
      same: "Le formulaire commence par ce qui a été fourni pour la version précédente. Le texte d’origine est le même : relisez la traduction, puis envoyez-la.",
      changed:
        "Le formulaire commence par ce qui a été fourni pour la version précédente. Le texte d’origine a changé depuis : relisez la traduction.",
    },
    suppliedMeanwhile:
      "Depuis l’ouverture de cette page, une autre traduction a été fournie, ou la précédente a reçu une réponse. Rien d’autre n’a été inscrit. Si vos mots doivent en prendre la place, envoyez le formulaire de nouveau",
    since: "Telle qu’elle a été fournie en dernier",
    original: "Texte approuvé",
    action: "Ajouter la traduction",
  },
  mask: masking(),
  error: {
    "mask-words": "Écrivez les mots à chercher : au moins deux lettres",
    "mask-places": "Cochez au moins un endroit",
    who: "Choisissez qui prend la tâche",
    reason: "Inscrivez une raison",
    "reason-too-long": (told) => `Raccourcissez votre raison ${byCharacters(told)}`,
    email:
      "Inscrivez une adresse de courriel sous la forme habituelle, comme nom@exemple.org. Les accents ne vont qu’après le @",
    "email-letter": (told) =>
      `L’adresse contient « ${told.character} » (${told.codePoint}${told.script}), avec quoi un courriel n’arrive pas, ou arrive à quelqu’un d’autre. Demandez à la personne comment elle s’écrit, lettre par lettre`,
    "email-unseen": ({ codePoint }) =>
      `L’adresse contient un caractère invisible (${codePoint}). Saisissez-la de nouveau, lettre par lettre`,
    script: { cyrillic: ", lettre cyrillique", greek: ", lettre grecque" },
    words: ({ label }) => `Rédigez la traduction de « ${label} »`,
    "words-too-long": ({ label, ...told }) => `Raccourcissez « ${label} » ${byCharacters(told)}`,
  },
});
